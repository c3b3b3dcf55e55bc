import type { DecidingWords } from './types.ts';

export const IT: DecidingWords = {
  negation: 'non, mai, nessun, nessuno, nessuna, ne, niente, nulla, neppure',
  read: `non tutti = alcuni non, non tutte = alcune non, senza = non con, impossibile = non possibile, incompatibile = non compatibile, invalido = non valido, non valido = non valido, non piu di = al massimo, non meno di = almeno, non solo = anche`,
  numbers: 'zero, , due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici',
  months:
    'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
  weekdays: 'lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica',
  units:
    'secondo secondi s, minuto minuti min, ora ore h, giorno giorni, settimana settimane, mese mesi, anno anni, byte bytes, bit, euro eur, dollaro dollari usd, metro metri m, volt v, ampere a, watt w',
  workdays: 'giorno lavorativo, giorni lavorativi',
  rates: 'per, al, a, ogni',
  markers: {
    all: 'tutti, tutte, tutto, tutta, ogni, ciascun, ciascuno, qualsiasi',
    some: 'alcuni, alcune, certi, certe, diversi, diverse, la maggior parte',
    must: 'deve, devono, devi, dovete, necessario, necessaria, obbligatorio, obbligatoria, richiede, bisogna',
    may: 'puo, possono, puoi, potete, facoltativo, facoltativa, opzionale',
    maybe: 'potrebbe, potrebbero, forse, eventualmente, previsto, prevista, prevediamo, abbiamo intenzione',
    should: 'dovrebbe, dovrebbero, dovresti, consigliamo, consigliato, consigliata, raccomandiamo',
    atLeast: 'almeno, minimo, come minimo, a partire da, o piu',
    atMost: 'al massimo, massimo, fino a, o meno',
    moreThan: 'piu di, superiore a, oltre',
    lessThan: 'meno di, inferiore a, sotto',
    only: 'solo, soltanto, solamente, esclusivamente, unicamente',
    also: 'anche, inoltre',
    if: 'se, quando, qualora, purche, a condizione, in caso di, finche',
    unless: 'salvo, tranne, a meno, eccetto, ad eccezione',
    before: 'prima',
    after: 'dopo',
    until: 'fino a quando',
    always: 'sempre',
    sometimes: 'a volte, raramente, spesso, di solito',
    and: 'e, ed, nonche',
    we: 'noi',
    you: 'voi',
    or: 'o, oppure',
  },
  opposites: `attivare/disattivare, attivato/disattivato, collegare/scollegare, collegato/scollegato, installare/disinstallare, aprire/chiudere, aperto/chiuso, sinistra/destra, alto/basso, primo/ultimo, prima/ultima, caricare/scaricare, ingresso/uscita, aumentare/diminuire,
    nuovo/vecchio, pubblico/privato, gratuito/pagamento, stesso/diverso, aggiungere/rimuovere, accettare/rifiutare, incluso/escluso, includere/escludere, con/senza, piu/meno, presto/tardi, successivo/precedente, importare/esportare, inviare/ricevere, comprare/vendere,
    mostrare/nascondere, interno/esterno, manuale/automatico, temporaneo/permanente, iniziare/terminare, permesso/vietato, vero/falso, veloce/lento, pieno/vuoto, grande/piccolo, lungo/corto`,
  same: `scegliere/selezionare, premere/cliccare, usare/utilizzare, problema/inconveniente, comprare/acquistare, ottenere/ricevere, controllare/verificare, iniziare/cominciare/avviare, cambiare/modificare, trovare/individuare,
    eliminare/cancellare/rimuovere, rimborsare/restituire, spedizione/consegna, pacco/collo, prezzo/costo, cliente/acquirente`,
  determiners:
    'il, lo, la, i, gli, le, un, uno, una, questo, questa, questi, queste, suo, sua, tuo, tua, nostro, nostra, mio, mia, del, della, dello, dei, delle, al, alla, nel, nella, dal, dalla, sul, sulla, l, d, un',
  politeConditions: 'vuoi, volete, desidera, desideri, preferisci, necessario, possibile, serve',
  fillers:
    'tieni presente che, si prega di notare che, per favore, in breve, in generale, in questo caso, naturalmente, purtroppo, grazie, semplicemente, infine, si prega di, i seguenti articoli, i seguenti prodotti, i seguenti casi, i seguenti elementi, quanto segue',
};
