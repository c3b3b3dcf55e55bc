import type { Seeds } from '../kinds.ts';

/** Plain questions about technical products, at the workbench, at school and at the office, and the loud ones beside them; in Dutch. */
export const productQuestions: Partial<Seeds> = {
  technical: `
Foutmelding "E-114 spindel buiten bereik" op mijn freesje, wat bedoelt hij daarmee?
hij blijft maar herstarten, al drie dagen
Scherm blijft donker. Ventilator draait wel.
hoe schiet ik een proces af dat poort 8080 vasthoudt
Ik heb de thermostaatkop er verkeerd om opgezet denk ik. Kan ik die nog loskrijgen zonder de boel te slopen?
De leerlingen van 2 havo krijgen hun programmaatje niet op het wagentje, er staat "geen apparaat gekozen". Wat vergeet ik?
de accu van mijn speedpedelec is na de winter morsdood, valt die nog wakker te maken
welke draad is de plus, de grijze of die met het streepje
printer spuugt lege etiketten uit, rol zit er volgens mij goed in
Kan ik de importlog gewoon negeren als er honderd keer exception in staat, maar de facturen er allemaal zijn?
Mijn drone weigert op te stijgen: verboden gebied. Ik woon in Appelscha, het dichtstbijzijnde vliegveld is uren verderop.
Per ongeluk de verkeerde branch gewist. Is dat terug te halen?
na de update doet de draaiknop het omgekeerde van eerst, links is nu harder
Is dat normaal dat de omvormer 's ochtends bromt?
mijn naaimachine slaat steken over bij jersey maar niet bij katoen
Ik krijg "quota overschreden" terwijl ik vandaag pas twee keer iets heb geprobeerd. Wanneer mag ik weer?
't lampke blijft oranje, wat nu
synthesizer tweedehands gekocht, menu staat in het japans, waar zit de taal
De printkop sleept door het onderste laagje en trekt het los van het bed. Bed is waterpas, temperatuur 60.
Het exacte bericht luidt: "Licentie in gebruik op een ander apparaat". Dat andere apparaat ligt bij het oud ijzer.
hoe brand ik de cd zo dat mijn autoradio hem slikt
Plotter toont mijn boot midden op het land bij Enkhuizen, scheelt zeker 300 meter
camera zegt "kaart vol", kaart is leeg
Hoortoestel fluit zodra ik mijn muts opzet. Moet ik daarvoor terug naar de audicien of zit er een stand voor in de app?
SyntaxError regel 12, ik zie het echt niet. staat er gewoon if x = 3:
Het verdachte bestand dat de virusscanner opsloot is jullie eigen setup.exe. Hoe laat ik het door?
Ik heb een pinnetje van de stekker afgebroken. Volgens mij was dat de datalijn. Laadt hij dan nog?
bij de derde ronde maaien loopt de robot altijd vast tegen dezelfde boomwortel, kan ik die plek uitzetten?
onze warmtepomp geeft U4 en dan een uur later weer niet. buiten is het -2
Waarom wordt de soldeerbout maar 280 graden als hij op 350 staat
usb-microscoop geeft groen beeld
De database start niet meer op sinds de stroom eraf is geweest: "recovery in progress 0%". Gewoon laten staan?
hoe krijg ik het watermerk weg, ik heb intussen betaald
spelcomputer maakt verbinding met de wifi maar niet met internet, snapt iemand dat
De kas is 's nachts 31 graden volgens jullie regelaar en 14 volgens mijn gewone thermometer.
Doe ik iets fout? Ik klik op opslaan en hij vraagt elke keer opnieuw of ik wil opslaan.
mijn man heeft de reset ingedrukt en nu zijn alle scenes in huis weg, zijn die ergens bewaard?
zonder de handleiding kom ik er niet uit en die is bij de verhuizing weggegooid. Hoe zet ik model TR-80 in leerstand?
foutcode 0xE0000247 bij het stuurprogramma van de labelprinter
Hoe vervang ik het zekeringetje achterop de versterker? Welke waarde moet erin? Er valt niks meer te lezen.
de linker speaker kraakt tot ie warm is
Er komt maar 6 volt uit de adapter waar 9 op staat, onbelast gemeten. Is hij stuk?
waar vind ik de knop om een module te verwijderen, ik zoek me suf
Ik ben lerares techniek en snap er zelf ook geen jota van: de motor draait alleen als ik er een duwtje aan geef
smartwatch telt stappen terwijl ik achter de naaimachine zit
permission denied (publickey). ssh sleutel staat er gewoon
Gehackte firmware erop gezet door de vorige eigenaar, vermoed ik. Hoe zie ik welke versie dit is en hoe ga ik terug naar de officiële?
de meting springt van 0,3 naar 47 en terug als ik de meetpennen alleen maar vasthou
installatie stopt op 71%, "bestand msvcp140.dll niet gevonden"
Het examenfilmpje uploaden mislukt: te groot. Ik heb het al twee keer verkleind. Wat is de grens?
wifi reikt niet tot in de schuur, tuin van 40 meter, muur ertussen
kan de pieptoon eraf? de baby wordt er wakker van
Het riempje in mijn bandrecorder is teer geworden. Waarmee krijg ik die zwarte smurrie van de as?
Firefox zegt dat jullie certificaat niet te vertrouwen is sinds ik de klok van de pc heb verzet
hoeveel ohm moet er voor zon blauw ledje op 5v? heb 100, 470 en 10k liggen
Ik zit opgesloten in een oneindige lus, letterlijk: de knop stop reageert niet. Hoe breek ik dat programma af?
de gps van mijn fietscomputer denkt dat ik 214 km/u rijd, leuk maar niet waar
Geen geluid uit hdmi, wel uit de koptelefoon. Alles al honderd keer uit en aan gehad.
kheb den ouden router weggesmeten en nu vindt de camera het netwerk niet meer
Welke van de drie aardpunten is voor het scherm van de motorkabel?
Op de plc brandt ERR rood en RUN knippert groen. Betekent dat dat het programma weg is?
facturen krijgen plots nummer 0001 in plaats van 2291, hoe zet ik de teller goed
drukknop plakt
"Cannot read properties of undefined" en dan 400 regels. Waar begin ik te zoeken als leek?
Het laseren gaat prima maar de rand wordt zwart en het hout ruikt naar brand. Snelheid te laag?
vergeten beheerderswachtwoord van de nas, mijn zoon had het ingesteld en die zit in australië
Kan het zijn dat de motor de verkeerde kant op draait omdat L1 en L2 omgewisseld zijn?
geen idee of dit de juiste plek is, maar mijn flitser gaat af als ik niks doe
de app wil locatie, waarom, en wat als ik nee zeg
Ik heb de zekeringen er allemaal al uit gehad, kabels gewisseld, stekker omgedraaid: de versterker bromt nog altijd op 50 hertz. Waar zoek ik nu?
ik wil van die melding "onderhoud nodig" af, heb het filter net schoongemaakt
bestand van 2016 opent niet meer in 2025, "onbekend formaat"
Van de week alles opnieuw gekoppeld en vandaag weer hetzelfde: lamp keuken niet bereikbaar.
knippert vijf keer rood, pauze, twee keer. staat niet in het boekje
De nietmachine van de kopieerder zegt vol, er zit geen nietje in. Welk klepje?
Is het erg dat ik de accu een nacht aan de lader heb laten hangen
Op mijn iMac van 2014 komt er een verbodsteken over het icoontje, wil dat zeggen dat hij te oud is?
weet iemand waarom de draad onderaan zo'n vogelnest wordt
Ons autootje van de bouwdoos rijdt alleen achteruit. Groetjes, Fien (10) en papa
Mag het witte draadje los blijven? Op het schema staat er N/C bij.
kreeg een mail dat mijn api-sleutel verloopt, hoe draai ik hem om zonder dat alles eruit ligt
'Wachtwoord te vaak geprobeerd, probeer later'. Hoe laat is later?
cnc vergeet zijn nulpunt telkens als ik hem uitzet
hoe haal ik mijn oude laptop uit de lijst met toegestane apparaten
de beamer in lokaal 204 geeft een paarse gloed, lamp of kabel?
Ik wilde één dubbele boeking weggooien en nu is heel april leeg in het scherm. Is dat een filter?
touchscreen reageert een centimeter te laag
verbinding mislukt: time-out na 30000 ms, bij mij op kantoor, thuis niet. zal de firewall zijn zeker?
Waar kan ik de beltoon van de deurbel zachter krijgen, buiten bedoel ik
Kachel van de caravan gaat in storing na 10 seconden, ledje 3x. Gasfles is vol.
Is het gevaarlijk voor de lens als ik hem met brillendoekjes poets?
Er zit speling op de kruk van de e-bike, hoor een klik bij elke omwenteling. Is dat de motor?
de kindermodus staat erop en ik weet de code niet meer, mijn dochter wel maar die zegt het niet
Beste, ons controletoestel aanvaardt de vat-smartcard niet, er staat "kaart niet herkend". Welke kant moet boven?
stappenmotor jankt maar draait niet, stroom te laag ingesteld?
Ik krijg de simkaart niet uit de tracker, gaatje is te klein voor een paperclip
Waarom rekent hij 0.1 + 0.2 uit als 0.30000000000000004, ben ik nu gek
de bijgeleverde handleiding is van een ander model, bij mij zit er geen knop P
Printje is ingescheurd bij de usb-poort. Kun je die baantjes met een draadje overbruggen?
hij vindt de bluetooth-adapter niet, ook niet na het vloeken
Sinds 4.0 is de sneltoets voor spiegelen weg. Hoe stel ik die opnieuw in?
'Deze regio wordt niet ondersteund' bij een spel dat ik in Curaçao heb gekocht
robotstofzuiger rijdt in het donker overal tegenaan
Ik moest van de app de sensor kalibreren in de open lucht, drie achtjes draaien. Twintig achtjes later zegt hij nog steeds mislukt.
wat doet jumper 2 en wat gebeurt er als ik hem eruit trek
printen vanaf de ipad lukt niet, van de pc wel. zelfde netwerk
Er staat een streep van dode pixels onderaan mijn oscilloscoop, tel ik zo een meetfout?
Ik zie 'slave niet gevonden op adres 17' op de bus. Er hangen er zestien aan. Zit ik over de limiet?
inkt ingedroogd na vakantie. hoe krijg ik die kop weer open
Meetklok geeft elke keer iets anders, 2 tot 3 honderdste verschil. Slijtage of onhandige vingers?
Ik heb de update afgebroken omdat het zo lang duurde. Dat had ik niet moeten doen, want nu zie ik alleen een driehoekje. Hoe nu verder?
mn vriendin haar horloge koppelt met mijn telefoon ipv de hare, hoe ontkoppel je dat
toets in de les weggeklikt op de helft, kan de leerling terug of is alles weg?
de klemmen worden handwarm bij 16 ampère, mag dat
fork bomb uitgeprobeerd uit nieuwsgierigheid, nu kom ik niet meer in de container, hoe krijg ik die weer wakker
Hij schakelt om de haverklap naar Engels. Ik praat toch gewoon Nederlands tegen dat ding.
Na een regenbui meet de bodemsensor overal 100 procent, ook in de droge bak
Het geluid loopt achter als ik meespeel, misschien een tiende seconde. Instelling van de buffer?
hoe stop ik die eeuwige meldingen van het forum
de toetsen c en g van mijn keyboard klinken harder dan de rest
Kan iemand nakijken wat er mis is met mijn query: delete from klanten where naam is 'test'
ik krijg de moer van de frees er niet af, is dat linkse draad?
hij zegt dat de poort verboden is op ons schoolnetwerk, welke andere kan ik nemen
geen wifi-icoontje meer na windows-update. kaart is er wel in apparaatbeheer
Er lekt een beetje olie uit de compressor. Hoort dat bij een nieuwe?
stekker past niet, ik heb er zo een met drie platte pootjes
Batterijklepje is kwijt. Met plakband doet hij het, maar valt steeds uit. Bestaat er een tekening om het te 3D-printen?
ik durf niet op "alles wissen" te klikken, gaat dan ook de licentie eraf?
Het bestand "factuur_oud_2" is niet te verwijderen: in gebruik door een ander programma. Welk dan?
kan de meter geen gelijkstroom aan of draai ik aan het verkeerde knopje
toestel maakt contact met satellieten, 14 stuks, en zegt toch geen positie
Elke dag om 3 uur 's nachts slaat de pomp aan, ik heb dat nergens ingesteld
De blokjes in de leeromgeving plakken niet aan elkaar op het digibord, met de muis wel
ik zoek al een week naar die ene instelling om het raster uit te zetten
Wat betekent "kernel panic - not syncing"? Klinkt erger dan ik hoop.
na het vervangen van het lampje in de microscoop doet ook het nieuwe niks. dimmer misschien?
Mijn werkstuk moet morgen af en de printer stopt midden in laag 88, filament zit niet vast, wat kan ik nog nagaan?
koppelen lukt, maar de deur gaat niet open met de app. met de tag wel
Krijg het niet voor elkaar om twee klanten met dezelfde naam samen te voegen
bij 230 op de teller begint de boormachine te haperen
sorry domme vraag, maar waar zit de aan-knop
De import van het bankafschrift struikelt over regel 57, daar staat een é in.
lithiumaccu op -5 wil niet laden, is dat beveiliging?
De test meldt FAILED (errors=1) maar verder staat er niks. Hoe krijg ik meer te zien?
ik heb de bout te vast aangedraaid en nu draait hij door, hoe los ik dat op
Wij zijn met de chiro een radiozendertje aan het bouwen en horen alleen geruis. Spoel verkeerd gewikkeld?
teksten op het schermpje van de sousvide zijn niet te lezen zonder loep, instelling?
Bij inschakelen hoor ik klak-klak-klak in de voorversterker, daarna gaat hij in protect
"Unhandled exception in module notatie.dll" zodra ik een triool invoer. De rest van de partituur gaat goed.
vr-bril zegt dat mijn speelruimte te donker is en het is twaalf uur 's middags
De modeltrein rijdt alleen als ik het adres op 3 laat staan, op elk ander adres staat hij doodstil. Wat vergeet ik te programmeren?
bijenkorfweegschaal geeft -0,4 kg, ik hoop dat er nog bijen in zitten haha. hoe zet ik hem op nul
Ligt het aan mij of aan de dongel? In de ene pc doet hij het, in de andere knippert er niks.
breimachine laat om de vijf naalden een steek vallen, naalden zijn nieuw
Hoe kill ik een vastgelopen render zonder de hele wachtrij te verliezen
laadpaal zegt bezet en er staat geen auto aan
Onze dashcam overschrijft telkens het stuk dat ik juist wou bewaren. Welk knopje is vergrendelen?
ultrasoonbad doet zijn timer wel maar ik hoor hem niet zoemen
ik krijg op mijn ereader "DRM-fout 2038", boek is gewoon gekocht
De keramiekoven slaat af op 760 graden met "tc fail". Is dat het thermokoppel, en kan ik dat zelf vervangen?
Mijn zendontvanger (ik ben pas radioamateur, wees mild) geeft een hoge swr op 40 meter en niet op 20. Antenne te kort?
aquariumcomputer doseert kalk op zondag dubbel, in het schema staat het maar een keer
saunabesturing toont E3 en telt wel gewoon af
de webhook komt drie keer binnen, moet ik dat zelf ontdubbelen of doet u iets verkeerds?
Ik heb de verkeerde tabel gedropt op de testserver. Tot hoe ver terug kan point-in-time?
mijn bluetoothmuis slaapt in en wordt niet meer wakker, zoals ikzelf op maandag
gimbal trilt als een rietje, gebalanceerd volgens filmpje
Na het vervangen van het moederbord beweert het boekhoudpakket dat ik illegaal bezig ben. Hoe activeer ik opnieuw?
geen toegang tot de docker socket, wel in de groep gezet. opnieuw aanmelden nodig zeker?
De borduurmachine weigert het bestand van mijn klant: "te veel kleurwissels (maximaal 24)". Kan ik dat opsplitsen?
wijzer van mijn lasapparaat staat op nul en hij last toch
Er zit een dode mug achter het glas van mijn monitor, krijg je zo iets eruit
brouwketel haalt de 67 niet, blijft steken op 64,5
Het pakket dat ik wil installeren is verouderd zegt npm, en het nieuwe breekt dan weer de rest. Welke combinatie werkt wel?
kassalade springt open bij elke bon, ook bij pin. uitzetten waar
Ik zocht gewoon de volumeknop en heb nu de radio op "service mode 4". Hoe kom ik hieruit?
voetpedaal van de dicteersoftware spoelt vooruit als ik terug wil
de metronoom in de app gaat tijdens het oefenen steeds langzamer, of word ik sneller
Leerling van mij had 0 punten omdat hij in het verkeerde venster inleverde. Kan ik dat als docent zelf verplaatsen?
`,
  information: `
werkt deze draadloze presenter ook op een oude mac met alleen usb-c
Mag ik de notatiesoftware thuis én in het conservatorium gebruiken met één code?
kan dat weegplateau buiten blijven staan, onze korven staan in weer en wind
Hoeveel leerlingen passen er in één digitale klas voor het traag wordt?
Is er ergens nog een aandrijfriem te krijgen voor een platenspeler uit 1979?
Ik heb 150 euro en wil de vochtigheid in mijn kelder bijhouden. Zou de kleinste logger genoeg zijn?
Onze functionaris gegevensbescherming wil weten waar de stemopnames van leerlingen staan. Is daar een document van?
als ik zak voor de vhf-marifoon, hoe lang moet ik dan wachten met herkansen?
geldt de studentenkorting ook in mijn uitloopjaar
Voor welke leeftijd is het startpakket elektronica? Mijn kleindochter is 8 maar erg bijdehand.
wat is het verschil tussen klasse A en klasse D bij jullie eindtrappen, voor een leek
Kunnen twee penningmeesters op dezelfde boekhouding werken zonder elkaars werk te overschrijven?
hoe lang blijft een back-up staan voor hij weggegooid wordt
Is een laadpaal van 22 kW zinvol als ik thuis maar 1 fase heb?
Draait jullie patroontekenprogramma ook op een chromebook
Ik heb de dagelijkse limiet bereikt met vertalen. Begint die om middernacht opnieuw, en van welke tijdzone dan?
past de oude lens op de nieuwe body met een ringetje ertussen?
Als ik het abonnement laat aflopen, kan ik mijn partituren dan nog afdrukken?
zijn losse draaiknoppen te bestellen? Er is er eentje in het riool verdwenen
Blijft de garantie lopen als ik het toestel openschroef om stof weg te blazen?
hoe luid is de buitenunit, de buren slapen op 4 meter
Is deze handleiding ook voor de uitvoering van 2013?
Mag ik het lettertype uit de labelsoftware op mijn eigen jampotten zetten, dus om te verkopen?
zit er een voedingskabel bij of is die apart
Is het filament geschikt voor een koekjesvorm, dus met eten erbij?
Ik draag een bril van -6. Past die onder de vr-bril of bestaan er lenzen op sterkte?
Tot welke windkracht mag de ledmast blijven staan?
is er een onderwijslicentie per school ipv per pc
Overweeg een tweedehands kaartplotter, waar moet ik op letten bij dit type?
Ik ben 74 en wil mijn dia's inscannen. Is toestel DS-2 iets voor een digibeet?
Hoe zit het met de btw als ik als Belg bij jullie een licentie koop?
gaat het getuigschrift op mijn naam of op die van mijn werkgever
Zijn de oefentoetsen even moeilijk als het echte examen? Ik twijfel of ik er klaar voor ben
past de module in een kastje van 4 breed
Is er iets bekend over nieuwe modellen dit najaar, of kan ik nu gerust kopen?
leest de scanner ook streepjescodes van een telefoonscherm
Van welk merk zijn de cellen in het accupakket?
Ik wil mijn forumaccount misschien opdoeken; verdwijnen dan ook mijn oude berichten?
doen jullie ook workshops lasersnijden voor beginners
Waarvoor dient de ferrietkern aan de kabel, en mag hij eraf?
Ik heb versie 7 op cd. Krijg ik korting als ik overstap op 12?
aan welke norm moet een lasscherm voldoen in een schoolwerkplaats
Hoe oud mag mijn telefoon zijn voor de app? Ik heb een android 8.
kan de wildcamera 's nachts iets zien zonder dat rode lichtje
Wat krijg je precies bij het servicecontract voor de weegschalen, en is dat verplicht?
Is er een verschil in klank tussen de versie met buizen en die zonder
Moet een ouder meetekenen als een leerling van 15 een ontwikkelaarsaccount aanmaakt?
wat is de levensduur van zo'n laserbuis in uren
Heb ik voor de zender op 868 MHz een vergunning nodig in België?
Kan ik van twintig plekken naar vijf zakken en volgend schooljaar weer omhoog?
zijn de onderdelen van de oude fabriek nog uitwisselbaar met die van nu?
Bestaat er een papieren versie van de cursus, ik lees niet graag op een scherm
Hoeveel tekens passen er op een label van 12 mm?
ons bestuur vraagt of er een verwerkersovereenkomst moet komen, voor twaalf vrijwilligers
kan een astmaticus in dezelfde kamer zitten als zo'n harsprinter, of heb je een afzuiging nodig?
Is er ergens een lijst met lampen die met de hub overweg kunnen?
hoeveel wissels kan één decoder aan
Slaat de trein ook gegevens op van kinderen als ze met de app rijden?
is de ereader leesbaar in de felle zon aan het strand
Mag een vrijwilliger van 16 de draaibank op met jullie certificaat of is dat pas vanaf 18?
Onze IT'er vertrouwt niks wat naar China belt. Met welke servers praat de camera?
kan ik de gitaarpedalen in serie op één adapter hangen
Hoeveel kilometer haal ik met windkracht 5 tegen, in de hoogste stand? Ik moet van Goes naar Middelburg en terug.
telt de nascholing mee voor mijn lerarenportfolio
Wat verliest een accupakket per jaar ongeveer, als je er zuinig op bent?
is er een verschil tussen de webversie en het programma dat je installeert
Waarom mag de drone niet boven de 120 meter, is dat bij wet of door jullie ingesteld?
zou een i5 met 8 GB genoeg zijn voor huisjes tekenen, niks bijzonders
Wanneer stoppen jullie met versie 5? Ik hoorde zoiets en wil niet voor verrassingen staan.
hebben de hoorapparaten een stand voor in de kerk (ringleiding)
`,
  transaction: `
Onze penningmeester vraagt de factuur van de ledenadministratie, op naam van de harmonie graag.
mijn schooljaar zit erop, zet het docentenpakket vanaf juli stop aub
Ik zou een duplicaat van mijn getuigschrift heftruck moeten hebben, het mijne is in de was geweest.
pak maar het kleinere abonnement, met z'n vieren redden we het ook
besteld op de 6e: spanrol voor de lintzaag. nog niks binnen, waar blijft ie?
Kunnen jullie op het forum mijn schuilnaam veranderen? Bromvlieg82 staat niet zo goed op mijn cv.
laat de proefperiode van de fotobewerker niet doorlopen, ik heb er genoeg van gezien
Mijn schuifmaat is op 12/3 bij jullie binnengekomen voor kalibratie, RMA 20771. Hoe staat het ermee?
ik kreeg het linkshandige toetsenbord ipv het gewone, omruilen?
In de bouwdoos zaten twee linkerwielen. Stuurt u mij een rechter op?
Gooi mijn testomgeving "boterham-dev" maar weg met alles erin.
zit er op mijn naam nog tegoed van de inruilactie oude routers?
kan mijn afpasbeurt voor het hoortoestel naar 9 april, 10 uur?
Ik heb per vergissing de ereader op het account van mijn zus gekocht. Kan hij naar het mijne?
btw-nummer op de bon van de kassarollen klopt niet, moet BE 0455 zijn in plaats van 0454
De punten van het spaarprogramma voor inktcartridges staan er nog niet bij.
mondeling examen marifoon verzetten van woensdag naar een week later
Stuur de downloadlink van de notensoftware nog eens, hij is na 14 dagen vervallen
Op het diploma staat Janssen met één s, kan ik een verbeterd exemplaar krijgen?
de retour van de vr-bril is dinsdag gescand, wanneer krijg ik het geld
Betaald met ecocheques voor de fietsaccu, kunt u zien of dat is goedgekomen?
zet voor mij een seintje aan als mijn cloudverbruik boven de 25 euro komt
De plaatsing van de laadpaal moet van dinsdag naar vrijdag, de stoep ligt open.
Maakt u een offerte voor 40 leskits met levering in Paramaribo?
r.devos werkt niet meer bij ons, geef zijn plek aan l.maes
krijg ik nog bericht over mijn aanvraag voor een testtoestel? ingediend op 2 februari
Wijzig het factuuradres van de softwarelicentie naar Kaai 14, Oostende.
meterstand doorgeven van mijn huurpaneel: 2841, app pakt hem niet
`,
  complaint: `
Mijn hoortoestellen zijn in een halfjaar vier keer teruggestuurd en ik hoor nog altijd niks. Ik ben het kotsbeu.
wat een prutprogramma, een heel koorboek naar de maan en jullie sturen een linkje
Jullie sloten mijn forumdraad met "opgelost". Niks is opgelost! Dit is om te huilen.
de app was gratis, nu moet ik elke maand betalen om mijn eigen lampen aan te doen?? schandalig
ne laadpaal van 1800 euro die meer stuk is als dat hij laadt, ik pik dat niet meer
Op de doos stond geschikt voor beginners. Mijn zoon heeft twee weken zitten huilen boven die rommel.
voor de vierde keer deze periode zit mijn klas naar een wit scherm te staren door jullie leeromgeving, schaam je
Drie jaar trouw betaald voor updates en nu heet het "nieuw product, nieuwe prijs". Wat een minachting voor je klanten.
75 euro voor een plastic knopje dat vanzelf afbreekt, afzetters
De monteur kwam, keek, zei "tja" en stuurde 140 euro. Ik wil dat geld terug en excuses erbij.
Bij dezen mijn klacht over de cursus: verouderde filmpjes, geen begeleiding, en dan 600 euro durven vragen.
nooit meer iets van dit merk, troep en nog eens troep
Acht weken al is de ereader van mijn blinde vader bij jullie "in onderzoek". Hoe durven jullie.
Wat heb ik aan een helpdesk die mij naar het forum stuurt en een forum dat mij naar de helpdesk stuurt? Waardeloos.
`,
  safety: `
er komt rook uit de fietsaccu in de gang!
stond de laadkabel vast te houden en kreeg zo'n dreun dat ik op de grond lag, hart bonst nog steeds
vlammen uit de harsprinter, mijn zoon zit op die kamer
De saunabesturing gaat niet uit, het hout wordt zwart en het ruikt in heel het huis naar brand
naald van de borduurmachine zit dwars door mijn vinger, hij zit er nog in
De powerbank staat bol en sist, hij wordt steeds warmer, wat moet ik doen
leerling heeft knoopcel uit het bouwpakket ingeslikt
heb in de laser gekeken en zie nu een zwarte vlek die niet weggaat
Mijn moeder kan niet ademen, het zuurstofapparaat van u piept en blaast niks meer
Na het vullen van de soldeerpot spatte er lood in zijn oog, hij gilt het uit
de oven in het tekenlokaal lekt stroom, twee kinderen hebben al een schok gehad
er hangt een zware lucht van de buitenunit in de babykamer en de kleine is slap
`,
  outage: `
De broodlijn ligt stil, de besturing komt niet op en om vier uur moeten de winkels beleverd zijn
productiedatabase plat, geen enkele klant kan bestellen
Geen enkele weegschaal in onze 12 slagerijen print nog een etiket sinds vannacht, we kunnen niks verkopen
jullie api ligt er sinds 7 uur uit en de hele spoedafdeling kan niet plannen
alle scanners in het magazijn op zwart, 80 orderpickers staan erbij te kijken
Het slot van het hotel werkt nergens meer, 140 gasten kunnen hun kamer niet in
klimaatcomputer dood in 4 hectare kas, buiten 34 graden, de paprika's gaan eraan
Melkrobot en alle drie de reserves uitgevallen, 200 koeien staan te loeien
De meldkamer krijgt van geen enkel alarmsysteem nog signalen binnen, dit kan niet wachten
`,
  fraud: `
iemand heeft voor 3000 euro aan servers gestart op mijn account terwijl ik sliep
Op mijn naam zijn twaalf licenties besteld door een bedrijf dat ik niet ken en ik krijg de rekening
spelaccount van mijn zoon gekaapt, al zijn aankopen weg
Objectief gekocht via een nepwinkel met jullie logo, site bestaat niet meer, geld foetsie
ik deed wat de sms over mijn hub zei, nu gaat er elke week 49 euro af
Een zogezegde medewerker van jullie nam mijn scherm over en nu is mijn spaarrekening leeg
er logt al dagen iemand in op de camera van de kinderkamer en dat ben ik niet
`,
  exception: `
De garantie op de naaimachine is elf dagen over, kunnen jullie niet één keer de hand over het hart strijken?
te laat ingeschreven voor het marifoonexamen, één dag maar, mag ik er nog bij?
Gedownloade software neemt u niet terug, dat las ik. Maar mijn man is plots opgenomen en hij zal het nooit meer gebruiken. Kan er iets?
zou ik een vierde herkansing mogen, ik had die dag 39 koorts en een attest
Ons buurthuis draait op giften. Willen jullie de vervallen licentie voor ons laten doorlopen, uitzonderlijk?
boven de bundel gezeten door een foutje in mijn lus, kan die rekening voor één keer kwijtgescholden worden
Ik woon net buiten het gebied waar de monteur aan huis komt, zes kilometer maar. Zou hij voor mij toch willen rijden?
geen bonnetje, geen doos, ik weet het, maar neem de platenspeler alstublieft toch terug
`,
  staff: `
De man die de laadpaal kwam zetten lachte mijn vrouw uit en reed over het bloembed
de mevrouw van de helpdesk hing op toen ik zei dat ik niks van computers ken
Jullie moderator noemde mij op het forum een achterlijke prutser
de hersteller heeft zitten bladeren in de privéfoto's op mijn laptop
docent van de cursus kleineerde mijn dochter voor de hele groep
die audicien rook naar drank en schoof mijn moeder het apparaat in het verkeerde oor
Ik werd door uw collega aan de lijn afgesnauwd en voorgelogen over de garantie.
`,
  legal: `
Als de kasregeling op de 20e nog altijd plat ligt, stap ik naar de vrederechter
mijn rechtsbijstand neemt het dossier van de fietsaccu over, u hoort van hen
Wij melden het lek met de leerlinggegevens bij de Autoriteit Persoonsgegevens
mijn composities staan in jullie demo zonder toestemming, dit wordt een rechtszaak
Hierbij stel ik u in gebreke: binnen veertien dagen de freesmachine herstellen of terugbetalen.
ik ga naar de economische inspectie met die verzonnen actieradius van jullie
`,
  human: `
verbind me door met iemand die verstand heeft van radiozenders
Kan een mens mij opbellen? Met die menu's van mijn hoortoestel geraak ik er niet uit.
liever een echte collega, dit verhaal over de treinbaan is te lang voor een chatvenster
Ik wil onze kasregeling graag mondeling met een ingenieur van u bespreken.
alle artikels over fout 114 al gelezen, geef me nu maar een persoon
Is er iemand van het team die dit gesprek kan overnemen?
`,
  sarcasm: `
Prachtige update: het gekraak is weg, samen met al het andere geluid.
knap hoor, een hoortoestel waar je doof van wordt
fijn dat de slimme deurbel mij belt als ik zelf voor de deur sta, en verder nooit
Chapeau voor de cursus tijdbeheer die al zes weken te laat begint.
handleiding van 180 pagina's en de enige knop op het toestel staat er niet in, petje af
Een ereader die niet tegen licht kan, wie verzint het. Geniaal.
bedankt voor de vr-bril, eindelijk kan ik in 3d naar een foutmelding kijken
`,
  praise: `
het was inderdaad de dongel, alles draait weer, hartelijk dank
De bouwdozen waren de topper van onze wetenschapsweek, merci!
dankzij jullie stappenplan speelt opa's bandrecorder weer, tranen van geluk hier
fijn licht programma, doet wat het moet doen, hou dat zo
`,
};
