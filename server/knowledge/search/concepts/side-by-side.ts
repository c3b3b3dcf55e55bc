/**
 * Common words of documentation, side by side: English / French / Spanish / German / Italian / Portuguese / Dutch, accents
 * folded, irregular forms included. In each language they are understood and searched for.
 */
export const COMMON: Record<string, string> = {
  button:
    'button / bouton, touche / boton, tecla / taste, knopf, schaltflache, knopfe / pulsante, tasto, bottone / botao, botoes, tecla / knop, knoppen, toets',
  press:
    'press, push, click / appuyer, appuie, cliquer, clique / pulsar, presionar, pulso, clic / drucken, gedruckt, drucke, klicken, klick / premere, premo, cliccare, clicco / pressionar, carregar, clicar, clico / drukken, druk, klikken, klik',
  hold: 'hold, keep / maintenir, tenir / mantener / halten, gedruckt halten / tenere premuto, mantenere / manter, segurar / vasthouden, ingedrukt',
  choose:
    'select, choose / choisir, selectionner, choisis / elegir, seleccionar, elijo, escoger / auswahlen, wahlen, auswahl / scegliere, selezionare, scelgo / escolher, selecionar / kiezen, selecteren, kies',
  appear:
    'show, appear, display / apparait, apparaitre, affiche, afficher, apparaissent / aparece, aparecer, mostrar, muestra, sale, salen / erscheint, erscheinen, anzeigen, zeigt, angezeigt, kommt / appare, apparire, mostra, mostrare, compare, esce / aparece, aparecer, mostra, mostrar / verschijnt, verschijnen, toont, tonen, weergeven',
  find: 'find, search / trouver, trouve, cherche, chercher / encontrar, encuentro, buscar, busco / finden, finde, suchen, suche / trovare, trovo, cercare, cerco, scoprire, scopro / encontrar, encontro, procurar, procuro, achar / vinden, vind, zoeken, zoek',
  write:
    'write, type, enter / ecrire, ecris, saisir, taper / escribir, escribo, teclear, introducir / schreiben, schreibe, eingeben, eintippen, tippen / scrivere, scrivo, digitare, inserire / escrever, escrevo, digitar, inserir / schrijven, schrijf, typen, invoeren',
  read: 'read, reading / lire, lis, lit, lecture / leer, leo, lectura / lesen, lese, auslesen, messwert / leggere, leggo, lettura / ler, leio, leitura / lezen, lees, uitlezen',
  save: 'save, store / enregistrer, sauvegarder, enregistre / guardar, guardo / speichern, speichere, gespeichert, sichern / salvare, salvo, salvati / guardar, gravar, salvar / opslaan, bewaren, opgeslagen',
  copy: 'copy, paste / copier, coller, copie / copiar, pegar / kopieren, einfugen, kopie / copiare, incollare, copia / copiar, colar / kopieren, plakken',
  move: 'move / deplacer, deplace, bouger / mover, muevo / verschieben, bewegen / spostare, sposto / mover, deslocar / verplaatsen',
  name: 'name / nom, nommer, renommer / nombre, renombrar / name, benennen, umbenennen, namen / nome, rinominare, chiamare / nome, renomear / naam, hernoemen, noemen',
  number:
    'number / numero, nombre, numeros / numero, numeros / nummer, zahl, zahlen, anzahl / numero, numeri / numero, numeros / nummer, getal, aantal',
  list: 'list / liste / lista, listado / liste / elenco, lista / lista / lijst',
  page: 'page / page / pagina / seite / pagina / pagina / pagina, bladzijde',
  image:
    'image, picture / image, photo, images / imagen, foto, imagenes / bild, bilder, foto, abbild / immagine, foto, immagini / imagem, foto, imagens / afbeelding, beeld, foto, image',
  video: 'video / video / video / video / video / video / video, film',
  sound:
    'audio, sound / son, audio / sonido, audio / ton, klang, sound / suono, audio / som, audio / geluid, audio',
  text: 'text, characters / texte, caracteres / texto, caracteres / text, zeichen, schrift / testo, caratteri / texto, caracteres, letras / tekst, tekens',
  line: 'line / ligne, lignes / linea, lineas / zeile, zeilen / riga, righe / linha, linhas / regel, regels',
  window: 'window / fenetre / ventana / fenster / finestra / janela / venster, raam',
  table: 'table / tableau / tabla / tabelle / tabella / tabela / tabel',
  question:
    'questions / question, questions / pregunta, preguntas / frage, fragen / domanda, domande / pergunta, perguntas / vraag, vragen',
  answer: 'answer, response / reponse / respuesta / antwort / risposta / resposta / antwoord',
  time: 'time, minutes, history / heure, minutes, moment, duree / hora, minutos, momento / uhrzeit, minuten, zeitpunkt / ora, minuti, momento / hora, minutos, momento / tijd, minuten, moment, tijdstip',
  daily:
    'day, daily / jour, jours, quotidien / dia, dias, diario / tag, tage, taglich / giorno, giorni / dia, dias, diario / dag, dagen, dagelijks',
  month:
    'month, monthly / mois, mensuel / mes, meses, mensual / monat, monate, monatlich / mese, mesi, mensile / mes, meses, mensal / maand, maanden, maandelijks',
  year: 'year, yearly / an, annee, ans, annuel / ano, anos, anual / jahr, jahre, jahrlich / anno, anni, annuale / ano, anos, anual / jaar, jaren, jaarlijks',
  often:
    'maximum, number, limit / combien de fois, nombre de fois, souvent / cuantas veces, veces / wie oft, oft, mal / quante volte, volte / quantas vezes, vezes / hoe vaak, vaak, keer',
  twice:
    'twice, double / deux fois, double, en double / dos veces, doble, duplicado / zweimal, doppelt / due volte, doppio / duas vezes, dobro, duplicado / twee keer, tweemaal, dubbel',
  first:
    'first, initial / premier, premiere / primero, primera / erste, erster, erstmals / primo, prima / primeiro, primeira / eerste',
  last: 'latest, last, newest / dernier, derniere, plus recent / ultimo, ultima, mas reciente / letzte, neueste, aktuelle, aktuell / ultimo, ultima, piu recente / ultimo, ultima, mais recente / laatste, nieuwste, recentste',
  new: 'new / nouveau, nouvelle, neuf, neuve / nuevo, nueva / neu, neue, neuer, neues / nuovo, nuova / novo, nova / nieuw, nieuwe',
  old: 'old, older, earlier, previous / ancien, ancienne, vieux, vieille, anciens / viejo, vieja, antiguo, antigua, anterior / alt, alte, alten, alter, vorherige / vecchio, vecchia, precedente / velho, velha, antigo, antiga, anterior / oud, oude, vorige',
  same: 'same, multiple / meme / mismo, misma / gleich, gleiche, derselbe, selben / stesso, stessa / mesmo, mesma / dezelfde, hetzelfde, zelfde',
  different:
    'different, difference / different, differents, difference / diferente, distinto, diferencia / anders, unterschied, unterschiedlich, andere / diverso, differente, differenza / diferente, diferenca / anders, verschil, verschillende',
  too_many:
    'maximum, limit, exceed, delete / trop de, maximum / demasiados, demasiadas, maximo / zu viele, maximal, hochstens / troppi, troppe, massimo / demasiados, demais, maximo / te veel, maximaal',
  big: 'size, larger, large / gros, grand, taille, plus grand / grande, tamano / gross, grosse, grosser / grande, dimensione, grandezza / grande, tamanho / groot, grootte, grote',
  small:
    'small, size, reduce / petit, petite, taille, reduire / pequeno, pequena, reducir / klein, kleine, kleiner, verkleinern / piccolo, piccola, ridurre / pequeno, pequena, reduzir / klein, kleine, kleiner, verkleinen',
  short: 'short / court, courte / corto / kurz / corto, breve / curto / kort',
  long: 'long, length, time / long, longue, longtemps, longueur / largo, larga, longitud / lang, lange, lange dauert / lungo, lunga, lunghezza / longo, longa, comprimento, comprido / lang, lange, lengte',
  empty:
    'empty, blank / vide / vacio, vacia / leer, leere, leeres / vuoto, vuota / vazio, vazia / leeg, lege',
  full: 'full, limit, space / plein, pleine / lleno, llena / voll, volle / pieno, piena / cheio, cheia / vol, volle',
  black: 'black / noir, noire / negro / schwarz, schwarzer / nero, nera / preto, preta / zwart, zwarte',
  white:
    'white, blank / blanc, blanche / blanco / weiss, weisser / bianco, bianca / branco, branca / wit, witte',
  red: 'red / rouge / rojo, roja / rot, rote, roter, rotes / rosso, rossa / vermelho, vermelha / rood, rode',
  green: 'green / vert, verte / verde / grun, grune, grunes / verde / verde / groen, groene',
  blue: 'blue / bleu, bleue / azul / blau, blaue / blu / azul / blauw, blauwe',
  yellow: 'yellow, warning / jaune / amarillo / gelb, gelbes / giallo, gialla / amarelo / geel, gele',
  light:
    'led, light / lumiere, lampe, diode, voyant, temoin / luz, lampara, diodo / licht, lampe, lampchen, leuchte, diode, leuchtet / luce, lampadina, spia, diodo / luz, lampada, diodo / lampje, licht, lamp, diode',
  blink:
    'blink, blinking, flashing, led / clignote, clignoter, clignotent / parpadea, parpadear / blinkt, blinken, blinkend / lampeggia, lampeggiare / pisca, piscar / knippert, knipperen',
  board:
    'board, device / carte, platine / placa, tarjeta / platine, brett, boards / scheda, piastra, schede / placa, placas / bord, borden, printplaat',
  pin: 'pin, pins / broche, broches, patte, pattes / pin, pines, patilla, pata / stift, anschluss, beinchen, pins / piedino, piedini / pino, pinos, perna / pin, pinnen, poot, pootje',
  wire: 'wire, wires, cable / fil, fils, cable / cable, hilo, cables / draht, drahte, kabel / filo, fili, cavo / fio, fios, cabo / draad, draden, snoer, kabel',
  plug: 'connector, plug, jack / prise, fiche, connecteur, brancher / enchufe, conector, clavija, enchufar / stecker, buchse, anstecken, angesteckt, einstecken, eingesteckt, steckt / connettore, presa, spina, collegare / ficha, conector, tomada, ligar / stekker, connector, aansluiting, insteken, ingestoken',
  psu: 'adapter, power, supply / transformateur, transfo, chargeur, bloc secteur, adaptateur, alimentation / transformador, cargador, adaptador, fuente / netzteil, ladegerat, trafo, steckernetzteil, adapter / alimentatore, trasformatore, caricatore, adattatore / transformador, carregador, fonte, adaptador / voeding, lader, oplader, transformator, adapter',
  feed: 'power, supply, powered / alimenter, alimente, alimentation / alimentar, alimentacion / versorgen, stromversorgung, speisen, betreiben, strom / alimentare, alimentazione / alimentar, alimentacao / voeden, stroom, voeding',
  voltage:
    'voltage, volt, v / tension, volts, voltage / voltaje, tension, voltios / spannung, volt / tensione, volt, voltaggio / tensao, volts, voltagem / spanning, volt',
  current:
    'current, ma / courant, intensite, amperes / corriente, amperios / strom, stromstarke, ampere / corrente, ampere / corrente, amperes / stroom, ampere',
  polarity:
    'polarity, positive, center, negative / polarite, plus, moins, positif, negatif / polaridad, positivo, negativo / polung, pluspol, minuspol, verpolt / polarita, positivo, negativo / polaridade, positivo, negativo / polariteit, plus, min, pluspool',
  battery:
    'battery / batterie, pile, piles, accu / bateria, pila, pilas / batterie, akku, batterien / batteria, pila, pile / bateria, pilha, pilhas / batterij, accu, batterijen',
  drains:
    'consumption, power, reduce, battery / consomme, consommation, vide la batterie, se decharge / consume, consumo, gasta, agota, descarga / verbraucht, verbrauch, stromverbrauch, akku leer, saugt / consuma, consumo, scarica / consome, consumo, gasta, descarrega / verbruik, verbruikt, batterij leeg, leegloopt',
  heat: 'temperature, heat, self-heating / chauffe, chaleur, chaud, degres / calienta, calor, caliente, grados / warm, heiss, warme, grad, erhitzt / scalda, calore, caldo, gradi / aquece, calor, quente, graus / warmte, warm, heet, graden',
  measure:
    'reading, sensor, measure / mesurer, mesure, affiche, indique / medir, mide, medida, indica / messen, misst, messung, anzeigt / misurare, misura, indica, segna / medir, mede, medicao, indica / meten, meet, meting, aangeeft',
  wrong_value:
    'inaccurate, calibrate, offset, accuracy / faux, fausse valeur, inexact, decalage / incorrecto, valor erroneo, inexacto / falscher wert, ungenau, abweichung, zu hoch / sbagliato, impreciso, valore errato / errado, impreciso, valor errado / verkeerde waarde, onnauwkeurig, afwijking',
  touch:
    'touch, capacitive, buttons / tactile, toucher, doigt / tactil, tocar, dedo, tactiles / beruhren, touch, finger, beruhrung / tocco, toccare, dito, tattile, tattili / tatil, tateis, tocar, dedo / aanraken, vinger, aanraak, tik',
  react:
    'respond, responding, sensitivity, unresponsive / reagit, reagir, reaction / reacciona, reaccionar, responde / reagiert, reagieren, reaktion / reagisce, reagire, risponde / reage, reagem, reagir, responde / reageert, reageren, reactie',
  hang: 'freeze, unresponsive, stuck / bloque, bloquee, plante, fige, rame / bloqueado, se cuelga, colgado, congelado / hangt, eingefroren, haengt, bleibt stehen, absturzt / bloccato, si blocca, congelato, impallato / bloqueado, trava, travado, congelado / hangt, vastgelopen, bevroren, vast',
  occupied:
    'busy, blocking, process, port / occupe, occupee, utilise par / ocupado, ocupada, en uso / belegt, besetzt, blockiert, in benutzung / occupato, occupata, in uso / ocupado, ocupada, em uso / bezet, in gebruik, geblokkeerd',
  other_program:
    'process, application, applications / autre programme, autre logiciel / otro programa, otra aplicacion / anderes programm, andere software / altro programma, altra applicazione / outro programa, outra aplicacao / ander programma, andere app',
  which_version:
    'version, check / quelle version, version / que version, version / welche version, version, fassung / quale versione, versione / qual versao, que versao, versao / welke versie, versie',
  update:
    'update, upgrade, updating / mettre a jour, maj, actualiser / actualizar, actualizacion / aktualisieren, update, aktualisierung, updaten, erneuern / aggiornare, aggiornamento, aggiorno / atualizar, atualizacao, atualizo / bijwerken, updaten, update, vernieuwen',
  throw_away:
    'delete, remove / jeter, virer, enlever, supprimer / tirar, quitar, borrar, eliminar / wegwerfen, rauswerfen, entfernen, loswerden / buttare, togliere, eliminare / deitar fora, apagar, tirar, eliminar / weggooien, gooi, verwijderen, weghalen, kwijt',
  completely:
    'uninstall, additional, files, remove / completement, entierement, tout / por completo, completamente, del todo / vollstandig, komplett, restlos, ruckstandslos / completamente, del tutto / completamente, por completo, totalmente / helemaal, volledig, compleet',
  folder:
    'folder, directory / dossier, repertoire, dossiers / carpeta, directorio, carpetas / ordner, verzeichnis / cartella, directory, cartelle / pasta, diretorio, pastas / map, mappen, folder',
  where_saved:
    'folder, location, stored, path / ou est enregistre, emplacement, ou sont / donde se guarda, ubicacion, donde estan / wo liegt, wo liegen, speicherort, ablageort / dove viene salvato, percorso, dove sono / onde fica, onde ficam, localizacao, onde guarda / waar staat, waar staan, locatie, opslagplaats',
  hidden:
    'hidden / cache, invisible, caches / oculto, oculta, invisible / versteckt, verborgen, unsichtbar / nascosto, nascosta, invisibile / oculto, escondido, invisivel / verborgen, verstopt, onzichtbaar',
  pass_exam:
    'exam, results, certificate, passed / reussi, examen, diplome / aprobado, aprobe, examen, diploma / bestanden, prufung, urkunde, zeugnis, zertifikat / superato, esame, diploma, attestato / aprovado, passei, exame, diploma / geslaagd, examen, diploma, getuigschrift',
  fail_exam:
    'exam, didn, pass, retake / rate, echoue, rater / suspendido, suspendi, no aprobe / durchgefallen, nicht bestanden / bocciato, non superato / reprovado, reprovei, chumbei / gezakt, niet geslaagd',
  lesson:
    'lesson, course, content / lecon, cours, lecons / leccion, curso, clase, lecciones / lektion, kurs, unterricht, stunde / lezione, corso, lezioni / licao, curso, aula, licoes / les, lessen, cursus',
  camera_need:
    'webcam, camera, microphone / camera, webcam, micro / camara, webcam, microfono / kamera, webcam, mikrofon / telecamera, webcam, microfono, fotocamera / camara, webcam, microfone, camera / camera, webcam, microfoon',
  need: 'need, required, requirements / besoin, necessaire, faut / necesito, necesita, hace falta, necesario, necesitamos / brauche, brauchen, benotigt, notig, notwendig / serve, bisogno, necessario, servono / preciso, precisa, necessario, precisamos / nodig, vereist',
  mandatory:
    'mandatory, required / obligatoire / obligatorio, obligatoria / pflicht, verpflichtend, vorgeschrieben, zwingend / obbligatorio, obbligatoria / obrigatorio, obrigatoria / verplicht',
  app: 'app, application / appli, application / aplicacion, app / app, anwendung / app, applicazione / aplicacao, app, aplicativo / app, applicatie',
  program:
    'ide, software, sketch, program / programme, logiciel / programa, software / programm, software, programme / programma, software / programa, software / programma, software',
  compile:
    'compile, compilation, verify / compiler, compile, compilation / compilar, compilo, compilacion / kompilieren, kompiliert, ubersetzen, verifizieren / compilare, compilo, compilazione / compilar, compilo, compilacao / compileren, compileert, compilatie',
  upload:
    'upload, uploading / televerser, televersement, envoyer, charger / subir, cargar, subo, cargo / hochladen, hochgeladen, ubertragen, aufspielen, draufspielen / caricare, carico, caricamento / carregar, enviar, carrego, upload / uploaden, overzetten, upload',
  code: 'code, sketch / code, croquis / codigo / code, sketch, quelltext / codice, sketch / codigo / code, schets',
  suggest:
    'autocomplete, suggestions, quick, complete / suggestion, completer, completion, proposer, autocompletion / sugerencia, autocompletar, sugiere, completar / vorschlag, vorschlage, vervollstandigen, autovervollstandigung / suggerimento, suggerimenti, completamento, autocompletamento / sugestao, sugestoes, completar, autocompletar / suggestie, suggesties, aanvullen, automatisch aanvullen',
  function:
    'function / fonction, fonctions / funcion, funciones / funktion, funktionen / funzione, funzioni / funcao, funcoes / functie, functies',
  file: 'file, files / fichier, fichiers / archivo, fichero, archivos / datei, dateien / file, archivio / ficheiro, arquivo, ficheiros, arquivos / bestand, bestanden',
  example:
    'example, examples / exemple, exemples / ejemplo, ejemplos / beispiel, beispiele / esempio, esempi / exemplo, exemplos / voorbeeld, voorbeelden',
  connection:
    'connection, connect, offline, disconnect / connexion, connecter, deconnecte, se deconnecte / conexion, conectar, desconectado, pierde la conexion, se desconecta / verbindung, verbinden, getrennt, verbindungsabbruch, bricht ab / connessione, collegare, disconnesso, perde la connessione / conexao, ligacao, conectar, desligado, perde a ligacao / verbinding, verbinden, verbroken, valt weg',
  home_net:
    'network, wi-fi, connect / reseau, box, reseau domestique / red, red de casa, wifi de casa / heimnetz, netz, netzwerk, wlan, heimnetzwerk / rete, rete di casa / rede, rede de casa / netwerk, thuisnetwerk',
  router:
    'router, network / routeur, box / router, enrutador / router, fritzbox / router / roteador, router / router, modem',
  antenna: 'antenna / antenne / antena / antenne / antenna / antena / antenne',
  range:
    'range, distance, coverage / portee, distance, couverture / alcance, distancia, cobertura / reichweite, entfernung, abdeckung / portata, distanza, copertura / alcance, distancia, cobertura / bereik, afstand, dekking',
  sim: 'sim, card / carte sim, puce / tarjeta sim, sim / sim karte, sim-karte, simkarte / scheda sim, sim / cartao sim, sim / simkaart, sim kaart',
  gps: 'gps, location, data / gps, position / gps, posicion, ubicacion / gps, standort / gps, posizione / gps, posicao / gps, positie, locatie',
  assistant:
    'assistant, ai / assistant, ia, intelligence artificielle / asistente, ia, inteligencia artificial / assistent, ki, kunstliche intelligenz / assistente, ia, intelligenza artificiale / assistente, ia, inteligencia artificial / assistent, ai, kunstmatige intelligentie',
  free: 'free / gratuit, gratuitement, sans payer / gratis, gratuito, sin pagar / kostenlos, gratis, umsonst, ohne zu bezahlen / gratis, gratuito, gratuita, senza pagare / gratis, gratuito, sem pagar / gratis, kosteloos, zonder te betalen',
  plan: 'plan, subscription / abonnement, formule, forfait, offre / suscripcion, plan, abono / abo, abonnement, tarif, plan / abbonamento, piano / subscricao, assinatura, plano / abonnement, plan',
  cheaper:
    'downgrade, plan, price, discount / moins cher, reduction / mas barato, barata, descuento / gunstiger, billiger, rabatt, kleinerer tarif / piu economico, meno caro, sconto / mais barato, desconto / goedkoper, korting',
  bill: 'invoice, billing, receipt / facture, facturation, recu / factura, facturacion, recibo / rechnung, beleg, quittung / fattura, fatturazione, ricevuta / fatura, recibo, faturacao / factuur, rekening, bon',
  price_tax:
    'taxes, vat, prices, tax / tva, taxe, hors taxe, ttc / iva, impuestos, con iva / mwst, mehrwertsteuer, steuer, brutto, netto / iva, tasse, imposte / iva, impostos, com iva / btw, belasting, inclusief btw',
  card: 'card, credit / carte bancaire, carte bleue, carte de credit / tarjeta, tarjeta de credito / kreditkarte, karte, bankkarte / carta di credito, carta / cartao, cartao de credito / creditcard, kaart, bankkaart',
  safe: 'safe, security, encrypted, tls / sur, securise, securite, en securite / seguro, segura, seguridad / sicher, sicherheit, verschlusselt / sicuro, sicura, sicurezza / seguro, segura, seguranca / veilig, veiligheid, beveiligd',
  pay: 'payment, pay, methods / payer, paiement, paye / pagar, pago / bezahlen, zahlen, zahlung, bezahle / pagare, pagamento, pago / pagar, pagamento, pago / betalen, betaling, betaal',
  order:
    'order / commande, commander, commandes / pedido, pedir, pedidos / bestellung, bestellen, bestellt, auftrag / ordine, ordinare, ordini / encomenda, pedido, encomendar / bestelling, bestellen, besteld',
  parcel:
    'order, shipment, track, delivery / colis, paquet, suivi, livraison / paquete, envio, seguimiento, entrega / paket, packchen, sendung, sendungsverfolgung, lieferung / pacco, spedizione, tracciare, consegna / encomenda, pacote, envio, rastrear, entrega / pakket, pakje, zending, volgen, bezorging',
  sold_out:
    'sold, available, notify, stock / epuise, rupture, en rupture, disponible / agotado, agotada, disponible, existencias / ausverkauft, vergriffen, lieferbar, verfugbar, lager / esaurito, esaurita, disponibile / esgotado, esgotada, disponivel / uitverkocht, leverbaar, beschikbaar, voorraad',
  tell_me:
    'notify, notification, email / prevenir, avertir, avertissez / avisar, aviso, avisen / benachrichtigen, bescheid, bescheid geben, informieren / avvisare, avviso, avvisatemi / avisar, aviso, avisem / bericht, melding, waarschuwen, laten weten',
  dealer:
    'distributor, distributors, b2b, store / revendeur, distributeur, grossiste / distribuidor, revendedor, mayorista / handler, haendler, wiederverkaufer, grosshandler, handlershop / rivenditore, distributore, grossista / revendedor, distribuidor, grossista / wederverkoper, handelaar, distributeur, groothandel',
  quote:
    'quote, quotes / devis, offre / presupuesto, oferta, cotizacion / angebot, kostenvoranschlag, offerte / preventivo, offerta / orcamento, cotacao, proposta / offerte, prijsopgave',
  download:
    'download / telecharger, telechargement / descargar, descarga / herunterladen, runterladen, download / scaricare, scarico / descarregar, baixar, transferir / downloaden, binnenhalen',
  warranty:
    'warranty, void / garantie / garantia / garantie, gewahrleistung / garanzia / garantia / garantie',
  lose: 'lose, lost, void / perdre, perds, perdu / perder, pierdo, perdido / verlieren, verliere, verloren, verlust / perdere, perdo, perso / perder, perco, perdido / verliezen, verlies, verloren, kwijt',
  mail_missing:
    'email, verify, resend, receiving, spam / pas recu, mail pas arrive, jamais recu / no llega, no ha llegado, no recibo / nicht angekommen, nie bekommen, keine mail, kommt nicht an / non arriva, mai arrivata, non ricevo / nao chegou, nunca chegou, nao recebo / niet ontvangen, nooit gekregen, komt niet aan',
  mailbox:
    'email, address, inbox / boite mail, adresse mail, messagerie / buzon, direccion de correo / postfach, mailadresse, e-mail-adresse / casella, indirizzo email / caixa de correio, endereco de email / mailbox, postvak, e-mailadres',
  forgot:
    'forgot, password, reset / oublie, oublier / olvidado, olvide / vergessen / dimenticato, dimenticata / esqueci, esquecido, esqueceu / vergeten',
  enter_account:
    'login, sign, account, password / entrer, me connecter, connexion / entrar, iniciar sesion / einloggen, anmelden, reinkommen / accedere, entrare, login / entrar, iniciar sessao, acessar / inloggen, aanmelden',
  child:
    'minor, child, junior, parent / enfant, fils, fille, mineur / hijo, hija, nino, nina, menor / kind, sohn, tochter, minderjahrig / figlio, figlia, bambino, minore / filho, filha, crianca, menor / kind, zoon, dochter, minderjarig',
  agree:
    'consent, confirm, privacy / accord, consentement, accepter / consentimiento, aceptar, acuerdo / einwilligung, zustimmen, zustimmung, einverstanden / consenso, accettare, acconsentire / consentimento, aceitar, concordar / toestemming, akkoord, instemmen',
  edit: 'edit, modify, change / modifier, editer, changer / editar, modificar, cambiar / bearbeiten, andern, verandern / modificare, cambiare, editare / editar, modificar, alterar / bewerken, wijzigen, aanpassen',
  language_setting:
    'language / langue, en francais / idioma, en espanol / sprache, auf deutsch / lingua, in italiano / idioma, lingua, em portugues / taal, in het nederlands',
  fix_number:
    'manually, set, number, port / fixer, attribuer, toujours le meme / fijar, asignar, siempre el mismo / festlegen, fest vergeben, zuweisen, immer gleich / fissare, assegnare, sempre lo stesso / fixar, atribuir, sempre o mesmo / vastzetten, toewijzen, altijd dezelfde',
  nothing:
    'detected, missing, empty / rien, aucun / nada, ninguno / nichts, nichts neues, kein / niente, nulla, nessuno / nada, nenhum / niets, geen',
  sees: 'detected, recognized, device, find / voit, voit pas, detecte, reconnait, detecter / ve, detecta, reconoce, detectar / sieht, erkennt, erkannt, gefunden, findet / vede, rileva, riconosce, rilevare / ve, deteta, detecta, reconhece, detectar / ziet, herkent, herkend, detecteert',
  normal:
    'normal, expected, ignored / normal, normale, grave / normal, grave, malo / normal, schlimm, okay / normale, grave / normal, grave / normaal, erg',
  back: 'restore, back, reset / revenir, retour, remettre, retablir / volver, restablecer, restaurar / zuruck, zurucksetzen, wiederherstellen, wieder / tornare, ripristinare, indietro / voltar, restaurar, repor / terug, herstellen, terugzetten',
  share:
    'share, shared / partager, partage / compartir, comparto / teilen, gemeinsam, freigeben / condividere, condiviso / partilhar, compartilhar / delen, gedeeld',
  country:
    'country, countries, region / pays / pais, paises / land, lander / paese, paesi, nazione / pais, paises / land, landen',
  choice_missing:
    'list, select, missing, show / pas dans la liste, absent / no esta en la lista, no sale en la lista / nicht in der liste, fehlt in der liste / non e in lista, manca nella lista / nao esta na lista / staat niet in de lijst',
  customs:
    'customs, duties / douane, frais de douane / aduana, aranceles / zoll, zollgebuhren / dogana, dazi / alfandega, taxas alfandegarias / douane, invoerrechten',
  school:
    'school, education / ecole, lycee, college / escuela, colegio, instituto / schule, gymnasium / scuola, liceo, istituto / escola, colegio / school',
  teacher:
    'teacher, educator / professeur, enseignant, prof / profesor, profesora, maestro / lehrer, lehrerin, lehrkraft / insegnante, professore, docente / professor, professora, docente / leraar, docent, juf',
  pupil:
    'student, students / eleve, eleves, etudiant / alumno, alumnos, estudiante / schuler, schulerin, studenten / studente, alunno, studenti, alunni / aluno, alunos, estudante / leerling, leerlingen, student',
  template:
    'template, templates / modele, modeles / plantilla, plantillas / vorlage, vorlagen / modello, modelli / modelo, modelos / sjabloon, sjablonen',
  damage:
    'damage, damaged, broken / endommager, griller, grille, abimer, casser / danar, quemar, quemado, romper / beschadigen, durchbrennen, durchgebrannt, zerstoren / danneggiare, bruciare, bruciato, rompere / danificar, queimar, queimado, estragar / beschadigen, doorbranden, kapot',
  resistor:
    'resistor, resistors, ohm / resistance, resistances / resistencia, resistencias / widerstand, widerstande / resistenza, resistenze, resistore / resistencia, resistor / weerstand, weerstanden',
  switch:
    'switch, switches / interrupteur, commutateur / interruptor, conmutador / schalter / interruttore, levetta / interruptor, comutador / schakelaar, schakelaartje',
  switch_off:
    'disable, off / desactiver, eteindre, couper / desactivar, apagar / ausschalten, abschalten, deaktivieren / disattivare, spegnere / desativar, desligar / uitzetten, uitschakelen',
  switch_on:
    'enable, on / activer, allumer / activar, encender / einschalten, anschalten, aktivieren / attivare, accendere / ativar, ligar / aanzetten, inschakelen',
  motor:
    'motor, servo / moteur, moteurs / motor, motores / motor, motoren / motore, motori / motor, motores / motor, motoren',
  screw:
    'screw, screws / vis, visser / tornillo, tornillos / schraube, schrauben / vite, viti / parafuso, parafusos / schroef, schroeven',
  manual:
    'guide, instructions, manual / mode d emploi, notice, manuel / manual, instrucciones / anleitung, handbuch, bedienungsanleitung / manuale, istruzioni, guida / manual, instrucoes, guia / handleiding, gebruiksaanwijzing',
};
