import type { Seeds } from '../kinds.ts';

/** What goes wrong in other trades than a web shop, in Dutch of the Netherlands and Flanders. */
export const sectorTroubles: Partial<Seeds> = {
  complaint: `
zes uur bij de gate en niet één bericht, een schande
jullie annuleren midden in de nacht per sms en laten ons staan
de bank blokkeert al een week mijn pensioen en niemand zegt waarom
derde aanmaning voor iets dat betaald is, nu is het klaar
internet afgesloten terwijl ik gewoon betaal, zijn jullie gek geworden
een maand zonder telefoon en steeds "morgen"
900 euro gas en ik woon alleen, belachelijk
prijs verdubbeld zonder een woord, pure oplichting
jullie update wiste twee jaar werk en geen excuus
we betalen premium en wachten negen dagen, onacceptabel
bedwantsen en de manager biedt koffie aan
zeezicht beloofd, vuilcontainers gekregen, zwaar teleurgesteld
jullie blijven de sportschool afschrijven terwijl ik weg ben
koude douches sinds oktober en jullie doen niks
mijn claim wordt elke keer met een ander smoesje afgewezen
elf maanden voor een scheur, waar betaal ik voor?
reclame in het pakket zonder reclame, jullie houden me voor de gek
krassen rekenen die er al zaten, dacht het niet
drie uur aan de balie, vooruit betaald, geen auto, niemand die het wat kan schelen
tweede bank in de verkeerde kleur, ik ben er klaar mee
de kast viel na een week uit elkaar, broddelwerk, ik dien een klacht in
geen wiskundeleraar sinds september en de school haalt de schouders op
boete door jullie kapotte automaat, dat is roof
boete op boete met een geldige vergunning, genoeg
zomaar verbannen uit een spel van 70 euro, geen reactie
elke avond gooien de servers me eruit, ik wil mijn geld terug
eten koud, twee uur te laat en geen terugbetaling
hele dag gewacht en weer niemand
hoe vaak moet ik dat formulier nog sturen??
niemand luistert, niemand leest, niemand helpt
ik ben het spuugzat
dit sleept al sinds het voorjaar en mijn geduld is op
waarvoor betaal ik jullie eigenlijk
vijfde keer: dat is NIET mijn contract
vier keer netjes gevraagd, nu eis ik een oplossing
ik wil een klacht indienen over de schade-expertise
hierbij uit ik mijn ongenoegen over de cursus
om het netjes te zeggen: jullie reparatiedienst heeft ons laten zitten
we voelen ons bedonderd
wat een afknapper, ik had meer verwacht
ik raad iedereen af om hier klant te worden
jullie zijn een gezin van vijf kwijt
ok klaar, ik vertrek en neem mijn team mee
dubbel afgeschreven, rekening leeg, geef NU terug
600 twee keer weg en de huur is gestorneerd, regel dit vandaag!
en waag het niet me een enquête te sturen
wat een waardeloze tent
slechtste hotel van mijn leven
nooit meer met deze maatschappij
steek die punten maar ergens anders
BETAAL WAT JULLIE ME SCHULDIG ZIJN
TWEE WEKEN GEEN VERWARMING MET EEN BABY EN JULLIE SLUITEN MIJN TICKET???
rekening fout, brief fout, naam fout, klopt er iets bij jullie?
ik heb spijt dat ik jullie vertrouwd heb
zo ga je niet om met oude mensen
veel beloven, niks doen
ik neem geen genoegen met dit antwoord, ik wil een herbeoordeling`,
  sarcasm: `
fijn, weer "uw telefoontje is belangrijk"
heerlijk, een rechtstreekse vlucht met maar twee tussenstops
bedankt voor de upgrade van stoel naar vloer
gefeliciteerd, ticket gesloten zonder te lezen, record
tuurlijk, schrijf nog vijftig af, ik wilde alleen maar eten
geweldig, mijn pas werkt overal behalve in winkels
bedankt voor de internetvrije kuur, dag negen
prima bereik, op het dak met een vork
ach, een rekening van het huis van vorig jaar, wat nostalgisch
mooie update, niks werkt meer maar wel een leuk lettertype
wat een luxe, zeezicht door het sleutelgat
dertig graden zonder airco in de sportschool, gratis sauna
lief dat de apotheek opengaat als ik beter ben
fijn dat ik betaal voor een verzekering die niks verzekert
bravo, de film stopt vlak voor het einde, ik gok zo graag
wat een avontuur, een huurauto zonder lampen en benzine
topkwaliteit, de plank hield een hele middag
perfect, een bon voor mijn eigen deur
complimenten voor de servers, ik bewonder de laadbalk al een uur
vier maanden wachten op een folder, het was het waard
waarom antwoorden als je een chatbot hebt hè
slim, ijs met de trage post sturen
precies wat ik wou voor mijn verjaardag: een geblokkeerde rekening
wat een timing, de monteur kwam tijdens mijn bruiloft
bedankt voor de koude pizza, we hebben ermee gefrisbeed
een tien voor creativiteit, een nul voor bezorging
knap, mijn naam op drie manieren fout
zelfs mijn ex antwoordt sneller, petje af
een "24-uursservice" die in het weekend slaapt, schattig
ja hoor, stuur dezelfde link maar een zesde keer`,
  fraud: `
iemand heeft 400 opgenomen in een stad waar ik nooit was
ik heb aan jullie zogenaamde veiligheidsteam de code voorgelezen
mijn miles zijn weg, een vreemde vloog ermee naar Miami
iemand heeft mijn nummer overgezet en krijgt nu mijn sms'jes
er staat een vreemd apparaat in mijn streamingaccount en het wachtwoord werkt niet meer
mijn spelaccount is gestolen, alles verkocht
er loopt een stroomcontract op mijn naam op een adres dat ik niet ken
ik zie in mijn profiel de recepten van een andere patiënt
de kliniek stuurde me de uitslagen van iemand anders
de export toont de telefoonnummers van al jullie klanten
er is een schade gemeld op mijn polis, ik had geen ongeluk
telefoon en portemonnee kwijt, zet alles uit aub
twee overboekingen naar Litouwen die ik niet deed
het rekeningnummer op onze factuur is veranderd en we hebben betaald
ik vulde mijn kaart in op een nepsite voor parkeren met jullie logo
iemand opende een rekening met mijn paspoort
een ex-medewerker logt nog in en haalt onze data weg
ik krijg bericht dat mijn wachtwoord is gewijzigd, dat was ik niet
weten jullie dat jullie klantenbestand op een forum te koop staat?
inlog om 3 uur 's nachts uit een land waar ik nooit was
ik moest een programma installeren en nu is mijn rekening leeg
mijn moeder gaf vanmorgen haar pincode aan een beller
ons beheerdersaccount is gekaapt
die drie telefoons heb ik nooit besteld, mijn gegevens worden misbruikt
stop de betaling van 2.300 die net wegging, die is niet van mij`,
  safety: `
de ovendeur is ontploft, ik heb glas in mijn arm
rook in jullie bus, mensen hoesten
mijn dochter viel flauw in het bad en er was geen badmeester
kapotte kabel aan de loopband, ik kreeg een schok
het ruikt naar gas in de huurwoning
water loopt door de plafondlampen
de accu van de fiets brandt in de gang
sinds het medicijn heeft mijn vader overal uitslag en is hij benauwd
op de doos staat 5 mg maar het is 50, mijn moeder nam er twee
de babymelk heeft een rare kleur en mijn zoon spuugt
het stapelbed brak en mijn kind viel op zijn hoofd
er viel een plank op mijn been, het bloedt erg
de remmen van de huurauto doen niks, ik sta op een helling
er liep een wiel af tijdens het rijden
de lift zakte twee verdiepingen, we zitten er nog in
blote draden op het schoolplein
de slagboom viel op mijn hoofd
van deze kachel hebben we allemaal hoofdpijn en zijn we duizelig
de koolmonoxidemelder gaat maar door
er zit een kind opgesloten in de auto, de app doet niks
een man bedreigt gasten met een mes in de lobby
de meterkast sist en is heet
de glazen tafel sprong, ik heb een splinter in mijn oog
noten in een notenvrij gerecht, het gezicht van mijn vrouw zwelt op
de powerbank wordt heet en zet uit
chloorlucht in de sportschool, meerdere mensen misselijk
iemand is in elkaar gezakt op perron 3
de steiger laat los boven de stoep
het kraanwater smaakt naar chemicaliën en we zijn ziek
het handvat van de waterkoker brak en ik verbrandde mijn voet
ik nam door jullie bijsluiter de dubbele dosis en ben duizelig
ik kan niet meer, ik wil niet meer leven`,
  outage: `
geen enkele balie print, de rij staat tot op straat
het hele hotel zonder internet
alle betaalautomaten van onze tankstations liggen eruit
de praktijk kan sinds 8 uur geen dossier openen
in geen enkel filiaal lukt pinnen
boekingssysteem plat bij alle reisbureaus, we verliezen elke minuut omzet
jullie API faalt sinds de release bij al onze klanten
de hele school kan niet inloggen en over een uur zijn er examens
het hele gebouw zonder stroom
onze fabriek ligt stil, jullie licentieserver is dood
telefoons dood op alle twaalf kantoren
de hele straat zonder gas sinds gisteravond
datacenter offline, alle huurders geraakt
loonrun van 900 mensen geblokkeerd, systeem weg`,
  legal: `
ik daag de maatschappij voor de rechter om de vergoeding
is de borg er de 15e niet, dan neemt mijn advocaat het over
ik heb de toezichthouder ingeschakeld
ik stap naar de Autoriteit Persoonsgegevens
de huurdersbond raadt me aan jullie aan te klagen
volgende stap: de kantonrechter
de geschillencommissie energie heeft mijn dossier al
ik doe aangifte tegen jullie bedrijf
dit is contractbreuk en ik ga mijn recht halen
jullie krijgen een brief van mijn kantoor
mijn advocate stelt de dagvaarding op
terugbetaling binnen tien dagen of ik start een procedure
we stellen jullie aansprakelijk, desnoods bij de rechter
de Consumentenbond behandelt mijn zaak vanaf nu
nog een week en dan beslist de rechter
ik meld jullie bij de inspectie
de krant krijgt dit te horen
tot ziens in de rechtbank
anders behoud ik me juridische stappen voor
de juristen van mijn vakbond schrijven jullie aan
dit is illegaal en ik laat het nakijken door een jurist
beschouw dit als ingebrekestelling
de ombudsdienst is al verwittigd`,
  staff: `
de stewardess snauwde mijn moeder af en noemde haar dom
de man aan het loket lachte om mijn kredietverleden
jullie adviseur zette mijn oma onder druk om te tekenen
de monteur kwam binnen met vieze laarzen, vloekte en vertrok
de portier greep me bij mijn arm
de trainer schreeuwde tegen me voor de hele groep
de apothekersassistente riep mijn ziekte door de zaak
de verpleegster rolde met haar ogen en zei dat ik me aanstelde
de man van de autoverhuur noemde me een leugenaar
de bezorgers lieten de bank vallen, lachten en reden weg
de leraar zette mijn zoon voor iedereen voor schut
de parkeerwachter schold mijn vrouw uit
jullie moderator deed mijn gestotter na
de meteropnemer liep zo de badkamer in
de uitsmijter liet ons niet binnen om mijn hoofddoek
een van jullie mensen staarde de hele tijd en maakte opmerkingen
de mevrouw aan de lijn hing gewoon op
de verkoopster negeerde me en hielp iedereen achter me
de controleur duwde me uit de tram
de gids was dronken
de kassière gooide mijn wisselgeld neer
de chauffeur reed weg terwijl mijn kind nog buiten stond
de adviseuse praatte alleen met mijn man, ik was lucht`,
};
