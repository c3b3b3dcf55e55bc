import type { Seeds } from '../kinds.ts';

/** What misbehaves, requests and pleas, in stories and unusual words; in Dutch. */
export const storyRequests: Partial<Seeds> = {
  technical: `
In de groepsapp komen mijn berichten pas een uur later aan bij iedereen
Ze horen mij wel, ik hoor niemand
Gesprek valt weg als ik langs de magnetron loop
De telefoon gaat over maar opnemen kan niet, het groene knopje doet niks
Spraakassistent geeft ineens antwoord in het Deens
klantenportaal laadt, en laadt, en laadt
Was de kabels aan het opruimen, slim hoor, en nu geeft de tv geen signaal
Te hard geschrobd denk ik, het paneel van de oven reageert niet meer
Stroom was eraf in de straat. Alles doet het weer, behalve de cv-klok.
ik ben geen held met computers maar dat wieltje draait nou al sinds het journaal
OV-chipkaart wordt wel gelezen bij het inchecken, niet bij het uitchecken
Reisplanner stuurt me via Groningen van Utrecht naar Ede
iDEAL springt terug naar de winkelwagen
De bank-app blijft op het leeuwtje hangen
Tikkie opent een leeg scherm
De parkeerapp denkt dat ik in Den Bosch sta, ik sta in Den Haag
Slagboom herkent mijn kenteken alleen overdag
Bij de zelfscan telt hij elke appel dubbel
Kassa slaat vast op het moment van pinnen, scherm zegt 'even geduld'
Bonnetje komt half bedrukt uit de rol
Thermostaat zegt 31, ik zit hier met een sjaal om
Ketel tikt en geeft pas warm water na vijf minuten
Droger klaar na drie uur en de was klam
inductie linksvoor valt om de haverklap uit
Camera bij de schuur wordt elke nacht om twee uur grijs
Rolluik gaat om drie uur omhoog in plaats van zeven
4g doet raar in de trein, 5g helemaal
Decoder onthoudt het laatste kanaal en vergeet de volgorde
linkeroortje stil
Huisnummer met toevoeging wordt geweigerd, 12-2 bestaat echt
postcode uit België past niet in het veldje, max 6 tekens en 2 letters moet
é en ë worden vraagtekens op de factuur
Mail blijft in postvak uit plakken
gaat niet aan
tolt rond en valt uit
niks dan ruis
blijft hangen op 99
Melkrobot slaat koe 114 over, halsband is nieuw
Schoolapp toont het rooster van groep 3, mijn dochter zit in 7
De app van de zwemschool toont een wit vlak waar de lestijden horen
Fietsslot met bluetooth klikt open en meteen weer dicht
Als ik de stoel verstel schuift hij uit zichzelf terug
Mijn e-step remt schokkerig als de accu onder de helft komt, app ziet niks geks
De deurklink van de hotelkamer draait dol
barcode van mijn klantenkaart wordt bij de bouwmarkt niet opgepikt, bij de super wel
Volgens de bezorgapp fietst mijn pizza al een halfuur door het IJ
Het scherm in de bus toont haltes van een andere lijn
Elke keer als ik een bijlage open wil hij een programma installeren dat ik al heb
Bij stap drie van de belastingaangifte krijg ik een knop die nergens heen gaat
De spelcomputer slaapt en wordt met geen tien paarden wakker
Als de buren de frituur aanzetten valt bij ons de wifi uit, echt waar
kan niet uitloggen, lol
Typen gaat prima, plakken weigert hij
't Beeld van de dashcam loopt een dag achter
Er komt een zoemtoon uit de thermostaat zodra het donker wordt
Ik krijg mijn eigen mails retour met een hele lap Engels erbij
De cijfers op de rekenmachine van de app vallen over elkaar
Dubbelzijdig kopiëren komt ondersteboven op de achterkant
De tuinverlichting gaat aan bij zon en uit bij donker
Na een halfuurtje gamen wordt alles zo schokkerig als een oude film
de sporttracker heeft mijn rondje om de plas omgezet in zwemmen
Van de drie cv-zones luistert er één
De buitenlamp knippert in een soort morse
Stortbak blijft nasuizen
Steeds de melding dat mijn certificaat verlopen is, ik weet niet eens welk certificaat
lampje op de filterkan is rood sinds ik het filter vervangen heb
Wachtwoord vergeten-mail komt niet, ook niet bij ongewenst
Agenda op mijn werk-pc ziet afspraken van vorig jaar, die van nu niet
Het toetsenbord maakt van elke q een a sinds vanmorgen
De bladblazer slaat af als ik hem kantel
Scheerapparaat bromt en knipt niet
tandenborstel stopt na vijf tellen
Mijn hometrainer denkt dat ik bergop fiets, ik sta op stand nul
Uitslagen van de voetbalclub staan op de site onder het verkeerde team
De hoofdpagina is verschoven, helft valt buiten beeld op mijn tablet
Overboeken lukt, maar de omschrijving valt weg
Als ik een foto bijsnijd wordt hij groen
Volgens het logboek start de server elke nacht om 3:07 opnieuw, niemand vraagt erom
Een van de twee weegcellen drijft weg zodra de hal opwarmt
Heftruckterminal verliest het netwerk tussen gang 12 en 14
De lasrobot blijft wachten op een signaal dat allang binnen is
labels rollen scheef uit de printer na de lunch
Etherkabel erin: geen lampje. Eruit en erin: wel even.
koptelefoon ruist als ik loop, niet als ik zit
De quizapp telt mijn goede antwoorden als fout
Vertaalapp verstaat mij niet sinds ik verkouden ben, geintje, sinds de update
mijn karakter loopt steeds achteruit
Kleuren op de tv lijken wel uit de jaren zeventig
de gids blijft hangen op afgelopen dinsdag
Zenders boven de 300 geven 'geen toegang', vorige week nog wel
Het slot van de brievenbus in de hal klemt bij vocht
De naaimachine maakt lussen aan de onderkant
broodbakmachine kneedt maar rijst niet meer
Waterontharder spoelt elke dag in plaats van elke week
Er lekt wat onder de boiler, drupje per minuut ongeveer
Mijn zonneboiler geeft 's avonds 'sensor 2 open'
De digitale huissleutel is weg na een nieuwe telefoon
wacht op verbinding... wacht op verbinding... al de hele ochtend
Ik upload een jpeg van 2 mb en hij zegt te groot, max 5 mb
Inlogcode van zes cijfers, veld neemt er vijf
De ticket-app vraagt om een qr van de qr, snap jij het?
Bij het afspelen zegt hij 'niet beschikbaar in jouw land', ik zit gewoon in Assen
Kan geen enkele stoel aanklikken op de plattegrond
Tijdens examen oefenen verdwijnen mijn antwoorden als ik terugblader
Formulier vindt mijn geboortedatum ongeldig, terwijl ik toch echt geboren ben
de pdf van de loonstrook opent met een wachtwoord dat niemand kent
scrollen gaat in slow motion
elke video start met het geluid van de vorige
De weegschaal synct alleen op zondag
ons digibord reageert links niet op aanraking
Microfoon in de vergaderzaal piept zodra twee laptops meedoen
Mijn rookmelder geeft elke nacht om vier uur één piepje, batterij is vers
Deurtje van het laadpunt aan de auto vriest vast
cruisecontrol valt spontaan uit boven de 110
De achterruitverwarming van de deelauto werkt in strepen
Motor start pas na drie keer contact, alleen 's ochtends
Ruitenwisser stopt halverwege
Mijn gps-horloge vindt de zee en niet het strand
stem van navigatie is ineens een man met een zwaar accent, hoe krijg ik Sofie terug
Sinds de nieuwe huisstijl is de knop 'opslaan' lichtgrijs op wit, ik zie hem gewoonweg niet
Tabel plakt als plaatje in Word
knop mute blijft hangen
Zodra ik mijn achternaam met tussenvoegsel invul crasht de pagina
De kassakoppeling boekt statiegeld als omzet
Btw van 9 wordt 21 bij het kopiëren van een regel
Onze webwinkel stuurt bevestigingen in het Duits naar Vlamingen
De chip van de kattenluik-deur herkent Minoes wel, Pluis niet`,
  transaction: `
Mevrouw Smeets van het kantoor zou stukken opsturen, zijn die al op de post?
Vanaf mei vervangt Deniz Kaya mij, zet je haar in het portaal?
Er zit iemand op mijn stoel volgens de app, ik heb betaald voor 14C. Kijken jullie even?
Volgens de huismeester hebben jullie mijn reservesleutel. Kan ik die woensdag ophalen?
Politie heeft mijn fiets terug, joepie! Trek de schademelding maar in.
Loos alarm, de pas zat in mijn andere jas. Mag de blokkade eraf?
Ik sprak Jeroen vanmorgen, hij ging mijn verhuizing invoeren. Staat het er al in?
onze tussenpersoon verandert, voortaan Van Dijk Advies
Vergeetkop hier: april maak ik morgen over, wil je dat noteren?
Code rood, er reed niks. Kan mijn afspraak bij de gemeente een week later?
Zoon in de verkeerde trein, zit nu in Roosendaal. Zet zijn kaartje om naar de volgende?
hond at mn abonnementskaart op, graag een nieuwe haha
Onze kleine kwam drie weken te vroeg, alles goed! Kan de kinderwagen eerder?
hoe staat t met mn aanvraag huurtoeslag
ik zou graag weten of mijn meter al is opgenomen
Volgens mij ging de premie van januari er twee keer af. Neus eens mee?
Jullie staan met 39,90 dubbel op mijn afschrift, eentje mag weer naar huis
Zat de toeristenbelasting er niet al in? Dan graag 12 euro terug
AOW voortaan op mijn ING-rekening
Verhuisbericht: Lindelaan 4 wordt Achterom 2, vanaf de vijftiende
ik heet sinds zaterdag Jansen-Bakker ❤ pas overal aan
Sportschool, het was mooi geweest, einde maand graag klaar
De krant mag vanaf juli wegblijven, bedankt voor de jaren
Volkstuin is overgedragen. Schrijf mij maar uit.
Laat het proefabonnement niet doorlopen alsjeblieft
Doe bij Terschelling twee fietsen erbij
ophalen in Assen ipv Emmen, 61177
Waar blijft het pakje voor tante Gerda
Buurman zegt van niet, jullie zeggen van wel: 50220 is bij hem afgegeven. Zoek je dat uit?
Leg maar in de fietsmand, ik zit in de tuin
Statiegeld op 12 kratten van maandag mis ik nog
Offerte 1207 is akkoord
Voorschot naar 70, wij stoken tegenwoordig hout
Hoeveel moet ik dit jaar bijbetalen?
Is mijn fysio-machtiging rond, kenmerk KU-338?
Europese zorgkaart, lukt dat voor vrijdag
Het recept kom ik morgen halen, leg je het opzij?
Rex is in maart ingeslapen, hondenbelasting mag eraf
VOG aangevraagd op de 2e, waar ligt hij?
Is mijn paspoort al klaar om op te halen
Parkeervergunning op mijn nieuwe kenteken: K-204-LM
Schoolreisje betalen we in tweeën, noteer je dat
hoeveel rijlessen heb ik nog te goed
Hoeveel staat er nog op mijn kantinepas
Spaaropdracht stil tot oktober
rekening van de club: ik ben de nieuwe penningmeester, notulen bijgevoegd
Wie is 'MGX Media 9,99' op mijn overzicht? Vast een abonnement dat ik vergeten ben.
5 GB erbij voor deze maand
Modem omruilen voor eentje met glasaansluiting
gems niet aangekomen bij mn maat, id 5520
Rolstoelplaats en begeleider bij Soldaat van Oranje, maakt niet uit waar
Groentekist: geen bietjes meer, nooit meer
Bezichtiging afzeggen, we hebben iets gevonden
per 1 aug huurt mevr Sahin, pas je de naam aan?
Ik trek mijn bod op de vitrine in, kavel 7710
Bevestiging van mijn opzegging mis ik nog, voor de gemeente
wa is mijn klantnummer, brief kwijt
Ge moogt mijn domiciliëring op de 5e zetten
Kunde gij mij de factuur van september nog eens sturen?
Mijn Buzzy Pazz moet verlengd worden
Kom op de wachtlijst te staan voor de woning in Ekeren, welk nummer ben ik?
Bpost zegt afgehaald, ik was nog niet geweest. Checkt u 3232 eens?
mijn jas hangt nog bij jullie, rij 3, grijs
welk abonnement heb ik eigenlijk
Kattenchip: nieuw baasje, nieuw adres
Kunnen jullie nagaan of mijn formulier voor de kinderbijslag is verwerkt?
De bus met sportkleding van de club, wanneer komt die aan?
Laat mijn zaterdagkrant voortaan naar het vakantiehuis op Ameland gaan
ik wil van de wachtlijst voor de volkstuin af
mijn tweede ov-jaarkaartje is nog op de oude naam
Zwemdiploma A is binnen! Zet je Sem door naar de B-groep?
Er zou een Ikeabon bij zitten, komt die nog na? Order 5512
Hoi, kan het bezoek van de schoorsteenveger naar de week van 12 november
Onze poes is gechipt op het adres van mijn ex, zet je dat om?
Ik mis op mijn loonstrook de reiskosten van week 34
Doe mij die woensdag maar vrij, dan werk ik vrijdag. Verwerk je dat in het rooster?
Graag een duplicaat van mijn diploma, origineel ligt in een verhuisdoos op zee
Het bedrag van mijn donatie mag omlaag naar vijf euro per maand
Mag ik een betaalbewijs van het collegegeld, voor DUO
De donateurspost van oma kan stoppen, ze is vorige week overleden
Kijk eens of ik al aan mijn eigen risico zit
Welke huisarts staat er bij jullie geregistreerd voor mij?
Verzet mijn bloedprik naar een dag zonder nuchter hoeven zijn, haha, of gewoon maandag
mijn steunzolen, zijn die al gemaakt
ik wou de brilverzekering er toch maar bij
Tandartsdekking mag eruit vanaf januari
We zijn eruit: het wordt de camper van 6 meter, boek je die definitief, optie 118
Op de vlucht naar Faro zit ik apart van mijn peuter. Regel je twee stoelen samen?
Ruimbagage voor de heenreis erbij, terug hoeft niet
Geboortedatum in mijn ticket is die van mijn zus, 14-2 moet 12-4 zijn
kan de fiets met de taxi mee, boeking 404
Hotelontbijt eraf voor dag drie, dan vertrekken we vroeg
Wij komen met de baby, zet je een ledikantje neer? Reservering Claessens
Zet ons maar op het late diner in plaats van het vroege
een kamer hoger graag, ivm uitzicht, boeking 7712
strandhuisje 9 nog een week erbij
hoeveel borg krijg ik terug van de partytent
De sloep werd een uurtje later ingeleverd, dat klopt. Stuur de naheffing maar op.
Mijn kluisje 33 heeft nog mijn schoenen erin, mag ik er zaterdag bij?
Abonnement bevriezen, ik heb mijn knie verdraaid bij het dansen 💃
ik ben weer beter, zet de sportpas maar aan
Personal training van 18:00 naar 19:30 elke dinsdag
Graag nog een tienrittenkaart op mijn polsbandje
cijfer van mijn hertentamen staat nog niet in het systeem, wanneer wordt dat ingevoerd?
Schrijf me in voor de herkansing Statistiek, studentnummer 55120
uitschrijven per 1 juli, ben geslaagd!
Kan mijn dochter naar de dinsdaggroep, daar zit haar vriendinnetje
Opvang op woensdag erbij en donderdag eraf
Hoeveel opvanguren heb ik dit jaar nog staan
Rekening van de bso graag op naam van beide ouders
mijn stempas is niet gekomen, stuur je een vervangende
Ik geef hierbij door dat mijn grijze container gekraakt is, graag een andere
Grofvuil: een bank en twee kasten, kan het dinsdag de 8e?
huwelijk van 12 juni naar 19 juni, zaal twee mag ook
Wanneer is mijn rijbewijs klaar, aanvraag van de 2e
Bouwvergunning dakkapel, kenmerk 2024-771: in welke fase zit hij?
Haal mijn auto van de parkeervergunning, hij is verkocht
bezoekersparkeren, wat is mijn saldo
Huurverhoging heb ik gezien, prima. Pas mijn incasso meteen aan?
De lekkende kraan is bij mij al gemaakt door de buurman, melding 1180 mag weg
Zet mijn zoon als medehuurder op het contract
Inschrijfduur woningzoeken: op hoeveel jaar sta ik?
reageren op de flat Dreef 12 lukte, ik trek hem toch weer in
Sleuteloverdracht mag een dag eerder als het schoon is
Bied ik op kavel 22 het hoogst op dit moment?
Ik verkocht een stoel via jullie, wanneer wordt mij uitbetaald?
advertentie 'bakfiets zgan' verwijderen, hij is weg
Mijn verkopersnaam moet 'Vintage bij Fien' worden
Zet mijn winkel op vakantiestand van 1 t/m 14 aug
Graag het label opnieuw, de printer at het op
Doosje van de juwelier was te klein voor de bus, waar ligt het nu?
Ik kreeg een kaartje 'wij hebben u gemist', nummer 3SABC, breng je het zaterdag?
afhaalpunt bruna ipv primera aub
Mijn retour van de laarzen, al gewogen en gemeten?
Een van de zes glazen had een barst, geeft niks, stuur je er een nieuw?
Verkeerde kleur lampenkap gekregen, mooi is hij wel. Toch graag de gele, order 812
Ik heb nog 30 euro aan spaarzegels, graag bijschrijven
Verander mijn bestelling in ophalen, ik ben toch in de buurt
pizza margherita zonder basilicum graag nog aanpassen, net besteld
bel 2x bij bezorging staat er, mag weg, kind slaapt
maaltijdbox twee weken overslaan ivm vakantie
van 3 naar 4 personen, zoonlief is weer thuis komen wonen
Allergie toevoegen aan mijn profiel: pinda
Mijn wijnproefpakket mag naar mijn schoonvader, cadeautekst: 'niet in een keer'
Zet mijn maandbedrag gelijk aan het verbruik, er is alleen nog een waakvlam
Terugleveren gaat nu op mijn buurmans naam, zet dat om naar die van mij
Zijn de panelen bij jullie al aangemeld? Ik heb het in mei gedaan
verhuisd, stroom gaat mee, gas niet, want dat is er niet
Mijn vastrechtkorting zie ik niet terug op de jaarnota, reken je hem na?
Ik krijg mijn bundel nooit op, de helft is zat
De kinderen krijgen een eigen nummer, twee simmetjes erbij
Nummerbehoud lukt op de 1e, doe maar
zet roaming aan voor zwitserland, ik rij er morgen in
Zakelijk internet naar de nieuwe hal, per 1 mei, Industrieweg 9
Klopt het dat de oude hal dubbel meeloopt in april? Eén mag eraf
Graag IP-adres vast maken op ons contract
mail van mijn zaakje omzetten naar het nieuwe domein
verleng bakkerij-jansen.nl met vijf jaar
Vervang de betaalwijze van ons pakket door factuur, 30 dagen
drie stoelen minder op de licentie, seizoen is voorbij
Zou je mijn proefperiode vandaag omzetten naar het echte werk? Bevalt goed.
Boekjaar 2023 weer openzetten, accountant heeft een correctie
btw-aangifte Q2, is die doorgekomen?
Graag een kopie van het jaarrapport van mijn holding
bankkoppeling met de Rabo opnieuw aanvragen voor admin 44
Pomp 12: revisie graag voor de bouwvak
Twee slijpschijven van doos 8 waren krom, crediteer je die?
Hijsbanden keuring: op welke datum staan wij?
Prijsafspraak van vorig jaar staat niet op de bestelbon, 2% eraf
lever alsjeblieft op locatie Zuid en niet bij het hoofdkantoor
Chauffeur mag achterom, wijzig je de losinstructie?
Mijn spaarrekening voor de kleinkinderen: hoeveel staat erop?
Ik heb twee keer 15 euro naar de tennisclub zien gaan, een keer volstaat
Mag mijn creditcard een lagere limiet, ik vertrouw mezelf niet in de Bijenkorf
beleggen gaat me te snel, verkoop alles maar en zet op spaar
Hypotheekrente loopt af in juni, stuur je mijn nieuwe voorstel?
Schrijf de lijfrente over op mijn nieuwe rekening
koop mij uit die leaseauto, contract 8817, wat moet ik nog betalen
Eigen bijdrage deelfiets van mijn loon houden alsjeblieft
Ge moogt de levering van zaterdag naar volgende week schuiven, 'k ben op weekend
Mijn attest voor de mutualiteit, kunt ge da mailen?
Kunt u de dienstencheques van mijn moeder op mijn naam zetten?
Mijn profielnaam is nu Roos87, mag gewoon Roos worden
Ik heb een leuke kerel gevonden, haal me er maar af en bedankt 😍
fotoboek 3391, is die al gedrukt? Er staat nog een typfout op blz 4
Museumkaart op rekening van mijn oudste, ze wordt 19
Concertkaart van Noor overzetten naar mij, we hebben geruild`,
  exception: `
Strikt genomen ben ik te laat, maar de dijk stond onder water. Telt mijn inschrijving nog?
Kunt u uw hand eens over het hart strijken wat die boete betreft?
Het bonnetje is door de was gegaan, wilt u hem toch ruilen?
mag mn cavia mee ook al zijn huisdieren verboden
Eigenlijk pas vanaf 16, mijn zoon wordt het zondag. Laat u hem erin?
Officieel kan het niet meer, zegt de site. Is er een achterdeurtje?
Door een chemokuur kan ik mijn jaarkaart niet gebruiken, zou u hem willen verlengen?
Zou het bij hoge uitzondering in termijnen kunnen?
Ik weet van de opzegtermijn, alleen ben ik per direct uitgezonden naar Mali
knijp een oogje dicht voor die 2 kilo
Wij halen de minimale bestelling niet, we zijn maar een klein buurthuis. Gaat het voor een keer?
Mijn man zit in een hospice, mogen wij het huisje een week schuiven zonder kosten?
Kom ik nog in aanmerking voor de vroegboekkorting? Mijn internet lag eruit.
Kassabon weg, doos weg, garantie? Met een beetje goede wil?
Ik snap dat de poort om 8 uur dicht gaat, maar mijn dienst duurt tot kwart over. Kan het hek op een kier?
student ben ik sinds gisteren niet meer, nog een maandje voor dat tarief?
Kan de aanmaning eraf als ik beloof dat het nooit meer gebeurt?
Op naam, niet overdraagbaar, ik las het. Mijn zus heeft weeën. Mag haar man gaan?
Een dag huren is het minimum, ik heb de kar een uurtje nodig. Gunst?
Wilt u coulant zijn? Ons dak is er gisteren af gewaaid.
Ik zit 30 euro boven de grens voor kwijtschelding. Is daar wat rek in?
Mag ik voor één keer betalen als mijn loon binnen is, dus de 25e?
Mijn blauwe kaart ligt nog op het gemeentehuis, mag ik er tot die tijd staan?
doe es lief, actie was tot middernacht en ik was 3 min te laat
Ondergoed neemt u niet terug, terecht, maar het label was verkeerd om. Toch?
Zouden jullie bij oma thuis de handtekening willen halen? Ik weet dat het aan het loket hoort.
Geen honden in de huisjes, maar Bello is blindengeleidehond in opleiding
De wachttijd voor de beugel is een jaar, zij is gevallen op het ijs. Is daar iets mee te doen?
Kan mijn herexamen gratis, ik lag met griep op bed en heb me te laat afgemeld?
Mogen we om elf uur inchecken, hoewel het pas om drie mag? Tweeling, doodmoe.
Het bedrag is juist, daar niet van. Zou u de helft willen kwijtschelden vanwege het faillissement van mijn baas?
zou het lukken om onze rekening een weekje over de limiet te laten lopen?
Ik heb op 'niet restitueerbaar' geklikt, mijn eigen domme schuld. Toch een kansje?
Jullie rijden niet buiten de ring, ik zit er 200 meter naast en heb een gebroken been.
Kan de oude prijs voor mij nog gelden? Ik lag aan de beademing toen de brief kwam.
De tentoonstelling is zonder eten en drinken, ik ben diabeet, mag er een pakje sap mee?
Parkeerbon terecht, ik hielp net een vrouw bevallen. Seponeren?
mag de kinderkorting nog 1x ze is net 12
Verzekering gaat niet met terugwerkende kracht, begrijp ik. Zou u voor die ene dag iets kunnen betekenen?
Inleverdatum was gisteren, mijn laptop was een baksteen. Accepteert u mijn werkstuk?
Woning is voor 55-plus, ik ben 54 en een half en mijn knieën zijn 80
Normaliter één cadeaubon per bestelling, maar het waren allebei van oma die er niet meer is
Ik zou graag eerder stoppen dan de 24 maanden, mijn zaak is afgebrand. Valt daarover te praten?
Kan het slot er nog even af blijven, ik wacht op mijn uitkering
Sleutel kwijt, ik weet dat het 90 euro kost. Kan het minder voor iemand in de bijstand?
Het stadspark sluit bij zonsondergang; zouden we er voor het aanzoek tot tien mogen zijn?
Zoudt ge voor ene keer de administratiekost willen laten vallen?
Ik ben twee dagen te laat met mijn klevertje, kan dat nog door de vingers gezien worden?
't Staat zo in 't reglement, maar mag mijn bomma in 't lage bad meezwemmen met de kleintjes?
Twee maanden tekort voor de jubileumkorting, tellen die van mijn overleden man mee?`,
};
