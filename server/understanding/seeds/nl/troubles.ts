import type { Seeds } from '../kinds.ts';

/** What went wrong, in Dutch. */
export const troubles: Pick<
  Seeds,
  'complaint' | 'sarcasm' | 'fraud' | 'safety' | 'outage' | 'legal' | 'staff'
> = {
  complaint: `
jullie hebben twee keer afgeschreven en nu is mijn huur gestorneerd!!
ik ben woest, dit is de derde keer dat jullie het verkeerde sturen
DIT IS EEN SCHANDE, IK WACHT AL ZES WEKEN
zijn jullie nou echt zo onbekwaam
wat een prutsbedrijf
ik ben jullie smoesjes spuugzat
jullie service is waardeloos
WAAR IS MIJN GELD STELLETJE OPLICHTERS
ik wil een klacht indienen, de tafel kwam bekrast aan
ik ben erg teleurgesteld, het beloofde telefoontje kwam nooit
dit is onacceptabel, twee maanden zonder verwarming
het spijt me te zeggen dat ook de vierde levering onvolledig was, ik wil mijn beklag doen
na een week is de naad gescheurd, voor die prijs verwacht je beter, ik wil een klacht indienen
of jullie lossen het vandaag op of ik ben weg als klant
ik blijf beleefd, maar mijn geduld is op. drie beloftes, niks gebeurd.
slechtste ervaring ooit, nul sterren
gast die app van jullie is echt bagger
op 4 maart bestelde ik een kast (41221). Eerst ontbraken de deuren. Toen kwamen de verkeerde. Toen kwam er niemand. Ik eis een oplossing.
weer voor niks vrij genomen, niemand gekomen
nemen jullie me in de maling
TWEE MAANDEN EN NOG STEEDS NIETS, IK BEN ER KLAAR MEE
twee weken leugens en nog steeds geen koelkast
jullie hebben onze trouwdag verpest
ik ben woest, derde afspraak die niet doorgaat
wat is dit voor winkel, het boeit niemand
ik leg het nu voor de vijfde keer uit en krijg dezelfde tekst
elke keer een ander en dezelfde vragen, ik ben er klaar mee
na twee dagen stuk, voor dat geld is het schandalig
drie keer beloofd terug te bellen, niemand belde
hier koop ik nooit meer iets
mijn klacht van vorige maand is nog steeds niet beantwoord
jullie schreven dubbel af en ik kan mijn huur niet betalen, los dit nu op!!
stelletje dieven, geef mijn geld terug
ik wil mijn ongenoegen uiten over de afhandeling
alweer het verkeerde artikel, niet te geloven
Voor de derde keer: mijn bank is beschadigd geleverd en niemand doet er iets mee!
Met alle respect, ik vind het onacceptabel dat u mij al zes weken laat wachten.
Jullie hebben TWEE keer 640 euro afgeschreven en mijn huur gaat er vannacht af, draai dit nu terug!
Wat een waardeloze zooi, dat bedrijf van jullie.
Ik ben diep teleurgesteld in de manier waarop dit is afgehandeld.
Alweer een halve dag vrij genomen en alweer geen monteur gezien.
Belachelijk dat je voor zo'n prijs koude friet krijgt.
Godverdomme zeg, nu is het pakket voor de derde maal 'niet thuis' terwijl ik op de stoep zat!
Dit is geen service, dit is klanten pesten.
Ge lacht met uw klanten zeker? Vijf mails en nul antwoord.
Ik heb het helemaal gehad met die beloftes van jullie.
Twintig jaar trouwe klant en dan zo behandeld worden, schandalig.
De kamer was smerig, het bed zat vol haren en we betaalden 180 euro per nacht.
WAAROM REAGEERT ER NIEMAND OP MIJN MAILS, IK WORD HIER GEK VAN
bagger app, bagger service, bagger alles
Het spijt me te moeten zeggen, maar dit niveau had ik van uw bank niet verwacht.
Sta door jullie dubbele incasso 300 in het rood, en ik kan geen boodschappen doen. Dit moet vandaag rechtgezet worden!
Jullie liegen gewoon over de levertijd, elke dag een nieuw smoesje.
Dit is de vierde chat over hetzelfde, moet ik het soms tekenen?
Treinen vertraagd, geen verwarming, en daarvoor nog eens zes procent duurder. Niet normaal.
Wat een aanfluiting, die verhuizing van mijn internet.
Ik verwacht excuses en geen standaardtekst meer.
Die prijsverhoging is pure diefstal, schaam jullie.
Nog nooit zo'n slechte ervaring gehad met een autoverhuurder.
Kapotte wasmachine ontvangen, kapotte vervanger ontvangen, hoe dom kun je zijn als bedrijf?
'k ben het kotsbeu, al drie weken van het kastje naar de muur.
Mijn beklag doe ik zelden, maar deze gang van zaken is beneden alle peil.
De retour is al twee maanden binnen en jullie houden mijn geld gewoon vast, asociaal.
Jullie maken er echt een potje van met die afrekeningen.
Ik vind het ronduit beledigend dat een weduwe van 79 zo wordt afgepoeierd.
Wederom schimmel in de badkamer, wederom geen actie van de woningcorporatie. Ik pik dit niet langer.
Serieus, wie bedenkt het om een klant vijftig minuten in de wacht te zetten en dan op te hangen?
Jullie hebben mijn vakantie verpest.
Nooit meer. Echt nooit meer bestel ik hier.
kk irritant dit, tweede keer dat mn eten helemaal door de tas ligt
Ik vraag niet veel, alleen dat afspraken worden nagekomen, en zelfs dat lukt u niet.
Derde poging om dit duidelijk te maken: ik heb NOOIT een tweede abonnement afgesloten!
Op 3 september bestelde ik een koelkast. Op 10 september zou hij komen: niets. Op de 17e: niets. De 24e kwam er een vaatwasser. Sindsdien heb ik elf keer gebeld, elf keer beloofde iemand mij terug te bellen, elf keer bleef het stil. Wij eten al weken uit een koelbox op het balkon. Ik ben woedend en ik begrijp niet dat een bedrijf van uw omvang dit normaal vindt.
Geachte directie, sinds 1998 ben ik verzekerd bij uw maatschappij en nooit heb ik iets geclaimd. Nu er één keer een lekkage is, wordt mij meegedeeld dat het mijn eigen schuld is, zonder dat er ook maar iemand is komen kijken. Ik voel me in de steek gelaten en uitgelachen. Dat uw reclames spreken van 'samen' ervaar ik inmiddels als een klap in het gezicht.
We hadden een rolstoelplek gereserveerd, drie weken vooraf, met bevestiging. Op het perron bleek er niemand voor de hulp en de trein reed weg met onze koffers erin. Mijn moeder heeft anderhalf uur in de kou zitten huilen. En dan krijgen we een mailtje met een bon van vijf euro. Vijf euro! Hoe durven jullie.
Wij wachten sinds de bouwvak op een werkende cv. Met een peuter. In november. Iedere week zegt u 'volgende week', iedere week zit ik thuis en iedere week is er weer een onderdeel zoek. De huur schrijft u wel stipt af natuurlijk. Ik ben er zo klaar mee dat ik amper nog beleefd kan blijven.
Ik dacht dat ik met een premium abonnement ook premium service kreeg. In plaats daarvan heb ik in zes weken acht verschillende mensen gesproken die allemaal opnieuw mijn verhaal wilden horen, twee keer is mijn ticket 'per ongeluk' gesloten en het probleem is er nog precies zo. Wat betaal ik hier eigenlijk voor? Het is om te huilen.
Onze bruiloft, ja bruiloft, en de taart komt drie uur te laat met de verkeerde namen erop. Niemand nam de telefoon op. Mijn vrouw stond in haar jurk te huilen bij de achterdeur. Dit is niet goed te maken, maar dat jullie vervolgens niet eens sorry zeggen vind ik ronduit walgelijk.
Ik heb beleefd gevraagd. Ik heb netjes gemaild. Ik heb het formulier ingevuld, twee keer, met foto's. Ik ben naar de winkel gereden in Hasselt. Overal dezelfde uitleg, dat het 'in behandeling' is. Na vier maanden is mijn geduld op en mijn vertrouwen ook. Een klant is bij jullie blijkbaar enkel interessant tot hij betaald heeft.
Jullie reclame beloofde overal bereik. Al sinds de overstap heb ik in mijn eigen huis nul streepjes, mis ik telefoontjes van de school en van mijn werk, en toen ik dat vertelde was het antwoord dat ik dan maar bij het raam moest gaan staan. Bij het raam! Zo'n onbeschofte houding heb ik nog nooit meegemaakt van een provider.`,
  sarcasm: `
mijn complimenten, de stoel kwam met drie poten, een meesterwerk
leuk, een puzzel. oh nee, het had een spiegel moeten zijn.
wat attent om de taart ondersteboven te bezorgen
gefeliciteerd, jullie zijn mijn pakket twee keer kwijtgeraakt
hartelijk dank voor de prachtige lege doos
bravo, maar drie maanden voor een paar sokken
mooie kras op mijn nieuwe tafel, die ontbrak nog
weer een automatisch antwoord, daar krijg ik het warm van
goed idee om het matras in de regen te zetten, het had dorst
heerlijk, een nieuwe telefoon met gratis barst
fijn, alweer een leeg pakket
bravo, twee linkerschoenen
geweldig, nu heb ik drie kapotte lampen
wat gul, een cent korting voor twee maanden wachten
perfect, de loodgieter was op tijd. Een week later.
knap hoor, een hele bank kwijtraken
Fantastisch, mijn pakket is nu voor de vierde keer op reis langs Tilburg. Het ziet meer van het land dan ik.
Wat heerlijk dat jullie wachtmuziek zo lang duurt, ik ken hem inmiddels tweestemmig.
Knap hoor, een soep bezorgen zonder soep erin.
Hulde voor de trein van 8.04, die er om 9.17 al was.
Mooie update, de app opent nu helemaal niet meer. Lekker rustig.
Proficiat, alweer een factuur voor een toestel dat ik nooit gezien heb.
Bedankt voor de 'snelle' terugbetaling, mijn kleinkinderen zullen er blij mee zijn.
Geweldig idee, de helpdesk sluiten op het moment dat mensen thuiskomen.
Wat attent dat de koerier mijn pakket in de regenton heeft gelegd, zo blijft het fris.
Schitterend internet hoor, ik kan bijna een hele mail versturen per dag.
Chapeau, met drie weken vertraging toch nog de verkeerde kleur gestuurd.
Fijn dat de monteur tussen acht en zes kwam. Welk jaar stond er helaas niet bij.
Top geregeld weer, ik sta nu ingeschreven als 'mevrouw Test Test'.
Ja super, een spaarrente van 0,01, daar ga ik van met pensioen.
Complimenten aan de kok, ik wist niet dat je pizza ook vloeibaar kon maken.
Zo gezellig, die sportschool zonder verwarming, ik blijf vanzelf bewegen.
Wat een luxe kamer, met uitzicht op een muur en gratis drilboor vanaf zes uur.
Chique hoor, een tien voor communicatie: vier mails die elkaar allemaal tegenspreken.
Prima huurauto, de geur van de vorige drie huurders kreeg ik er gratis bij.
Ik ben zo blij met jullie prioriteitsservice, na elf dagen ben ik al nummer 300 in de rij.`,
  fraud: `
een man aan de telefoon zei dat hij van de bank was en ik heb de code gegeven
ik zie de afschriften van iemand anders in mijn omgeving
ik krijg bevestigingen van aankopen die ik niet deed
iemand heeft mijn account gehackt en het mailadres veranderd
er is een betaling van 900 euro die ik nooit gedaan heb
mijn portemonnee is gestolen, blokkeer de pas
ik ben mijn pas kwijt, graag blokkeren
ik kom er niet meer in, het wachtwoord is veranderd en dat was ik niet
gisteren is er geld overgemaakt zonder mijn toestemming
ik heb op een nepmail geklikt en mijn pincode ingevuld
ik zie de bestellingen van andere klanten in mijn account
onze klantgegevens liggen op straat
een onbekende gebruikt mijn rekening, bevries alles
iemand bestelt nu telefoons met mijn account
mijn mailadres is gewijzigd en dat was ik niet
drie aankopen op mijn kaart waar ik niks van weet
er is ingelogd vanuit Brazilië, ik woon in Assen
er verdwijnt geld van mijn rekening
blokkeer mijn pas, hij is in de trein gestolen
een man deed zich voor als jullie en ik gaf hem mijn kaartnummer
ik zie de naam en het adres van een andere klant in mijn profiel
er is een lening op mijn naam afgesloten
Er is met mijn pas gepind in Marseille terwijl ik in Drachten zit.
Iemand heeft het e-mailadres van mijn account veranderd en bestellingen geplaatst.
Ik heb op een link in een sms van 'jullie' geklikt en mijn pincode ingevuld, wat nu?
mn account is gehackt er staan allemaal telefoons in die ik nie besteld heb
Net iemand aan de lijn gehad die zei van de bank te zijn, heb haar laten meekijken en nu is er 3000 euro weg.
Rustig gemeld: op mijn creditcard staan vier aankopen in Brazilië die ik niet heb gedaan.
Mijn simkaart doet niks meer en tegelijk wordt er via mijn nummer ingelogd bij mijn bank.
Een vreemde heeft op mijn naam een abonnement met iPhone afgesloten.
Ik heb een koerier mijn bankpas meegegeven omdat hij zei dat die vervangen moest worden. Hij was niet van jullie, hè?
Vannacht is er door iemand anders vanuit Vietnam ingelogd op mijn account en ben ik eruit gegooid.
De verkoper op jullie marktplaats liet me buiten het platform betalen en is nu spoorloos met mijn 450 euro.
Mijn spaarpunten zijn door een onbekende ingewisseld voor cadeaukaarten.
Heb itsme bevestigd voor iets dat ik niet zelf had aangevraagd en nu staat er een lening op mijn naam.
Iemand maakt vanaf mijn rekening telkens kleine bedragen over naar een J. Kovač, die ken ik niet.
Met mijn tankpas wordt getankt in Antwerpen, de pas zelf is vorige week gestolen uit mijn bestelwagen.
Mijn moeder van 84 heeft via de telefoon haar codes doorgegeven aan een zeer vriendelijke meneer. Pas toen de buurvrouw kwam koffiedrinken viel het kwartje. Er is vanmorgen twee keer 2000 euro overgeboekt naar een Litouwse rekening. Zij zit er bedaard bij, ik minder. De rekening is van haar en staat bij jullie.
Ik kreeg een WhatsApp van mijn zoon met een nieuw nummer, hij moest snel een rekening betalen. Ik heb 1280 euro overgemaakt en daarna zijn eigen nummer gebeld: hij wist van niets. Dat was drie kwartier geleden, de overboeking is vanaf mijn rekening bij jullie gegaan.
Via een nepsite die precies op die van jullie leek heb ik gisteravond mijn wachtwoord en kaartnummer ingevuld. Vanochtend stond er een airfryer, een drone en voor 700 euro aan gamekaarten op mijn account, verzonden naar een adres in Charleroi waar ik niemand ken.`,
  safety: `
de oplader vloog vannacht in brand
er komt rook uit de vaatwasser die jullie hebben aangesloten
mijn zoon kreeg een schok van de lamp
sinds jullie monteur er was ruikt het naar gas
de accu van de step is opgezwollen en gloeiend heet
er zat een stuk glas in het babyhapje
mijn dochter heeft een onderdeel van het speelgoed ingeslikt
ik kreeg een allergische reactie van jullie crème en lig in het ziekenhuis
de waterkoker ontplofte in mijn handen
het stopcontact gloeit en het ruikt verbrand
ik krijg een schok van de koelkast
er kwam rook uit de laptop tijdens het laden
de pan is ontploft en ik heb mijn hand verbrand
de stoel zakte in en ik heb mijn rug bezeerd
er zaten stukjes metaal in de ontbijtgranen
de accu zet uit en wordt heet
de ketel lekt gas
de fiets vloog 's nachts in brand
Er komt rook uit de meterkast!
Ik ruik gas in de kelder en ik weet niet waar de hoofdkraan zit.
De lader is zo heet dat het laken begint te smeulen.
Mijn dochter heeft een allergische reactie op de maaltijd die net bezorgd is, haar lippen zwellen op.
Ik kreeg net een flinke schok van de wasmachine en de trommel staat onder stroom.
De remmen van de huurauto doen het amper, ik sta nu op de vluchtstrook van de E19.
Man heeft dubbele dosis van die medicijnen uit jullie pakket genomen en is heel suf.
't stinkt hier naar 't gas in heel den trappenhal, en de conciërge neemt niet op
De lift hangt tussen twee verdiepingen en er zit een mevrouw in die slecht ademt.
De zuurstofconcentrator van mijn man valt telkens uit en hij wordt blauw.
Onze peuter heeft een knoopcel uit jullie afstandsbediening ingeslikt!
CO-melder gaat af, ketel van jullie, wij hebben allemaal hoofdpijn.
De accu van de deelscooter voor mijn deur sist en er komt damp af.
Er hangt een losse stroomkabel boven het schoolplein na de storm.
In jullie sportzaal ligt iemand op de grond die niet meer reageert.
Mijn vader zit alleen vast in de bus bij de halte, deur dicht, chauffeur weg, hij is diabeet en begint te trillen.
Het balkon van de bovenburen is aan het scheuren, er vallen brokken beton op de stoep waar kinderen spelen.
Glas gevonden in het potje babyvoeding en ze heeft er al van gegeten, ze hoest bloed.`,
  outage: `
jullie platform ligt eruit en het hele bedrijf staat stil
productie ligt plat, al onze gebruikers krijgen fouten
sinds vanochtend kan geen van onze winkels afrekenen
niemand bij ons kan nog inloggen, dringend
al onze klanten zien een foutpagina sinds jullie update
in al onze veertig winkels doen de kassa's niets meer
bij ons kan niemand meer inloggen, alles loopt vast
jullie betaaldienst weigert alle passen van onze klanten
sinds negen uur werkt er niets, we verliezen orders
Heel ons kantoor in Eindhoven ligt plat, tachtig man kan niet in jullie systeem.
De hele wijk Kanaleneiland zit zonder stroom.
Geen enkele kassa in onze vijf winkels kan nog pinnen via jullie terminals.
In het woonzorgcentrum is de stroom uit en de bewoners op de tilliften en beademing wachten.
Niemand in ons dorp heeft nog internet sinds vanmorgen zeven uur.
Onze complete webshop is onbereikbaar, jullie servers geven overal een 503.
Alle poortjes op station Mechelen dicht, honderden mensen staan vast.
De telefooncentrale van onze huisartsenpost doet het niet, geen patiënt kan bellen.`,
  legal: `
of ik heb maandag mijn 300 euro terug of de rechter beslist
mijn advocaat neemt contact met jullie op
ik sleep jullie voor de rechter
ik zie jullie in de rechtbank
de geschillencommissie is al ingeschakeld
is het geld er vrijdag niet, dan stap ik naar de rechter
ik meld jullie bij de toezichthouder
de volgende stap is een ingebrekestelling
mijn rechtsbijstand neemt het nu over
ik laat me adviseren door een advocaat
de consumentenbond krijgt een brief
mijn advocaat heeft de stukken al
we zien elkaar bij de rechter
is het geld er vrijdag niet, dan doe ik aangifte
ik ga naar de geschillencommissie en de rechtbank
Mocht de borg vrijdag niet binnen zijn, dan leg ik het voor aan mijn rechtsbijstandverzekeraar.
Mijn advocaat neemt maandag contact met jullie op.
Dan zien we elkaar bij de kantonrechter.
Ik dien een klacht in bij de Autoriteit Persoonsgegevens als mijn data niet worden gewist.
Radar en Kassa zullen dit wel interessant vinden, ik heb de redactie al gemaild.
Hierbij stel ik u formeel in gebreke, u heeft veertien dagen.
Volgende stap is het Kifid, dat weet u.
Ik schakel Test-Aankoop en desnoods de vrederechter in.
Zonder reactie voor de 1e rest mij helaas niets anders dan een dagvaarding.
De Huurcommissie krijgt dit dossier vandaag nog van mij.
Jullie horen van mijn jurist, dit is contractbreuk.
Met alle waardering voor uw inspanningen: blijft betaling uit, dan geef ik de zaak uit handen aan een incassobureau en de rechter.
Ik doe aangifte tegen jullie wegens oplichting.
De ombudsman voor telecommunicatie heeft mijn klacht klaarliggen, ik hoef maar op verzenden te drukken.
Het lijkt mij voor beide partijen prettiger dit zonder rechtbank te regelen, maar ik deins er niet voor terug.`,
  staff: `
jullie bezorger schreeuwde tegen me waar de kinderen bij waren
de monteur was onbeschoft en liet alles vies achter
de caissière lachte om mijn accent
die meneer aan de telefoon hing twee keer op
jullie medewerker maakte een racistische opmerking
de receptioniste behandelde me als een crimineel
de installateur rookte in mijn badkamer
een verkoper noemde me dom
de bezorger schold mijn moeder uit en schopte tegen de deur
jullie monteur schreeuwde tegen mijn dochter
de mevrouw aan de lijn zat de hele tijd te spotten
de bewaker duwde me naar buiten
de ober maakte grappen over mijn gewicht
jullie medewerker hing zomaar op
Uw bezorger gooide het pakket voor mijn voeten en zei dat ik niet moest zeuren.
De mevrouw aan balie 3 rolde met haar ogen toen ik mijn hoorapparaat moest bijstellen.
De monteur heeft in onze gang staan roken en de peuk in de plantenbak gedrukt.
De conducteur lachte mijn zoon uit omdat hij stottert.
Een van jullie trainers maakt steeds opmerkingen over mijn lichaam.
De chauffeur reed door terwijl hij mij met de kinderwagen zag staan en zwaaide nog ook.
Telefoniste hing op midden in mijn zin.
De adviseur in het filiaal in Leuven besprak mijn schulden hardop waar iedereen bij zat.
Jullie medewerker Sven noemde mij 'oud wijf' in de chat.
De man die de keuken kwam plaatsen liep met modderschoenen over het nieuwe tapijt en haalde zijn schouders op.
Die gast bij de incheckbalie deed alsof hij geen Nederlands verstond en keek de hele tijd op zijn telefoon.
De huismeester is zonder aanbellen met zijn eigen sleutel binnengekomen terwijl ik onder de douche stond.
Uw collega vroeg mij waar ik 'eigenlijk' vandaan kwam voor hij me wilde helpen.
De maaltijdbezorger heeft me 's avonds een privé-appje gestuurd of ik alleen woon.
De assistente van de praktijk zei tegen mijn moeder dat ze zich niet zo moest aanstellen.
De verhuurmedewerker stak mijn fooi én het wisselgeld in zijn zak en keek weg.
Bewaker trok mijn dochter aan haar capuchon de winkel uit, ze is elf.
Die jongen van de klantenservice zat gewoon te gapen en te eten terwijl ik mijn verhaal deed.
De schade-expert bleef welgeteld drie minuten, keek niet naar de kelder en zei dat mensen zoals wij altijd overdrijven.
De postbode van onze wijk smijt de kaarten met opzet in de heg, de hele straat heeft het gezien.`,
};
