import type { Seeds } from '../kinds.ts';

/** Messages a person must take, in the plain words of ordinary adults, with their nearest harmless neighbours; in Dutch of the Netherlands and Flanders. */
export const people: Partial<Seeds> = {
  complaint: `
De thuiszorg komt nu voor de vijfde ochtend pas om elf uur, en ons pa zit dan nog nuchter in zijn pyjama.
Ik betaal servicekosten voor een tuinman die hier sinds de dodenherdenking niet gezien is.
De warmtepomp bromt zo hard dat de buren klagen, en jullie monteur vond het een gezellig geluidje.
Mijn kot moest schimmelvrij zijn bij de intrek. De kast staat er groen van en de kotbaas is op ski.
Tot tweemaal toe hebben jullie mijn paspoortfoto afgekeurd die bij jullie eigen balie gemaakt is.
De fanfare heeft haar tubas terug van herstelling en er staat een deuk meer in dan ervoor.
Waarom krijg ik een aanmaning voor een abonnement dat volgens jullie eigen mail in april gestopt is?
De tandarts zou het netjes afronden, nu loop ik al zeven weken met een noodvulling en een vol antwoordapparaat.
Onze uitvaartkransen lagen bij de verkeerde begrafenis en daar wordt nog over gediscussieerd ook.
ik heb 4 keer doorgegeven dat ik verhuisd ben en de post gaat nog steeds naar mn ex
De keuken is scheef opgehangen, een tas rolt er vanzelf af, en de plaatser vindt dat het huis scheef staat.
Acht maanden wachtlijst voor mijn dochter, en nu blijkt dat niemand haar er ooit op heeft gezet.
Voor de zoveelste keer rijdt de belbus me straal voorbij terwijl ik met mijn rollator aan de paal sta.
Ik heb het gevoel dat jullie hopen dat ik het opgeef. Dat ga ik niet doen.
Mijn zonnepanelen leveren de helft van wat er in de offerte stond en de verkoper is ineens onbereikbaar.
Jullie hebben de premie verhoogd omdat ik schade had; die schade reed jullie eigen takelwagen.
De verf is met de kerst besteld, kwam met Pasen, en het was de kleur van de buurman.
Er zat een haar in de soep, goed, kan gebeuren. In het dessert ook. En dan vragen of ik de fooi vergeten was.
Zo ga je niet om met mensen die al dertig jaar lid zijn van jullie vereniging.
Het hoorapparaat van mijn man ligt al langer bij jullie dan dat hij het gedragen heeft.
De huur is opgeslagen vanwege nieuwe ramen. Welke nieuwe ramen? Hier zit nog enkel glas.
Mijn pakje is volgens jullie bij de buren op 34, maar onze straat stopt aan 28.
Ik stond met een verjaardagstaart voor een gesloten speelparadijs, ondanks de bevestiging in mijn hand.
Dit is nu de derde droger met dezelfde fout en ik moet telkens opnieuw bewijzen dat ik hem niet stuk maak.
Op de website staat gratis retour, bij het afgiftepunt vragen ze zes negentig, en niemand bij jullie kijkt daarvan op.
De bushalte is weggehaald zonder dat één bewoner er iets van wist, een kilometer verder lopen we nu.
Van de beloofde zwembadjes op de camping was er één lek, één leeg en één voor de honden.
Onze zoon mocht niet mee op bosklassen door een betaling die jullie zelf op de verkeerde klas hebben gezet.
Ik vraag al sinds de zomer waarom mijn aanvraag geweigerd is. Een reden, meer hoef ik niet.
De wasserette heeft mijn dekbed gekrompen tot een kussen en wil eerst de aankoopbon van 2016 zien.
Bel ik over de storing, krijg ik een verkooppraatje over televisiepakketten. Ik word er zo moe van.
Wij zijn twee uur te laat vertrokken zonder één woord uitleg en de aansluiting mochten we zelf betalen.
De stomerij is mijn trouwpak kwijt en stelt een tegoedbon van vijftien euro voor.
jullie app logt me elke ochtend uit, elke ochtend meld ik het, elke ochtend bedanken jullie me voor de feedback
Ik was beloofd dat mijn moeder een kamer aan de tuinkant zou krijgen; ze kijkt uit op de laaddeur van de keuken.
Het is toch godgeklaagd dat een mens voor een simpele sleutel drie keer zijn verlof moet opnemen.
Na de renovatie ligt mijn voordeur tien centimeter hoger dan de stoep en ik zit in een rolstoel.
Mijn klacht van september kreeg als antwoord een folder over klachten.
Dat oranje lampje zou na de grote beurt weg zijn. Het brandt nog, alleen ben ik nu zevenhonderd euro armer.
Ze hebben bij ons de verkeerde boom gekapt, en die andere dreigt nog altijd op het dak te vallen.
Op mijn diploma staat al voor de tweede keer de naam van mijn zus.
Jullie rekenen mij kattengrit aan dat nooit in de doos zat, de vorige maand was het de brokken.
We zijn met de kinderen op reis vertrokken voor een kidsclub die blijkt te bestaan uit een kleurplaat.
Het internet ligt hier plat van zodra het waait, en wonen aan de kust doen wij al wel even.
De aannemer heeft mijn oprit opengebroken, is op bouwverlof gegaan en neemt sindsdien niet meer op.
Ik voel me behandeld als een nummer, en dan nog niet eens mijn eigen nummer.
Het examen viel uit door jullie computers en toch moet ik opnieuw examengeld betalen.
Mijn oma wacht nu veertien weken op een simpele drempelhulp, ze is al twee keer gestruikeld over dat wachten.
Er is weer dubbel contributie geïnd, net als vorig kwartaal, terwijl de penningmeester beloofde er bovenop te zitten.
Het tijdschrift van mijn overleden vader blijft komen, met een vrolijke brief erbij dat hij mag verlengen.
Die nieuwe matras ruikt naar chemie, jullie zeiden even luchten, we luchten nu vier maanden.
Voor een storing op zondag reken je op een noodnummer; het noodnummer verwees me naar maandag.
Wat me steekt is dat de buurman zonder te vragen wel vergoed werd en ik met een map vol papieren niet.
De poetshulp wordt week na week afgezegd om zeven uur 's morgens en mijn cheques vervallen intussen.
Jullie zijn mijn urineonderzoek kwijtgeraakt en ik hoor dat pas na drie weken zenuwen.
Mijn seizoenskaart werkt niet aan poort C, al vijf thuismatchen lang, en iedere steward verwijst naar een andere steward.
De vakantie begon in een kamer waar nog iemand lag te slapen.
Er werd me een nieuw scherm beloofd en ik kreeg mijn oude terug met een sticker erop.
Ik ben klaar met excuusmails. Zet nu eens gewoon recht wat er fout is gegaan.
Al dat geld voor een muziekschool waar de pianoleraar sinds de herfstvakantie ziek is en niemand hem vervangt.
`,
  exception: `
Ik ben vier dagen te laat met mijn bezwaar omdat ik in Zuid-Afrika een broer ging begraven, neemt u het nog in behandeling?
Mag mijn moeder alsjeblieft op de vaste telefoon bevestigd worden, een smartphone heeft ze niet en gaat ze niet nemen.
De bon van de mixer is door de was gegaan, volstaat een foto van de doos?
Zou je bij hoge uitzondering de speeltuin een half uurtje langer open willen laten, hij viert zijn laatste verjaardag.
Wij zitten een paar euro boven de inkomensgrens door mijn overuren in de coronatijd, kan daar soepel mee omgegaan worden?
Kunnen jullie de annuleringskosten laten vallen, de bruid heeft het uitgemaakt.
Mijn rijbewijs verliep terwijl ik op de spoed lag, mag ik zaterdag toch de bestelbus meenemen?
Het is voor een school, en die hebben geen budget. Doe je ons de software voor het particuliere prijsje?
ik weet dat ruilen na 30 dagen niet meer gaat maar de baby kwam gewoon te laat, mag het rompertje nog terug?
Ik zou graag de inschrijving overdragen aan mijn broer, normaal is dat niet toegestaan, maar mijn knie is kapot.
Mogen de honden voor één keer mee in het ontbijtzaaltje? Ze blijven samen anders niet stil.
De toegangsleeftijd is achttien en onze Lotte wordt dat om middernacht, tijdens het concert zelf.
Wilt u de herinneringskosten eraf halen? Het is de eerste keer in veertien jaar.
De kaartjes staan op naam van mijn vader. Hij is er niet meer, mag ik gaan in zijn plaats?
Laat me alsjeblieft nog drie weken in het huis, de sleutel van het nieuwe krijg ik pas de tweede.
Kan de taxi ook tot in Weert rijden, dat is twee kilometer buiten jullie gebied en daar ligt ze te bevallen?
Ik heb de proefperiode een dag laten overlopen, zou je dat door de vingers willen zien?
Eén koffer telt drieëntwintig kilo en die van mij vierentwintig, het is de rolstoelbatterij die weegt.
Wij konden niet stemmen op de ledenvergadering door de treinstaking, telt een mailtje van ons ook?
Zouden jullie me als wederverkoper willen inschrijven al heb ik nog geen btw-nummer? Het is onderweg.
De opleiding vraagt een havodiploma. Ik heb er geen, wel twintig jaar ervaring op de werf.
Zijn jullie zo goed om de laatste termijn tot na mijn operatie te laten liggen?
Ge zijt toe om vijf uur, ik ben er om tien na vijf. Wilt ge voor een keer blijven wachten?
Mijn man wil de spoedcontrole niet over en weer rijden met zijn rug, mag het bij uitzondering via beeldbellen?
Kan ik de korting van vorige week nog krijgen? Ik stond in de rij toen jullie kassa het begaf.
De subsidie is enkel voor eigenaars, wij huren al dertig jaar hetzelfde huis van mijn tante, kan er iets geregeld?
Gezien onze omstandigheden verzoek ik u de boeterente kwijt te schelden.
Mag ik de fiets op de tram meenemen in de spits, mijn zoon kan door zijn ziekte geen tien minuten stappen?
Mijn bestelling is op maat gezaagd, dus eigenlijk kan ze niet terug. Maar de trap is van de baan, mag het toch?
Wilt u een oogje toeknijpen voor de rook in de kamer, het was de wierook van de rouw en ik lucht alles.
We hadden voor zes uur moeten opzeggen, mijn bericht vertrok om twintig na. Strijk even over je hart.
Kan mijn zoontje in de groep van zijn tweelingbroer, ook al is die eigenlijk volzet?
Het spaarboekje is maar voor twee kinderen, wij kregen er vorige maand een derde bij. Plakken jullie er eentje aan?
Zou ik mijn pensioen in één keer mogen opnemen, ik weet dat de regels anders zijn, de artsen geven me een jaar.
Het zwemuur voor senioren begint bij zestig. Ik ben achtenvijftig met de heup van een tachtiger, mag ik mee?
De woonwagen is een meter te lang voor de plek, laten jullie hem er toch staan tot maandag?
Mijn punten vervielen op de eerste, ik lag die hele week aan het zuurstof. Kun je ze terugzetten?
De bank wil een loonfiche van drie maanden, ik werk er pas tien weken. Is dat echt onoverkomelijk?
Zet mijn account nog één weekje open, dan is het vakantiegeld binnen en betaal ik alles.
Ik kan niet naar het gemeentehuis komen voor mijn handtekening, kan er iemand langskomen, ook al doet u dat nooit?
Toch te veel behang gekocht, de rollen zijn zonder folie maar niet aangeraakt; nemen jullie ze uit coulance terug?
Mag ik met twee kortingsbonnen tegelijk betalen nu de vorige levering mislukt is?
Volgens het reglement moet de ploeg compleet zijn. Twee van ons zitten vast in Calais, geef ons een half uur.
Onze kat is zes maanden te oud voor de verzekering, ze heeft nog nooit een dierenarts gezien, kan het nog?
Kan de borg in schijven? Alleenstaand met drie kinderen lukt me negenhonderd euro ineens gewoon niet.
`,
  fraud: `
Er stond zogezegd een bankmedewerker aan de deur om mijn kaart door te knippen, en nu is mijn spaarrekening leeg.
Ik heb vier keer een afschrijving van een parkeerapp in Rotterdam, en ik heb geen auto.
Iemand heeft met mijn DigiD huurtoeslag aangevraagd en naar zijn eigen rekening laten gaan.
Mijn handtas is gepikt op de markt in Gent, met bankkaart, identiteitskaart en gsm erin.
hoi mam dit is mn nieuwe nummer, ja, en toen heb ik 1700 overgemaakt en het was mijn zoon niet
Voor een tweedehands bakfiets vooraf betaald aan iemand via jullie site, zijn profiel is vandaag weg.
Wij krijgen telefoontjes van klanten die door een vals adres van ons zijn opgelicht.
Mijn bankapp vroeg om te bevestigen dat ik 4.250 euro naar Litouwen stuur. Dat doe ik niet!
Op mijn naam loopt een energiecontract in Venlo, terwijl ik heel mijn leven in Hasselt woon.
De dakdekker die aanbelde nam vijfduizend cash mee voor pannen en heeft nooit één pan gelegd.
Mijn mailbox zit vol bedankjes voor bestellingen en van een ervan is het afleveradres een loods in Heerlen.
Ik kreeg inzage in het dossier van een andere patiënt, compleet met scans en rijksregisternummer.
Een valse helpdesk heeft mijn computer overgenomen en via Itsme een lening afgesloten.
De postbode gaf mijn nieuwe creditcard aan iemand die zei dat hij mijn neef was, ik heb geen neef.
Vannacht is er in tien keer gepind met mijn pas, en die ligt hier gewoon voor me op tafel.
Ons ma haar juwelen en bankkaart zijn weg sinds dat meisje van het OCMW zogezegd kwam.
Mijn verzamelkaarten zijn uit het spel geruild terwijl ik sliep, iemand anders zat in mijn profiel.
De huisbaas bleek de huisbaas niet te zijn. We hebben hem twee maanden huur en de waarborg gegeven.
Gisteren mijn tankkaart verloren in Breda, vandaag is er voor zeshonderd euro diesel mee getankt.
Op jullie forum staat een bestand met onze wachtwoorden, ook het mijne staat ertussen.
De factuur van de elektricien was onderschept, het nummer vervangen, en wij hebben achtduizend verkeerd betaald.
Mijn broer heeft volmacht en haalt de rekening van vader leeg, er gaat elke vrijdag duizend af.
Iemand gebruikt mijn foto om als makelaar te poseren en int bezichtigingskosten.
mijn snap is overgenomen en nu dreigt hij mn fotos te sturen als ik niet betaal
Via een QR-code op een brief die van jullie leek te komen, ben ik mijn hele loon kwijt.
Er is een domiciliëring opgestart door een goksite die ik nooit heb bezocht.
Mijn vrouw haar stem was het exact, en toch zat zij naast mij. Ik had al geld gestort.
De man met wie ik chatte op de datingsite heeft mij voor elfduizend euro lichter gemaakt.
Er zijn drie telefoonabonnementen afgesloten met een kopie van mijn paspoort, die had alleen jullie hotel.
Nadat ik mijn laptop bij u liet herstellen, staan er vreemde aankopen op mijn kaart.
Iemand heeft bij het loket mijn medicijnen opgehaald met mijn geboortedatum.
De kassa bij de kermis rekende 240 in plaats van 2,40 af, en de kraam is intussen weg.
Mijn cadeaukaarten waren al leeg toen ik ze kocht, de vakjes waren opengekrast en dichtgeplakt.
Ik zie op mijn account een ingelogd toestel in Lagos en mijn herstelmail is veranderd.
Ze hebben mijn nummerplaat gekopieerd, ik krijg boetes uit steden waar ik niet kom.
`,
  outage: `
De huisartsenpost kan niet bij de dossiers en de wachtkamer puilt uit.
Alle frietketels zijn uitgevallen door jullie kast, het is kermis en er staat tweehonderd man aan te schuiven.
Sluis dicht, bediening dood, er liggen negentien schepen te wachten en de tij keert over een uur.
De koffietafel is om één uur en jullie cateraar staat in het verkeerde Sint-Niklaas.
Sinds de migratie kan geen enkele leerkracht aan de punten, de rapporten moeten vandaag mee.
Onze hele sorteerband ligt stil omdat de scanner elke code weigert, er staan achttien camions te blazen.
De slagboom van de parkeergarage blijft omlaag en driehonderd theaterbezoekers willen naar huis.
Niemand van de meldkamer hoort de ploegen nog, de portofoons ruisen alleen maar.
wij kunnen in geen van onze 22 winkels pinnen. geen een. zaterdag!
Het stemlokaal gaat om half acht open en de computers vragen een wachtwoord dat niemand heeft.
De melkrobot is gestopt, het bedrijf zegt licentie verlopen, de koeien loeien het dorp wakker.
Ons ziekenhuis kan geen bloed meer bestellen, het scherm van de bloedbank is grijs.
De subsidieaanvraag sluit om vijf uur en bij al onze verenigingen blijft hij hangen op stap drie.
Er komt geen druppel verwarming meer in het rusthuis, heel de nacht al, honderdtien bewoners.
De trouwzaal zou om twee uur klaar zijn, er staat een aanhangwagen met stoelen en verder niemand.
Heel het advocatenkantoor kan niets neerleggen bij de griffie en middernacht is de uiterste dag.
De planning van alle chauffeurs is leeg, zestig bussen staan in de remise.
Geen enkele kassa, geen enkele weegschaal, de groothandel is donker sinds jullie onderhoud van vannacht.
De bakkersovens wachten op een signaal van jullie server, ik heb om zeven uur nul broden.
Onze webwinkel is al sinds gisteravond onvindbaar en vandaag start de actie op de radio.
Bij de start van de triatlon om tien uur leest jullie mat geen enkele chip.
De hijskraan is op afstand geblokkeerd, veertig man op de werf drinkt koffie op mijn kosten.
Vijf apotheken, nul recepten, en de wachtdienst begint om zes uur.
De lonen moeten voor drie uur naar de bank en jullie pakket rekent niets uit voor niemand.
Het hele hotel staat in de lobby, want de kamersloten hebben er collectief de brui aan gegeven.
De luchthavenbalie heeft geen bagagelabels, er staan vier vluchten te wachten.
Onze noodlijn voor jongeren is al drie uur onbereikbaar, alle gesprekken vallen dood.
De veiling begint zo en kopers in heel het land zien een zwarte klok.
Alle liften in de toren van 30 verdiepingen zijn uit, er wonen hier mensen van negentig.
De uitzending is over twintig minuten, onze zender heeft geen beeld en geen geluid van jullie lijn.
`,
  human: `
Kan ik dit niet gewoon aan iemand vertellen? Ik typ met één vinger.
Mag ik de dame van de vorige keer terug aan de lijn, Annelies met de zachte stem?
Zeg, zet er eens iemand op die van wanten weet.
Ik kom liever morgen naar het kantoor om het met een van u aan de balie uit te praten.
Ik zou het op prijs stellen als de dossierbeheerder zelf eens contact opneemt.
Het keuzemenu heeft geen hokje voor wat ik heb, dus geef mij maar een collega.
Mijn Nederlands is niet so goed, is er een persoon die Turks spreekt voor mij?
Belt er eens iemand naar ons, na vier uur, dan is mijn dochter erbij.
Van mens tot mens praten, daar heb ik meer aan dan aan die tekstblokjes.
Met wie kan ik overleggen over het testament van mijn tante? Liefst aan een tafel.
Iemand wakker daar? Ik bedoel iemand met een hart dat klopt.
U legt het goed uit hoor, maar ik had toch graag dat er een echte jurist naar kijkt.
Graag een gesprek met het diensthoofd in Kortrijk.
Is het mogelijk dat er een vakman komt kijken? Ik kan dat lawaai niet beschrijven.
Laat de penningmeester mij bellen, die weet waarover het gaat.
Ik kan niet bellen door mijn stem, maar zou wel met een medewerker willen chatten.
Wie heeft er bij jullie de knoop in handen, en hoe bereik ik die?
Liever niet op papier, het gaat over mijn huwelijk. Wie van jullie luistert?
ik wil een mens pls, geen faq
Geef me het toestelnummer van de boekhouding, ik leg het hun zelf wel uit.
Is de filiaalhouder er vandaag? Dan spring ik binnen voor een babbel.
Kan ge mij doorverbinden met iemand van de werkplaats?
Ik zoek een luisterend oor bij jullie, over de school en mijn zoon, geen formulier.
Voor we tekenen willen we met zijn tweeën bij een adviseur aan tafel.
Alles al geprobeerd wat u zegt. Nu mag er een levend wezen meekijken.
Heeft u een vast contactpersoon voor mij, zodat ik niet telkens opnieuw begin?
Onze pa is 91 en begrijpt niets van schermen, kan iemand hem rustig opbellen?
Vraag of de dokter zelf me terugbelt, met de assistente kom ik er niet uit.
Ik krijg drie keer hetzelfde antwoord; wie van de afdeling kan even overnemen?
Kunnen we dit via een videogesprek doen met een kenner, dan toon ik de scheur.
Nee, ik ga niet nog een vragenlijst invullen, ik wil mijn verhaal doen bij een persoon.
Mag mijn bericht naar de directie, en mag zij mij dan een afspraak geven?
Er moet toch ergens bij jullie een Joke of een Piet zitten die de telefoon opneemt?
Stuur me iemand van verkoop langs, ik beslis zoiets groots niet achter een computer.
Aan wie vraag ik naar u op de receptie, als ik dat persoonlijk wil uitpraten?
`,
  legal: `
Mijn rechtsbijstand heeft het dossier overgenomen, u hoort van mevrouw Terpstra.
Dan leggen we het maar voor aan de vrederechter van Aalst.
De Huurcommissie is ingeschakeld, zaaknummer volgt per aangetekende post.
Ik stel u hierbij in gebreke en geef u veertien dagen de tijd.
Test-Aankoop heeft mijn klacht aanvaard, ze schrijven u eerstdaags aan.
Volgens de AVG had u een maand. De Autoriteit Persoonsgegevens heeft mijn melding al ontvangen.
Wij zien jullie bij de kantonrechter, inclusief wettelijke rente en kosten.
Morgen leg ik klacht neer bij de politie wegens oplichting door uw firma.
De ombudsman voor telecom vroeg me uw laatste antwoord door te sturen, wat ik met plezier doe.
Het Kifid mag zich buigen over die provisie die nooit genoemd is.
Mijn vakbond trekt naar de arbeidsrechtbank als de C4 niet wordt rechtgezet.
De Economische Inspectie heeft interesse in jullie zogenaamde solden.
Ik eis schadevergoeding voor mijn enkel en heb getuigen van die gladde vloer.
Als de deurwaarder nog één keer aan de verkeerde deur staat, dien ik een klacht in bij de tuchtkamer.
Haal die camerabeelden weg of ik start een kort geding.
Ik laat beslag leggen, mijn advocaat heeft het verzoekschrift klaar.
ga maar lekker door, de ACM leest mee en de geschillencommissie ook
De Inspectie voor de Gezondheidszorg krijgt van mij vanavond een volledige melding.
Onze syndicus dagvaardt u voor de gebreken aan het dak.
Ik heb mijn vordering uit handen gegeven aan een incassobureau.
Zonder terugbetaling voor de vijftiende stap ik naar de rechtbank, zo simpel is het.
De Nationale Ombudsman vindt dat u mijn brief van maart had moeten beantwoorden.
Voor die foto in uw folder heb ik nooit getekend, u mag het uitleggen aan de Gegevensbeschermingsautoriteit.
De gemeenteraad krijgt een petitie en de Raad van State een beroep tegen die kapvergunning.
Mijn zus is juriste, en zij noemt het zonder omwegen een onrechtmatige daad.
`,
  staff: `
De conducteur trok mijn zoon met autisme aan zijn rugzak van de trein.
Die mijnheer van het loket zei dat ik eerst maar eens proper Vlaams moest leren.
De kraamhulp zat op haar telefoon terwijl mijn vrouw huilde van de pijn.
Jullie verkoper lachte mijn vader uit omdat hij met muntjes betaalde.
Een juf heeft de knuffel van ons kind in de vuilbak gegooid om haar een lesje te leren.
De monteur was nog geen vijf minuten binnen of hij had de kat geschopt.
Onze rij-instructeur legt zijn hand op haar knie bij het schakelen.
De arts zei waar mijn zoontje bij was dat hij het niet lang zou maken, botter kan niet.
Die bezorger heeft mij een kutwijf genoemd omdat de bel stuk is.
Aan de kassa moest alleen mijn dochter met hoofddoek haar tas leegmaken.
De gids was zat en liet de groep in het bos achter.
Eentje van uw callcenter zuchtte zo diep dat ik mijn vraag heb ingeslikt.
Uw schilders hebben naar binnen gegluurd toen ik mij omkleedde.
De buschauffeur rijdt opzettelijk door de plas als er scholieren staan.
Mevrouw van de balie riep mijn incontinentiemateriaal door de hele apotheek.
De makelaar heeft tegen ons gelogen over een ander bod, dat gaf de verkoper zelf toe.
Een steward duwde mijn moeder van 76 tegen de reling.
Volgens uw ambtenaar zijn alleenstaande moeders zelf schuld, dat zei hij letterlijk.
De trainer scheldt de kleintjes uit voor mietjes als ze de bal verliezen.
uw medewerkster hing op toen ik vroeg hoe ze heette
De verpleger deelt de pillen uit met een sigaret in zijn mond.
De nachtwaker liet zijn vrienden binnen en heeft onze kelder als feestzaal gebruikt.
Een cursusleider maakte de hele avond grapjes over mijn gewicht.
De glazenwasser heeft mijn nummer van de werkbon gehaald en stuurt hartjes.
De schade-expert zat met zijn schoenen op mijn zetel en noemde mij een komediante.
Zij aan de receptie liet de man na mij voorgaan, ze kende hem, en ik stond te bloeden.
Jullie poetsvrouw is in mijn brieven aan het lezen geweest, ze wist er alles van.
De controleur wilde geen boete schrijven als ik hem twintig euro in de hand stopte.
De huismeester komt zonder kloppen binnen om te kijken of er iemand blijft slapen.
Twee van die jongens van de verhuis stonden te vechten met mijn piano tussen hen in.
`,
  safety: `
Het ruikt hier naar gas sinds de meterwissel en mijn vrouw heeft barstende hoofdpijn.
De trampoline schoot los, mijn nichtje ligt op de grond en voelt haar benen niet.
Jullie powerbank is ontploft in mijn rugzak, ik heb brandwonden op mijn rug.
Onze peuter heeft een knoopbatterij uit het speelgoed ingeslikt, een half uur terug denk ik.
Er hangt een dakplaat los boven het schoolplein en er staat storm op komst.
De frituurolie kwam door jullie kapotte handvat over mijn voeten.
Oma heeft de pillen van een ander gekregen en is niet wakker te krijgen.
de stroomkabel van de camping ligt in het water en het tintelt als ik aan de caravan kom
Er zit een scherf in het flesje van mijn baby, ik zag bloed op haar lip.
De remkabels van de huurfiets zijn doorgeroest, mijn man ligt in de gracht.
Hij staat hier voor de deur met een hamer, die ex, jullie hebben hem ons adres gestuurd.
De schuifpoort heeft onze jongen klem gehad en gaat nog altijd vanzelf dicht.
Sinds de prik van vanmorgen zwelt zijn tong op, hij piept als hij ademt.
Rook uit de droger, ik durf de deur niet open te doen.
Er zakt een gat in de weg voor nummer 9, er is al een brommer in gereden.
Mijn leerling zegt dat ze vanavond van de brug springt, ze neemt niet meer op.
De gordel in jullie taxibusje klikte niet vast en bij het remmen vloog ons vader naar voren.
Van de mosselen van gisteren ligt heel de tafel plat, één is flauwgevallen.
De schoorsteen trekt niet sinds de plaatsing, de melder gilt en de kinderen geven over.
De balkonplaat van het appartement boven mij scheurt door, er vallen brokken op het voetpad.
Ik heb alles geregeld, de hond is bij de buren, na vandaag hoeft niemand zich nog zorgen te maken over mij.
De attractie bleef hangen met mensen op de kop, er is iemand bewusteloos.
Mijn ogen branden en alles is wazig na jullie ontstopper, spoelen helpt niet.
De elektrische deken heeft mijn moeder verbrand tot op haar heup.
De stelling in het magazijn buigt door en ze laten er ons gewoon onder laden.
`,
  sarcasm: `
Wat attent, een kerstkaart van jullie. In maart. Met een aanmaning erin.
Proficiat met de vernieuwde bushalte, nu nog een bus.
Heerlijk dat jullie altijd bereikbaar zijn, behalve als ik bel.
Prachtig die privacyverklaring, en bedankt voor de gegevens van mijn buurman.
Een glutenvrij broodje met een sneetje gewoon brood erbij, voor de balans neem ik aan.
Knap hoor, om in een doos van een meter nul schroeven te leggen.
Gelukkig is mijn klacht in goede handen, ze is al van zeven paar handen geweest.
Zalig, zo een stille kamer naast de discotheek.
Ik word op mijn wenken bediend, amper tien weken voor een stopcontact.
Bravo voor de hulplijn, ik ken het wachtmuziekje intussen op de blokfluit.
Fijn dat de app mij aanraadt om de app te herinstalleren, voor de achttiende keer wordt het vast wat.
Wat een gulle geste, drie euro korting op een factuur die er dertig te hoog is.
Chic, mijn nieuwe vloer golft mee met het seizoen.
Super geregeld: de rolstoeltaxi met een trapje.
De tuinman heeft de onkruiden gespaard en de rozen verwijderd, een kenner.
Zo duurzaam dat jullie mij niets leveren, daar wordt de natuur blij van.
Ik dank u voor de snelle factuur van een monteur die nog moet komen.
Goed idee om het loket voor slechtzienden alleen met piepkleine lettertjes aan te duiden.
Joepie, alweer een tevredenheidsenquête, daar heb ik de hele maand naar uitgekeken.
Amai, wat een service, ik mocht zelfs mijn eigen pakje gaan zoeken in de beek.
Wij hebben genoten van het zeezicht op de poster in de gang.
Toppie, weer een wachtwoord dat moet bestaan uit Latijn en tranen.
Mooi dat de thermostaat zo slim is, hij verwarmt alleen als wij op vakantie zijn.
nou geweldig, om 3 uur s nachts een testalarm, ik was toch wakker van de vorige
Geen haast met die prothese, ik hinkel intussen best verdienstelijk.
Jullie nauwkeurigheid is een voorbeeld voor ons allen, op mijn diploma heet ik Gert-Jammer.
Ah, de verzekering dekt alles behalve wat er gebeurd is, dat stelt gerust.
Lekker vers, die vis, hij heeft de reis te voet gemaakt.
Dank voor het meedenken: eerst de boete betalen en daarna horen dat het de uwe niet was.
Leuk die nieuwe zitjes in de trein, jammer dat ze in een andere trein zitten.
`,
  information: `
Bij welke geschillencommissie is jullie branche aangesloten? Ik moet het invullen op een formulier.
Is een aangifte nodig om mijn gestolen fiets vergoed te krijgen, of volstaat een foto van het slot?
Tot wanneer kan ik bezwaar maken tegen de aanslag, en kost dat iets?
Mag een oude bon op de telefoon getoond worden of moet hij op papier zijn?
Wat kost het om binnen de 24 uur te annuleren?
Op welke hoogte hang je best een koolmonoxidemelder, en moet er een in elke kamer?
Kan ik bij het loket zonder afspraak terecht op woensdagnamiddag?
Vanaf welke leeftijd mag een kind alleen in het diepe bad?
Geeft de rechtswinkel ook advies over huur, en moet je daar lid voor zijn?
Mag je in de brandgang een fiets zetten als hij niemand hindert?
`,
  transaction: `
Zet mijn afspraak met de adviseur van dinsdag om naar donderdag, dan ben ik terug uit Brussel.
Ik wil graag een nieuwe bankpas, de oude is door de puppy opgegeten.
Er staan twee keer parkeerkosten van 4 euro op mijn overzicht, klopt dat wel? Kijk eens na aub.
Onder welk nummer is mijn schademelding van zondag geboekt?
Het attest van de brandkeuring is voor de verzekering, mag ik daar een kopie van?
Voeg mijn dochter toe aan de polis vanaf 1 januari.
De advocaat van ons kantoor verandert van mailadres, hieronder het nieuwe voor de facturen.
Leveren mag ook bij de buren op 7, zet dat er even bij voor vrijdag.
Ik had een verkeerd rekeningnummer opgegeven, dit is het goede, kan de teruggave daarheen?
Wanneer komt de schoorsteenveger bij ons, kun je dat zien?
`,
  technical: `
De bonprinter knippert oranje sinds ik een nieuwe rol heb gestoken, wat doe ik fout?
Mijn gehoorapparaat wil niet meer koppelen met de televisie, wat stel ik waar in?
De inductieplaat toont een slotje en gaat niet aan, hoe krijg ik dat kinderslot eraf?
Mijn fietscomputer vindt de hartslagband niet meer sinds de update, hoe koppel ik die opnieuw?
Foutcode E18 op de vaatwas en er blijft water staan, welke filter moet ik schoonmaken?
`,
  praise: `
Ik heb vorige week stevig geklaagd, dus eerlijk is eerlijk: het is nu piekfijn in orde.
Chapeau voor jullie nachtploeg, om vier uur brandde alles weer in de bakkerij.
Goed gezien van die rare betaling, jullie waren er sneller bij dan ik.
Ik kwam met een bang hart naar het loket en ging met een lach naar buiten, merci aan Sofie.
Het heeft even geduurd met die droger, maar de nieuwe is een pareltje.
`,
};
