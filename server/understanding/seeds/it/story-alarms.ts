import type { Seeds } from '../kinds.ts';

/** Dangers, thefts, threats and rude staff, in stories and unusual words; in Italian. */
export const storyAlarms: Partial<Seeds> = {
  fraud: `
mi hanno svuotato la prepagata
chi è che compra su Zalando con la mia carta??
borsa scippata, c'era dentro tutto
bloccate bloccate, ho perso il bancomat in spiaggia
pagamento a un casinò online, mai giocato in vita mia
Una voce gentile mi ha fatto leggere i numeri sul retro. Adesso mancano 700 euro.
la mia sim è morta e intanto qualcuno fa bonifici
hanno attivato un contratto luce con la mia firma falsa
Vedo accessi da Manila, io non mi muovo da Cuneo.
dal mio profilo partono messaggi strani ad amici miei
ho pagato una casa vacanze fantasma e l'inserzionista è svanito
Mio padre ha dato le chiavette del conto a un finto maresciallo.
noleggio auto a nome mio a Malaga, mai stata in Spagna
l'iban in fattura era stato cambiato dagli hacker e noi abbiamo già pagato
hanno chiesto un prestito coi miei documenti
carta clonata, tre prelievi in dieci minuti
ho cliccato su un sms delle poste e messo il pin, che faccio adesso
qualcuno vende i miei biglietti al posto mio
mi trovo dentro l'area clienti di un certo signor Gallo
Dal conto della parrocchia mancano bonifici che nessuno di noi ha disposto.
la mail di recupero non è più la mia, sono tagliata fuori
i punti benzina li ha spesi un estraneo
Non riconosco 249 € a favore di "LUXPAY", mai sentiti.
l'ex socio entra ancora col suo utente e scarica gli elenchi
Uno mi ha guidato al telefono a installare AnyDesk e poi ho visto lo schermo muoversi da solo.
è sparito il telefono con la banca dentro, fermate tutto vi prego
stanno usando la mia tessera sanitaria per ricette non mie
il bancomat si è tenuto la carta e un tizio mi distraeva, poi è fuggito
account del gioco rubato, spade e monete sparite
addebiti da 1 euro ogni notte, sconosciuti, ormai sono trenta
Il finto corriere ha preso la carta dal nonno per "sostituirla".
hanno dirottato il mio stipendio su un altro conto`,
  safety: `
puzza di gas sulle scale, forte
il bimbo ha ingoiato un magnete del gioco
fuma la ciabatta dietro al frigo
mia moglie è gonfia in faccia dopo il vostro antibiotico
Il cornicione sta venendo giù sopra la fermata.
una signora è svenuta in sala pesi
mi è esplosa la bottiglia in mano, sangue ovunque
dal phon escono scintille
La cabina dondola ferma a metà, siamo in sei con due bambini e tira vento.
freni andati in discesa, sono finito nel fosso
non voglio più stare al mondo
odore di bruciato dal motore dell'ascensore
C'era un ago nella confezione del pupazzo, mia figlia si è punta.
mio figlio ha bevuto il detersivo, il tappo si apriva subito
capogiri e nausea a tutti da quando va la caldaia
l'acqua del rubinetto ha un odore chimico e al nido l'hanno bevuta
un cavo scoperto penzola sul marciapiede
Ho dato al cane il prodotto antipulci e adesso ha le convulsioni.
il soppalco scricchiola e si abbassa
la macchina ha preso la manica a un operaio, non si spegne col rosso
Ho trovato pezzi di plastica dura nel semolino, il piccolo tossisce.
il cancello automatico ha schiacciato il braccio a mia zia
pressione 210 dopo le vostre pastiglie
la batteria del monopattino sibila ed è rovente
bimba chiusa in auto, la chiave digitale non apre e c'è il sole
incendio nel cassonetto attaccato al vostro deposito`,
  outage: `
tutte le casse mute
intero reparto senza cartelle cliniche
siamo ciechi, il gestionale non risponde a nessuno
bancomat spenti in tutta la filiale
Da un'ora duecento persone fuori dallo stadio, i tornelli non leggono un biglietto che sia uno.
mezza provincia senza segnale
niente corrente in tutto il centro commerciale
La cantina frigo è ferma e ci sono quaranta quintali di uva.
l'ecommerce dà errore a chiunque, stiamo perdendo ordini a raffica
linea di imbottigliamento ferma
Da stanotte il server contabile è giù, scadenza F24 oggi, studio paralizzato.
nessun autista riceve corse
centralino dell'ospedale isolato
Tutto il paese senz'acqua, scuola chiusa.
le camere non si aprono, né piano uno né piano due, hotel pieno
API ko, il 100% dei checkout fallisce
in municipio non si emette neanche un certificato, sistema a terra
tre stabilimenti fermi in contemporanea
il vostro data center è irraggiungibile e con lui i nostri mille utenti
ambulatorio bloccato, ricette impossibili
Dopo il vostro rilascio delle 2 i palmari del magazzino sono tutti mattoni.
funivia ferma, impianti senza comando
panificio al buio, forni spenti alle tre di notte
non parte più una mail in tutta l'azienda
Check-in impossibile in tutti i gate, le file arrivano al bar
caseificio fermo, pastorizzatore offline, il latte non aspetta`,
  legal: `
ci rivediamo dal giudice
la parola passa al mio legale
Lunedì deposito l'esposto in procura.
vi mando la finanza
pec di diffida in partenza
Altroconsumo ha già le mie carte
Se entro dieci giorni non restituite la caparra, procederò per vie legali senza altro preavviso.
denuncia fatta dai carabinieri
il garante della privacy vi scriverà presto
mia figlia fa l'avvocato e non vede l'ora
Ho registrato tutto e lo porto in tribunale.
decreto ingiuntivo, avete presente?
Vi cito per danni, la perizia è pronta.
ricorso all'arbitro bancario inviato oggi
class action: siamo già in ottanta condomini
Mi vedrò costretta, mio malgrado, ad adire l'autorità giudiziaria.
ispettorato del lavoro, e poi vediamo
vi faccio chiudere dai nas
giudice di pace, ci metto un attimo
Il sindacato inquilini prepara la causa contro i vostri aumenti illegittimi.
conciliazione Agcom e se non basta tribunale
i miei avvocati vi contatteranno circa i macchinari difettosi
art. 130 codice del consumo, rispettatelo o vi trascino in causa
sporgo querela
La lettera dell'ordine dei medici non tarderà.
o transiamo o ci vediamo in aula`,
  staff: `
il cameriere mi ha riso in faccia
la dottoressa guardava il cellulare mentre parlavo
il fattorino ha preteso la mancia urlando
uno dei vostri mi ha dato della vecchia rimbambita
L'autista ha chiuso le porte vedendomi arrivare col carrozzino.
la segretaria sbuffa e alza gli occhi
L'istruttore ha messo le mani addosso a mia nipote.
il vostro tecnico ha lasciato la casa un porcile e bestemmiava
il vigilante mi ha strattonato
Ci tengo a segnalare il tono sprezzante della signora allo sportello 3.
commesso maleducatissimo
la maestra ha chiamato asino mio figlio davanti a tutti
l'operatore di ieri mi ha buttato giù il telefono
Il venditore ha raggirato mia zia di 88 anni con mezze verità pur di farle firmare.
il bagnino dormiva
un vostro rider ha mangiato le patatine, l'ho visto dal balcone
Il controllore ce l'ha con gli stranieri, due volte che chiede il biglietto solo a noi.
la receptionist ha detto "se non le piace, quella è la porta"
l'agente immobiliare si è presentato ubriaco
infermiera brusca, mi ha bucato quattro volte senza una parola
il consulente mi mandava messaggini privati dopo la pratica
il professore fuma in classe, davvero
Al banco salumi il signor Aldo mi ha servita per ultima apposta e rideva col collega.
operaio vostro ha rubato il trapano di mio marito
quell'impiegato mi ha imitato la balbuzie
guida turistica che insultava i napoletani per tutto il giro`,
};
