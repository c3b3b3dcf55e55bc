import type { Seeds } from '../kinds.ts';

/** Complaints, irony and wishes for a person, in stories and unusual words; in Italian. */
export const storyTroubles: Partial<Seeds> = {
  complaint: `
terza volta che scrivo, terza volta che tacete
ancora niente. niente di niente.
da voi non me lo aspettavo
mi cadono le braccia
dopo diciotto anni vi saluto, e senza rimpianti
avete perso una cliente
Dovevate richiamare lunedì, poi martedì, poi "in settimana". Oggi è domenica.
roba da matti
non si lavora così
mi avete preso per il naso
Con tutto il rispetto, il servizio è indecente.
Ma vi pare normale far aspettare un disabile sotto la pioggia?
siete una presa in giro continua
bella figura che mi avete fatto fare coi clienti
Sono amareggiata più che arrabbiata: la torta del battesimo aveva il nome di un altro bambino.
che schifo di stanza
L'ufficio A mi manda al B, il B al C e il C mi rimanda all'A. Da gennaio.
pagato subito, servito mai
quattro ore al pronto soccorso privato, e la fattura è arrivata prima del medico
Ho smesso di contare i rinvii.
le scuse non mi bastano più
internet lumaca da tre mesi, pago pure la velocità piena
Voi i patti non li rispettate.
vergognoso il trattamento riservato a mia madre
Le promesse del vostro commerciale erano fumo, e adesso non lo trova più nessuno.
cibo freddo, bicchiere sporco, conto salato
A questo punto mi domando: leggete quello che vi si scrive?
neanche una riga di scuse
basta, ho chiuso con voi
L'autobus delle 7:10 passa quando gli gira, e mia figlia entra sempre alla seconda ora.
soldi buttati
ma fate sul serio?
Ordinato a ottobre per l'anniversario. L'anniversario è passato, il regalo no. Spero vi rendiate conto.
non ho parole, e dire che di solito ne ho tante
il caldo c'è solo in bolletta
Tre tecnici, tre versioni, zero soluzioni, una cliente esausta.
vi siete giocati la mia fiducia
Il corso costava 900 euro, il docente leggeva le slide. Voglio sapere come intendete rimediare.
la solita presa per i fondelli all'italiana
macché assistenza, mi rimbalzate
auto sporca, serbatoio vuoto, e me lo mettete pure in conto
Non alzo la voce, ma sappiate che sono profondamente delusa dal vostro comportamento.
raga fate pena
due mesi per uno sgabello, ci rendiamo conto
La muffa è arrivata al soffitto e voi siete ancora al "prendiamo in carico".
pretendo una spiegazione, non un link
mi aspettavo qualità, ho ricevuto cartone
E adesso anche il sollecito per una bolletta che vi ho pagato! Ma con che coraggio?
Avevate detto entro venerdì. Non avete specificato di quale anno, in effetti ho sbagliato io a fidarmi di voi.
Mio marito ve lo aveva detto, io ve l'ho scritto, mia suocera è venuta di persona: cosa serve ancora?
Assicuratevi con loro, dicevano. Al primo danno si sono dileguati.
Rimborso negato con tre righe copiate e incollate, lo trovo offensivo.
che razza di clinica perde le analisi
Fornitura errata per la seconda volta, linea ferma mezza giornata, e il vostro commento è "capita". No, non capita.
app incontri piena di profili finti e voi incassate
mi fate perdere tempo, pazienza e denaro
Per essere chiari, non verrò più.
scuola cara e riscaldamento rotto da novembre
consegna alle 20 ordinata alle 18, arrivata alle 22:40 e sbagliata
me ne vado io e porto via tutta la famiglia
Avete idea di cosa significhi restare senza telefono con un padre cardiopatico?
Ho creduto al vostro "soddisfatti o rimborsati". Non sono né l'uno né l'altro.
un disservizio dietro l'altro
neanche a pregarvi
Le foto mostravano una piscina. C'era un buco con le transenne.
mai vista tanta sciatteria
Chiedo che questa lamentela venga messa agli atti.
sconcertata dal vostro silenzio
In comune mi dicono torni domani da tre settimane, io lavoro, non posso vivere lì.
il mio gatto risolveva prima
ridatemi i miei soldi e finiamola
pacco preso a calci a giudicare dallo stato, e nessuno si prende la responsabilità
Ho aspettato. Ho chiesto. Ho pregato. Adesso basta.
Vi ho portato dieci amici in palestra. Neanche uno è rimasto, e sapete il perché.
La sposa ero io. I fiori erano secchi. Il fiorista era in vacanza.
Quanto ancora devo pazientare? Un mese? Un anno?
Non mi avete mai chiamata col nome giusto. Ed è il minore dei problemi.
il traslocatore mi ha dimezzato i mobili
poca serietà e ancor meno educazione`,
  sarcasm: `
complimenti, nemmeno volendo si riesce a sbagliare così bene
la mia parte preferita è quando cade la linea
Che emozione, la mia valigia ha più timbri di me.
ma che premurosi, mi avvisate dello sciopero a sciopero finito
congratulazioni per il decimo rinvio, vi preparo la torta
finalmente un ristorante dove si dimagrisce aspettando
Meno male che c'è l'app, così so in tempo reale che nessuno arriva.
grazie mille per la doccia gelata, rassoda
siete un orologio, peccato fermo
Un applauso al corriere che ha citofonato al cimitero.
ottimo, altro modulo da compilare, mi mancava
e niente, pure stavolta il pacco ha preferito restare da voi
Bellissimo il concerto, soprattutto la nuca del signore davanti.
che fortuna, ventesimo in coda!
Amo i vostri aggiornamenti: ogni volta sparisce qualcosa, è come una caccia al tesoro.
sveglia alle sei per un tecnico immaginario, giornata ben spesa
oh che gentili, un buono da 2 euro per tre settimane senza luce
Mi inchino: trasformare un bonifico in un romanzo non è da tutti.
Servizio a cinque stelle, contate al buio perché manca la corrente.
ottima mira, giornale sempre nella pozzanghera
Il vostro risponditore canta meglio di quanto voi rispondiate, bravi.
era proprio quello che volevo, mezzo armadio
ci mancava solo la multa, grazie di cuore
fantastica la palestra h24 chiusa h24
Bravissimi. Avete rimborsato la persona sbagliata con un tempismo perfetto.
Sapete sempre come sorprendermi: ieri niente acqua, oggi niente gas, domani l'aria?
un premio all'inventore di questo menu vocale
quanta efficienza, una settimana per dirmi di scrivere a un altro indirizzo
davvero romantico cenare al lume del vostro blackout
ah beh certo, la colpa è mia che pago
Ho molto apprezzato la camera con vista sul cassonetto.
evviva, un altro codice scaduto da collezione
il bagaglio piccolo costa più del volo, affarone
Ma che bello ricevere gli auguri di compleanno da chi mi ha perso la pratica.
posso avere l'autografo di chi ha progettato questo sito?
perfetto, ora la stampante stampa solo quando dormo
Sì sì, continuate a chiudermi la segnalazione, tanto mi piace riaprirla.
delizioso il capello nella zuppa, al dente
viva la fibra, mia nonna coi piccioni fa prima
Ringrazio sentitamente per avermi insegnato la pazienza zen a 49 euro al mese.
il bot mi ha augurato buona giornata alla terza ora di attesa, commovente
Che lusso, tre giorni in aeroporto inclusi nel pacchetto!
Trovo affascinante la vostra idea di "entro oggi".
Bel colpo, spegnere i riscaldamenti il giorno della neve.
sposterei volentieri l'appuntamento un'altra volta, sei sono poche
wow la crema antirughe mi ha fatto le bolle, quindi le rughe non si vedono
Grazie per la trasparenza: il contratto era così trasparente che le spese non si vedevano.
il treno soppresso è il più puntuale, non parte mai in ritardo
e vissero tutti in attesa e contenti
Grazie per la medicina in ritardo. Nel frattempo sono guarito da solo. Merito vostro?
Che bel regalo di Natale, un'ingiunzione. Il fiocco lo mettete voi?
Complimenti al pilota del carrello elevatore. La mia lavastoviglie ora è un origami.`,
  human: `
c'è anima viva?
voglio sentire una voce umana
un umano, grazie
chiamatemi e basta scrivere
operatore operatore operatore
mi passi il suo capo
Ma dietro questo schermo c'è uno che respira?
uno in carne ed ossa
basta tasti, fatemi parlare
mi metta in attesa, ma per un cristiano vero
C'è qualcuno con potere decisionale? Lo cerco da stamattina.
il numero della hotline pls
Mi farebbe la cortesia di affidarmi a un suo collega?
con te non cavo un ragno dal buco, chiama uno vero
alzate la cornetta
preferisco a voce
Questa faccenda è troppo ingarbugliata per una macchinetta, la guardi uno di voi.
collegami con l'ufficio
svegliate qualcuno
Gradirei un colloquio telefonico con chi segue la mia pratica.
datemi una persona sveglia
non capisci, mandami qualcuno che capisca
ci fosse uno che risponde a voce!
sto parlando con un muro, voglio un essere pensante
un ragazzo, una ragazza, il custode, chiunque ma vivo
Sono anziana, con i tasti faccio fatica. Mi telefona qualcuno di voi?
trasferitemi
vorrei l'interno della direzione
mi date un recapito diretto di un incaricato
Lasci stare gli articoli della guida, io desidero una consulente in linea.
niente bot pls
chi è il responsabile di zona? me lo faccia chiamare
serve un cervello vero qui
fatevi vivi al 347 5501122 dopo pranzo
Non discuto coi programmi. Mi dia un impiegato.
c'è un tecnico umano in chat
Mi è arrivata la bolletta di un estraneo e il menu non prevede il caso; mi serve un addetto in carne e ossa.
ehi robottino, passami gli adulti
posso venire allo sportello o mi chiama qualcuno?
quattro risposte automatiche uguali, ora tocca a un dipendente
Parliamone al telefono, su.
volevo la signora Lucia, quella dell'altra volta, me la passa?
premi uno premi due, ma la persona dov'è?
Ho bisogno di un confronto diretto con un vostro esperto.
mi richiamate voi o devo venire lì
A chi mi posso rivolgere che non sia un automa?
fai intervenire un supervisore
fatemi contattare da chi si occupa dei mutui, e intanto mandatemi il piano delle rate
la tua risposta è carina ma non c'entra; uno staff umano ce l'avete?
voglio il titolare
mi occorre assistenza vera
Per cortesia, si potrebbe avere un dialogo con un operatore, magari italiano?
ridatemi la signorina del centralino
un commerciale in linea subito
Scrivo male perché ho la mano ingessata. Meglio una telefonata, quando vi è comodo.
passo e chiudo col bot, ora un collega
qualcuno del reparto pagamenti che sia di turno?
Non posso spiegare un lutto a un software. C'è una persona sensibile con cui parlarne?
sportello umano dove
Dopo dieci messaggi siamo al punto di partenza, mi assegni a un consulente.
scambiate il robot con un impiegato, grazie
c'e qlcn li o no
quando trovo online uno di voi veri
fammi chiamare dal boss
Mi sentirei più tranquilla se la mia domanda la leggesse un medico e non un sistema.
collegamento con agente subito
non ho voglia di istruzioni, ho voglia di uno che ascolti
potrebbe scomodare un suo superiore?
ultima richiesta: linea diretta con una persona
vi lascio il cell e mi chiama chi può decidere, 320 9981123
il menu non ha la mia voce, ci vuole uno di voi
uscire dal bot come si fa, mi serve un referente`,
};
