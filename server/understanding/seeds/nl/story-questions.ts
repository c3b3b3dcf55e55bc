import type { Seeds } from '../kinds.ts';

/** Plain questions and praise in stories and unusual words, with words that alarm elsewhere; in Dutch. */
export const storyQuestions: Partial<Seeds> = {
  information: `
Mag mijn oppas met mijn OV-chipkaart reizen?
Kan iemand anders namens mij stemmen, en hoe regel je zo'n volmacht?
hoeveel mensen mogen er op de sloep
Weet iemand of het zwembad op tweede pinksterdag open is?
Moet er iemand thuis zijn als de glasvezel wordt ingeblazen?
Hoeveel medewerkers kun je kwijt in het kleinste pakket?
Mag een stagiair op een zakelijk account?
Wat doet een reisagent wat ik zelf niet kan?
is een aankoopmakelaar bij jullie verplicht
Schoonmaakmiddel voor leer, is dat ook goed voor suède?
Welke afdeling van het ziekenhuis doet de gipscontrole?
Zijn jullie maaltijdbezorgers in loondienst?
Spreken de gidsen in het fort ook Vlaamse gebarentaal?
spreekt er iemand Pools bij de apotheek
In welke talen is het inburgeringsexamen er?
Moet ik Frans spreken voor een job bij jullie in Brussel?
Kan een wachtwoordmanager ook passkeys bewaren?
Zit er een projectmanager-weergave in het gratis pakket?
Wie is de eigenaar van een bestand als de maker vertrekt?
Kan de beheerder meelezen met privéberichten?
hoe heet de hoofdpersoon uit jullie podcast ook alweer
Wat kost een gesprek naar Suriname vanaf een prepaid?
Zitten belminuten naar 0900 in de bundel?
bellen via wifi, kan dat op het goedkope abonnement
Werkt de babyfoon ook zonder telefoon in de buurt?
Hoe zet ik de voicemail in het Nederlands?
Is het nummer van de storingslijn gratis? Er is nu niks aan de hand hoor.
Op welke manieren zijn jullie bereikbaar, zo in het algemeen?
Hoef geen contact, wil alleen weten of de winkel in Breda een lift heeft.
U hoeft mij niet terug te bellen: een ja of nee of er glutenvrij deeg is volstaat.
Heeft de camping een nachtreceptie of een kluisje?
Wat is het verschil tussen een mentor en een bewindvoerder bij de bank?
Mag een advocaat meekijken bij het tekenen van de huur?
Welke rechter gaat over burenruzies, staat dat in jullie wegwijzer?
Valt een echtscheiding onder de rechtsbijstand?
Heb je een proces-verbaal nodig bij fietsdiefstal?
Werkt de politie met jullie scanauto's?
Hoe lang bewaart de politie gevonden voorwerpen, en jullie?
Dekt de inboedel ook een gejat tuinkussen?
Hoe herken ik een nepbericht over mijn pakje?
Geven jullie lezingen over oplichting voor ouderenverenigingen?
wat doen jullie tegen nepwebshops
Hoe weet ik of een iDEAL-link klopt? Krijg er nooit een, gewoon benieuwd.
Hoe goed zijn fietsen beveiligd in de stalling?
Wat gebeurt er met mijn zorgtoeslag als ik halverwege het jaar overstap?
Als ik de krant stopzet, vervalt dan ook de digitale toegang?
kan je een jaarkaart tussentijds beëindigen, even los van mij
Wat is de opzegtermijn bij de muziekschool?
Hoe werkt opzeggen eigenlijk bij een energiecontract van drie jaar?
Is annuleren kosteloos bij de huisjes in de Ardennen?
Mag ik met hoge bloeddruk in de infraroodcabine?
is jullie slijm giftig voor konijnen
Kan die hangmat 120 kilo hebben zonder gevaar?
Hoe veilig is het om 's avonds naar station Muiderpoort te lopen?
Is rauwmelkse kaas in de box oké voor zwangeren?
Waar staat de klachtenregeling van de kinderopvang? De GGD wil het voor een lijstje.
Hoeveel klachten krijgt een gemiddelde huisartsenpost per jaar? Schoolproject.
Wie zit er in de geschillencommissie?
Spoedaanvraag paspoort, wat kost dat en hoeveel dagen scheelt het?
met spoed staat er, is dat binnen 24 uur?
Ik heb alle tijd, maar mijn vriend wil het meteen weten: past de caravan onder 2,60?
Had gisteren ene Bas aan de lijn, topgozer. Vergat te vragen: is de montage inclusief?
Mijn buurvrouw werkt bij jullie en zei dat er een seniorenmiddag is. Wanneer?
Een collega van u wees me op subsidie voor isolatie. Waar lees ik daarover?
Onze juf wil weten of jullie ook rondleidingen voor kleuters doen.
mn baas vraagt of jullie vca hebben
Vanaf hoeveel personen telt iets als groep?
Per persoon of per kamer, die toeristenbelasting?
Mag een persoon met scootmobiel in de lijnbus?
Personeelskorting ook voor uitzendkrachten?
Wat verdient een kassamedewerker van zestien?
Zoeken jullie nog klantadviseurs in Gent?
Kan een mens van die paddenstoelen ziek worden of alleen een hond?
Bestaat er menselijke vertaling naast de automatische in de software?
Hoe oud moet iemand zijn om een aanhanger te huren?
Hoe geef ik iemand leesrechten?
Zien mijn volgers het als ik iemand blokkeer?
wie mag er allemaal bij de VvE-vergadering zijn
Is er een vertrouwenspersoon op school, en wat doet die?
Kan ik als mantelzorger een parkeervergunning krijgen?
Zo suf, ik heb mijn fiets tegen een paaltje gezet en de sleutel gebroken. Wat kost een nieuw slot met twee sleutels?
Trein gemist door mijn eigen getreuzel. Rijdt er na middernacht nog iets naar Zwolle?
Vorig jaar met een andere club naar Turkije geweest, één groot drama. Zitten bij jullie de transfers erin?
Mijn cavia is dood en de kinderen willen een nieuwe. Wanneer is de opvang open voor bezoek?
Mijn soufflé zakte weer in, niemand anders de schuld dan ik. Op welke stand moet de hetelucht?
Het heeft de hele kermis gehoosd, we waren zeiknat en het was dikke pret. Wanneer is de volgende?
Ik ben als de dood voor de tandarts. Werken jullie met een roesje?
Hoofd gestoten, bril krom, gelukkig verder niks. Buigen jullie die gratis terug?
Stel, de oppas wordt ziek op de dag zelf. Sturen jullie dan een vervanger?
Als het nou vriest op onze trouwdag, heeft de tent verwarming?
Mocht de monteur iets stukmaken, is dat dan verzekerd?
Mijn vorige verhuurder was een ramp, daar ben ik van af. Hoe hoog is bij jullie de borg?
Ik ben dramatisch slecht in belastingzaken. Waar vul ik de giften in?
Schaam me dood maar ik heb het boek in bad laten vallen. Wat vraagt de bieb daarvoor?
Drie keer gezakt, ik kan gewoon niet inparkeren haha. Hebben jullie een spoedcursus?
Na een burn-out rustig aan weer begonnen. Welke groepsles is niet te pittig?
Wij hebben onszelf buitengesloten in pyjama, buren vonden het geweldig. Verkopen jullie sleutelkluisjes?
Was bijna in een nepshop getrapt, net op tijd gezien. Hebben jullie een keurmerk?
Mijn opa verloor in de watersnood alles, vandaar mijn vraag: dekken jullie overstroming?
Rotweer, rotdag, rotfile, dus even iets leuks: wanneer begint de kaartverkoop van Pinkpop?
Mijn ex was een hork, mijn nieuwe is allergisch voor katten. Hebben jullie haarloze rassen?
De mol heeft mijn gazon omgespit. Verhuren jullie een wals?
Verkeerde maat besteld, blind als ik ben. Hoe valt die jas uit?
Ik vrees de winter met deze tochtgaten. Wat kost HR++ per meter?
Shit, vergeten ontbijt bij te boeken. Kan dat aan de balie ook nog?
Heb me laten vertellen dat je gek wordt van de muggen daar. Zitten er horren in het huisje?
Mijn broer is op zijn werk gevallen, hij krabbelt op. Hoe lang loopt loondoorbetaling?
Ik snap er geen snars van, box 1, box 3. Waar hoort mijn spaargeld?
Door eigen stommiteit te laat met de hypotheekstukken, bank vond het prima. Welke notaris zit bij jullie in de buurt?
ff vraagje hebben jullie ook lactosevrij
parkeren???
wa kost een middagske padel
openingsuren zondag
milieupark zaterdag tot hoe laat
is vrijdag koopavond of donderdag
bosbessen los of in bakje
fiets mee in de tram, mag da
data herfstvakantie regio zuid
wat kost een schoenendoos naar texel versturen
Wat neem ik mee om een geboorte aan te geven?
Hoe lang blijft de borg op m'n creditcard staan?
Kost boetevrij aflossen echt niks?
Oké, ik ben hier nieuw in: wat is eigen risico nou precies?
Waar kan ik elektrisch laden rond Delfzijl?
hoe vroeg kan ik de koffers kwijt
Moet een baby op schoot een ticket?
Verhuren jullie de zaal ook voor een koffietafel?
bende gullie open mee carnaval
pasfoto prijs en mag ik lachen
Welk loket is er voor het rijbewijs?
Geldt de 65-plusser-kaart ook op feestdagen?
Hoe zwaar mag een koffer zijn bij de budgetvlucht
Is het mutualiteitsklevertje nog nodig?
Gelden maaltijdcheques in jullie webwinkel?
wat kost een knipbeurt voor een labradoodle 🐩
Kan ik de zwemles-app op de telefoon van oma en die van mij zetten?
Welke sd-kaart slikt de wildcamera?
Moet de waterontharder bij de hoofdkraan, of mag hij in de garage?
hoe krijg ik mijn oude sims-huizen in de nieuwe versie
Past een fietsstoeltje voorop bij een stuur met display?
Wat is het verschil tussen stand 1 en 2 van de ventilatie?
Waar stop je het wasmiddel in, vakje I of II?
Kan ik de schotelantenne gebruiken met jullie camper-kaart?
Hoe zet je ondertitels in het Fries?
mag de hoortoesteldroger met oplaadbare toestellen
Hoe print ik een retourlabel als ik geen printer heb?
Zit er een geheugen in de sleutel van de auto voor de stoelstand?
Wat kan de gratis versie van het tekenprogramma niet?
Kun je met de rekenmachine-app breuken?
hoe lees je die watermeter met die rare wijzertjes
Is er een sneltoets voor een nieuwe regel in een cel?
Welk apparaat vraagt meer: airfryer of oven?
Kan ik de lichtslinger inkorten met een schaar?
Hoe geef ik de monteur digitaal toegang tot de hal?
Draait jullie kassasysteem op een gewone iPad?
Welk aansluitschema hoort bij een driefasenmotor op 400 V?
Leest de klokkast ook oude druppels?
Hoe kalibreer ik de weegbrug, staat dat in deel B van het boek?
Waar laat ik een leeg inktvat?
Hoeveel foto's kunnen er in een fotoboek van 40 pagina's?
werkt itsme in nederland ook
Doet de kaartlezer van de eID het op een Mac?
Kan ik een opgenomen programma meenemen naar de slaapkamer-tv?
Hoe draai ik de deur van de vriezer om?
Mag er aluminiumfolie in de combimagnetron?
Helpt een repeater in een huis met dikke muren?
hoe zet ik locatie delen uit voor alleen mijn schoonmoeder 😅
Welke spanning heeft het tuinspotje?
Kan de e-bike mee op een gewone fietsendrager?
moet je nieuwe pannen eerst inbranden
Hoe vaak mag een accu per dag aan de lader?
Kun je het spel met één hand spelen?
Hoe verwijder ik de achtergrond van een pasfoto in jullie editor?
Welk papier is geschikt voor stickers?
Kan de kinderslot-functie ook op tijd?
ligt fryslan in bezorggebied
haring al binnen?
kosten verhuislift p/u
wat is een vve
Mijn man is binnenschipper en we zijn overal en nergens. Naar welk adres kan ons stembiljet, bestaat daar iets voor?
Zitten er stopcontacten bij de stoelen in de bibliotheek? Ik moet een hele dag studeren. En mag er koffie bij?
Ik ben net opa geworden. Bestaat er zoiets als een spaarrekening op naam van een kleinkind?
We vieren Sint met 40 man, waaronder drie vegetariërs en een paard. Verhuren jullie de schuur in december?
Kom uit Paramaribo en ga in Leiden studeren. Kan ik al een rekening openen voor ik er ben?
Twee vragen: is de rondvaart overdekt, en is er een wc aan boord?
vanaf welke leeftijd karten
Krijg ik als zzp'er ook bedrijfskorting?
Sluiten jullie in de bouwvak?
Zijn de oliebollen vegan
hoelaat is de laatste pont
Welke kaas smelt het mooist?
Gaat de avondvierdaagse door bij hitte?
Mag je in de duinen van jullie met een metaaldetector zoeken?
doe je ook kinderfeestjes thema ridders
Wat is de maximumleeftijd voor een starterslening?
wa kost ne staanplaats op de rommelmarkt
Zijn de parkings aan zee gratis buiten het seizoen?
Hoe werkt dat met die GAS-boetes, zomaar uit nieuwsgierigheid?`,
  praise: `
Zo'n OV-fiets voor de deur is echt goud, bedankt!
Petje af, alles in een ochtend gemonteerd.
Mijn favoriete moment was toen de clown mijn opa liet dansen.
De kinderen praten nergens anders meer over dan die boerderij.
wat een toffe peer, die bezorger van donderdag
Wauw, binnen een uur antwoord op zondag!
Ik ben dol op jullie puzzelboekjes, houden zo
Lekker snel hoor, gisteren besteld en vandaag zit ik erop
Zalig geslapen, zalig gegeten, zalig niks gedaan.
Een boeket om te zoenen, mama straalde.
Hulde aan de bezorger, die door de sneeuw toch kwam.
Eindelijk een kapper die luistert, ik herken mezelf weer
Wat attent van de receptie om aan mijn glutenvrije broodje te denken.
Je moet het maar kunnen, een piano zonder krasje op drie hoog.
poeh, die saté, niet normaal zo lekker
mijn complimenten voor de wachtkamer, echte koffie
Schitterend uitzicht, fijne bedden, tot volgend jaar!
Ik kan mijn geluk niet op met deze fiets
Gefeliciteerd met jullie jubileum, op naar de volgende vijftig
Ik had gerekend op gezeur, maar het geld stond er dezelfde dag al op. Klasse.
Trein gemist, telefoon leeg, en toen die conductrice met haar oplader. Engel.
De operatie was spannend en jullie zusters waren goud waard.
Onze VvE heeft nog nooit zo vlot vergaderd als met jullie programma.
vet ziek die nieuwe map, respect
Het regende pijpenstelen en toch was het onze mooiste trouwdag, met dank aan jullie tent.
Mijn schoonmoeder is tevreden. Dat wil wat zeggen.
Allemachtig wat een lekkere stamppot
Voor het eerst in jaren begrijp ik een belastingbrief. Dank, dank, dank.
Toppie geregeld
Ach wat lief, dat kaartje bij de bestelling!
Verdorie, wat kunnen jullie bakken
De fout zat bij mij en toch bleven jullie zo vriendelijk. Daar kan menigeen wat van leren.
Knap staaltje werk, die lekkage in tien minuten gevonden
De doos was nat, de inhoud perfect, goed ingepakt zeg
Ik was bang dat het een koude bedoening zou zijn, maar wat een warm onthaal op die afdeling.
Onze kater is weer de oude, bedankt dierenarts!
niks te klagen dit keer, en ik klaag graag 😄
Merci hé, da was rap opgelost
Amai, zo ne propere kamer heb ik nog nooit gezien
't Was een plezier om met jullie te werken, tot de volgende verbouwing.
Wij komen terug, al was het maar voor het ontbijt.
sneller dan het licht, die glasvezel
De rij-instructeur is een rots, in een keer geslaagd!
Wat een geduld hadden jullie met mijn geklungel op de computer.
Bril past, wereld scherp, ik blij
eindelijk liefde gevonden dankzij jullie, we gaan samenwonen
Weken lopen tobben, jullie zagen het in twee tellen. Chapeau.
Goed bezig met die plasticvrije verpakking
Ik wist niet dat een bank ook gezellig kon zijn
Verhuisd zonder één gebroken kopje, mijn moeder gelooft het nog steeds niet.
Een daverend applaus voor de jeugdopleiding, wat een avond
Het pakket was zoek, jullie bleven zoeken, en nu staat oma's servies hier weer. Ik ben er stil van.
zo hoort het
die monteur mag elke week komen, zo netjes
Super dat de sauna nu ook 's ochtends open is
Doe de kok de groeten, hij kan toveren.
beste aankoop van het jaar, een kattenluik, wie had dat gedacht
Vorige winter kou geleden bij een ander, nu zit ik er met jullie ketel warmpjes bij.
Jullie app is zo simpel dat mijn vader van 91 ermee stoeit
Mijn dochter wil later ook bij jullie werken, dat zegt genoeg.`,
};
