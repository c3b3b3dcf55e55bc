import type { Seeds } from '../kinds.ts';

/** Plain questions and praise in stories and unusual words, with words that alarm elsewhere; in Italian. */
export const storyQuestions: Partial<Seeds> = {
  information: `
gli addetti alle pulizie passano anche la domenica?
quanti operatori ha il vostro call center
il capotreno vende biglietti a bordo?
Serve un consulente per aprire un fondo pensione o si fa da soli?
chi è il responsabile privacy, per la mia tesi
il direttore d'orchestra di sabato chi è
agente di commercio: che regime conviene nel vostro programma?
un agente immobiliare può usare la versione gratuita?
in quanti si può usare lo stesso account
può ritirare il pacco qualcun altro al posto mio?
qualcuno sa se domani c'è lezione di zumba
l'abbonamento si può regalare a una persona che abita all'estero
mia nonna può mandare qualcuno con la delega?
è per una persona o per due la porzione di tiramisù
il portiere di notte c'è sempre
gestore di password incluso sì o no
Il task manager ha la vista calendario?
la squadra si può rinominare a metà stagione nel fantacalcio
quanti giocatori per squadra
il vostro personale parla tedesco
le guide parlano italiano o si gira con l'audioguida
Che differenza passa tra amministratore e supervisore nei ruoli del gestionale?
reparto surgelati, c'è il pesce senza glutine?
L'ufficio risorse umane di Bari riceve su appuntamento?
il corpo umano, la mostra, resta fino a quando a Bologna
la segreteria telefonica si può togliere?
il telefono cordless è compreso con la linea
Ieri ho parlato con la signora Ines, gentilissima. Mi è rimasto un dubbio: il modulo va firmato da entrambi i genitori?
Un vostro collega in fiera mi accennava a uno sconto per le cooperative. Quanto sarebbe?
In quali giorni si può contattare l'assistenza, giusto per saperlo?
dove trovo scritto il numero verde
la polizza copre l'avvocato in caso di multa
chi paga il notaio, io o il venditore
qual è il foro competente nelle vostre condizioni
il verbale dei vigili serve per forza per il sinistro?
la copertura furto vale anche dentro al box condominiale
Come vi difendete dal phishing? Lo chiedo per una ricerca di scuola.
In tv parlano di finti sms della banca. Come faccio a riconoscere quelli veri?
se disdico perdo anche il numero?
cosa succede ai crediti quando uno chiude l'account
penale di recesso, a quanto ammonta
dove sta il modulo dei reclami
entro quanto tempo rispondete a un reclamo, da regolamento
il seggiolino è sicuro per un bambino di 9 kg
è pericoloso tenere la stufetta accesa di notte?
la candeggina si può mischiare con l'anticalcare o meglio di no
domanda veloce veloce, urgente no: chiudete alle 19?
Mi servirebbe saperlo entro stasera ma senza ansia: si possono portare cani in spiaggia?
il medico deve mettere il timbro o basta la firma
i poliziotti hanno convenzioni con la vostra palestra?
il datore di lavoro vede le mie ricette?
il personal trainer è compreso nella quota
chi firma per il minorenne, tutti e due i genitori?
chiunque può vedere il mio profilo o solo chi seguo?
l'amministratore di condominio può aprire la pratica del bonus
Lo chef fa anche lezioni private? Sarebbe per un regalo a mio suocero.
la persona di riferimento va indicata nel modulo o no
Ho sbagliato treno, stazione e pure giorno, un capolavoro tutto mio. Il biglietto regionale quanto dura?
La nonna è caduta dal letto ma sta benone. Noleggiate sponde?
ho bruciato la crostata (colpa mia) a quanti gradi va messo il forno ventilato
Sono un disastro con la tecnologia e mi vergogno a chiedere. Dove si scarica il referto?
mettiamo che si rompa dopo due anni e mezzo, ripara chi?
Ho il terrore del dentista da quando ero piccola. Fate la sedazione?
Influenza per tutta la famiglia, weekend saltato. I voucher quanto valgono?
il mio cane ha distrutto il telecomando, se ne compra uno a parte?
Il matrimonio è saltato e pazienza, stiamo meglio così. La lista nozze dopo quanto scade?
paura di sbagliare taglia, calza largo?
Mi sono persa fra le vostre mille offerte, quale va bene per chi naviga poco?
Alluvione in cantina, foto di famiglia da buttare, due settimane di fango. Voi ritirate gli elettrodomestici rotti?
che ignorante che sono, cosa vuol dire conguaglio
Ero in ansia per l'esame e ho dimenticato di iscrivermi, testa mia. Il prossimo appello quando esce?
brutta caduta in bici, ora sto bene, la palestra ha un fisioterapista?
ho paura che il divano non passi dalla porta, quanto è largo imballato
come collego le cuffie alla tv
gira su windows 7?
Si possono mettere due schede SIM?
la stampante è compatibile con le cartucce rigenerate
dove cambio la lingua del navigatore
come esporto le fatture in xml
il termostato va bene con caldaia del 2005?
Si può pilotare il robot da due telefoni diversi?
come si resetta la bilancia smart
che cavo serve per il tablet vecchio
il pos accetta i buoni pasto elettronici?
la videocamera regge il gelo?
C'è un modo per zittire i bip della lavastoviglie?
il casco bluetooth si collega a due moto?
Come si fa uno screenshot sul decoder?
pedana compatibile con ps5?
l'app c'è anche per huawei senza google
quale porta usare per il secondo monitor
La lampada si può comandare a voce senza abbonamento?
si può usare il lettore ebook sotto la doccia lol
Il vostro inverter si parla con le batterie di altre marche?
menu fisso a pranzo?
wifi sul traghetto c'è
k orari fate ad agosto
bollo auto elettrica si paga?
consegnate ad Aosta
tessera over 65 quanto costa
Il parcheggio dell'ospedale è a pagamento anche di notte?
ciao raga per la 50 cc che patente ci vuole
Vorrei prendere un gattino. La casa in affitto lo permette di solito? E la cauzione sale?
Ci siamo appena trasferiti a Trento e non sappiamo nulla. La carta quando la ritirano?
A giugno compio quarant'anni e vorrei far festa. Avete una saletta, e fino a quanti?
il cenone di capodanno include il vino?
altezza massima del garage?
scadenza iscrizioni asilo nido
quant'è la mora per un giorno di ritardo sui libri
Serve la marca da bollo per il certificato di residenza?
spedite anche una sola vite o minimo un pacchetto
Quanto tempo si conserva la mozzarella aperta?
il tampone lo passa il servizio sanitario?
c'e il pullman da lecce a roma la notte
posso pagare il ticket dal tabaccaio
qual e la differenza tra mutuo fisso e variabile, in parole povere
Per la vostra pressa serve la trifase oppure va bene la normale?
mi spiegate "quota fissa trasporto" in due righe
serve il passaporto per Londra o basta la carta
biglietto cumulativo musei
età minima scivoli
Che numero di scarpe corrisponde al 9 americano?
si entra coi passeggini?
la 104 dà diritto a sconti sul bollo
per il rogito quanto prima devo versare la caparra
Mio zio ha comprato il camper e l'ha incastrato sotto un ponte il primo giorno, risate a parte. Che altezza ha il vostro traghetto?
Ho mandato la domanda al comune sbagliato, sono proprio io. La scadenza per il bonus libri è uguale ovunque?
Siamo rimasti chiusi fuori dal rifugio sotto la neve, poi un signore ci ha aperto. Voi a marzo siete aperti?
metti che il professore si ammali, la lezione si recupera?
Vengo da una compagnia che mi ha rovinato le ferie due anni fa. Voi, coi bagagli da stiva, come fate?
La caldaia vecchia mi ha lasciato al gelo a Natale e l'ho presa a calci, lo ammetto. Quanto costa un modello a condensazione?
Mi hanno bocciato alla patente, sono scoppiata a piangere e poi ho mangiato due cornetti. Quando posso riprovare?
ho sbagliato io il modello, posso provarne un altro in negozio?
che disastro il mio giardino, avete piante che vivono da sole?
Nessuno in famiglia sa usare lo SPID, siamo capre. Fate uno sportello per aiutare i pensionati?
il lievito madre mi è morto, ne regalate un pezzetto?
Il matrimonio di mia cugina è stato un diluvio dall'inizio alla fine. Avete una sala interna di riserva?
le stampelle si noleggiano a settimana?
Ho scaricato per errore il programma inglese. Esiste anche in italiano? È la stessa licenza?
con la tessera ospite quante volte si entra
quanto pesa la bici pieghevole
il vostro crm parla con outlook?
telecomando universale per tende, esiste?`,
  praise: `
porca vacca che velocità, bravissimi
mi avete commosso, davvero
adoro la nuova app, finalmente ordinata
la mia parte preferita? il bigliettino scritto a mano
congratulazioni per i cent'anni della bottega
pacco arrivato prima ancora che finissi di preoccuparmi
Chi fa il ragù da voi merita una statua.
tecnico super, è venuto sotto il diluvio
che figata il gioco nuovo
Da anni cercavo una palestra così, pulita e senza musica a palla.
una favola di albergo
Credevo di aver perso tutto e invece il backup c'era, grazie a Dio e a voi.
grazie alla signora del banco 5, un sorriso alle otto di mattina
non pensavo fosse possibile, rimborso in un giorno
Mia figlia ora a matematica ci va ridendo, merito della vostra insegnante.
spettacolari le orecchiette
siete una garanzia
Ho sbagliato io, voi avete rimediato. Chapeau.
dormito come un sasso, materasso divino
Complimenti per la puntualità, il tecnico spaccava il minuto.
bestiale quel concerto, ho perso la voce
dottore umano e paziente, ce ne fossero
Che bella sorpresa l'upgrade, mia moglie piangeva di gioia.
quanto mi piace il nuovo pane, mannaggia a voi ingrasso
Il vostro macchinario lavora da un anno senza fiatare, ottimo acquisto.
temevo la burocrazia e in dieci minuti avevo il passaporto
aggiornamento riuscitissimo, vola
il corriere Samir è una persona d'oro
Pensavo fosse una fregatura, era tutto vero. Contentissimo.
l'altro gestore era un incubo, qui si respira
mitici
dopo una settimana nera, quella pizza mi ha salvata
niente da ridire, e io ridico sempre
Vi siete ricordati del mio compleanno con un caffè. Piccola cosa, grande gesto.
spacca sta app
mi sono rotta la gamba e in reparto mi avete coccolata, grazie
bici perfetta, la discesa è stata una goduria
Il riscaldamento è tornato e con lui il buonumore, grazie ragazzi.
veloce gentile onesto, che volere di più
bravi bravi bravi
Il mio match è diventato mio marito. Grazie, algoritmo!
avete trovato il peluche sul treno, mio figlio vi adora`,
};
