import type { Seeds } from '../kinds.ts';

/** What documentation answers, in Italian. */
export const questions: Pick<Seeds, 'information' | 'technical'> = {
  information: `
quanti giorni ho per cambiare un articolo
entro quanti giorni bisogna rispedire un prodotto
quante settimane posso aspettare prima di restituirlo
per quanto tempo conservate gli oggetti smarriti
quanto costa la spedizione espressa
resi
orari di apertura
sconto studenti?
fino a quando posso restituire una giacca
si può disdire a metà anno?
cosa succede se annullo prima della fine della prova
non voglio annullare niente, vorrei solo sapere il preavviso
l'etichetta del reso la pago io?
quali pagamenti accettate
dove cambio la password nell'app
come aggiungo un secondo utente
come elimino il mio account
il manichino è a grandezza umana?
fate corsi per agenti immobiliari?
vendete toghe per avvocati?
l'assicurazione copre il furto all'estero?
cosa fa l'allarme se c'è un incendio
come proteggete i clienti dalle frodi
SIETE APERTI LA DOMENICA?
CHE TAGLIA PER UN BAMBINO DI 6 ANNI
senza offesa, mi chiedo solo perché avete cambiato sede
ci sono commissioni pagando all'estero?
come funzionano i punti fedeltà
qual è il limite del contactless
dove si trovano i vostri server
si può pagare a rate
fatte carte regallo?
guida alle taglie
tempi di consegna
mia sorella si sposa a giugno e arriva tutta la famiglia. Abbiamo litigato tutto l'inverno per il menù. La domanda: noleggiate tavoli, e quanto prima bisogna prenotare?
L'anno scorso abbiamo comprato altrove ed è stato un disastro. Stavolta chiedo prima: il montaggio è compreso?
che differenza c'è tra base e premium
se rendessi un articolo, quanto ci vorrebbe per il rimborso?
dove trovo le mie fatture
il responsabile del negozio può modificare i prezzi nel programma?
a quale ente si fanno i reclami sulle compagnie aeree? mi serve per la tesi
la garanzia si può trasferire a un'altra persona?
non devo parlare con nessuno, voglio solo il prezzo
non serve che mi passiate qualcuno, basta l'indirizzo
non chiamatemi, ditemi solo se ci sta
un'amica dice «sono dei truffatori», io però mi fido. Avete un negozio a Pisa?
per quante persone è il piatto
che peso a persona regge la panca
il gioco è per due persone o più
quanti dipendenti lavorano in magazzino
i corrieri portano i pacchi al piano
il tecnico può montare anche un altro termosifone
che regalo avete per un giudice o un medico
la padella va sul fuoco vivo
che temperatura raggiunge il forno
quanto dura accesa la candela
la batteria si può portare in aereo
la vernice è tossica quando è asciutta
assicurate i pacchi contro il furto
come funziona l'accesso in due passaggi
rimborsate gli articoli in saldo
di solito quanto ci mette un rimborso
che fine fanno i miei buoni se chiudo il conto
se smettessi oggi, mi ridate il resto del mese?
mettiamo che lo rimandi aperto, riavrei tutto?
si può sospendere l'abbonamento d'estate
si può cambiare la data dopo aver prenotato
fino a quando si può annullare un ordine
quando iniziano i saldi
ci sono piatti vegetariani
la colazione è compresa
i cani sono ammessi
che bagaglio è permesso
c'è parcheggio vicino alla clinica
che documenti servono per aprire un conto
che interesse dà il libretto
quanto dura il vincolo
la fibra arriva nel mio paese
la palestra è aperta nei festivi
che formati posso importare
dove vedo i consumi nell'app
cercate stagisti
dove mando la candidatura
di che materiale è il tappeto
che cavo mi serve
quanti litri ha il cestello
incidete un nome
ce l'avete in xl
a ke ora aprite domani
ordine minimo?
accesso disabili?
tabella taglie?
aperti a ferragosto?
costo spedizione isole minori?
Quanto dura la promozione sulla fibra?
Metti che domani mi freghino il telefono con la vostra app dentro: che succede?
Se un domani volessi disdire la palestra, con quanto preavviso dovrei farlo?
In teoria, se il vestito non mi sta, chi paga il reso?
Non serve passarmi nessuno, ditemi soltanto dove si inserisce il codice amico.
Non è una lamentela, è pura curiosità: come mai la consegna serale costa di più?
Si può portare il monopattino sul Frecciarossa?
SCUSATE IL MAIUSCOLO, HO IL TASTO ROTTO. ACCETTATE I BUONI PASTO ELETTRONICI?
ciao raga ma i giga nn usati si accumulano o no?
cmq una domanda, x il cambio gestore quanto ci mettete?
Come si distingue una vostra mail vera da una truffa?
La polizza casa copre i danni d'incendio partiti dal camino?
Sono un avvocato, fate la fattura elettronica con split payment?
Il ricovero in ospedale all'estero è compreso nella polizza viaggio?
Fino a che età i neonati volano in braccio?
A chi mando il curriculum per il negozio di Bari?
Assumete anche part time sotto Natale, e serve esperienza?
Il rilevatore di gas va montato per forza da un tecnico?
Quel veleno per topi è pericoloso anche per i gatti?
Che differenza c'è tra mercato tutelato e mercato libero?
Si paga anche con Satispay?
Mio cognato ripete sempre «le banche so' tutte ladre», io vorrei solo sapere quanto costa un bonifico istantaneo.
La mia socia dice «fagli causa e via», a me interessa unicamente se la licenza copre due postazioni.
Sorry per il mio italiano, do you deliver anche a San Marino?
Ciao, mi roommate dice que c'è un family plan, quante persone?
Cosa prevede la legge sul diritto di recesso online?
I vostri letturisti entrano in casa o il contatore si legge da fuori?
Come si chiama la responsabile del personale? Devo intestare la lettera di presentazione.
C'è un medico in videochiamata anche la domenica?
Siete mai stati hackerati, e dove si leggono queste comunicazioni?
Non voglio annullare niente, vorrei capire che penale ci sarebbe il giorno prima.
SCRIVO GRANDE PERCHÉ CI VEDO POCO. DOVE TROVO IL LIBRETTO DELL'AEROSOL?
cauzione auto under 25?
Che vuol dire quota fissa in bolletta?
Con la lavatrice arrivano anche i tubi?
Per quanti giorni resta il pacco al tabacchino?
Aho, ma er gratta e sosta vale pure la domenica?
Scusi, ma l'abbonamento ATM vale anche sul passante fino a Rho?
Ma la tessera sanitaria serve pure pe' fa' la SPID da voi?
Che documenti servono a uno studente Erasmus per aprire un conto?
Ogni quanto controllate i freni delle auto a noleggio?
Il latte in polvere contiene olio di palma?
Il congelamento dell'abbonamento per gravidanza, come funziona in generale?
Le telecamere dei vostri parcheggi registrano anche le persone?
Quanti punti servono per il livello argento?
Lo scaldabagno ha il salvavita incorporato?
Un minorenne può intestarsi una scheda?
Avete personale che parla la lingua dei segni?
Cosa rischia chi viaggia col biglietto non convalidato, di quanto è la multa?
Se un giorno trovassi in estratto conto una spesa strana, quale sarebbe la procedura?
A che ora chiude lo sportello di via Toledo?
Niente allarmi, è solo una verifica: il seggiolino è omologato fino a quanti chili?
Nonna è morta a febbraio dopo mesi di ospedale, e tra funerale, notaio e parenti che litigano non abbiamo ancora ripreso fiato. Ci ha lasciato una casetta in montagna con un contatore della luce vecchissimo. Per ora è tutto chiuso e non vogliamo attivare niente, ma vorremmo capire: quali documenti servono di solito per una voltura tra eredi?
Tre anni fa durante il terremoto siamo scappati in pigiama, i bambini urlavano, i calcinacci cadevano e il palazzo di fronte è venuto giù. Siamo vivi, abbiamo una casa nuova e finalmente si respira. Adesso con mia moglie stiamo guardando le assicurazioni con calma: la vostra polizza base comprende il terremoto o è una garanzia a parte?
Mio suocero s'è preso un colpo quando ha visto i ladri in garage, urla, carabinieri, la cagnolina sotto il letto per due giorni. Hanno portato via solo una bici vecchia, per fortuna, e adesso ci ridiamo sopra. Però da allora in famiglia si parla solo di antifurti. Domanda secca: il vostro allarme senza fili funziona anche se manca internet?
Faccio l'infermiera in pronto soccorso, vedo sangue, incidenti, gente disperata e gente che picchia i colleghi, quindi quando torno a casa voglio solo cose facili. Un'amica mi ha parlato delle vostre cene pronte e dice che si scaldano in cinque minuti. Prima di provare vorrei sapere: quanto durano in frigo una volta arrivate?
L'estate scorsa in Calabria il bosco dietro il campeggio ha preso fuoco, i canadair sopra la testa, mia figlia che piangeva, le tende bruciate. Ce la siamo cavata con un grande spavento e qualche foto affumicata. Quest'anno vorremmo un villaggio sul mare, e la mia domanda è banale: i vostri bungalow hanno la cucina o solo il frigobar?
In tribunale ci passo le giornate, cause, querele, truffatori, gente che grida nei corridoi, è il mio lavoro di cancelliere e non sono qui per minacciare nessuno. Mi serve solo un'informazione da pendolare: l'abbonamento mensile Monza-Milano vale anche sugli intercity o soltanto sui regionali?
Quando è nato Leo abbiamo rischiato grosso, cesareo d'urgenza, terapia intensiva, io che piangevo in corridoio attaccato alla macchinetta del caffè. Adesso pesa nove chili e ride tutto il giorno. Ad agosto vorremmo fare il primo viaggio in aereo: il passeggino si può tenere fino alla scaletta o va imbarcato prima?
Il mio capo ha urlato, la stampante è volata, una collega si è licenziata in lacrime e qualcuno ha chiamato i sindacati, una giornata che levati. Io nel frattempo ho un compito facile facile: scoprire se il vostro gestionale permette di fare le buste paga o se serve un modulo aggiuntivo.
Sono vedova da sei mesi, mio marito si occupava di tutto, bollette, banca, caldaia, e io la sera mi sento persa davanti a queste carte. Mio figlio mi sta insegnando piano piano e devo dire che mi diverto pure. Stasera ci siamo bloccati su una parola: che cosa si intende per domiciliazione bancaria?
Il cane ha mangiato mezzo divano, il gatto è caduto dal balcone e si è rotto una zampa, il veterinario ormai mi chiama per nome e mi saluta con la carta di credito in mano. Stanno tutti bene, povero il mio portafoglio. Mi chiedevo: la vostra assicurazione per animali ne accetta due con un unico contratto?
quale firmware chiude la falla segnalata
la telecamera si può montare fuori senza custodia
come riconosco un cavo contraffatto
che bande copre il modem
si può cambiare il nickname più avanti
che connettore serve per la batteria`,
  technical: `
l'app si chiude appena apro la fotocamera
il router perde la connessione di notte
la stampante risulta offline anche se è collegata
la pagina di accesso resta bianca
le cuffie non si collegano al portatile
errore E12 sulla lavatrice, cosa significa
dopo l'aggiornamento non sincronizza più
l'API mi restituisce 403
ancora questo stupido aggiornamento in loop, come ne esco?
uff, terza volta oggi che la tv perde l'audio, cosa sbaglio
la spia lampeggia rossa
la mail per reimpostare la password non arriva
la bilancia segna Err, ho già cambiato le pile
si spegne da solo dopo cinque minuti, da cosa dipende
come riaccoppio il telecomando al decoder
dal telefono nuovo l'app non trova più la bilancia
ho premuto tutto e lo schermo resta nero
la password è giusta ma la pagina si ricarica
il codice a sei cifre non arriva mai
uff, si scollega in continuazione, cos'altro posso provare
che nervi, si blocca sempre allo stesso punto. c'è un rimedio?
l'aggiornamento resta fermo al 30 %, come lo riavvio
la serratura segna pila scarica con le pile nuove
le mie mail finiscono nello spam
c'è l'eco in ogni chiamata
la bici mostra errore 503
L'app si chiude appena tocco il carrello.
Cosa provo per prima cosa se il modem ha la lucina rossa fissa?
Sempre lo stesso giro: password, codice, e torno alla home. Cos'altro posso tentare?
Il codice OTP non arriva, eppure il telefono prende.
La stampante fa tutto rosa.
Al pagamento il sito mi dà errore 502.
il wifi cade ogni 10 min, riavviato gia 3 volte
Lo smartwatch non passa più i passi al telefono dopo l'aggiornamento.
Il QR del biglietto mi apre una pagina bianca.
Il robot aspirapolvere gira su se stesso e poi si spegne.
Già disinstallata e reinstallata, qual è il passo successivo?
Il videocitofono di notte si vede tutto sgranato.
Non mi carica la foto del sinistro, dice formato non valido ma è un jpg.
Uffa, il decoder si è impallato di nuovo durante la partita, stacco la spina?
Il termostato segna 35 e in salotto ce ne sono 18.
Da quando ho Android 15 niente più notifiche.
L'impronta non viene più riconosciuta nell'app della banca.
Quando esporto il report le lettere accentate diventano geroglifici.
La lavastoviglie dà E24 e non scarica, da dove comincio?
Il microfono delle cuffie in chiamata non va, la musica sì.
La mappa mi mette a Lugano e sto a Varese.
Ho seguito la guida ma il tasto salva resta grigio, altre idee?
La eSIM risulta installata, però dice nessun servizio.
Il tornello non legge la tessera, fa bip e resta chiuso.
Lo SPID mi rimanda sempre alla pagina iniziale del vostro portale.
La bici elettrica non parte, batteria carica al cento per cento.
Il caricatore della colonnina si stacca dopo due minuti.
dopo l'aggiornamento manca una libreria
l'installazione si ferma, percorso non risolto
il codice stampato nella scatola non viene accettato
la compilazione finisce in errore senza dire altro`,
};
