import type { Lexicon } from './cues.ts';

export const italian: Lexicon = {
  negation:
    'non|nessun|nessuna|nessuno|mai|niente|nulla|senza|né|mica|neanche|nemmeno|non serve|non occorre|non c è bisogno|non ho bisogno',
  question:
    'che|cosa|che cosa|quale|quali|chi|quando|dove|perché|come|quanto|quanta|quanti|quante|c è|ci sono|posso|si può|avete|fate|è possibile|xké|cos è|com è',
  how: 'come faccio|come posso|come si|come funziona|come cambio|dove posso|dove trovo|dove si|quali passaggi|procedura|istruzioni|come devo|qual è la procedura|cosa devo fare|dove sbaglio|in che modo',
  general:
    'avete|fate|accettate|spedite|vendete|offrite|consegnate|si può|è possibile|c è uno|c è un|c è la|c è lo|ci sono|quanto costa|quanto costano|quanto tempo|quanto ci|quanto viene|entro quanto|fino a quando|a che ora|orari*|prezz*|tariff*|listino|spese|gratis|gratuit*|inclus*|compres*|compatibil*|condizioni|politica|quali sono|qual è|a partire da|sconto|commissioni|differenza|serve|va bene per|funziona con|in generale',
  suppose:
    'se io|se mi|se lo|se porto|se disdico|se annullo|se volessi|nel caso|mettiamo che|supponiamo|ipotizziamo|se dovessi|cosa succede|prima di|qualora',
  just_asking:
    'chiedo solo|solo per sapere|volevo solo sapere|vorrei solo sapere|mi chiedevo|per curiosità|curiosità|era solo una domanda|solo una domanda|solo un informazione|giusto per sapere|solo capire',
  my: 'mio|mia|miei|mie|nostro|nostra|ho ordinato|ho comprato|ho acquistato|ho restituito|ho riconsegnato|ho pagato|ho spedito|mi resta|mi restano|mi rimane|mi rimangono|devo|nel mio conto|sul mio|ho accumulato',
  me: 'io|mi|me|noi|ci|ho',
  you: 'voi|vi|vostro|vostra|vostri|vostre|lei|tu|ti|avete|siete|da voi',
  request:
    'per favore|per cortesia|per piacere|potete|può|puoi|potreste|potrebbe|vorrei|voglio|ho bisogno|mi serve|mi potete|mi potreste|chiedo di|vi chiedo|gentilmente|fatemi|aiutatemi|vi prego|desidero|cortesemente|riuscite a|pls',
  change:
    'cambiate|cambiare|cambiatemi|cambiami|modificate|modificare|inviate|inviatemi|inviare|mandate|mandatemi|mandarmi|rimandate|rispedite|aggiungete|aggiungere|togliete|toglietemi|togliere|rimuovete|rimuovere|eliminate|eliminare|cancellate|cancellatemi|resettate|resettare|reimpostate|reimpostare|sostituite|sostituire|passatemi al|passarmi|passare al|spostate|spostare|alzate|alzatemi|alzare|abbassate|abbassare|aumentate|aumentare|attivate|attivare|disattivate|disattivare|mettete|mettetemi|consegnate|consegnarlo|spedite|spedirlo|prenotate|prenotatemi|sbloccate|sbloccare|correggete|correggere|chiudete|chiudere|rinnovate|nuovo indirizzo|aggiornate|aggiornare|iscrivetemi|prorogate|rimandare|dirottate|invitate|portatemi',
  status:
    'dov è|dove è|dove sta|a che punto|stato|tracciare|tracking|è partito|è partita|è stato spedito|è stata spedita|spedito|è arrivato|è in viaggio|quando arriva|arriva prima|arriverà|in arrivo|il mio saldo|saldo|quanto mi resta|quanto ho|quanti punti|punti ho|controllate|controllare|verificate|verificare|guardate|guardare|dare un occhiata|cos è questo|a cosa si riferisce|non riconosco|non mi torna|novità|quando scade|quando finisce|il mio limite|ultimo pagamento|prossimo addebito|avete ricevuto|già spedito|riuscite a vedere|che fine ha fatto|è già',
  cancel:
    'annull*|disd*|recess*|recedere|chiudere il|chiudete il|cancellare il mio|cancellate il mio|cessare|interromp*|disiscri*|disattiv*',
  order: 'ordine|ordini|pacco|spedizione|consegna|acquisto|prenotazione|articolo|numero|n°|collo',
  invoice: 'fattur*|ricevuta|scontrino',
  tracking: 'tracking|numero di tracciamento|codice di spedizione|lettera di vettura',
  refund: 'rimbors*|soldi indietro|riaccredito|i miei soldi|restituire i soldi',
  charged:
    'addebit*|addebitato|pagat*|pagamento|pagamenti|prelev*|estratto conto|bonifico|scalato|fatturato|preso|movimento',
  twice: 'due volte|doppio|doppia|doppi|2 volte|due addebiti|duplicat*',
  repeat:
    'di nuovo|ancora|terza volta|seconda volta|quarta volta|quinta volta|ennesima|un altra volta|tre volte|quattro volte|più volte|ogni volta|sempre lo stesso|sempre la stessa|stesso problema|ancora niente|ancora nulla|continua a|continuate|continui|nuovamente|per la .. volta|solito|sempre',
  wait: 'aspett*|aspetto|attendo|nessuna risposta|nessuno risponde|nessuno si|senza risposta|mai arrivato|mai arrivata|non arriva|non è arrivato|nessuno è venuto|silenzio|ignorat*|non si è visto|da primavera|da settembre|da ottobre|da marzo|nove giorni|preso un giorno|giorno di ferie|non viene nessuno|non è venuto nessuno|mai venuto|una settimana dopo|in coda|un eternità|eternità|undici mesi|terzo sollecito',
  damage:
    'rotto|rotta|rotti|rotte|spaccat*|crepat*|crepa|danneggiat*|difettos*|manca|mancano|mancante|mancanti|incomplet*|graffiat*|ammaccat*|strappat*|sbagliat*|bagnat*|schiacciat*|scadut*|vuota|vuoto|macchiat*|muffa|in ritardo|in pezzi|frantumi|guast*|sfasciat*|storto|piegat*|bucat*|marcio|marcia|distrutt*|fredda|fredde|sporco|sporca|cimici|puzza|puzzava|tiepid*|congelat*|sottosopra|inutilizzabile|senza riscaldamento|senza acqua calda|crollato|cassonetti|in panne|raddoppiate|raddoppiato|cancellato|rovinat*|graffi|lavoro da cani',
  unhappy:
    'delus*|inaccettabil*|insoddisf*|scontent*|non sono soddisfatt*|vergognos*|pessim*|orribil*|peggio*|brutta esperienza|deludente|dispiac*|rammaric*|frustr*|arrabbiat*|disservizio|schifo|schifezza|inutil*|uno scandalo|disastro|penoso|ridicol*|promess*|fastidi*|indecent*|assurdo|scadente|uffa|seccat*|incresciosi|non è possibile|pietoso|scorrett*|peccato|abbandonat*|presi in giro|preso in giro|che delusione|aspettavo di meglio|sballottat*|a nessuno importa|ve ne fregate|neanche una scusa|mi pento|non mi soddisfa|bugi*|mentito|penos*|offensivo|una rapina|indecente',
  complain:
    'reclam*|lament*|protest*|segnalare il disservizio|recensione negativa|contestazione|contestare|malcontento',
  anger:
    'stufo|stufa|stufi|furioso|furiosa|furibond*|incazzat*|arrabbiatissim*|vergogna|vergognatevi|truffa|truffatori|ladri|presa in giro|prendete in giro|prendendo in giro|prendermi in giro|indignat*|scandalo|non se ne può più|non ne posso più|mai più|schifo|roba da matti|mi avete rotto|rotto le|scatole|rabbia|esaspera*|una barzelletta|bugiard*|bugie|pieno le|ora basta|cialtron*|buffon*|adesso basta|sto perdendo la pazienza|siete matti|siamo matti|un furto|mi prendete per|scemo|cosa vi pago|per cosa pago|al diavolo|esasperat*|finita qui|sono al limite|basta così|la pazienza|mia pazienza|per l ultima volta|quante volte devo|quante volte ancora|al limite|in giro per|prese in giro|preso in giro|è assurdo',
  insult:
    'incompetent*|idioti|imbecilli|cretini|incapaci|pagliacci|buffoni|siete ciechi|ciechi|sordi|deficienti|stupid*|branco di|ma siete|scherzate|sapete leggere|cialtroni|ignoranti|dilettanti|fate pena|fate schifo|banda di|massa di|somari|rimbambiti',
  swear:
    'cazzo|merda|minchia|porca|porco|cavolo|accidenti|diavolo|figata|maledett*|culo|dannat*|mannaggia|oddio|cacchio',
  praise:
    'ottimo|ottima|perfetto|perfetta|fantastic*|bravi|bravissim*|complimenti|eccellente|eccezional*|meravigli*|grande|grandi|top|felice|content*|soddisfatt*|adoro|il migliore|i migliori|migliore|spettacolo|spettacolar*|stupend*|figata|velocissim*|veloci|super|splendid*|bello|bella|bellissim*|funziona benissimo|che gentili|evviva|una bomba|impeccabil*|geniale|amo|un angelo|angelo|un piacere|un sogno|da sogno|impeccabile|gentilissim*|dolcissim*|gentil*|simpatic*|un tesoro|tesoro|salvato|convinto|chapeau|che lusso|che bello|che bella|meno male|proprio quello che|applausi|dieci in|capolavoro|meraviglia|contentissim*|mitici|splendido|fantastico|avventura|ne valeva la pena|furbi',
  thanks: 'grazie|grazie mille|mille grazie|ringrazi*|gentilissimi|grz',
  human:
    'umano|umana|operatore|operatrice|persona|persona vera|persona reale|agente|qualcuno|consulente|addetto|addetta|responsabile|assistenza clienti|servizio clienti|essere umano|in carne e ossa|rappresentante|direttore|impiegat*|collega|un vostro|supervisore|esperto|esperta|specialista|tecnico che|direttrice|segreteria|qualcuno che se ne intende|un collega|chi comanda',
  thing:
    'risorse umane|corpo umano|pelle umana|capelli umani|diritti umani|errore umano|a persona|per persona|quante persone|due persone|per .. persone|una persona di|agente immobiliare|agente segreto|prima persona',
  contact:
    'parlare|passatemi|passami|mi passi|mi passate|mettetemi in|mettere in contatto|contattare|contatto|chiamare|chiamatemi|richiamat*|richiamare|telefonare|al telefono|per telefono|telefonata|trasferitemi|a voce|essere contattat*|farmi chiamare|in linea|collegatemi|dialogare|chiami|richiami|richiamato|subentrare|spiegarlo|chattare|numero dove|fatemi parlare|contattarmi|contattatemi|alza la cornetta',
  legal:
    'avvocat*|legale|legali|legalmente|tribunale|giudice|causa|denunci*|querel*|associazione consumatori|consumatori|altroconsumo|codacons|antitrust|agcom|agcm|garante|polizia|carabinieri|giustizia|diffida|arbitro|conciliazione|federconsumatori|autorità|stampa|giudiziari*|studio legale|garante della privacy|sindacato|consob|arera|asl|sportello consumatori|inadempimento|i miei diritti|illegale|decreto ingiuntivo|striscia|farvi causa|in tribunale|vie legali|denuncia|segnalo|querela',
  threat:
    'avrete notizie|sentirete|ci vediamo in|ci vedremo|già informat*|ho già informato|ho già parlato|è già stato|ho già dato|denuncerò|vi denuncio|farò causa|procederò|procedo|altrimenti|in caso contrario|ultima possibilità|ultimo avviso|conseguenze|adirò|agirò|vie legali|mi rivolgo|mi rivolgerò|mio avvocato|mia avvocata|entro e non oltre|raccomandata|sarò costrett*',
  staff:
    'corriere|autista|fattorino|tecnico|commess*|cassier*|il vostro collega|la vostra collega|vostro dipendente|vostro operatore|vostra operatrice|receptionist|installatore|la signora|il signore|il tizio|il ragazzo|la ragazza|addett* alla|impiegat*|dipendente|personale|vigilante|cameriere|direttrice|allo sportello|alla cassa|al bancone|il venditore|la venditrice|consegnatario|idraulico|il vostro|la vostra|istruttore|istruttrice|farmacista|portiere|buttafuori|guardia|controllore|moderatore|hostess|trasportatori|vostro agente|perito|postino|custode|letturista|uno dei vostri|signora al|signore allo|ragazzo del|stagista|posteggiatore',
  rude: 'maleducat*|scortes*|urlat*|urlava|gridat*|insultat*|riso in faccia|rideva|riso|deris*|attaccato il telefono|riattaccato|sbattuto|arrogant*|aggressiv*|razzist*|sessist*|umiliat*|minacciat*|spint*|mi ha detto di|mi ha trattato|trattat* come|trattat* male|sgarbat*|cafon*|ignorato|alzato gli occhi|alzato la voce|fumato|fumava|presa in giro|preso in giro|sbuffa*|offes*|strafottent*|mancanza di rispetto|villan*|dato del|lanciato|prepotent*|molest*|di malo modo|urlato|afferrato|spinto|sputato|umiliato|pressione|prendeva in giro|preso in giro mia|senza bussare|fissava|bugiardo|stupida|stupido|se n è andato|alzato le spalle|sbadigliava|ignorata|ero aria|davanti a tutti|davanti a tutto|davanti ai miei|imprecato|sbattuto giù|sprezzante|cafone',
  fraud:
    'hacker*|hackerat*|frode|frodi|rubat*|rubato|truffat*|phishing|violat*|accesso non autorizzato|non autorizzat*|sconosciut*|sospett*|furto|clonat*|qualcuno è entrato|qualcuno ha|entrati nel|entrato nel|è entrato|svuotat*|dati di altri|fuga di dati|rubata|a mia insaputa|accesso al mio|estrane*|prelievo non|identità|svuotato|rubato l account|falsificat*|sito falso|finto sito|mail falsa|sms falso|portato via il mio numero|a mio nome|col mio passaporto|usano i miei|diffus*|letto il codice|dato il pin|ho messo i dati|spariti|sparite|bonifici in|accesso da|accesso alle|che non ho fatto|non ho fatto|non ho ordinato|mai ordinati|cambiato l iban|cambiata|bloccatela|blocco immediato|preso il controllo',
  not_me:
    'non sono stato io|non sono stata io|non sono io|non ho fatto|non l ho fatto|mai fatto|mai ordinato|mai comprato|mai autorizzato|non ho autorizzato|non ho ordinato|non ho comprato|mai acquistato|non ho acquistato|mai richiesto|non ho richiesto|non era mio|non è mio',
  block:
    'blocc*|bloccate|bloccare|congel*|fermate il pagamento|fermate|smarrit*|perso la carta|ho perso il bancomat|ho perso|persa la carta|perso il portafoglio|carta rubata|rubato il portafoglio|rubato la carta|sospend*|stornate|mangiato la carta|borseggi*|scippat*',
  danger:
    'fumo|odore di gas|puzza di gas|bruciato|esplos*|esplode|scossa|folgorat*|ingoiat*|ingerit*|inghiottit*|soffoc*|allergi*|surriscald*|fiamme|incendi*|intossic*|pericol*|cortocircuito|monossido|scottat*|ustion*|preso fuoco|cavo scoperto|fili scoperti|presa la scossa|ponteggio|cloro|vapori|scende acqua|dose sbagliata|dose doppia|doppia dose|sovradosaggio|compresse sbagliate|rovente|scintille|scoppiat*|odore di bruciato|bruciando|si gonfia|prende fuoco|in fiamme|sento gas|fuga di gas|in ospedale|al pronto soccorso|si è bruciat*|mi sono bruciat*|bruciatura|ha preso fuoco|a fuoco|senza freni|i freni non|si è ferit*|ferito|ferita|sanguin*|si è gonfiat*|batteria gonfia',
  outage:
    'produzione|tutto fermo|è giù|sono giù|down|tutti i nostri|tutti gli utenti|tutta l azienda|nessuno riesce|nessuno può|fermi|bloccati|irraggiungibil*|offline tutti|tutte le nostre|errore 500|i nostri clienti|server|interruzione|piattaforma|le casse|nostri negozi|dopo la vostra manutenzione|fatturato|senza corrente|blackout|senza internet|ferme|sistema sparito|502|504|nessun pagamento|fallisce per tutti|stipendi|prenotazioni ferme|server licenze|data center|paralizzat*|tutto giù|giù per tutti',
  device:
    'router|wifi|internet|app|applicazione|stampante|schermo|computer|portatile|telefono|cellulare|tablet|bluetooth|lampadina|telecamera|cassa|cuffie|orologio|termostato|aspirapolvere|robot|lavatrice|forno|frigo|frigorifero|accesso|login|sito|browser|plugin|api|sincronizz*|esporta*|importa*|aggiornamento|password|pagina|pulsante|modem|spia|led|batteria|caricabatter*|console|tv|calendario|notific*|sensore|dispositivo|tastiera|mouse|programma|file|luce|lavastoviglie|connessione|webhook*|display|decoder|caldaia',
  malfunction:
    'non funziona|non va|non si connette|non si accende|non si apre|non carica|non parte|non stampa|non risponde|non riconosce|non riesco|non mi fa|non sincronizza|lampeggia*|lampeggi|errore|errori|si blocca|bloccat*|si chiude|si spegne|crash*|si riavvia|disconnette|perde il|connessione in corso|schermo nero|schermata|lento|lentissim*|fisso su|mi scrive|mi dice|mi dà|segnala|rimane|resta|ha smesso|smette|bug|impallat*|niente segnale|sparit*|non si sente|va in|impossibile',
  urgent:
    'subito|immediatamente|urgente|urgentemente|adesso|ora|al più presto|urgenza|all istante|oggi stesso|aiuto|emergenza|presto',
  deadline:
    'entro venerdì|entro domani|entro|in tempo|domani|matrimonio|compleanno|volo|aereo|viaggio|vacanze|natale|venerdì|sabato|domenica|lunedì|martedì|mercoledì|giovedì|parto|partiamo|trasloco|festa|prima di|fine settimana|laurea|comunione',
  bot: 'robot|bot|macchina|ia|intelligenza artificiale|chatbot|computer|automatic*|chatgpt',
  greeting: 'ciao|salve|buongiorno|buonasera|buon pomeriggio|buondì|ehi|hey|buon giorno|buona sera|saluti',
  goodbye:
    'arrivederci|a presto|buona giornata|buona serata|buonanotte|ci sentiamo|addio|ciao ciao|è tutto|buon weekend|alla prossima|buon lavoro',
  yes: 'sì|si|ok|okay|va bene|certo|esatto|esattamente|d accordo|confermo|confermato|procedete|proceda|giusto|certamente|perfetto|corretto|volentieri|sicuro',
  no: 'no|no grazie|non ora|lascia stare|lasciate stare|lasciamo perdere|meglio di no|niente|assolutamente no|fermi|annulla tutto|non importa',
  exception:
    'eccezione|in via eccezionale|eccezional*|strappo alla regola|fuori tempo|fuori termine|oltre il termine|oltre i termini|anche se sono passati|anche se è scaduto|scaduti i|chiudere un occhio|venirmi incontro|venire incontro|deroga|per una volta|lo stesso|ugualmente|nonostante|gesto di cortesia|abbuonare|abbuonate|fuori garanzia|di pochi giorni|di qualche giorno|chiudete un occhio|un gesto|per questa volta|solo per questa|eccezionalmente|per cortesia|siete buoni|perdonate|mi togliete|mi cancellate|me la fate|si può fare qualcosa|potete fare|ci sta una|accettate|accettatela|strappo|elastic*|comprensione|tolleran*|posso ancora|ancora accettare',
  injection:
    'ignora .. istruzioni|ignorate .. istruzioni|dimentica .. istruzioni|dimentica tutto|prompt di sistema|prompt|le tue istruzioni|ora sei|adesso sei|fai finta|fingi|modalità sviluppatore|rivela|mostrami le tue|senza restrizioni|regole nascoste|modalità amministratore|comportati come|agisci come',
  not_helped:
    'non mi aiuta|non aiuta|non mi è utile|non è utile|non serve|non era la mia domanda|non è la mia domanda|non è quello che|non ho chiesto|non avete capito|non hai capito|non capisci|non capite|stesso link|stessi link|stessa risposta|stesse risposte|risposta sbagliata|già provato|ho già provato|giri a vuoto|in tondo|non risponde alla|non c entra|così non si va avanti|non si va avanti|sempre lo stesso|di nuovo lo stesso|risposta copiata',
  concede:
    'so che|lo so|so bene|capisco|mi rendo conto|sono consapevole|normalmente|di norma|in teoria|ufficialmente|riconosco|certo che|di solito',
  rule: 'non rimborsabile|non modificabile|non si cambia|non si può cambiare|non cedibile|vietato|non è permesso|non possono entrare|regolamento|periodo di reso|recesso|scaduto|scaduta|scaduti|scadeva|troppo tardi|età minima|chilo di troppo|non più valido|carenza|mi manca|non si possono rendere|fuori tempo|fuori termine',
  hardship:
    'ospedale|ricoverat*|operat*|sotto i ferri|intervento|funerale|mancat*|mort*|morendo|lutto|malat*|malattia|influenza|incidente|perso il lavoro|disoccupat*|licenziat*|sedia a rotelle|riabilitazione|incinta|parto|divorzio|ictus|tumore|pronto soccorso|stipendio|di turno|senza internet|pensionat*',
  access:
    'carte|bancomat|portafoglio|borsetta|pin|password|passaporto|documento|identità|iban|risparmi|dati bancari|patente|il mio numero|i miei dati|credenziali',
  stranger:
    'qualcuno|uno sconosciuto|sconosciut*|un estraneo|estrane*|finto|finta|si è spacciato|spacciandosi|altro paese|un altro cliente|altra paziente|qualcun altro|di un altro|altri clienti|non è mio|non mio|non è mia|non conosco|mai stato|mai stata|senza permesso|ex dipendente',
  sick: 'gira la testa|giramenti|capogiri|vomit*|svenut*|sviene|incosciente|non risponde|crollat*|respira male|non respira|respirare|macchie|sfogo|gonfia|gonfio|gonfiando|mal di testa|nausea|stiamo male|stanno male|sta male|sanguin*|sangue|nell occhio|nel braccio|in testa|battuto la testa|dolore|soffoca*|ambulanza|chius* dentro|chiuso in|intrappolat*|bloccati in|coltello|minaccia|arma|vivere|suicid*|farla finita|ustionat*|fulminat*',
  leave:
    'mai più|ultima volta|perso un cliente|perso una famiglia|come cliente|me ne vado|vado via|dalla concorrenza|sconsigli*|alla larga|recensione negativa|addio|non torno',
  demand:
    'esigo|pretendo|mi aspetto|reclamo|insisto|ridatemi|ridatemeli|restituite|pagatemi|pagate|risolvete|fate qualcosa|chi è il responsabile|immediatamente|oggi stesso|adesso basta|rivoglio',
  crowd:
    'tutti i nostri|tutte le nostre|nessuno dei|nessuno può|i nostri clienti|il nostro team|i nostri autisti|filiali|dipendenti|inquilini|residenti|pazienti|passeggeri|palazzo|fabbrica|agenzie|distributori',
  get: 'voglio un|vorrei un|mi serve un|c è qualcuno|c è un|trovami|trasferite|guardarci',
  span: 'settimane|mesi|giorni|ore|tutto il giorno|attesa',
  strain:
    'basta|pazienza|ultima volta|limite|in giro|quante volte|assurdo|colmo|non esiste|fuori di testa|è una follia|allucinante',
  hazard:
    'gas|ospedale|pronto soccorso|freni|allergene|ossigeno|insulina|pacemaker|noci|fuoco|ascensore|si è staccat*|staccando|caduta sulla|caduto sulla|mi è caduta|si è rotto|fischia|scheggia|schegge|gonfi*|brucia*|scintill*|ferit*|sangu*|scioglie|sciolt*',
};
