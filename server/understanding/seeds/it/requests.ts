import type { Seeds } from '../kinds.ts';

/** What somebody has to do, in Italian. */
export const requests: Pick<Seeds, 'transaction' | 'human' | 'exception'> = {
  transaction: `
quanto mi è rimasto sulla carta ricaricabile
quanto credito ho adesso
qual è il mio limite in questo momento
dov'è il mio ordine 55120
il 88213 è già partito?
annullate l'ordine 71230, l'ho fatto due volte
disdite il mio abbonamento a fine mese per favore
chiudete il mio conto, non mi serve più
cambiate l'indirizzo del 30018: via dei Mille 12, 10123 Torino
nel 91003 cambiatemi il blu con il rosso
togliete la lampada dall'ordine A-1177 e lasciate il resto
rimuovete tom@esempio.it dal nostro team
potete reimpostare l'accesso di anna@esempio.it?
passatemi all'abbonamento annuale
raga mi mettete sul piano più economico?
qual è il mio saldo
quanti punti ho
quando scade il mio contratto
mi risulta che 30 € siano stati addebitati due volte, potete controllare?
niente di grave, ma 12,50 € compaiono doppi sull'estratto conto
cosa sono i 4,99 € del 12 giugno? non li riconosco
mi rimandate la fattura dell'ordine 60012?
il 70015 arriva prima di sabato? è un regalo
alzatemi il limite della carta a 2000
sbloccate la mia carta per il Giappone
spostate il mio appuntamento a venerdì
toglietemi dalla mailing list
ho preso la M per sbaglio, me la cambiate con la L?
vi adoro, passatemi a premium
nulla contro di voi, cancellate il mio profilo
Salve, storia buffa: io e mio marito abbiamo ordinato la stessa tenda (33001). Che risate. Annullate la mia e tenete la sua, grazie.
aggiungete luca@esempio.it come amministratore
mandatemi un'altra copia della ricevuta
a che punto è la mia pratica
la mia riparazione è pronta
quanti giga mi restano questo mese
il mio tavolo di venerdì è confermato
avete ricevuto il mio reso
quando mi tornano i soldi del 40118
novità sul 66120?
ancora niente tracking per il 70331, guardate voi?
l'81114 doveva arrivare ieri, dov'è
risulta consegnato ma non ho niente, controllate il 50044
tenete fermo il 90817 finché torno dalle ferie
lasciate il 44190 dalla vicina al 14
il 61203 mandatelo in ufficio
non spedite il 30777, non lo voglio più
ho cliccato due volte, toglietene uno
fermate la mia cassetta dalla prossima settimana
voglio disdire la palestra
toglietemi dalla newsletter
spostatemi sul posto corridoio
aggiungete una valigia alla prenotazione
spostate la consegna al pomeriggio
ho traslocato, nuovo indirizzo: via Olmo 5, 53100 Siena
mi serve fattura alla ditta per il 77102
30 euro addebitati due volte, potete verificare
vedo lo stesso pagamento due volte sulla carta, guardate?
non riconosco un addebito di 14,99 €, per cos'era
il mio buono non è stato scalato dal 55310
ho scordato la password, la mail è luca@example.com
confermate il mio appuntamento di martedì alle nove
Disdico l'abbonamento dalla fine del mese.
Il mio nuovo cellulare è 347 2018775.
L'indirizzo di consegna diventa via degli Olmi 14, terzo piano.
Il nome sul biglietto dovrebbe essere Nicolò, con l'accento e una c sola.
Sarebbe così gentile da rimandarmi la bolletta di settembre?
Il rimborso della giacca è partito?
Spostatemi la visita dal martedì al giovedì.
Passatemi all'offerta da 20 giga.
Vorrei tornare alla tariffa di prima.
raga mi abbassate il piano a quello piu scrauso grz
Mi serve una nuova SIM, la mia s'è spezzata.
Autolettura gas: 05817.
Mi mandate la certificazione degli interessi del mutuo per il 730?
Nessuna fretta, ma la rata di maggio pare uscita due volte; ci date un'occhiata?
C'è un addebito di 12,99 che non riconosco come mio abbonamento, a cosa si riferisce?
Annullate la prenotazione 77120, non partiamo più.
Posto corridoio invece del finestrino per lunedì, si può?
Sospendetemi la palestra fino a gennaio.
Sabato non ci sono, il divano portatelo lunedì.
L'app è una bomba, complimenti, e già che ci siamo passatemi all'annuale.
CHIEDO SCUSA PER LE MAIUSCOLE MA NON SO TOGLIERLE. LA MIA MAIL ORA È PINA.RUSSO CHIOCCIOLA POSTA PUNTO IT.
Non sono mica arrabbiata, però vedete a chi hanno lasciato il pacco 30984?
Mio marito vuole farvi causa, io ho bisogno soltanto dell'etichetta del reso.
Mio figlio grida alla truffa, lasci perdere; mi dica solo a che punto sta il mio accredito.
Toglietemi dalla newsletter.
Dal primo dicembre abitiamo in corso Vercelli 225, Torino.
Voltura della luce a nome di Ines Rolandi, grazie.
Quanto mi resta da pagare del finanziamento?
Attivate la carta nuova, finisce per 4471.
La fattura va intestata alla Falegnameria Nord srl, non a me.
Tenete fermo il 66310 fino al mio rientro.
Entro venerdì mi servirebbe la ricevuta dell'abbonamento per l'azienda.
Il mio bonifico di lunedì vi è arrivato?
Alla fine siamo in tre e non in due per il tavolo, anzi per il traghetto 51877.
Levatemi la segreteria dalla linea.
Grazie per ieri, rapidissimi. Ci sarebbe da cambiare pure l'IBAN, adesso è quello che finisce per 0092.
Aggiungete la mia compagna Marta Tedesco come secondo guidatore per lunedì.
Rimandatemi la mail di conferma, l'ho cestinata per sbaglio.
Quanti punti ho?
Il maglione è enorme, me lo cambiate con una M? Ordine 19042.
Risulta consegnato ma qui non c'è nulla, riuscite a capire dove l'hanno messo?
Il tecnico lo preferirei di pomeriggio, dopo le quattro.
Mi occorre la polizza in PDF, targa FX 441 KL.
L'assicurazione sul cellulare non la voglio più, toglietela.
Riattivate il mio profilo, sono rientrata in Italia.
La disdetta che ho mandato il 3 vi risulta registrata?
Mi sono separata, torno a chiamarmi Laura Brambilla, aggiornate i miei dati per cortesia.
Mi trovo benissimo con voi, ma mi trasferisco a Zurigo: chiudete il conto a fine marzo.
mi giri l'estratto conto di agosto pls
Il rimborso del 20771 lo voglio sulla carta, non in buono.
La visita dal pediatra del 12 la disdiciamo, la bimba è guarita.
A che punto siamo col sinistro 80215?
L'auto la ritiro alle undici e non alle nove, segnatelo.
La mia valigia è saltata fuori? Pratica LIN55120.
Ho perso il bancomat dentro al lago, me ne fate avere un altro?
Lettino in più nella camera a nome Schiavone, se potete.
Me lo spostate a mercoledì 'sto frigo, per favore?
Rata del mese prossimo: vorrei saltarla, come previsto dal mio contratto, procedete pure.
La pizza è per il citofono Esposito, non Russo, ordine 70233.
Ci ho ripensato, la lampada me la tengo: ritirate la richiesta di reso 58814.
Quanto credito ho?
Potenza del contatore a 4,5 kW, grazie.
Che giorno viene da me il tecnico della caldaia, intervento 41190?
Rinnovate il mio abbonamento annuale del tram, scade domenica.
Duplicato della carta fedeltà, quella vecchia l'ha masticata il cane.
Mia mamma domenica è volata giù dalle scale, femore rotto, e facciamo i turni in ospedale che pare la stazione Termini. Il 20 dovevamo andare in quattro a Tenerife e ovviamente salta tutto. Avevamo messo l'assicurazione annullamento, per fortuna. Annullate la pratica 90331 e fatemi sapere quanto ci torna indietro.
La mia madrina mi ha regalato una vostra gift card per la laurea, poi c'è stato il trasloco, è sparita mezza casa, e ieri è ricomparsa dentro la moka grande, giuro. Non ho idea se sia ancora piena. Il numero è 6012 4478, mi controllate quanto c'è sopra?
Prima il postino, poi il portiere, poi il nipote del portiere, e alla fine nessuno ha firmato niente; mio suocero voleva già chiamare i carabinieri. Io sono serena, da qualche parte sarà. Mi guardate nel sistema chi ha ritirato la spedizione 27765 e a che ora?
Da quindici anni ho la luce con voi e mai un problema, va detto. Ora ci separiamo, la casa si vende, una tristezza che non vi dico, e mi prendo un bilocale a Lecce col cane. L'affitto parte il primo del mese: spostatemi il contratto in via Palmieri 30, secondo piano.
Lavoro in corsia e ho fatto quattro notti di fila, un inferno, barelle ovunque e nemmeno il tempo di bere. Così mi sono scordata la lezione di prova di ieri sera, che vergogna. Me la rimettete mercoledì prossimo alle sette? Sono Daniela Fumagalli.
Ho ordinato dall'autobus col piccolo in braccio e una signora che mi raccontava delle sue operazioni, e naturalmente ho sbagliato piano. C'è scritto 5, invece è 8. Un giorno di ritardo non è un dramma, ma non lasciatelo al vicino del quinto che è in crociera. Ordine 35518, correggete?
La polizza vita l'avevo fatta perché me la chiese la banca col mutuo; il mutuo è finito, abbiamo stappato lo spumante, i figli lavorano e mia moglie dice che li seppellisco tutti. Insomma non mi occorre più. Non rinnovatela alla scadenza e mandatemi due righe di conferma.`,
  human: `
posso parlare con un umano?
voglio parlare con una persona vera
operatore
un consulente per favore
assistenza clienti
passatemi il responsabile
qualcuno di voi può chiamarmi?
preferirei parlarne al telefono con qualcuno
niente robot, voglio una persona
non mi capisci, passami un operatore
c'è qualcuno? mi serve un essere umano
basta link, c'è qualcuno che ragiona lì?
vorrei essere richiamata da un vostro collega
mi può chiamare un suo collega
voglio qualcuno che legga quello che scrivo
basta robot
fermate la macchina, passatemi una persona
ma non c'è nessuno con cui parlare?
preferirei vederlo al telefono con qualcuno
fatelo guardare a un dipendente vero
con chi posso parlare
una persona per favore
vorrei dire due parole al responsabile
Voglio parlare con una persona.
Operatore.
Mi passerebbe un suo collega, per favore?
un umano pls
C'è qualcuno in carne e ossa da voi?
Preferirei non raccontarlo a una macchina.
È roba da menù, o lì qualcuno possiede un telefono?
Non potreste chiamarmi cinque minutini?
Ho 84 anni, con la tastiera m'imbroglio, non c'è una signorina che mi dia retta?
Aho, me fate parlà co' quarcuno?
Ghe xe qualchedun con chi parlar?
richiamatemi
Mi dia il suo responsabile.
È una faccenda delicata, meglio a voce.
Ci vorrebbe una testa pensante che guardi il mio caso.
Che numero faccio perché mi risponda uno vivo?
È rimasto qualcuno in ufficio o sono già tutti a pranzo?
La mia storia in un modulo non ci sta.
Mi metta in contatto con l'assistenza vera, quella con le persone.
Coi robot non ci parlo, datemi qualcuno.
Una voce, mi basterebbe una voce invece di uno schermo.
Ho bisogno di essere ascoltato, non di un link.
Posso passare a spiegarmi di persona davanti a un caffè?
Chi si occupa di queste cose? Ci scambierei due parole.
consulente
Al telefono mi spiego meglio, mi fate uno squillo?`,
  exception: `
il termine per il reso è scaduto ieri, potreste fare un'eccezione?
so che è contro le regole, ma lo riprendete senza scontrino?
potreste togliere la mora come gesto di cortesia
ho superato il termine di due giorni perché ero in ospedale, lo accettate lo stesso?
la garanzia è finita da una settimana, lo riparate in via eccezionale?
sono fuori di una settimana, lo riprendete per questa volta?
il buono è scaduto ieri, lo accettate lo stesso?
potreste passare sopra la regola, ero malato
la garanzia è appena finita, lo riparate come cortesia?
un gesto per una cliente affezionata?
So che il reso scadeva tre giorni fa, ma ero ricoverata; potreste fare un'eccezione?
La tariffa non è modificabile, l'ho letto, però mio fratello anticipa le nozze, c'è modo?
Di norma le quattro rate non esistono, lo capisco, ma a giugno ho perso il lavoro.
Le iscrizioni hanno chiuso ieri, ero in rifugio senza campo, mi fareste entrare lo stesso?
Conosco la regola del peso, ma sono le protesi di mio figlio, potreste togliere il supplemento?
L'offerta finiva domenica, però il sito era bloccato e sono cliente da dodici anni, me la riconoscete?
Il contratto dice un anno, ma mi trasferiscono all'estero; per una volta mi togliete la penale?
Il biglietto è nominale, lo so, ma papà è mancato e vorrei ci andasse la zia.
Senza scontrino non cambiate, giusto, ma è un regalo, chiudete un occhio?
So bene che i cani non entrano, ma ha 16 anni e da sola piange, una notte sola?
La mora di questo mese me la abbuonate? Lo stipendio mi arriva il 5 e la bolletta scade il 3.`,
};
