import type { Seeds } from '../kinds.ts';

/** What goes wrong in other trades than a web shop, in Italian. */
export const sectorTroubles: Partial<Seeds> = {
  complaint: `
sei ore al gate senza un annuncio, è una vergogna
ci cancellate il volo a mezzanotte per SMS e ci piantate lì
la banca mi blocca la pensione da una settimana e nessuno dice perché
terzo sollecito per una bolletta pagata, adesso basta
mi tagliate internet anche se pago sempre, ma siamo matti
un mese senza telefono e mi dite sempre "domani"
900 euro di gas e vivo da solo, siete fuori di testa
raddoppiate il prezzo senza dire nulla, è un furto
il vostro aggiornamento ha cancellato due anni di lavoro e neanche una scusa
paghiamo il premium e aspettiamo nove giorni, inaccettabile
cimici nel letto e il direttore ci offre un caffè
promessa la vista mare, avuti i cassonetti, molto delusi
continuate a prelevare la palestra anche se me ne sono andato
docce fredde da ottobre e non fate niente
mi respingete la pratica ogni volta con una scusa diversa
undici mesi per una crepa, ma per cosa pago?
pubblicità nel piano senza pubblicità, mi prendete per scemo
mi addebitate graffi che c'erano già, non esiste
tre ore al banco, pagato in anticipo, niente auto, a nessuno importa
secondo divano del colore sbagliato, sono stufo
l'armadio è crollato in una settimana, lavoro da cani, faccio reclamo
niente prof di matematica da settembre e la scuola alza le spalle
multa per colpa della vostra macchinetta rotta, una rapina
multe su multe col permesso in regola, basta
bannato senza motivo da un gioco da 70 euro, nessuna risposta
i server mi buttano fuori ogni sera, rivoglio i soldi, non ne posso più
cibo freddo, due ore di ritardo e niente rimborso
aspetto tutto il giorno e di nuovo non viene nessuno
quante volte devo mandare lo stesso modulo??
nessuno ascolta, nessuno legge, nessuno aiuta
sono esasperata
va avanti da primavera e sto perdendo la pazienza
ma io cosa vi pago a fare?
quinta volta: quel contratto NON è mio
ho chiesto gentilmente quattro volte, ora esigo una soluzione
vorrei presentare reclamo per la perizia
desidero esprimere il mio malcontento per il corso
per dirla con garbo, la vostra assistenza ci ha abbandonati
ci sentiamo presi in giro
che delusione, mi aspettavo di meglio
dirò a tutti di starvi alla larga
avete appena perso una famiglia di cinque persone
ok, finita qui, me ne vado con tutto il team
addebito doppio, conto a zero, ridatemeli SUBITO
600 due volte e l'affitto non parte, sistemate oggi!
e non mandatemi un altro sondaggio
che schifo di azienda
il peggior hotel della mia vita
mai più con questa compagnia
andate al diavolo coi vostri punti
RIDATEMI QUELLO CHE MI DOVETE
DUE SETTIMANE SENZA RISCALDAMENTO CON UN NEONATO E CHIUDETE LA PRATICA???
fattura sbagliata, lettera sbagliata, nome sbagliato, ne azzeccate una?
mi pento di essermi fidata
non si trattano così gli anziani
tante promesse e niente fatti
la risposta non mi soddisfa, pretendo un riesame`,
  sarcasm: `
che bello, di nuovo "la sua chiamata è importante"
ottimo, volo diretto con soli due scali
grazie per l'upgrade dal sedile al pavimento
complimenti, pratica chiusa senza leggerla, un record
ma certo, prelevate altri cinquanta, volevo solo mangiare
fantastico, la carta funziona ovunque tranne nei negozi
grazie per la cura senza internet, giorno nove
segnale splendido, sul tetto con una forchetta
oh, una bolletta per la casa dell'anno scorso, che nostalgia
bell'aggiornamento, non va niente ma il carattere è carino
che lusso, vista mare dal buco della serratura
trenta gradi senza aria in palestra, sauna in omaggio
gentilissimi, la farmacia apre quando sono guarito
meno male che pago un'assicurazione che non assicura
bravi, il film si ferma prima del finale, adoro indovinare
che avventura, un'auto senza fari né benzina
qualità top, la mensola ha retto un intero pomeriggio
perfetto, una multa davanti a casa mia
complimenti ai server, ammiro la barra da un'ora
quattro mesi d'attesa per un volantino, ne valeva la pena
e perché rispondere, se avete un robot
furbi, spedire il gelato con la posta lenta
proprio quello che volevo per il compleanno: un conto bloccato
che tempismo, il tecnico è venuto durante il mio matrimonio
grazie della pizza fredda, ci abbiamo giocato a frisbee
dieci in fantasia, zero in consegna
chapeau, il mio nome sbagliato in tre modi
perfino la mia ex risponde prima, bravi
un "servizio 24 ore" che dorme nel weekend, adoro
sì dai, mandatemi lo stesso link la sesta volta`,
  fraud: `
qualcuno ha prelevato 400 euro in una città dove non sono mai stato
ho letto il codice al telefono al vostro finto ufficio sicurezza
le mie miglia sono sparite, uno sconosciuto è volato a Miami
hanno portato via il mio numero e ora ricevono i miei SMS
c'è un dispositivo non mio nel mio streaming e la password non va più
mi hanno rubato l'account del gioco, venduto tutto
c'è un contratto luce a mio nome a un indirizzo che non conosco
nel mio profilo vedo le ricette di un'altra paziente
la clinica mi ha mandato gli esami di un altro
l'esportazione mostra i telefoni di tutti i vostri clienti
sulla mia polizza c'è un sinistro mai avvenuto
persi telefono e portafoglio, disattivate tutto per favore
persa la carta sul treno, blocco immediato
carta smarrita, bloccare
due bonifici in Lituania che non ho fatto
hanno cambiato l'IBAN sulla nostra fattura e abbiamo pagato
ho messo i dati della carta su un finto sito di parcheggi col vostro logo
hanno aperto un conto col mio passaporto
un ex dipendente entra ancora e scarica i nostri dati
mi avvisate che la password è cambiata, non sono stata io
sapete che il vostro archivio clienti è in vendita su un forum?
accesso alle 3 di notte da un paese dove non sono mai stato
mi hanno fatto installare un programma e svuotato il conto
mia madre ha dato il pin a uno che ha chiamato stamattina
hanno preso il controllo del nostro account amministratore
quei tre telefoni non li ho mai ordinati, usano i miei dati
fermate il pagamento di 2.300 appena partito, non è mio`,
  safety: `
è esplosa la porta del forno, ho vetri nel braccio
fumo sul vostro autobus, la gente tossisce
mia figlia è svenuta in vasca e non c'era il bagnino
cavo scoperto sul tapis roulant, ho preso la scossa
odore di gas nell'appartamento in affitto
scende acqua dalle lampade del soffitto
la batteria della bici sta bruciando in corridoio
da quando prende la medicina mio padre ha macchie ovunque e respira male
sulla scatola c'è 5 mg ma sono da 50, mia madre ne ha prese due
il latte per neonati ha un colore strano e mio figlio vomita
si è rotto il letto a castello e il bimbo ha battuto la testa
mi è caduta una mensola sulla gamba, sanguina molto
i freni del noleggio non rispondono, sono in discesa
si è staccata una ruota mentre guidavo
l'ascensore è sceso di colpo di due piani, siamo ancora dentro
fili scoperti nel cortile della scuola
mi è caduta la sbarra in testa
con questa stufa abbiamo tutti mal di testa e giramenti
l'allarme del monossido non smette
c'è un bambino chiuso in auto e l'app non apre
un uomo minaccia gli ospiti con un coltello nella hall
il quadro elettrico fischia e scotta
è scoppiato il tavolo di vetro, ho una scheggia nell'occhio
noci in un piatto senza noci, a mia moglie si gonfia la faccia
il power bank scotta e si gonfia
odore di cloro in palestra, diversi stanno male
uno è crollato al binario 3
il ponteggio si sta staccando sopra il marciapiede
l'acqua del rubinetto sa di chimico e stiamo male
si è staccato il manico del bollitore e mi sono ustionato un piede
ho preso la dose doppia per colpa del foglietto, mi gira la testa
non ce la faccio più, non voglio più vivere`,
  outage: `
nessun banco stampa, la coda arriva in strada
tutto l'albergo senza internet
tutti i pos dei nostri distributori sono fuori linea
lo studio medico non apre una cartella dalle 8
nessun pagamento con carta in nessuna filiale
prenotazioni ferme in tutte le agenzie, perdiamo vendite ogni minuto
la vostra API fallisce per tutti i nostri clienti dal rilascio
tutta la scuola non entra e tra un'ora ci sono gli esami
intero palazzo senza corrente
fabbrica ferma, il vostro server licenze è morto
telefoni muti in tutti i dodici uffici
tutta la via senza gas da ieri sera
data center giù, tutti i clienti colpiti
stipendi di 900 dipendenti bloccati, sistema sparito`,
  legal: `
porto la compagnia in tribunale per l'indennizzo
se il 15 non c'è la cauzione, passa tutto al mio avvocato
ho già scritto alla Consob
mi rivolgo al garante della privacy
il sindacato inquilini mi consiglia di farvi causa
prossimo passo: decreto ingiuntivo
lo sportello consumatori ha già la pratica
faccio denuncia contro la vostra ditta
è inadempimento e farò valere i miei diritti
riceverete una lettera dal mio studio legale
la mia avvocata sta preparando l'atto
rimborso entro dieci giorni o avvio un procedimento
vi riterremo responsabili, anche davanti al giudice
Altroconsumo segue il mio caso da oggi
un'altra settimana e decide il giudice
vi segnalo alla ASL
lo saprà la stampa
ci vediamo in tribunale
in caso contrario mi riservo le vie legali
i legali del sindacato vi scriveranno
è illegale e lo faccio verificare da un avvocato
questa vale come diffida`,
  staff: `
la hostess ha urlato contro mia madre e le ha dato della stupida
quello allo sportello ha riso della mia storia creditizia
il vostro agente ha fatto pressione su mia nonna per farla firmare
il tecnico è entrato con gli scarponi sporchi, ha imprecato e se n'è andato
il portiere mi ha afferrato il braccio
l'istruttore mi ha urlato davanti a tutto il corso
la farmacista ha detto la mia malattia a tutto il negozio
l'infermiera ha alzato gli occhi al cielo e detto di non fare scene
quello del noleggio mi ha dato del bugiardo
i trasportatori hanno fatto cadere il divano, riso e via
il prof ha umiliato mio figlio davanti a tutti
il posteggiatore ha insultato mia moglie
il vostro moderatore prendeva in giro la mia balbuzie
il letturista è entrato in bagno senza bussare
il buttafuori non ci ha fatti entrare per il mio velo
uno dei vostri mi fissava tutto il tempo facendo commenti
la signora al telefono mi ha sbattuto giù la cornetta
la commessa mi ha ignorata e servito quelli dietro
il controllore mi ha spinto giù dal tram
la guida era ubriaca
la cassiera mi ha lanciato il resto
l'autista è partito con mio figlio ancora fuori
la consulente parlava solo con mio marito, io ero aria`,
};
