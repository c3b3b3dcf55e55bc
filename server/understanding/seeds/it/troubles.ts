import type { Seeds } from '../kinds.ts';

/** What went wrong, in Italian. */
export const troubles: Pick<
  Seeds,
  'complaint' | 'sarcasm' | 'fraud' | 'safety' | 'outage' | 'legal' | 'staff'
> = {
  complaint: `
mi avete addebitato due volte e mi è tornato indietro l'affitto!!
trovo vergognoso essere passata da un ufficio all'altro senza risposta
sono furiosa, è la terza volta che mandate la cosa sbagliata
È UNA VERGOGNA, ASPETTO DA SEI SETTIMANE
siete dei completi incompetenti
ne ho abbastanza delle vostre scuse
mi state prendendo in giro?
il vostro servizio fa schifo
RIDATEMI I MIEI SOLDI LADRI
voglio fare un reclamo, il tavolo è arrivato graffiato
sono molto delusa, la telefonata promessa non è mai arrivata
è inaccettabile, due mesi senza riscaldamento
mi dispiace dirlo ma è la quarta consegna incompleta, desidero sporgere reclamo
la cucitura si è rotta dopo una settimana, a quel prezzo mi aspettavo di meglio, faccio reclamo
o risolvete oggi o avete perso un cliente
resto educato ma la pazienza è finita. tre promesse, niente.
la peggiore esperienza di sempre, zero stelle
la vostra app fa pena, che schifo bro
il 4 marzo ho ordinato un armadio (41221). Mancavano le ante. Poi ante sbagliate. Poi nessuno è venuto. Pretendo una soluzione.
altro giorno di ferie perso, non è venuto nessuno
basta, non ne posso più di voi
NON È POSSIBILE, DOPO DUE MESI ANCORA NIENTE
due settimane di bugie e ancora senza frigo
ci avete rovinato l'anniversario
sono furiosa, terzo appuntamento saltato
ma che negozio è, non importa niente a nessuno
è la quinta volta che spiego la stessa cosa e mandate lo stesso testo
ogni volta uno diverso e le stesse domande, non ne posso più
rotto dopo due giorni, a quel prezzo è una vergogna
dovevate richiamarmi tre volte e non ha chiamato nessuno
è l'ultima volta che compro da voi
il mio reclamo del mese scorso è ancora senza risposta
avete prelevato due volte e non posso pagare l'affitto, sistemate subito!!
banda di ladri, ridatemi i soldi
desidero esprimere il mio disappunto
di nuovo l'articolo sbagliato, incredibile
Per la terza volta: la mia risposta dov'è? Adesso basta!
Una vergogna, punto.
Con tutto il rispetto, cinque settimane d'attesa le trovo inaccettabili.
Mi avete scalato la rata DUE VOLTE e stasera parte l'affitto, stornate subito che vado in rosso!
Mi avete rotto con questi aumenti di nascosto.
Ma che ve state a inventà? Nove giorni pe' un pacco espresso, ma vaffa.
Sono profondamente delusa, mi fidavo di voi.
Quarta mail: quell'assicurazione NON l'ho mai chiesta, levatela, porca miseria.
Cibo freddo, metà mancante, due ore di ritardo. Mai più.
Mi dispiace doverlo scrivere, ma il vostro modo di trattare i clienti lascia molto a desiderare.
Spedizione urgente pagata e arrivata dopo il matrimonio, regalo rovinato, che rabbia.
Tutto sbagliato: colore, taglia, prezzo. Siete un disastro.
Lo dico con educazione ma lo dico: non si tratta così chi è cliente da vent'anni.
Che schifo di servizio, sul serio.
Ancora un'ora e mezza di ritardo e nessuno che chieda scusa. Indecente.
L'ho detto lunedì, mercoledì e ieri: il frigo è arrivato ammaccato e voi non muovete un dito.
Rata già pagata e ripresa un'altra volta, conto scoperto, la banca mi massacra di commissioni. Sistemate ORA!
Tre settimane senza internet con due figli adolescenti, vi pare normale?
Le scuse automatiche tenetevele, voglio che funzioni quello che pago.
Sconto promesso e doppio addebitato, che faccia tosta.
Una mattinata intera buttata col vostro sito da quattro soldi, sono nero.
Non vi do più un centesimo, mi avete nauseata.
Uè, mi avete proprio scocciato, state sempre a promettere e non viene mai nessuno.
Ma ci fate o ci siete? Terzo appuntamento saltato senza una telefonata.
Mi sento presa per i fondelli, ecco.
Bollette pazze da sei mesi e nessuno che si degni di rispondere!
Sinceramente sono amareggiato, da voi non me l'aspettavo.
Egregi signori, il giorno 4 ho comprato un materasso con consegna il 7. Il 7 nulla. Il 9 mi dite l'11. L'11 prendo un permesso e non si vede anima viva. Il 14 ne arriva uno di misura sbagliata. Oggi è il 22, dormo sul divano e ho la schiena a pezzi. È indegno trattare così chi paga in anticipo.
Da agosto telefono per l'umidità in casa. Prima era il vicino, poi la pioggia, poi mandavate qualcuno, e non è mai venuto nessuno. La muffa mi ha mangiato gli armadi, però l'affitto lo incassate puntuali come orologi. Sono esausta, mi sento umiliata e non capisco con che coraggio vi presentiate come un'agenzia seria.
Vi racconto le ferie: prenoto una familiare, mi date una scatoletta dove non entrano le valigie, tre ore al banco, un'assicurazione rifilata per forza e pure la benzina in conto, che avevo fatto il pieno io. Mai stato spennato così da un marchio che si dice affidabile. Non mi vedrete più nemmeno dipinto.
Terza lettera. Nella prima ero cortese, nella seconda paziente, qui non mi resta né l'una né l'altra cosa. Lo scaldabagno gocciola, il tecnico è un fantasma, la bolletta però arriva sempre. Quante volte ve lo devo ripetere prima che in quell'ufficio qualcuno si alzi dalla sedia?`,
  sarcasm: `
i miei complimenti, la sedia è arrivata con tre gambe, un'opera d'arte
fantastico, un puzzle. ah no, doveva essere uno specchio.
che pensiero gentile consegnare la torta capovolta
complimenti, avete perso il mio pacco due volte
grazie mille per la bellissima scatola vuota
bravi, solo tre mesi per un paio di calzini
che bel graffio sul tavolo nuovo, ci mancava proprio
un'altra risposta automatica, mi si scalda il cuore
ottima idea lasciare il materasso sotto la pioggia, aveva sete
che meraviglia, il telefono nuovo con crepa in omaggio
ottimo, un altro pacco vuoto
bravi, due scarpe sinistre
geniale, ora ho tre lampade rotte
che generosità, un centesimo di sconto per due mesi di attesa
perfetto, l'idraulico è stato puntuale. Una settimana dopo.
ci vuole talento per perdere un divano intero
Fantastico, il mio pacco ha girato più paesi di Marco Polo.
Complimenti, siete riusciti a farmi rimpiangere i piccioni viaggiatori.
Che bello, un'altra settimana senza internet, finalmente finisco I promessi sposi.
Pizza puntualissima, giusto in tempo per il cappuccino.
La vostra musichetta d'attesa è un capolavoro, dopo quaranta minuti la canto pure io.
Un tavolo senza gambe, il design italiano non delude mai.
Precisi come sempre, il treno è partito solo il giorno dopo.
Ringrazio l'idraulico invisibile, così discreto da non venire proprio.
Due scarpe sinistre, il sogno di ogni ballerino.
Addebitata due volte, si vede che mi volete bene il doppio.
Geniale il nuovo menù: prima un minuto, ora dieci, così ci si gode il panorama.
Meno male che ho preso la consegna rapida, sennò la vedevano i miei nipoti.
Ottimo aggiornamento, adesso ho un fermacarte da 800 euro.
Tre segnalazioni chiuse e il guasto ancora vivo e vegeto, un applauso all'efficienza.
Camera vista mare, certo, basta sporgersi dal tetto con un binocolo, un incanto.`,
  fraud: `
uno al telefono si è spacciato per la banca e gli ho dato il codice
vedo gli estratti conto di un altro nella mia area
mi arrivano conferme per acquisti che non ho fatto
qualcuno ha hackerato il mio account e cambiato la mail
c'è un pagamento di 900 € che non ho mai fatto
mi hanno rubato il portafoglio, bloccate la carta
ho perso la carta, bloccatela
non riesco più a entrare, hanno cambiato la password e non sono stato io
stanotte è partito un bonifico senza la mia autorizzazione
ho cliccato su una mail falsa e ho dato il pin
vedo gli ordini di altri clienti nel mio account
i dati dei nostri clienti sono finiti in rete
uno sconosciuto sta usando il mio conto, congelate tutto
qualcuno sta ordinando telefoni con il mio conto adesso
hanno cambiato la mia mail e non sono stato io
tre acquisti sulla carta di cui non so niente
un accesso dal Brasile, io abito a Lecce
mi spariscono soldi dal conto
bloccate la carta, me l'hanno presa in treno
un uomo si è spacciato per voi e gli ho dato il numero della carta
vedo nome e indirizzo di un altro cliente nel mio profilo
hanno chiesto un prestito a mio nome
Qualcuno è entrato nel mio conto e ha cambiato la password, non sono stato io.
Stanno usando la mia carta ad Amsterdam e io sono a Pescara.
Ho messo le credenziali su un link che sembrava vostro e sono già partiti tre bonifici.
Mi hanno clonato la SIM, i codici arrivano a qualcun altro.
Uno sconosciuto sta ordinando col mio profilo proprio adesso.
Con calma: stamattina quattro acquisti a Miami con la mia carta, e io da Trento non mi sono mossa.
Un finto operatore della banca mi ha chiamato, gli ho letto il codice e sono spariti 900 euro.
C'è un prestito a nome mio che non ho mai firmato.
Da stanotte nel mio account ci sono mail e indirizzo di un altro.
Ho scansionato un QR appiccicato al parchimetro, messo la carta, e ora scalano soldi da Cipro.
m hanno hackerato l account e stanno a ordina sushi a milano coi soldi miei
Portafoglio rubato in metro e già pagano benzina col mio bancomat.
Ho venduto una bici sul vostro sito, il compratore mi ha mandato un link per ricevere i soldi, ho riempito tutto da brava e un'ora dopo il libretto era a zero. Mi tremano le mani.
Non vorrei esagerare, ma papà, 81 anni, ha fatto entrare nel computer un signore gentilissimo che si diceva dei vostri. Da ieri sera ogni mezz'ora escono piccoli pagamenti dal suo conto e lui non ne sa nulla.`,
  safety: `
il caricabatterie ha preso fuoco stanotte
esce fumo dalla lavastoviglie che avete installato
mio figlio ha preso la scossa dalla lampada
c'è puzza di gas da quando è venuto il vostro tecnico
la batteria del monopattino si è gonfiata e scotta
c'era una scheggia di vetro nell'omogeneizzato
mia figlia ha ingoiato un pezzo del giocattolo
ho avuto una reazione allergica alla crema e sono in ospedale
il bollitore mi è esploso in mano
la presa diventa rossa e puzza di bruciato
il frigo dà la scossa se lo tocco
è uscito fumo dal portatile mentre caricava
la pentola è scoppiata e mi ha ustionato la mano
la sedia è crollata e mi sono fatto male alla schiena
c'erano pezzi di metallo nei cereali
la batteria si gonfia e scotta
la caldaia perde gas
la bici ha preso fuoco di notte
Esce fumo dalla presa dell'asciugatrice.
C'è puzza di gas in cucina e la caldaia fischia.
Il monopattino fa scintille in carica e scotta.
Il bambino ha bevuto due sorsi del disincrostante, che faccio?
I freni della macchina a noleggio non prendono più, sono in A1.
Ho preso una scossa fortissima dalla lavatrice, il braccio formicola ancora.
Mi si sta chiudendo la gola dopo il vostro piatto senza noci.
La macchina dell'ossigeno di mio padre si è appena fermata.
La batteria del telefono s'è gonfiata e sta bruciando il tavolo.
Odore di bruciato dal quadro elettrico, la parete è bollente.
Abbiamo tutti mal di testa da quando è accesa la stufa e la piccola non si sveglia bene.
L'ascensore è sceso di botto di mezzo metro, dentro ci sono due persone.
Mi avete dato le pastiglie di un altro, ne ho prese due e vedo doppio.
Un vostro cavo è caduto sul marciapiede, frizza e stanno uscendo i bimbi da scuola.`,
  outage: `
la vostra piattaforma è giù e tutta l'azienda è ferma
produzione bloccata, tutti i nostri utenti vedono errori
da stamattina nessuno dei nostri negozi riesce a incassare
nessuno da noi riesce ad accedere, urgente
tutti i nostri clienti vedono una pagina di errore dopo il vostro aggiornamento
le casse di tutti i nostri quaranta negozi sono morte
da noi non entra più nessuno, si accumula tutto
il vostro servizio rifiuta tutte le carte dei nostri clienti
dalle nove non va più niente, perdiamo ordini
Tutta la clinica è senza sistema, non apriamo le cartelle dei pazienti.
Dodici casse ferme dalle otto, il supermercato non incassa.
Blackout nella casa di riposo, ci sono ospiti col respiratore.
Il nostro call center, 140 postazioni, è muto da un'ora.
Il gestionale delle consegne è giù in tutti i depositi, cinquanta furgoni fermi.
Palazzo intero al buio, al 7B c'è una dialisi domiciliare.`,
  legal: `
o mi restituite i 300 € entro lunedì o decide il giudice
il mio avvocato vi contatterà
vi faccio causa
ci vediamo in tribunale
ho già segnalato tutto all'antitrust
se entro venerdì non vedo i soldi, vado per vie legali
vi denuncio alle associazioni dei consumatori
il prossimo passo è la diffida
se ne occupa la mia tutela legale
mi sto facendo consigliare da un avvocato
l'associazione consumatori riceverà una lettera
il mio avvocato ha già le carte
ci vediamo davanti al giudice
senza rimborso entro venerdì faccio denuncia
mi rivolgo al garante e al tribunale
Domani il mio avvocato vi manda la diffida.
Vado dal Codacons se il rimborso non arriva in settimana.
Qualora la caparra non fosse qui venerdì, affiderò la pratica alla mia tutela legale.
Ci vediamo dal giudice di pace.
Ho già scritto a Striscia la Notizia con tutte le ricevute.
In mancanza di pagamento entro il 15 sarò costretta, mio malgrado, a procedere per vie legali.
Vi denuncio per pubblicità ingannevole.
Segnalo tutto all'Antitrust lunedì mattina.
Apro la conciliazione al Corecom e poi chiedo i danni.
L'Arbitro Bancario riceverà il mio ricorso, cordialmente.
Esposto alla procura già pronto, manca solo la firma.`,
  staff: `
il vostro corriere mi ha urlato davanti ai bambini
il tecnico è stato maleducato e ha lasciato tutto sporco
la cassiera ha riso del mio accento
il signore al telefono mi ha riattaccato due volte
un vostro dipendente ha fatto una battuta razzista
la receptionist mi ha trattata come una ladra
l'installatore ha fumato nel mio bagno
una commessa mi ha dato della stupida
il corriere ha offeso mia madre e preso a calci la porta
il vostro montatore ha urlato contro mia figlia
la signora del centralino mi prendeva in giro
la guardia mi ha spinto fuori
il cameriere ha fatto battute sul mio peso
il vostro impiegato mi ha sbattuto il telefono in faccia
Il vostro corriere mi ha buttato il pacco ai piedi e ha detto di non fare storie.
La signora allo sportello mi ha fatto il verso per l'accento davanti a tutti.
Il tecnico ha fumato in salotto e spento la cicca nel vaso.
L'autista del 27 ha visto mia madre col bastone e ha chiuso le porte.
La consulente ha riattaccato tre volte appena ho detto il cognome.
Volevo solo segnalare che la guardia mi ha seguita venti minuti in silenzio tra gli scaffali.
L'installatore ha voluto venti euro in mano per finire.
Il dottore non ha staccato gli occhi dal telefonino per tutta la visita.
Un commesso, credo Kevin, ha strillato a mia figlia perché toccava un gioco.
Il controllore mi ha dato della bugiarda con il biglietto in mano.
Quello del carro attrezzi ha fatto commenti sulla mia gonna che non ripeto.
L'impiegata del 4 mi ha ridato i fogli senza leggerli ed è andata in pausa.
L'istruttore ha detto a mio figlio che con quel fisico è meglio se gioca a scacchi.
Il cassiere mi ha tirato il resto moneta per moneta.`,
};
