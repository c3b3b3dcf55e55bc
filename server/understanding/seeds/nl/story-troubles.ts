import type { Seeds } from '../kinds.ts';

/** Complaints, irony and wishes for a person, in stories and unusual words; in Dutch. */
export const storyTroubles: Partial<Seeds> = {
  complaint: `
Van het kastje naar de muur en weer terug, zo gaat dat bij jullie.
Ik had jullie hoger zitten.
Nog altijd geen bericht. We zijn nu vijf weken verder.
Mijn broek zakt ervan af.
Afspraak is afspraak, dacht ik altijd. Bij u blijkbaar niet.
U belooft, u sust, u doet niets.
dit slaat toch nergens op
Zakken vullen kunnen jullie, de lift maken niet.
Sinds Sinterklaas wacht ik op een wasdroger. Het is nu bijna Pasen.
Hoe vaak moet een mens zijn verhaal doen voordat er iemand luistert?
Ik ga er niet over schreeuwen, maar het zit me dwars: u heeft mijn moeder een hele ochtend in haar nachtpon laten wachten op de thuiszorg.
De gemeente verwijst naar het waterschap, het waterschap naar de gemeente, en mijn straat staat blank.
lekker dan, wéér niemand
Jullie zouden bellen. Ik zit nu al drie dagen met dat ding op schoot.
Trouwe klant sinds de guldentijd, en dan zo afgescheept worden.
Mijn dochter heeft haar diploma-uitreiking op een plastic kratje gezeten omdat jullie de stoelen vergaten.
Ik voel me niet serieus genomen, dat is het en niets anders.
Eerst ligt het aan de kabel, dan aan de modem, nu ineens aan mij. Lekker makkelijk.
Wat krijg ik eigenlijk voor mijn 58 euro per maand?
De vakantie was verpest voor we goed en wel uitgepakt hadden: geen water, geen schoon bed, geen mens aan de receptie.
aub geen standaardmail meer, die heb ik er al acht
Zo ga je niet met mensen om.
U noemt het een kinderziekte, ik noem het wanprestatie.
Vier maanden wachten op een rolstoel, mijn man komt het huis niet uit. Weet u wel wat dat doet met iemand?
Ik ben er klaar mee.
Het is treurig gesteld met uw instelling.
Drie verschillende mensen, drie verschillende verhalen, nul keuken.
Er werd gezegd "morgen", en morgen werd er weer "morgen" gezegd.
Teleurgesteld is zacht uitgedrukt.
zelfs mijn opa is sneller dan die pakketdienst van jullie en hij is dood
Ik koop bij jullie een nieuwe bank en krijg er een met kattenharen. En nu moet ik bewijzen dat ik geen kat heb?
Uw brief van de negende beantwoordt geen enkele van mijn vragen.
Dat krediet hebben jullie nu wel verspeeld.
Mijn zoon werd op de stoep gezet omdat jullie systeem zijn plek 'kwijt' was. Hij is vier.
Moet ik nou echt voor de zesde maal een foto van diezelfde barst sturen?
Onacceptabel, en dat is het netste woord dat ik kan bedenken.
jullie zijn toch niet goed bij je hoofd met die prijzen
Honderd kilometer voor niks gereden. De balie was dicht, terwijl u bevestigd had dat hij open was.
De cateraar kwam een uur te laat, met de helft van de broodjes, op de begrafenis van mijn vader.
Ik had gehoopt dat het na mijn vorige brief beter zou gaan. Niets is minder waar.
Het is een schande hoe jullie met huurders omspringen.
Nu is het genoeg geweest, we stappen over met het hele gezin.
Hoe kan het dat ik na negen weken nog geen letter heb gehoord?
Elke zaterdag hetzelfde liedje: krant weg.
Wat een puinzooi maken jullie ervan
Wachtlijst, wachtlijst, wachtlijst. Ondertussen gaat mijn kind niet naar school.
Voor mijn part vouwen jullie dat servicecontract op en steken het ergens waar geen zon schijnt.
Bij de verkoop rode loper, bij garantie de achterdeur.
Ik vind het ronduit slordig dat mijn dossier is zoekgeraakt, en ik wil weten wie dat gaat rechtzetten.
De bus rijdt me voorbij, elke ochtend, halte Molenweg. Doet iemand daar nog wat aan?
U heeft mijn rug niet, u heeft mijn trap niet, maar u zet wel een wasmachine beneden neer en rijdt weg.
dikke onvoldoende
We huren een stacaravan voor 900 euro en slapen tussen de zilvervisjes.
Al die mooie praatjes op tv en dan dit
Ik sta met mijn oren te klapperen: nóg een rekening voor een abonnement dat al twee jaar dood is.
Het online examen viel twee keer uit en wie moet er opnieuw betalen? Juist.
U liet ons in de kou staan, letterlijk. Min vier en een baby van zes weken.
Is dit nou de service waar u mee adverteert?
Dat u het niet op tijd redt, soit. Dat u het verzwijgt, dat neem ik u kwalijk.
Nooit gedacht dat ik zo'n bericht zou schrijven, maar mijn vertrouwen is op.
De installatie had drie dagen moeten duren, we zijn nu zeven weken verder en de productie lijdt eronder.
Ik zeg het netjes: dit kan beter. Ik zeg het eerlijk: dit kan niet.
Na al die jaren geen bloemetje, geen woordje, alleen een prijsverhoging.
waarom neem ik überhaupt nog de moeite
stelletje prutsers
Uw excuses klinken als een bandje.
En weer is er een fout gemaakt, en weer mag ik hem oplossen. Krijg ik ook salaris?
De taxi voor mijn dialyse kwam niet. Voor de derde maal deze maand.
Wie denkt er bij jullie eigenlijk nog na?
Gewoon beroerd, van de soep tot de rekening.
Uw kapster knipt mijn dochter half kaal en u biedt vijf euro korting. Ik ben met stomheid geslagen.
De levertijd stond op drie dagen en ondertussen heb ik verjaardagen, kerst en een geboorte gemist met dat cadeau.
Nou, dat was eens maar nooit weer.
Mijn klacht ligt er sinds februari, u bevestigt keurig de ontvangst en vervolgens wordt het stil.
Echt waar, ik zou me schamen.
Alles moet via de app, en de app doet niks. En dan mag je ook nog geen mens spreken voor je geld.
Beetje jammer dat ik als rolstoeler altijd achterom moet, langs de containers. Vindt u dat normaal?
Het is me een raadsel hoe jullie nog bestaan.
Tweemaal niet op komen dagen en dan durven zeggen dat IK niet thuis was.
ik ben mn geld kwijt en jullie halen je schouders op
Ge moet u schamen, zo met oude mensen omgaan.
Dit trekt op niks, al drie weken zonder televisie en nog ne factuur ook.
Amai, wat een rommel hebt ge mij daar geleverd.
Wij hebben de wasmand vol, de baby huilt en jullie onderdeel 'zit in het systeem'. Wanneer zit het in mijn machine?
U stuurt mij een enquête. Ik stuur u een nul.
Laat ik het zo zeggen: een tweede kans komt er niet.
De schilder verfde de ramen dicht en vertrok op vakantie.
Boos? Nee. Verdrietig. Dit was de laatste reis van mijn moeder en er ging zoveel mis.
Twintig minuten in de wacht, verbroken. Veertig minuten, verbroken. Nu jullie weer.
Blijkbaar ben ik pas interessant als ik wegga.
geen reactie geen geld geen fatsoen
Eerlijk? Ik had meer verwacht van een bedrijf met zulke advertenties.
De les viel uit, zonder bericht, voor de vijfde keer dit blok. Wanneer krijgen we dat terug?
Kapot uit de doos. Terug. Weer kapot uit de doos.
Het bordje zegt 'gezellig', de sfeer zegt 'wegwezen'. We komen hier niet meer.
Ik word doodmoe van jullie formulieren.
U rekent voorrijkosten voor een monteur die niets kon en niets deed?
Ons hele terras stond vol gasten en het bier kwam niet. Dat had u donderdag beloofd, meneer.
Beneden peil, dit.
Zit ik weer op een houtje te bijten omdat mijn uitkering 'in behandeling' is.
Twaalf keer gemaild. Wat moet ik nog doen, een postduif sturen?
wtf is dit voor service
Wij betalen servicekosten voor een tuinman die we nog nooit gezien hebben.
Ik ben het vertrouwen kwijt en dat komt niet meer terug met een bosje tulpen.
Het wordt tijd dat iemand bij u verantwoordelijkheid neemt.
zes weken voor een schroefje, ZES
Je moet hier echt smeken om je recht.
Pas na de vierde brief kreeg ik antwoord, en het was nog fout ook.
Alweer de dupe van jullie fouten.
Slecht. Gewoon slecht.
Altijd hetzelfde gezeur bij deze tent
De kinderen hadden zich er maanden op verheugd en dan zijn de helft van de attracties dicht. Waarom vertel je dat niet vooraf?`,
  sarcasm: `
Heerlijk toch, een stiltecoupé vol voetbalsupporters.
Petje af, zelfs de reservetrein had vertraging.
Zo'n OV-fiets zonder zadel is goed voor de houding, bedankt.
Knap staaltje logistiek: van Arnhem naar Arnhem via Napels.
nou top, eindelijk een paraplu met ventilatie
Gefeliciteerd met uw jubileum, dit was mijn vijftigste belpoging.
Wat een eer, ik mag als enige de rekening van de hele VvE betalen.
Mijn favoriete moment was toen de tandarts "oeps" zei.
Super dat de sauna gesloten is wegens de warmte.
Een boeket van enkel stelen, wat origineel.
Ik ben dol op puzzelen met drie antwoordnummers en geen antwoord.
Zalig, die zeelucht, alleen jammer dat het de riolering was.
lekker snel hoor, de folder is er, nu de keuken nog
Geniaal om een webinar over bereikbaarheid af te zeggen wegens onbereikbaarheid.
Hulde aan de bezorger, die van 'breekbaar' een werkwoord maakte.
Je moet het maar kunnen, met vier man één lamp niet vervangen.
Wat attent van de gemeente om mijn overleden hond een aanslag te sturen.
Fijn dat de app mij feliciteert met mijn trouwdag, ik ben vorige week gescheiden.
Oh wat enig, de baby slaapt net en daar is de boor weer.
zo blij dat ik voor 'priority' betaald heb, ik stond vooraan bij het wachten
Schitterend uitzicht op de airco van de buren, vijf sterren waard.
Dat noem ik nog eens vers: de sla bewoog.
Ha, een kortingscode die gisteren verliep. Jullie verwennen me.
Bijzonder klantgericht, om vijf voor vijf de hoorn erop en om vijf uur naar huis.
De handleiding in het Koreaans was precies wat mijn avond nodig had.
Zo leer je je buren kennen, ik haal al mijn pakjes bij ze op. Of niet.
Bedankt voor de gratis ijsbaan in de badkamer.
wauw, een hele procent rente, ik ga met pensioen
Voorbeeldig, de brandoefening begon toen ik onder de douche stond. In jullie hotel. Om vier uur.
Ik bewonder de rust waarmee jullie niets doen.
Wat zijn we weer lekker transparant: "uw aanvraag is ergens".
Goed bezig, mijn nieuwe rijbewijs staat op naam van een Belg uit 1931.
Chique, een ober die eerst het toetje brengt en dan de kaart.
Niets zo gezellig als met kerst naar een zwarte tv kijken.
joepie, weer een nieuw wachtwoord van twintig tekens
Dank voor het leermoment, nu weet ik dat 'vandaag bezorgd' een mening is.
Wat een service, de plaatselijke duiven krijgen hier eerder te eten dan de gasten.
Een compliment aan de schilder: de kat is prachtig geworden.
Op de foto zwembad, in het echt een teiltje. Heel verfrissend.
Ik wist niet dat 'all-inclusive' ook de kakkerlakken betrof.
Prachtige update, mijn foto's zijn nu zó veilig dat niemand ze meer vindt.
Wie had gedacht dat een lift ook als wachtkamer kan dienen.
En maar lachen, ik heb nu drie linkerhandschoenen.
De dating-app heeft humor: match met mijn schoonmoeder.
Vooral zo doorgaan, dan hebben jullie straks geen klanten meer en alle rust.
Een daverend applaus voor de monteur, die nu ook het licht heeft gesloopt.
Ach, wie heeft er nou water nodig op de zesde verdieping.
Erg romantisch, dat candlelight-diner door jullie stroomstoring. Nummer vier deze maand.
Netjes hoor, gelijk twee keer incasseren, dan hoef ik niet te wachten.
Mijn complimenten voor de wachtmuziek, ik droom er inmiddels van.
De bus was prachtig. Van achteren. Toen hij wegreed.
Wat ontzettend lief dat jullie mijn fiets hebben weggeknipt, ik wilde toch meer lopen.
Ik voel me net een koning, zo lang als men mij laat wachten op een troon. Wc, bedoel ik.
allemachtig, maar liefst één pleister in de EHBO-doos van de manege
Duidelijke taal in uw brief: "conform art. 4 lid 2 sub b is het niet ongegrond." Mijn oma snapte het meteen.
Halleluja, na elf weken een ontvangstbevestiging.
Je zou bijna denken dat jullie ons missen, zo vaak moeten we terugkomen met die auto.
De sportschool is zo rustgevend, alle apparaten slapen.
Doe vooral geen moeite, ik eet de rijst wel rauw.
Prima idee, een QR-menu in een kelder zonder bereik.
Eindelijk een laptop die mij dwingt buiten te spelen.
Lof voor de planning: de stratenmakers kwamen net na de stratenmakers.
Gaaf, ik sta op nummer 812 in de wachtrij, mijn geluksgetal.
Wat creatief, mijn naam op vier manieren gespeld en geen een goed.
tof, weer uitgelogd
Het hotel lag op loopafstand van zee. Als je van wandelvakanties houdt.
Ik kan mijn geluk niet op: een waardebon van twee euro voor een verdronken keuken.
Zeer milieubewust, een e-bike die je zelf moet duwen.
Formidabel, ne plombier die meer lekken maakt dan hij dicht.
Merci hé, nu heb ik een zwembad in mijn kelder en ge moet er niet eens voor betalen. Ah, toch wel.
't Is een plezier om elke keer mijn rijksregisternummer te mogen dicteren.
Proficiat, zelfs de frieten waren te laat voor de frituur.
Tuurlijk, leg het pakket maar op het dak, daar zoekt niemand.
Zo hoort het: eerst de boete, dan het bord.
Een wonder, het gebak was ouder dan de jarige.
Wat een lef om dit 'zacht toiletpapier' te noemen, ik heb er de deur mee geschuurd.
Mooi zo, nu weet heel kantoor mijn bloedgroep.
Toppie, de brandweer was er eerder dan jullie storingsdienst, en die kwam voor de kat.`,
  human: `
Zit daar nog iemand van vlees en bloed?
Ik wil gewoon even kletsen met een collega van je
pak die telefoon eens op
geef me iemand met verstand van zaken
kan ik iemand aan de tand voelen ipv dit ding
Verbind me even door met de planning.
Ik praat liever, typen is niks voor mij.
Dit schiet niet op zo. Wie kan ik bellen?
doe mij maar een echte
Zou een van uw medewerkers mij morgenochtend kunnen telefoneren?
Ik heb nu drie keer hetzelfde antwoord gehad, haal er een collega bij
Graag een mens, en wel vandaag.
Bestaat er een loket waar ik mijn verhaal kwijt kan bij iemand?
is er een echte ziel aanwezig
Ik kom er met het menu niet uit, kan ik een telefoniste krijgen?
bel me terug op 0612345567
Wie gaat hierover? Die wil ik spreken.
Laat je chef maar komen
Kan iemand van Wonen even met mij meekijken?
mens aub
ik ga niet met een kastje zitten babbelen
Jij snapt het niet, zoek eens iemand die het wel snapt
Ik zou dit graag met een verpleegkundige bespreken, onder vier ogen.
Mijn vader is 89, hij wil een stem horen. Belt u hem?
Genoeg gerobot, live graag.
Wilt u mij in contact brengen met de dossierbehandelaar?
Waar blijft de mens in dit verhaal? Verbind mij door.
medewerker medewerker medewerker
Ik sta voor de deur van jullie kantoor en er is niemand, kan er iemand naar buiten komen?
Kan ik Fatima krijgen, die wist van mijn zaak
helpdesk met mensen, heb je die ook
Stuur dit door naar iemand die knopen kan doorhakken.
De automatische piloot mag uit, ik wil een piloot
Ik ben slechtziend en die chat is een ramp. Is er een telefoonnummer met een mens erachter?
wil iemand spreken over mijn hypotheek, liefst mijn eigen adviseur
jouw antwoorden helpen niet, geef door aan je team
Een gesprek. Meer vraag ik niet.
Kunnen we even bellen in plaats van dit heen-en-weer?
zet me in de wachtrij voor een medewerker
Beste robot, roep je baas.
Mijn probleem staat niet in het lijstje. Iemand beschikbaar?
Ik wil het uitleggen aan een persoon, het is een lang verhaal met een notaris en twee honden
Annuleer het maar, en laat daarna iemand van verkoop mij bellen.
waar is 5512 en kan een echt iemand dat nakijken
Heb je ook collega's die Turks praten? Graag daarmee verder.
Pools sprekende persoon aub
Is het mogelijk dat een vrouw mij terugbelt, het is nogal persoonlijk
hallo iemand thuis daar?
Klop klop, zit er een mens achter dit schermpje, zo ja kom tevoorschijn
ik tik me suf, bel gewoon
Ik verwacht dat een leidinggevende contact met mij opneemt.
Stop maar met die linkjes. Ik wil overleg met een specialist.
Laat het menselijk oog er maar eens over gaan, deze afwijzing klopt niet.
Geef mij de afdeling incasso
vul ik weer een nummer in dat ik niet heb... kan een medewerker me gewoon opzoeken
Doorverbinden!
Kan er een buitendienstman langskomen voor een praatje over de machine?
Ik heb haast noch ruzie, ik wil enkel een mens.
hoe kom ik langs deze bot
Wat moet ik intoetsen voor een levend wezen?
Is er vanavond nog iemand bereikbaar met wie ik kan overleggen?
Videobellen met een adviseur, kan dat nu
Dit is iets voor tweedelijns, escaleer maar
breng me bij je leider 👽 nee serieus, een medewerker
Ik wil dat een mens mijn bezwaar leest
Zeg tegen de directeur dat ik op zijn belletje wacht.
Het gaat over het overlijden van mijn man. Liever geen machine, alstublieft.
Bot, je bent ontslagen. Volgende!
effe iemand spreken pls
Mag ik een menselijke wederhelft van u?
Zou u zo vriendelijk willen zijn mij met de administratie te verbinden?
De formulieren snap ik niet, mag ik ergens langskomen waar iemand het met me invult?
haal me hieruit en zet me bij iemand neer
Wie neemt er bij jullie nog de hoorn van de haak?
Ik heb een vakman nodig, geen algoritme
Voor zakelijk wil ik onze vaste accountmanager
geen zin in een chatbot vandaag
Dat was duidelijk, maar niet mijn vraag. Met wie kan ik verder?
Kan de teamlead dit overnemen?
terugbelverzoek, na vieren, mevr. De Boer
Ik wil me niet door een computer laten vertellen wat ik mankeer. Dokter of assistente, een van de twee.
Nee. Nee. Nee. Mens.
liever mondeling
De receptie neemt niet op, kun jij iemand daar naar de telefoon sturen?
Roep de bedrijfsleider eens
Kun je me koppelen aan iemand die over tractoren gaat
Volgens mij ben jij een computer, en ik zoek er juist een zonder stekker.
Iemand die even meedenkt, meer hoeft niet
Wie van jullie kan ik vasthouden aan een afspraak? Die persoon wil ik spreken.
Ik ben uitgepraat met dit venster, graag iemand aan de telefoon
contact met echte klantenservice graag
Geef eens een rechtstreeks nummer van de technische dienst, ik wil met ze praten
Kan ik nen echte mens aan de lijn krijgen?
Ik zou gaarne een bediende spreken, 't is dringend
Laat er eens iemand van bij u bellen, 0475 11 22 33
Zijt ge alleen of zit er nog volk op 't bureel? Ik wil iemand spreken.
Ik vind dit maar niks, zo'n computer. Is er een aardige dame die even tijd heeft?
leg het voor aan een collega svp, jij draait in cirkels
mag ook in de wacht, als er maar iemand komt
Zonder mens ga ik hier niet mee akkoord, dus roep er een
Heb liever dat jullie mij bellen dan dat ik hier een roman schrijf
ik wil een afspraak met iemand, aan een tafel, met koffie
spreek ik straks nog een mens of is dit alles
persoonlijk contact graag
De planner zelf spreken, kan dat
Ik leg de telefoon naast me neer en wacht tot een van jullie belt`,
};
