import type { Lexicon } from './cues.ts';

export const german: Lexicon = {
  negation:
    'nicht|kein|keine|keinen|keiner|keinem|nie|niemals|nichts|ohne|nix|weder|nein|ned|net|kaum|nicht nötig|kein bedarf|brauche keinen|brauch keinen|nicht notwendig',
  question:
    'was|welche|welcher|welches|wer|wen|wem|wann|wo|warum|wieso|weshalb|wie|wieviel|gibt es|gibts|kann ich|kann man|darf ich|habt ihr|haben sie|muss ich|ob|geht das|wohin|worin',
  how: 'wie kann ich|wie kann man|wie mache ich|wie geht|wie funktioniert|wie ändere ich|wie bekomme ich|wo kann ich|wo finde ich|wo stelle ich|wo ändere ich|welche schritte|anleitung|wie lösche ich|wie melde ich|wie muss ich|vorgehen|was muss ich tun',
  general:
    'gibt es|gibts|kann man|habt ihr|haben sie|bietet ihr|bieten sie|liefert ihr|liefern sie|verkauft ihr|verkaufen sie|nehmt ihr|akzeptiert|versendet ihr|ist es möglich|was kostet|was kosten|wie viel kostet|wie teuer|wie lange|bis wann|ab wann|ab welchem|wie hoch|öffnungszeiten|preis*|gebühr*|kostenlos|inklusive|enthalten|kompatibel|bedingungen|richtlinie*|generell|allgemein|passt|unterschied|geht das|rabatt*|welche',
  suppose:
    'angenommen|wenn ich|falls ich|falls man|wenn man|falls|was passiert|was wäre|würde|sollte ich|im fall|gesetzt den fall|bevor ich|theoretisch',
  just_asking:
    'nur eine frage|nur mal fragen|ich frage nur|frag nur|frage nur|nur wissen|aus neugier|neugierig|rein interessehalber|interessehalber|mir geht es nur darum|wollte nur wissen|will nur wissen|wüsste nur gern|ich frage mich|nur so|reine neugier',
  my: 'mein|meine|meinen|meinem|meiner|meines|unser|unsere|unserem|unseren|ich habe bestellt|hab bestellt|habe zurückgeschickt|hab ich|habe ich|bei mir|mir noch|schulde ich|meins|bin ich',
  me: 'ich|mir|mich|wir|uns',
  you: 'ihr|sie|euch|ihnen|euer|eure|ihre|du|dein|bei euch|bei ihnen|euren',
  request:
    'bitte|könnt ihr|können sie|kannst du|könntet ihr|könnten sie|würden sie|würdet ihr|ich möchte|ich hätte gern|ich hätte gerne|ich will|ich brauche|ich bitte|schickt|schicken sie|helfen sie|helft|macht|machen sie|ich wünsche|hätte gern|bräuchte|wäre nett',
  change:
    'ändern|ändert|ändern sie|umstellen|stellt mich|stellt|stellen sie|wechseln|wechselt|schickt|schicken|schicken sie|zuschicken|zusenden|senden sie|sendet|hinzufügen|fügt|fügen sie|entfernen|entfernt|entfernen sie|löschen|löscht|löschen sie|zurücksetzen|setzt|setzen sie|umtauschen|tauscht|tauschen sie|austauschen|ersetzen|umbuchen|bucht|buchen sie|verschieben|verschiebt|umleiten|erhöhen|erhöht|hochsetzen|senken|aktivieren|aktiviert|aktivieren sie|deaktivieren|freischalten|schaltet|entsperren|korrigieren|korrigiert|upgraden|nehmt|nehmen sie|tragt|tragen sie|abmelden|meldet mich|verlängern|verlängert|neue adresse|aktualisieren|aktualisiert|reservieren|streichen|streicht|umziehen|hinterlegen|einladen',
  status:
    'wo ist|wo bleibt|wo steckt|status|stand|verfolgen|sendungsverfolgung|schon verschickt|schon versandt|verschickt|versendet|unterwegs|schon da|angekommen|wann kommt|kommt noch|kommt vorher|rechtzeitig|wann kriege ich|wann bekomme ich|ist .. raus|kontostand|guthaben|wie viele punkte|punkte hab|punkte habe|mein limit|wie viel habe ich|wie viel schulde|nachsehen|nachschauen|schauen sie|schaut|schau|prüfen|prüft|überprüfen|was ist das für|wofür ist|wofür war|nicht zuordnen|kenne ich nicht|sagen wo|wann läuft|läuft .. aus|wann endet|letzte zahlung|nächste abbuchung|eingegangen|schon erhalten|habt ihr .. bekommen|neuigkeiten',
  cancel:
    'kündig*|storn*|widerruf*|kündigung|abbestell*|konto schließen|konto löschen|beenden|abmelden|auflösen',
  order:
    'bestellung|bestellungen|bestellnummer|auftrag|auftragsnummer|paket|päckchen|sendung|lieferung|buchung|artikel|nummer|nr|kauf',
  invoice: 'rechnung*|beleg|quittung',
  tracking: 'sendungsnummer|trackingnummer|sendungsverfolgung|tracking',
  refund:
    'erstatt*|rückerstattung|rückzahlung|geld zurück|gutschrift|mein geld|zurückgezahlt|zurücküberwiesen',
  charged:
    'abgebucht|abbuch*|belastet|abgegangen|berechnet|bezahlt|zahlung*|überweis*|kontoauszug|eingezogen|lastschrift|abgezogen|buchung',
  twice: 'zweimal|doppelt*|zwei mal|2 mal|2x|zwei abbuchungen|doppelbuchung',
  repeat:
    'schon wieder|wieder|zum dritten|zum vierten|zum zweiten|zum fünften|drittes|das dritte|das zweite|dritte mal|zweite mal|immer noch nicht|immer noch kein*|immer noch|noch immer|dreimal|viermal|mehrmals|mehrfach|ständig|jedes mal|dauernd|erneut|abermals|nochmal|gleiche problem|dasselbe|denselben|dieselbe|immer wieder|x ten mal|zigmal',
  wait: 'warte*|gewartet|keine antwort|keine rückmeldung|niemand meldet|niemand antwortet|niemand kam|keiner kommt|nie angekommen|nicht gekommen|funkstille|hingehalten|ignoriert|warteschleife|kam nie|meldet sich|seit frühling|seit herbst|seit oktober|seit märz|neun tage|urlaub genommen|freigenommen|kam keiner|kam niemand|wieder keiner|wieder niemand|keine einzige|woche später|ewigkeit|zieht sich|seit ewigkeiten|elf monate|dritte mahnung',
  damage:
    'kaputt*|zerbrochen|zerbrochene*|beschädigt*|defekt*|gerissen|zerrissen|zerkratzt*|kratzer|delle*|verbeult|fehlt|fehlen|fehlend|unvollständig*|falsch*|schimmel*|verschimmelt|fleck*|zerdrückt|abgelaufen|leer|leere|undicht|nass|bruch|sprung|riss|scherben|verspätet|zu spät|auseinander|verbogen|zerstört|matschig|durchnässt|kalt|kalte|dreckig|schmutzig|wanzen|stinkt|stank|lauwarm|gefroren|kopfüber|unbrauchbar|ohne heizung|keine heizung|kein warmwasser|zusammengefallen|mülltonnen|stehen geblieben|zu viel berechnet|verdoppelt|gelöscht|weggekommen|ruiniert|pfusch',
  unhappy:
    'enttäusch*|inakzeptabel|unzufrieden|nicht zufrieden|schlecht*|mies*|katastroph*|furchtbar|schrecklich|unmöglich|ärger*|frustr*|genervt|nervt|traurig|unverschämt|unzumutbar|peinlich|saftladen|mist|müll|nutzlos|versprochen|zugesagt*|zusage*|lächerlich|unter aller|schlimm*|ungern|erbärmlich|schrott|armselig|arm|schwach|bedauerlich|mangelhaft|desaster|zumutung|unfair|hängen lassen|im stich|betrogen|so eine enttäuschung|mehr erwartet|besseres erwartet|chaos|ausrede*|ausgeredet|bedient|abgespeist|vertröstet|interessiert keinen|interessiert niemanden|kümmert keinen|keine entschuldigung|entschuldigt sich nicht|bereue|nicht einverstanden|gebrochen|gelogen|beleidigend',
  complain: 'beschwer*|reklam*|beschwerde|eskalier*|schlechte bewertung|beanstand*|unmut',
  anger:
    'wütend|stinksauer|sauer|reichts|reicht s|schnauze voll|nase voll|frechheit|unverschämtheit|sauerei|skandal|betrug|betrüger|abzocke|abzocker|verarsch*|verarscht|kotzt|zum kotzen|nie wieder|unfassbar|empör*|bodenlos|platzt|kragen|lüg*|lügner|verschaukel*|veräppel*|hört auf|wollt ihr mich|für dumm|räuber|diebe|bescheuert|sprachlos|schande|mir reicht|jetzt reicht|es reicht|wehe|geht s noch|gehts noch|mit den nerven|nerven am ende|geduld am ende|ihr wollt mich|haltet mich|halten mich|so nicht|habe es satt|hab es satt|wofür zahle|wofür bezahle|koche vor|schluss jetzt|kann nicht wahr sein|spinnt ihr|frech|reicht s mir|reicht es mir|zum hals|geduld ist|geduld am|meine geduld|ein witz|schlechter witz|genug davon|habe genug|hab genug|schluss damit|wie oft soll|wie oft muss|wie oft noch|ihr spinnt|mit meiner geduld|keine geduld|geduld verloren|geduld erschöpft',
  insult:
    'idioten|deppen|trottel|unfähig*|sauhaufen|inkompetent*|blind|saftladen|versager|schämt euch|schämen sie|penner|dumm|clowns|amateure|nichtskönner|pfeifen|schwachköpfe|hirnlos|bekloppt|dilettant*|haufen|taub|lesen können|vollpfosten|chaoten|schnarchnasen',
  swear: 'scheiße|scheiß*|verdammt*|leck mich|arsch|mist|zum teufel|kacke|verflucht|fuck|krass|himmel',
  praise:
    'super|toll|klasse|perfekt|geil|großartig|genial|wunderbar|prima|spitze|hervorragend|zufrieden|begeistert|liebe|beste|besten|top|bravo|herzlichen glückwunsch|gratulation|freut mich|freue mich|schnell|traumhaft|respekt|hammer|mega|einwandfrei|fantastisch|ausgezeichnet|lob|klappt|funktioniert wieder|schön|schöne|reizend|aufmerksam|glückwunsch|wow|hut ab|1a|engel|freude|traum|blitzsauber|spitzenmäßig|so lieb|so nett|nett|freundlich*|hilfsbereit|gerettet|überzeugt|überglücklich|empfehl*|kompliment|chapeau|goldig|herrlich|welch ein|was für ein|wie nett|wie schön|wie großzügig|wie aufmerksam|gut dass|genau das|applaus|zehn punkte|fünf sterne|stern|meisterwerk|supertoll|großes lob|glücklich|dankeschön|lobenswert',
  thanks: 'danke|vielen dank|dankeschön|herzlichen dank|besten dank|merci|bedanke|dank|thx|vergelts gott',
  human:
    'mensch|menschen|mitarbeiter|mitarbeiterin|berater|beraterin|person|jemand|jemanden|jemandem|echte person|echten menschen|kundenservice|kundendienst|ansprechpartner|sachbearbeiter|kollege|kollegin|kollegen|support|vorgesetzte*|chef|aus fleisch und blut|irgendwen|agent|agenten|hotline|servicemitarbeiter|fachmann|experte|spezialist|techniker sprechen|filialleiter|verantwortlichen|sekretariat|einen von euch|von deinen leuten|lebendige*|auskennt|zuständige*|wer das sagen hat|vorgesetzten|irgendeiner',
  thing:
    'menschlicher körper|menschliche haut|menschenrechte|menschenwürde|menschliches versagen|pro person|wie viele personen|wie viele leute|wie viele menschen|für .. personen|für .. leute|zwei personen|personalabteilung|personalwesen|personalausweis|immobilienmakler|reisebüro|mitarbeiterrabatt|reinigungsmittel',
  contact:
    'sprechen|reden|verbinden|verbinde|verbindet|durchstellen|stellen sie mich|anrufen|rückruf|zurückrufen|ruft mich|rufen sie|telefonier*|telefonisch|kontakt*|ans telefon|an den apparat|chatten|ruf|meldet sich|abhebt|rangeht|durchklingeln|weiterverbinden|weitergeben|besprechen|schreiben mit',
  legal:
    'anwalt*|rechtsanwalt|anwältin|gericht|gerichtlich|klage|verklage*|klagen|anzeige|polizei|verbraucherzentrale|verbraucherschutz|rechtlich*|rechtsweg|mahnbescheid|ombudsmann|ombudsstelle|schlichtungsstelle|schlichtung|juristisch*|behörde*|bafin|bundesnetzagentur|datenschutzbehörde|presse|rechtsschutz*|einstweilige|inkasso|strafanzeige|abmahn*|richter|kanzlei|mieterverein|mieterbund|aufsicht|bankenaufsicht|gesundheitsamt|datenschutzbeauftragte*|vertragsbruch|haftbar|schadensersatz|rechte durchsetzen|meine rechte|rechtsabteilung|illegal|rechtswidrig|gesetzeswidrig|prüfen lassen|fernsehen|mahnverfahren|frist setzen|letzte frist|anzeige erstatten|vor dem richter|gewerkschaft',
  threat:
    'hören von|hört von|wird von|sehen uns|bereits informiert|schon informiert|ist informiert|eingeschaltet|einschalten|schalte ich|schalte|erstatte|anzeigen|leite .. ein|einleiten|werde ich|rechtliche schritte|letzte frist|frist|andernfalls|ansonsten|sonst|konsequenzen|letzte warnung|letzte mahnung|übergebe|übergeben|geht das an|mein anwalt|meine anwältin|meinen anwalt|meinem anwalt|nächste schreiben|vor gericht|bekommen post|kriegt post',
  staff:
    'fahrer|fahrerin|techniker*|monteur*|verkäufer*|kassierer*|zusteller|bote|mitarbeiter von ihnen|ihr mitarbeiter|ihre mitarbeiterin|euer mitarbeiter|eure mitarbeiterin|ihr kollege|euer kollege|rezeption*|die dame|der herr|der typ|dame an|herr an|berater am|filialleiter*|installateur|handwerker|lieferant|postbote|kellner*|wachmann|personal|an der kasse|am schalter|am telefon|an der hotline|paketbote|trainer*|apotheker*|portier|türsteher|wächter|kontrolleur*|schaffner*|reiseleiter*|moderator*|parkwächter|flugbegleiter*|lieferanten|berater*|gutachter*|postler|hausmeister|ableser|eure leute|ihre leute|euer typ|einer von ihren|einer von euren|dame im|typ vom|busfahrer|praktikant',
  rude: 'unfreundlich*|unhöflich*|frech|beleidig*|angeschrien|geschrien|schrie|angebrüllt|brüllte|ausgelacht|gelacht|aufgelegt|respektlos|beschimpft|angemacht|pampig|herablassend|rassistisch|sexistisch|geduzt|bedroht|geschubst|arrogant|abgewimmelt|ignoriert|verdrehte|augen|geraucht|patzig|hochnäsig|abfällig|gedemütigt|angepöbelt|belästigt|sagte zu mir|meinte ich soll|nannte mich|über mich lustig|zugeknallt|hingeworfen|angefahren|von oben herab|angefaucht|fauchte|gepackt|schubste|gespuckt|bloßgestellt|bedrängt|druck gemacht|aufgeschwatzt|nachgemacht|gestarrt|sprüche|lügner|blöd|weggefahren|losgefahren|achsel*|schultern|gegähnt|gegrinst|grinste|luft behandelt|war ich luft|vor allen|vor der ganzen|vor meinen|beschimpfte|flucht|fluchte|anstellen|abgekanzelt|unverschämt*|gehässig',
  fraud:
    'gehackt|hack*|betrug|betrüger|gestohlen|geklaut|phishing|missbraucht|missbrauch|identitätsdiebstahl|fremde*|unbekannte*|unbefugt*|nicht autorisiert|unautorisiert|kompromittiert|übernommen|eingeloggt|verdächtig*|datenleck|datenpanne|jemand hat|irgendwer|irgendjemand|ausgespäht|zugriff auf mein|in meinem konto|abgeräumt|leergeräumt|daten anderer|daten von anderen|geknackt|manipuliert|abgefischt|abgehoben|gekapert|gefälscht|falsche seite|nachgemacht|fernwartung*|programm installieren|portiert|sim tausch|auf meinen namen|mit meinem ausweis|abgegriffen|code vorgelesen|daten eingegeben|verschwunden|weggebucht|login aus|anmeldung aus|nie gemacht|nicht gemacht|fremder zugriff|austauscht|ausgetauscht|geleakt',
  not_me:
    'ich war das nicht|war ich nicht|nicht von mir|nie freigegeben|nie bestellt|nie gekauft|nicht bestellt|nicht gekauft|nicht getätigt|nicht autorisiert|nicht genehmigt|nie genehmigt|nicht freigegeben|nicht veranlasst|nie veranlasst|nichts gekauft|nichts bestellt',
  block:
    'sperr*|sperren|sofort sperren|einfrieren|karte verloren|verloren|portemonnaie|geldbeutel|karte weg|stoppen sie die|stoppt die zahlung|brieftasche|geldbörse|karte geklaut|karte gestohlen|eingezogen|handtasche',
  danger:
    'brennt|gebrannt|rauch*|qualm*|gasgeruch|funken|verbrannt|verbrenn*|explodier*|explosion|stromschlag|verschluckt|erstick*|verletzt|verletz*|allergi*|überhitz*|geschmolzen|schmort|verschmort|flammen|vergift*|gefähr*|notaufnahme|kurzschluss|aufgebläht|kohlenmonoxid|geschnitten|lebensgefähr*|splitter|scherben im|offene kabel|schlag gekriegt|rad ab|rad abgegangen|herabgefallen|gekracht|gerüst|chlor|dämpfe|wasser läuft|falsche dosis|doppelte dosis|überdosis|falsche tabletten|glüht|funkt|explodiert|geplatzt|zersprungen|bläht|riecht nach gas|riecht verbrannt|verbrüht|raucht|nach gas|gas tritt|gas aus|ins krankenhaus|im krankenhaus|blutet|blutig|geblutet|blutung|in brand|feuer gefangen|bremse versagt|bremsen versagen|bremsen versag*|bremsen gehen|einen schlag bekommen|einen stromschlag',
  outage:
    'produktion|produktiv*|ausgefallen|ausfall|komplett down|down|alle unsere|alle kunden|unsere kunden|ganze firma|gesamte firma|niemand kann|keiner kann|steht still|stillstand|nicht erreichbar|alle nutzer|sämtliche|kassen|totalausfall|fehler 500|server|seit eurer wartung|seit ihrer wartung|ganzer betrieb|ganzes team|umsatz|kein strom|ohne strom|stromausfall|ohne internet|kein internet|system weg|blockiert|502|504|keine kartenzahlung*|kartenzahlungen|schlägt fehl|ausgesperrt|lohnlauf|buchungssystem|lizenzserver|rechenzentrum|alle terminals|stehen still|lahmgelegt|geht nichts mehr',
  device:
    'router|wlan|internet|app|anwendung|drucker|bildschirm|monitor|laptop|handy|tablet|bluetooth|lampe|birne|kamera|lautsprecher|kopfhörer|uhr|thermostat|staubsauger|saugroboter|waschmaschine|spülmaschine|ofen|kühlschrank|login|anmeldung|einloggen|webseite|website|browser|plugin|api|webhook*|synchron*|export*|import*|update|passwort|seite|knopf|modem|led|akku|ladegerät|konsole|fernseher|kalender|benachrichtigung*|sensor|gerät|tastatur|maus|software|datei|heizung|display|licht|fritzbox|smartwatch|verbindung',
  malfunction:
    'funktioniert nicht|geht nicht|gehen nicht|klappt nicht|läuft nicht|blinkt|blinken|stürzt ab|abgestürzt|absturz|hängt|friert|eingefroren|fehler*|fehlermeldung|verbindet nicht|verbindet sich nicht|verbindet nur|keine verbindung|lädt nicht|startet nicht|reagiert nicht|nicht mehr|bricht ab|schaltet sich|geht aus|aus und an|offline|kein ton|kein bild|kein signal|schwarzer|langsam|ruckelt|zeigt|meldet|bleibt|synchronisiert nicht|druckt nicht|erkennt nicht|bug|komme nicht rein|nicht einloggen|nicht anmelden|lässt sich nicht|streikt|spinnt|trennt|neustart*|verschwunden|piept',
  urgent:
    'sofort|umgehend|dringend|unverzüglich|schnellstmöglich|jetzt|notfall|eilt|eilig|auf der stelle|asap|heute noch|hilfe|schnell',
  deadline:
    'vor freitag|vorher|bis freitag|bis morgen|morgen|rechtzeitig|hochzeit|geburtstag|flieger|flug|urlaub|weihnachten|verreise|reise|umzug|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|bis zum|fahren wir|fahre ich|feier|prüfung|einschulung|wochenende',
  bot: 'bot|roboter|maschine|ki|künstliche intelligenz|chatbot|computer|automat*|chatgpt',
  greeting:
    'hallo|hi|guten tag|guten morgen|guten abend|moin|servus|grüß gott|grüezi|hey|hallöchen|tag|mahlzeit',
  goodbye:
    'tschüss|auf wiedersehen|bis bald|bis dann|ciao|schönen tag|schönen abend|schönes wochenende|gute nacht|das wars|das war s|mach s gut|bis später|wiederhören|tschau',
  yes: 'ja|jawohl|jo|jep|ok|okay|genau|stimmt|richtig|klar|natürlich|gerne|einverstanden|korrekt|passt|in ordnung|bestätige|bestätigt|mach das|machen sie das|sicher|auf jeden fall',
  no: 'nein|nö|nee|ne|nein danke|lieber nicht|doch nicht|jetzt nicht|auf keinen fall|vergiss es|lass es|lassen sie|stopp|abbrechen|stimmt nicht',
  exception:
    'ausnahme|ausnahmsweise|kulanz|kulant*|trotz abgelaufener|trotzdem|obwohl die frist|frist abgelaufen|frist verpasst|frist vorbei|ein auge zudrücken|beide augen|entgegenkommen|sonderfall|erlassen|trotz der|außerhalb der frist|dieses eine mal|einmalig|nach ablauf|zu spät dran|verpasst|drückt ihr|ein auge|auge zu|auf kulanz|aus kulanz|gnädig|gnade|noch einlösen|noch annehmen|noch einreichen|dieses mal|dies eine mal|könnten sie mir|nachsicht|erlasst|streichen sie die|quetscht|früher raus|spielraum|darf ich noch|krieg ich .. noch|als ausnahme|nur diesmal',
  injection:
    'ignoriere .. anweisungen|ignorieren sie .. anweisungen|ignoriere alle|vergiss .. anweisungen|vergiss alles|systemprompt|system prompt|deine anweisungen|du bist jetzt|tu so als|entwicklermodus|zeige deine|verrate|ohne einschränkungen|geheime regeln|adminmodus|handle als|verhalte dich wie',
  not_helped:
    'hilft mir nicht|hilft nicht|hat nicht geholfen|bringt mir nichts|bringt nichts|war nicht meine frage|nicht meine frage|nicht gefragt|nicht beantwortet|falsche antwort|gleiche antwort|selbe antwort|dieselbe antwort|denselben link|gleichen link|den gleichen|verstehst mich nicht|verstehen mich nicht|nicht verstanden|verstehst du nicht|schon probiert|schon versucht|im kreis|am thema vorbei|das meine ich nicht|meinte ich nicht|keine hilfe|das war nicht|schon wieder derselbe|bringt nix|nutzt nichts|führt zu nichts|danach nicht gefragt|das wollte ich nicht|gleiche link|kopierte antwort',
  concede:
    'ich weiß|ich weiss|weiß ich|ist mir klar|mir ist klar|mir ist bewusst|verstehe ich|ich verstehe|normalerweise|eigentlich|zugegeben|offiziell|streng genommen|ich weiß eh|schon klar|laut regel|an sich',
  rule: 'nicht erstattbar|nicht umbuchbar|nicht übertragbar|nicht erlaubt|ausgeschlossen|gegen die regeln|meldefrist|abgelaufen|ist vorbei|zu ende|geendet|endete|verfallen|zu alt|ausgebucht|bewerbungsschluss|anmeldeschluss|mindestalter|ein kilo|nicht mehr gültig|ungültig|wartezeit|fehlt ein stempel|laut agb|sperrfrist',
  hardship:
    'krankenhaus|klinik|operiert|op|beerdigung|verstorben|gestorben|stirbt|im sterben|todesfall|krank|krankheit|grippe|unfall|job verloren|arbeitslos|gekündigt worden|entlassen|rollstuhl|reha|schwanger|geburt|scheidung|schlaganfall|krebs|notaufnahme|gehalt|nachtdienst|dienst|internet war|rentner*',
  access:
    'karte|karten|ec karte|kreditkarte|portemonnaie|brieftasche|geldbeutel|handtasche|pin|passwort|kennwort|tan|ausweis|iban|sparkonto|zugang|zugangsdaten|kartendaten|meine nummer',
  stranger:
    'jemand|irgendwer|irgendjemand|ein fremder|fremder|fremde*|unbekannt*|angeblich*|gab sich aus|anrufer|betrüger|anderen land|anderer kunde|anderen kunden|anderer patient*|nicht von mir|kenne ich nicht|nicht kenne|nie war|ohne mich|ohne mein wissen|ex mitarbeiter|ausgegeben',
  sick: 'schwindlig|schwindel|übel|übelkeit|erbricht|bricht|kotzt|ohnmächtig|bewusstlos|reagiert nicht|zusammengebrochen|keine luft|schlecht luft|atmet|atmen|atemnot|ausschlag|schwillt|geschwollen|kopfschmerzen|kopfweh|blut*|blutet|im auge|im arm|auf den kopf|schmerzen|erstickt|läuft blau|krankenwagen|rettung|eingesperrt|eingeschlossen|steckt fest|messer|bedroht|waffe|nicht mehr leben|umbringen|suizid*|ertrink*|verbrüht|verätzt',
  leave:
    'nie wieder|zum letzten mal|als kunde|kunden verloren|bin ich weg|bin weg|ich gehe|wechsle zur|zur konkurrenz|rate ab|abraten|warne|bewertung|seid ihr mich los|sind sie mich los|war das letzte mal',
  demand:
    'ich verlange|ich erwarte|ich fordere|ich bestehe|gebt zurück|gebt das|gebt mir mein|zahlt mir|klärt das|klären sie das|löst das|lösen sie das|tut was|tun sie etwas|wer ist verantwortlich|was fällt euch|auf der stelle',
  crowd:
    'alle unsere|ganze|ganzer|ganzes|gesamte*|komplette*|sämtliche*|jede unserer|keiner unserer|kein einziger|in keiner|niemand im|unsere kunden|unsere gäste|unsere mitarbeiter|unser team|unsere fahrer|filialen|standorte|mieter|bewohner|patienten|fahrgäste|lastwagen|depots',
  get: 'geben sie mir|gebt mir|gib mir|ich will einen|ich möchte einen|ich brauche einen|ist da jemand|gibt s hier|holt|hol mir|holen sie|geben sie|gib mich|übernehmen|weiterleiten|erreichen|persönlich|unterhalten',
  span: 'wochen|seit tagen|seit wochen|monaten|monate|stunden|den ganzen tag|tage später|tage|tagen',
  strain:
    'reicht|hals|wahnsinn|geduld|endgültig|witz|schluss|genug|am ende|wie oft|verstand verloren|knall|platze|raub|fass|zum letzten mal|spinnt|dreist',
  hazard:
    'gas|krankenhaus|bremse|bremsen|allergen|sauerstoff|insulin|herzschrittmacher|nüsse|feuer|aufzug|blank|blanke*|metall*|blut*|löst sich|läuft aus|brenn*|heruntergefallen|einen schlag|zischt|schwelt|schmilzt|brand',
};
