import type { Seeds } from '../kinds.ts';

/** The customer's own case beside the question that is anybody's, self-help and the case that went sour; in Italian. */
export const ownCase: Partial<Seeds> = {
  transaction: `
sull'ordine risulta via Verdi 12, io abito al 21
il mio pacco è fermo a Piacenza da tre giorni, mi dite come mai?
il codice di ritiro del pacco non me l'avete mandato, ordine 3317
Il corriere scrive 'destinatario assente' ma ero a casa: mi rimettete in consegna la spedizione?
ma la mia affettatrice è partita?
nella scatola della cucina mancava la busta delle viti, me la spedite a parte?
Lettera di vettura 5540218: dove si trova?
Il pacco è andato al tabaccaio sbagliato, va dirottato su quello di viale Roma
ho scelto il ritiro in negozio a Lecce e adesso mi farebbe comodo Brindisi
Avrei bisogno di sapere se il reso delle tende vi è arrivato
stato del rimborso pratica 7712 grazie
Il frullatore va consegnato alla custode, la signora Pina, dalle 9 alle 12.
la caparra dell'ombrellone mi è stata già restituita?
mi risulta pagata due volte la stessa bolletta, una in posta e una dal conto, tenetene una per la prossima
si può posticipare la consegna del materasso? l'imbianchino non ha finito
Vedo due addebiti da 29,90 nello stesso giorno. Immagino sia un errore, me ne stornate uno?
Dal mese prossimo gradirei l'offerta senza le chiamate illimitate
non sono riuscito a pagare il bollettino online: risulta ancora aperto?
mettetemi sulla tariffa bioraria
disdite pure la rivista di cucito, gli occhi non mi reggono più
mi annullate il secondo dei due ordini di crocchette, il cane è a dieta
La presente per comunicare che non intendo rinnovare l'abbonamento in scadenza il 31/12.
tessera palestra intestata a Ferrero Lucia: da chiudere a fine mese
rimborso biglietti del treno soppresso, domanda inviata il 20: l'esito?
il tavolo di sabato lo spostiamo a domenica a pranzo? stesso nome
da quattro siamo diventati sei per l'agriturismo, prenotazione Conti
il cashback delle scarpe non lo vedo accreditato
il mio treno è l'Intercity delle 14, vorrei quello delle 16 e rotti
Sul biglietto manca il secondo nome, che sul passaporto c'è
Ho versato l'acconto del corso due volte, dalla app e allo sportello.
sulla nave mi avete messo Rosi con una esse sola
Vorrei essere spostato in seconda fila di lettini, se si libera qualcosa
cambio merce: la lampada è bellissima ma in salotto stona, la vorrei nera
io e mia nonna siamo in due scompartimenti diversi, ci mettete insieme? PNR LX7R e LX7T
Del costume mi serve la 44 e non la 46; l'ordine è ancora in preparazione.
Mi manca la ricevuta dell'ultimo pedaggio, serve all'amministrazione.
ho fatto confusione con le taglie tedesche, vorrei cambiare i sandali
mi occorre il duplicato della fattura di marzo per il 730
il mio nome è finito sulla fattura al posto di quello del condominio
La fattura elettronica 118 non mi è arrivata nel cassetto fiscale, me la rimandate allo SDI?
codice destinatario da aggiornare: M5UXCR1, finora mandavate alla pec
rate del frigo: quante me ne restano?
intestata a me la fattura del condizionatore, invece va alla ditta di mio marito
ho attivato per sbaglio un'opzione da 9,99 al mese, toglietela dalla mia linea
La spesa di sabato non mi ha caricato i punti, cassa 4, ore 18 circa
ho rifatto la tessera punti e vorrei ritrovarci quelli di prima
disattivate la suoneria a pagamento dal numero di mio figlio
Sulla carta regalo della zia quanto c'è rimasto? Finisce con 4402.
il buono di compleanno non l'ho ricevuto quest'anno
attivazione linea fissa in via Pascoli 3, il tecnico quando passa?
Ho usato il codice sconto in un ordine poi annullato: potreste rimetterlo valido?
cofanetto weekend intestato a Zanella, vorrei cambiarlo con quello delle terme
chiedo il cambio potenza da 3 a 4,5 kW per il mio contatore
autolettura gas 03318
Le comunico i consumi: F1 2210, F2 1874, F3 2991. Cordiali saluti, Piras
Le bollette le vorrei via mail, basta carta.
ho invertito due cifre nella lettura dell'acqua, era 582 e non 528
Chiedo la voltura del contatore, subentro a mia madre nell'appartamento
il bonus sociale mi è stato riconosciuto o no
Vorrei dividere in tre rate la bolletta di gennaio
domiciliazione: il nuovo conto è quello che finisce con 077
addebito condominiale su un conto chiuso, passatelo su quello di mia moglie
mi sposti l'addebito dopo il 27, prima lo stipendio non c'è
ecografia del 14 da disdire, ho il turno
mettete in pausa la cassetta di frutta fino al rientro dalle ferie
Chiedo di anticipare la visita cardiologica se si libera un posto
il tecnico della caldaia viene martedì o giovedì? non mi ricordo cosa avevamo fissato
dalla lista del padel levatemi, il gomito è andato
La mia lavastoviglie è ancora in garanzia? Matricola 77LK2019
da registrare l'estensione di garanzia del decespugliatore
Recupero della lezione di chitarra saltata il 6: quando si può?
trapano lasciato in assistenza il 3, scheda 1188: riparato?
ho cambiato cellulare, quello nuovo finisce per 881, lo correggete nella mia scheda?
vorrei il posto 11A che è vicino all'uscita, ho le gambe lunghe
la mail di prima era dell'università e me l'hanno chiusa, usate questa
Esercito il diritto alla cancellazione del mio profilo, grazie.
siamo in quattro sullo stesso volo ma il bimbo risulta da solo in fondo
vorrei una copia dei dati che avete su di me, niente di urgente
Nata il 3 agosto e non l'8 marzo: nell'anagrafica giorno e mese sono scambiati
Il mio volo di rientro va anticipato al mattino, se c'è posto
il codice fiscale sul contratto è quello di mio fratello
Sospensione di due mesi per la piscina, mi operano al menisco. Allego il certificato.
aggiungete il cane alla prenotazione del traghetto, un meticcio di 14 chili
il mio contratto di palestra fino a quando dura? tesserato 1204
il certificato assicurativo del motorino non l'ho ancora visto
mezza pensione invece di pensione completa, arrivo il 3 agosto, camera Gallo
ho rottamato la macchina, la polizza la fermiamo da oggi
assicurazione cane: si chiama Birba e non Birra, anche se fa ridere
avrei bisogno della stanza al piano terra, mia madre ha il deambulatore
la ricetta della pressione, la solita dottoressa, due scatole
È pronta la ricetta per Bianchi Teresa?
vedo confermata una notte, ne avevo prenotate due
il mio piano terapeutico è scaduto ieri, può rinnovarmelo?
Farmacia: quella crema che mi avevate ordinato è arrivata?
Il pagamento della mensa di novembre risulta? Alunna Greta Sala.
nido comunale, protocollo 3381, la domanda risulta completa?
carta d'identità pronta? l'ho fatta due settimane fa allo sportello di quartiere
cambio di sezione per mia figlia, domanda consegnata in segreteria
la TARI mi è arrivata per tre persone ma siamo in due da febbraio
ho chiesto il bidone dell'umido a settembre, quando lo portate da noi
l'esame del 17 l'ho superato ma sul libretto online manca
Nessuna conferma per l'opera di sabato: la prenotazione l'avete?
biglietti cancellati per sbaglio dalla posta, come una tonta! me li rispedite
Spostatemi la guida di giovedì, ho la febbre
gradirei che il pacco fosse lasciato dal fioraio di sotto
Avevo chiesto il ritiro dell'usato insieme alla lavatrice, nell'ordine però non lo leggo. Lo aggiungete?
delega per il ritiro: può venire mia cognata Sonia Ricci, segnatela
ho aggiunto la bici pieghevole come bagaglio? non mi ricordo, guardate voi
lo skipass l'abbiamo preso per il 3 ma veniamo il 4
il referto della tac è disponibile? accettazione 60512
ho caricato la patente ieri sera, è stata approvata?
In bolletta manca lo sconto over 65 che mi era stato confermato
cambio medico richiesto la settimana scorsa, vorrei sapere se è passato
quanto credito ho per i pasti della mensa?
porto il mio numero da voi: la portabilità è stata avviata?
quanti giga ho bruciato finora, linea che finisce per 303
toglietemi la segreteria telefonica
al regalo per mia suocera vorrei aggiungere un bigliettino, ordine 990
l'esame di teoria della patente l'avevo il 9, vorrei darlo la settimana dopo
il mio abbonamento del bus parte dal primo e invece mi serviva dal 15
`,
  information: `
il mio costume posso cambiarlo se ho già tolto l'etichetta?
Si può rendere una cosa comprata in un temporary store che adesso ha chiuso?
ho fatto un ordine stamattina, entro quando posso ancora ripensarci
se cambio idea sul colore dopo aver pagato, come si fa di solito?
Che succede se disdico il mio abbonamento il giorno dopo il rinnovo?
in caso di ripensamento il mio bonifico come torna indietro
come riprendo i soldi di una lezione di sci saltata per vento
Mia figlia ha ordinato per sbaglio dodici paia di calzini anziché due. A saperlo, come ci si regola con le quantità?
mi conviene rifiutare il pacco alla consegna o fare il reso dopo
il reso si stampa da soli o l'etichetta sta già nella scatola?
quanto tengono un pacco in giacenza
Per ritirare il mio pacco ci vuole il documento oppure basta il codice?
il corriere richiama prima di passare?
il mio ordine supera i trenta chili, la consegna è al piano o sul marciapiede
vivo su un'isola delle Eolie, quando il mare è mosso la consegna slitta di quanto
Consegnate in agosto o siete chiusi per ferie?
di solito nella mia conferma la data c'è già o arriva con una seconda mail?
dove si legge il numero d'ordine
che differenza c'è fra ordine evaso e ordine spedito
posso far fare fattura dopo che ho già avuto lo scontrino?
per detrarre i miei occhiali basta lo scontrino parlante
le mie fatture quanti anni restano scaricabili
Ho la partita iva da gennaio e non ci capisco niente. Il codice destinatario dove lo trovo?
la bolletta bimestrale si può avere mensile
perché mi arriva una bolletta anche se nella casa al mare non ci va nessuno
cosa sono gli oneri di sistema nella mia bolletta
come leggo il contatore dell'acqua, le lancette rosse si contano?
quante volte l'anno conviene mandare l'autolettura?
per passare da 3 a 4,5 kW quanto si spende
Voltura e subentro: ma che differenza c'è?
cambiando fornitore resto al buio anche un'ora sola?
la domiciliazione funziona anche col libretto postale
Se la banca respinge il mio addebito, riprovate o devo pagare io col bollettino?
in che giorno del mese scalate la rata di solito
la rata si può saltare una volta l'anno?
ho la carta in scadenza a luglio, l'abbonamento si interrompe o aspetta
posso pagare in due, una parte io e una mia sorella
i buoni pasto si usano anche per la spesa online?
Ho ritrovato nel cappotto un vostro buono del 2022. Hanno una scadenza?
il buono regalo dà il resto
i punti della raccolta vecchia passano in quella nuova?
quanti bollini servono per la padella grande
se rendo la lavatrice i bollini li devo ridare
mia suocera può usare i punti miei
un codice sconto su più ordini, si può?
il livello oro come si mantiene
È previsto un preavviso per lasciare la palestra?
quanto costa uscire prima dai ventiquattro mesi
Ho la febbre da fieno e in primavera non vengo mai. Esiste una formula che salta due mesi?
con la mia tessera si entra in tutte le sedi?
mi presentate il conto se salto una lezione prenotata
il certificato medico quanto dura
sono incinta, il mio abbonamento in piscina si trasforma in quello acquagym?
passando dal piano famiglia al singolo che fine fanno gli altri profili
scendendo di piano mi cancellate i file in più?
i giga non usati dove finiscono
mi tengo il numero se cambio
la mia offerta vale in Svizzera o la Svizzera è un mondo a parte?
il modem a noleggio va restituito?
Da noi la fibra si ferma alla rotonda. C'è una cosa via radio per chi sta in fondo alla valle?
mi hanno detto che col mercato libero si risparmia, ma a chi consuma poco conviene?
Il biglietto regionale vale quattro ore, giusto? E se il mio treno ne fa cinque di ritardo?
posso scendere a metà tratta col mio biglietto e riprendere il treno dopo
la bici va pagata a parte
il cane di taglia media dove lo mettete sul traghetto
se c'è coda in autostrada e perdo l'imbarco, il biglietto lo butto?
fino a quanto prima si cambia il nominativo
mia figlia compie quattro anni proprio in vacanza, quale tariffa le tocca
Il posto assegnato si può cambiare a bordo?
Mio suocero vola con l'ossigeno portatile. Quanto tempo prima vi si avvisa?
la mia tariffa light comprende lo zaino?
annullando per malattia serve il certificato di un medico qualsiasi?
La caparra e l'acconto sono la stessa cosa?
a che ora si deve lasciare la camera
si può entrare in spiaggia prima delle nove con l'ombrellone stagionale
per l'auto a noleggio mi serve proprio la carta di credito o va il bancomat
se guida mio cognato siamo coperti?
La classe di merito di mio padre la posso prendere io, che vivo ancora coi miei?
cosa si intende per franchigia
dopo un sinistro con torto quanto sale la mia polizza, a grandi linee
si può sospendere l'assicurazione della moto d'inverno?
entro quanti giorni va mandato il modulo blu
la grandine è compresa nella mia kasko
quanto tempo ho per pagare il bollo senza interessi
per il passaporto del bimbo ci vogliono tutti e due i genitori?
Con quale ISEE si calcola la retta, quello ordinario o quello corrente?
il mio permesso residenti vale anche la notte del mercato
per l'invalido che cambia macchina il contrassegno va rifatto?
come si chiede un posto auto temporaneo per il trasloco
la carta d'identità scaduta vale ancora per votare
quanti giorni prima si rinnova il pass
il certificato di residenza si paga online?
cambiando medico di base perdo la mia cartella?
la ricetta bianca quanti giorni vale
può andare mio marito in farmacia con la mia tessera sanitaria
Per il ticket conta la mia esenzione o quella di mio marito?
il piano terapeutico chi lo rinnova, lo specialista o il medico?
prima degli esami del sangue posso bere il caffè amaro?
Se disdico la visita due giorni prima pago qualcosa?
porto le lastre vecchie alla prima visita?
Il dentista mi ha preventivato un impianto e sto ancora pensandoci. Si può pagare a rate senza interessi?
la garanzia di due anni vale anche sull'usato
in garanzia la batteria è considerata pezzo di consumo?
se compro con partita iva la garanzia è di un anno
mandate un muletto mentre il mio telefono è in riparazione
quando chiudo l'account i miei dati spariscono subito?
chi legge i messaggi che vi mando qui
posso usare la stessa password per casa e ufficio, o ci vogliono due utenze?
una licenza copre il fisso e il portatile?
L'inquilino va via il 12 e il contatore è a nome suo. Chi paga l'ultima bolletta?
per i libri in ritardo c'è una multa
concerto rimandato a giugno: il biglietto che ho in mano resta buono?
`,
  technical: `
con lo SPID mi rimanda sempre alla pagina iniziale
la CIE appoggiata al telefono non viene letta
il registro elettronico mi dice utenza non attiva, come mai?
ho cambiato telefono e la firma digitale da remoto non mi riconosce più
il pin della tessera sanitaria è bloccato, con quale procedura si sblocca
la casella PEC rifiuta gli allegati, dice quota superata
non mi si apre l'allegato p7m
password dimenticata, e la domanda segreta era il nome di un gatto che non ricordo
La mail per rifare la password finisce nel nulla.
entro, metto il codice, mi dice scaduto: l'orologio del telefono può c'entrare?
mi chiede di dimostrare che non sono un robot all'infinito, semafori su semafori
bloccato dopo troppi tentativi. Dopo quanto si riapre?
da computer entro, da cellulare no, stesse credenziali
l'app si chiude appena tocco le mie spedizioni
Il bottone pagoPA non si preme, né su Mac né su Windows.
al momento di pagare l'app della banca non si apre da sola
il carrello torna vuoto se giro il telefono in orizzontale
il codice sconto con il trattino non lo accetta, senza trattino neppure
la foto dello scontrino è troppo pesante, come la rimpicciolisco
non si vede il calendario per scegliere la fascia oraria
stufa a pellet: allarme A02, mancata accensione
Caldaia con errore E10, la pressione segna 0,4. Posso riportarla su io?
il condizionatore lampeggia verde e non parte
cronotermostato andato in tedesco, come rimetto l'italiano?
L'app dei termosifoni vede la casa offline.
il deumidificatore segna vasca piena ed è vuota
decoder: da quando hanno spostato i canali vedo solo televendite, come risintonizzo
la tv non si collega al telefono per le foto
telecomando che comanda il volume e nient'altro
Nelle cuffie sento da un orecchio solo, e non è l'orecchio.
videocitofono: suona e schermo nero
il telecomando del cancello prende solo da un metro
la telecamera del giardino registra le lucertole tutto il giorno, si abbassa la sensibilità?
il robot di cucina chiede l'aggiornamento e poi resta su 'attendere'
la macchinetta del caffè ha la spia arancione anche dopo la decalcificazione
lavatrice: F18, resta l'acqua dentro
Dalla lavastoviglie i bicchieri escono opachi.
forno, è mancata la corrente e l'ora lampeggia, non mi fa scaldare
piano a induzione con una L fissa
il tagliaerba automatico si perde nell'angolo della siepe
la centralina dell'irrigazione parte alle tre di notte invece che alle sei
modem con la lucina rossa, staccato e riattaccato
in camera il wifi non arriva, il ripetitore dove lo metto?
Da ieri navigo a passo di lumaca, il test dice 3 mega su 100.
ho cambiato il nome della rete e adesso la stampante è sorda
la stampante dice offline ma è accesa, è lì che mi guarda
stampa a righe col toner nuovo
Carta inceppata nel cassetto 2, cassetto 2 che non ho.
lo scanner salva tutto storto e in bianco e nero
registratore di cassa: chiusura non trasmessa, codice 12, come la rimando?
POS che non prende il wifi del negozio nuovo, come lo configuro
la stampantina delle etichette ne salta una sì e una no
il gestionale non importa il listino, si ferma alle lettere accentate
la fattura torna scartata con errore 00305
macro bloccate nel foglio dei turni dopo l'aggiornamento
il monopattino in condivisione non si sblocca, qr illeggibile
cavo della colonnina incastrato nell'auto, c'è uno sblocco manuale?
navigatore convinto che io stia in mare
il dispositivo del casello fa tre bip, che vuol dire?
La bici elettrica va in protezione in salita, codice 21.
la chiavetta dello skipass fa bip e il tornello resta chiuso
QR del biglietto: luminosità al massimo e il lettore non lo prende
l'orologio conta i passi mentre impasto, si può tarare?
i dati della bilancia non passano nell'app
apparecchio acustico di papà scollegato dal cellulare
il misuratore di pressione dà Err 3
nella televisita mi sentono e non mi vedono
il fascicolo sanitario non apre i referti, pagina bianca
Il lettore non fa comparire il libro preso in prestito dalla biblioteca.
la console ripete lo stesso aggiornamento ogni volta che l'accendo
`,
  complaint: `
Ho fatto più chilometri io per cercare il pacco che lui per arrivare.
mi avete mandato il perito, il secondo perito e il perito del perito, e il soffitto gocciola ancora
il rimborso lo aspetto da quando mio figlio gattonava, ora va all'asilo
disdetta con raccomandata a giugno, ricevuta di ritorno firmata, e a ottobre prelevate ancora
quattro autoletture mandate, quattro bollette stimate. ma le leggete?
per cambiare una targa su un permesso non possono volerci tre mesi e due file allo sportello
Mezza giornata di ferie per il tecnico, mai visto, mai una telefonata.
la fattura era sbagliata, quella corretta è sbagliata, la nota di credito pure
Non è per i venti euro, è per come fate finta che il problema sia mio.
ogni volta che chiamo devo rispiegare tutto da capo, sono veramente stanca
il seggiolino prenotato non c'era, la macchina nemmeno, e voi chiusi
vergognoso far aspettare una signora di 86 anni due mesi per una ricetta
`,
  fraud: `
mi è arrivata la bolletta di un contratto luce che non ho mai firmato
un tizio col tesserino ha voluto vedere la mia bolletta, e adesso risulto con un altro fornitore
ordine di tre telefoni spedito a Foggia sul mio profilo, e io sto ad Aosta
Ho dato l'acconto per la casa al mare a un annuncio col vostro logo: la casa non c'è.
mi ha chiamato il finto operatore e gli ho letto l'sms, che stupida
coi miei punti qualcuno ha preso un televisore
apro l'area clienti e trovo i referti di un'altra signora
stanotte mi hanno cambiato la mail di recupero
il messaggio della dogana voleva due euro e io, come un pollo, ho messo la carta
la tessera carburante ha fatto il pieno a Bari mentre il camion era in officina a Udine
`,
  exception: `
mi mancano due bollini per la pentola della nonna e la raccolta è finita ieri, fate i bravi
bando chiuso alle 12, io ho inviato alle 12.04 perché è andata via la luce, si può accettare lo stesso?
So che è tariffa secca, ma al funerale di mio padre ci devo andare.
lo scontrino l'ha mangiato il cane, giuro, il cambio me lo fate?
la mora di tre euro su undici anni di puntualità me la condonereste
ero ricoverata e il reso è fuori di due giorni, chiedo un po' di elasticità
Chiediamo una proroga della rata: l'alluvione ci ha portato via il capannone
il corso è pieno, ma mia figlia ci tiene da morire, un posticino in più?
garanzia finita da nove giorni, un gesto di cortesia lo fareste?
mi hanno licenziata, mi lasciate uscire dal contratto senza penale?
`,
  outage: `
casse ferme dall'apertura e la coda arriva al marciapiede
oggi è giorno di paga e il portale non fa partire gli stipendi di sessanta operai
Il ristorante è pieno e le comande non arrivano più in cucina.
mi sposo alle quattro e il vestito sta nel vostro magazzino
il traghetto salpa tra quaranta minuti e la biglietteria non ci trova
studio medico senza linea, sala d'attesa piena, nessuna ricetta parte
alle 23.59 scade la gara e il vostro sito non accetta l'offerta
celle frigo offline da stamattina, ho sei quintali di pesce da spedire
`,
  human: `
di questo rimborso preferirei parlare a voce
il mio caso è un romanzo, mi fate chiamare da un vostro collega?
c'è modo di sedersi con uno di voi davanti al contratto?
Mio padre ha 88 anni e il modulo non lo sa fare, chi può compilarlo con lui al telefono?
chi segue il mio sinistro? ci vorrei parlare
altro che link, datemi qualcuno che mi ascolti
prima di disdire due parole con una persona in carne e ossa le farei volentieri
Passo io in sede, ma vorrei sapere che c'è qualcuno ad aspettarmi.
potrebbe telefonarmi l'addetta dei permessi, quella con cui ho parlato lunedì?
`,
};
