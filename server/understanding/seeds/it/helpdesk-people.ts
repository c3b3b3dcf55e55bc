import type { Seeds } from '../kinds.ts';

/** Ordinary messages to a support desk that a person takes, mostly said quietly and in plain words; in Italian. */
export const helpdeskPeople: Partial<Seeds> = {
  complaint: `
Sono tre settimane che mi rimbalzate da un ufficio all'altro
così non si lavora
Vorrei presentare reclamo formale per come è stata gestita la fornitura.
Il divano è arrivato macchiato, quello sostitutivo pure, e il terzo ha le gambe storte.
Non sono per niente contenta del trattamento ricevuto.
ogni volta la stessa storia, riaggancio e ricomincio da capo
Mi avevate garantito la fibra a casa entro Pasqua, siamo ai morti
Il parquet si è già alzato e l'abbiamo posato a giugno. Mi aspettavo ben altro.
ma vi sembra normale far aspettare un anziano in piedi due ore?
Ho perso la giornata di lavoro per un tecnico che non s'è visto
Avete chiuso la segnalazione come risolta, peccato che qui piova dentro come prima.
uno schifo
Delusissimo. Ci venivo coi miei da bambino e adesso la cucina è precotta.
La quarta mail. Le altre tre dove sono finite?
Voglio sapere chi risponde dei panni che mi avete infeltrito
Che amarezza, dopo tanti anni di fiducia
Pago la mensa e il bambino mi torna a casa digiuno tutti i giorni
Il vostro centralino mi ha fatto ascoltare la musichetta per un'ora e poi è caduta la linea
non ne posso più di questi solleciti per bollette già pagate
Il riscaldamento centralizzato è freddo da novembre e l'amministrazione fa spallucce.
Avete rovinato il matrimonio di mia sorella con quei fiori mosci.
Chiedo una risposta scritta: quella di ieri non c'entrava niente con la mia domanda
raga basta, l'ennesimo aggiornamento che mi cancella i salvataggi
È una vergogna, punto.
L'appartamento nelle foto era un altro. Il nostro puzzava di fogna e aveva le formiche.
Per colpa vostra ho pagato la mora e nessuno si è degnato di chiedere scusa
Mi dispiace dirlo ma il servizio è calato tantissimo
E siamo a cinque! Cinque appuntamenti saltati!
Mia figlia si è diplomata e la pergamena ancora non l'abbiamo vista, dopo due anni.
Se prometti una cosa la fai, sennò non la prometti
Ve l'ho detto, ve l'ho scritto, ve l'ho pure disegnato. Niente.
La macchina me l'avete ridata con lo stesso rumore e 600 euro in meno nel portafoglio.
ho le scatole piene di parlare con chi non sa niente
Prezzo sullo scaffale 4,90, alla cassa 7,20, e mi sono sentita dire che dovevo stare attenta io
Il corso doveva avere un madrelingua, ci siamo trovati un video registrato. Pretendo chiarezza.
Cambio gestore, mi avete stancato.
Sto ancora aspettando che qualcuno mi spieghi perché l'esame di mia madre è andato perso
Un altro weekend senz'acqua calda col neonato in casa. Complimenti no, proprio no.
Siete bravissimi solo a vendere, dopo la firma non vi si trova più`,
  sarcasm: `
Ma che bello, un altro modulo da compilare. Mi mancava.
grazie per il nulla
Perfetto, il frigo nuovo tiene caldissimo
Ma certo, fate con comodo, tanto la pensione non mi serve mica per mangiare
Complimenti per la puntualità: l'albero di Natale a Capodanno.
bravi, un applauso, siete riusciti a peggiorare anche questo
Adoro passare il sabato con la vostra musichetta
Che onore, quaranta centesimi di rimborso! Mi compro la villa.
Davvero comodo il parcheggio riservato, ci stava giusto la macchina di un altro
Ah però, fibra ultraveloce. Per caricare una foto faccio in tempo a fare il ragù
Bella sorpresa trovare la piscina vuota. Risparmiamo sulla crema solare.
geniale mettere l'ascensore per disabili in cima alle scale
Vi ringrazio per l'ottima idea di chiudere gli sportelli il giorno della scadenza.
E anche oggi il pacco domani.
Fantastico il medico di turno: tutto turno e niente medico
Ma figuriamoci, mica ho fretta, ho solo il tetto che sgocciola da marzo
il miglior hotel della mia vita, se uno ama i trapani alle sei
Ottima la bistecca, la suola me la fate anche del 43?
Ci tenevo tanto a rispondere alla stessa domanda per la sesta volta, grazie
numero verde, sì, verde di muffa
Che efficienza, avete sbagliato nome, indirizzo e pure la città in una riga sola
Oh, finalmente una bolletta che fa ridere. Peccato ci sia scritto il mio nome
Meraviglioso, dopo l'aggiornamento l'app è più bella: bianca, tutta bianca.
Gentilissimi a mandarmi gli auguri e lo sfratto nello stesso giorno
me lo incornicio il vostro "a breve"
Uno spettacolo: pagato il posto finestrino, davanti avevo un pilastro.
Tranquilli, ai ladri la porta che avete montato piacerà tantissimo
Siete un orologio svizzero. Fermo.
voi sì che sapete come tenervi un cliente, al telefono, per ore
Mi congratulo col genio dei turni: farmacia aperta solo mentre dormono tutti
Che bravo il corriere, tre piani più sotto e già stanco
Certo certo, colpa mia che ho letto il contratto
Bene, il bambino ha imparato una parola nuova grazie al vostro giocattolo che non si accende
Wow, ventiquattro ore di assistenza. L'anno, immagino.
Sono commosso, dopo due mesi un "la sua richiesta ci sta a cuore".
Ma no, a chi non piace dormire in aeroporto
Premio cortesia dell'anno a quello che mi ha staccato il telefono
alla faccia del "montaggio facile", manca solo l'ingegnere nella scatola
Vabbè tanto ormai il latte è yogurt, bella la vostra catena del freddo`,
  fraud: `
Sul conto vedo 89 euro a un negozio mai sentito, io ero a letto con l'influenza
Mi hanno scippato la borsa dal cestino della bici, dentro c'erano bancomat e documenti
ho cliccato il link del pacco e ho messo i dati della carta, che scemo
Uno diceva di essere della banca e mi ha fatto leggere i codici arrivati per sms.
Non trovo più la postepay, l'ultima volta l'ho usata al mercato
qualcuno è entrato nel mio profilo, la mail di recupero è una russa
Mi trattengono in busta paga la rata di una finanziaria che non conosco
Due prelievi a Bucarest questa notte e io sto a Viterbo.
Il figlio finto al telefono: "mamma ho cambiato numero, mi presti mille euro?" E io glieli ho mandati
fermate tutto, carta dimenticata nel distributore automatico delle sigarette
Nel fascicolo online leggo le analisi di un'altra signora.
Mi risultano tre contratti luce attivati e io non ho firmato con nessuno
Hanno convinto mia suocera che ero nei guai e si sono fatti consegnare l'oro a domicilio
Chi è questa Lumex srl che mi prende 12,99 al mese?
la sim non dà più segnale e in negozio dicono che ne ho chiesta un'altra io
Il muratore ci ha scritto lo stesso importo con un altro iban, pagato, e adesso lui dice che la mail non era sua
Punti spariti: qualcuno li ha usati per un frullatore, ritirato a Catania
Vi avviso che gira una mail col vostro logo e il mio numero d'ordine giusto. Da dove l'hanno preso?
Il mio ex entra ancora nell'home banking, ieri ha spostato soldi
la lettera col pin nuovo era scollata e richiusa con lo scotch
Portafoglio rubato in spiaggia, con la carta di credito e la patente
C'è un bonifico in uscita che non ho fatto io, si può fermare?
Sulla carta docente mancano 200 euro, spesi in una libreria di Cuneo dove mai messo piede
Mi son fatto fregare con un affitto a Gallipoli, la casa non esiste
Un tizio, accento del nord, mi ha fatto installare un programma e adesso sul libretto non c'è più niente
il 730 risulta già inviato, ma da chi?
Sul vostro sito di annunci vendono la mia macchina, con la mia targa e il mio garage nella foto
la badante di papà sa il pin e i conti non tornano, sono preoccupata
Pagamento istantaneo a un certo Denis, ore 3 e 12. Non lo conosco.
Ho paura d'essere finita in una truffa amorosa, gli ho mandato quattromila euro
Rifornimento da 150 euro a Trieste e la carta ce l'ho io in tasca a Palermo
a casa è arrivato un telefono di lusso col contratto a nome mio, mai ordinato
Avete spedito a tutto il condominio la lista con i nostri codici fiscali.
Ho investito in quei bitcoin della pubblicità col giornalista famoso, non mi fanno più prelevare
Sospetto che un collega usi la carta carburante della ditta per la sua macchina
Con la mia identità hanno aperto una partita iva, me l'ha detto l'agenzia.
È comparso un secondo telefono tra i dispositivi autorizzati, il mio è uno solo
al distributore il lettore sembrava appiccicato sopra, e ora ho addebiti a raffica
La pensione di marzo è finita su un altro iban, qualcuno l'ha cambiato`,
  safety: `
Sento puzza di gas sulle scale e al secondo piano c'è una signora allettata
la borsa dell'acqua calda elettrica si è aperta nel letto, mi sono ustionata le cosce
Mio figlio ha preso la scossa dal lampadario appena montato
Dopo il gelato "senza frutta secca" le si è gonfiata la bocca, respira male
Mal di testa tutti e tre da quando avete chiuso la presa d'aria della cucina, la piccola sviene
La bici a noleggio non frenava in discesa, mi sono buttata nel prato per fermarmi
non ce la faccio più, ho pensato di farla finita
Scintille dal quadro del campeggio, piove e i bambini ci girano intorno scalzi
Si è staccato un pezzo di cornicione, è caduto dove giocano i bambini
Nel vasetto di passata c'erano delle schegge, mio marito ne ha ingoiata una
la nonna è caduta in bagno e il telesoccorso non risponde
Le cozze comprate ieri ci hanno mandati in quattro al pronto soccorso
l'ascensore è sceso di botto di mezzo piano con dentro mia moglie
Acqua nel quadro elettrico, cosa faccio?
Airbag scoppiato da fermo, sono mezzo sordo
Il foglietto diceva una compressa e sulla scatola era scritto tre: ne ho prese tre e mi batte il cuore all'impazzata
Palo della luce inclinato sopra la fermata dello scuolabus
La stufa a pellet butta fumo in casa e ci lacrimano gli occhi a tutti
uno conosciuto sulla vostra app stasera è sotto casa e suona, io sono sola
Al campo estivo hanno lasciato i ragazzi al sole senz'acqua, uno è collassato
batteria del monopattino gonfia come un panino, ce l'ho in corridoio
Sul sentiero del vostro parco avventura il cavo si sfilaccia, si vedono i fili rotti
Il bagnino non c'era e un bambino stava annegando
Siamo chiusi dentro il magazzino, la porta tagliafuoco non si apre
Alla piscina comunale brucia la gola a tutti, hanno versato troppo cloro
La rete del trampolino è strappata e ci è già finito in mezzo un braccio
la penna dell'adrenalina che mi avete venduto è scaduta e mio figlio è allergico alle api
Il cancello automatico si è chiuso sulla gamba del cane, poteva essere mia figlia
hanno lasciato una buca aperta al buio senza transenne, ci casca qualcuno
Mi minacciano in chat per via di un oggetto venduto, dicono che vengono a prendermi
Il vetro del piano cottura è scoppiato mentre friggevo
Da quando ho fatto il filler mi si è addormentata mezza faccia
In seggiovia la barra non si chiudeva, siamo saliti così fino in cima
Nella brocca dell'asilo c'era detersivo al posto dell'acqua, due bimbi l'hanno bevuto
Chiedono foto a mia figlia di undici anni dentro al vostro gioco
Dopo l'operazione ho la ferita che butta e tremo dal freddo
Ho l'ossigeno e mi avete staccato la corrente stamattina
se mi tolgono la casa io domani non mi sveglio, lo dico sul serio
Il vecchio contatore frigge, si sente odore di plastica bruciata`,
  outage: `
Casse ferme da stamattina, la fila arriva al parcheggio
siamo in venti in ufficio e non si apre niente, neanche la posta
La sposa entra in chiesa alle quattro e i fiori non ci sono
Il pos non va e ho il ristorante pieno, nessuno gira più coi contanti
Ambulatorio senza linea, i pazienti non riescono a prenotare né a chiamare.
il click day apre fra mezz'ora e il vostro portale mi butta fuori
Devo inviare gli F24 dei clienti entro mezzanotte, il servizio è giù.
Cella frigorifera a più otto, ho dentro il pesce di tutta la settimana
Il sito del negozio è morto proprio oggi che partono i saldi
parte il traghetto alle 18 e la carta d'imbarco non si scarica, siamo al porto
Da noi è tutto bloccato: muletti, etichette, bolle. Ho sei camion che aspettano.
Gli esami cominciano alle 9 e nessuno dei ragazzi entra nella piattaforma.
L'hotel ha le chiavi elettroniche in tilt, clienti seduti in corridoio
niente corrente al forno, 300 chili di pane da cuocere
I cedolini devono uscire oggi, sono 180 persone, il programma va in errore a ogni lancio
Ho il funerale di mio padre domattina e i manifesti non sono stati stampati.
gara d'appalto in chiusura a mezzogiorno, la pec torna indietro, aiuto
Il server non risponde dalle 5, siamo una tipografia e andiamo in stampa adesso
Caseificio fermo, la pompa comandata dal vostro software non parte
Benzinaio: colonnine tutte spente, ho gente che suona il clacson
linea giù in tutta la casa di riposo, non funzionano nemmeno i campanelli
Alle 20 apriamo il teatro, lo scanner non legge un biglietto che è uno
Il gestionale della farmacia non spedisce ricette, mando via la gente
ordini zero dal vostro sito di consegne, venerdì sera, cuochi a braccia conserte
Stamattina nessuno dei 35 furgoni ha ricevuto il giro
Sono in comune per il rogito, il notaio aspetta e il vostro documento non arriva. Tra un'ora saltano tutti
La vostra API risponde 500 a ogni chiamata, gli acquisti dei nostri clienti sono fermi
La diretta comincia tra dieci minuti e il segnale è nero
non si fattura, non si spedisce, non si telefona
Agriturismo senz'acqua, sedici ospiti e una cresima a pranzo
Ci è sparito l'accesso ai file condivisi e abbiamo la guardia di finanza in sede
Il concerto è stasera e il furgone con gli strumenti, noleggiato da voi, è in panne in tangenziale
Discussione di laurea alle 11, sono le 10 e 40, non carica la stanza virtuale!
Tornelli bloccati, il turno di notte è chiuso fuori dalla fabbrica
In quattro filiali su quattro i terminali dicono host non raggiungibile
check-in chiude fra 50 minuti e il vostro codice non viene riconosciuto, siamo 22 studenti
Da quando avete aggiornato, il laboratorio non stampa un referto. Siamo a carta e penna.
Domani inaugurazione e le insegne sono ancora da voi
Non parte la mungitura, ottanta vacche che aspettano, chiamate il reperibile`,
  human: `
mi fate chiamare da qualcuno? a voce ci metto un minuto
persona grazie
Preferirei parlarne con uno di voi, se si può
C'è un numero dove risponde qualcuno in carne e ossa?
non voglio il robot, passatemi un impiegato
Vorrei un appuntamento con il consulente, queste cose non le scrivo in una chat.
Mi mette in linea con l'ufficio sinistri?
Posso venire lì e sedermi con qualcuno?
Ho ottant'anni e con i tasti faccio fatica, c'è una signorina con cui parlare?
op. umano
Fatemi ricontattare al 349 555 0121, dopo le sei sono sempre a casa
Gradirei confrontarmi con la responsabile del punto vendita.
vabbè ho capito, passami un collega va'
Nessuna di queste scelte è la mia, ho bisogno di spiegare tutto a qualcuno
Per cortesia un tecnico al telefono, non un altro articolo da leggere
Il mio caso lo conosce il dottor Berti, può dirgli di chiamarmi?
Parlo poco italiano, c'è una persona che capisce l'ucraino?
come si fa a parlare co' uno vero qua
Mi servirebbero due minuti di orecchio umano.
Girate il messaggio a un addetto, è una faccenda delicata
non c'è uno sportello vero con qualcuno dietro il vetro? ne ho da spiegare
Ne vorrei discutere con chi decide, non con un risponditore
A chi posso rivolgermi di persona per la pratica di mio fratello?
Chiamatemi voi domattina, sono sveglia dalle sei
Vorrei che un'infermiera mi spiegasse a voce questi valori
Possiamo sentirci? Scrivendo non ci capiamo
Sarebbe così gentile da trasferirmi all'assistenza clienti vera e propria?
Ho già letto le faq, datemi un consulente
stavo chattando con Luca un'ora fa, me lo ripassate?
Serve che venga qualcuno vostro a guardare il danno, con chi mi metto d'accordo?
Non mi fido a scrivere qui i miei fatti, c'è un ufficio dove parlarne?
il capo reparto, grazie
Mi contatti un commerciale, dobbiamo ragionare sul preventivo
Basta risposte preconfezionate, scrivetemi voi, una persona con nome e cognome.
Scusate ma a me serve la voce di un cristiano
Quando è libero un operatore?
Sono sordo: potrei fare una videochiamata con un vostro addetto che segna?
Voglio il direttore
Fatemi parlare con il reparto amministrazione, interno 12 se non sbaglio`,
  legal: `
vi scriverà il mio avvocato
Se entro venerdì non rivedo la caparra vado dal giudice di pace.
Ho già fatto l'esposto ai carabinieri, allego copia
La presente vale come messa in mora: quindici giorni dal ricevimento.
Mi sono rivolta al Codacons o come si chiama, un'associazione di consumatori, e vi faranno scrivere loro
segnalo tutto all'antitrust
Il mio legale sostiene che la clausola è vessatoria e che la penale non la devo.
Faremo la conciliazione e, se va male, ci vediamo in tribunale.
I miei dati sanitari li avete girati a terzi senza consenso: sto preparando il reclamo al Garante
per questa storia vi denuncio
Vi ritengo responsabili dei danni alla vettura e mi riservo ogni azione.
Diffida ad adempiere. In mancanza riterrò risolto il contratto e chiederò i danni.
Ho mandato le carte all'arbitro bancario, aspettatevi la notifica
Mio zio fa l'avvocato e ha detto che ci sono gli estremi
Cartella esattoriale per una multa già pagata! Ricorro e vi chiedo le spese.
Togliete subito la mia foto dal volantino o procedo per vie legali
chiamo i nas, quella cucina la devono vedere
L'ispettorato del lavoro sarà informato di come pagate i ragazzi
Se non arriva il rimborso del volo lo faccio recuperare a uno studio legale, regolamento europeo alla mano
Contestiamo il credito in ogni sua parte. Ulteriori comunicazioni al nostro difensore.
querela depositata
Il sindacato inquilini mi assiste, della muffa discuteremo davanti al magistrato
Vi do tempo fino al 12, poi la faccenda va in mano ai legali
Ho conservato le mail, serviranno come prove.
La vigilanza sulle assicurazioni riceverà il mio esposto lunedì
Usate il nostro marchio senza licenza: smettete o agiamo in via d'urgenza
Chiedo formalmente il risarcimento per la caduta sulle vostre scale bagnate, altrimenti causa
Il difensore civico mi ha detto di mettervi nero su bianco un termine
cancellate i miei dati entro la settimana o vi segnalo al garante privacy
Esposto in procura. Non aggiungo altro.
Stiamo raccogliendo firme per una class action sui vostri rincari.
Con la tutela legale della polizza faccio partire la pratica, vedete voi
Mi appello all'autorità per l'energia, quel conguaglio di cinque anni è prescritto
Indicatemi la vostra sede per la notifica dell'atto di citazione
avete discriminato mia figlia disabile e ne risponderete in giudizio
Il codice del consumo mi dà ragione e intendo farlo valere fino in fondo, anche in aula
Per il licenziamento del ragazzo ci sentiamo tramite gli avvocati
se non fate silenzio coi lavori chiamo i vigili e poi il legale
Dovrete spiegarlo al giudice perché avete venduto la mia roba in deposito`,
  staff: `
L'addetto allo sportello mi ha risposto "e io che ci posso fare" ed è andato a fumare
il corriere mi ha mandato a quel paese
L'oss del turno di notte ha lasciato mio padre nel pannolone bagnato e gli ha detto di arrangiarsi
L'autista guidava col telefonino in mano e si è pure arrabbiato.
La ragazza alla cassa scimmiottava il mio accento con la collega
mi ha attaccato il telefono in faccia, tale Samuele
Alla porta è venuto un vostro agente, ha messo il piede nell'uscio finché mio nonno non ha firmato
Il maestro di nuoto urla e a uno ha dato dell'imbranato
I montatori bestemmiavano davanti ai bambini e hanno bevuto tutta la birra dal frigo
Al banco mi hanno perquisito lo zaino solo perché sono nero.
vorrei segnalare l'atteggiamento del signore alla reception, villano è dir poco
Quella del call center sbadigliava e masticava la gomma.
Il controllore mi ha strappato il biglietto di mano davanti a tutto il vagone.
commesso scocciato, mi ha lanciato la scarpa
Il vostro idraulico voleva i contanti senza ricevuta, al mio no ha mollato il lavoro a metà.
La dottoressa non ha alzato gli occhi dallo schermo e mi ha detto che a settant'anni cosa pretendo
Il parcheggiatore ha preso la mia macchina per andare a prendersi il caffè, lo dice il contachilometri
il buttafuori ha spinto il mio amico giù dalle scale
Ha voluto parlare con "l'uomo di casa", il vostro perito. L'intestataria sono io.
L'assistente domiciliare fruga nei cassetti quando mamma dorme.
Mi domando se sia educato dare del tu e dello scemo a un cliente.
il personal trainer mi scrive di notte su whatsapp, la cosa mi mette a disagio
L'operatrice mi ha registrato un sì che non ho detto
Tre impiegati a chiacchierare delle ferie e io lì col bambino in braccio, invisibile
Il portiere ha raccontato a tutti con chi rientro la sera
Il vigile mi ha riso in faccia quando ho chiesto il verbale
la signora dell'anagrafe tratta gli stranieri come pezze da piedi
Il cameriere ha detto a mio figlio celiaco che sono tutte fisime
Uno dei vostri operai fischia a mia moglie dal ponteggio
Il custode del condominio mi ha alzato le mani per una bici nell'androne
Il ragazzo delle consegne ha buttato il pacco oltre il cancello, ce l'ho in video.
Parlo dell'educatrice del mattino: chiama mio figlio "il lento" davanti agli altri.
Mi ha guardato dall'alto in basso e ha detto che quella giacca non è per le mie tasche
ieri in chat uno dei vostri mi ha dato dell'analfabeta
un bidello ha dato uno scappellotto al bambino
La vostra hostess ha preteso che mi alzassi con il gesso, a male parole.
Il geometra del comune mi ha fatto capire che con un regalino si fa prima
Il direttore della filiale mi ha dato della bugiarda in presenza di altri clienti.
La fisioterapista passa metà seduta al cellulare e quando gliel'ho fatto notare si è offesa`,
  exception: `
Ero ricoverata e ho sforato i giorni del reso, me lo accettate ancora?
Lo scontrino l'ha buttato mio marito, si può fare uno strappo?
Potreste togliermi la mora? Il postino da noi è passato con dieci giorni di ritardo
il battesimo è saltato per un lutto, so che l'acconto non torna, però chiedo se si può avere comprensione
Per una volta potete spedire senza il minimo d'ordine? Mi manca solo un gomitolo
sto in cassa integrazione, mi dividete la bolletta in tre anche se il sito non lo prevede?
L'isee lo porto lunedì perché il caf è pieno, mi tenete lo stesso la fascia agevolata?
Mio nipote è alto un metro e 38 e per la giostra ci vuole 1,40... glielo fate fare?
Ho mandato la domanda per il bando a mezzanotte e tre minuti, la considerate valida?
abbiamo perso la coincidenza per la nebbia: saliamo sul traghetto dopo con lo stesso biglietto, per cortesia?
Chiederei una dilazione sulla retta, il papà di Luca ha perso il posto
mi abbonate la penale? vado in casa di riposo
La lavastoviglie ha mollato venti giorni dopo i due anni, mica ci sarebbe un gesto di cortesia?
Chiudereste un occhio sul cagnolino? È cieco e sta sempre in braccio
La valigia sfora di mezzo chilo di parmigiano, me la passate?
Il cambio nome costa più del biglietto: dato che l'errore è una doppia, si può fare gratis?
Ho tolto l'etichetta e poi mia sorella ne ha regalato uno uguale. Me lo cambiereste comunque?
Vi supplico di riaprirmi il questionario, il gatto ha camminato sulla tastiera e l'ha inviato vuoto
la promo scadeva domenica, ero in rifugio senza campo... la posso avere comunque?
Sarebbe possibile saltare la quota d'iscrizione, ero vostra socia fino a Natale
Senza prenotazione non fate entrare, lo so, ma siamo venuti da Matera apposta per questa mostra
Con la mia pensione 80 di rata non li reggo, per stavolta ne prendete 40?
Il documento è in questura per il rinnovo: la raccomandata me la date con la sola fotocopia, almeno stavolta?
Ho saltato il turno dal dentista per un incidente in tangenziale, mi evitate l'addebito?
i bollini sono scaduti mentre ero imbarcato, me li rimettete per favore
Voi i piccoli fino a sei anni non li fate pagare, lei ne ha compiuti sette lunedì: gliela fate passare?
Potete consegnare dopo le 20, solo questa volta? Faccio i turni in ospedale
Ho firmato il rinnovo senza leggere e il termine per ripensarci è passato. C'è modo di rimediare, per umanità?
vi chiedo la grazia per la multa della biblioteca, il libro l'aveva sequestrato la maestra
Su misura niente reso, capisco, però la tenda è proprio un pugno in un occhio: mi venite incontro almeno a metà?
Abbiamo disdetto la casa al mare il giorno dopo il termine perché il bimbo si è rotto il femore. Ci lasciate almeno un credito?
Fuori zona per quattro case! Non potreste consegnare pure qua?
Si può essere ammessi all'esame con due assenze in più? Assistevo mia madre.
Mi concede una settimana di tolleranza sull'affitto? lo stipendio arriva il 10
Le iscrizioni al nido sono chiuse ma ci siamo appena trasferiti da Kiev, trovereste un posticino?
Ho obliterato male l'abbonamento e c'è la sanzione: visto che l'ho pagato per tutto l'anno, si può lasciar correre?
fatemi entrare con la tariffa famiglia anche se è mio nipote e non mio figlio
Potrei lasciare l'appartamento senza i tre mesi di preavviso, mi hanno trasferito di colpo
Non ho la tessera con me, mi fate lo sconto soci sulla parola?`,
};
