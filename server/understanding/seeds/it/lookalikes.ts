import type { Seeds } from '../kinds.ts';

/** Sentences that sound like one kind and are another: manners, irony, oaths, conditions, deadlines; in Italian. */
export const lookalikes: Partial<Seeds> = {
  legal: `
Grazie della risposta. Se i 220 euro non ci sono il 3 marzo, prosegue la mia avvocata. Cordiali saluti
Mi dispiace comunicarvi che senza rimborso in settimana mi rivolgerò al tribunale.
Grazie dell'impegno. Se lunedì è tutto fermo, scrivo al garante e all'associazione consumatori.
Tenete presente che incaricherò un legale se il contratto non finisce questo mese. Saluti
Grazie per aver guardato. Senza pagamento entro il 10 deposito il ricorso.
Spero ancora, ma la mia tutela legale è pronta se rifiutate di nuovo.`,
  praise: `
porca puttana che panino, pazzesco
cazzo che buono
merda siete velocissimi, adoro
maledettamente buono questo caffè, davvero
concerto da paura, mi fischiano ancora le orecchie, grazie
Dite ad Amir dell'officina che ha sistemato la bici in modo splendido.
Potete dire alla signora del turno serale quanto le siamo grati?
Grazie al corriere, ha portato tutto al quarto piano sorridendo.
Nessuno me l'aveva spiegato così bene, un plauso al signor Novak.
Che qualcuno dedichi tanto tempo a una vecchietta. Grazie Lucia!
Ragazzi attenti come alla vostra accoglienza sono rari, teneteveli stretti.
nulla da ridire, tutto bellissimo
non mi posso lamentare, perfetto
stavo per arrabbiarmi e il vostro collega ha risolto in un minuto, magnifico`,
  sarcasm: `
Magnifico, un tecnico che viene tra le otto e le diciotto e poi non viene. Tanto non avevo niente da fare.
Grazie infinite per il frigo senza porta, molto arioso.
Che carino, il regalo è arrivato una settimana dopo il compleanno, il bimbo ha quasi smesso di piangere.
Che piacere pagare due volte la stessa cosa.
Gentilissimi, il manuale è in finlandese.
Un applauso a chi ha messo le uova sotto i manubri.
Ottimo, la "camera silenziosa" è sopra la discoteca. Abbiamo ballato a letto.
Efficienti davvero: dieci minuti per vendere, dieci settimane per trovare il contratto.
Eccellente, adesso è rotto anche il pezzo nuovo. Almeno siete coerenti.
Adoro dettare il codice cliente a ognuno di voi.`,
  complaint: `
Per la terza volta: è compreso, sì o no? Mi arrivano solo testi precompilati.
Terzo messaggio e sempre lo stesso link che non si apre.
di nuovo, visto che nessuno legge: da sei settimane sparisce l'immagine quando piove
L'ho spiegato con calma quattro volte. Vorrei una soluzione, non un altro inoltro.
Secondo promemoria. Ancora nessuna risposta alla domanda del 4 maggio. Comincia a stancare.`,
  exception: `
L'intimo non si cambia, è scritto chiaro. Però era un regalo e lei è ricoverata. Si potrebbe fare qualcosa per una volta?
I biglietti promo sono definitivi, capisco, ma è appena morta mia madre. Sarebbe possibile, in via eccezionale, spostare il volo?
Gli oggetti incisi non li riprendete, lo so. Il matrimonio è saltato. Potreste piegare la regola?
I trenta giorni sono passati, colpa mia. Lo accettate ancora?
Ho perso l'iscrizione per un'ora, c'è modo di entrare?
Potreste passare sopra lo scontrino mancante per stavolta?
La commissione è giusta, non la contesto, ma me la togliereste per lo sciopero?
Solo studenti, lo so; finisco la prossima settimana, mi vale ancora il prezzo?`,
  information: `
È frustrante che sul sito non sia chiaro. Quanto si può tenere un attrezzo a noleggio?
Un po' seccata perché non lo trovo: quanto costa il secondo anno?
I menu confondono, scusate. Dove si vede quando scade la tessera?
Irrita che sia così nascosto. Che documenti servono per il visto?
Stanco di cercare, davvero. Il giovedì aprite fino a tardi?
Peccato che il foglietto sia così confuso. Ogni quanto si prendono le gocce?
Cosa succede se mi rubano il telefono con la vostra app, qualcuno potrebbe entrare nel conto?
Come capisco se una richiesta di pagamento è davvero vostra? Non ne ho ricevute, ne parlava la vicina.
Mettiamo che un ladro abbia la mia carta, chi paga quello che compra?
La pompa fa rumore? Non voglio ammazzare di sonno la coinquilina.
Muoio dalla voglia di sapere se quel rossetto c'è anche opaco.
la tinta 12 esiste senza brillantini?
la lampada ronza se la abbasso?
BUONGIORNO, SCUSATE LE MAIUSCOLE. IN NEGOZIO SI PAGA COL TELEFONO?
Mio marito è caduto dalla scala l'anno scorso, niente di rotto, ora ci ridiamo. Quale delle vostre scale è più leggera?
pagamento a rate
recesso
garanzia
Dovrei rimandare anche il caricatore se rendessi il telefono?
Mi addebitereste ancora se smettessi prima?
Sono avvocata e mi chiedo se il programma va bene per uno studio.
mia figlia è giudice, incidete penne?
assumete anche sopra i cinquanta?`,
  transaction: `
Davvero non sono seccata, capita. Risulta consegnato ma qui non c'è nulla, guardate dov'è stato lasciato?
Mi avevate annunciato un rimborso per la cena mai arrivata. È partito?
Mi serve copia della fattura prima delle sei, chiudo il trimestre.
Il collaudo è domani alle otto e io posso alle undici. Si sposta oggi?
IL TELEFONO DELLA NONNA HA SOLO MAIUSCOLE. LE BOLLETTE VANNO IN VIA ROSE 41, TERZO PIANO
Mi fermo qui, senza rancore, chiudete pure la mia iscrizione.
"Denunciali", scherza mio marito. Potete mettere il ritiro a giovedì?
Grazie ancora per l'altra volta! Mi mandate anche il modulo di quest'anno?
Scusate se insisto: i soldi della lampada sono partiti? Sul conto non vedo niente.
partiamo venerdì, guardate se i passaporti sono in viaggio
Che mazzo, mia sorella ha pianto di gioia. Lo stesso a mia zia il 12, per favore.
Serata meravigliosa. Sul conto c'è una bottiglia di troppo, la togliete?`,
  human: `
io con una scatola non parlo. c'è qualcuno oggi in ufficio?
Giro in tondo da un quarto d'ora. C'è ancora qualcuno in carne e ossa lì?
questo non risponde. un umano da quelle parti?
c'è ancora qualcuno con cui fare due chiacchiere?
questo menu mi fa impazzire, fatemi parlare con uno di voi`,
  bot: `
oh ma sei un robot o c'è qualcuno haha
sei un bot o cosa
aspetta, sto scrivendo a una macchina?`,
  fraud: `
lasciata la carta sul bus, bloccatela
ho smarrito il bancomat in centro, blocco per favore
non entro più e mi arrivano mail di ordini, nessuno mio
Non riesco a entrare, stanotte hanno cambiato indirizzo e ordinato un portatile`,
  safety: `
Lo scaldabagno montato ieri fa uno strano odore e mio figlio è svenuto in bagno
al quadro c'è uno strano odore di bruciato e la luce sfarfalla
la nonna ha mangiato dal vasetto ritirato e non smette di vomitare`,
};
