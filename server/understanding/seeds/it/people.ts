import type { Seeds } from '../kinds.ts';

/** Messages a person must take, in the plain words of ordinary adults, with their nearest harmless neighbours; in Italian. */
export const people: Partial<Seeds> = {
  complaint: `
La caldaia l'avete riparata a ottobre, a novembre è di nuovo fredda e il tecnico mi ha fatto pagare un'altra uscita.
È la terza bolletta di fila con i consumi stimati, e la lettura ve la mando puntuale ogni mese.
Mi avevate garantito la consegna entro la prima comunione di mia figlia, il vestito è arrivato il martedì dopo.
Il divano nuovo ha una molla che buca la fodera e secondo voi sarebbe colpa del gatto che non ho.
Da gennaio aspetto il rimborso dell'abbonamento ai mezzi, ogni volta mi si dice che la pratica è in lavorazione.
Ho scritto una PEC, due mail e una raccomandata: mai una riga di risposta, neanche un ricevuto.
La cabina esterna della nave dava su una scialuppa, e per quella scialuppa ho versato duecento euro di supplemento.
Per la vostra app io abito ancora a Pescara, e ogni settimana mi arriva a Pescara la spesa.
Il maestro di sci doveva essere per due bambini, ce n'erano undici e il mio è rimasto in fondo alla pista.
mi avete staccato internet perche dite che non ho pagato, la ricevuta ve l'ho mandata due volte
Il mio pacco risulta consegnato a un certo Gianni. In questo palazzo non c'è nessun Gianni.
Mi rimbalzate dallo sportello al numero verde e dal numero verde allo sportello, e intanto la bambina resta senza pediatra.
Il cappotto termico è stato finito in primavera e la muffa in camera è più allegra di prima.
L'anello doveva essere allargato, me lo avete ridato graffiato e senza una pietrina.
Avevo prenotato la tomba di famiglia accanto a mio nonno e ci avete messo un'altra famiglia.
Tre appuntamenti presi per la carta d'identità, tre volte annullati la sera prima.
Il vostro albo pretorio mi dà per residente, l'anagrafe no, e la mensa mi mette in fascia massima.
Il menù diceva porzione per due, con quella roba lì non ci mangia nemmeno un passero. E quarantotto euro.
La mia pratica di successione è ferma da undici mesi e ogni impiegato mi chiede un foglio diverso.
Il parquet scricchiola come una nave e il posatore mi ha consigliato di camminarci meno.
Avevate promesso che non avreste più chiamato all'ora di cena. Ieri due telefonate, oggi tre.
L'asilo ha chiuso per sciopero quattro venerdì e la retta è rimasta intera, le pare corretto?
Ho passato la mattina in ospedale con mio suocero a digiuno, e alle due ci hanno detto di tornare lunedì.
La parrucca della mia terapia è arrivata di un altro colore e mi avete risposto che il biondo sta bene a tutte.
Ho segnalato il lampione spento davanti a casa in aprile, a giugno, ad agosto: risulta risolto, ma è buio pesto.
Sono delusa, perché vi avevo consigliati a mezza famiglia e adesso mi vergogno.
Mi avete cambiato il gestore della luce senza che io firmassi nulla, e per tornare indietro dovrei pure pagare.
Il cibo per il cane è arrivato con la confezione aperta e le farfalline dentro, la sostituzione pure.
Non è possibile che per una fattura sbagliata debba fare io il lavoro della vostra contabilità.
Il treno ha fatto due ore di ritardo, l'indennizzo l'avete negato per tre minuti che contate solo voi.
Le olive del mio frantoio sono state macinate insieme a quelle di un altro e nessuno me lo voleva dire.
Si era d'accordo per le gomme da neve montate prima del ponte; ho passato il ponte in garage a guardarle.
Avete respinto la domanda di mio figlio senza uno straccio di motivazione.
La vicina di ombrellone ha pagato trenta, noi cinquantadue, stessa fila, stesso giorno, stesso sole.
Ogni sera la vostra assistenza mi comunica di aver concluso l'intervento, ogni mattina il frigo del bar è a diciotto gradi.
Ci avete messo al tavolo accanto ai bagni nonostante la prenotazione fatta due mesi prima per le nozze d'oro.
La badante mandata dall'agenzia è andata via senza avvisare, e voi mi fatturate anche il mese in cui non c'era.
Il tagliando costava 180 al telefono, 260 al banco e 340 in fattura.
Ho comprato un telefono nuovo e dentro c'erano le foto delle vacanze di un'altra persona.
L'amministratore ha di nuovo messo in conto a me l'acqua del negozio di sotto, e ogni assemblea dice che sistemerà.
Avevo chiesto senza glutine tre volte, e a mio nipote avete servito la pasta normale per la seconda domenica.
Le zanzariere le avete montate al contrario a luglio, siamo a fine novembre e sono ancora al contrario.
La nave è partita senza di noi perché al vostro imbarco avevano scritto il molo sbagliato.
Continuo a ricevere solleciti per una multa che il comune stesso ha annullato in febbraio.
Il pianoforte accordato sabato era scordato domenica, proprio durante il saggio, e l'accordatore parla di umidità.
Il dentista mi ha rifatto la stessa otturazione per la terza volta, e per la terza volta ho saldato io.
Dopo vent'anni di polizza senza un sinistro, al primo vetro rotto mi trattate come un bugiardo.
Le arnie sono arrivate vuote. Le api, mi si spiega, dovevano essere comprate a parte.
La raccolta dell'umido salta la nostra via da cinque settimane, e intanto la tassa è aumentata.
avevo ordinato il 42 mi è arrivato il 38, l'ho cambiato e mi è arrivato di nuovo il 38
Mi era stato detto che il posto in graduatoria era sicuro; adesso salta fuori che nessuno l'aveva registrato.
Il montatore ha segato il top della cucina due dita troppo corto e da allora è un rimpallo di colpe.
La lapide riporta una data di nascita inventata e il marmista vuole altri soldi per quella giusta.
La vacanza studio prevedeva una famiglia inglese, e mia figlia ha passato due settimane in uno studentato deserto.
Mi ritrovo un abbonamento a oroscopi sul telefono che non ho mai chiesto, e toglierlo è un calvario.
Ho rinunciato alle ferie per il cantiere che doveva finire ad agosto, e ad agosto non si è visto un muratore.
Alla visita mi hanno fatto rifare gli esami perché i miei li avete persi. Di nuovo.
Avevamo pagato il pacchetto con la guida, la guida non si è vista e voi proponete un buono da quindici euro.
Il conguaglio arriva a chi non ha mai acceso i termosifoni, cioè a me, e nessuno sa dirmi il perché.
Insomma, ho aspettato, ho capito, ho avuto pazienza; adesso basta, voglio che si metta a posto.
`,
  exception: `
Il click day è durato undici minuti e lo SPID mi si è bloccato al nono: c'è modo di rientrare?
Lo scontrino della macchinetta del caffè si è sbiadito del tutto, mi basterebbe farvi vedere il movimento sulla carta?
Si può avere la tessera familiare anche se non siamo sposati e non abbiamo la stessa residenza?
Mio papà è mancato la settimana scorsa e il cenone l'avevamo già saldato, ci rendereste almeno una parte?
In clinica i minori non entrano, ma la nonna chiede solo di vedere la piccola un'ultima volta.
Sono rimasta bloccata in autostrada e ho perso la visita, potreste non farmi pagare il ticket per intero?
Il buono pasto non si somma, mi dicono, però oggi offro io ai muratori: ne accettate dodici?
Chiederei una piccola dilazione sull'affitto di dicembre, la tredicesima arriva il 18.
Mio figlio non ha ancora il brevetto ma nuota meglio di me, può venire al corso di vela?
Il profumo l'ho spruzzato una volta sola e mi fa starnutire. C'è modo di renderlo comunque?
per una volta potrei entrare col permesso fotocopiato? l'originale è in questura
Ho saltato l'iscrizione alla mensa perché ero in sala parto, mi fareste rientrare fuori termine?
La tv si è spenta quattro giorni dopo i due anni. Non si può fare niente per quattro giorni?
Avremmo bisogno della sala fino all'una invece che a mezzanotte, sono i cinquant'anni dei miei.
So che l'abbonamento allo stadio è nominativo, ma mio zio è in carcere: lo lasciate usare a me?
La bara del gatto non rientra tra i bagagli ammessi. Vi prego, è piccola, la tengo in braccio.
Mi verrebbe comodo pagare la caparra in tre rate, anche se di norma la volete tutta insieme.
Siamo una piccola parrocchia, il listino per aziende non ce lo possiamo permettere: ci fareste un prezzo fuori tabella?
Potrei ritirare io il pacco di mia nonna senza delega firmata? Lei non tiene più la penna in mano.
La tariffa giovani finisce a trent'anni e io li ho fatti domenica, mi concedereste l'ultimo rinnovo?
Il vaporetto con il passeggino pieno non si potrebbe, però sono gemelli e piove a dirotto.
Per favore non contate la settimana di ritardo sui libri, in casa c'è stata l'alluvione.
Vi supplico di non mandarmi la decurtazione dei punti, guidavo io perché mia moglie aveva le doglie.
Mi trasferiscono a Bruxelles e il vincolo di due anni mi rovina, liberatemi senza penale.
La casa popolare chiede cinque anni in regione e io ne ho quattro e dieci mesi, si può chiudere un occhio?
La torta ce la porteremmo noi, mia cognata è allergica a tutto. So che non si potrebbe.
Al concorso mi avete escluso per un allegato in jpg invece che in pdf, me lo fate sostituire?
Il tessuto era tagliato a metro e non si rende, questo l'ho capito; ma le nozze sono saltate.
Potete riaprire l'agenda della ginecologa solo per mia sorella? È al nono mese e l'hanno lasciata a piedi.
Il ritiro andava fatto in sette giorni, noi eravamo isolati per la frana. Ci venite incontro?
Il bonus bici si chiede prima dell'acquisto. Non lo sapevo e la bici ce l'ho già: fate passare?
Ho sforato il pacchetto telefonate perché ho la mamma in rianimazione a Cagliari, abbuonatemi il resto.
La stanza sarebbe dalle tre, ma con due bimbi febbricitanti in braccio ce la date alle dieci?
Lasciate che mio suocero resti un giorno in più in reparto, domani nevica e non sappiamo come portarlo su.
La gita chiede la firma di entrambi i genitori ma l'altro non si trova da anni, può bastare la mia?
Il concerto non è rimborsabile, d'accordo, però io al concerto ci andavo con il mio migliore amico.
La tessera soci l'ho interrotta per tre anni di missione in Africa, potreste considerarmi iscritto da prima?
In quarant'anni da correntista non ho mai chiesto nulla, toglietemi queste spese di massimo scoperto.
Chiudete alle sette e io stacco alle sette: mi aspettereste dieci minuti giovedì, almeno una volta?
Per la borsa di studio mancano due giorni di residenza. Due. Si può soprassedere?
Lo sportello riceve solo di mattina e io la mattina faccio i turni in reparto, mi ricevereste alle 16?
Il limite sarebbe di due pezzi a cliente, però è per la mensa dei poveri: me ne dareste sei?
Il referto di solito lo consegnate a mano, ma sono a letto con la gamba rotta. Me lo spedireste?
Il posto barca scade il 30 e il cantiere mi riconsegna la barca il 6, lasciatemi l'ormeggio una settimana.
La promo era per i nuovi clienti e io vecchio cliente sono, ma fatela anche a me, su.
`,
  fraud: `
Sull'estratto conto c'è un albergo a Dubai e io da Rovigo non mi sono mossa.
Uno che diceva di essere un maresciallo mi ha convinta a spostare i risparmi su un conto sicuro.
Al mercato mi hanno aperto lo zaino col taglierino, e via il borsellino con tutte le carte.
L'amministratore ci ha girato un iban nuovo per le spese condominiali, e adesso giura di non aver scritto niente.
È stato aperto un finanziamento per un motorino a nome di mia madre, che ha novant'anni.
Sul fascicolo sanitario mi compaiono gli esami del sangue di una signora di Asti.
qualcuno mi ha cambiato la mail dell'account e ha ordinato tre smartphone a Caserta
La baita che ci avete mostrato sul portale per Capodanno non esiste, la caparra però è partita.
Il telefono non prende più da stamattina, in negozio dicono che la mia sim è stata duplicata.
Ho ricaricato dal tabaccaio la tessera che mi aveva indicato l'acquirente, e sono io ad aver pagato lui.
Lo SPID risulta attivato due volte, il secondo non è mio, e il rimborso del 730 è andato a quello.
Un signore dell'acquedotto, così diceva, è entrato dalla nonna e adesso manca la carta della pensione.
Ho trovato un addebito di un sito di scommesse, cento euro ogni notte da una settimana.
Mi chiamano dei ragazzi in lacrime: qualcuno usa il mio nome per vendergli biglietti falsi del concerto.
Al bancomat c'era una mascherina sopra la tastiera, me ne sono accorto dopo e ora mancano mille euro.
I miei punti fedeltà sono stati spesi per un frullatore a Bari, dove non ho messo piede in vita mia.
Il broker che avevo conosciuto su internet non mi lascia prelevare e chiede altri soldi per sbloccare.
La mia ex convivente conosce ancora il pin della prepagata e ci fa la spesa.
Risulto titolare di una partita iva aperta a Prato, io faccio la bidella a Trento.
Mi hanno venduto un'auto con il contachilometri taroccato e un passaggio di proprietà inventato.
La firma su quel contratto del gas non è la mia, qualcuno l'ha copiata.
Mi è arrivato per sbaglio il cedolino di un collega, con tanto di iban e codice fiscale.
Un sms sul pedaggio non pagato voleva due euro; li ho dati, e da allora prelevano ogni giorno.
Il cameriere è sparito cinque minuti con la mia carta e la sera c'erano quattro spese in Romania.
L'assegno spedito per posta è stato incassato da uno sconosciuto, e per una cifra diversa.
C'è una televisione collegata al mio profilo che non sta in casa mia e compra film a raffica.
Un amico mi scrive dal suo profilo che gli serve una ricarica, poi scopro che gliel'avevano rubato. Io ho mandato 250 euro.
L'operaio che mi rifaceva il bagno si è preso le chiavi, il libretto e sei mesi di pensione.
Si sono presi l'account del gioco di mio fratello e lo hanno rivenduto, ora c'è un nome straniero.
Ho un bonifico istantaneo in uscita di 4.900 euro che non ho fatto io, fermatelo subito vi prego.
Una finta dottoressa con il mio tesserino sanitario ha ritirato farmaci in due farmacie.
Il negozio online dove ho comprato la stufa a pellet è sparito con sito, telefono e tutto.
Alla reception avevano i miei documenti, e ora risultano tre schede telefoniche intestate a me.
Hanno usato la mia carta in un fast food di Milano mentre io ce l'avevo in tasca ad Ancona.
Mi ha chiamato mio nipote che aveva avuto un incidente, ho dato l'oro al corriere. Non era mio nipote.
`,
  outage: `
La funivia è ferma con il rifugio pieno, duecento sciatori in quota e il vostro quadro non dà segni di vita.
Dal 118 non vediamo più le posizioni dei mezzi, lo schermo è nero da dieci minuti.
Il feretro è in chiesa e l'autorizzazione al trasporto non esce, il vostro portale gira a vuoto.
Il bando chiude alle 17 e il tasto per inviare è sparito a tutti i nostri clienti.
L'impastatrice, i forni, la cella: tutto spento dal vostro telecontrollo, stamattina la città è senza pane.
La processione parte fra un'ora e il palco, le luci e l'amplificazione non sono mai stati scaricati.
Il giorno dell'apertura della stagione il nostro gestionale di spiaggia non assegna un solo ombrellone.
Gli sposi aspettano in municipio e il programma dello stato civile non stampa l'atto.
Ottanta rider in strada e l'app non gli manda un ordine, ristoranti pieni di roba che si fredda
Le casse del discount sono morte in tutta la provincia, la gente lascia i carrelli e se ne va.
Le presse sono immobili da stanotte perché la vostra chiavetta di licenza non viene riconosciuta, trecento operai a casa.
Ultimo giorno per gli F24 e in studio nessuno dei quattordici riesce a trasmettere.
Il casello non alza più nessuna sbarra, la coda arriva alla galleria.
Tutte le farmacie del gruppo non leggono le ricette elettroniche da mezzogiorno.
Il catering per il battesimo doveva essere qui alle undici, è mezzogiorno e mezzo e ci sono settanta persone.
Le buste paga del cantiere navale devono partire entro le 16 e la distinta non si carica da nessun computer.
L'asta del pesce è bloccata, tre pescherecci scaricano sul molo e nessuno può comprare.
Il registro elettronico ha buttato fuori tutte le scuole della provincia, e oggi ci sono gli scrutini.
La partita va in onda fra mezz'ora e dal vostro furgone non esce né audio né video.
Venerdì sera, sala piena, e palmari, stampante della cucina e pos tutti insieme fuori uso.
La dogana aspetta il vostro tracciato da mezzanotte, ho nove camion fermi al valico con la frutta.
Tutto il condominio, centoventi famiglie, è senza acqua dall'alba e l'autoclave è la vostra.
Il deposito telematico scade a mezzanotte e la firma digitale non funziona a nessuno in studio.
Vendemmia ferma, la pressa non parte e ho ottocento quintali d'uva sul piazzale al sole.
La tac, la risonanza e il pronto soccorso non si parlano più, dirottiamo le ambulanze.
Il nostro sito del turismo è irraggiungibile proprio stamattina che siamo in diretta al telegiornale.
Sono caduti i centralini di tutte le sedi, duecento operatori con le cuffie in mano e nessuna chiamata.
Nessun cliente riesce a pagare sul nostro negozio da due ore, ed è il venerdì degli sconti.
L'impianto di irrigazione non risponde a nessuno dei soci, quaranta gradi e le serre stanno bruciando.
Il seggio apre domani alle sette e il comune intero è senza posta e senza stampanti.
`,
  human: `
Preferirei raccontarlo a voce, è una storia lunga e a scrivere mi stanco.
Mi può far richiamare dal geometra Fumagalli? Lui la faccenda la conosce.
C'è un ufficio dove posso venire e sedermi davanti a qualcuno?
Vorrei scambiare due parole con chi decide queste cose da voi.
Non mi dia altri link, per cortesia mi passi qualcuno.
Ho la cataratta e le letterine mi ballano, lo posso dire a un vostro impiegato?
ma c'è qualcuno lì o parlo col vento? fatemi parlare con un cristiano
Mi servirebbe una persona che parli ucraino, mia suocera non capisce l'italiano.
Vorrei un colloquio con il responsabile della sede di Lecce, a me va bene qualsiasi mattina.
Mandate uno di voi a dare un'occhiata al tetto, così ci capiamo prima.
Lei è gentile, ma su mia figlia voglio che mi risponda una persona che la guardi negli occhi.
È una questione delicata con il parroco, me la sentirei di parlarne solo a quattr'occhi.
Fatemi uno squillo dopo cena, che di giorno sono nei campi e il telefono lo lascio in macchina.
Mi lasci l'interno di chi segue la mia pratica, così la smetto di ripetere tutto.
L'altra volta ho parlato con una certa Donatella, bravissima. Me la ripassereste?
Se possibile girate la mia mail alla direttrice, è lei che deve saperlo.
Con i tasti uno, due e tre il mio caso non c'entra niente: mi date una persona?
Mio padre è sordo e non sa scrivere, c'è da voi qualcuno che conosca la lingua dei segni?
Chi mi dà una mano dal vivo? Ci sto sbattendo la testa da stamattina.
Prima del rogito vorremmo vederci col vostro notaio di fiducia, anche solo per un caffè.
Quello che chiedo non sta nelle domande frequenti, ci vuole uno che ragioni con me.
A chi mi posso rivolgere da voi per parlare di mio marito, che non sta bene?
Vi dispiace se continuo con un operatore vero?
Scusate ma di queste macchinette non mi fido, ditemi con chi posso parlare.
A quest'ora c'è ancora un'anima in ufficio, oppure chiamo domani?
Mi farebbe comodo mostrare la crepa in videochiamata a uno che ci capisce.
Certe cose non le metto per iscritto. Come arrivo a una delle vostre assistenti sociali?
Saltiamo la trafila: datemi il meccanico, quello coi baffi, che sa di cosa parlo.
Fatemi contattare da un commerciale in gamba, con calma, in settimana.
Ho già scritto tre volte la stessa cosa e lei mi propone la stessa pagina; chi c'è dietro di lei?
Chiedo di essere ascoltata da qualcuno dell'amministrazione, anche cinque minuti.
Meglio se lo guarda il capo officina con i suoi occhi, me lo può chiamare?
Vorrei discutere del mutuo con un consulente in filiale, non da solo davanti a uno schermo.
mi richiamate? il numero lo avete, rispondo sempre tranne all'una
Si potrebbe avere un interlocutore unico invece di una casella di posta?
`,
  legal: `
La mia avvocata ha già in mano le vostre lettere, da adesso parlate con lei.
Se entro il 30 non vedo i soldi, vado dal giudice di pace.
Ho presentato il ricorso all'Arbitro Bancario, per vostra conoscenza.
L'associazione dei consumatori prepara una causa collettiva e io ho appena aderito.
Questa è una diffida a tutti gli effetti: quindici giorni, poi si procede.
Ne ho parlato con i carabinieri, domattina firmo la querela.
Il Garante della privacy sarà lieto di sapere che dopo un mese non mi avete ancora dato i miei dati.
Apro la conciliazione al Corecom e chiedo anche gli indennizzi per ogni giorno senza linea.
Mio cognato fa il penalista e ha riso quando ha letto quella clausola, voi riderete meno.
L'infortunio in magazzino l'ho denunciato all'INAIL, ora vediamo chi aveva ragione sulle scaffalature.
Segnalerò la pubblicità all'Antitrust, quel senza limiti era una bugia.
Ci rivediamo davanti al giudice del lavoro, porto le buste paga.
Ho chiamato l'ispettorato, lunedì passano a guardare i vostri turni.
Impugno la delibera dell'assemblea, il termine di trenta giorni corre e voi lo sapete.
Vi metto formalmente in mora e mi riservo ogni azione.
togliete la foto di mia figlia o vi denuncio
Presenterò ricorso al TAR contro l'esclusione e chiederò la sospensiva.
Un decreto ingiuntivo per un debito non mio: faccio opposizione e vi chiedo pure il danno morale.
L'IVASS ha il mio reclamo sulla vostra polizza, protocollo alla mano.
La Guardia di Finanza avrà la copia di tutti gli scontrini che non mi avete fatto.
Il difensore civico ha aperto un fascicolo sul vostro silenzio.
Sono pronto ad andare fino in Cassazione pur di non pagare quella penale.
I NAS potrebbero trovare interessante la vostra cucina, ho già mandato le foto.
Il medico legale ha messo nero su bianco l'errore, adesso tocca al vostro ospedale rispondere in sede civile.
Chiedo il nominativo del vostro legale, la notifica parte in settimana.
`,
  staff: `
L'impiegata all'anagrafe ha sbuffato tutto il tempo e ha scimmiottato il mio accento calabrese.
Il tecnico dell'ascensore ha fatto pipì nel vano scale, l'ha visto mezzo condominio.
Un vostro operatore mi ha attaccato il telefono in faccia mentre parlavo.
La maestra lo chiama lumaca davanti a tutti e lui la mattina piange.
L'autista ha visto mia madre col bastone che arrivava e ha chiuso le porte lo stesso.
L'infermiera ha spifferato del mio aborto alla parrucchiera, e ora lo sa il paese.
Il venditore ha giurato che il tetto apribile era compreso. Sapeva benissimo che non lo era.
Il parcheggiatore dell'hotel si è fatto un giro sul lungomare con la mia decappottabile, ho il filmato.
L'operatore del turno di notte strattona mio padre e gli dice di smetterla di lagnarsi.
Il buttafuori ha fatto entrare tutti tranne i miei due amici senegalesi.
La signora al banco salumi commentava il peso di una cliente, ridendo con la collega.
Il vostro agente si è seduto in cucina da mia madre finché non ha firmato l'aspirapolvere.
Il capotreno mi ha urlato dietro per mezzo vagone e il biglietto ce l'avevo.
Il fattorino si è tenuto il resto, venti euro, e mi ha pure chiamato pezzente.
Il portiere di notte dormiva sotto la scrivania con una bottiglia vicino, abbiamo aspettato fuori fino alle due.
La hostess ci ha trattati a pesci in faccia dall'imbarco all'atterraggio.
L'allenatore fa giocare solo i figli degli sponsor, e l'ha detto anche ad alta voce.
il corriere ha lanciato il pacco oltre il cancello e mi ha fatto un gestaccio
La bidella ha tagliato una ciocca a mia figlia per scherzo, così ha detto.
Il padrone di casa manda l'agente che entra con le chiavi senza suonare.
Il primario ha parlato solo con mio marito, come se io non ci fossi.
Il vigile ha strappato il permesso disabili di mio fratello dicendo che era finto.
Alla cassa mi hanno fatto svuotare la borsa davanti a tutti, senza neanche scusarsi dopo.
Il bagnino stava sul telefono mentre due bambini si tiravano sott'acqua, e quando gliel'ho detto mi ha risposto male.
Il farmacista si rifiuta di darmi la pillola e mi fa la predica con la coda che ascolta.
Il vostro perito è arrivato in ritardo, ha guardato due minuti e mi ha dato del furbo.
La guida ha piantato in asso gli anziani del gruppo perché camminavano piano.
In biblioteca uno dei vostri mi segue fra gli scaffali e mi lascia bigliettini.
Il becchino rideva al cellulare mentre calavano mia zia.
L'animatore chiamava mia moglie tesoro e le chiedeva il numero di camera.
`,
  safety: `
Dalla bombola esce un fischio e tutto il garage puzza di gas, i vicini li avviso?
Il gommone a noleggio si sta sgonfiando al largo, siamo in quattro con un solo giubbotto.
La stufa a pellet ha fatto una fiammata in salotto e adesso il tubo è rosso.
La bimba ha bevuto il brillantante, il tappo di sicurezza si era aperto da solo.
A mio padre hanno infuso la flebo di un altro, trema tutto e nessuno arriva.
C'è un palo della luce piegato sulla fermata dello scuolabus, i fili quasi si toccano.
Nel tonno c'era una scheggia di metallo, mia moglie l'ha inghiottita e sputa sangue.
Lo sterzo della macchina che mi avete riconsegnato si è bloccato in curva, sono finito nel fosso.
Stasera chiudo tutto, ho scritto le lettere ai ragazzi. Grazie di avermi ascoltato, chiunque siate.
Dopo il vostro gelato al pistacchio, che pistacchio non doveva essere, mio figlio è tutto gonfio e respira male.
Il quadro elettrico frigge e dal muro esce un filo di fumo.
La seggiovia ha fatto un salto indietro e una ragazza è appesa per lo zaino.
La borsa dell'acqua calda si è aperta di botto sulla pancia di mia nonna, è tutta una vescica.
Il mio ex ha visto dalla vostra app dove abito adesso, e mi ha già picchiata.
L'imbracatura del parco avventura si è sganciata con mio nipote a otto metri.
Nel b&b ci siamo svegliati tutti con la nausea, lo scaldabagno è in camera e le finestre sono sigillate.
C'è un neonato chiuso in macchina sotto il sole nel vostro parcheggio.
La tinta mi ha bruciato la cute, ho il viso deformato e un occhio non si apre.
Il controsoffitto della palestra sta cedendo e dentro c'è la seconda media che fa pallavolo.
Un cane sciolto del vostro canile ha azzannato un ciclista e gira ancora davanti all'asilo.
La folla preme contro le transenne sotto il palco, c'è gente che sviene e i cancelli sono chiusi.
Da quando prendo le gocce nuove ho il cuore che salta e stamattina sono caduta in bagno.
La porta della cella frigo non si apre da dentro, il mio collega è lì da venti minuti.
il caricabatterie fuma e non riesco a staccarlo dalla presa
I funghi che ci avete venduto al mercato ci hanno messi tutti in ginocchio, la piccola non si sveglia.
`,
  sarcasm: `
Che bellezza, la fibra ultraveloce: ho fatto prima a portare il file a piedi in Brianza.
Complimenti al geometra, la porta del bagno si apre solo se non c'è il bagno.
Bravi davvero, a Ferragosto il condizionatore mi ha scaldato la cena.
Geniale chiedermi il codice fiscale a voce, poi per iscritto, poi a voce, si vede che è bello lungo.
Ma che piacere risentire Vivaldi, in fondo erano solo quarantanove minuti.
Grazie del ricco rimborso di 12 centesimi, vedrò di non sperperarlo.
La colomba è arrivata per l'Immacolata, finalmente qualcuno che si porta avanti.
Avete risolto le infiltrazioni regalandomi un ombrello col vostro logo, chapeau.
Cinque stelle al materasso, il mio osteopata ha già prenotato le Maldive.
Che emozione, il vostro idraulico ha trasformato la doccia in fontana pubblica, aspettiamo il sindaco.
Una dieta meravigliosa la mensa scolastica, mio figlio la mangia solo con gli occhi.
Si vede che ci tenete alla puntualità, il pullman è arrivato puntualissimo alle otto di ieri.
Con calma col deambulatore, eh, mio padre intanto si esercita a volare.
Ammiro la coerenza: sbagliato il nome, sbagliata la via, azzeccato solo l'importo da pagare.
La mia opinione per voi conta, infatti la fate contare a un risponditore.
Ah, la gratuità del servizio! Diciannove euro di gratuità, per la precisione.
Assistenza 24 ore su 24, dalle dieci alle dodici, che lusso.
Il bello della vostra app è che quando ti serve si prende un momento per sé.
Che imballaggio, signori: il vaso in briciole e la cartolina con scritto fragile intatta.
Che dire, al ristorante romantico ci avete fatti sedere a due tavoli diversi, così non si litiga.
Un vero spettacolo, il vostro stand dell'antitarlo era pieno di tarli.
Lo sconto soci è fantastico, pago quanto gli altri ma con la tessera.
Chi ha inventato il vostro modulo merita il Nobel, l'ho finito giusto per la pensione.
Un cantiere di parola: avevano detto sei mesi, e infatti ogni sei mesi dicono sei mesi.
Che carina la gita in battello, l'abbiamo fatta tutta dal molo.
Evidentemente la polvere sulle mensole dell'hotel è d'epoca, peccato toglierla.
Il vostro antifurto è utilissimo, con quella lucina i ladri non hanno neanche dovuto portare la torcia.
evviva, il ticket è stato chiuso da solo di nuovo, che efficienza
Sono commosso: quattro telefonate appena per avere la taglia sbagliata una seconda volta.
Meno male che il bagno era ristrutturato, altrimenti la muffa non avrebbe fatto così bella figura.
`,
  information: `
La conciliazione con il Corecom è gratuita, e bisogna esserci di persona?
La vostra banca chiede mai il pin al telefono? Lo domando per mio padre che si agita a ogni squillo.
L'assicurazione casa copre anche il furto della bici dal cortile condominiale?
Serve l'avvocato per fare opposizione a una multa, o lo può fare chiunque?
Ogni quanti anni va fatta la revisione della bombola del gas del camper?
La cauzione quando torna indietro di solito, alla partenza o dopo il controllo?
Il direttore della biblioteca riceve il pubblico, e in quali giorni?
Fino a che età vale la riduzione per i giovani sul traghetto?
Se arrivo alla fiera dopo l'ultimo ingresso il biglietto vale per il giorno dopo?
Per rendere un elettrodomestico senza scontrino basta la fattura elettronica?
`,
  transaction: `
L'appuntamento col perito è mercoledì, me lo potete mettere al pomeriggio?
Vedo due addebiti uguali per la mensa di ottobre, controllate e nel caso scalatelo da novembre.
La carta smarrita è saltata fuori nella lavatrice, ma non va più: ne ordino una nuova con lo stesso pin?
Il reclamo di lunedì che numero ha preso? Non trovo la vostra mail di conferma.
Disdico la lezione di equitazione di domani, mia figlia ha la febbre.
Vorrei aggiungere un secondo guidatore alla polizza, mia moglie, dal primo del mese.
Fatturate d'ora in poi allo studio legale associato e non più a me personalmente.
Il tecnico è passato e ha chiuso la perdita, mi mandate il rapportino per l'assicurazione?
Potete dirmi se il bonifico del risarcimento è già partito?
Consegnate pure al bar sotto casa, avvisateli che è a nome Berardi.
`,
  technical: `
Il pos mi chiede di inserire la sim ogni mattina, poi però funziona: come si aggiorna?
L'antifurto fa un bip ogni tanto con la spia arancione, è la pila della sirena?
Da quando ho cambiato router la stampante della reception non si vede più in rete, come la ricollego?
Il termostato resta fermo su antigelo e non prende la programmazione, dove si azzera?
Mio nipote ha messo la tastiera in cirillico e non riesco a scrivere la password, come la rimetto in italiano?
`,
  praise: `
L'idraulico ha salvato il parquet per un pelo ed è pure passato il giorno dopo a vedere come andava.
Avete chiuso un occhio su quella scadenza quando mia moglie era in ospedale, siete stati dei signori.
Temevo il solito rimpallo, invece la ragazza dello sportello ha sistemato ogni cosa al primo colpo.
La chiamata sul pagamento strano mi ha fatto venire un colpo, ma bravi, l'avete fermato in tempo.
Il mio avvocato dice che una perizia scritta così bene non la vedeva da anni, complimenti a chi l'ha fatta.
`,
};
