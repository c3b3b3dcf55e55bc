import type { Seeds } from '../kinds.ts';

/** What customers of other trades than a web shop want done, in Dutch of the Netherlands and Flanders. */
export const sectorRequests: Partial<Seeds> = {
  transaction: `
zet mijn vlucht om naar de 14e aub
een koffer erbij op boeking QX7T2
de passagier heet Maria Keller, graag aanpassen
is mijn vergoeding al uitbetaald
verhoog mijn roodstand naar 800
hoeveel staat er deze maand nog op de creditcard
stop de periodieke overboeking naar mijn oude huisbaas
stop de incasso van het tijdschrift
mijn nieuwe nummer is 06 55501470, zet het erin
zet me vanaf volgende maand op 20 GB
ik heb een nieuwe sim nodig, deze is bekrast
wanneer wordt mijn lijn aangesloten
eindstand de 30e: 88120, sluit de meter af
maak mijn termijnbedrag 95
stuur de jaarafrekening nog eens
we verhuizen 1 juni, meld het nieuwe huis aan
twee licenties erbij voor ons team
gooi het testproject weg
factuur in euro graag
verleng ons verblijf met een nacht
een babybedje in kamer 12 aub
is mijn boeking voor vanavond bevestigd
zet mijn sportabonnement in mei stil
opzegging sportschool per eerstvolgende datum
zet me dinsdag om 7 bij spinning
verleng mijn herhaalrecept aub
ligt mijn medicijn al klaar
zet de vaccinatie op de middag
zet onze baby op de polis
hoe staat het met schade 77-120
stuur het verzekeringsbewijs van de auto
maak mijn eigen risico 300
stop mijn streamingabonnement vandaag
haal mijn ex van het gezinsaccount
zet me op het pakket zonder reclame
verleng de huur tot vrijdagmiddag
een kinderzitje bij de reservering
hebben jullie de auto terug? bevestig de inlevering aub
wanneer komt mijn kast
er missen twee schroeven van het bed, stuur ze na aub
neem de oude matras mee bij levering
schrijf mijn dochter in voor de zomercursus
nieuw kenteken voor de vergunning: XX-123-Y
pauzeer mijn parkeerabonnement in augustus
ik kocht de verkeerde editie, ruil hem voor deluxe
hoeveel uren heb ik nog op mijn strippenkaart
retour maandag afgegeven, is het geld al weg?
geen haast, de 45 staat twee keer op mijn pas, halen jullie er een af?
twee afschrijvingen voor dezelfde rit, kijk even na, dank
op de rekening staat "dienst 3", kunnen jullie zien wat dat is
bedankt voor het snelle antwoord. Annuleer dan het tweede kaartje
mooie kamer, zet er morgen ontbijt bij?
helemaal niet boos, stuur gewoon de bon opnieuw
dringend: lever dinsdag, maandag zijn we weg
heb de factuur snel nodig, morgen is de deadline van de belasting
factuur maart aub
nieuwe pin aub
waar zyn mn kaartjes
waar blyft bestelling 44512
saldo?
wis alles wat jullie van mij hebben
haal me van de sms-lijst
trek mijn sollicitatie in, ik heb werk
bevestig dat de documenten binnen zijn
er zijn drie kamers gerekend en het waren er twee, graag corrigeren
de punten van maart ontbreken, zetten jullie ze erbij
schrijf voortaan de 5e af
kan mijn controle wat vroeger
zet de stroom op mijn naam vanaf maandag
geef mijn rekening maar door aan de boekhouder`,
  human: `
kan een arts van jullie me terugbellen
ik wil de filiaalmanager spreken
verbind me met reserveringen
laat me met de monteur praten die hier was
over mijn hypotheek praat ik liever met een adviseur
is er iemand die ik kan bellen over mijn schade
laat de administratie me bellen aub
laat een collega het overnemen
ik heb iemand nodig die me de rekening uitlegt aan de telefoon
genoeg knopjes, een mens graag
geen robot aub
medewerker
support spreken
nu een medewerker
echt mens??
bel me
bel me terug op 06 55501230
liever een telefoontje dan nog een link
verbind me door met facturatie
wie is daar de baas? die wil ik spreken
een echte verpleegkundige zou me geruststellen
iemand met een hartslag graag
zo komen we niet verder, geef me een collega
je bent een machine, snap ik, haal er nu iemand bij
het is ingewikkeld, ik leg het liever aan een persoon uit
kan iemand die er verstand van heeft meekijken
ik ben 83 en kom er niet uit, mag ik met iemand praten?
mijn geval is apart, kan een medewerker kijken
ik verzoek om teruggebeld te worden door een adviseur
voor ik beslis wil ik een specialist spreken
wanneer is er iemand vrij om te chatten, geen bot
een nummer waar iemand opneemt
niet weer de assistent, een echte medewerker`,
  exception: `
mijn bon verliep zondag, ik lag op de operatietafel, nemen jullie hem toch?
ik weet dat het ticket niet te wijzigen is, maar mijn vader is stervende, kan er iets?
kunnen jullie de boete deze keer laten vallen, mijn salaris kwam te laat
ik ben een week over de bedenktijd, laten jullie me toch gaan?
de cursus zit vol, weet ik, kan er nog eentje bij?
normaal een maand opzegtermijn, maar ik ben mijn baan kwijt, mag ik eerder weg?
het recept is twee dagen verlopen, geven jullie het voor deze keer?
ik miste de meldtermijn omdat ik in het ziekenhuis lag, neem het alsjeblieft nog aan
handbagage is een kilo te zwaar, knijpen jullie een oogje dicht?
honden mogen niet, snap ik, en een hulphond in opleiding?
willen jullie de parkeerboete kwijtschelden? ik moest naar de spoed
niet terugbetaalbaar, weet ik, maar het hele gezin heeft griep, iets uit coulance?
de actie eindigde gisternacht, ik had dienst, krijg ik de prijs nog?
inschrijving sloot gisteren, mijn internet lag plat, mag ik nog inleveren?
ik mis één stempel voor de gratis koffie, strijken jullie over het hart?
garantie een maand voorbij, repareren jullie uit coulance?
mijn zoon wordt volgende week 12, mag hij de jeugdkaart al?
jullie leveren daar niet, weet ik, eenmalig voor mijn moeder?`,
};
