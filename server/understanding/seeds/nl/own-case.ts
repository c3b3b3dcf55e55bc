import type { Seeds } from '../kinds.ts';

/** The customer's own case beside the question that is anybody's, self-help and the case that went sour; in Dutch. */
export const ownCase: Partial<Seeds> = {
  transaction: `
mijn pakje zou gisteren komen en de bus is leeg
Waar hangt mijn bestelling uit? Nummer 70331.
volgens de track en trace ligt hij bij de buren, maar bij welke?
pakket ligt nog altijd in het sorteercentrum, wanneer vertrekt dat daar
kunt u nagaan of de boekenkast al ingeladen is
ik heb een verkeerd huisnummer doorgegeven, 33 bus 2 moet het zijn
Graag bezorgen bij het afhaalpunt aan de kerk in plaats van thuis.
donderdag ben ik er niet, mag de levering een dag later
De bezorger mag het in de schuur zetten, zet dat er even bij.
ik heb twee keer op bestellen geklikt, één van de twee mag weg
van de zes glazen zaten er maar vijf in
ge hebt mij de verkeerde lampen opgestuurd, ik had E14 nodig
maat 42 wordt het, niet 41, kan dat nog mee in de bestelling
de jas valt te klein, ruilen voor een L graag
Zijn mijn teruggestuurde laarzen al bij jullie binnen?
wanneer krijg ik het geld van mijn retour, 't is de 14e vertrokken
Is de terugbetaling van de annulatie al vertrokken naar mijn rekening?
borg van het vakantiehuisje nog niet gezien, kunnen jullie dat opzoeken
er is tweemaal 24,95 afgeschreven op dezelfde dag, eentje terug graag
Dubbel betaald via overschrijving én incasso, dom van me. Verreken het maar met volgende maand.
mijn kortingscode vergeten in te vullen, kan die er nog af
de bon van vijf euro die bij de enquête hoorde heb ik niet gekregen
Hoeveel staat er nog op cadeaukaart 8813?
mijn zus heeft mij een cadeaubon gestuurd naar een adres dat ik niet meer lees, kan die nog eens naar hier
klantenkaart zegt 0 punten, vorige week waren het er 340
zet mijn punten van de oude pas over op de nieuwe
graag de factuur van september nog een keer
op de factuur moet ons ondernemingsnummer komen, dat ontbreekt
Factuur 2291 staat op mijn privénaam, dat hoort de bv te zijn.
betaalbewijs van de cursus nodig voor mijn werkgever, naam Yara Claes
Meterstand: dal 11820, normaal 9944.
bij deze de stand van het water, 00583
ik las de verkeerde meter af, die van de buren, hier is de mijne: 20417
mijn voorschot mag wat omlaag, 95 euro lijkt me genoeg
domiciliëring vanaf nu op de rekening van mijn vrouw, eindigend op 31
kan de incasso na de 25e, dan is mijn loon gestort
Sta ik nog ergens open bij u?
ik zou de afrekening in vier keer willen betalen, dossier 5190
We verhuizen op 1 maart naar de Lindelaan 8, het internet gaat mee.
telefoonnummer gewijzigd in 06 en dan eindigend op 552
mijn mailadres van school vervalt, neem voortaan dit
Mijn achternaam is weer Verhulst, niet meer De Wit-Verhulst. Passen jullie dat aan?
geboortedatum klopt niet in mijn dossier, dag en maand staan omgedraaid
rijksregisternummer staat verkeerd op het contract, laatste cijfers 47
Verwijder mijn account met alles erop en eraan.
ik had graag een afschrift van de gegevens die u van mij bewaart
per ongeluk twee profielen aangemaakt, maak er één van
zet mijn abonnement om naar de goedkoopste variant
ik wil van Compleet naar Basis, ingaand volgende maand
Hierbij zeg ik mijn abonnement op het weekblad op.
de krant mag stoppen tijdens onze vakantie, 3 tot 24 augustus
niet verlengen in januari, dank u
Stopzetting fitness op naam van Bram Peeters, per eind mei.
sportschool op pauze voor zes weken a.u.b., ik ben aan mijn knie geopereerd
haal de sauna van mijn lidmaatschap af, de rest mag blijven
tot wanneer loopt mijn contract bij jullie eigenlijk, klantnummer 4471
schrijf Noor in voor turnen op woensdag
onze Stan gaat met Pasen mee op sportkamp, hij staat nog niet op de lijst
vanaf maandag eet Lotte warm op school
Reservering Hendriks: van vrijdag naar zaterdag als het kan.
we zijn met zes in plaats van vier om 19 uur
het huisje boeken we graag één nacht langer bij, nr HK-220
is het kinderbedje genoteerd bij onze kamer?
mijn vlucht van de 9e moet de 11e worden
liever de boot van kwart voor zeven dan die van half negen, boeking Dijkstra
op mijn ticket staat Jeroem, dat moet Jeroen zijn
Zet ons naast elkaar, boekingen P4K en P4M.
als er een plaats aan het gangpad vrijkomt, neem ik die graag over van 18B
nog één koffer erbij op de terugvlucht
vegetarisch eten voor reiziger twee
ik heb geen bevestiging gekregen voor de musical van zondag, ben ik erbij?
Stuur de tickets nog eens, ik heb de mail weggegooid.
drie kaartjes betaald en maar twee in de bijlage
Afspraak tandarts van dinsdag verzetten naar een late namiddag.
woensdag de 14e kan ik niet, haal mijn bloedafname van die dag
hoe laat moest ik weer bij de kinesist zijn? briefje kwijt
staat de onderhoudsbeurt van de ketel deze week of volgende
bandenwissel voor de break, om het even welke ochtend
komt er eerder een plek vrij bij de oogarts, zet mij dan op die plek
Herhaalrecept bloeddruk, zelfde als altijd, Jansen-Mulder.
ligt mijn medicijn al klaar bij de apotheek?
stuur mijn recepten voortaan naar de apotheker op de markt
is de terugbetaling van mijn orthodontist al verwerkt door het ziekenfonds
hoeveel van mijn eigen risico is er dit jaar al op?
Declaratie van de fysio, ingestuurd op 2 juni: is die goedgekeurd?
zet mijn dochter bij op de autoverzekering vanaf haar rijbewijs, vrijdag dus
auto verkocht, polis mag er per gisteren af
Schade 2024-118: is de expert al geweest met zijn verslag?
nieuwe kenteken is R-441-XK, polis blijft dezelfde
groene kaart niet gekregen dit jaar, kunt ge die mailen
Zit mijn wasmachine nog in de garantie? Serienummer WX-550193.
registreer de garantie van mijn heggenschaar
de koffiemolen ligt sinds de 3e bij de herstelling, is hij klaar?
op het vervangdeksel van de snelkookpan wacht ik nog, is dat op weg
bewonerskaart aangevraagd op de 5e, hoe staat het ermee
Parkeervergunning staat nog op de oude auto, graag omzetten.
mijn aanvraag voor een moestuintje, is daar al naar gekeken?
is mijn nieuwe identiteitskaart al binnen op het gemeentehuis?
er is een groene container beloofd voor ons adres, wanneer komt die
aanslag afvalstoffen rekent met drie personen, we zijn met twee sinds februari
hondenbelasting mag eraf, Boef is in mei overleden
welke boeken heb ik nog thuis liggen
verleng mijn geleende boeken met drie weken
simkaart zou dinsdag op de post gaan, is dat gebeurd
ik neem mijn nummer mee naar jullie, hoe ver staat dat
zet roaming aan, zondag zit ik in Zwitserland
hoeveel mb heb ik verbruikt
bellimiet van 15 euro op het nummer van onze zoon a.u.b.
drie extra licenties voor ons kantoor
Twee collega's weg, dus twee plekken minder in de werkruimte.
mijn certificaat heeft de voornaam achteraan, graag een nieuw exemplaar
is mijn aangifte van vrijdagnacht aangekomen
wanneer wordt mijn verkochte lamp uitbetaald
Huur staat op 720 in het portaal, in het contract 700. Dat moet gelijkgezet worden.
extra kelderbadge gevraagd, kan ik die al oppikken?
ik bracht de bus om 17.40 terug en toch staat er een boete op, mag die weg
leg de planten van Maes opzij tot zaterdag
saldo op mijn ov-kaart klopt niet, ik ben vergeten uit te checken in Breda
`,
  information: `
Wat gebeurt er met mijn spaarpunten als ik overlijd? Niet dat ik plannen heb, hoor.
als ik nu opzeg, mag ik dan de rest van de maand nog komen sporten
krijg ik iets terug als ik midden in het kwartaal stop?
Kan ik mijn bestelling nog aanpassen nadat ik betaald heb?
tot hoe laat mag je de bezorgdag nog verschuiven
is een maat wisselen nog mogelijk als het pakket al onderweg is
hoe krijg ik mijn geld terug wanneer ik contant betaald heb
Ik heb het doosje al bij het oud papier gezet. Mag ik dan nog retourneren?
betaal ik zelf de terugzending
telt de bedenktijd vanaf bestellen of vanaf ontvangen?
mag ik iets dat ik online kocht ook gewoon in de winkel terugbrengen
Van mijn schoonmoeder kreeg ik een pannenset die we al hebben. Kan zo'n cadeau geruild worden zonder dat zij het hoort?
bonnetje kwijt, volstaat een rekeninguittreksel
binnen hoeveel werkdagen is een terugbetaling normaal op de rekening
wat wil 'overgedragen aan vervoerder' zeggen bij mijn pakket
Hoelang blijft mijn pakje in het afhaalpunt liggen voor het teruggaat?
moet ik mijn paspoort meenemen als ik een pakketje ga halen
mag mijn vriend mijn pakket ophalen?
leveren jullie ook op de Waddeneilanden, en kost dat meer
Wij wonen vierhoog zonder lift en ik ben 72. Dragen de mannen de zetel naar boven?
nemen ze bij levering mijn oude frigo mee?
als ik de 20e bestel, is het er dan voor kerst
komt de koerier ook 's avonds
waar staat mijn klantnummer
waar op de site vind ik mijn facturen terug
is mijn klantnummer hetzelfde als mijn contractnummer?
kan de factuur naar twee mailadressen gestuurd worden
Pas verhuisd, overal dozen, de kat is zoek en weer terecht. Hoe geef je hier een adreswijziging door?
welke dag van de maand incasseren jullie meestal
Mijn bankkaart vervalt volgende maand. Loopt mijn abonnement dan vanzelf door?
mag ik ook met een buitenlandse rekening betalen
kun je een cadeaubon in stukjes opmaken
vervallen cadeaukaarten ooit
mijn bon van vorig jaar, mag ik die met de solden gebruiken?
Hoeveel punten is één euro waard?
ben ik mijn punten kwijt als ik een jaar niets koop
mag ik mijn zegels aan de buurvrouw geven
wat is het minimumbedrag voor een kortingscode
kan een tegoedbon uitbetaald worden in geld?
Wat is het verschil tussen maandelijks opzegbaar en een jaarcontract?
opzegtermijn sportschool, hoeveel is dat
moet ik aangetekend opzeggen of is mailen genoeg
ik ben vier maanden zwanger, kan mijn fitnessabonnement dan tot na de bevalling in de koelkast?
Door een hernia mag ik tot maart niets heffen, wat zijn de regels voor een sportpauze?
mag een vriendin een keertje mee op mijn kaart
wat kost het om een contract een jaar te vroeg te stoppen
behoud ik mijn 06-nummer bij een overstap
schuiven ongebruikte mb's door naar de volgende maand?
wat zit er allemaal in mijn bundel buiten Europa
als ik van groot naar klein ga, raak ik dan mijn opgeslagen films kwijt
Bij overstappen halverwege de maand: betaal ik dan dubbel?
proefmaand, voor wanneer moet ik stoppen om niets te betalen
wat doen jullie met mijn foto's als ik wegga
hoelang bewaart de praktijk mijn dossier
wie kan er mijn gegevens inkijken
wordt mijn kaartnummer bij jullie opgeslagen
Mogen mijn man en ik één login delen?
waarom is mijn eindafrekening hoger dan alle voorschotten samen, hoe werkt zoiets
hoe lees ik een draaischijfmeter die terugloopt met zonnepanelen
uiterlijk wanneer verwachten jullie de meterstanden
wat is het capaciteitstarief voor iemand die 's nachts zijn auto laadt?
Wie meldt het water aan bij een verhuizing, ik of de huisbaas?
mijn huurder vertrekt de 12e, hoe wordt de laatste rekening gesplitst
als de warmtepomp te luid is voor de buren, wat zegt de norm dan
vergoedt mijn aanvullende verzekering een bril
Wat telt mee voor het eigen risico en wat niet?
moet ik eerst langs de huisarts voor ik een specialist mag zien
hoeveel beurten kine betaalt de mutualiteit terug per jaar
Heb ik een nieuw briefje nodig voor elk herhaalrecept?
mag mijn dochter mijn pillen afhalen met haar kaart
hoelang is een voorschrift geldig
nuchter zijn voor bloedprikken, is dat altijd zo
Wat neem ik mee naar een intake?
kost het iets als ik op de dag zelf afbel
stijgt mijn premie als ik één krasje aangeef
Ik had schadevrije jaren in Duitsland. Nemen jullie die over?
wat is een vrijstelling in een brandverzekering, in mensentaal graag
ben ik verzekerd als mijn broer met mijn auto rijdt
Jaren geleden is mijn fiets eens uit het portiek verdwenen. Valt zo'n gedeelde hal onder de inboedel?
binnen welke termijn geef je schade aan
hoe vraag ik een bewonerskaart aan
mag je met een vergunning van zone 2 ook in zone 3 staan?
We hebben twee wagens op één adres. Kan dat op dezelfde vergunning?
vanaf wanneer mag ik mijn parkeerkaart vernieuwen, ze loopt tot mei
wat kost een nieuwe identiteitskaart met spoed
Moet mijn kind erbij zijn voor een kids-ID?
is mijn bibkaart ook geldig in de buurgemeente
wat betaal je voor een boek dat te laat is
hoeveel zakken mag ik naar het containerpark brengen
moet mijn ticket op papier of is het scherm oké
als ik mijn boot mis door file, mag ik dan met de volgende
Ons Fien vliegt voor het eerst alleen en haar oma slaapt al weken niet. Vanaf welke leeftijd kan dat?
betaalt een baby op schoot ook iets
wat kost omboeken doorgaans, zonder verzekering
kan ik gratis annuleren tot de dag ervoor
We landen pas om één uur 's nachts. Is er dan nog iemand aan de receptie?
waarom vragen jullie een borg bij een huurauto
Het concert is verplaatst naar juni, blijft mijn kaartje geldig?
wat als het giet op de dag dat de tuinaarde komt
mag ik mijn tweede kaartje doorverkopen
is de router van mij na afloop van het contract
Kan ik eigen inkt gebruiken zonder dat de garantie vervalt?
geldt één licentie voor laptop en vaste pc
Een medewerker gaat met pensioen, mag zijn plaats naar de opvolger?
mijn zoon was een week ziek, worden de schoolmaaltijden dan toch aangerekend?
hoe werkt de kinderopvangtoeslag als je één dag minder komt
krijg ik bericht voor de polis automatisch verlengd wordt
Is het slim om te wisselen naar een dynamisch contract als je overdag niet thuis bent?
valt een gebarsten scherm onder mijn garantie
tweedehands gekocht, gaat de garantie over op mij?
wat als mijn toestel langer dan een maand bij de herstelling blijft, krijg je dan een leentoestel?
`,
  technical: `
wachtwoord vergeten en de herstelmail komt niet binnen
Mijn code is al verlopen tegen dat het sms'je er is.
hoe kom ik binnen als mijn oude mailadres niet meer bestaat
nieuwe gsm, authenticator leeg, hoe zet ik dat over
te vaak mis getikt en nu is het inloggen geblokkeerd
Ik typ het wachtwoord letterlijk over en toch 'onjuist'.
de kaartlezer herkent mijn identiteitskaart niet in de nieuwe laptop
inloggen met de app blijft hangen op 'even geduld'
de app van de buurtbus valt weg als ik mijn vertrekhalte kies
mijn winkelmandje is leeg na elke keer inloggen
kortingscode plakken gaat niet, het vakje blijft grijs
Ik kies mijn bank bij het betalen en beland weer in het mandje.
bank-app springt niet open bij het betalen, ik kom weer op de beginpagina
ik kan mijn bonnetje niet toevoegen, 'bestandstype heic niet toegestaan'
mijn slimme meter stuurt niets door naar de app
P1-dongle knippert oranje
display van de meter is uit, welke knop maakt hem wakker
de zoneregeling reageert maar op één van de drie thermostaten
de zonnepanelen-app toont al drie dagen nul, terwijl de omvormer groen is
warmtepomp geeft H62, wat is dat
fietscomputer stuurt mijn ritten niet meer door
afspraken die ik op kantoor inzet zie ik op de gsm niet terug
printer verdwenen van het netwerk na het vervangen van de switch
hij trekt twee vellen tegelijk
geel print als groen
scannen naar mail doet het niet meer sinds we een ander wachtwoord hebben
Modem: drie lampjes groen, internetlampje rood, al herstart.
op zolder valt de wifi weg, kan er een versterker tussen
hoe hernoem ik mijn netwerk
de stick wil niet koppelen, ik krijg 'geen apparaat in de buurt'
digicorder neemt programma's op zonder einde, hoe stel ik dat bij
ondertitels lopen vijf tellen voor op de film
mijn deurbel belt op de telefoon van de vorige bewoner, hoe wis ik die
De rolluiken luisteren niet meer naar de afstandsbediening na het wisselen van de batterij.
treinkaartje staat in de app maar de poortjes in Roosendaal lezen het niet
QR-code laadt niet zonder bereik, kan ik hem bewaren?
mijn ov-chip zegt 'reeds ingecheckt' en ik sta nog buiten
poortje van de fitness pakt mijn armband niet
roeitoestel telt de meters niet
Droogkast zegt filter reinigen, dat is al proper.
vaatwasser stopt halverwege het spoelen met code i30
grasrobot komt niet meer op zijn laadstation, hij botst ertegen en probeert opnieuw
koffiemachine blijft om ontkalken vragen, net gedaan
afstandsbediening van ma haar hoortoestel werkt maar aan de linkerkant
collega's horen mij dubbel in de vergadering
Het menu van mijn scooter staat in het Chinees, hoe kom ik bij de taal?
ik krijg alle alarmen van de stal pas 's ochtends binnen, staat er iets op slapen?
er staat 'versie niet ondersteund' en mijn tablet is van 2015, is er een oude uitgave
ik kan bij het padel geen uur aanklikken, de knoppen zijn dood
mijn pasfoto wordt geweigerd, 'achtergrond niet egaal', hij is spierwit
sinds gisteren leest de app alles hardop voor, hoe zet ik die stem uit
gezichtsherkenning kent mij niet meer zonder baard
hoe verhuis ik mijn account naar een andere telefoon
de loonbrief opent in de browser als een witte bladzijde
aangifteprogramma start niet, er ontbreekt een dll
kassarapport exporteert met puntkomma's en mijn boekhoudpakket slikt dat niet
dubbelzijdig staat grijs sinds ik de nieuwe laptop heb
luisterboek springt telkens naar hoofdstuk één
spel zegt dat mijn tweede controller niet bestaat
wereld van mijn zoon opent niet meer na het toevoegen van een mod, is er ergens een reservekopie
in de patiëntenapp krijg ik bij uitslagen enkel 'er ging iets mis'
bloeddrukmeter slaat de metingen bij gebruiker 2 op, ik ben 1
kan de wachtkamer van het videospreekuur niet binnen, link doet niets
pakketautomaat neemt de code aan en het deurtje blijft dicht, nog eens proberen?
fietsaccu vol, na een kilometer leeg
laadpaal zegt 'autorisatie mislukt' met mijn pas
mijn badge piept maar de slagboom blijft liggen
tweestapsverificatie vraagt een sleutel die ik nooit heb gemaakt
bevestigingslink opent de winkel in plaats van mijn profiel
formulier voor de vergunning: op de ipad doet 'volgende' niets
kookplaat piept en toont een F met een streepje
de autoradio pakt altijd eerst de telefoon van mijn vrouw, wie stel ik als eerste in?
`,
  complaint: `
Al vier keer gevraagd waar mijn pakket is en vier keer hetzelfde riedeltje teruggekregen.
De bezorger belt niet aan, gooit een kaartje in de bus en is weg. Elke. Keer.
meterstanden doorgegeven, bevestigd gekregen, en dan toch een schatting sturen, wat is dat voor flauwekul
Ik voel me niet serieus genomen met die garantie.
jullie 'binnen 48 uur' duurt intussen negen dagen
weer naar het verkeerde adres, na al die keren dat ik het heb laten verbeteren
Met alle respect, maar zo gaat een mens niet met zijn huurders om.
mijn opzeg hebben jullie drie keer ontvangen en drie keer 'niet teruggevonden'
terugbetaling beloofd voor de paasvakantie, welke paasvakantie stond er niet bij zeker
een halve dag verlof genomen voor een technieker die niet opdaagt en niks laat weten
die vergunning hangt nu al een seizoen bij jullie op een stapel, beschamend
eerst de verkeerde zetel, dan de juiste zetel zonder poten, en ik zit hier nog altijd op de grond
`,
  fraud: `
er staat een bestelling van drie telefoons in mijn account en die komt niet van mij
punten op nul, iemand is ermee gaan wellnessen in Luik
Iemand belde zogezegd van jullie en ik heb de code voorgelezen.
ik heb kaartjes overgenomen via een betaallink met jullie logo, de kaartjes bestaan niet
Ik open mijn dossier en lees de uitslagen van een andere vrouw.
dat sms'je over invoerkosten was nep, en ik heb mijn pincode al ingevuld
een nette meneer kwam thuis mijn bankpas doorknippen en nu is mijn spaargeld weg
via een advertentie heb ik 800 euro borg betaald voor een kamer van jullie die al jaren verhuurd is
inlog vanuit Riga om vier uur vannacht, ik woon in Hoogeveen en sliep
wie heeft er op mijn naam een gsm-contract getekend? ik niet
`,
  exception: `
ik lag in het ziekenhuis toen de retourtermijn afliep, mag het doosje toch nog komen?
ik weet dat het ticket vastligt, maar die dag begraven we mijn vader
bon verlopen op zondag, zouden jullie hem nog één keer willen aannemen
de inschrijving sloot om middernacht en ik klikte om vier over, alsjeblieft
Negen dagen buiten garantie. Wat coulance zou fijn zijn.
elf jaar nooit te laat betaald, mogen die aanmaningskosten er voor een keer af
mijn bedrijfje ging in maart failliet, kunnen we die opzegvergoeding laten vallen?
Het kamp zit vol, maar zijn tweelingzus gaat wel. Kan hij er niet als dertiende bij?
ik kom drie zegels tekort voor de knuffelbeer en de actie is gisteren gestopt, hij huilt ervan
mag mijn moeder van 91 haar beltegoed houden, ze wist niet dat het verviel
`,
  outage: `
kassa's liggen plat sinds we opengingen en ze staan tot buiten
veertig man kan niet inloggen en de lonen moeten om vier uur weg zijn
pinautomaat dood op marktdag, iedereen loopt door
Huisartsenpost zonder lijn, volle wachtkamer, geen enkel dossier te openen.
melkrobot heeft geen verbinding met jullie server, 120 koeien staan te loeien
over een uur gaan de deuren van de fuif open en de scanners herkennen geen enkel ticket
de veiling sluit om elf uur en onze partij tulpen staat er niet op door jullie storing
de koets staat voor, het trouwpak ligt nog in jullie depot
`,
  human: `
over mijn terugbetaling babbel ik liever met iemand
kan een van jullie mij bellen over de boeking, typen gaat me niet af
is er aan de balie iemand die het contract samen met mij kan doornemen
Mijn vader geraakt niet uit dat formulier, wil er iemand hem erdoor loodsen aan de telefoon?
wie heeft mijn schadedossier in handen? die zou ik graag spreken
geen linkjes over wachtwoorden meer, geef mij een medewerker
Laat iemand van vergunningen persoonlijk contact met mij opnemen.
een stem aan de andere kant, daar zou ik mee geholpen zijn
zet mij maar door naar iemand van de leveringen, liefst vandaag nog
`,
};
