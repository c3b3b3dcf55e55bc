import type { Seeds } from '../kinds.ts';

/** What documentation answers, in Dutch. */
export const questions: Pick<Seeds, 'information' | 'technical'> = {
  information: `
hoeveel dagen heb ik om iets te ruilen
binnen hoeveel dagen moet je iets terugsturen
hoeveel weken kan ik wachten met terugsturen
hoe lang bewaren jullie gevonden voorwerpen
wat kost een spoedlevering
leveren jullie in België?
retour zonder doos
openingstijden
studentenkorting?
tot wanneer kan ik een jas terugsturen
kun je halverwege het jaar opzeggen?
wat gebeurt er als ik voor het eind van de proefperiode opzeg
ik wil niks opzeggen, ik wil alleen weten wat de opzegtermijn is
moet ik het retourlabel betalen
welke betaalmethodes hebben jullie
waar wijzig ik mijn wachtwoord in de app
hoe voeg ik een tweede gebruiker toe
hoe verwijder ik mijn account
is de pop zo groot als een mens
hebben jullie een cursus voor makelaars
zit rechtsbijstand in het pakket
dekt de verzekering diefstal in het buitenland
wat doet de melder als er brand is
hoe beschermen jullie klanten tegen fraude
ZIJN JULLIE ZONDAG OPEN
WELKE MAAT VOOR EEN KIND VAN 6
niks kwaads hoor, ik vraag me gewoon af waarom de winkel verhuisd is
zijn er kosten als ik in het buitenland pin
hoe werken de spaarpunten
wat is de limiet van contactloos betalen
waar staan jullie servers
kan je in termijnen betalen
hebbe jullie cadeaubonen
maattabel
levertijden
Mijn zus trouwt in juni en de hele familie komt. We hebben de hele winter over het menu geruzied. Mijn vraag: verhuren jullie tafels, en hoe lang van tevoren moet je boeken?
Vorig jaar kochten we ergens anders en dat was een ramp. Nu vraag ik het liever vooraf: is de montage inbegrepen?
verschil tussen basis en premium
hoe lang zou een terugbetaling duren als ik iets terugstuur?
waar vind ik mijn facturen
kan een medewerker in het programma prijzen aanpassen
welke instantie gaat over klachten over vliegmaatschappijen? voor een werkstuk
is de garantie overdraagbaar op een andere persoon?
ik hoef met niemand te praten, ik wil alleen de prijs weten
je hoeft me niet door te verbinden, alleen het adres graag
niet bellen alsjeblieft, zeg gewoon of het past
een vriendin zegt ‘het zijn oplichters’, maar ik vertrouw jullie wel. Hebben jullie een winkel in Zwolle?
voor hoeveel personen is het gerecht
welk gewicht per persoon kan de bank hebben
is het spel voor twee mensen of meer
hoeveel medewerkers werken er in het magazijn
brengen jullie bezorgers pakketten naar boven
kan de monteur ook een tweede radiator plaatsen
wat voor cadeau hebben jullie voor een rechter of arts
kan de pan op open vuur
hoe heet wordt de oven
hoe lang mag de kaars branden
mag de accu mee in het vliegtuig
is de verf giftig als hij droog is
zijn pakketten verzekerd tegen diefstal
hoe werkt inloggen in twee stappen
krijg je geld terug voor afgeprijsde artikelen
hoe lang duurt een terugbetaling normaal
wat gebeurt er met mijn tegoedbon als ik mijn account sluit
als ik vandaag stop, krijg ik dan de rest van de maand terug
stel dat ik het geopend terugstuur, krijg ik dan alles terug
kun je het abonnement in de zomer pauzeren
mag je de datum na het boeken nog wijzigen
tot wanneer kun je een bestelling annuleren
wanneer begint de uitverkoop
zijn er vegetarische gerechten
is het ontbijt inbegrepen
mogen honden mee
hoeveel bagage mag ik meenemen
kan ik parkeren bij de praktijk
welke papieren heb ik nodig voor een rekening
hoeveel rente geeft de spaarrekening
hoe lang zit je eraan vast
ligt er glasvezel in mijn dorp
is de sportschool open op feestdagen
welke bestanden kan ik inlezen
waar zie ik mijn verbruik in de app
zoeken jullie stagiairs
waar stuur ik mijn sollicitatie heen
waar is het kleed van gemaakt
welke kabel heb ik nodig
hoeveel liter is de trommel
graveren jullie namen
heb je m ook in xl
hoe laat gaan jullie morgen open
minimale bestelling?
rolstoeltoegankelijk?
maattabel?
Wat zijn de openingstijden van jullie filiaal in Zwolle op koopzondag?
retourtermijn sale artikelen?
Stel dat ik mijn abonnement halverwege het jaar opzeg, betaal ik dan nog door tot december?
Wat gebeurt er eigenlijk als mijn telefoon met jullie app erop gestolen wordt, kan een dief dan bij mijn spaargeld?
Hoe lang is een cadeaubon geldig?
Mag een fiets mee in de trein in de spits?
Is jullie babymelk ook geschikt voor te vroeg geboren kindjes?
Werken jullie met een eigen alarmcentrale of is dat uitbesteed?
Bieden jullie een rechtsbijstandverzekering aan voor zzp'ers?
Geldt er korting voor verpleegkundigen?
Kan ik bij jullie solliciteren zonder cv?
Hoe oud moet je zijn om als bezorger bij jullie te werken?
Waar vind ik de contactgegevens van de afdeling personeelszaken voor een stage?
Hoef niet doorverbonden te worden hoor, zeg gewoon even waar ik die kortingscode moet invullen.
Ik klaag niet, ik vraag me alleen af waarom de winterdienstregeling eerder ingaat dan vorig jaar.
SORRY VOOR DE HOOFDLETTERS, MIJN TOETSENBORD ZIT VAST, MAAR HOEVEEL BAGAGE MAG ER MEE AAN BOORD?
kzit int buitenland, werkt mijn databundel daar ook of nie?
Hoeveel kost een extra sleutel van de brievenbus?
Leveren jullie ook op de Waddeneilanden?
Zeg, hoe zit dat bij jullie met de waarborg als ge een auto huurt met een debetkaart?
Kunt ge met maaltijdcheques betalen in de webshop?
Wat is het verschil tussen jullie basispakket en het pluspakket?
Zit er een koolmonoxidemelder bij de cv-ketel inbegrepen?
Welke brandblusser raden jullie aan voor een keuken?
Is dat lijmproduct giftig voor katten als het eenmaal droog is?
Hoe beschermen jullie klantgegevens tegen hackers?
Staat er op jullie site ergens hoe je een phishingmail van jullie herkent?
Vergoedt de aanvullende verzekering een second opinion in een academisch ziekenhuis?
Welke huisartsen zijn aangesloten bij jullie platform?
Moet ik een legitimatie meenemen als ik een pakje afhaal voor de buurvrouw?
Wat zijn de regels rond huurverhoging per 1 juli?
Mag je volgens de wet binnen veertien dagen alles terugsturen of zijn er uitzonderingen?
Kan ik met een Belgische rekening een abo nemen bij jullie in Nederland?
tot hoe laat besteld morgen in huis?
parkeren bij de sportschool gratis?
Zijn de verzendkosten ook gratis naar een afhaalpunt?
Hoeveel dagen van tevoren moet je een rolstoelplaats reserveren bij internationale treinen?
heeft het dynamische contract ook een vaste component ofzo
yo is er studentenkorting of moet ik daar weer een pas voor hebben
Hoi, can I also pay met iDEAL als mijn bank een Duitse is?
Mijn vader roept altijd dat jullie oplichters zijn, haha, maar ik wil gewoon weten wat de rente is op de jongerenrekening.
Mijn collega zei: 'dat bedrijf moet je voor de rechter slepen'. Zo ver zijn we niet; hoe lang duurt een garantiereparatie normaal?
Als ik zou verhuizen naar een flat met stadsverwarming, kan mijn energiecontract dan mee?
Hypothetisch: ik stuur een geopende parfum retour, krijg ik dan geld terug?
Wat moet je doen als je pinpas wordt ingeslikt in het buitenland, puur voor het geval dat?
Zijn jullie kinderzitjes getest volgens de laatste veiligheidsnorm?
Bevat de pindasaus ook sesam?
Hoe wordt de bezorger eigenlijk betaald, krijgt die de fooi helemaal?
Dragen jullie monteurs een legitimatiebewijs?
Is er tijdens de groepsles altijd iemand met een EHBO-diploma aanwezig?
Wat is het maximale gewicht voor een pakket naar Suriname?
Vanaf welke leeftijd mag een kind alleen vliegen?
Hoe werkt twee-staps-verificatie bij jullie precies?
Welke documenten heb ik nodig om een zakelijke rekening te openen?
Zijn jullie lid van de geschillencommissie?
Bestaat er een handleiding in het Pools van die wasmachine?
Kan een advocatenkantoor bij jullie een teamlicentie nemen met meer dan vijftig gebruikers?
Leveren jullie ook medische zuurstof aan particulieren of alleen via de apotheek?
Hoe lang bewaren jullie gesprekopnames?
mag hond mee in huurauto
Wat betekent 'status: gesorteerd' in de track and trace?
Accepteren jullie tweedehands designertassen zonder certificaat op de marktplaats?
Hoeveel verdient een teamleider in jullie magazijn ongeveer?
Ik hoef geen mens aan de lijn, alleen een linkje naar de algemene voorwaarden aub.
EVEN SNEL WANT IK TYP MET HANDSCHOENEN AAN: ZIJN JULLIE OPEN OP TWEEDE KERSTDAG?
Amai, da's een schoon aanbod op de site, maar tot wanneer loopt die actie?
Hoe lang duurt het gemiddeld voor een sociale huurwoning in Almere?
Is de betaling achteraf rentevrij?
Wanneer worden de verlofdagen van jullie rijopleiding bekendgemaakt, ik wil me misschien inschrijven?
Vorige week is bij mijn schoonzus ingebroken, alles overhoop, de laptop weg, de trouwring van oma weg, de kinderen durven niet meer in hun eigen bed te slapen en de politie doet volgens haar niks. Daardoor ben ik zelf aan het nadenken gegaan: valt sieradendiefstal standaard onder jullie inboedelverzekering of moet je dat apart bijverzekeren?
Toen mijn man in maart plotseling overleed, bleek dat ik van de helft van onze administratie niets wist, overal stond zijn naam op en ik heb weken huilend aan de keukentafel gezeten met al die mappen. Inmiddels is alles geregeld, ook bij jullie. Ik wil alleen mijn zus voorbereiden: welke papieren vragen jullie normaal gesproken als een rekeninghouder overlijdt?
Gisteren in de trein naar Groningen stond er een brullende peuter naast me, achter me twee dronken kerels die ruzie kregen, bij Assen kwam de politie binnen en ik zat er met mijn gebroken enkel tussen. Wat een rit. Ik ga volgende maand weer en vroeg me af: zijn er in de intercity direct stiltecoupés in de tweede klas?
Bij ons in de straat is zondagnacht een schuurtje helemaal afgebrand door een e-bike-accu die aan de lader hing, de vlammen sloegen tot aan de dakgoot en de buurman lag een nacht in het ziekenhuis. Gelukkig alles goed nu. Maar ik heb ook zo'n fiets van jullie, in prima staat: mag je de accu volgens de handleiding een hele nacht laten laden?
Mijn moeder is vorig jaar voor achtduizend euro opgelicht door zo'n nepbankmedewerker, compleet met koerier aan de deur, ze is er nog steeds kapot van en durft de telefoon niet meer op te nemen. Ze is klant bij een andere bank, niet bij jullie. Nu wil ze overstappen: hebben jullie een daglimiet die je zelf heel laag kunt zetten?
Ik heb net drie uur op de spoed gezeten in Leuven met mijn zoontje, arm gebroken op de trampoline, heel de wachtzaal vol wenende kinderen, ik ben stikkapot. Hij is nu braaf aan het slapen. Eén ding wou ik nog opzoeken: dekt jullie hospitalisatieverzekering ook een gips bij ambulante zorg, of enkel bij een overnachting?
Afgelopen zomer zijn we met de caravan geschaard op de A7, alles total loss, mijn vrouw een hersenschudding, de hond drie dagen zoek, ik droom er nog van. We hebben het netjes afgehandeld gekregen. Nu denken we voor komend jaar toch aan een camper huren: vanaf welk rijbewijs mag je jullie grootste model besturen?
Wij hebben een tweeling van vier maanden, ze krijsen om de beurt, ik heb sinds dinsdag niet geslapen, de kat heeft op het tapijt gekotst en de vaatwasser heeft het begeven. Tussen twee flesjes door zit ik op jullie site rond te kijken. Simpele vraag van een wrak: leveren jullie luiers ook in een maandelijks abonnement?
Mijn opa is 91, heeft de watersnood meegemaakt, twee keer een hartaanval overleefd en is sinds kort helemaal weg van Netflix, waardoor hij nu ook snel internet wil. Hij is bang voor straling en hackers en alles wat piept. Om hem gerust te stellen: staat de wifi van jullie modem 's nachts uit te zetten via een tijdschema?
De hele week is hier ellende geweest: lekkage bij de bovenburen, plafond naar beneden, brandweer over de vloer, en tot overmaat van ramp is de hamster van mijn dochter doodgegaan. De verzekeraar heeft alles al opgelost hoor, top. Ik heb alleen nog een algemene vraag over het huurcontract: wie is verantwoordelijk voor het sauzen van plafonds, huurder of verhuurder?
Op het nieuws zag ik dat bij een concurrent van jullie miljoenen klantgegevens gestolen zijn, paspoortkopieën en al, en dat mensen nu afgeperst worden. Ik schrok me rot en mijn vrouw wilde meteen al onze accounts weggooien. Ik heb haar gekalmeerd. Kunt u mij zeggen in welk land jullie de klantgegevens opslaan?
Mijn beste vriendin heeft borstkanker en ligt sinds maandag aan de chemo, we zijn er allemaal kapot van en proberen met de hele vriendengroep iets te doen. Het plan is een maand lang maaltijden aan huis. Ze mag geen rauwe dingen eten. Kun je bij jullie per maaltijd filteren op rauwmelkse kaas en rauwe vis?
Ik was vorige maand op de Dam toen er paniek uitbrak, iedereen rennen, gillen, ik verloor mijn schoen, een vrouw naast me viel en de politie stond met getrokken wapens. Loos alarm gelukkig. Sindsdien boek ik liever rustige hotels. Is er op jullie site een filter voor hotels buiten het centrum?
Toen ik zestien was ben ik door een tram aangereden op het Spui, been op drie plekken gebroken, halfjaar revalideren, nooit meer goed kunnen voetballen. Nu ben ik veertig en wil ik eindelijk weer sporten zonder dat die knie ontploft. Hebben jullie in Den Haag ook begeleide aquagymlessen voor mensen met knieklachten?
Mijn buurman kwam schreeuwend naar buiten dat zijn zonnepanelen in brand stonden, bleek de barbecue van de overkant te zijn, de brandweer stond er met twee wagens en heel de straat op de stoep in pyjama. Wij hebben er hard om gelachen. Wel zette het me aan het denken: moet je zonnepanelen apart melden bij de opstalverzekering?
Ik had dus een date die mij stalkte, man wat een nachtmerrie, appjes tot vier uur 's nachts, voor de deur staan, uiteindelijk aangifte gedaan en hij heeft nu een contactverbod. Alles rustig sinds juni. Wat ik me gewoon afvraag: hoe blokkeer je bij jullie een nummer zodat ook sms niet meer doorkomt?
Onze kelder stond in de juli-overstromingen in Pepinster tot het plafond onder water, foto's van dertig jaar weg, de buurvrouw is toen verdronken. We zijn verhuisd naar hogerop en beginnen opnieuw. Voor het nieuwe huis zoek ik een diepvries: mag jullie model volgens de fiche in een onverwarmde garage staan?
Mijn zus werkt in een ziekenhuis en vertelde gruwelverhalen over een baby die een knoopcel had ingeslikt, spoedoperatie, weken op de intensive care. Ik kan er niet van slapen en loop nu heel de speelgoedkast na. Alles hier is veilig, maar even checken: heeft het batterijvakje van jullie muziekdoosje een schroefje?
Ik ben vannacht op Schiphol gestrand, vlucht geannuleerd door de storm, mensen stonden te schelden en een oude meneer viel flauw, ik heb op mijn koffer geslapen als een zwerver. Andere maatschappij dan jullie trouwens. Daarom oriënteer ik me nu: wat is bij jullie het beleid als een vlucht door weer uitvalt?
Mijn ex heeft destijds alles kort en klein geslagen, deuren, tv, servies, ik ben met twee tassen en een kind weggegaan. Dat is zes jaar terug en het gaat goed met ons. Nu ga ik eindelijk iets kopen. Kan ik met een tijdelijk contract en een BKR-codering die al is afgelost een hypotheek aanvragen bij jullie?
welke firmware dicht het gemelde lek
mag de camera buiten zonder behuizing
hoe herken ik een namaakkabel
welke banden kan de modem aan
kan ik mijn bijnaam later nog wijzigen
welke stekker past op de accu`,
  technical: `
de app crasht zodra ik de camera open
mijn router verliest 's nachts de verbinding
de printer staat op offline terwijl hij aan staat
de inlogpagina blijft wit
de oortjes koppelen niet met mijn laptop
fout E12 op de wasmachine, wat betekent dat
sinds de laatste update synchroniseert er niks meer
de API geeft een 403
alweer die stomme updatelus, hoe kom ik eruit?
pff, derde keer vandaag dat de tv geen geluid heeft. wat doe ik fout
het lampje knippert rood
de mail om mijn wachtwoord te resetten komt niet aan
de weegschaal geeft Err aan, nieuwe batterijen zitten erin
hij gaat na vijf minuten vanzelf uit, waar ligt dat aan
hoe koppel ik de afstandsbediening weer aan het kastje
sinds mijn nieuwe telefoon vindt de app de weegschaal niet meer
ik heb overal op gedrukt en het scherm blijft zwart
het wachtwoord klopt maar de pagina herlaadt alleen
de code van zes cijfers komt nooit aan
jeetje, de verbinding valt steeds weg, wat kan ik nog proberen
irritant, hij hangt elke keer bij dezelfde stap. is er een oplossing
de update blijft op 30 procent staan, hoe start ik hem opnieuw
het slot zegt lege batterij met nieuwe batterijen
mijn mails komen in de spam
er zit een echo in elk gesprek
de fiets geeft fout 503
De app blijft hangen op het laadscherm sinds de laatste update.
Weer die inloglus, code invullen, terug naar af. Wat kan ik nog meer proberen?
Mijn modem knippert oranje en de tv geeft geen zender meer.
Heb de router al drie keer gereset en de kabels gewisseld, wat is de volgende stap?
De kortingscode wordt wel geaccepteerd maar het bedrag verandert niet in de winkelwagen.
Pdf van de polis opent als leeg wit blad in Chrome.
Mijn smartwatch koppelt niet meer met de telefoon, bluetooth staat gewoon aan.
kben al een uur bezig met itsme en hij zegt altijd 'actie verlopen'
Error 5003 bij het afrekenen, ook in een ander browservenster.
De thermostaat toont 21 graden maar de radiatoren blijven koud, waar begin ik met zoeken?
Bij elke update van jullie software verdwijnen mijn sjablonen, hoe krijg ik ze terug in beeld?
Pushmeldingen komen pas uren later binnen op mijn Samsung.
De QR-code van mijn ticket laadt niet in de app, alleen een grijs vlak.
Het is toch wat, alweer valt het beeld weg zodra ik iemand bel via Teams op jullie glasvezel. Welke instelling moet ik nakijken?
De slimme meter geeft al een week niets door aan de app, P1-lampje brandt wel.
Wasdroger stopt na vijf minuten met code E18.
Ik krijg de verificatiemail niet, spam ook gekeken.
Touchscreen in de huurauto reageert niet op aanraking, herstarten helpt niks.
waarom crasht die app elke keer als ik op 'mijn bestellingen' druk
Kan geen bijlage uploaden bij de declaratie, hij blijft op 99% staan.
De poortjes bij de gym lezen mijn pas niet maar het lampje wordt wel groen.
Mijn printer zegt 'cartridge niet herkend' terwijl het een originele is.
Face ID werkt niet meer in de bankapp na overzetten naar een nieuwe iPhone.
Na de firmware-update schakelt de laadpaal om de tien minuten uit. Log heb ik hier, waar moet ik op letten?
Het zoekfilter op jullie site springt steeds terug naar 'alle maten'.
Sinds gisteren zie ik al mijn agenda-afspraken een uur verschoven in jullie pakket.
De decoder blijft opstarten, ge ziet het logo, dan zwart, dan weer logo.
Tikkie-link vanuit jullie app geeft een 404.
Ik heb de cache gewist, opnieuw geïnstalleerd en toch staat er 'geen verbinding'. Wat nu?
De koffiemachine geeft aan dat het waterreservoir leeg is terwijl het tjokvol zit.
Bij het exporteren naar Excel worden alle bedragen als datum weergegeven.
De kaart in de app toont mijn deelscooter in een heel andere stad.
Geluid loopt twee seconden achter op het beeld bij live voetbal.
Wifi op zolder valt om de haverklap weg, ook met de versterker van jullie.
Bij de self-scan staat mijn klantenkaart op 'ongeldig formaat', scherm helderder zetten helpt niet.
na de upgrade ontbreekt er een bibliotheek
de installatie stopt met pad niet gevonden
de code uit de doos wordt niet geaccepteerd
compileren eindigt met een fout en verder niks`,
};
