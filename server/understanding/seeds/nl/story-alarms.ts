import type { Seeds } from '../kinds.ts';

/** Dangers, thefts, threats and rude staff, in stories and unusual words; in Dutch. */
export const storyAlarms: Partial<Seeds> = {
  fraud: `
kreeg een appje 'hoi mam nieuw nummer' en heb 1450 overgemaakt
Ik werd gebeld door de 'fraudehelpdesk' van mijn bank en moest mijn geld veiligstellen. Nu is alles weg.
mn pinpas is gerold op de Albert Cuyp
Er is met mijn DigiD een toeslag aangevraagd op een rekening die ik niet ken.
Tikkie van 1 cent betaald bij Marktplaats, daarna ging er 600 af
Iemand heeft op mijn naam een lease-auto, ik fiets
Mijn creditcard wordt leeggetrokken in Bangkok terwijl ik in Zeist zit
Er stond een meneer voor de deur die mijn pas kwam 'doorknippen'. Hij nam hem mee.
Mijn spaargeld is naar een rekening in Estland gegaan, ik heb nergens op gedrukt
alle passen kwijt in de trein naar Venlo, doe ze op slot
Anydesk moest ik installeren, zei die man. Ik zag mijn saldo verdwijnen.
Facebook gehackt en nu zit er ook een vreemde in mijn webshop-account bij jullie
Er staan twee telefoons op mijn nota die hier niemand gebruikt en die ik nooit afsloot
Ik zie andermans medisch dossier als ik inlog!
er is een nieuw toestel aan mijn bankieren-app gekoppeld, niet door mij
Vakantiehuisje aanbetaald, adres is een weiland
Incassobureau eist geld voor sneakers, geleverd in Tilburg, op mijn naam
Onze secretaresse heeft een nepfactuur van 22.000 voldaan, vanmiddag, kan dat nog terug
kaart ingeslikt door automaat en die kerel achter me was ineens weg
Mijn punten zijn op, alle 48.000, en ik heb er geen een uitgegeven
Handtas uit het winkelwagentje, pinpas, rijbewijs, huissleutel
Wie is Bogdan en waarom krijgt hij elke dag 75 van mij?
Valse QR-code op de parkeermeter gescand. Gegevens ingevuld. Oei.
Het mailadres van mijn account eindigt nu op .ru
Sim plotseling dood, een uur later 5.000 euro armer
ik heb codes doorgegeven aan een heel aardige dame, achteraf dom
Mijn kind heeft niets gekocht, toch staat er 380 euro aan gems, vanaf een toestel in Peru
Sollicitatie bleek nep, ze hebben mijn paspoortkopie en er loopt nu een krediet
Een mevrouw zegt dat ze van mijn account een bank gekocht heeft. Ik verkoop geen banken.
Tankpas en pincode lagen samen in de gestolen bus, graag direct dicht
Bericht over inloggen vanuit Jakarta, en daarna kon ik er niet meer in
Mijn moeder (87) heeft aan de deur gepind voor een 'pakketje' van 2 euro, er is 900 af
Er is een automatische incasso van een goksite die ik nooit gemachtigd heb
Iemand heeft mijn nummer laten overzetten naar een andere aanbieder
Pasje nooit in de bus gekregen, toch wordt ermee gepind
Nepkaartjes via jullie doorverkoop, scanner zei 'al gebruikt', verkoper foetsie
Mijn handtekening onder dit leencontract is niet van mij
adres op mijn bestelling is nadat ik betaald had gewijzigd naar iets in Hoogvliet
Jullie stuurden de loonstroken van het hele team naar een wildvreemde
Een bitcoinman met het gezicht van een bekende Nederlander heeft mijn vaders pensioen
Drie afboekingen om kwart over vier vannacht. Ik sliep.
mijn bankkaart is gepikt op de Gentse Feesten, snel blokkeren aub
Itsme vroeg bevestiging en ik klikte ja, nu is mijn zichtrekening leeg
Cardstop neemt niet op, kunt ge mijn kaart tegenhouden?
Er logt iemand in op onze boekhouding vanaf een onbekend adres en wijzigt rekeningnummers van leveranciers
Ex weet mijn code nog en bestelt vrolijk door
er klopt iets niet: mijn recept voor oxycodon is door een ander opgehaald
Voor mijn bedrijf is een domein gekaapt en klanten betalen aan de verkeerde
Mijn date had geld nodig voor een operatie. De operatie bestond niet. De date ook niet.
gauw, de overboeking van 10 minuten terug stoppen, het was een oplichter`,
  safety: `
De frituurpan die ik bij jullie kocht staat in de hens
mijn kleintje kauwt op een ledlampje en nu mist er een stukje glas
Traplift schoot los met mijn vader erin
het ruikt hier naar rotte eieren bij de gasmeter
Opa is gevallen in jullie douche en zijn heup staat raar
Er steekt een spijker uit de glijbaan, twee kinderen bloeden
Hoverboard ontploft in de gang, rook overal
Mijn man werd onwel van de dampen van die kitspray, hij reageert traag
De remleiding van de huurcamper lekt, we staan boven op een pas
Bakfiets brak doormidden met drie kinderen in de bak
Mijn keel trekt dicht na die 'notenvrije' reep
Balustrade op de derde verdieping laat los
In mijn pil-strip zitten andere pillen, heb er al vier genomen
De zonnepanelen vonken bij regen
Er ligt een meisje op de bodem van het bad!!
Waterkoker gaf een klap, hele arm verbrand
CO-melder loeit, iedereen naar buiten, wat nu
Stroomkabel van de bouwplaats ligt in een plas waar kinderen door fietsen
Onze baby ademt raar na de nieuwe melk
Kermisattractie: beugel sprong open in de lucht
Een lekkende vrachtwagen van u op de A2, mijn ogen branden
Zitten vast in de skilift en mevrouw naast mij heeft pijn op de borst
Er kwam een brok plafond naar beneden naast het ledikant
Pomp van mijn vader gaf tien keer te veel insuline, hij is niet wakker te krijgen
hond heeft het gif uit jullie muizendoos op en schuimbekt
Stukken plastic in de babyhap, hij stikte er bijna in
Klimtouw geknapt, ik hing op twee meter
Machine sloot terwijl de kap open stond, collega zijn hand zat er bijna tussen
De deur van de bus bleef open tijdens het rijden en mijn oma viel eruit
Elektrische deken smeult
De gordel van het autostoeltje klikt vanzelf los
Rookgas slaat terug de kamer in en we hebben allemaal knallende koppijn
alarmknop van buurvrouw ingedrukt, al een uur komt er niemand, ze ligt op de grond
Mijn zus zegt dat ze er een eind aan maakt en heeft al jullie slaappillen ingenomen
elf kinderen ziek na de schoolmelk
Er hangt een losse dakpan boven de ingang en het stormt
Powerbank in mijn broekzak ging sissen, brandwond op mijn been
De mazouttank lekt in de kelder en we worden er draaierig van
stekker gloeit rood
bloedneus en hoofdpijn bij iedereen sinds jullie hier gespoten hebben`,
  outage: `
Alle kassa's plat, rijen tot buiten
Heel het distributiecentrum staat stil, scanners vinden niks
Geen trein rijdt, verkeersleiding zit op zwart
onze 40 vestigingen kunnen niet bij de voorraad
De hele polikliniek werkt op papier, dossiers onbereikbaar
Niemand op kantoor kan bellen of gebeld worden
hele wijk zonder stroom, ook het verzorgingshuis
Jullie API geeft overal 503, onze klanten lopen weg
Sinds de release van vannacht kan geen enkele gebruiker afrekenen
Veiling ligt stil, 600 kopers wachten op de klok
Brug kan niet open, bediening op afstand uitgevallen, scheepvaart vast
Sluis buiten bedrijf door jullie server
Loonrun moet om 12 uur weg en voor geen enkele werkgever opent het portaal
Pinnen ligt eruit bij al onze bakkers
dns stuk, sites van al onze klanten weg
De hele school kan niet inloggen, eindexamen begint zo
Meldkamer ontvangt niets meer van jullie alarmen
Melkrobots down, 180 koeien, cloud onbereikbaar
Geen enkele chauffeur heeft een rit op zijn scherm
Poortjes in het stadion dood, 15.000 man buiten
Alle laadpalen van onze vloot weigeren, bussen kunnen niet uitrukken
Hotel vol aankomsten, reserveringssysteem weg, sleutels maken lukt ook niet
Volledige productie stil, licentieserver geeft geen sleutel
allemaal eruit gegooid, alle teams, alle landen
Geen internet in het hele bedrijvenpark
Apotheken zonder recepten in de hele regio
bij ons ligt alles eruit: mail, telefonie, planning
Drinkwater weg in drie dorpen
Webwinkel toont bij elke bezoeker een foutpagina, net nu de tv-spot loopt
Geen dokter bij ons in de groepspraktijk kan een dossier openen
Koeling van de bloemenhal uitgevallen, besturing reageert niet
Stadsverwarming plat, duizend huishoudens koud
SSO weigert ons complete personeel sinds 7:55
douanekoppeling down, vijftig trucks staan aan de kade
Alle parkeergarages: slagbomen dicht, niemand kan eruit
De ganse fabriek in Genk ligt stil, uw PLC-cloud antwoordt niet
Geen enkel restaurant van ons krijgt nog bestellingen binnen
Redactie kan niks publiceren, geen enkele journalist komt erin
jullie zijn down en wij dus ook, de hele keten
Database op slot, niemand in de zaak kan nog wat opslaan`,
  legal: `
De Huurcommissie heeft mijn dossier en de zitting is al gepland.
mijn jurist stelt de dagvaarding op
Ik stap naar de Consumentenbond en daarna naar de rechter.
Dit wordt een kort geding.
De Autoriteit Persoonsgegevens kijkt graag mee.
U krijgt een aangetekende brief van mijn raadsman.
nog een week en dan is het aan de deurwaarder
DAS heeft de zaak overgenomen
Als het moet tot aan de Hoge Raad.
Ik houd u aansprakelijk voor alle schade, met wettelijke rente.
De Ombudsman heeft mij gevraagd u dit nog één keer voor te leggen, daarna grijpt hij in.
klacht bij de ACM is de deur uit
Ik doe vanavond nog aangifte op het bureau
Betaalt u niet, dan zien we elkaar op de rol van de kantonrechter, zo simpel is het.
De inspectie voor de zorg is door mij ingelicht
Contractbreuk noemt mijn advocate dat.
Met spijt moet ik u in gebreke stellen; de termijn is tien dagen.
Letselschadeadvocaat is ingeschakeld
u hoort van Achmea Rechtsbijstand
ILT weet inmiddels hoe jullie met vertraagde passagiers omgaan
Wij ontbinden de overeenkomst en vorderen alles terug, desnoods via de rechtbank.
Ik laat beslag leggen.
De Arbeidsinspectie komt woensdag, dat heb ik geregeld
Ik ga hiermee naar de krant én naar de politie
Massaclaim? Ik doe mee.
Mijn nicht is rechter geweest en heeft mij uitgelegd hoe ik u aanpak, dus pas op.
Voor vrijdag 12 uur, anders procedure. Verder alle goeds.
Tuchtklacht tegen uw arts ligt klaar
de NVWA krijgt foto's van jullie keuken
Ik heb bewijs, getuigen en een rechtsbijstandverzekering. U bent gewaarschuwd.
Zodra de expert klaar is, vorderen we in rechte nakoming
mijn vakbond procedeert namens mij
Ik zou het zonde vinden als het op een rechtszaak uitdraait, toch bereid ik hem voor.
We zien elkaar voor de vrederechter.
Mijn advocaat stuurt u een ingebrekestelling, aangetekend
De FOD Economie heeft mijn melding geregistreerd.
Ik trek naar Test-Aankoop en naar de rechtbank
Ombudsdienst voor telecommunicatie is verwittigd
strafklacht met burgerlijke partijstelling, ge hebt er zelf om gevraagd
Kifid, en daarna gewoon de civiele rechter`,
  staff: `
De man van de milieustraat schold me uit voor trut
Jullie caissière smeet mijn wisselgeld op de band
De wijkagent... nee, jullie boa, duwde mijn oma opzij
Uw tandartsassistente zat te appen met haar vingers in mijn mond, bij wijze van spreken
De chauffeur stak zijn middelvinger op en reed door
mijn rijinstructeur legt steeds zijn hand op mijn knie
'Dan had je maar Nederlands moeten leren', zei uw loketbeambte tegen mijn vrouw.
De makelaar stond ongevraagd in onze slaapkamer foto's te maken.
Monteur liep met hondenpoep door het huis en haalde zijn neus op toen ik er iets van zei
jullie conducteur rook naar drank en riep dingen naar meisjes
De thuiszorgmedewerkster trok mijn moeder ruw aan haar arm
Uw telefoniste lachte me vierkant uit
De docent noemde mijn dochter een hopeloos geval, waar de hele klas bij zat.
De beveiliger keek in mijn tas, mijn jas, mijn bh. Om een mascara.
bezorger at van mijn friet, ik zag het door het raam
Kapper vroeg of ik wel eens een spiegel gebruik
De huisarts was denigrerend en zei dat ik me aanstel
Twee verhuizers hadden een joint op voor ze begonnen
Uw medewerker Kees heeft mij in de chat voor leugenaar uitgemaakt.
De portier liet iedereen binnen behalve mijn vrienden met een kleurtje
Ze rolde met haar ogen en zuchtte, die juffrouw van de balie, en zei toen: 'volgende'.
De zwemleraar houdt bange kinderen onder water
de pakketman trapte mijn hek open en liep door mijn moestuin
De dierenartsassistente zei dat ik beter een knuffel kon nemen
Mijn casemanager vertelt mijn privézaken door aan de buurt
Een van uw glazenwassers zat naar binnen te gluren en zwaaide nog ook.
Ober weigerde kraanwater voor mijn kind en siste dat armoedzaaiers thuis moeten blijven
de verkoper loog glashard over de kilometerstand en grijnsde
Bij de gate werd ik behandeld als een crimineel door een mevrouw met een lijstje
Uw uitvaartmedewerker stond te lachen tijdens de dienst
De sportinstructeur filmt vrouwen tijdens de les
Schilder dronk onze whisky leeg
Uw adviseur hing op zodra ik om uitleg vroeg, twee keer
De conciërge noemt kinderen bij scheldnamen
Moderator Draak99 bedreigt mensen in privéberichten
De poetsvrouw van uw bureau zat in mijn ladekast te snuffelen
De gids dreef de spot met mijn stotterende zoon
Den technieker riep dat vrouwen niks van internet kennen
De bediende aan 't loket heeft mij drie keer laten terugkomen en zat erbij te lachen
Buschauffeur remde expres hard toen ik vroeg of hij mijn halte vergeten was`,
};
