import type { Seeds } from '../kinds.ts';

/** Harmless messages with loud words in them, and messages for a person in everyday words; in Italian. */
export const everyday: Partial<Seeds> = {
  transaction: `
la carta è consumata e il chip non legge più, me ne date una nuova
la carta scade a giugno, la prossima parte da sola? controllate per favore
mettete la carta nuova nel conto al posto della vecchia
ho dimenticato il pin, mandatemene un altro
la ricarica di stamattina non è ancora nel saldo
martedì ho fatto un bonifico al padrone di casa e non ha niente, dov'è finito
il pagamento al distributore è stato rifiutato, potete guardare perché
spostate 40 euro dal libretto al conto corrente
alzatemi quanto posso prelevare al giorno
ho sbagliato io l'iban, si può richiamare il bonifico
dove sono i soldi degli stivali che ho reso due settimane fa
dicevano tre-cinque giorni, oggi è il sesto, dov'è il pacco
ancora nulla nella cassetta, guardate la spedizione
ho preso la taglia sbagliata, colpa mia, cambiatela
è arrivato il colore sbagliato, mandate il blu per favore
manca una delle quattro tazze, speditela
qualcuno dell'officina potrebbe passare giovedì invece
qualcuno mi dice se la mia domanda è arrivata
c'è qualcuno che mi sposta la lezione alle cinque
qualcuno può vedere se il posto è al finestrino
un tavolo per sette persone a mio nome
aggiungete un'altra persona alla prenotazione
cambiate la persona di riferimento nel contratto: Eva Lindt
sul cartellino chiamatemi Robin, non Roberta
avvisatemi quando le tende sono pronte
mi serve una seconda chiave per la bici
vorrei il rimborso del biglietto non usato
ho segnato male la lettura del gas, correggetela
un appuntamento per i freni della macchina
lunedì ho appuntamento col vostro avvocato, spostatelo per favore
la causa è finita, mandate il fascicolo al nuovo indirizzo
bloccate la sala per il nostro gruppo dal 3 al 5
l'ultima volta l'avete lasciato al vicino, rifate così
disdite solo la terza lezione, il resto rimane
una volta al mese basta, non più ogni settimana
Il matrimonio è stato un disastro bellissimo: pioggia, niente banda, prete in ritardo. Ristampate le foto, stesso formato.
Bimbi malati, macchina rotta, lezione dimenticata. Segnatemi alla prossima.
Ho aspettato tre settimane il bel tempo, eccolo. Anticipate la consegna a lunedì.
Sono furioso con la mia stampante, non con voi. Mandate altre due cartucce nere.
Il vecchio padrone di casa è un truffatore, finalmente ho traslocato. Nuovo indirizzo via Olmo 4, cambiatelo.`,
  information: `
chi è il direttore della filiale di Udine
deve firmare un responsabile o basta la mia firma
un agente ha bisogno di licenza per vendere le vostre polizze
a quale operatore appartiene la rete
può ritirare il pacco un'altra persona per me
quante persone stanno dietro
c'è ancora gente allo sportello dopo le ventidue
il vostro personale parla spagnolo
si può parlare in olandese all'altoparlante
fin dove arriva la scala
è da regalare a qualcuno, fate pacchetti
quanto guadagna un consulente all'inizio da voi
il mio capo chiede se fatturate in dollari
bisogna telefonare prima di venire
quante volte posso ripetere l'esame
quanti tentativi prima che il codice si blocchi
quando è stata l'ultima volta che i prezzi sono cambiati
quante settimane ci vogliono per un visto
quante ore dura la batteria
bastano due settimane per disdire entro fine mese
qual è il limite per mandare soldi all'estero
un barattolo basta per dieci metri quadri
il fornello va a gas o elettrico
il profumo brucia sulla pelle sensibile
la crema va bene con l'allergia alle noci
dove butto il vecchio rilevatore di fumo
se l'ascensore è in revisione c'è una rampa
è normale che un forno nuovo all'inizio puzzi
che differenza c'è tra carta argento e oro
serve un documento per aprire un conto
come riconosco un'imitazione delle vostre borse
mi hanno detto che avete un negozio a Porto, è vero
ho letto che hanno hackerato un'altra ditta. Voi come tenete i dati?
l'assicurazione paga una bici rubata in cantina
serve un avvocato per aprire una società col vostro pacchetto
cosa dice la legge sul reso di alimenti
non so quale dei due fa per me, in cosa cambiano
una mia amica si lamenta della schiena, quale sedia va bene
il libro di barzellette è per bambini o adulti
Il cane ha mangiato mezzo divano e il telecomando, mia moglie urlava, i bimbi ridevano. Tutto bene. La fodera si vende da sola?
Caduto nel fiume con la tenda, persa una scarpa, urlato come una capra, viaggio stupendo. Quale spray la rende impermeabile?
Il capo mi ha urlato per una settimana per un rotolo di cassa, ora è calmo. Che larghezza hanno i vostri?
Il nonno voleva fare causa al meteo, è fatto così. L'ombrellone regge il vento?
I vicini hanno chiamato la polizia per la festa, ne valeva la pena. Quanti watt ha la cassa grande?
Torta bruciata, allarme, i pompieri rimasti per il caffè. Fino a che calore regge il tappetino?
la mia ex mi ha rubato il cuore e la bici ahah, ne vendete di usate`,
  technical: `
la tv chiede sempre un aggiornamento e torna al menu
l'app resta ferma sul logo da ieri
l'orologio non parla più col telefono
lo scanner si lamenta che manca un driver
errore 12 quando entro, che vuol dire
il codice via sms non arriva mai, che faccio
si accoppia e dopo due minuti cade
il gioco mi butta fuori appena apro la mappa
lo schermo è diventato nero, la ventola gira
a sinistra niente audio dall'aggiornamento
raga l'app lagga troppo sul mio vecchio telefono, qualche trucco
il sito gira a vuoto quando premo paga
di sopra il wifi non arriva, come lo estendo
la stampante mangia la carta, cosa pulisco
l'installazione si chiude per un percorso errato
il termostato mostra una fiamma ma non scalda niente
la telecamera segnala gente che non c'è, dove si regola
resettato tre volte, lampeggia rosso, e adesso
questo cavo mi fa impazzire: quale capo va dove per riavere l'immagine
terza volta che configuro il router e resta arancione, cosa ho saltato
maledetta tastiera, scrive tutto doppio, c'è un'impostazione
schermo morto tranne una riga, posso fare qualcosa io
la serratura apre ma non chiude più dopo il cambio pila
il forno segna F4 e suona come un matto
la mappa è vuota dall'ultima versione
dal cambio SIM niente dati mobili`,
  praise: `
grandi, arrivato prima del previsto
gente carinissima al banco, davvero
il vostro tecnico è stato bravissimo, diteglielo
la direttrice stessa ci ha aiutato a portare tutto, gentile
valeva ogni minuto di attesa
mai mangiato un pane così buono
non smetto di guardare le mie tende, che belle
niente da ridire, tutto liscio
buono da impazzire, torneremo
uff, avete salvato il matrimonio, la torta a mezzogiorno era ancora congelata ed è piaciuta a tutti
ho pianto aprendolo, proprio l'anello della nonna
il gatto si è trasferito nella scatola e non la molla, vi saluta, consegna top
dopo una settimana di pioggia, una gomma bucata e un picchetto perso siamo tornati felici, le vostre giacche sono le migliori
lo credevo perso ed era nella posta, grazie mille
a posto, funziona di nuovo, mitici
negozio top
impeccabile, neanche un graffio
perfetto, grazie, non serve altro
che servizio!
tanto di cappello a tutti voi
pollice in su da parte mia
auguri per il nuovo negozio
contentissima di essere passata da voi
la migliore palestra in cui sia stato
la nuova app è una delizia
pagato in due giorni, wow
finalmente un'assicurazione di parola
i miei complimenti al cuoco
felicissima, mi sta a pennello
mi avete svoltato la giornata
Volo cancellato, valigia persa, telefono morto, ma il signore al banco mi ha trovato una stanza e uno spazzolino. Un angelo.
Gamba rotta a marzo, ho pianto tanto, e la vostra cyclette mi ha rimessa in piedi. Grazie di cuore.`,
  human: `
c'è un'anima viva qui dietro
possiamo farlo a voce con uno della squadra
preferisco due chiacchiere con chi conosce il caso
è troppo per me, chi posso chiamare
lo passate a un collega per favore
persona vera per favore
no dai, solo gente in carne e ossa
datemi uno che possa decidere
chi è il vostro capo? vorrei dirgli due parole
uno di voi mi chiama oggi pomeriggio
mettetemi uno che capisce di caldaie
macchina no grazie. una persona
non potete chiamarmi cinque minuti e basta
voglio essere passato alla contabilità
c'è dentro qualcuno che non sia un programma
qui ci vuole un adulto, trovatelo per favore
un impiegato può guardare il mio caso, è particolare
basta bot, voglio il personale
un numero con un umano dietro per favore`,
  sarcasm: `
Idea geniale portare le gomme invernali ad aprile.
Tutto il giorno in casa e il biglietto dice che non c'ero. Sarò invisibile.
Bravi, il ricambio ha la stessa identica crepa.
Che premura: il sollecito è arrivato prima della fattura.
Che bello, un altro sondaggio sulla consegna che non ho avuto.
Quindi il pacco espresso fa la strada panoramica. Incantevole.
Grazie della sorpresa: mezza libreria.
Cinque stelle al vostro silenzio.
Fantastico, ora ho tre account e non ne va nessuno.
Che fortuna, il pullman è partito dieci minuti prima, adoro camminare.
Adoro, gli stivali impermeabili hanno la piscina incorporata.
Puntualissimi, solo due settimane di ritardo.
Complimenti, l'app si blocca più in fretta che mai.
Che affare: due notti pagate, zero dormite.
Certo, l'assistenza è chiusa quando serve assistenza.
Ammiro come si perde un pacco più grande di me.`,
  complaint: `
sinceramente una schifezza, non torno
che postaccio
ahah neanche una lettera sapete spedire
peggiorati parecchio, prima eravate bravi
raga state esagerando, due mesi per una sedia
dite sempre domani, è sempre domani
mi sento abbandonato per come avete gestito la cosa
pagata la prima classe e seduto vicino al bagno, non va
scarsi, proprio scarsi
avevate una sola cosa da fare
mettetelo a verbale come reclamo per lo sporco lasciato dai muratori
aspetto ancora e non importa a nessuno
assistenza spazzatura
non imparate mai
vi fa ridere? ancora senza acqua calda
come si può vendere robaccia simile
quattro lettere, zero risposte
non si tratta così un cliente da vent'anni
caro, rumoroso e rotto, grazie di niente
delle vostre scuse sono stufo`,
  exception: `
c'è modo di aggirare la scadenza? quella settimana ero in ospedale
so che sono due giorni oltre, lo prendereste lo stesso
fareste entrare mio figlio anche se ha undici anni e la regola dice dodici
un po' di margine sulla penale, è morto mio padre
lo so che i saldi non si cambiano, ma per una volta
il buono è scaduto ieri, lo accettate ancora`,
  safety: `
la stufetta puzza di bruciato e la spina è diventata marrone
il mio piccolo ha ingoiato la pila a bottone del telecomando
i freni dell'auto a noleggio non prendono, siamo in montagna
dopo la tinta mi si gonfia la faccia
la nonna ha preso la dose doppia delle vostre gocce e non si sveglia
dalla presa esce acqua`,
  fraud: `
sulla carta ci sono tre pagamenti di cui non so niente
ho cliccato il link di una vostra mail e ora mancano soldi
qualcuno ha cambiato la mail del mio account e sono fuori
hanno forzato il mio armadietto in piscina e manca il bancomat
ho appena dettato un codice a uno che diceva di essere dei vostri, e adesso
qualcuno ha ordinato un telefono a nome mio
ho lasciato il portafoglio con tutte le carte sul treno`,
  outage: `
nessuno dei nostri negozi incassa da mezzogiorno
tutta la clinica è offline e i pazienti aspettano
duecento persone qui non riescono a entrare
la cassa online è ferma dalle otto e ogni minuto ci costa`,
  staff: `
il vostro installatore era ubriaco e ha urlato a mia moglie
la cassiera ha preso in giro il mio accento
il corriere ha lanciato la scatola oltre il cancello e mi ha fatto il dito
la vostra receptionist ha alzato gli occhi al cielo e mi ha detto di imparare l'italiano
l'istruttore continuava a fissare mia figlia`,
  legal: `
d'ora in poi se ne occupa il mio avvocato
ultima possibilità prima che vada dal garante
pagate entro venerdì o ci vediamo in tribunale
ho passato tutto all'associazione consumatori`,
  bot: `
risponde un umano o un programma
parlo con una persona? solo curiosità
sei vero
operatore vero o bot?
ho davanti un computer o un vostro collega
ehi sei una di quelle ia
chi scrive, uomo o macchina
lei è una persona viva, voglio solo saperlo`,
};
