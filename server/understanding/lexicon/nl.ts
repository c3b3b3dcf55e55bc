import type { Lexicon } from './cues.ts';

export const dutch: Lexicon = {
  negation:
    'niet|geen|nooit|niks|niets|zonder|niemand|nergens|noch|nee|niemals|niet nodig|hoef niet|hoeft niet|hoef je|geen behoefte|hoef geen',
  question:
    'wat|welke|welk|wie|wanneer|waar|waarom|hoe|hoeveel|is er|zijn er|kan ik|kan je|kun je|mag ik|hebben jullie|heeft u|doen jullie|moet ik|kan het|of',
  how: 'hoe kan ik|hoe kan je|hoe moet ik|hoe werkt|hoe wijzig ik|hoe verander ik|hoe doe ik|hoe krijg ik|waar kan ik|waar vind ik|waar stel ik|welke stappen|stappenplan|handleiding|hoe zet ik|hoe haal ik|hoe verwijder ik|hoe stel ik|hoe meld ik|wat moet ik doen',
  general:
    'hebben jullie|verkopen jullie|leveren jullie|bieden jullie|accepteren jullie|doen jullie|verzenden jullie|geven jullie|zijn jullie|heeft u|is er|zijn er|kan je|kun je|kan ik bij jullie|is het mogelijk|wat kost|wat kosten|hoe duur|hoe lang|hoelang|tot wanneer|vanaf|hoe laat|openingstijden|prijs|prijzen|prijslijst|tarie*|kosten|gratis|inbegrepen|compatibel|voorwaarden|beleid|korting*|garantie|wat is het verschil|wat is de|wat zijn de|past|werkt die|levertijd',
  suppose:
    'stel dat|stel|als ik|als je|mocht ik|indien|wat gebeurt er|zou|in het geval|voordat ik|gesteld dat',
  just_asking:
    'vraag het alleen|alleen een vraag|gewoon een vraag|vroeg me af|vraag me af|benieuwd|nieuwsgierig|uit nieuwsgierigheid|wil alleen weten|wilde alleen weten|wou alleen weten|puur ter info|alleen even weten|gewoon weten|alleen weten|enkel weten',
  my: 'mijn|m n|mn|me|mij|ons|onze|ik heb besteld|heb besteld|heb gekocht|heb teruggestuurd|heb teruggebracht|heb betaald|heb ik|ben ik|heb ik nog|mijne|moet ik nog',
  me: 'ik|mij|me|wij|we|ons',
  you: 'jullie|u|uw|je|jij|jouw|bij jullie',
  request:
    'alsjeblieft|alstublieft|aub|svp|kunnen jullie|kunt u|kun je|kan je|willen jullie|wilt u|wil je|zouden jullie|zou u|zou je|ik wil|ik wil graag|ik zou graag|graag|ik heb nodig|help|stuur|zet|doe mij|ik verzoek|verzoeke|gelieve|mag ik|even',
  change:
    'wijzig|wijzigen|verander|veranderen|aanpassen|pas|stuur|sturen|opsturen|verstuur|toesturen|voeg|toevoegen|verwijder|verwijderen|haal|weghalen|reset|resetten|herstel|vervang|vervangen|omruilen|ruil|ruilen|zet|zetten|omzetten|overzetten|verplaats|verplaatsen|verzetten|verhoog|verhogen|verlaag|verlagen|activeer|activeren|deactiveer|deactiveren|bezorg|boek|boeken|reserveer|deblokkeer|deblokkeren|corrigeer|corrigeren|verleng|verlengen|schrijf|uitschrijven|afmelden|meld|nieuw adres|sluit|afsluiten|opheffen|bijwerken|opwaarderen|doorsturen|schrap|upgrade|upgraden|downgraden|nodig',
  status:
    'waar is|waar blijft|waar zit|gebleven|status|volgen|track|al verzonden|al verstuurd|verzonden|verstuurd|onderweg|al binnen|aangekomen|wanneer komt|komt .. aan|redt|op tijd|wanneer krijg ik|wanneer ontvang ik|mijn saldo|saldo|hoeveel punten|punten heb|hoeveel heb ik|hoeveel staat|hoeveel moet ik|nakijken|kijken|kijk|bekijken|checken|check|controleren|wat is die|waarvoor is|waar is die|niet plaatsen|herken ik niet|ken ik niet|wanneer loopt|loopt .. af|wanneer eindigt|wanneer verloopt|mijn limiet|laatste betaling|volgende afschrijving|al ontvangen|hoe ver|hoe staat het|zien of',
  cancel:
    'annul*|opzeg*|opzeggen|zeg .. op|beëindig*|stopzetten|zet .. stop|account sluiten|account verwijderen|afmelden|herroep*|ontbind*|opheffen',
  order:
    'bestelling|bestellingen|bestelnummer|ordernummer|order|pakket|pakketje|zending|levering|boeking|reservering|artikel|nummer|nr|aankoop',
  invoice: 'factuur|facturen|rekening|bon|bonnetje|nota',
  tracking: 'track en trace|tracking|zendingsnummer|volgnummer|trackingnummer',
  refund:
    'terugbeta*|terugstort*|geld terug|terugkrijg*|restitutie|mijn geld|teruggave|terugbetaling|creditnota',
  charged:
    'afgeschreven|afschrijving*|in rekening|betaald|betaling*|betaal|overgemaakt|overboeking|incasso|afschrift|geïncasseerd|aangerekend|afgeboekt',
  twice: 'twee keer|dubbel*|tweemaal|2 keer|2x|twee afschrijvingen',
  repeat:
    'alweer|weer|opnieuw|voor de derde|voor de tweede|voor de vierde|voor de vijfde|derde keer|tweede keer|vierde keer|vijfde keer|nog steeds niet|nog steeds geen|nog steeds|nog altijd|drie keer|vier keer|meerdere keren|steeds|telkens|elke keer|zoveelste|hetzelfde|dezelfde|keer op keer|nogmaals',
  wait: 'wacht*|gewacht|geen antwoord|geen reactie|niemand reageert|niemand antwoordt|niemand belt|niemand gekomen|nooit aangekomen|nooit gekomen|niet gekomen|niet komen opdagen|stilte|genegeerd|in de wacht|kwam niet|sinds het voorjaar|sinds september|sinds oktober|sinds maart|negen dagen|hele dag gewacht|vrij genomen|dag vrij|weer niemand|niemand kwam|gewoon niet komt|niet één|een week later|in de rij|een eeuwigheid|sleept|elf maanden|derde aanmaning',
  damage:
    'kapot|kapotte|stuk|gebroken|beschadigd*|gescheurd|gebarsten|barst|kras*|bekrast|deuk*|gedeukt|defect*|ontbreekt|ontbreken|mist|missen|onvolledig|incompleet|verkeerd*|schimmel*|beschimmeld|vlek*|verlopen|leeg|lege|nat|lek|lekt|te laat|fout|foute|in de regen|aan scherven|scherven|doorweekt|geplet|verpletterd|krom|verrot|gammel|koude|vies|vieze|bedwantsen|stinkt|stonk|lauw|bevroren|ondersteboven|onbruikbaar|geen verwarming|zonder verwarming|geen warm water|uit elkaar|vuilcontainers|te veel gerekend|verdubbeld|wiste|verpest|krassen|broddelwerk',
  unhappy:
    'teleurgesteld|teleurstel*|onacceptabel|ontevreden|niet tevreden|slecht*|waardeloos|verschrikkelijk|vreselijk|belachelijk|ergerlijk|frustr*|irritant|geïrriteerd|boos|jammer|schandalig|ramp|rampzalig|drama|troep|rommel|kut*|klote|nutteloos|onvoorstelbaar|beloofd|toezegging*|afspraak|zooi|bedroevend|beneden peil|triest|om te huilen|ondermaats|matig|zwak|oneerlijk|spijtig|vervelend|balen|baal|laten zitten|in de steek|bedonderd|afknapper|meer verwacht|beter verwacht|smoes*|van het kastje|niemand die het|kan jullie niets schelen|geen excuus|neem geen genoegen|beloftes|gelogen|leugen*|beledigend|ongenoegen|ergernis',
  complain: 'klacht*|klagen|beklag|reclamatie|slechte review|slechte beoordeling|bezwaar|ongenoegen|onvrede',
  anger:
    'woedend|woest|razend|boos|kwaad|spuugzat|beu|ben er klaar mee|klaar mee|schande|schandalig|schaam|schaamteloos|oplichters|oplichterij|oplichting|dieven|diefstal|bedrog|maat is vol|nooit meer|belachelijk|bespottelijk|lachertje|in de maling|voor de gek|gek geworden|ongehoord|te gek voor woorden|leugen*|liegen|pisnijdig|pissig|toppunt|slaat alles|afzetters|ongekend|nu is het klaar|ben het zat|geduld is op|geduld op|zijn jullie gek|pure oplichting|houden me voor de gek|dacht het niet|waar betaal ik voor|waarvoor betaal ik|steek die|waag het|schandalig*|laaiend|kotsbeu|de druppel|walg*|zat ben|genoeg van|is genoeg|mijn geduld|geduld is|geduld raakt|voor de laatste keer|een grap|hoe vaak moet|hoe vaak nog|is ongelofelijk',
  insult:
    'idioten|sukkels|prutsers|incompetent*|blind|achterlijk|dom|dombo*|kneuzen|klungels|clowns|amateurs|zijn jullie gek|schaam je|schamen jullie|lapzwansen|mafkezen|debielen|eikels|stelletje|zootje|doof|kunnen jullie niet lezen|losers|hopeloos|randdebielen|mongolen|onbekwaam|bende',
  swear:
    'verdomme|godver*|kut|shit|klote|fuck|kak|jezus|tering|kanker|potverdorie|klere|donder|jeetje|sodeju|verdorie|tyfus|gvd',
  praise:
    'geweldig|top|super|superblij|perfect|fantastisch|prachtig|uitstekend|blij|tevreden|heerlijk|mooi|beste|goed gedaan|complimenten|compliment|chapeau|lekker|snel|toppers|te gek|vet|gaaf|fijn|werkt weer|gelukt|hulde|geniaal|schitterend|attent|wat lief|gefeliciteerd|petje af|bravo|prima|keurig|liefde|enthousiast|tof|wauw|netjes|kanjers|een engel|engel|een feest|een droom|droom|brandschoon|smetteloos|zo lief|aardig*|vriendelijk*|behulpzaam|schat van|gered|ik ben om|dolblij|heel blij|blij met|blij dat|raad aan|aanraden|wat een luxe|wat aardig|fijn dat|precies wat|applaus|een tien|meesterwerk|onder de indruk|kanjer|de groeten aan|tuurlijk|avontuur|het was het waard',
  thanks: 'dank|bedankt|dankjewel|dank je|dank u|dankuwel|merci|hartelijk dank|dankje|thx',
  human:
    'mens|mensen|medewerker|medewerkster|persoon|iemand|echt mens|echte persoon|echt persoon|collega|adviseur|klantenservice|klantendienst|agent|operator|leidinggevende|manager|iemand van vlees|vlees en bloed|helpdesk|contactpersoon|echte medewerker|baliemedewerker|teamleider|specialist|expert|verpleegkundige|monteur die|filiaalmanager|verantwoordelijke|er verstand van|een collega|van vlees en bloed|wie is daar|iemand er bij|iemand erbij',
  thing:
    'menselijk lichaam|menselijke huid|mensenrechten|menselijke fout|per persoon|hoeveel personen|hoeveel mensen|twee personen|voor .. personen|voor .. mensen|personeelszaken|human resources|makelaar|schoonmaakmiddel|wachtwoordmanager',
  contact:
    'spreken|praten|verbind*|doorverbind*|aan de lijn|bellen|bel me|bel mij|teruggebeld|terugbellen|telefonisch|contact|aan de telefoon|chatten met|overleggen|te woord|schakel|telefoontje|belletje|belt|opneemt|verbind|doorverbinden|meekijken|chatten|contacteer|laat .. bellen',
  legal:
    'advocaat|advocate|rechter|rechtbank|rechtszaak|juridisch*|dagvaarding|dagvaarden|aangifte|politie|consumentenbond|geschillencommissie|acm|autoriteit|kort geding|incassobureau|deurwaarder|rechtsbijstand|jurist|ingebrekestelling|in gebreke|ombudsman|test aankoop|kassa|radar|klachteninstituut|kifid|wettelijk|gerechtelijk*|aansprakelijk|pers|kantonrechter|huurdersbond|toezichthouder|autoriteit persoonsgegevens|gegevensbeschermingsautoriteit|testaankoop|ombudsdienst|contractbreuk|schadevergoeding|mijn recht|mijn rechten|illegaal|vakbond|juristen|aanklagen|klacht bij de politie|juridische stappen',
  threat:
    'horen van|hoort van|hoort nog|zie jullie|zien elkaar|al ingelicht|ingeschakeld|schakel ik|inschakelen|is geïnformeerd|al gesproken|ligt er|stap naar|stap ik|naar de rechter|anders|zo niet|laatste kans|laatste waarschuwing|consequenties|gevolgen|stel jullie|ik doe aangifte|aanklagen|klaag jullie aan|mijn advocaat|binnen .. dagen|uiterlijk|sleep jullie|volgende brief|juridische stappen',
  staff:
    'bezorger|chauffeur|koerier|monteur|verkoper|verkoopster|caissière|kassière|jullie medewerker|uw medewerker|jullie collega|uw collega|receptionist*|installateur|de dame|de heer|die vent|die man|die vrouw|jongen aan|meisje aan|meneer aan|mevrouw aan|postbode|winkelbediende|filiaalmanager|personeel|medewerkster|beveiliger|ober|aan de balie|aan de kassa|achter de balie|technieker|vakman|winkelmeisje|die jongen|die kerel|trainer|lerares|verpleegster|apotheker*|apothekersassistente|portier|uitsmijter|bewaker|controleur|conducteur|moderator|parkeerwachter|stewardess|bezorgers|man aan|adviseur|adviseuse|expert|conciërge|meteropnemer|jullie mensen|een van jullie|man van|buschauffeur|stagiair',
  rude: 'onbeleefd|onbeschoft*|brutaal|grof|schreeuwde|schreeuwen|geschreeuwd|uitgelachen|lachte|uitgescholden|schold|beledig*|opgehangen|hing op|neerbuigend|respectloos|racistisch|seksistisch|vernederd|vernederend|bedreigd|geduwd|arrogant|genegeerd|afgesnauwd|snauwde|snauwt|rolde met|roken|gerookt|zei dat ik|zeuren|noemde me|behandeld als|bot|onaardig|onvriendelijk|kleinerend|opzij|dichtgeslagen|gooide|afgebekt|gescholden|lomp|intimid*|minachtend|uit de hoogte|greep|duwde|spuugde|voor schut|onder druk|deed .. na|gestotter|liep zo|staarde|leugenaar|smeet|reed weg|gaapte|negeerde|ik was lucht|voor iedereen|voor de hele|voor mijn|vloekte|aanstelde',
  fraud:
    'gehackt|hack*|fraude|gestolen|gejat|phishing|misbruik*|oplichting|opgelicht|onbekende*|verdacht*|ongeautoriseerd|niet geautoriseerd|datalek|identiteitsfraude|iemand zit in|iemand heeft|ingelogd|overgenomen|vreemde|gekraakt|ingebroken|leeggehaald|leeggeplunderd|gegevens van anderen|geskimd|zonder mijn toestemming|buiten mij om|overname|gegevens van een ander|gekaapt|vervalst|nepsite|nepmail|nep sms|overgezet|op mijn naam|met mijn paspoort|misbruikt|gelekt|code voorgelezen|pincode gegeven|gaf .. pincode|vulde .. in|verdwenen|overboekingen naar|inlog om|inlog uit|die ik niet deed|niet gedaan|nooit gedaan|nooit besteld|pas kwijt|pas verloren|kaart kwijt',
  not_me:
    'was ik niet|ik was het niet|niet van mij|nooit besteld|nooit gekocht|nooit toestemming|niet besteld|niet gekocht|niet goedgekeurd|nooit goedgekeurd|geen toestemming|niet door mij|heb ik niet|ik heb niks|niets besteld',
  block:
    'blokkeer|blokkeren|bevries*|stop de betaling|houd de betaling|pas verloren|pas kwijt|kaart verloren|kaart kwijt|verloren|portemonnee|pas gestolen|kaart gestolen|ingeslikt|portefeuille|zet .. vast|tegenhouden|handtas|bankpas',
  danger:
    'rook|rookt|gaslucht|gasgeur|vonken|verbrand*|ontploft|ontplof*|explosie|explodeer*|elektrische schok|stroomstoot|ingeslikt|gestikt|stik*|gewond|verwond*|allergi*|oververhit*|gesmolten|smeult|vlammen|vergift*|gevaar*|kortsluiting|opgezwollen|koolmonoxide|schroeilucht|gesneden|spoedeisende|onder stroom|glas in|splinter*|scherven in|blote draad|blote draden|kapotte kabel|kreeg een schok|wiel af|steiger|chloor*|dampen|water loopt|verkeerde dosis|dubbele dosis|overdosis|verkeerde pillen|ontploft*|ruikt naar gas|brandlucht|ruikt verbrand|brandt|in brand|ruik gas|gaslek|naar het ziekenhuis|in het ziekenhuis|bloedt|gebloed|bloedend|vlam gevat|remmen weiger*|remmen doen|een schok|brandwond*',
  outage:
    'productie|ligt plat|plat|storing|al onze|al onze klanten|onze klanten|hele bedrijf|niemand kan|onbereikbaar|ligt eruit|eruit|alle gebruikers|server|servers|kassa s|kassas|foutmelding 500|sinds jullie onderhoud|platform|hele kantoor|stilgelegd|ligt stil|omzet|geen stroom|zonder stroom|stroomstoring|zonder internet|geen internet|liggen stil|liggen eruit|systeem weg|geblokkeerd voor|502|504|lukt pinnen|niet pinnen|faalt bij al|loonrun|boekingssysteem|licentieserver|datacenter|betaalautomaten|lamgelegd|alles ligt',
  device:
    'router|wifi|internet|app|applicatie|printer|scherm|beeldscherm|laptop|telefoon|mobiel|tablet|bluetooth|lamp|camera|speaker|koptelefoon|oortjes|horloge|thermostaat|stofzuiger|robotstofzuiger|wasmachine|vaatwasser|oven|koelkast|inloggen|login|website|site|browser|plugin|api|webhook*|synchron*|exporte*|importe*|update|wachtwoord|pagina|knop|modem|lampje|led|accu|batterij|oplader|console|tv|televisie|agenda|melding*|sensor|apparaat|toetsenbord|muis|software|bestand|display|deurbel|verbinding|ketel|cv|e bike',
  malfunction:
    'werkt niet|doet het niet|werken niet|gaat niet|lukt niet|knippert|knipperen|loopt vast|vastgelopen|vast|crasht|fout|foutmelding|foutcode|error|verbindt niet|geen verbinding|verliest|valt weg|valt uit|laadt niet|start niet|reageert niet|niet meer|blijft|blijven|geeft aan|geeft|offline|geen geluid|geen beeld|geen signaal|zwart scherm|wit scherm|traag|hapert|synchroniseert niet|print niet|herkent niet|bug|kan niet inloggen|kom er niet in|herstart|springt|slaat af|gaat uit|verdwenen|storing|piept|wil niet|ontkoppelt',
  urgent:
    'onmiddellijk|direct|meteen|dringend|spoed|nu|zo snel mogelijk|asap|per direct|acuut|vandaag nog|snel|help|noodgeval',
  deadline:
    'voor vrijdag|voor zaterdag|op tijd|morgen|bruiloft|verjaardag|vlucht|vakantie|reis|kerst|sinterklaas|vrijdag|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vertrek*|verhuiz*|feest|weekend|examen|we gaan|overmorgen',
  bot: 'bot|robot|machine|ai|kunstmatige intelligentie|chatbot|computer|automatisch|geautomatiseerd|chatgpt',
  greeting:
    'hallo|hoi|hey|goedemorgen|goedemiddag|goedenavond|dag|goededag|hi|yo|goeiemorgen|goeiedag|hoi hoi|beste',
  goodbye:
    'doei|tot ziens|fijne dag|fijne avond|fijn weekend|tot later|dag hoor|dat was alles|dat was het|welterusten|houdoe|prettige dag|de groeten|tot snel|doeg',
  yes: 'ja|jep|ok|oké|oke|klopt|precies|prima|natuurlijk|graag|akkoord|correct|juist|zeker|ga je gang|bevestig|doe maar|doe dat|goed|is goed|jazeker|helemaal goed',
  no: 'nee|neen|nee dank je|nee bedankt|liever niet|niet nu|laat maar|vergeet het|stop|toch niet|absoluut niet|hoeft niet|nee hoor',
  exception:
    'uitzondering|uitzonderlijk|coulance|coulant|buiten de termijn|ondanks|termijn is verstreken|termijn verstreken|termijn voorbij|oogje dichtknijpen|door de vingers|tegemoet|tegemoetkom*|kwijtschelden|eenmalig|bij uitzondering|toch nog|ook al is|hoewel de|net te laat|paar dagen te laat|gemist|soepel*|gebaar|alsnog|oogje dicht|knijpen|over het hart|strijken|uit coulance|voor deze keer|deze ene keer|bij wijze van|laten vallen|kan er iets|iets geregeld|kan er nog|neem het|soepel|mag ik nog|krijg ik .. nog|eerder weg|speling',
  injection:
    'negeer .. instructies|negeer alle|vergeet .. instructies|vergeet alles|systeemprompt|system prompt|jouw instructies|je instructies|je bent nu|doe alsof|ontwikkelaarsmodus|onthul|toon je|zonder beperkingen|geheime regels|beheerdersmodus|gedraag je als|speel dat je',
  not_helped:
    'helpt niet|helpt me niet|heeft niet geholpen|niet geholpen|daar heb ik niks aan|heb ik niets aan|niet mijn vraag|mijn vraag niet|mijn vraag helemaal niet|niet wat ik vroeg|niet wat ik bedoel|bedoel ik niet|zelfde link|dezelfde link|dezelfde antwoord*|hetzelfde antwoord|je begrijpt me niet|begrijpt het niet|begrijp je niet|begrijpt me niet|niet begrepen|al geprobeerd|al gedaan|in een kringetje|verkeerd antwoord|geen antwoord op|snapt het niet|snap je niet|snapt mijn|zo komen we niet verder|komen we niet verder|weer dezelfde|steeds hetzelfde|gekopieerd antwoord|dat vroeg ik niet',
  concede:
    'ik weet|weet ik|ik weet dat|ik begrijp|begrijp ik|snap ik|ik snap|ik besef|ik ben me bewust|normaal|normaal gesproken|eigenlijk|officieel|in principe|toegegeven|strikt genomen',
  rule: 'niet terugbetaalbaar|niet te wijzigen|niet overdraagbaar|niet toegestaan|mogen niet|niet mogen|verboden|uitgesloten|niet geruild|bedenktijd|meldtermijn|verlopen|verliep|afgelopen|eindigde|te oud|zit vol|volgeboekt|minimumleeftijd|kilo te|te zwaar|niet meer geldig|wachttijd|ik mis één|buiten de termijn|net voorbij',
  hardship:
    'ziekenhuis|operatietafel|geopereerd|operatie|begrafenis|overleden|overleed|stervende|sterft|dood van|ziek|ziekte|griep|ongeluk|baan kwijt|werkloos|ontslagen|rolstoel|revalidatie|zwanger|bevallen|scheiding|beroerte|kanker|spoed|spoedeisende|salaris|loon|dienst|internet lag|gepensioneerd*',
  access:
    'pasje|bankpas|creditcard|portemonnee|portefeuille|handtas|pin|pincode|wachtwoord|login|paspoort|identiteit|iban|spaarrekening|bankgegevens|rijbewijs|mijn nummer|mijn gegevens',
  stranger:
    'iemand|een vreemde|vreemde*|onbekend*|zogenaamd*|zogezegd|valse*|deed zich voor|beller|een man belde|een ander land|een land waar|andere klant*|andere patiënt|iemand anders|van een ander|niet van mij|ken ik niet|niet ken|nooit was|zonder toestemming|zonder te vragen|ex medewerker|oplichter*',
  sick: 'duizelig|misselijk|spuugt|braakt|overgeven|flauw*|bewusteloos|reageert niet|in elkaar gezakt|benauwd|geen lucht|ademt|ademen|ademhalen|uitslag|zwelt|opgezwollen|hoofdpijn|ziek van|zijn ziek|bloed*|bloedt|in mijn oog|in mijn arm|op zijn hoofd|op mijn hoofd|pijn|stikt|blauw|ambulance|opgesloten|vast in|zitten er nog in|mes|bedreigt|wapen|niet meer leven|zelfmoord|een eind aan|verdrink*|verbrandde|verbrand|rare geur',
  leave:
    'nooit meer|laatste keer|klant kwijt|kwijt als klant|gezin van vijf kwijt|als klant|ik vertrek|ik ben weg bij|naar de concurrent*|raad af|afraden|waarschuw|slechte review|vaarwel|ik kom niet meer',
  demand:
    'ik eis|ik verwacht|ik sta erop|geef terug|geef mijn geld|betaal mij|betaal wat|los dit op|los het op|regel dit|doe iets|doe er wat aan|wie is verantwoordelijk|onmiddellijk|vandaag nog|nu meteen|direct geregeld',
  crowd:
    'al onze|heel het|onze hele|volledige*|geen enkel*|niemand in|niemand op|onze klanten|onze gasten|ons team|onze chauffeurs|filialen|vestigingen|huurders|bewoners|patiënten|reizigers|fabriek|tankstations|reisbureaus',
  get: 'geef me|geef mij|mag ik een|ik wil een|kan ik iemand|is er iemand|is er ook|door naar|overnemen|persoonlijk|haal er',
  span: 'weken|dagen|maanden|uren|uur|de hele dag',
  strain: 'zat|genoeg|geduld|laatste keer|grap|hoe vaak|neus|maat|strot|houdt op|ongelofelijk|idioot',
  hazard:
    'gas|ziekenhuis|remmen|allergeen|zuurstof|insuline|pacemaker|vuur|lift|lekt|liet los|laat los|viel op|gesprongen|spoed|brand|bloed*|schok|vonk*|smelt|zet uit|sist|gloeit',
};
