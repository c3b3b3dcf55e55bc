import type { Seeds } from '../kinds.ts';

/** What customers of other trades than a web shop want done, in Italian. */
export const sectorRequests: Partial<Seeds> = {
  transaction: `
spostate il mio volo al 14 per favore
aggiungete una valigia alla prenotazione QX7T2
il passeggero è Maria Keller, correggete per favore
l'indennizzo è già stato pagato?
disattivate gli acquisti online sulla mia carta
alzate il fido a 800
quanto resta questo mese sulla carta
quando scade il mio tasso fisso
togliete il bonifico ricorrente al vecchio padrone di casa
fermate l'addebito della rivista
il mio nuovo cellulare è 333 5550147, segnatelo
mettetemi il piano da 20 giga dal mese prossimo
mi serve una SIM nuova, questa è graffiata
quando attivate la linea
lettura finale del 30: 88120, chiudete il contatore
portate la rata a 95
rimandatemi la bolletta annuale
ci trasferiamo il 1 giugno, registrate la nuova casa
due licenze in più per il team
cancellate il progetto di prova
fattura in euro per favore
allungate il soggiorno di una notte
una culla in camera 12 per favore
la prenotazione di stasera è confermata?
sospendete l'abbonamento in palestra a maggio
disdetta palestra alla prima scadenza
segnami a spinning martedì alle 7
rinnovate la ricetta per favore
è arrivata la mia medicina?
spostate il vaccino al pomeriggio
aggiungete il neonato alla polizza
a che punto è il sinistro 77-120
mandatemi l'attestato dell'auto
portate la franchigia a 300
chiudete oggi il mio abbonamento streaming
togliete la mia ex dall'account famiglia
passatemi al piano senza pubblicità
prolungate il noleggio fino a venerdì mezzogiorno
un seggiolino con la prenotazione
avete ricevuto l'auto? confermate la riconsegna
quando arriva il mio armadio
mancano due viti del letto, speditele per favore
ritirate il vecchio materasso alla consegna
iscrivete mia figlia al corso estivo
nuova targa per il permesso: FX123AB
sospendete il parcheggio ad agosto
ho preso l'edizione sbagliata, cambiatela con la deluxe
quante ore restano sul carnet
reso lasciato lunedì, i soldi sono partiti?
con calma, i 45 euro compaiono due volte sulla carta, ne togliete uno?
due addebiti per la stessa corsa, controllate per favore, grazie
in fattura c'è "servizio 3", potete guardare cos'è?
grazie per la risposta veloce. Annullate allora il secondo biglietto
bellissima camera, aggiungete la colazione domani?
per niente arrabbiata, rimandatemi solo il buono
urgente: consegnate martedì, lunedì non ci siamo
mi serve la fattura subito, domani scade il fisco
fattura marzo pls
pin nuovo pls
dove sn i miei biglieti
dov'e il mio ordne 44512
saldo?
cancellate tutto quello che avete su di me
toglietemi dagli SMS
ritirate la mia candidatura, ho trovato lavoro
confermate di aver ricevuto i documenti
ci avete messo in conto tre camere invece di due, correggete per favore
mancano i punti del viaggio di marzo, li aggiungete?
addebitate il 5 del mese
mi anticipate la visita di controllo?
intestatemi la luce da lunedì`,
  human: `
può richiamarmi un medico dello staff
vorrei parlare col direttore di filiale
mi passi le prenotazioni
fatemi parlare col tecnico che è venuto
per il mutuo preferisco un consulente
c'è qualcuno da chiamare per il sinistro?
fatemi chiamare dalla segreteria
fate subentrare un collega per favore
mi serve qualcuno che mi spieghi la bolletta a voce
basta pulsanti, una persona
niente robot per favore
consulente
parlare con assistenza
un agente adesso
umano vero??
chiamatemi
chiamatemi al 333 5550123
meglio una telefonata che altri link
passatemi l'amministrazione
chi comanda lì? ci voglio parlare
un'infermiera vera mi farebbe stare più tranquilla
qualcuno col battito, grazie
così non si va avanti, passami un collega
sei una macchina, ho capito, ora trovami qualcuno
è complicato, preferisco spiegarlo a una persona
qualcuno che se ne intende può guardarci con me?
ho 83 anni e mi perdo, posso parlare con qualcuno?
il mio caso è particolare, lo può vedere un impiegato?
chiedo di essere richiamato da un addetto
prima di decidere voglio sentire un esperto
quando c'è qualcuno libero in chat che non sia un bot
un numero dove risponde una persona
non di nuovo l'assistente, un impiegato vero`,
  exception: `
il buono è scaduto domenica, ero sotto i ferri, lo accettate lo stesso?
so che il biglietto non si cambia, ma mio padre sta morendo, si può fare qualcosa?
mi togliete la mora per questa volta? lo stipendio è arrivato tardi
sono una settimana oltre il recesso, mi fate uscire comunque?
il corso è pieno, lo so, ci sta una persona in più?
serve un mese di preavviso, ma ho perso il lavoro, posso uscire prima?
la ricetta è scaduta da due giorni, me la date per questa volta?
ho perso il termine della denuncia perché ero ricoverato, accettatela per favore
il bagaglio è un chilo di troppo, chiudete un occhio?
i cani non possono entrare, capisco, e uno guida in addestramento?
mi cancellate la multa? correvo al pronto soccorso
non rimborsabile, lo so, ma abbiamo tutti l'influenza, un gesto?
l'offerta è finita ieri notte, ero di turno, me la fate ancora?
il bando è chiuso da ieri, ero senza internet, posso ancora consegnare?
mi manca un timbro per il caffè, siete buoni?
garanzia finita da un mese, lo riparate per cortesia?
mio figlio fa 12 anni la prossima settimana, può avere già la tessera junior?
so che lì non spedite, lo fareste una volta per mia madre?`,
};
