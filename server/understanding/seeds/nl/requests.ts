import type { Seeds } from '../kinds.ts';

/** What somebody has to do, in Dutch. */
export const requests: Pick<Seeds, 'transaction' | 'human' | 'exception'> = {
  transaction: `
hoeveel staat er op mijn prepaidkaart
hoeveel stempels heb ik op mijn kaart
wat is mijn limiet op dit moment
waar is mijn bestelling 55120
is 88213 al verstuurd?
annuleer 71230 aub, ik heb dubbel besteld
zeg mijn abonnement op per eind van de maand
sluit mijn account, ik heb het niet meer nodig
wijzig het adres van 30018: Molenweg 12, 3511 AB Utrecht
ruil in 91003 de blauwe om voor een rode
haal de lamp uit bestelling A-1177 en laat de rest staan
verwijder tom@voorbeeld.nl uit ons team
kunnen jullie de inlog van anna@voorbeeld.nl resetten
yo kan ik op het goedkopere abo gezet worden
wat is mijn saldo
hoeveel punten heb ik
op 3 mei heb ik de schoenen teruggestuurd, waar blijft de terugbetaling?
volgens mij is 30 euro twee keer afgeschreven, kunnen jullie kijken?
geen haast, maar 12,50 staat dubbel op mijn afschrift
stuur me de factuur van 60012 nog eens
is 70015 er voor zaterdag? het is een cadeau
verhoog mijn limiet naar 2000 graag
zet mijn pas open voor Japan
verzet mijn afspraak naar vrijdag
haal me van de mailinglijst
per ongeluk M besteld, kunnen jullie die omruilen voor L?
ik ben gek op jullie, maak me premium
niks tegen jullie, verwijder mijn profiel maar
Hallo, grappig verhaal: mijn man en ik bestelden allebei dezelfde tent (33001). Wat hebben we gelachen. Annuleer die van mij en laat de zijne staan.
voeg piet@voorbeeld.nl toe als beheerder
mag ik een kopie van het bonnetje van 81120
hoe staat het met mijn aanvraag
is mijn reparatie al klaar
hoeveel data heb ik nog deze maand
is mijn tafel voor vrijdag bevestigd
is mijn retour binnen
wanneer krijg ik het geld van 40118
is er al nieuws over 66120
nog steeds geen trackcode van 70331, kijken jullie even
81114 had er gisteren moeten zijn, waar is hij
er staat bezorgd maar ik heb niks, check 50044 even
hou 90817 vast tot ik terug ben van vakantie
lever 44190 maar af bij de buren op 14
stuur 61203 liever naar kantoor
verstuur 30777 niet, ik wil het niet meer
ik heb twee keer geklikt, haal er een uit
stop mijn maaltijdbox vanaf volgende week
ik wil mijn sportschool opzeggen
haal me van de nieuwsbrief af
zet mij op een stoel aan het gangpad
voeg een koffer toe aan mijn boeking
zet de levering op de middag
ik ben verhuisd, nieuw adres: Iepenlaan 5, 3817 AB Amersfoort
ik heb een factuur op naam van de zaak nodig voor 77102
30 euro is dubbel afgeschreven, kunnen jullie dat checken
dezelfde betaling staat twee keer op mijn kaart, kijken jullie mee
ik herken een afschrijving van 14,99 niet, waarvoor was die
mijn bon is niet van 55310 afgetrokken
ik ben mijn wachtwoord kwijt, mijn mail is lotte@example.com
bevestig mijn afspraak van dinsdag negen uur
Waar blijft mijn pakket 48213?
Kunt u nagaan of mijn retour van vorige week al binnen is?
Het bezorgadres wordt Lindelaan 14 bus 3, 9000 Gent.
Mijn nummer is voortaan 06-22014587.
Op het ticket moet Ana staan, met één n.
Zet mijn afspraak van dinsdag maar op donderdag na vieren.
Graag mijn abonnement per 1 februari stopzetten.
Zou u zo vriendelijk willen zijn de factuur van oktober opnieuw te sturen?
Geen haast, maar volgens mij is de factuur van november twee keer afgeschreven.
Er staat 12,99 van jullie op mijn afschrift en ik weet niet waarvoor dat is.
ik wil terug naar mn oude bundel, die van 10 gb
Top app hoor, zet me maar over naar het jaarabonnement.
Helemaal niet boos, maar kunt u kijken waar bestelling 77120 is blijven liggen?
Mijn man zegt dat ik jullie moet aanklagen, maar ik hoef alleen een kopie van de polis.
SORRY CAPSLOCK IS STUK. WILLEN JULLIE MIJN E-MAILADRES WIJZIGEN IN J.DEBOER@VOORBEELD.NL
Meterstand stroom 18422 hoog, 20911 laag, gas 7713.
Nieuwe bankpas aanvragen graag, de oude is in de wasmachine gegaan.
Kan mijn esim overgezet worden naar mijn nieuwe toestel?
Houd de bezorging vast tot na onze vakantie, we zijn de 14e terug.
Pauzeer mijn sportabo drie maanden alstublieft.
Ik heb vóór vrijdag een jaaropgave nodig voor de boekhouder.
Stoel aan het gangpad in plaats van raam voor vlucht naar Faro, kan dat geregeld worden?
Hoeveel tegoed staat er nog op mijn account?
Wanneer komt het geld van order 31907 terug op mijn rekening?
Hoi! Bestelling graag naar het afhaalpunt op de Grote Markt in plaats van thuis.
Annuleer 55018 maar, ik heb per ongeluk twee keer geklikt.
Ge moogt mijn tv-pakket schrappen, enkel internet houden.
Stuur de bevestigingsmail nog eens, ik heb hem weggegooid.
Mijn achternaam is na de scheiding weer Van Dijk, graag aanpassen in het klantdossier.
We zijn verhuisd naar Kerkstraat 88 in Breda, postcode 4811 AB.
Kun je ff checken of mijn betaling is binnengekomen
Bedankt voor de snelle levering van vorige keer! Deze keer graag op zaterdag.
Ik wil mijn verzekering verhogen naar allrisk.
De eigen bijdrage staat nog op 885, maak er 385 van per januari.
Welke status heeft mijn schadeclaim 60442?
Graag een bewijs van lidmaatschap voor mijn zorgverzekeraar.
Voeg mijn dochter Fleur toe als meerijder op de huurauto.
De retourlabel van 20931 is verlopen, mag ik een nieuwe?
Verzet de monteur van morgen naar volgende week woensdag.
Incassodatum liever op de 27e, dan is mijn salaris er.
Heb maar één van de twee schoenendozen gekregen bij 43316, kunt u de andere nasturen?
Mijn ov-abonnement mag stoppen, ik krijg een auto van de zaak.
Verwijder de oude creditcard uit mijn account en zet die op 4471 als standaard.
Wilt u mij de btw-factuur van de hotelovernachting in Maastricht mailen?
Kunnen jullie kijken welk bedrag ik nog open heb staan?
Het is niet Jansen maar Janssen, dubbel s, op boeking 90217.
Ik verhuis per 1 maart, contract graag meeverhuizen naar de Veemarkt 5 in Utrecht.
Laat het pakje bij nummer 12 achter, wij werken allebei.
Kan dat termijnbedrag omlaag naar 110 euro?
Zou het mogelijk zijn om mijn tandartsafspraak van de 9e te annuleren?
downgrade me ff naar gratis, thx
Ik zou graag willen upgraden naar de eerste klas voor de rit van vrijdag.
Tweede simkaart aanvragen voor mijn tablet, hetzelfde nummer.
Er is 4,50 te veel gerekend voor bezorging bij 12877, mag dat terug?
Ik mis de factuur van maart tot en met mei in het portaal, kunt u ze toesturen?
Aanmelding voor huurwoning 30055 graag intrekken.
Mijn recept zou klaarliggen, kunt u nakijken of de bestelling al bij de apotheek is?
Draai de automatische verlenging van mijn domeinnaam terug.
Bij nader inzien toch maat 42, order 66301, als die nog niet ingepakt is.
Doe mij maar weer dat oude tarief van vorig jaar waar ik vanaf gegaan ben.
Ik heb een tegoedbon van 25 euro, boek die op mijn account: code ZOMER-8841.
Mijn nieuwe rekeningnummer is NL00 BANK 0123 4567 89, incasso's graag daarvan.
Rustig aan hoor, maar er zijn twee identieke afschrijvingen van 39,95 op dezelfde dag.
Mag mijn naam van de mailinglijst en wilt u mijn profiel verwijderen?
Breng de bezorgdag naar maandag, dinsdag zit ik in het ziekenhuis voor een knieoperatie.
Mijn vrouw staat nog als contactpersoon, dat moet ik zelf worden: Peter Verhulst.
Bevestig even dat de opzegging van 3 november is verwerkt.
Haal de extra bagage van boeking 71124 af, we reizen toch licht.
Kan ik een saldobevestiging krijgen voor de notaris, uiterlijk donderdag?
Ik krijg nog 60 euro borg van jullie terug, hoe staat het daarmee?
Zet er 5 euro fooi bij voor de bezorger van bestelling 81190.
Wijzig mijn taalinstelling op de facturen naar Frans svp.
Het kenteken is gewijzigd: nu T-482-XK, graag op de parkeervergunning.
Vergeten te vermelden: appartement 4C, bel doet het niet, order 39902.
Twee volwassenen en één kind in plaats van drie volwassenen op de reservering van zondag.
MIJN LEESBRIL IS KWIJT DUS GROTE LETTERS: GRAAG DE KRANT STOPZETTEN VAN 1 TOT 15 AUGUSTUS
Mijn broer vindt dat ik moet gaan stampvoeten, ik wil gewoon weten wanneer de bank uit order 28817 wordt geleverd.
Ik heb nog recht op de welkomstkorting, die staat niet op de factuur. Wilt u hem verrekenen?
Graag de lening vervroegd aflossen met 2500 euro, wat is het restant daarna?
Blokkeer mijn oude simkaart, ik heb de nieuwe geactiveerd.
De kamer op naam van mijn bedrijf factureren, KVK 12345678.
kzou willen overstappen op papieren facturen, kan dat in orde gebracht worden
Het lidmaatschap van mijn zoon mag per direct naar jeugdtarief, hij is pas zestien.
Waarom staat er 80 euro reservering van het hotel op mijn kaart, kunt u dat opzoeken?
Kunnen de twee zendingen 50012 en 50013 samen geleverd worden?
Ik ben vorige maand bevallen van een dochter, twee weken in het ziekenhuis gelegen met complicaties, en de post is in die tijd compleet blijven liggen. Nu zie ik dat er nog een rekening openstond. Die heb ik vanochtend betaald. Kunt u nakijken of het bedrag is verwerkt en de aanmaning uit het systeem halen?
Ons huis is vorige week afgebrand, niemand gewond goddank, maar we zitten nu met z'n vijven bij mijn ouders in Apeldoorn en proberen alles op een rij te krijgen. Jullie waren aan de telefoon heel begripvol. Het internetabonnement op de Eikenweg mag vanaf vandaag stil, en de post graag naar Hoofdstraat 201.
Mijn vader is zaterdag overleden, de uitvaart is donderdag en ik loop nu zijn abonnementen een voor een langs. Hij was dol op jullie krant, elke ochtend bij de koffie. Helaas moet ik hem nu afmelden. Klantnummer 40178, op naam van H. Bakker, graag een bevestiging naar dit mailadres.
Wij zouden zaterdag naar Kreta vliegen maar mijn dochter is van haar paard gevallen en ligt met een gebroken bekken in het UMC. De artsen zeggen zes weken plat. De annuleringsverzekering is al op de hoogte. Wat ik van jullie nodig heb is een annuleringsnota van boeking 93310 met het totaalbedrag erop.
Ik weet dat jullie het druk hebben zo vlak voor Sinterklaas en de meiden aan de lijn waren poeslief, dus geen kwaad woord. Alleen de Lego voor mijn kleinzoon uit order 27765 staat al vier dagen op 'onderweg' en pakjesavond is overmorgen. Zou u willen kijken in welk depot hij ligt?
Gisteren ben ik op de Meir mijn handtas kwijtgespeeld, alles erin, treinabonnement, sleutels, de foto van ons moeder. Een vriendelijke agent heeft mijn tas vanochtend teruggebracht, enkel het abonnement zat er niet meer in. Graag een duplicaat van de kaart, op te sturen naar Turnhoutsebaan 210.
Even een verhaal: mijn vriend en ik zijn uit elkaar, heel vredig, hij houdt de flat en ik de kat. Het contract voor gas en licht staat op mijn naam en hij wil het overnemen vanaf de eerste van de maand. Hij heet Joris de Wit. Kunt u de tenaamstelling omzetten en mij een eindafrekening sturen?
Na mijn hernia-operatie mag ik van de fysio drie maanden niet tillen of rennen, en geloof me, ik verveel me nu al te pletter. Ik ben gek op jullie club en kom zeker terug. Zet mijn lidmaatschap in Tilburg tot eind april op pauze, ingangsdatum morgen als het kan.
De brandweer heeft vannacht onze voordeur ingebeukt omdat de bovenbuurvrouw niet reageerde, verkeerde deur dus, wij stonden daar in onze onderbroek. Ik kan er inmiddels om lachen. De woningbouw zou vandaag een timmerman sturen onder meldnummer 15530. Hoe laat staat die ingepland?
Ik heb van mijn schoondochter op mijn tachtigste verjaardag een tablet gekregen, prachtig ding, ik kan nu met de kleinkinderen in Australië beeldbellen. Alleen vliegt mijn tegoed erdoorheen met dat kleine bundeltje. De jongeman in de winkel zei dat onbeperkt 25 euro kost. Doet u mij dat maar, vanaf de volgende maand.
Vorige week zag ik dat de sportschool op de eerste én op de derde 34,95 heeft geïncasseerd. Ik sta er verder prima voor en jullie trainers zijn geweldig, dus maak er vooral geen drama van. Mocht u even tijd hebben: één van die twee terugboeken op de rekening die eindigt op 771, graag.
Mijn zoon van veertien heeft met zijn slaperige hoofd het verkeerde adres ingevuld, dat van zijn vader in Rotterdam, terwijl hij deze maand bij mij in Delft zit. De gameconsole, order 88406, gaat dus de verkeerde kant op. Volgens de app is hij nog niet verzonden. Maak er Oude Delft 33 van.
Ik zit met een deadline: de notaris wil maandag voor twaalven een verklaring dat mijn studielening is afgelost, anders schuift de overdracht van ons huis op en dan staan we met de verhuiswagen op straat. Ik heb in augustus de laatste termijn betaald. Zou u de verklaring vandaag als pdf kunnen mailen?
We gaan trouwen! Daardoor verandert er van alles, ook bij jullie: mijn achternaam wordt vanaf 12 juni De Smet-Claes, we wonen dan in de Begijnhofstraat 7 te Lier, en de polissen van ons twee mogen in één dossier. Mijn toekomstige man heeft klantnummer 61840, ik 59214.
Door een staking van het busbedrijf heb ik mijn oogafspraak gemist, een uur in de regen gestaan met een oude dame die er ook niets van begreep. Jammer, maar zo gaat dat. Is er deze maand nog een plekje vrij bij dokter Özdemir, en kunt u me daarop zetten? Geboortedatum 3-3-1961.`,
  human: `
ik wil met een echt persoon praten
medewerker
een adviseur graag
klantenservice
geef me je leidinggevende
kan iemand van jullie mij bellen?
ik bespreek het liever aan de telefoon met iemand
geen robot, ik wil een mens
je begrijpt me niet, verbind me door met een medewerker
is daar iemand? ik heb een echt mens nodig
hou op met die links, is er iemand die nadenkt?
ik wil graag door een collega teruggebeld worden
kan een collega van u mij bellen
ik wil iemand die leest wat ik schrijf
geen bots meer
stop die machine, geef me een persoon
is er niemand met wie ik kan praten
ik bespreek dit liever telefonisch met iemand
laat een echte medewerker hiernaar kijken
wie kan ik spreken
een persoon graag
ik wil de leidinggevende even spreken
Kan ik iemand spreken?
Ik wil graag een echt mens aan de lijn.
Verbind me door alsjeblieft.
Zit daar ook iemand van vlees en bloed?
Is dit iets wat een keuzemenu kan oplossen, denk je? Heeft iemand daar een telefoon?
Dit vertel ik liever niet aan een computer.
Bel me maar even, vijf minuutjes is genoeg.
Mens graag.
Kunde mij ne keer met iemand laten klappen?
Ik ben van de oude stempel, ik hoor graag een stem.
Kan Marieke van vorige keer me terugbellen?
operator!!
Mag ik de afdeling zelf spreken, zonder tussenkomst van dit venster?
Typen gaat moeizaam met mijn handen, is er een nummer waarop iemand opneemt?
doe mij maar gewoon een persoon joh
Wie kan ik bellen die er echt over gaat?
Het is nogal persoonlijk, daar wil ik met iemand over praten en niet met een schermpje.
Is er misschien een vriendelijke dame of heer die even met me meekijkt?
Ik zou het fijn vinden als een adviseur contact met me opneemt.
Live chat met medewerker aub
'k Zou liever met een mens babbelen, als 't kan.
Geef me een leidinggevende alsjeblieft.
Kan er iemand langskomen of bellen, want hier kom ik niet uit.
Niks tegen jou, maar ik praat liever met een collega van je die ademt.
Hoe krijg ik hier een levend wezen te pakken?
Terugbelverzoek: na zes uur ben ik bereikbaar.
Laat maar, ik wacht wel op een medewerker.
Is er op kantoor nog iemand wakker die met me wil praten?
Ik snap die knopjes allemaal niet, mag ik iemand aan de telefoon?
Moak mie ais verbonden met een mens, wil je?
Kan ik ergens terecht waar gewoon iemand achter een balie zit en luistert?
Help, ik wil een specialist spreken, geen automaat.
Agent please, of in het Nederlands: iemand die kan luisteren.`,
  exception: `
ik weet dat het tegen de regels is, maar nemen jullie het zonder bon terug
kunnen jullie de boete uit coulance kwijtschelden
ik was twee dagen te laat omdat ik in het ziekenhuis lag, kan het alsnog?
de garantie is vorige week verlopen, kan de reparatie bij uitzondering nog?
ik ben een week te laat, nemen jullie het voor deze keer nog terug
de bon is gisteren verlopen, kan hij toch nog
kunt u een oogje dichtknijpen, ik was ziek
de garantie is net voorbij, repareren jullie het uit coulance
een gebaar voor een trouwe klant zou fijn zijn
Ik weet dat de retourtermijn voorbij is, maar ik lag in het ziekenhuis. Kunnen jullie een uitzondering maken?
Normaal is een ticket niet overdraagbaar, dat snap ik, maar mijn zus is net bevallen; mag ik in haar plaats?
Zou u de boete voor één keer willen kwijtschelden? Mijn vader overleed die week.
De actie liep gisteren af, maar jullie site lag eruit. Mag ik alsnog de korting?
Ik ben twee maanden te jong voor de huurauto, kan daar voor een begrafenis van afgeweken worden?
Opzegtermijn is een maand, weet ik, maar ik vertrek halsoverkop naar het buitenland voor werk. Mag het per direct?
Het bonnetje is verbrand bij de brand in huis, kunt u de garantie toch honoreren?
Kan mijn hulphond mee naar binnen, ook al staat er dat dieren niet mogen?
Ik kom drie euro tekort voor gratis verzending, knijp je een oogje dicht?
Jullie doen geen termijnbetaling op deze rekening, maar door mijn ontslag kan ik het niet in één keer. Valt er iets te regelen?
Zou ik bij uitzondering na sluitingstijd mijn pakket mogen ophalen? Ik draai nachtdiensten.
Normaal gezien mag ge maar één keer gratis omboeken, maar door de spoorstaking moet ik nog eens. Kan dat voor deze keer?
De wachttijd voor de tandartsverzekering is een jaar, maar mijn voortand is eruit gevallen door een ongeluk. Mag het eerder?
Mag mijn zoon van 17 met een briefje van mij toch op de 18+ sporturen, hij revalideert?
Ik besef dat sale niet geruild wordt, maar u had de maat zelf verkeerd op het label. Coulance mogelijk?`,
};
