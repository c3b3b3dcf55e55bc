import type { Seeds } from '../kinds.ts';

/** What is for a person but said without the usual words, and harmless twins in the same tone; in Italian. */
export const veiled: Partial<Seeds> = {
  sarcasm: `
Ma che bella pensata, chiudere lo sportello proprio il giorno delle pensioni.
Complimentoni, siete riusciti a spedirmi tre manuali e nessun frullatore.
La lavatrice canta, balla e allaga. Lavare no, ma mica si può avere tutto.
grazie eh, mi mancava proprio il bollo di una macchina venduta nel 2015
Ah, adesso si chiama "fibra"? Credevo fosse spago.
Fate con comodo, tanto il nonno ha solo novantun anni.
Un applauso al genio che ha aperto il cantiere il giorno dell'esodo.
E io che pensavo che una camera vista mare avesse una finestra!
Che carini, gli auguri di buone feste insieme al distacco della luce.
Il vostro "a breve" è un concetto filosofico, vedo.
bravi bravi, avete aggiustato il citofono e rotto l'ascensore
Deve essere bello lavorare da voi: il telefono squilla e fa compagnia.
Ottimo il nuovo sito, ci si perde che è una meraviglia.
La pizza è arrivata fredda, però almeno era di un altro.
Sarà che sono all'antica, ma a un corso di nuoto mi aspettavo l'acqua.
Vi ringrazio per avermi fatto conoscere tutte le panchine di Fiumicino.
Il corriere dev'essere timidissimo: non suona, non scrive, scappa.
puntuali come le tasse solo quando c'è da incassare, chapeau
Siete gli unici al mondo che perdono un frigorifero. Nemmeno a farlo apposta!
Che servizio premuroso: mi avete svegliata alle tre per dirmi che l'allarme funziona.
Ma figuriamoci, chi non vorrebbe pagare due volte la stessa mensa
Avete ragione voi, l'acqua calda d'inverno è un vizio.
Se l'obiettivo era farmi amare la concorrenza, missione compiuta.
non vi scomodate a rispondere, sto bene così, al buio e al freddo
Evviva, terza cartella clinica e terza persona che non sono io.
Tracciamento emozionante: Bari, Bolzano, Bari, Bolzano. Manca solo Bombay.
I topi in cambusa erano compresi nella mezza pensione?
Bellissimo l'appartamento, peccato fosse già abitato da un'altra famiglia.
Mi inchino davanti a chi ha inventato un modulo che accetta solo i nati il 30 febbraio
che gioia, aumentate il canone e togliete i canali, finalmente meno tentazioni
Il vostro gelato artigianale scade nel 2031, che artigiani longevi.
Visita urgente fissata tra quattordici mesi. Se non guarisco prima, almeno muoio puntuale.
L'ombrellone in prima fila c'era eccome, prima fila sul parcheggio.
ma prego, cambiate pure la password per me ogni mattina, adoro gli enigmi
Con le vostre mozzarelle ci gioca a bocce mio cognato, ottima tenuta.
Pannelli solari formidabili: producono soprattutto telefonate.
Vorrei stringere la mano a chi ha disegnato quel carrello, va ovunque tranne dove lo spingo.
Il vostro agriturismo "immerso nel silenzio" ha un'autostrada davvero silenziosissima.
Sì sì, sarà stata la luna piena anche stavolta a gonfiarmi la bolletta
`,
  complaint: `
Non voglio fare polemica, ma è da ottobre che mi dite di aspettare lunedì.
Pazienza, ormai ci siamo abituati a non contare su di voi.
Mi permetto di far notare, con tutto il garbo, che la macchia sul soffitto è raddoppiata.
Di solito non disturbo nessuno; però tre mesi senza telefono, alla mia età, sono lunghi.
Si vede che chi paga regolarmente è l'ultimo a essere ascoltato.
Per carità, sbagliare è umano, ma cinque bollette sbagliate su cinque...
Spiace dirlo, però di tutta la vacanza ricordo solo la coda alla vostra reception.
Lascio perdere, non ho più l'età per queste rincorse.
A voce mi dicono una cosa, per iscritto un'altra, e alla fine non succede nulla
Sinceramente mi sento presa in giro, e glielo dico con calma.
Mio padre vi portava in palmo di mano. Meno male che certe cose non le vede.
Con i vostri tempi si invecchia, e non è una battuta.
Qualcosa da ridire ce l'avrei, se qualcuno leggesse.
boh, mi avevano parlato bene di voi. si vede che parlavano di altri
Capisco tutto, le ferie, il personale, il maltempo. Quello che non capisco è il silenzio.
L'avete presa alla leggera, e ci siamo rimasti male tutti.
Il vino della damigiana sapeva di tappo e voi avete fatto spallucce, ecco come è finita.
Tre volte il perito, tre volte la foto al muro, e il muro sta sempre lì storto.
mia suocera aspetta il girello da Pasqua, ditemi voi se è il modo
Non pretendo la luna, mi bastava che il pullman della gita si fermasse a prenderci.
Evidentemente a chi abita in cima al paese la posta non spetta
Ho portato pazienza fino a ieri, da oggi non ne trovo più.
Lasciamo stare i fiori, che erano secchi; ma almeno il nome sulla corona potevate scriverlo giusto.
La pratica gira da un ufficio all'altro da gennaio e io dietro, con le mie ginocchia.
Ci avete fatto fare una figuraccia con i parenti di Torino, questo resta.
Per i vostri conti sono trenta euro, per me è la spesa della settimana, e non è la prima volta.
ne prendo atto, l'anno prossimo le tessere per la squadra le facciamo altrove
Quando serve a voi mi trovate subito; quando serve a me suona a vuoto.
È l'ultima stagione che affitto la cabina da voi, e sono quarant'anni.
Avrei preferito un no chiaro a tutti questi "vedremo".
Alla quarta volta che spiego la stessa cosa mi vergogno io per voi.
Le tende le avete tagliate corte, rifatte corte e poi mi avete chiesto se i soffitti fossero alti.
Insomma, il corso d'inglese è finito e l'insegnante madrelingua non l'abbiamo mai vista.
Che delusione, ragazzi.
`,
  exception: `
Non si potrebbe chiudere un occhio, solo per stavolta?
Magari per un vecchio cliente uno strappetto si fa...
Il bando chiudeva alle 13 e io ho premuto invia alle 13 e 2, il computer del patronato è lento.
L'iscrizione al nido è chiusa, ho capito, ma noi il bimbo l'abbiamo adottato la settimana scorsa.
so che il cambio si fa entro quindici giorni, ero in reparto con mio figlio, fatemi questa cortesia
La mamma se n'è andata il giorno stesso della scadenza. Possiamo rateizzare lo stesso?
Capisco il regolamento, ma davanti a un lutto un po' di umanità credo si possa avere.
Il traghetto l'ho perso per l'incidente sulla superstrada, mi fate salire su quello dopo senza ricomprarlo?
Mi manca un esame solo per la borsa di studio, uno. Se poteste soprassedere...
senza ricetta lo so che non si può, ma il dottore torna lunedì e a me le gocce finiscono stasera
Per la tassa di soggiorno del nonno, che compie l'età a mezzanotte, si può lasciar correre?
Una parolina al sistema per farmi ricomparire la promozione di ieri non la mettereste?
La casa al mare l'avevo prenotata con mio marito. Da sola non ci vado, e la penale mi pesa.
Mi hanno messa in cassa integrazione: se la rata potesse aspettare la tredicesima...
Lo so, niente cani. Ma il mio ha quattordici anni, non si alza nemmeno dalla cesta!
dai fatemi fare l'esame di guida anche se il foglio rosa è scaduto ieri
Abbiate pazienza con la multa della biblioteca, i libri erano nella casa allagata.
Sono diciannove e per la comitiva ne servono venti, vale se porto il canarino?
Il tagliando l'ho fatto a 15.300 km invece che a 15.000, per la garanzia potete non guardarli quei trecento?
Un favore che di certo non è previsto: tenermi il posto all'asilo finché arriva il visto di mia moglie.
L'ISEE mi arriva giovedì e la graduatoria esce mercoledì, non è che mi aspettate?
Alla cassa non ho preso lo scontrino, ma la signora si ricorderà di me, avevo il cappello giallo. Me la cambiate la lampada?
vi prego toglietemi la penale del recesso, mi trasferisco all'hospice da mia sorella
Quest'anno la grandine ha portato via tutto il moscato: il canone dell'acqua me lo fareste slittare?
Potrebbe mettermi la data di ieri? Resta tra noi.
Ho l'influenza e il concerto è stasera, so bene che i biglietti non si restituiscono ma ci provo.
Ritiro a domicilio solo dal terzo piano in su, mi dicono; io sto al secondo ma ho le stampelle.
Per una volta fate entrare in piscina mio figlio senza certificato, il pediatra è in ferie!
Di regola i bonifici sono irrevocabili, sì, ma metteteci una buona parola.
La concessione per il banco alla sagra è andata, pazienza; un angolino però, anche dietro ai bidoni?
Compio trent'anni mentre il treno è in viaggio, tra Orte e Chiusi: me lo fate passare come giovane fino in fondo?
`,
  outage: `
La sagra comincia stasera, mille coperti, e il programma delle comande è morto.
Domani mi sposo e il catering mi ha appena scritto "quale matrimonio?"
Nessuna fattura parte da ieri e oggi è l'ultimo giorno: qui siamo quaranta studi.
Bar pieno, cassa spenta, segniamo i caffè col gesso
Le celle della gelateria stanno salendo, sono a meno due, e fuori ci sono trentotto gradi.
siamo tutti in cortile perché i badge non aprono più niente
In ambulatorio non si prenota, non si stampa, non si vede un referto, e sono in venti.
Il casello è fermo, la colonna arriva alla galleria.
Alle otto suonava la prima campanella, sono le dieci e nessun docente può fare l'appello.
stabilimento pieno, tornelli bloccati, la gente scavalca con i materassini
Il torchio si è fermato con l'uva dentro. Se non riparte entro notte butto la vendemmia.
Ho otto parrucchiere che si guardano allo specchio: senza agenda non sappiamo chi deve venire.
Fra un'ora c'è la discussione della tesi e la piattaforma dice che l'aula non esiste.
Da mezzogiorno al mercato coperto nessun banco incassa con la carta, nessuno.
Gli autobus sono usciti senza tabelle perché la centrale non comunica con nessun mezzo.
la diretta della partita è nera in tutto il locale, duecento persone, calcio d'inizio alle 20.45
Il frantoio gira a vuoto, le olive fermentano nelle cassette, i contadini urlano.
Stanotte esce il giornale e la tipografia non riceve le pagine.
I treni della merce sono carichi e dal vostro portale non si cava una lettera di vettura.
Il server del laboratorio è giù, le biopsie di stamattina restano senza nome.
niente rete in tutto il villaggio turistico, 300 arrivi oggi, reception a mano
Il funerale è alle quindici e la bara giusta è in un altro comune.
A Milano comincia la sfilata tra novanta minuti, gli abiti risultano "in giacenza" ad Arezzo.
Chiusi. Per forza: bilance, casse, affettatrice in rete, tutto muto.
`,
  staff: `
Il vostro bidello ha strappato il disegno a mia figlia davanti alla classe.
La signora del CUP mi ha ridato la tessera lanciandola, tipo freccette.
L'amministratore mi ha dato della rompiscatole in assemblea, c'è pure a verbale.
il perito s'è invitato a pranzo e poi ha detto che col vino buono la stima saliva
Il bagnino passa il pomeriggio a commentare le ragazze, anche le minorenni.
Chiamare "cocca" una paziente di settant'anni non mi pare da medico
La vostra ostetrica mi ha detto davanti a tutti che a quarantaquattro anni potevo pensarci prima.
All'autogrill il ragazzo ci ha serviti per ultimi apposta, io e mio marito siamo neri.
L'autista fumava, telefonava e guidava, in quest'ordine d'importanza
quello del trasloco ha frugato nei cassetti della biancheria, l'ho visto io
Appena ha capito che ero napoletano ha buttato giù la cornetta.
Forse al giovanotto della portineria un corso di galateo non guasterebbe.
Il maestro di sci ha lasciato il bambino da solo sulla pista per finire il bombardino.
Il capotreno mi ha fatto scendere nel nulla perché "parlavo troppo".
L'antennista ha trovato mia figlia su un social e le manda i cuoricini.
Il commesso mi ha misurato con gli occhi e ha detto "la sua taglia la fanno i tendoni".
`,
  legal: `
Ho una nipote avvocata che si annoia, le ho passato il fascicolo.
Vi saluto, e la prossima volta che ci vediamo ci sarà un terzo che batte il martelletto.
Chissà cosa ne pensano all'AGCOM, quasi quasi glielo chiedo con una bella PEC
Noi condomini abbiamo fatto una colletta, e non è per i gerani.
Il giudice di pace riceve il mercoledì, io il mercoledì sono libero.
Ai signori della Finanza farebbe piacere vedere questo scontrino che non c'è.
Le raccomandate a casa mia fanno pila, e la pila domattina va in tribunale a Cuneo.
Trentadue famiglie, stesso asfalto nel giardino: la parola "collettiva" vi dice niente?
Al sindacato inquilini il vostro contratto ha fatto molto ridere, e poi hanno preso appunti.
Dieci giorni, come dice il codice. All'undicesimo non scrivo più io.
Un salto dai carabinieri per raccontare del cantiere l'ho fatto stamani.
Da chi fa le ispezioni in cucina conosco qualcuno, sarebbe un peccato.
I miei dati li volete tenere? Benissimo, lo spiegherete a chi li protegge.
Se il passeggero ha diritto a 250 euro lo decide l'ENAC, l'ho già interpellato
`,
  human: `
c'è anima viva lì?
ma un cristiano che risponda lo tenete?
Preferirei guardare qualcuno negli occhi per una cosa così, quando siete aperti al pubblico con un impiegato?
È una faccenda delicata di famiglia, serve una testa che ragioni.
Non sono pratica di computer, mi ci vorrebbe una persona paziente
Fatemi uno squillo quando potete, di sera ci sono sempre.
Girereste la cosa alla signora Marisa, quella che seguiva la nostra pratica?
Ho premuto uno, due, tre e cancelletto. Adesso però passatemi qualcuno.
Che ne dite se un vostro perito passa di qua e ne parliamo davanti a un caffè
A me le chat mettono l'ansia, con chi faccio due parole?
Il titolare si trova? Gli devo spiegare com'è andata, lui capisce.
parla parla, ma a me serve la commercialista vostra, quella vera
Mio marito è sordo e io straniera: ci vuole uno di voi che ci aiuti dal vivo.
Questa risposta l'ho già letta tre volte, vorrei che ci mettesse la testa un essere umano.
Di robot ne ho abbastanza, cerco un ragioniere.
Sarebbe possibile un appuntamento con la direttrice della filiale?
ho bisogno di sfogarmi con qualcuno che mi ascolti davvero lì da voi
`,
  fraud: `
Il ragazzo del contatore è entrato, ha visto una bolletta e un mese dopo ho un altro fornitore.
Ciao mamma ho rotto il cellulare... e io ho pagato, ma mio figlio era in camera sua
Un brigadiere al telefono mi ha fatto spostare i risparmi "al sicuro". In caserma non lo conoscono.
Hanno preso un finanziamento per uno scooter con la mia carta d'identità, io ho il deambulatore.
la casa in affitto a Gallipoli non esiste, la caparra sì, l'ho mandata
Il nuovo IBAN del mobilificio me l'ha comunicato una mail. Al mobilificio cadono dalle nuvole.
Mi risultano tre ricariche telefoniche fatte a Catania, e io a Catania non ci sono mai stato.
Con lo SPID mio qualcuno ha chiesto un bonus che io non conosco
Ho lasciato la borsa sul carrello, due minuti, giusto il tempo delle mele. Dentro c'erano carta e PIN.
Il finto idraulico era simpatico, ha bevuto il caffè e con lui sono spariti i libretti.
gli ho dettato il numerino arrivato per sms, sembrava proprio la banca
Arrivano a me le buste paga dei colleghi, con tanto di conto corrente, non so quanti le vedono.
Il profilo della mia pasticceria adesso vende criptovalute, e non l'ho deciso io
`,
  safety: `
C'è un odorino di gas giù in cantina, sarà niente, la bombola è nuova.
Il seggiolone si è chiuso da solo con il bambino sopra, per fortuna solo uno spavento, ma ci riprova.
Ho mangiato i vostri funghi sott'olio e ora vedo doppio
Da quando è partita la stufa a pellet ci gira la testa a tutti, pure al cane.
Per conoscenza: il balcone del quarto perde calcinacci, sotto c'è la fermata dello scuolabus.
al monopattino si è sfilato il manubrio in discesa, niente di rotto, stavolta
La nonna ha messo in bocca una pila a bottone credendola la pastiglia. È tranquilla, che facciamo?
La seggiovia ha fatto tre salti all'indietro e poi è ripartita come se nulla fosse.
Quando piove, dalla plafoniera dello spogliatoio gocciola, e la luce resta accesa.
mi sa che ho dato al piccolo la dose di quello grande, dorme tanto
Lo scivolo della piscina ha una lama di plastica alzata, due bambini col ginocchio aperto.
Chiudete pure tutto, tanto da domani non ci sarò più per nessuno.
Il cancello automatico non sente gli ostacoli: ieri il passeggino, vuoto, è diventato una frittella.
Nel latte in polvere ho trovato dei pezzettini lucidi, forse vetro
`,
  information: `
Se il bando chiude alle 13, fa fede l'ora di invio o quella di ricezione?
Quando un intestatario viene a mancare, quali carte devono portare gli eredi?
A tempo perso: i periti quanto ci mettono, in media, tra foto e relazione?
Il difensore civico che cos'è, e costa qualcosa rivolgersi?
A garanzia finita avete qualche gesto commerciale, e dove sta scritto?
il certificato del pediatra serve per la piscina o solo per il corso?
Ogni quanto aprite il bando del nido, e chi adotta in corso d'anno come si iscrive?
Che differenza passa tra conciliazione e reclamo? È per un compito di diritto di mio figlio.
La vista mare ha anche la finestra o solo la fantasia? Mia suocera vuole saperlo, ride lei ma ci tiene.
quale foro è competente secondo il contratto, non lo trovo
Al casello si paga ancora con le monetine?
Un bagnino a che età può cominciare, e serve il brevetto preso da voi?
Come si fa la vendemmia da voi, possono venire pure i bambini?
A Pasquetta lo sportello delle pensioni è aperto o dorme anche lui?
Esistono rate più leggere per chi è in cassa integrazione, c'è un regolamento?
Lo scooter per la mobilità entra nell'ascensore o bisogna lasciarlo giù
Che si fa se un bambino ingoia una pila? Preparo un cartellone per l'asilo, qui tutti sani.
Come si riconosce un finto tecnico del gas? Serata al centro anziani, mi servono due consigli.
In che mese cadono di solito gli scioperi dei traghetti, si sa prima?
Il foglio rosa quanto dura e si rinnova prima o dopo?
chi compie 26 anni durante l'abbonamento lo tiene fino in fondo?
I cani anziani pagano come i giovani? Il mio chiede lo sconto comitiva da solo, per quanto mangia.
È vero che la damigiana va tenuta al buio? Il vostro vino mi piace e non voglio rovinarlo.
Come mai il gelato confezionato dura anni, che cosa ci mettete di buono?
Prima di costruire la veranda bisogna scrivere all'amministratore o al Comune?
Le mance ai vostri facchini sono ammesse? Uno era simpaticissimo.
Per una causa dal giudice di pace la vostra polizza copre le spese?
Se il treno salta, in quali casi mi spetta l'indennizzo?
Il silenzio dell'agriturismo è garantito anche di domenica, con i tosaerba?
Fino a che giorno valgono i bollini per i bicchieri?
Fatemi capire: dopo quanto tempo senza risposta un reclamo si considera accolto?
L'ISEE dell'anno scorso è ancora buono a gennaio?
Vorrei leggere il vostro codice di comportamento del personale, è pubblico?
si può portare il canarino in comitiva? no dico sul serio, in gabbia
Quanti chilometri di ritardo sono ammessi sul tagliando?
I funghi sott'olio una volta aperti quanti giorni tengono in frigo
Se nevica il giorno della gita, spostate o rimborsate?
La mia rata scade di sabato, vale se pago lunedì?
Chi è il garante della privacy da voi, c'è una mail?
Le stelle dell'albergo le assegnate voi o la Regione?
La raccomandata conta dal giorno in cui parte o da quando la ritirano?
Avete un modulo per i complimenti o solo per i reclami?
Quanto sta in lista d'attesa una visita non urgente, più o meno?
che cos'è il bonus sociale e chi lo decide
`,
  technical: `
La stampantina delle comande fa i capricci, taglia lo scontrino a metà. La sagra è ad agosto, con calma.
Il modem nuovo ha più luci della giostra, quella viola che vuol dire?
La lavatrice canta la canzoncina finale per dieci minuti, carina, ma come la zittisco?
Il citofono funziona, però la faccia di chi suona è verde marziano: quale rotellina giro?
ho cambiato telefono e lo SPID è rimasto su quello che adesso usa mia nipote per i cartoni, come lo sposto
Un badge su trenta non apre il cancello, gli altri vanno benissimo. Si rimagnetizza?
L'app del parcheggio mi colloca in mezzo al Tirreno, come la riporto a terra
Quando salvo la fattura elettronica esce "codice destinatario errato", in quale campo lo metto?
I pannelli producono ma il grafico è piatto come la Bassa, devo ricollegare l'inverter al wifi?
Il robottino aspirapolvere fa il giro del tavolo e torna a dormire.
la bilancia del negozio segna due grammi a vuoto, come si fa la tara
Errore E17 sulla stufa a pellet, l'ho spenta, fuori fa caldo. Cosa indica il codice?
Con gli auricolari nuovi sento voi e voi non sentite me, dove sta il microfono?
Il telecomando del cancello va solo da vicinissimo, pile appena messe
Il registro mi mostra i voti dell'anno scorso, belli eh, ma come passo a quest'anno?
Non mi arriva il codice per firmare, il numero è giusto.
Perché il gps dei vostri monopattini perde il segnale in galleria?
La televisione dell'albergo parla solo tedesco, qual è il tasto della lingua
Il citofono nuovo ride quando premo il tasto, dev'essere la suoneria: si cambia?
scarico il referto e si apre un foglio bianco, sul telefono invece lo leggo
Da ieri il contatore intelligente fa lo scemo: mostra solo lineette, ma la luce c'è.
La friggitrice ad aria si spegne appena apro il cassetto, è fatta così?
`,
  transaction: `
Per la successione di mio zio mi serve il saldo del libretto al 12 febbraio, come lo ottengo da voi?
Riprendetevi pure due dei tre manuali e speditemi il frullatore, mi avete fatta ridere.
ero a letto con l'influenza e ho saltato il martedì, segnatemi per quello dopo
Guardate se la mia domanda per la borsa di studio risulta consegnata, l'ho mandata tre giorni prima del termine.
Disdico la cabina dal prossimo anno, nei tempi previsti; tessera 118.
La festa slitta di una settimana, spostate anche il gonfiabile.
Il bollo della macchina venduta l'ha pagato il nuovo proprietario: lo togliete dalla mia posizione? Allego il passaggio.
Il ricorso l'ho vinto, a quale indirizzo mando l'IBAN per la restituzione?
A nome di chi è rimasta la fornitura della nonna? Vorrei volturarla a me.
caricate il buono sul nuovo ordine, è valido fino all'Epifania
Il certificato che mi avevate chiesto è qui allegato, unitelo alla pratica 77/B.
Le tende sono venute lunghe, colpa delle mie misure: quanto costa accorciarle? Ritiratele pure giovedì.
siamo diventati venti, passateci alla tariffa comitiva
Potete dirmi a che punto è il girello di mia suocera? Intanto ne usa uno in prestito, nessun problema.
Fatemi avere il verbale dell'assemblea di maggio.
Vi risulta la quota della gita? L'ha pagata il nonno, in contanti, fiero.
L'antennista può venire quando vuole, basta che non sia durante la tombola.
Cambiate la targa sul telepedaggio, ho finalmente venduto il catorcio
Il corso d'inglese mi è piaciuto, iscrivetemi al livello dopo.
Mio figlio ha preso dieci chili e cinque centimetri, cambiatemi la taglia della divisa ordinata.
Rateizzate in tre come da regolamento l'ultima TARI
vorrei indietro la cauzione dell'ombrellone, ho già riconsegnato la sdraio
Due posti vicini sul traghetto del 9, se no pazienza, ci salutiamo da lontano.
L'avvocata che segue il rogito ha cambiato studio, aggiornate il recapito.
Il pullman della gita parte sempre alle sei? Se c'è, aggiungete un posto per la maestra.
Intestate l'abbonamento a tutti e due, ci siamo sposati. Che romanticismo, eh?
Mia zia si è persa la tessera del mercato tra i cavoli, ne fate un duplicato?
Togliete il canarino dalla comitiva, resta a casa con mio suocero.
A che punto sta il passaporto del piccolo? Si parte a Ferragosto, c'è tempo.
Spostatemi la visita a dopo la vendemmia, adesso ho le mani viola
Aggiungete la seconda tenda al preventivo e rimandatemelo.
`,
  praise: `
Mi ero preparata un discorso feroce e non ho potuto usarne neanche una riga, che rabbia, bravissimi!
La comanda elettronica è ripartita in cinque minuti e la sagra vi dedica una salsiccia
Grazie per averci spostato il mare dopo il funerale di papà, non lo dimentichiamo.
Il perito ha pure lodato il mio muro storto, che tesoro.
La musica d'attesa l'ha scelta un intenditore, peccato che abbiate risposto subito.
l'abito c'è, la sposa c'è, adesso speriamo nello sposo. Grazie a voi!
Diteglielo alla Marisa: senza di lei il nonno a novantun anni stava ancora in fila.
In vent'anni di bollette non ne avete sbagliata una, e io controllo tutto
Corriere timidissimo ma puntuale, ha lasciato il pacco e un saluto al gatto.
Finalmente un gelato che scade, cioè vero. Squisito.
Chi l'avrebbe detto che all'ufficio tributi si ride? Bravi.
Il calcinaccio del quarto l'avete messo in sicurezza in mezza giornata, tutto lo scuolabus ringrazia.
Alla signora del CUP va dato un aumento, dite al primario che lo dico io
bloccate in un lampo quelle ricariche di catania, io dormivo, chapeau
Di solito sui social mi lamento, oggi mi tocca farvi i complimenti.
Dopo la grana delle damigiane mi avete trattato così bene che ne ho ordinate altre sei.
Il fattorino s'è scusato per la pizza cantando, e la seconda era perfetta.
Con quel mare mosso pensavamo di morire, invece l'equipaggio ne ha fatto una festa!
Vista mare con la finestra, addirittura due. Che lusso
quasi mi dispiace che l'odore sia sparito, il tecnico era così simpatico
Torneremo ai primi di settembre, tenete in fresco il vermentino.
In assemblea vi avevo dato un cinque, diventa nove e mezzo.
Avete avuto più pazienza voi con mia madre che io in cinquant'anni.
Perfetto così, nient'altro da chiedere, vi lascio lavorare e grazie della gentilezza
Il maestro di sci ha compiuto un miracolo, ora scia anche mio marito
Stufa accesa al primo colpo, il gatto ha già cambiato cuccia. Che bel lavoro!
mille panchine a Fiumicino e voi mi avete trovato la più comoda, in lounge. viziata!
La nonna ha chiesto se il vostro operatore è scapolo, fate voi.
Tutto risolto, chiudete pure, e un bacio al turno di notte.
`,
};
