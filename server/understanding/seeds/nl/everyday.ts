import type { Seeds } from '../kinds.ts';

/** Harmless messages with loud words in them, and messages for a person in everyday words; in Dutch. */
export const everyday: Partial<Seeds> = {
  transaction: `
mijn pas is versleten en de chip leest niet meer, mag ik een nieuwe
de kaart loopt in juni af, komt de volgende vanzelf? kijk even
zet de nieuwe kaart in mijn account in plaats van de oude
pincode vergeten, stuur me een nieuwe
het opwaarderen van vanochtend staat nog niet in mijn saldo
dinsdag overgemaakt naar de verhuurder en hij heeft niks, waar blijft het
mijn betaling bij het tankstation is geweigerd, kun je kijken waarom
zet 40 euro van sparen naar de lopende rekening
verhoog wat ik per dag mag opnemen
ik heb zelf de verkeerde iban ingetikt, kan de overboeking terug
waar blijft het geld van de laarzen die ik twee weken geleden terugstuurde
drie tot vijf dagen stond er, vandaag is dag zes, waar is het pakket
nog niks in de bus, kijk even bij de track and trace
verkeerde maat besteld, mijn fout, graag ruilen
de verkeerde kleur gekregen, stuur de blauwe alsjeblieft
een van de vier mokken ontbreekt in de doos, stuur die na
kan iemand van de werkplaats liever donderdag komen
kan iemand zeggen of mijn aanvraag binnen is
is er iemand die mijn les naar vijf uur zet
kan iemand nakijken of mijn plek aan het raam is
een tafel voor zeven personen op mijn naam
nog een persoon bij mijn boeking graag
verander de contactpersoon in het contract in Eva Lindt
noem me op de badge Robin, niet Roberta
laat weten wanneer de gordijnen klaar zijn
ik heb een tweede sleutel voor de fiets nodig
ik wil het geld terug van het kaartje dat ik niet gebruikt heb
gasmeter verkeerd opgeschreven, pas het aan alsjeblieft
een afspraak voor de remmen van mijn auto
maandag heb ik een afspraak met jullie advocaat, verzet die graag
de rechtszaak is voorbij, stuur het dossier naar mijn nieuwe adres
blokkeer de zaal voor onze groep van 3 tot 5
de laatste keer lag het bij de buren, doe dat weer zo
zeg alleen de derde les af, de rest blijft
een keer per maand is genoeg, niet meer elke week
Onze bruiloft was een heerlijke ramp: regen, geen band, pastoor te laat. Druk de foto's nog eens af, zelfde maat.
Kinderen ziek, auto stuk, les helemaal vergeten. Zet me op de volgende.
Drie weken op mooi weer gewacht, nu is het er. Haal de levering naar maandag.
Ik ben woest op mijn printer, niet op jullie. Stuur nog twee zwarte patronen.
Mijn oude huisbaas is een oplichter, eindelijk verhuisd. Nieuw adres Iepenweg 4, pas het aan.`,
  information: `
wie is de manager van het filiaal in Breda
moet een leidinggevende tekenen of is mijn handtekening genoeg
heeft een agent een vergunning nodig voor jullie verzekeringen
van welke operator is het netwerk
mag iemand anders het pakje voor me ophalen
hoeveel mensen passen er achterin
zit er na tienen nog iemand aan de balie
spreken de medewerkers Spaans
kun je Nederlands praten tegen de speaker
hoe hoog reikt de ladder
het is voor iemands verjaardag, pakken jullie in
wat verdient een adviseur bij jullie in het begin
mijn baas vraagt of jullie in dollars factureren
moet ik eerst bellen voor ik kom
hoe vaak mag ik het examen overdoen
hoe vaak mag ik de code proberen voor hij blokkeert
wanneer gingen de prijzen voor de laatste keer omhoog
hoeveel weken duurt een visum
hoeveel uur gaat de accu mee
zijn twee weken genoeg om voor het eind van de maand op te zeggen
wat is de limiet voor geld naar het buitenland
is een blik genoeg voor tien vierkante meter
werkt het fornuis op gas of stroom
brandt het parfum op een gevoelige huid
kan de crème bij een notenallergie
waar laat ik de oude rookmelder
is er een helling als de lift in onderhoud is
is het normaal dat een nieuwe oven eerst ruikt
wat is het verschil tussen de zilveren en de gouden kaart
heb ik een legitimatie nodig om een rekening te openen
hoe herken ik een namaak van jullie tassen
iemand zei dat jullie een winkel in Porto hebben, klopt dat
ik las dat een ander bedrijf gehackt is. Hoe bewaren jullie gegevens?
betaalt de verzekering een fiets die uit de kelder gestolen is
heb ik een advocaat nodig om met jullie pakket te starten
wat zegt de wet over eten terugbrengen
geen idee welke bij me past, wat is het verschil
mijn vriendin klaagt over haar rug, welke stoel is goed
is het moppenboek voor kinderen of volwassenen
De hond at de halve bank op en toen de afstandsbediening, mijn vrouw gilde, de kinderen lachten. Alles goed. Is de hoes los te koop?
Met de tent in de rivier gevallen, schoen kwijt, geschreeuwd als een geit, beste reis ooit. Welke spray maakt hem weer dicht?
Mijn baas schreeuwde een week over een kassarol, hij is weer kalm. Hoe breed zijn jullie rollen?
Opa wilde het weer aanklagen, zo is hij. Kan de parasol tegen wind?
De buren belden de politie om ons feest, was het waard. Hoeveel watt heeft de grote speaker?
Taart verbrand, alarm af, de brandweer bleef voor koffie. Tot welke hitte kan de bakmat?
mijn ex heeft mijn hart en mijn fiets gestolen haha, verkopen jullie tweedehands`,
  technical: `
de tv vraagt steeds om een update en springt terug naar het menu
de app blijft sinds gisteren op het logo hangen
het horloge praat niet meer met de telefoon
de scanner klaagt over een ontbrekende driver
fout 12 bij het inloggen, wat betekent dat
de code komt nooit per sms, wat nu
koppelt en valt na twee minuten weg
het spel gooit me eruit zodra ik de kaart open
scherm werd zwart, ventilator draait nog
links geen geluid sinds de update
gast de app is zo laggy op mijn oude toestel, tips
de site blijft laden als ik op betalen druk
boven geen wifi, hoe breid ik dat uit
de printer vreet papier, wat maak ik schoon
de installatie stopt met een verkeerd pad
de thermostaat toont een vlam en niks wordt warm
de camera meldt mensen die er niet zijn, waar stel je dat in
drie keer gereset, knippert rood, en dan
deze kabel maakt me gek: welke kant moet waar zodat het beeld terugkomt
voor de derde keer de router ingesteld en hij blijft oranje, wat mis ik
verrekte toetsenbord typt alles dubbel, is daar een instelling voor
scherm is dood op een streepje na, kan ik zelf iets doen
het slot gaat open maar niet meer dicht sinds de nieuwe batterij
de oven toont F4 en piept als een gek
de kaart is leeg sinds de laatste versie
sinds de simwissel geen mobiele data`,
  praise: `
top, sneller binnen dan gedacht
wat een lieve mensen aan de balie, echt
jullie monteur was geweldig, zeg het hem
de manager hielp zelf dragen, zo aardig
elke minuut wachten waard
nog nooit zulk lekker brood gehad
ik blijf maar naar mijn gordijnen kijken, zo mooi
niks op aan te merken, alles liep soepel
waanzinnig lekker, we komen terug
poeh, jullie hebben de bruiloft gered, de taart was om twaalf uur nog bevroren en iedereen vond hem heerlijk
ik moest huilen bij het uitpakken, precies de ring van oma
de kat woont nu in de doos en geeft hem niet terug, ze doet de groeten, top bezorgd
na een week regen, een lekke band en een verloren haring kwamen we blij thuis, jullie jassen zijn de beste
dacht dat ik het kwijt was en daar lag het in de bus, duizendmaal dank
doet het weer, jullie zijn helden
topzaak
vlekkeloos, geen kras
perfect, bedankt, meer hoeft niet
wat een service!
petje af voor jullie allemaal
dikke duim van mij
gefeliciteerd met de nieuwe winkel
heel blij dat ik overgestapt ben
de beste sportschool waar ik ooit was
de nieuwe app is een feest
in twee dagen betaald, wauw
eindelijk een verzekeraar die woord houdt
mijn complimenten aan de kok
zo blij, zit als gegoten
jullie maken mijn dag goed
Vlucht geschrapt, koffer kwijt, telefoon dood, maar de man aan de balie vond een kamer en een tandenborstel. Een engel.
Been gebroken in maart, veel gehuild, en jullie hometrainer zette me weer op de been. Dank uit de grond van mijn hart.`,
  human: `
zit hier een levende ziel achter
kan dit mondeling met iemand van het team
ik klets liever met wie de zaak kent
dit gaat me boven de pet, wie kan ik bellen
geef dit door aan een collega graag
mens graag
nee joh, alleen echte mensen
geef me iemand die mag beslissen
wie is jullie baas? die wil ik even spreken
belt een van jullie me vanmiddag
zet er iemand op die verstand heeft van verwarming
machine, nee bedankt. een mens
kunnen jullie me niet gewoon vijf minuten bellen
ik wil doorverbonden worden met de boekhouding
is daar iemand die geen programma is
hier moet een volwassene bij, haal er een
kan een medewerker naar mijn geval kijken, het is bijzonder
stop de bot, ik wil personeel
een nummer met een mens eraan graag`,
  sarcasm: `
Briljant idee om de winterbanden in april te brengen.
De hele dag thuis en op het briefje staat dat ik er niet was. Ik ben vast onzichtbaar.
Knap hoor, het vervangstuk heeft precies dezelfde barst.
Wat attent: de aanmaning kwam voor de rekening.
O fijn, weer een enquête over de bezorging die ik nooit kreeg.
Het spoedpakket neemt dus de toeristische route. Enig.
Bedankt voor de verrassing: een halve boekenkast.
Vijf sterren voor jullie stilte.
Fantastisch, nu heb ik drie accounts en geen een werkt.
Wat een geluk, de bus vertrok tien minuten te vroeg, ik loop zo graag.
Geweldig, de waterdichte laarzen hebben een ingebouwd zwembad.
Stipt op tijd, maar twee weken te laat.
Mijn complimenten, de app crasht sneller dan ooit.
Wat een koopje: twee nachten betalen, nul slapen.
Natuurlijk, de hulplijn is dicht als je hulp nodig hebt.
Ik bewonder hoe jullie een pakket kwijtraken dat groter is dan ik.`,
  complaint: `
eerlijk, rommel, ik kom niet meer
wat een tent zeg
lol nog geen brief kunnen jullie versturen
flink achteruit gegaan, vroeger was het goed
gast jullie maken het bont, twee maanden voor een stoel
jullie zeggen morgen, het is altijd morgen
ik voel me in de steek gelaten door hoe jullie dit deden
eerste klas betaald en naast de wc gezeten, dat kan niet
zwak, gewoon zwak
jullie hadden één ding te doen
noteer dit als klacht over de troep van de bouwvakkers
ik wacht nog steeds en het kan niemand wat schelen
waardeloze helpdesk
jullie leren het nooit
vinden jullie dit grappig? nog steeds geen warm water
hoe kun je zulke troep verkopen
vier brieven, nul antwoorden
zo ga je niet om met een klant van twintig jaar
duur, lawaaiig en stuk, bedankt voor niks
jullie smoesjes komen me de neus uit`,
  exception: `
is er een weg om de termijn heen? ik lag die week in het ziekenhuis
ik weet dat het twee dagen te laat is, nemen jullie het toch
mag mijn zoon erin, hij is elf en de regel zegt twaalf
zit er speling in de annuleringskosten, mijn vader is overleden
ik weet dat uitverkoop niet terug kan, maar voor één keer
de bon liep gisteren af, nemen jullie hem nog aan`,
  safety: `
de kachel ruikt geschroeid en de stekker is bruin geworden
mijn kleintje heeft de knoopcel van jullie afstandsbediening ingeslikt
de remmen van de huurauto pakken niet, we zitten op een bergpas
mijn gezicht zwelt op na de haarverf
oma nam de dubbele dosis van jullie druppels en wordt niet wakker
er komt water uit het stopcontact`,
  fraud: `
er staan drie betalingen op mijn kaart waar ik niks van weet
ik klikte op een link in een mail van jullie en nu mist er geld
iemand heeft het mailadres van mijn account veranderd en ik kom er niet in
mijn kluisje in het zwembad is opengebroken en de bankpas is weg
ik heb net een code voorgelezen aan een man die zei dat hij van jullie was, wat nu
iemand heeft op mijn naam een telefoon besteld
mijn portemonnee met alle passen ligt nog in de trein`,
  outage: `
geen van onze winkels kan sinds de middag afrekenen
de hele praktijk ligt plat en de patiënten wachten
tweehonderd mensen hier kunnen niet inloggen
de webkassa ligt sinds acht uur plat en elke minuut kost ons geld`,
  staff: `
jullie monteur was dronken en schreeuwde tegen mijn vrouw
de kassière deed mijn accent na
jullie receptioniste rolde met haar ogen en zei dat ik Nederlands moest leren
de trainer bleef maar naar mijn dochter staren`,
  legal: `
vanaf nu doet mijn advocaat het woord
laatste kans voor ik naar de geschillencommissie ga
betaal voor vrijdag of we zien elkaar voor de rechter
ik heb alles aan de consumentenbond gegeven`,
  bot: `
antwoordt hier een mens of een programma
praat ik met een persoon? puur nieuwsgierig
ben je echt
echte medewerker of bot?
zit daar een computer of een collega van jullie
hé ben jij zo'n ai
wie schrijft hier, man of machine
bent u een levend persoon, ik wil het alleen weten`,
};
