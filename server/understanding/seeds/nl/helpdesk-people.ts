import type { Seeds } from '../kinds.ts';

/** What a support desk hands to a person, in the plain words of ordinary chat and mail; in Dutch. */
export const helpdeskPeople: Partial<Seeds> = {
  complaint: `
Dit is nu de vierde mail over dezelfde koelkast en weer krijg ik een standaardantwoord.
ik vind het echt niet kunnen dat ik hier al twee maanden op zit te wachten
Wat een waardeloze bende zeg
Er werd mij beloofd dat iemand zou terugbellen. Niemand belde. Alweer.
Bij dezen dien ik een klacht in over de afhandeling van mijn waterschade.
Jullie schuiven me al weken van het kastje naar de muur.
Bed kwam zonder schroeven, schroeven kwamen voor een ander bed. Ben er klaar mee.
Wie bij jullie bedenkt dat een klant van het meldpunt naar de balie naar het meldpunt moet lopen?
betaal 60 euro per maand voor internet dat de helft van de tijd eruit ligt
Ik heb drie keer vrij genomen voor een monteur die niet is komen opdagen.
Had ik dit geweten, dan was ik nooit overgestapt. Wat een afknapper.
kzen het beu, elke keer is er iets anders
Op de foto zag de kamer eruit als een hotel, in het echt was het een bezemkast met schimmel.
Wij waren twintig jaar klant. Dat is bij dezen voorbij.
Hoe moeilijk kan het zijn om één factuur juist te maken?
De derde keer al dat mijn krant niet in de bus zit. De derde.
belachelijk dat ik moet betalen voor jullie fout
Mijn oma van 86 stond een uur in de regen omdat de belbus haar vergat. Schande.
Jullie sluiten mijn ticket telkens als opgelost terwijl er niks is opgelost
Voor dit geld verwacht ik meer dan een plastic bordje en een lauwe soep.
Gaan jullie hier nog iets aan doen of hoe zit dat
ik heb nu al 5x hetzelfde formulier ingevuld!!!
Het is diep triest hoe jullie met oudere mensen omgaan die geen computer hebben.
nooit meer bij jullie, en dat vertel ik aan iedereen
Ons huwelijksboeket was bruin. Op de dag zelf. Daar heb ik geen woorden voor.
Nog altijd wacht ik op uitleg. Een beetje respect zou fijn zijn.
ge lacht er precies wat mee, maar ik zit hier al sinds 2 november zonder verwarming die ge zou herstellen
Beste, tot mijn ontsteltenis bleek de herstelling van 289 euro exact een week te houden.
k word hier zo moe van, elke week iets mis met die app van jullie en niemand die t boeit
U hebt mijn abonnement verlengd terwijl ik schriftelijk had opgezegd. Dat pik ik niet.
Eerlijk? Slechtste camping waar we ooit hebben gestaan.
Hier is maar één woord voor: amateurs.
Ik wil dat dit genoteerd wordt als klacht en niet als 'feedback'.
`,
  sarcasm: `
Fijn, weer een update waardoor er niets meer werkt. Applaus.
goh wat attent dat mn pakje bij de buren in een ander dorp ligt
Proficiat met het record: 94 minuten wachtmuziek.
lekker bezig jongens, derde verkeerde maat op rij
Ja hoor, 'uw vraag is belangrijk voor ons'. Dat merk ik na zes weken.
Wat een luxe, een douche met keuze tussen ijskoud en niks
Knap gedaan, een bus die vertrekt vóór hij er is
Bedankt voor de gratis vakantie op Schiphol, heerlijk zo'n vloer
super handig, een klantendienst die alleen open is als ik werk
Heerlijk avondje gehad met jullie foutcode 500. Gezellig!
tof hoor zo'n spaarpunten die vervallen net als je ze wil gebruiken, echt slim bedacht
Ik had al zo'n zin om alles voor de vijfde keer uit te leggen.
Geweldig, nu ben ik ook nog 'geachte heer Mevrouw'.
amai wat een service, mijn zetel is al na amper negen maanden toegekomen
O wat leuk, een boete voor het parkeren op mijn eigen oprit
vlotjes hoor, drie weken voor een brief van één zin
Nou, dan mag de champagne open: er heeft iemand op mijn mail gekeken
Chapeau, mijn nieuwe tv in duizend stukjes. Een puzzel had ik niet besteld maar bedankt.
Mooi, weer een enquête over hoe tevreden ik ben terwijl het nog steeds kapot is. Timing!
wat zijn jullie toch goed in niet terugbellen, echte vakmensen
O ja, vooral dat pdf'je van 64 pagina's maakte alles meteen glashelder, not
Zalig zo'n all-in waar alleen het zout gratis is
Prachtig systeem, ik moet inloggen om te melden dat ik niet kan inloggen
Fantastisch geregeld, mijn zoon wacht nu al een uur in een lege sporthal op de les die 'gewoon doorgaat'.
Tien op tien voor de creativiteit, elke week een nieuwe smoes
Zeg, complimenten aan de kok, ik wist niet dat je water kon laten aanbranden
hulde aan de bezorger, tv keurig over de heg gekieperd
Dank voor de snelle reactie van vorig jaar.
joepie, alweer een prijsverhoging, net wat ik voor mijn verjaardag vroeg
Wel origineel, een winterjas leveren in juli
nee joh neem vooral de tijd, ik leef hier graag tussen de verhuisdozen
Een wonder, de trein was maar veertig minuten te laat vandaag
Echt dankbaar dat jullie mijn opzegging verwerkt hebben als verlenging.
`,
  fraud: `
er is 380 euro van mijn rekening af naar een webshop die ik niet ken
net betaald voor zogenaamde douanekosten via een berichtje, nu zie ik dat de site nep was
mijn portemonnee is gestolen met alle passen erin
Iemand heeft het wachtwoord én het mailadres van mijn account veranderd, ik was het niet.
Er staan vijf bestellingen in mijn account op een adres in Luik. Ik woon in Oostende.
Ben net gebeld door een zogezegde medewerker en heb die codes van mijn kaartlezer doorgegeven
Kaart kwijt sinds gisteravond in het café, blokkeer ze aub
Ik zie bij mijn profiel de facturen van een wildvreemde, met adres en alles.
hoe komt iemand in Roemenië aan mijn streamingprofiel? er is daar ingelogd om 3u
Mijn moeder heeft via een valse bankmail duizend euro overgemaakt.
een onbekende abonnementsbetaling van 39,95 elke maand, nooit besteld
De verkoper op jullie platform vroeg me buiten de site om te betalen en is nu spoorloos.
mijn cadeaubonnen zijn leeggehaald voordat ik ze kon geven, ik heb de codes nooit gedeeld
Er is een lening aangevraagd met mijn paspoort, ik kreeg vandaag de brief.
Ik denk dat mijn simkaart is overgenomen: opeens geen bereik en nu kan ik niet meer in mijn bank
tikkie gekregen zogezegd van mijn zus, betaald, was ze niet
Op het datingprofiel van jullie site staat iemand met mijn foto's die mensen om geld vraagt
Wie heeft mijn spaarpunten omgezet in een tuinset? Ik in elk geval niet.
Gisteren aan de automaat stond er iemand achter mij, vanochtend is er 500 opgenomen.
mn account verstuurt zelf berichtjes met rare links naar al mijn vrienden
Ik kreeg een mail dat mijn iban gewijzigd is. Dat heb ik niet gedaan!
de huurwoning die ik via jullie betaalde bestaat niet, de echte eigenaar weet van niks
Mijn tankkaart is in Antwerpen gebruikt om 4 uur vannacht, ik lag in bed in Assen.
Uw mailing stond met alle adressen zichtbaar in cc, 400 mensen. Dit is een datalek.
Iemand heeft mijn pakketje met een nagemaakte handtekening afgehaald.
er zit een lezertje geplakt op jullie betaalautomaat in de parkeergarage
Ik heb mijn gsm in de trein laten liggen en nu zie ik betalingen met mijn bankapp voorbijkomen
Vreemde afschrijving, naam zegt mij niks, kan dit geblokkeerd worden?
Mijn broer heeft zonder mijn weten mijn rekening leeggehaald met mijn pasje
Er belde iemand uit naam van jullie firma en die wist mijn dossiernummer en mijn geboortedatum. Wie heeft dat gelekt?
valse factuur betaald, het rekeningnummer onderaan bleek niet van jullie te zijn
Mijn zoon van tien heeft niets gekocht maar er is voor 210 euro aan munten in zijn spel besteld vanaf een ander toestel.
Bij het inloggen krijg ik het medisch dossier van iemand anders te zien.
`,
  safety: `
het stopcontact waar jullie lader in zit is zwart geworden en ruikt naar brand
Ik ruik gas in de berging bij de nieuwe ketel
Mijn dochtertje heeft een knoopcel uit de afstandsbediening ingeslikt
De ladder is onder mij doorgezakt, mijn pols is dik.
Na het eten van jullie kant-en-klare salade zijn we alle vier aan het overgeven.
uit de achterkant van de droogkast slaan vlammetjes, ik heb hem uitgetrokken
De remmen van de huurfiets deden het ineens niet meer op de brug.
ik zie het niet meer zitten en wil er niet meer zijn
De traplift van mijn schoonvader schoot door naar beneden, hij bloedt aan zijn hoofd
Heb het dubbele van mijn pillen gepakt, ben nu heel suf
Zit al sinds vanmorgen met een opgezwollen gezicht na die crème van jullie
de schommel in jullie speeltuin heeft een losse ketting, er viel al een kind
Er hangt een stroomkabel los boven het voetpad voor nummer 12
Mijn ex staat voor de deur dankzij het adres dat jullie hem gaven en ik ben bang.
Batterij van de step is opgezwollen en knettert
De glazen ovenschaal spatte uit elkaar, mijn man heeft scherven in zijn arm.
koolmonoxidemelder gaat af en we hebben hoofdpijn
Op de verpakking staat geen pinda maar mijn zoon had binnen vijf minuten geen lucht meer
het balkonhek van het appartement zit los en we hebben peuters bij
Mijn hond heeft van jullie slakkenkorrels gegeten en schuimt
De chauffeur van de schoolbus reed door het rood en zat op zijn telefoon.
Als ik het licht in de badkamer aandoe krijg ik een schok.
Er zit een stuk metaal in het potje babyvoeding.
Mijn moeder van 90 zit alleen zonder zuurstoftoestel omdat het jullie is uitgevallen
water loopt langs het plafond in de meterkast, het vonkt
Iemand in jullie chatgroep schrijft dat hij zichzelf vanavond iets aandoet.
ze dreigen mij in het spel dat ze weten waar ik woon en langskomen
Wiel kwam los van de buggy terwijl de baby erin lag
Heb bleek en ontkalker gemengd, mijn keel brandt en ik hoest
De autostoel van jullie klikt niet vast, bij een noodstop schoot hij naar voor
Mijn dochter van 13 krijgt via jullie app naaktfoto's van een volwassen man.
De tent waaide weg bij het feest en twee gasten liggen nu in het ziekenhuis.
De powerbank in mijn rugzak werd gloeiend en heeft een gat in de stof gesmolten.
`,
  outage: `
alle kassa's liggen plat, er staat een rij tot buiten
Onze webshop is sinds 9 uur onbereikbaar en het is Black Friday
Wij kunnen geen enkele patiënt inschrijven, het systeem geeft niets meer.
Het hele kantoor zit zonder telefoon, 40 man
Over twee uur begint onze beurs en de badges zijn niet geleverd.
bruiloft is morgenochtend en het pak is er niet
Niemand van ons team kan inloggen, de hele productie staat stil
De vrieskamer van de slagerij is uitgevallen en jullie storingsdienst neemt niet op
Vandaag om 17u sluit de aanbesteding en het portaal weigert mijn document
examen start om 13.30 en 120 leerlingen krijgen de vragen niet te zien
betaalterminals werken niet in heel ons restaurant, zaterdagavond, vol huis
Onze website is gehost bij jullie en is helemaal verdwenen. Klanten bellen zich suf.
geen internet in de hele praktijk, de huisarts kan geen recepten maken
Lonen moeten vandaag de deur uit en de software loopt vast bij verzenden
De slagboom gaat niet meer open, er staan 30 auto's vast in de parking
mijn vlucht gaat over anderhalf uur en ik krijg geen boardingpass, balie is dicht
Hele wijk zonder stroom en wij zijn een bakkerij, het deeg staat te verzuren
Server down. Geen enkele bestelling komt nog binnen.
Begrafenis is vanmiddag om drie uur en de bloemen liggen nog in het depot
Ons magazijn kan geen labels printen, 600 pakjes moeten om 16u mee
De koelwagen met vaccins staat stil en uw gps-platform toont niks
We gaan over 3 kwartier live met de uitzending en de stream geeft zwart beeld
Het reserveringssysteem van ons hotel is leeg. Alle boekingen weg. Gasten staan aan de balie.
jullie api geeft 503 op alles sinds een uur, al onze klanten liggen eruit
Vanavond première en het lichtpaneel dat we huren start niet op. Zaal loopt om 19u vol.
melkrobot ligt stil en er staan 110 koeien te loeien
De alarmcentrale ontvangt geen signaal meer van al onze filialen
Kan geen enkele rit meer aannemen, de taxi-app is voor alle chauffeurs dood
Uiterste dag voor de btw-aangifte en uw programma is al heel de dag offline
stembureau opent morgen om 8 en de computers zijn niet geleverd
De beregening van onze serre is uit jullie cloud gevallen en het is 38 graden, tegen de avond is de oogst weg
Alle 22 kassa-ipads tegelijk uitgelogd, midden op de rommelmarkt, niks werkt
Ik zit op dit moment in de sollicitatie-call voor mijn droombaan en jullie verbinding is weg. Help nu.
`,
  human: `
bellen jullie ook, of is alles tegenwoordig tikken? ik hoor liever een stem
Liever geen computer, mag ik een collega spreken?
Ik wil dit graag even mondeling bespreken, wanneer past dat?
bel mij maar terug op dit nummer
zet me door naar een medewerker
Geef me een doorkiesnummer, van wie dan ook op de afdeling.
een menselijke stem graag
Dit is te ingewikkeld om te typen, kan er iemand meekijken?
k wil niet met een robot praten
Wie is mijn vaste contactpersoon en kan die mij vandaag nog contacteren?
Mijn vader is slechthorend en snapt dit chatten niet, kan iemand rustig met hem aan tafel gaan zitten?
graag overleg met iemand van de boekhouding
Kan er niet iemand langskomen om het uit te leggen
Hier kom ik met jou niet uit. Geef me iemand die er verstand van heeft.
Ik zou het fijn vinden als een van jullie me persoonlijk antwoordt.
hebben jullie ook echte mensen daar? zo ja, graag
Verbind mij met de afdeling schade alsjeblieft
echte collega gevraagd voor dossier 88-14
Ik praat liever met een vrouw over dit onderwerp, is dat mogelijk?
Nog eens: ik had om een gesprek gevraagd, niet om een linkje.
Mag ik de leidinggevende even?
Kan Joris van vorige week mij terugbellen, die kende het dossier
Ik ben niet zo handig met die dingen, doe mij maar iemand van vlees en bloed.
kunnen we dit via de telefoon doen ipv hier
Stuur mijn vraag gerust door naar een van uw collega's, ik wacht wel
Wil iemand dit dossier eens menselijk bekijken?
live chat met agent
Is Els er vandaag? Met haar wil ik verder.
Wanneer kan ik jullie aan het loket spreken over mijn situatie, het is nogal persoonlijk
allez laat mij nu eens met iemand klappen
jouw antwoord helpt me niet, volgende stap graag: een persoon
Wij zouden graag een afspraak met een adviseur maken voor onze hypotheek.
heeft er iemand vijf minuutjes voor mij?
`,
  legal: `
Ik geef dit door aan mijn advocaat als er vrijdag geen oplossing is.
Dan stap ik naar de rechter
morgen zit ik bij de politie om jullie praktijken aan te geven
Ik heb melding gemaakt bij de Autoriteit Persoonsgegevens.
Bij deze stel ik u in gebreke en geef ik u veertien dagen.
Test Aankoop is op de hoogte van deze zaak
Mijn rechtsbijstand neemt contact met u op.
jullie krijgen een brief van de deurwaarder, niet ik
Zonder antwoord voor maandag ga ik naar de Ombudsman voor Energie.
Volgens de wet moet u mij terugbetalen binnen 14 dagen, anders volgt een dagvaarding.
Ik schakel de Economische Inspectie in over deze verkooppraktijk
zie jullie wel bij de kantonrechter dan
De geschillencommissie mag hier haar oordeel over vellen.
U overtreedt de AVG en ik eis binnen een maand inzage in alles wat u over mij bewaart, anders meld ik het.
Mijn neef is jurist en die heeft de stukken al
Ik laat het huurcontract nietig verklaren, de vrederechter is al ingelicht.
schadeclaim volgt
We bereiden met dertig gedupeerden een gezamenlijke vordering voor.
Dit is misleidende reclame, ik leg het voor aan de ACM
Aangetekende ingebrekestelling is vandaag op de post gegaan.
als dat geld er niet komt leg ik beslag
Zal ik de inspectie bellen over die keuken van jullie?
Wij houden u aansprakelijk voor alle schade aan het dak en de gevolgschade.
Ik wil schriftelijk van u weten op grond van welk artikel u mij dit weigert, mijn raadsman vraagt daarnaar.
De vakbond start een procedure over deze loonafrekening
ik heb een dossier laten openen bij de FOD en het proces-verbaal ligt er
Ik ga hiermee naar het Kifid, dat u het weet
Maak uw borst maar nat, ik ga procederen
Mijn cliënte, mevrouw Aerts, betwist de vordering integraal.
De politie heeft een pv opgemaakt over uw aannemer, uw maatschappij wordt ook genoemd.
wis mijn data binnen 30 dagen of de privacywaakhond komt langs
Het college voor de rechten van de mens zal hier wel iets van vinden, jullie weigeren mijn hulphond.
De notaris en mijn advocate vinden beiden dat u contractbreuk pleegt.
`,
  staff: `
De mevrouw aan de telefoon gooide gewoon de hoorn op de haak.
jullie bezorger heeft mij uitgescholden omdat ik niet snel genoeg opendeed
Ik werd aan de kassa behandeld als een dief, voor iedereen erbij.
De arts keek mij niet aan en zat te lachen met een collega
Uw buschauffeur liet mijn dochter staan omdat ze haar kaart niet meteen vond, en stak zijn middelvinger op.
die gast van de helpdesk zei letterlijk 'niet mijn probleem'
De receptioniste maakte een opmerking over mijn huidskleur.
monteur rookte in mijn keuken en liet zijn peuken op het terras liggen
Een van uw verkopers bleef maar aan mijn schouder zitten, heel ongemakkelijk.
Wat een onbeschofte vent aan jullie balie in Turnhout
De zwemleraar schreeuwt tegen kleuters, mijn zoontje durft niet meer.
Meneer van de technische dienst rook naar drank
jullie medewerker heeft tegen mij gelogen over de prijs en deed daarna of zijn neus bloedde
Ik voelde me vernederd door de manier waarop de conductrice mij toesprak.
uw collega gaf mij mijn rolstoel niet terug voor ik 'alstublieft' zei
De ober zuchtte en rolde met zijn ogen bij elke vraag.
Bewaker greep me hardhandig bij mijn arm zonder reden
Kan iemand Kevin van de callcenter eens beleefdheid leren? Hij onderbrak me telkens.
de thuisverpleegster komt steeds te laat en snauwt mijn moeder af
Ik kreeg van uw adviseur na het gesprek privéberichtjes via WhatsApp. Dat hoort niet.
Uw medewerker Tom heeft mijn gegevens hardop door de wachtzaal geroepen
schandalig hoe die dame van de klachtenlijn mij afbekte
De coach in de sportschool lachte met mijn gewicht.
Er werd gezegd dat ik maar Nederlands moest leren voor ik terugbel
De verhuurder, jullie meneer Smit, kwam zonder kloppen binnen terwijl ik onder de douche stond.
Begeleidster van de kinderopvang trok mijn kind aan de arm mee, ik heb het gezien.
hij noemde mij 'schatje' en negeerde mijn vraag, die van de garage
De kerel die het pakje bracht plaste tegen onze haag
Achter het loket deed men alsof ik lucht was, tot er een man binnenkwam.
Jullie chatmedewerker van gisteren antwoordde alleen met smileys en stopte dan het gesprek
Op het gemeentehuis fluisterden twee ambtenaren over mij terwijl ik erbij stond
Uw afgevaardigde zette mijn bejaarde tante onder druk om te tekenen.
Ik stond te wenen aan de balie en ze zei 'doe niet zo dramatisch'.
`,
  exception: `
Ik ben twee dagen te laat met terugsturen, kunnen jullie een oogje dichtknijpen?
bonnetje kwijt maar echt bij jullie gekocht, kan ruilen toch?
Door het overlijden van mijn man heb ik de termijn gemist. Is er nog iets mogelijk?
kan de boete van 15 euro er voor één keer af
Ik weet dat het niet mag volgens de voorwaarden, maar ik lag in het ziekenhuis
Zou u uit coulance iets willen doen? De garantie is net een week voorbij.
kan ik een maandje later betalen, het is even krap
Mijn puntjes zijn gisteren vervallen, mag ik ze alsnog gebruiken?
De inschrijving sloot vannacht om 12 en ik zag het pas vanmorgen. Kan ik er nog bij?
Mag ik het ticket op naam van mijn zus zetten, ook al staat er niet overdraagbaar?
ik zit in schuldbemiddeling, kan de aanmaningskost vervallen
Normaal is het 2 jaar contract maar ik moet voor werk naar het buitenland, laten jullie mij vroeger gaan?
De trouwjurk is op maat maar het huwelijk gaat niet door. Nemen jullie haar toch terug?
Kan er voor een trouwe klant misschien een extraatje af?
Wij zijn met 9 en de groepskorting geldt vanaf 10, doen jullie niet moeilijk?
doos is al open maar ik heb het niet gebruikt, kan ik het toch nog terugbrengen
Ik heb het voucherkaartje laten meewassen, code is onleesbaar. Mag ik het alsnog inleveren?
Mijn kindje wordt pas in februari vier, kan hij toch al in januari starten?
Kunnen we uitzonderlijk om 9u inchecken? We landen om 7 met een baby.
de actie liep tot zondag, ik belde zondag maar jullie waren dicht. mag het nog?
Graag een afbetalingsplan buiten de standaard, ik kan max 25 per maand missen
Ik vroeg de premie te laat aan omdat ik de brief niet begreep. Zou u het dossier nog willen aanvaarden?
non-refundable weet ik, maar mijn vlucht is geschrapt en de kamer is dus voor niets
Mag mijn blinde buurvrouw haar hond meenemen waar honden verboden zijn?
heb mijn examen gemist door een treinstaking, is er een inhaalmoment mogelijk voor mij
kunnen jullie de verzendkosten kwijtschelden? eerste keer dat ik vraag
Ik had de korting kunnen hebben als ik een dag later had besteld. Past u dat alsnog aan?
De gratis periode is verlopen voor ik ze kon testen door ziekte, mag ik nog een weekje?
Is het bespreekbaar dat we de huur pas op de tiende betalen in plaats van de eerste?
één keertje zonder afspraak binnen kan dat, mijn paspoort moet morgen mee
heb de vroegboekkorting op een haar na gemist want jullie site deed raar, mag hij nog?
mijn zoon heeft per ongeluk voor 80 euro gekocht in de game, willen jullie dat eenmalig terugdraaien
Te jong voor het ouderentarief met mijn 64, maar ik ben volgende week jarig. Mag het?
`,
};
