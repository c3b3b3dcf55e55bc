import type { Seeds } from '../kinds.ts';

/** Sentences that sound like one kind and are another: manners, irony, oaths, conditions, deadlines; in Dutch of the Netherlands and Flanders. */
export const lookalikes: Partial<Seeds> = {
  legal: `
Dank voor uw bericht. Mocht de 220 euro op 3 maart niet binnen zijn, dan neemt mijn advocate het over. Met vriendelijke groet
Tot mijn spijt deel ik mee dat ik zonder terugbetaling deze week naar de rechtbank ga.
Bedankt voor de moeite. Is er maandag niets gebeurd, dan ga ik naar de geschillencommissie.
Houd er rekening mee dat ik een jurist inschakel als het contract niet eind deze maand stopt. Groet
Dank voor het nakijken. Zonder betaling voor de 10e dien ik een verzoekschrift in.
Ik heb nog hoop, maar mijn rechtsbijstand staat klaar als u weer weigert.`,
  praise: `
godver wat een burger, echt bizar lekker
verdomme wat lekker
shit jullie zijn snel, heerlijk
kut wat een goeie koffie, serieus
waanzinnig concert, mijn oren suizen nog, bedankt
Zeg tegen Amir van de werkplaats dat hij mijn fiets prachtig gemaakt heeft.
Willen jullie de mevrouw van de late dienst zeggen hoe dankbaar we zijn?
De groeten aan jullie chauffeur, hij droeg alles naar vier hoog met een glimlach.
Zo helder had niemand het me uitgelegd, een pluim voor meneer Novak.
Dat iemand zoveel tijd neemt voor een oude vrouw. Dank je, Lucie!
Zulke attente jonge mensen als aan jullie balie kom je zelden tegen.
niets op aan te merken, alles prachtig
ik heb niks te klagen, perfect
ik wilde net boos worden en jullie collega loste het in een minuut op, geweldig`,
  sarcasm: `
Heerlijk, een monteur die tussen acht en zes komt en dan gewoon wegblijft. Ik had toch geen plannen.
Hartelijk dank voor de koelkast zonder deur, lekker luchtig.
Leuk, het cadeau kwam een week na de verjaardag, het kind huilt bijna niet meer.
Wat een genot om twee keer hetzelfde te betalen.
Wat attent, de handleiding is in het Fins.
Applaus voor wie de eieren onder de halters deed.
Top, de "rustige kamer" zit boven de disco. We hebben in bed gedanst.
Echt efficiënt: tien minuten om te verkopen, tien weken om het contract te vinden.
Uitstekend, nu is het nieuwe onderdeel ook stuk. Jullie zijn tenminste consequent.
Ik vind het zalig om ieder van jullie mijn klantnummer te dicteren.`,
  complaint: `
Voor de derde keer: zit het erin, ja of nee? Ik krijg alleen standaardtekst.
Derde bericht en steeds dezelfde link die niet opengaat.
nog eens, omdat blijkbaar niemand leest: al zes weken valt het beeld weg als het regent
Vier keer rustig uitgelegd. Ik wil een oplossing, niet weer doorgestuurd worden.
Tweede herinnering. Nog altijd geen antwoord op mijn vraag van 4 mei. Het wordt vermoeiend.`,
  exception: `
Actietickets liggen vast, begrijp ik, maar mijn moeder is net gestorven. Zou het bij hoge uitzondering mogelijk zijn de vlucht te verzetten?
Gegraveerd nemen jullie niet terug, weet ik. De bruiloft gaat niet door. Kunnen jullie de regel wat oprekken?
De dertig dagen zijn om, mijn schuld. Nemen jullie het nog?
Ik miste de inschrijving met een uur, kan ik er nog bij?
Kunnen jullie de ontbrekende bon deze keer door de vingers zien?
De kosten kloppen, die betwist ik niet, maar kunnen ze eraf vanwege de staking?
Alleen voor studenten, weet ik; volgende week ben ik klaar, geldt de prijs nog?`,
  information: `
Het is frustrerend dat het nergens duidelijk op de site staat. Hoe lang mag ik gehuurd gereedschap houden?
Beetje geïrriteerd omdat ik het niet vind: wat kost het tweede jaar?
Jullie menu's zijn verwarrend, sorry. Waar zie ik wanneer mijn pas afloopt?
Ergerlijk hoe verstopt dit is. Welke papieren heb je nodig voor het visum?
Eerlijk gezegd moe van het zoeken. Zijn jullie donderdag langer open?
Jammer dat de bijsluiter zo onduidelijk is. Hoe vaak mag je de druppels nemen?
Wat gebeurt er als mijn telefoon met jullie app gestolen wordt, kan iemand dan bij mijn rekening?
Waaraan zie ik of een betaalverzoek echt is? Ik kreeg er geen, de buurvrouw vertelde erover.
Stel dat een inbreker mijn pas heeft, wie betaalt dan wat hij koopt?
Maakt de pomp lawaai? Ik wil mijn huisgenoot niet om zeep helpen van slaapgebrek.
Ik sterf van nieuwsgierigheid of die lippenstift ook mat bestaat.
bestaat tint 12 zonder glitter?
zoemt de lamp als je dimt?
GOEDEMORGEN, SORRY VOOR DE HOOFDLETTERS. KUN JE IN DE WINKEL MOBIEL BETALEN?
Mijn man viel vorig jaar van de ladder, niks gebroken, nu lachen we erom. Welke ladder is het lichtst?
betalen in termijnen
herroepingsrecht
garantie
Zou ik de oplader ook moeten terugsturen als ik de telefoon retourneer?
Zou er nog afgeschreven worden als ik eerder stop?
Ik ben advocate en vraag me af of jullie software geschikt is voor een kantoor.
mijn dochter is rechter, graveren jullie pennen?
nemen jullie ook vijftigplussers aan?
Hij telt mijn stappen en ik heb er veel plezier van. Kan het horloge ook mee in de sauna?`,
  transaction: `
Ik ben echt niet boos, kan gebeuren. Er staat bezorgd maar er ligt niks, kijken jullie waar het is?
Jullie hadden een terugbetaling aangekondigd voor het eten dat nooit kwam. Is die gestart?
Ik heb voor zes uur een kopie van de factuur nodig, ik sluit het kwartaal af.
De oplevering is morgen om acht en ik kan pas om elf. Kan het vandaag nog verzet worden?
OMA'S TELEFOON HEEFT ALLEEN HOOFDLETTERS. DE REKENINGEN MOETEN NAAR ROZENLAAN 41, 3 HOOG
Ik stop ermee, even goede vrienden, sluit mijn lidmaatschap maar.
"Klaag ze aan", grapt mijn man. Kunnen jullie het ophalen op donderdag zetten?
Nogmaals bedankt! Sturen jullie ook het formulier van dit jaar?
Sorry dat ik weer mail: is het geld van de lamp al weg? Op de rekening zie ik niks.
we gaan vrijdag weg, kijk aub of de paspoorten onderweg zijn
Wat een boeket, mijn zus huilde van blijdschap. Graag hetzelfde voor mijn tante op de 12e.
Heerlijke avond gehad. Op de rekening staat een fles te veel, halen jullie die eraf?`,
  human: `
ik praat niet tegen een kastje hè. is er vandaag iemand op kantoor?
dat is geen antwoord. ergens een mens?
is er nog volk om mee te klappen?
ik word gek van dit menu, laat me gewoon met een van jullie praten`,
  bot: `
zeg ben jij een robot of zit daar iemand haha
ben je een bot of zo
wacht, typ ik met een machine?`,
  fraud: `
bankkaart op de bus laten liggen, zet er een blokkering op
ik heb mijn bankkaart ergens in de stad verloren, blokkeren graag
ik kom er niet meer in en er komen bestelmails, geen een van mij
Ik kan er niet in, vannacht is het adres gewijzigd en een laptop besteld`,
  safety: `
De geiser die gisteren geplaatst is ruikt raar en mijn zoon viel flauw in de badkamer
het ruikt vreemd verbrand bij de meterkast en het licht flikkert
oma at uit de teruggeroepen pot en blijft overgeven`,
};
