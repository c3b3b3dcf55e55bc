import type { Seeds } from '../kinds.ts';

/** What people ask the help centre of a technical product, calm in spite of its words, and the real alarms beside it; in Italian. */
export const productQuestions: Partial<Seeds> = {
  technical: `
la saldatrice a filo ha un display che senza lente non leggo, caratteri grandi ne esistono?
Il tornio fa toc toc toc appena prende corrente e poi niente
mi da errore 4012 "axis not homed" ma l'home l'ho fatto adesso
Come si termina un processo che si è piantato sul vostro server? kill -9 non lo ammazza.
continua a riavviarsi, sempre sul logo. Tablet grafico Segno 12, versione 2.0.7
spento era e spento rimane, spia compresa
Insegno alle medie, laboratorio di robotica: su 14 robottini 5 non si collegano ai Chromebook della scuola. Stesso cavo, stesse prese. Da dove comincio?
Ho sbagliato a registrare la liquidazione IVA di maggio, si può annullare tutto il lotto?
la stazione meteo sul tetto dice 61 gradi a gennaio, mi sa che esagera
sono io che sbaglio o è il cavo? con quello del vicino va
Il sinte suona stonato di un quarto di tono da quando ho cambiato scala
reflex: Err 99, obiettivo pulito, contatti puliti, scheda nuova
Java heap space, con 16 giga di ram, com'è possibile
La taglia-cuci salta i punti solo sul jersey e l'ago è di ieri
L'inverter mi scrive "isolamento basso" ogni mattina con la rugiada, poi verso le dieci passa.
wallbox ferma a 6 ampere, dal cruscotto ne ho chiesti 16
Ho rotto un piedino dell'integrato infilandolo nello zoccolo. Si può rimediare?
il nas bippa ogni trenta secondi e il led del disco 2 è arancio
Ho appena montato la scheda di rete in un pc del 2012 e il bios manco la nomina
come levo quella griglia dallo sfondo del disegno?
Il mio orologio conta 4000 passi mentre impasto la pizza
La scansione 3D del vaso mi viene con un buco proprio sul manico, sempre lo stesso, anche se giro il piatto piano piano. Serve la polverina opaca?
CrashLoopBackOff sul pod della coda, i log sono vuoti
Da giorni provo a esportare in STEP e mi escono solo le superfici, mai i solidi
la stufa a pellet col wifi ha perso il wifi e fa solo la stufa
So a malapena accendere il computer, abbiate pazienza: dove metto il codice che c'è dietro la scatola?
bilancia delle arnie: dopo la neve segna 12 kg in più
ERROR 1045 (28000): Access denied for user 'root'@'localhost'
Il robot tagliaerba ha deciso che l'aiuola delle ortensie è la sua base di ricarica, ahah, come glielo spiego?
Dopo il passaggio alla 11.3 non trovo più il comando per i raccordi
webhook mai ricevuto, nel vostro pannello risulta consegnato con 200
La ricamatrice mi spezza il filo rosso e solo il rosso, ormai da una settimana
mio padre ha l'apparecchio acustico che fischia appena mette il berretto, è regolato troppo forte?
dal VHF non parte la chiamata selettiva, dice mmsi mancante
Sul rullo smart la salita non si sente, gamba morbida uguale al 2 e al 12 per cento
il giradischi gira piano, 32 giri e spicci
Il cartografico di bordo mi piazza la barca in mezzo a un campo, a Chioggia
visore VR: confini della stanza persi a ogni accensione, e la stanza è quella
Cancellare un dispositivo doppio dall'elenco: non c'è il cestino
il phmetro non tara, tampone 7 fresco fresco, legge 5,8
C'è modo di uccidere il bip della lavapezzi senza aprirla?
L'incisore laser brucia i bordi del compensato, troppa potenza o troppo lento?
Perché la query con la LEFT JOIN ci mette un minuto e senza mezzo secondo?
git: "non-fast-forward", ho combinato qualcosa io?
scheda sd illegibile dopo che l'ho tirata via mentre scriveva, colpa mia, si salva qualcosa?
col microscopio vedo una macchia che gira insieme all'oculare
Il registratore telematico si ferma su "chiusura non trasmessa 3", la rete c'è
led BF rosso fisso sul controllore, l'ho appena rimontato sulla guida
zigbee2: la presa entra in rete, saluta ed esce
Posso dargli 24 volt continui o vuole per forza l'alternata?
Il gateway Modbus mi risponde eccezione 02, indirizzo 40101. È da contare da zero?
il looper attacca sempre un ottavo in ritardo
Dico spegni la cucina e spegne il bagno. Ricontrollato i nomi dieci volte.
termocamera: il muro viene a 3 gradi, la mano a 22, tutto sballato verso il basso
0xc000007b all'avvio, windows 10, visual c++ reinstallato
la stazione saldante non scalda oltre 180, punta cambiata
gracchia la manopola del gain, spray per contatti?
Il bambino ha programmato il passaggio a livello e la sbarra si abbassa ma non si rialza. La sua maestra dice che manca un "altrimenti". Dove va messo nei blocchi?
provider che mi banna la porta 445, come raggiungo la cartella da fuori
La bilancia contapezzi conta sempre uno in meno
ho il dubbio di aver montato il sensore capovolto, la pioggia la segna quando smette
Il gps del cane mostra la cuccia, il cane è sul divano
preso all'asta un analizzatore di spettro del tribunale fallimentare, vuole la password del vecchio laboratorio: c'è un reset?
pagina del lettore braille tutta puntini alzati
sul mac nuovo dice "app danneggiata, spostala nel cestino"
caldo esagerato nel quadro e il plc va in stop verso le tre del pomeriggio, mai prima
Ho fatto un pasticcio, ho eliminato la partizione sbagliata. Il vostro recupero dati legge ext4?
Il tester segna 0 ohm dappertutto, l'avrò bruciato misurando la 220 in ohm?
token scaduto, ne faccio uno nuovo, scaduto anche quello
Gli studenti leggono "prova non attiva" mentre a me dal registro risulta aperta.
premetto che è tutta farina del mio sacco: ho comprato il pannello a una fiera, il regolatore su internet e la batteria l'ho tolta dal camper. Di giorno carica, di notte la spia va sul rosso e alle sei di mattina si spegne tutto. È la batteria piccola o ho impostato male la soglia?
pipeline rossa: exit code 137, in locale passa
Se scrivo 1.000 il gestionale mi capisce uno. Dove si imposta il separatore?
la tastiera pesata fa clac sul fa diesis centrale
Il drone non parte: "no fly zone", e sono in mezzo alle risaie
il pilota automatico del gommone fa la biscia
come faccio sparire la guida iniziale che spunta a ogni avvio
Dash cam che registra tre minuti e poi si dimentica di esistere
Il cronotermostato non ha capito l'ora legale, e se correggo a mano torna indietro la notte
colori dei fili dell'autoradio vecchia: giallo, rosso, nero... e l'arancione?
l'autoguida mi dice "stella persa" ogni due pose
È caduto il radiocomando della gru giocattolo nel secchio. Apro e asciugo o lascio stare?
ripresa in 4k che si interrompe a 29:59 spaccati
simbolo a forma di goccia barrata sul lavapavimenti industriale, che sarebbe?
non mi prende il dns, cambiato ieri sera, il dominio punta ancora al vecchio hosting
Ho eliminato il ramo main in locale. Ditemi che si recupera
con la versione gratuita il tasto salva è grigio: è fatto apposta?
Sotto i noci il trattorino perde il segnale RTK e si ferma
il forno da ceramica si è fermato a 740 con scritto tc fail
Il mixer ha il canale 7 che entra da solo nel monitor di palco e non so chi gliel'ha detto
va solo con la pila mezza scarica, con quella nuova no. misteri
la stazione totale non chiude il giro, 14 secondi di scarto
Come butto fuori un partecipante dall'aula virtuale, sono il docente e non ho i tre puntini
error: expected ';' before '}' token, ma il punto e virgola c'è
Dal simulatore di volo mi sparisce la cloche a ogni aggiornamento di windows
Ho scelto la norma di rete sbagliata alla prima accensione dell'inverter. Come rientro in quel menù?
windows xp. lo so. qual è l'ultima vostra versione che ci gira?
chi comanda tra app e termostato? uno accende e l'altra spegne
il rifrattometro digitale dà 0,0 col mosto e 0,0 con l'acqua
L'alimentatore scotta un pochino, diciamo che la mano ce la tengo. Normale?
Il mio personaggio è incastrato dentro una parete, il salvataggio è automatico e rientro sempre lì
puntini rossi fissi nelle pose lunghe, sono i pixel bruciati?
Lo SdI scarta con 00311 e il codice destinatario è quello che mi ha dato il cliente
Tre pin e un foglietto in bianco e nero: la massa qual è?
sottotitoli sfasati di due secondi dopo il taglio, li devo rifare a mano?
ho ottomila foto doppie nel catalogo, come le butto via in un colpo
la punta scende nel legno di 3 mm anche se nel file ho messo 1
Mi compare una tendina in coreano in fondo al pannello, e nelle impostazioni è già italiano
l'uscita Q0.4 non si alza nemmeno forzandola, il led però si accende
Scordato il pin del bloccasterzo elettronico, l'ho messo io domenica
lettore ebook che perde il segno ogni volta che chiudo la custodia
secondo l'app ieri ho prodotto 3 kWh, secondo il contatore 17
Ho revocato la chiave sbagliata, quella buona. Ne genero un'altra o si può tornare indietro?
ImportError: DLL load failed, e la dll sta lì
La macchina da espresso col pid balla tra 88 e 97 e non si assesta
primo strato che si arriccia agli angoli, piatto a 60, pla nero
in cuffia sento Radio Maria, abito sotto il ripetitore
Al mio CAD di gioielleria mancano le griffe a quattro, nella 6 c'erano
Si può far scadere una sessione dimenticata aperta sul pc della biblioteca?
Radio del 1988, modello Aurora F: voglio solo sapere come si mette l'orologio
certificazione: al minuto dieci mi ha buttato fuori "webcam non rilevata", posso rientrare da dove ero?
Il sensore di livello segna mezzo serbatoio da vuoto. Tarato male o guasto?
è rimasto in modalità vetrina del negozio, cambia colore da solo
mqtt: connack return code 5
Ho lanciato un UPDATE senza WHERE. Sì, proprio io. C'è un backup automatico nel piano Base?
niente firma digitale su linux, la smart card la vede ma il programma no
Un pelo nel mirino, in foto non si vede. Come si pulisce lì?
ecoscandaglio che vede pesci pure in piscina
non legge l'impronta a mia suocera, alle altre quattro sì
Pinza amperometrica: i due fili insieme o uno per volta? mi segna zero
il cancello si apre da solo verso mezzanotte, telecomandi tutti in un cassetto
Le mie macro del 2009 danno "errore di run-time 429" nell'edizione nuova
etichetta stampata leggera leggera, ho già alzato il calore a 15
forse ho invertito due fili, il motore ronza e sta fermo. l'ho rovinato?
Come esporto i ticket vecchi prima di cancellare lo spazio di lavoro?
nel quaderno di chimica interattivo l'atomo di ossigeno ha sette elettroni, baco o spiritosaggine?
La parabola aggancia i 13 gradi est ma non i 19
chiedo per un collega timido: password del pannello di fabbrica?
bloccato su "generazione percorso utensile", file da 120 mega
Mi vergogno un po', ma il tasto di accensione dov'è?
knx, tapparella 4 che risponde al pulsante della 9
Sono rimasto chiuso dentro l'editor di testo del terminale, come si esce? ahahah
Non c'è verso, oh: il display della bici resta su "walk" e pedalo come un dannato
niente ciano, pulizia testine fatta cinque volte, ancora niente
il coperchio della centrifuga non fa clic e quindi non parte
Battiti segnati: 178. Ero sul divano.
Il generatore di funzioni mi dà 10 volt e io ne ho impostati 5, c'entra il carico da 50 ohm?
Ho tolto la pila tampone e adesso è convinto che sia il 1° gennaio 2000
foto storte dal drone, l'orizzonte pende a sinistra pure da fermo
voglio disattivare l'account di prova e il sito mi ripropone solo "passa a pro"
Mi scrive "ricambio non riconosciuto" su una lama comprata da voi
fatto tutto come dice il video, passo per passo, e il ventilatore del kit gira al contrario
Seriale: arrivano caratteri a caso, 19200 8E1, tre fili
L'ho alimentato al contrario per un secondo, secondo voi è andato?
il cursore scappa nell'angolo alto a sinistra appena appoggio la penna
Ho buttato nel cestino un progetto condiviso: adesso è sparito anche ai colleghi?
Il telescopio punta Saturno e mi fa vedere un lampione. Data e ora giuste, allineamento a due stelle fatto.
Lavoro in una cantina sociale, quattro vasche con le vostre sonde. Domenica è passato l'elettricista per un'altra faccenda, ha staccato il generale e riattaccato, e da allora la vasca 2 nel grafico sta inchiodata a zero mentre sul display locale segna 18 gradi. Dove sta il problema, nel gateway?
Nel telefono nuovo l'app dell'e-bike mi chiede un codice che sta su quello vecchio, e quello vecchio l'ho dato a mio nipote che l'ha già svuotato. Il libretto ce l'ho, lo scontrino pure. Si fa un codice nuovo da qualche parte?
con la fibra nuova la telecamera del pollaio non la vedo più da fuori
L'accordatore lampeggia su la diesis anche se non tocco le corde
Compilazione interrotta: memoria insufficiente. Sono 40 righe di codice!
Cosa devo scollegare prima di sostituire il fusibile da 2 A?
l'alunna ha finito il quiz ma le segna 0 su 20, lo vedo dal registro risposte
da mezz'ora è al 3%, lo stacco o lo lascio macinare
Il cronotachigrafo chiede la carta azienda ogni volta che giro la chiave, e gliel'ho già data
alla terza forcella dell'albero dei componenti il programma va in confusione e anche io
uscita cuffie muta, altoparlanti ok
backup notturno fallito con "snapshot exceeded retention", che gli devo dire?
Dove vedo quanti watt sta mangiando ogni presa? Mi esce solo il totale.
lo scarico condensa della pompa di calore fa glu glu e poi scatta E9
Non riesco a togliere la mia ex dalla casa condivisa nell'app delle luci, è lei la proprietaria
tasto centrale incastrato, a forza di premerlo
Sono il segretario di una polisportiva, mi hanno appioppato il tabellone elettronico. Punti e cronometro vanno, i falli della squadra ospite no, e sabato si gioca. Ho già cambiato il cavo e scambiato i due moduli: il difetto resta a destra. Che altro posso provare da me?
ha perso l'accoppiamento dopo il cambio pile, come la volta scorsa e quella prima
mia moglie lo dà per morto, ma il visualizzatore di diapositive quando lo scuoto fa un lampo: contatto?
con l'ultima patch il lettore di schermo mi salta le celle unite, prima le annunciava
Sto imparando da solo, non so neanche se si dice così: la variabile mi torna sempre "undefined" fuori dalla funzione. Dove ho toppato?
`,
  information: `
Le lame del Falcetto 2 vanno bene sul Falcetto 3?
che grado IP ha? lo monterei sotto la tettoia ma quando piove di traverso si bagna
Ho una quarta elementare, 22 bambini, mai programmato. Con sei valigette ce la caviamo?
la wallbox va anche con un contatore da 3 kW o ce ne vuole uno da 6
Ho finito i crediti di oggi, quando ricominciano?
Rifare l'esame costa di nuovo? L'ho cannato di brutto, pazienza.
gira su ubuntu?
La ragioneria chiede se la fattura elettronica parte in automatico o va richiesta ogni volta.
siete nominati responsabili esterni del trattamento oppure no? me lo domanda il nostro dpo
quanti ampere regge il contatto del relè
ho 71 anni e l'ultima cosa che ho saldato era una radio a galena, da che kit parto?
Si trovano ancora le cinghie per il modello del 2009?
basta saper fare le quattro operazioni per il corso o serve altro
Posso usare il pianoforte digitale con un ampli da basso o lo spacco?
il termometro da forno resiste alla brace viva?
Oltre al prezzo, cosa cambia fra Studio e Studio Plus?
un caricatore da 100W rovina un portatile che ne vuole 60?
Quanti caratteri ci stanno sulla targhetta da 12 mm?
Prendendo un Airone usato la garanzia passa a me?
avete la versione per mancini del tagliacarte elettrico
L'attestato riporta le ore? Mi serve per la graduatoria.
Può svernare in barca o lo devo portare a casa?
il salvavita da mettere davanti all'inverter è tipo A o tipo B
Lo strumento serve il certificato di taratura accredia o basta il vostro foglietto?
obiettivi a vite degli anni settanta, ci vuole un anello?
manuale in italiano esiste? nella scatola c'erano tedesco e ceco
Con due telecamere e dieci sensori il piano da 4 euro sarebbe sufficiente?
Prima di comprarlo: va anche senza cloud, tutto in casa?
è vietato montare la dash cam dietro il parabrezza in Austria?
la macchina esterna quanti decibel fa, ho la camera del vicino a tre metri
Che succede se sforo i 5 GB, mi bloccate o pago la differenza?
vendete solo la rotellina o tutto il gruppo testina
Il convertitore lo posso chiudere in un quadro senza ventola?
La rete della ditta è blindata: quali domini devono far passare i sistemisti
Siamo una banda di paese, c'è un prezzo per associazioni?
A chi compete la verifica annuale del registratore, a voi o al mio tecnico?
lo scanner legge anche le impronte dei denti in silicone nero
a che serve il forellino accanto alla presa di rete
Si può nuotare con la fascia cardio e vedere i battiti subito?
i file .dwg del 2004 li apre?
Ma "licenza fluttuante" in parole povere che vorrebbe dire
due pannelli da 400 bastano per un frigo e quattro luci?
Nei morsetti ci va la treccia o serve il puntalino?
Chi legge i messaggi privati del forum, i moderatori?
I rotoli presi al discount li digerisce o pretende i suoi?
Perché da noi è bloccata a 25 all'ora e in America no?
accumulatore a fine vita: isola ecologica o lo rispedisco
python o blocchi per uno di 12 anni un po' pigro
Le registrazioni del cantiere si cancellano da sole dopo un tot?
parla con le tapparelle Ombrella di prima del 2017?
che colla avete usato sul vetro di dietro, regge l'acetone?
Gli alunni possono entrare con un nomignolo? Di nomi veri non ne posso mettere.
a parità di soldi meglio il 76 rifrattore o il 114 newton, per un balcone in città
si può regalare un anno di abbonamento
Quanto spazio devo lasciare dietro l'amplificatore valvolare?
Il decibel che misura è pesato A? Devo discutere con una discoteca.
C'è un elenco dei codici di guasto da stampare e appendere in officina?
Esiste una modalità esame che blocca il bluetooth della calcolatrice?
le viti del fondo sono torx o esagono, e che misura
Ho comprato a novembre la 7, l'8 mi spetta gratis?
Nella prova di certificazione un ragazzo dsa ha diritto a tempo in più?
Il vostro motore di gioco vuole royalties sotto i diecimila euro?
per quanto tempo tenete i pezzi di un modello fuori catalogo
Mi sconsigliate di tenere domotica e ufficio sulla stessa rete?
cosa vuol dire "obsolescenza del protocollo" nella nota di ieri, devo buttare la centralina?
Siamo due fratelli con una falegnameria e vorremmo un pantografo per le ante, ma nostro padre ha impiantato una linea monofase e cambiarla costa un occhio. Il vostro più piccolo parte con la 220 di casa?
Se disinstallo tutto e torno fra un anno, i miei strati personalizzati li ritrovo?
una scheda grafica da 4 giga è troppo scarsa per il rendering?
Quanti giorni può stare scollegata la chiave hardware prima che il programma si blocchi?
`,
  transaction: `
Spostatemi la licenza dal pc rotto a quello nuovo, finisce per K4T
sulla fattura manca il codice CIG, la scuola non la paga: la rifate?
sbloccate il seriale della stazione totale, l'abbiamo presa da uno studio che ha chiuso, allego la scrittura
Mettete in pausa l'abbonamento al simulatore, sono imbarcato fino a marzo
ordinato ugello da 0,4, arrivato da 0,8. me lo cambiate
Il mio fonometro è già passato in taratura? spedito martedì
mi accreditate il visore reso il 6?
Voglio staccare tre postazioni dal prossimo rinnovo, siamo rimasti in quattro
quanti crediti mi restano sul conto sviluppatore orto-test
Per favore correggete la matricola sulla garanzia della wallbox: è zero e non O.
La commercialista vuole le fatture del 2024 in un file unico, gliele girate a studio@vialemura.example?
ho bisogno di un'attivazione in più, la scheda madre è morta
fatemi rientrare nella sessione d'esame di settembre al posto di giugno
A che punto è l'ordine 77/1290? mancava il piedino zig zag
rimandatemi il link per scaricare il plugin, l'acquisto è del 2020
Intestate gli apparecchi acustici a me, erano di mio zio
il dominio lo trasferisco altrove, mi serve il codice auth
Cambio tipo di piano, da Bottega a Officina, col mese nuovo
risulto iscritta al corso base ma ho pagato l'avanzato, sistemate?
La macchina per ricamo LN-30077 è ancora coperta? Guardate voi, lo scontrino è sbiadito.
anticipatemi la consegna dei moduli, il carpentiere viene giovedì
Ho cambiato idea sul colore del sintetizzatore, nero e non bianco, se non è partito
il mio nome sull'attestato è scritto Gianluca tutto attaccato, io sono Gian Luca
togliete la carta scaduta dal profilo e mettete l'addebito in conto
Quando arriva il tecnico per la pompa di calore? Intervento 5561.
allargate il limite del nostro progetto a 20.000 chiamate, l'ordine è firmato
eliminate l'utenza del forum "nonnovolt", l'ha aperta mio marito per gioco
Il capo ha già pagato, abilitatemi al laboratorio virtuale
`,
  complaint: `
Tre wallbox in otto mesi, tutte e tre morte: siete dei dilettanti
Ma vi rendete conto che avete cancellato le misure di un anno con un aggiornamento notturno e nemmeno due righe di scuse?
La stazione meteo è arrivata ammaccata, la seconda arrugginita. Sono veramente indignato.
che schifo di programma, si mangia le fatture e poi la multa la pago io
Reclamo formale: il corso prometteva 40 ore di laboratorio, ne ho viste sei.
Vi ho scritto undici volte per una vite del microscopio. UNDICI. Ma ci siete o fate finta?
Sono nauseata: avete messo a pagamento le funzioni che avevo già comprato
il giradischi da 1200 euro gratta i dischi di mio padre, me ne avete rovinati quattro, vergogna
Basta, disdico tutto, questo hub mi ha fatto passare il Natale a resettare lampadine
mi avete preso per scema col vostro "ricondizionato pari al nuovo", aveva il nastro adesivo dentro
Assistenza vergognosa, il tagliaerba è da voi da aprile e l'erba mi arriva alla vita
Non ho parole, chiudete il forum e duemila guide scritte da noi gratis finiscono nella spazzatura
`,
  safety: `
Il pacco batterie dell'accumulo domestico sibila ed esce un vapore bianco
il mio gemellino ha messo in bocca due magnetini del kit e non li trovo più
La stufa a pellet ha riempito la stanza di fumo e il nonno tossisce, non si spegne da telefono
Ho preso la scossa dal forno per ceramica, mi ha sbalzato indietro
il cancello automatico ha schiacciato il braccio di un bambino contro il pilastro
Fiamme dal cassetto della wallbox, la macchina è attaccata!
L'incisore laser è partito col coperchio alzato e mio figlio guardava, ora gli lacrima un occhio
la lama della taglierina è volata via e ha tagliato una mano alla collega
Il radiocomando della gru non ferma più il carico, sotto c'è gente che lavora
si sente puzza di gas da quando avete aggiornato la centralina della caldaia
il drone è caduto in testa a una signora in piazza
`,
  outage: `
I registratori di cassa di tutta la catena sono bloccati, file di clienti e non incassiamo un euro
Robot di saldatura giù su tre isole, la carrozzeria è ferma dal turno di notte
dns vostro morto: siti di 180 clienti irraggiungibili, ci stanno massacrando di telefonate
La cella frigo del caseificio non obbedisce più al vostro controllore, abbiamo dentro sei tonnellate di mozzarella
Oggi selezioni di concorso al palazzetto, 900 candidati davanti a una pagina bianca
il magazzino automatico non cala un pallet da stamattina, spedizioni azzerate
Cluster di produzione in sola lettura, gli ordini rimbalzano tutti, siamo in pieno saldi
nessuna delle nostre quaranta ambulanze vede più le mappe sul terminale
studio dentistico fermo, gli scanner chiedono una licenza che il vostro server non rilascia e ho la sala d'attesa piena
`,
  fraud: `
Mi hanno acceso ottanta macchine virtuali stanotte per minare, io dormivo: il conto segna 5.600 euro
Sul mio profilo della console non entro più, hanno messo una mail russa e vedo acquisti che non sono miei
ha chiamato un finto tecnico vostro, mi ha fatto installare un programma e il bonifico è partito da solo
trovo due addebiti per un software di disegno, e io nemmeno ho un computer
Ci siamo fidati di una mail col vostro logo per il rinnovo del dominio, era una truffa, 480 euro
il visore l'ho pagato a un sito copia del vostro e il sito oggi non esiste
qualcuno si è registrato sul forum con la mia foto e chiede soldi agli altri soci
Hanno rubato la smart card della firma digitale e con quella hanno ceduto quote della mia ditta
nostra chiave segreta copiata da un ex dipendente, la sta usando adesso per scaricare i clienti
`,
  exception: `
Lo so che il reso era di 14 giorni e ne sono passati 16, ma ero con la gamba rotta: il telescopio me lo riprendete?
Sono un maestro precario, mi allunghereste la prova di un mese così finisco l'anno coi bambini?
l'esame si fa solo a Milano, non potrei farlo da casa? accudisco mia madre e non mi muovo
Per stavolta non contatemi lo sforamento, era un ciclo infinito di un tirocinante
avete detto niente rate sotto i 500, il piano costa 460, dai, un piccolo strappo
Il mio osservatorio è una baracca di volontari, ci fareste il prezzo scuola anche se scuola non siamo?
chiusura iscrizioni ieri a mezzanotte, io mi sono addormentato alle undici. Mi infilate lo stesso?
Il ricambio lo date solo ai centri autorizzati, ma ho riparato radio per quarant'anni, non fareste un'eccezione?
La penale di recesso me la togliereste? Ho chiuso la partita iva per malattia.
vorrei tenermi il vecchio canone di 4 euro anche se la promo è finita, si può chiedere a qualcuno?
`,
  staff: `
L'installatore delle tapparelle ha frugato nei cassetti della camera, l'ho visto dalla telecamera
il vostro istruttore di volo coi droni urla e bestemmia davanti ai ragazzini
Il consulente ha detto a mia madre che coi suoi soldi poteva permettersi solo gli apparecchi da poveracci
un moderatore mi perseguita, cancella i miei messaggi e mi insulta in privato
Il tecnico della caldaia smart ha fumato in salotto e alla mia richiesta di smettere ha riso
la venditrice allo stand mi ha strappato di mano il visore come fossi un ladro
chi segue il nostro contratto ci risponde con un "arrangiatevi" e mette giù
`,
  legal: `
La perizia dice che l'accumulo era difettoso: preparatevi alla causa
Se pubblicate ancora la mia mail nel forum scrivo al Garante della privacy
Il mio studio legale vi notificherà un decreto per le licenze pagate due volte
vi segnalo all'AGCM per rinnovo ingannevole, ho gli screenshot
Avete copiato il mio brevetto del sensore per arnie, ne risponderete davanti al giudice
per quel termostato ci vediamo in conciliazione, ho dato mandato alla Federconsumatori
Deposito querela contro chi ha diffuso i video della mia telecamera
sul mancato intervento in garanzia parte la messa in mora, avete quindici giorni
`,
  human: `
mi passate uno che di modbus ci capisce sul serio?
Le ho lette le vostre guide, giuro. Vorrei parlarne con un essere umano.
chiamatemi, per favore, da sola con questi apparecchi acustici non ne vengo fuori
Cerco un vostro sistemista con cui guardare insieme la migrazione, in chiamata
operatore, basta articoli
la storia delle tre licenze la spiego solo a una persona vera
C'è un numero dove risponda un tecnico del telescopio e non il menù?
`,
  sarcasm: `
Fantastico, l'allarme suona solo quando rientro io: coi ladri invece è discretissimo
Grazie dell'aggiornamento, sentivo proprio la mancanza di una stufa che si accende ad agosto
bravissimi, il correttore automatico adesso sbaglia in quattro lingue
Un plauso a chi ha stampato il codice di attivazione sotto la colla
ma che bello, "ripristino riuscito" e il disco è vuoto, lindo come un neonato
Evviva il supporto 24 ore: ventiquattro per leggere, altre mille per rispondere
certo che sì, una bici elettrica da spingere a mano tiene in forma, che pensiero carino
Che precisione questo gps, mi trova sempre, peccato in un'altra regione
`,
  praise: `
Era il ponticello al contrario, come avevate disegnato. Parla il modbus, parla! Grazie
fonometro eccellente per quella cifra, complimenti ai progettisti
La maestra ringrazia: ventidue robottini in fila e nessuno per terra
arrivato il cuscinetto, montato in dieci minuti, la ricamatrice è tornata a cantare
`,
};
