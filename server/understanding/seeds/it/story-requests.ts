import type { Seeds } from '../kinds.ts';

/** What misbehaves, requests and pleas, in stories and unusual words; in Italian. */
export const storyRequests: Partial<Seeds> = {
  technical: `
lo schermo lampeggia quando apro le tende
il mouse va per conto suo
gira la rotellina e basta
pagina bianca dopo il login
app ferma al logo
da ieri parla in turco
la tv si spegne da sola sul più bello
voce metallica nelle chiamate, l'altro mi sente come in una grotta
il badge apre una volta su quattro
il frigo ronza e segna 14 gradi
non mi prende la virgola nell'importo
Il campo codice fiscale rifiuta il mio, e giuro che è giusto.
mi butta fuori ogni due minuti
dopo l'update di martedì i promemoria arrivano il giorno dopo
la lavatrice balla e poi si ferma con la spia chiave
Con la pioggia la linea sparisce, col sole ritorna. Sempre.
il lettore di impronte sente solo il pollice sinistro
La mappa mi mette in mare al largo di Livorno.
i sottotitoli sono in anticipo di un bel po'
spid: resta sul cerchietto all'infinito
l'audio c'è, il video no
la stampante mangia due fogli per volta
rosso fisso sul modem, staccato e riattaccato, idem
dalla app vedo saldo zero, dallo sportello no
Il pagamento arriva fino alla conferma, poi torna al carrello vuoto. Provato con due browser.
il qr del cinema si legge a singhiozzo
la caldaia fa E03 all'alba e poi si riprende
orologio che perde dieci minuti al giorno
l'aspirapolvere robot si incastra sempre sotto lo stesso mobile perché non vede il gradino
il telecomando cambia canale ma non abbassa
nel gioco cado attraverso il pavimento del livello 6
la ricarica segna 100 poi dopo un minuto 60
l'ascensore riconosce il badge solo al piano terra
I voti di mio figlio compaiono nel registro di un altro bambino omonimo, poi ricarico e tornano a posto.
la colonnina dice collegato ma non eroga
cuffia destra muta
L'irrigatore parte alle tre del pomeriggio benché io abbia messo le sei.
schermata viola all'avvio
manca la pagina 2 nel pdf della bolletta
il navigatore dell'auto a noleggio parla solo polacco e il menu lingua è vuoto
Dopo che ho cambiato telefono il codice usa e getta arriva sempre al vecchio.
la firma digitale si pianta al terzo passaggio
quando seleziono due posti vicini me ne assegna uno in fondo
nastro fermo con allarme 7, si resetta e riparte per dieci minuti
Il taglio laser sbaglia di due millimetri da quando abbiamo spostato la macchina. Cosa controllo per primo?
non si carica il certificato medico, dice troppo pesante ma sono 200 kb
la bici elettrica toglie l'assistenza in salita, proprio lì
errore strano: "valore nullo alla riga 0"
Il decoder registra il programma prima di quello che ho scelto.
bip ogni trenta secondi dal rilevatore, pile nuove
audio fuori tempo dopo la pubblicità
il carrello raddoppia le quantità se torno indietro
sportello automatico: la tessera entra e mi viene restituita senza una parola
il pulsante "contatta un operatore" dell'app non reagisce al tocco
se aggiungo una persona al gruppo, l'app si chiude
il gestore delle password non compila più i campi
l'agente di backup resta in coda dalle due di notte
nel profilo dipendente sparisce la foto a ogni salvataggio
La videochiamata col dottore cade dopo un minuto, con la rete di casa e col 4g.
il ruolo di manager non vede i turni degli altri, permessi già messi
il modulo reclami on line perde gli allegati
il riconoscimento vocale capisce solo le parolacce ahah, come lo ricalibro
nessun utente tranne me vede il calendario condiviso
la pagina sulle truffe dà errore 404
il capo vede il documento in sola lettura, io l'ho messo editor
ho rovesciato il caffè sulla tastiera, genio io. La barra spazio non torna su, si smonta?
mio figlio ha messo tutto in giapponese e non so tornare indietro
È saltata la luce per il temporale e da allora il router lampeggia arancione.
ho formattato per sbaglio la chiavetta sbagliata, si recupera qualcosa?
il gatto ha morso il cavetto e ora carica solo piegato
Colpa mia, ho aggiornato con il 3% di batteria. Adesso sta sul logo, c'è una combinazione di tasti?
L'inquilino di prima ha lasciato la serratura smart sul suo account, come la sgancio?
seguendo un tutorial scemo ho cancellato i driver, quali rimetto
trasloco finito, tutto ok, solo la lampada non trova più la rete nuova
Accendo il tornio, parte, poi si ferma da solo. Sul display resta scritto "porta aperta", ma la porta è chiusa.
La chat col medico si apre. Scrivo. Le lettere compaiono dopo mezzo minuto.
il cronometro della vasca conta all'indietro
Ho tre appartamenti in vendita nell'app. Ne vedo due, e il terzo compare solo a mia moglie.
il distributore mi dà sempre l'acqua gassata
Premo play, parte la pubblicità. Finita la pubblicità, ricomincia la pubblicità.
niente suono dal citofono, solo fruscio
L'ecografia caricata sul portale è di lato. Se la scarico, è dritta. Strano, no?
Stamattina il cancello si apre a metà. Ho pulito la fotocellula. Niente.
la mia fattura elettronica torna scartata, codice 00311
I miei like spariscono. Metto il cuore, esco, rientro e il cuore non c'è.
la cuccetta si accende ma la presa usb no
La tastiera del pos scalda. Poi fa un bip lungo e chiede il riavvio.
il tabellone segna il punto agli avversari`,
  transaction: `
novità del pacchetto della settimana scorsa?
a che punto siamo col mio rimborso
mi servirebbe un'altra copia della fattura
d'ora in poi scalate dalla carta nuova
abbiamo cambiato casa! ora via Po 12, Torino
è ora di salutarci, chiudete pure il contratto a fine anno
Ci separiamo senza rancore: disattivate l'account ilaria.b
il tecnico di domani a che ora passa
spostatemi il tagliando al 14
quanti ingressi mi restano sul carnet
passatemi al piano più piccolo
L'ordine dorme da giorni in "preparazione", gli date un'occhiata? 88120
mi avete preso due volte 9,99, credo una svista, me ne ridate uno?
due addebiti gemelli il 4 marzo, quale dei due è giusto?
Il nome sul biglietto è Nicolò con l'accento, il mio documento senza. Lo cambiate?
autolettura gas 3391
vorrei indietro la cauzione del furgone, pratica 5510
siamo diventati in cinque, allargate il tavolo di sabato
È nata Giulia! La inserite nella polizza famiglia?
mandate il duplicato del libretto a mia figlia
Ho vinto la scommessa con mia moglie, quindi si parte: confermatemi i due posti per Olbia del 9.
che saldo ho
rimettete la vecchia mail, la nuova non mi piace
la taglia M è piccola, scambiatela con una L, ordine 4471
posso avere la certificazione degli interessi 2024?
per la mensa di Tommaso caricate 50 euro
Il pezzo di ricambio ordinato a maggio, per la fresatrice: è partito?
portate il materasso dopo le 18 se riuscite
Ho dato disdetta il 2, risulta?
alzate il limite della carta a 3000 per il viaggio
numero pratica smarrito, io sono Rossetti Carla, me lo ridite?
girate la mia iscrizione a mio fratello
la partita iva sulla fattura 310 è sbagliata, quella buona finisce per 77
attivate il roaming da lunedì
il mio punteggio fedeltà dopo l'acquisto di ieri
vorrei essere cancellata dalla newsletter, grazie e buon lavoro
Il corriere può suonare dal vicino Bruni? Spedizione IT5529
anticipate il volo di ritorno di un giorno
Prendo anche l'assicurazione annullamento, la aggiungete alla prenotazione 77QX?
togliete il mio ex dal piano famiglia, è andata bene così
confermate che avete ricevuto il mio isee?
la visita di controllo la farei col pomeriggio
Il pallet per Salerno: quando scarica?
riaprite la pratica 612 e allegate il pdf che vi mando
Ho lasciato gli occhiali in camera 204, li avete trovati? Potete spedirmeli a carico mio.
addebito "serv. extra" di 3 euro, che sarebbe? guardate sulla mia linea
mettete in pausa l'annuncio del bilocale
scrivete anche il nome del cane sulla prenotazione
il buono di Natale non è stato scalato, sistemate il totale?
Mi scuso, ho ordinato sei friggitrici invece di una. Ne lasciate una sola prima di spedire?
ho pagato con il bancomat dell'azienda per distrazione, si può stornare e rifare?
Il nonno è in ospedale e non partiamo più. Annullate la camera, so che la caparra resta.
Febbre a 39, mannaggia: spostatemi la lezione di guida a giovedì?
il camion della ditta di traslochi mi ha schiacciato il bidone, me ne consegnate uno nuovo? utenza 3301
mi sono chiusa fuori dall'account da sola, mail gaia@esempio.it, mi mandate il link?
È mancato papà a marzo. Vorrei intestare a me la sua luce, utenza 55-812.
La tempesta si è portata via il contenitore giallo. Ne prenoto un altro, codice famiglia 901.
Brutta settimana, tra trasloco e tosse ho scordato la rata. La pago oggi, mi rimandate il bollettino?
ho sparato una cifra sbagliata nel 730, me lo riaprite
ieri Marco del negozio ha fatto il cambio, lo vedete a sistema?
La collega allo sportello mi ha detto di mandarvi il codice: eccolo, 8812. Ora il bonus si attiva?
può venire mio cugino a ritirare, lo mettete sulla pratica?
cambiate la persona di contatto: ora è Sara, 333 1122334
aggiungete un'altra persona alla crociera, cabina 81
togliete l'accesso al collega che ha lasciato la ditta
fate amministratore Paolo invece di me nello spazio di lavoro
quale consulente ho assegnato? guardate nella mia scheda
qualcuno ha firmato per il mio pacco, chi risulta?
il manager del negozio cambia, mettete Elena Fabbri come referente
il mio avvocato vuole l'estratto conto di giugno, me lo mandate in pdf
I carabinieri hanno ritrovato il portafogli con la carta. La sbloccate?
mi serve copia della denuncia di furto caricata nella pratica 118
l'agenzia viaggi ha già versato il saldo, lo vedete?
risposta al mio reclamo R/55, è arrivata? nessuna fretta
con calma ma oggi se si può: mandate la ricevuta
non chiamatemi, basta che mi scriviate il codice cliente
aggiornate il medico curante sulla mia tessera: dott. Neri
il guidatore aggiuntivo sarà mia suocera, la inserite
cambiate la lingua delle mie mail, non leggo il tedesco
Siamo tornati dal viaggio di nozze, stupendo! Ora vorrei cambiare il cognome sulla tessera fedeltà.
Ho trovato un posto più vicino a casa. Lasciate libero il mio armadietto dal primo, grazie di tutto.
il mio pacco sta in giacenza, rimettetelo in consegna
Papà compie ottant'anni. Potete mettere una candelina sul dolce? Prenotazione Moretti, sabato.
Ieri ho versato la caparra. Oggi volevo solo sapere se la vedete.
mi date il pin nuovo della tessera mensa
Abbiamo adottato Bruno, un bastardino. Lo aggiungete alla nostra polizza casa?
La stampante l'ho rimandata venerdì. È arrivata? E quando parte quella sostitutiva?
posticipate il ritiro dell'umido ingombrante
Scusate il disturbo. La ricevuta del 12 è intestata a Rossi e io sono Russo.
tornate alla mia vecchia tariffa se è ancora possibile`,
  exception: `
chiudete un occhio per un giorno?
Uno strappo alla regola, solo stavolta?
il buono è scaduto ieri sera, me lo passate lo stesso
Ero in sala parto il giorno della scadenza. Posso ancora consegnare la domanda?
valigia di mezzo chilo oltre, fate i bravi
so che il saldo non si cambia, ma la zip è difettosa dalla nascita
niente scontrino però ho la scatola, si può?
mi togliete la mora? è la prima volta in vent'anni
So che prima dei 18 non si entra: li compie a mezzanotte e cinque, vale?
i posti sono finiti, una seggiola in più per la nonna?
potrei pagare a fine mese anziché il 15
La tariffa è vincolata, chiarissimo, però mi trasferiscono in Cile. Uscita senza penale?
un cane piccolissimo in camera, giuro muto
vi scongiuro allungatemi il prestito del libro, ho la tesi lunedì
Il coupon era per i nuovi clienti, io manco da nove anni: conto come nuovo?
late check out gratis, è il nostro viaggio di nozze
ho lavato la maglia una volta e si è ristretta, la cambiereste comunque?
accettate il modulo senza timbro, il medico è in ferie
facciamo finta che abbia prenotato ieri col prezzo vecchio?
Il minimo è dieci pezzi. Ve ne chiedo quattro, siamo una bottega piccola.
si può entrare con il passeggino gemellare anche se è vietato
il corso è per residenti, io abito a cento metri dal confine
Termine superato di tre ore per un guasto alla mia linea, sareste così gentili da accogliere la pratica?
consegna fuori zona solo per Natale
sconto studenti anche se ne ho 31? studio ancora
fatemi recuperare la lezione persa senza certificato
Sono incinta e la prova in quota non la posso fare, mi trasformate il regalo in altro benché non rimborsabile?
niente deposito, ho solo contanti, si può fare?
mettereste insieme i due sconti, in via eccezionale
Mio fratello è detenuto e il modulo vuole la firma di persona, esiste una deroga?
la garanzia è finita da una settimana, un gesto di buona volontà?
ferma il contatore del ritardo, ero senza strada per la frana`,
};
