import type { Seeds } from '../kinds.ts';

/** Messages for a person that never say so (irony, resignation, courtesy, hints), and their harmless twins; in Dutch of the Netherlands and Flanders. */
export const veiled: Partial<Seeds> = {
  sarcasm: `
Petje af, een fiets met vierkante wielen had ik nog niet.
Leuk dat jullie aan slow shopping doen. Mijn bestelling is nu in haar derde seizoen.
Nou, daar werd ik warm van, van die ijskoude friet.
gefeliciteerd, het is jullie gelukt om mijn naam op vier manieren fout te spellen in één brief
Ik wist niet dat je ook kon wachten in stereo: links het muziekje, rechts mijn vrouw.
Knap hoor, de vloer lag er in één dag in. En de dag erna er weer uit.
Volgens de app ben ik verhuisd naar Maastricht. Was een fijne verrassing voor iemand uit Delfzijl.
Als dit "zo snel mogelijk" was, ben ik benieuwd naar rustig aan.
Wat attent, een bos tulpen zonder tulpen.
ja lekker hoor, alweer een storing, ik begon me net te vervelen met werkende tv
Merci voor de douche in de living, de loodgieter heeft zich precies goed geamuseerd.
Hulde aan de bezorger die mijn pakket veilig in de vijver heeft gelegd. Daar zoekt inderdaad niemand.
Ge moet het maar kunnen, drie weken lang "morgen" zeggen zonder te lachen.
Dat noem ik nog eens meedenken: eerst mijn contract opzeggen, daarna vragen waarom ik wegga.
Heel fijn dat u mijn geld zo goed bewaart, ik had het toch niet nodig voor de huur.
De handleiding in het Koreaans was een schot in de roos, ik heb er de kachel mee aangemaakt.
geweldig systeem, je moet inloggen om te melden dat je niet kunt inloggen
Zo, de prijs is wél op tijd aangekomen, zie ik op mijn afschrift.
Vijf sterren voor de matras, ik heb ze alle vijf gezien toen ik er doorheen zakte.
Jullie "hoogste prioriteit" ligt vast onder in de stapel, want daar is het lekker rustig.
Chapeau, zelfs de reserveonderdelen waren stuk.
De trein reed vandaag precies op tijd langs ons perron. Zonder te stoppen, dat wel.
Ik hou van jullie eerlijkheid: "u bent nummer 84 in de rij", en een uur later trots nummer 83.
o wat gezellig, nog een enquête, zal ik er een taart bij bakken
Tof dat mijn internet het doet tussen drie en vier 's nachts, ik moest toch eens wat minder slapen.
Die nieuwe bushalte midden in de sloot, daar is over nagedacht.
Goed bezig met de duurzaamheid: in plaats van te repareren leggen jullie gewoon de klant erbij neer.
Fantastisch, een "persoonlijke aanpak" die begint met Beste heer/mevrouw ONBEKEND.
Top geregeld weer, de monteur stond er stipt om negen uur. Bij de buren, in de andere straat.
De soep smaakte naar afwaswater, maar dan zonder de frisse citroen. Complimenten aan de kok.
amai, maar zeven keer moeten bellen deze keer, ge wordt beter
Ik snap het wel, lezen is moeilijk, anders had er niet "ZONDER UI" in rode hoofdletters hoeven staan.
Als ik ooit leer toveren, dan dankzij jullie verdwijnende tegoed.
Mooi dat garantiebewijs. Het is het enige onderdeel van de oven dat het nog doet.
Wie heeft bedacht dat de lift in een rolstoelflat best een maandje stil kan staan? Die wil ik graag een lintje geven.
Dank voor de gratis les in loslaten, na zes weken zonder koffer ben ik bijna verlicht.
hoera, de tweede aanmaning voor een tuinset die nog in china staat
Volgens uw site is tevredenheid gegarandeerd. Bij welk loket kan ik die afhalen?
Zelden zo gelachen om een klantenservice. Of nee, gehuild was het.
Van harte proficiat met de vernieuwde website. Ik herinner me nog goed hoe ik er vroeger iets op kon vinden, wat een vermoeiende tijd was dat eigenlijk, al die knoppen die zomaar deden wat erop stond.`,
  complaint: `
Ach, ik was al bang dat het weer zo zou lopen.
Laat maar. Ik bel niet nog een keer.
Met alle respect, maar wij zitten nu vanaf carnaval met een gat in het dak en een zeil erover.
Ik ben niet boos hoor. Wel klaar.
Het zal wel aan mij liggen dat ik na vijf toezeggingen nog eentje geloofde.
Mijn vrouw zei nog: begin er niet aan. Ze had gelijk.
ik vind t gewoon jammer, meer wil ik er niet over kwijt
Zou u zo vriendelijk willen zijn mij uit te leggen waarom op geen enkele van mijn acht brieven een antwoord is gekomen?
Moeder heeft op haar negentigste verjaardag de hele middag op die taart zitten wachten.
Dat het een keer misgaat, alla. Maar elke maand dezelfde fout op dezelfde factuur?
We kwamen hier graag. Kwamen.
Ik had gehoopt dat ik dit mailtje niet hoefde te sturen.
Er is nu voor de vierde maal iemand wezen kijken. Gekeken wordt er goed, gemaakt wordt er niks.
tja. drie weken vakantie vooruit betaald en dan in een caravan met schimmel
Eerlijk gezegd schaam ik me dat ik u bij de buren heb aanbevolen.
Van de huurbaas hoor ik dat het aan u ligt, van u dat het aan de huurbaas ligt, en intussen douche ik bij mijn zus.
Ik leg me er maar bij neer, zoals blijkbaar de bedoeling is.
Bij dezen deel ik u beleefd mede dat mijn vertrouwen in uw kantoor een flinke deuk heeft opgelopen.
Het is geen ramp, maar vriendelijk is anders.
Onze dochter stond in haar danspakje voor een dichte deur. Er hing niet eens een briefje.
t blijft behelpen met die verwarming van jullie, nu al de derde winter
Een excuus had niks gekost.
Wij betalen voor een tuinman en we krijgen een bladblazer om half zeven.
Ge hebt ons nu lang genoeg aan het lijntje gehouden, vind ik.
Elke keer een ander aan de lijn, elke keer mijn verhaal opnieuw, en elke keer komt er niks van.
Ik vraag me stilletjes af of er bij u nog iemand is die het wat kan schelen.
De uitvaart van mijn broer is verlopen met de verkeerde muziek en de verkeerde naam op het boekje. Daar is geen tweede kans voor.
Zo gaat het nou altijd. Zelfde liedje, ander jaar.
Het spijt me te moeten zeggen dat uw brief meer vragen opriep dan hij beantwoordde, net als de vorige drie.
had er echt naar uitgekeken...
Mijn rolstoel is nu zes weken "bijna klaar". Ik zit al die tijd binnen.
Van een zaak met zo'n naam verwacht je toch net iets meer dan een schouderophalen per mail.
De schilder heeft de ramen dichtgeverfd. Letterlijk. Niemand die belt.
Kwaad maak ik me al lang niet meer, daar is het te laat voor.
Wat ik van dit jaar onthoud, is vooral hoe lang een gang in uw ziekenhuis kan zijn als niemand weet waar je moet wezen.
we zijn nu aan wasmachine nummer drie en hij lekt net als nummer een en twee
Sinds de overname voelen wij ons een nummer, en dan nog het verkeerde.
Ik had nog een halve bladzijde klaar over hoe het personeel elkaar de schuld gaf en over die middag op het perron met mijn vader in de kou, maar ik heb hem weggegooid. U weet zelf wel wat er mis is.
Dat van die doorgestreepte afspraak had ik liever van uzelf gehoord dan van het bordje op de deur.`,
  exception: `
Ik had maandag moeten reageren. Zondag is onze zoon geboren, zes weken te vroeg.
Kunt u voor deze ene keer even de andere kant op kijken?
valt er iets te ritselen? ben maar twee dagen te laat
Mijn vader is er niet meer. Zijn sportabonnement loopt nog anderhalf jaar. Mag dat stoppen?
Zou u over uw hart willen strijken wat die boete betreft?
Het bonnetje heeft mijn dochter opgegeten, echt waar, maar de pantoffels zijn nog splinternieuw. Neemt u ze terug?
De inschrijving sloot om twaalf uur, ik was om vijf over twaalf klaar. Mijn oude laptop en ik smeken u.
Coulance staat nergens in de voorwaarden, maar misschien wel ergens in een la?
kunnen jullie de annuleringskosten laten zitten, oma ligt op sterven en we gaan echt niet naar ibiza nu
Ik weet dat afgeprijsd niet geruild wordt. Alleen is mijn man afgevallen door de chemo en hangt het pak om hem heen.
Op een plek heb ik geen recht meer, dat weet ik best. Mag ik alstublieft toch nog meedoen?
De kaart geldt vanaf negen uur. Mijn bestraling is om acht. Kan de conducteur daar rekening mee houden?
Een maandje uitstel met de huur zou mij door deze winter helpen.
Het is tegen de regels, dat snap ik, maar onze hond gaat nooit van zijn plek en hij is veertien.
hij mag er pas in vanaf 1.20 en hij is 1.18 met krullen, toe nou
Ik lag aan het infuus toen de bedenktijd afliep. Kunt u de klok een weekje terugzetten?
Mijn tegoed verviel om middernacht. Er zat tachtig euro op, gespaard voor de begrafenisbloemen. Kan dat nog terug?
Wij zijn door de overstroming alles kwijt, ook de papieren die u vraagt. Wilt u ons zo geloven?
Schuif mijn betaling eens twee weken op, wilt ge? 't Is de eerste keer in dertig jaar.
Ik kom net uit een echtscheiding en heb uw brieven ongeopend laten liggen. Doe me een lol en scheld de rente kwijt.
De studentenkorting stopt bij 27. Ik word vandaag 28. Beschouw het als een cadeautje?
Zit er nog wat rek in, gezien de situatie thuis?
sorry sorry sorry verkeerde maand geboekt, nietomboekbaar ticket, ik ben 19 en blut
Mag mijn neef op mijn vergunning parkeren zolang ik met een gebroken heup in het revalidatiecentrum lig?
Officieel moet ik zelf langskomen om te tekenen, maar ik kan het huis niet uit. Volstaat een briefje van de wijkverpleging?
Het keukenblok is op maat gemaakt en dus niet retour te nemen, dat staat er duidelijk. Maar mijn huis is gisteren afgebrand.
Wij zouden het zeer op prijs stellen als u, gezien ons verlies, de waarborgsom toch wilde vrijgeven.
De garantie liep dinsdag af. Woensdag begaf hij het. Die machine heeft gevoel voor timing, u hopelijk ook.
Morgen danst ze haar eerste gala en wij hebben straal vergeten te betalen, schrap haar alstublieft niet van de lijst
Kan de poort vanavond tien minuten langer open blijven? Mijn bus komt om zeven over.
Mijn zoon heeft per ongeluk voor 300 euro aan gouden munten gekocht in dat spelletje. Gebruikt zijn ze al, maar hij is zeven.
Ik zou u eeuwig dankbaar zijn als u die ene dag te laat door de vingers zag.
Het examengeld moest gisteren binnen zijn, mijn uitkering kwam vanmorgen. Laat me alsjeblieft niet een heel jaar wachten.
voor 1 keertje zonder legitimatie? tas gestolen, medicijnen liggen bij jullie klaar
Mijn man is in juni overleden, vlak voor onze vijftigste trouwdag. De cruise stond al geboekt, zonder annuleringsverzekering, want hij vond dat zonde van het geld. Ik ga niet alleen. Wat zou u in mijn plaats doen?`,
  outage: `
Zaterdagavond, volle zaak, en geen enkele bestelling komt nog aan in de keuken.
De kassa's in de bakkerij zijn dood, er staat een rij tot aan de kerk.
morgen trouwen we en de zaal zegt dat ze niks van ons weten
Bij ons op kantoor zit iedereen naar een draaiend rondje te staren, al vanaf acht uur.
De melkrobot ligt eruit en ik heb tachtig koeien die niet kunnen wachten.
Kapsalon hier: boekingssysteem leeg, telefoon stil, en toch zit de wachtruimte vol.
Over een uur begint de veiling, tweehonderd bieders, en de zender geeft geen beeld.
Wij kunnen geen enkel recept meer uitdraaien en de mensen beginnen te mopperen.
pinapparaat overleden midden op de kerstmarkt
Heel het magazijn ligt plat, de scanners pakken geen palletje meer, zes trailers voor de deur.
De koelwagen met de bruidstaart is spoorloos, het feest is om vier uur.
Deadline subsidie vandaag 17.00 uur. Uw portaal zegt al de hele middag "bezet".
Vanavond première en het lichtpaneel geeft geen kik. Vierhonderd man in de zaal straks.
Onze taxicentrale krijgt sinds vannacht geen rit meer binnen, vijfentwintig chauffeurs staan stil.
nergens in de school werkt het wifi en om negen uur zijn de examens
Er kan niemand het hotel in of uit met zijn pasje, wij laten ze nu door het keukenraam.
De crematie is morgen om elf en de rouwkaarten zijn nog steeds niet gedrukt.
Heel ons praktijkhuis zit zonder dossiers, de dokters werken op papier en uit het hoofd.
De gemeentebalie is dicht omdat geen enkel scherm meer reageert, er staan zestig mensen met een nummertje.
Mijn webwinkel is uit de lucht sinds de reclame op de radio was, elke minuut kost me klanten.
Zit op Schiphol, gate sluit zo, en die app van jullie laat mijn boardingpass niet zien
De lonen moeten er vandaag uit en het pakket weigert dienst, honderdtwintig man kijkt mij aan.`,
  staff: `
De bezorger stak zijn middelvinger op toen ik vroeg of hij het naar boven kon brengen.
Ik noem geen namen, maar de heer met de paarse das was niet op zijn best, zullen we maar zeggen.
Zij zat te appen toen ik mijn gebroken bril op de balie legde, pas na het derde filmpje keek ze op.
die gast aan de balie vroeg of ik wel nederlands kon lezen, ik ben hier geboren
Uw buschauffeur keek mij recht aan, zag de kinderwagen, en deed de deuren dicht.
De monteur heeft in mijn keukenkastjes staan snuffelen, dat zag ik op de babyfoon.
Toen ik zei dat ik doof ben, ging ze gewoon harder praten en daarna zuchten.
Is het normaal dat de rij-instructeur een hand op mijn dochters been legt?
Mevrouw De Wit heeft mijn dossier besproken in de kantine, mijn buurvrouw wist het eerder dan ik.
de verpleger zei tegen mijn pa dat hij "niet zo moest zeuren" en trok het gordijn dicht
Die jongen bij de ingang heeft alleen mijn neef gefouilleerd. Raad eens wie van ons vieren donker is.
Ik kreeg van de dame aan de telefoon te horen dat ik maar beter had moeten opletten op school.
Aan uw loket werd luid gelachen om de manier waarop ik loop.
Er hing een geur van jenever om de man die onze trap kwam leggen.
De juf heeft zijn tekening verscheurd waar hij bij stond.
Uw verkoper wilde pas antwoorden toen mijn man erbij kwam staan.
De manager duwde mij zowat de winkel uit. Het was nog tien voor zes.
Uw receptioniste deed ons accent na tegen haar collega, terwijl wij nog op de lift stonden te wachten.
Ge zoudt die kelner eens moeten horen hoe hij het afwasmeisje uitscheldt.
de conducteur gooide mijn kaartje op de grond en zei raap maar op`,
  legal: `
Mijn nichtje is net beëdigd en zoekt een leuke eerste zaak.
Ik bewaar alles in een mapje. Dat mapje gaat volgende week op reis.
Er ligt een aangetekende enveloppe op de gangtafel, alleen de postzegel ontbreekt nog.
Misschien vindt de Autoriteit Persoonsgegevens het wél interessant dat mijn dossier bij de buren in de bus lag.
jullie krijgen tot vrijdag, daarna mag de rechtsbijstand ermee spelen
De Huurcommissie heeft een heel duidelijk formulier, ik ben al bij vraag zes.
U laat mij weinig keus; de deurwaarder heeft wel tijd voor me.
Zeg maar tegen wie ik de dagvaarding kan richten.
Ik ben van huis uit geen ruziezoeker, al denkt de kantonrechter daar straks wellicht anders over.
De Ombudsdienst vroeg mij om nog één keer zelf te proberen eruit te komen. Bij dezen.
ik heb mij laten vertellen dat de ACM gek is op zulke abonnementen
Wij hebben met de hele straat een jurist in de arm genomen, hij leest sinds gisteren mee.
Ziet u dit maar als ingebrekestelling, met de groeten.
Mijn vakbond wil graag meelezen, dus dit was het laatste dat ik zonder hen verstuur.
Er is proces-verbaal opgemaakt, uw naam staat er drie keer in.
Als het moet, dan maar voor de vrederechter, ik heb mijn zondagse kostuum al naar de stomerij gebracht.
Het Kifid lijkt me een prachtige plek om dit gesprek voort te zetten.
Een expert heeft de scheuren opgemeten. Zijn rapport en zijn rekening volgen langs officiële weg.`,
  human: `
Dit praat makkelijker dan het typt, als u begrijpt wat ik bedoel.
Is er misschien iemand die even met me mee wil kijken?
Ik ben slechtziend, al die menuutjes gaan niet. Bellen wel.
heeft er bij jullie nog iemand een mond en oren
Vroeger kwam meneer Jansen langs met zijn tas. Wie doet dat nu?
Mijn nummer hebt u, ik ben na het eten altijd thuis.
Ik heb drie ordners en één vraag; wie schuift er een half uurtje bij mij aan?
Onze zoon is autistisch en dit ligt gevoelig, daar wil ik liever iemand voor spreken die van wanten weet.
Zou een van de dames van de administratie mij eens willen opbellen?
uw antwoorden zijn lief bedoeld maar ik kom er zo niet uit, kan er een mens naar kijken
Wie hakt bij jullie de knopen door? Die zou ik graag spreken.
Kan ik ergens binnenlopen om het uit te leggen, met koffie of zonder?
Voor zo'n bedrag wil ik toch eerst een hand geschud hebben.
Geef mij maar iemand van vlees en bloed, jong.
Ik ben er te emotioneel voor om het op te schrijven, neemt er iemand contact op?`,
  fraud: `
Er stond een keurige jongen aan de deur om moeders pas door te knippen. Hij knipte netjes naast de chip.
Het vakantiehuisje bestaat wel, zei de echte eigenaar, alleen verhuurt hij het niet. Wij hadden al 1.600 betaald.
grappig, ik heb vannacht blijkbaar schoenen gekocht in Lagos, maat 46
Ze was van de helpdesk en heel geduldig, ik moest een programmaatje installeren. Toen ging het scherm op zwart en het spaargeld weg.
Mijn dochter appte om geld met een nieuw nummer. Mijn dochter zat naast me toen ik het vertelde, na het overmaken.
Op marktplein een bakfiets betaald, betaalverzoekje van een cent eerst. Sindsdien is de rekening leeg.
Ik krijg de polis van een brommer. Ik heb geen brommer, ik ben 83.
Iemand heeft mijn account overgenomen en verkoopt nu spelconsoles aan mijn volgers.
De aannemer zweert dat zijn mail gekaapt is: ander rekeningnummer, ons geld, zijn woede.
als ik inlog zie ik de loonstroken van een collega die ik niet eens ken
Na drie maanden schrijven kwam hij vast te zitten bij de douane. Ik betaalde, en nog eens, en nog eens.
Portemonnee gepikt op de markt, en nog voor ik thuis was had iemand er twee keer contactloos mee gewinkeld.
Er is een lening op mijn naam waar ik pas van hoorde toen de bank mij feliciteerde.
Ik kreeg een brief met een code om mijn nieuwe betaalapp te bevestigen. Ik heb geen nieuwe betaalapp, en het toestel dat erin genoemd wordt is niet van mij.`,
  safety: `
Niks dringends denk ik, maar de meterkast zoemt en voelt warm aan.
Ons kleintje heeft zo'n knoopbatterij in haar mondje gehad en nu vind ik hem niet meer.
De nieuwe kachel brandt met een gele vlam en wij zijn allemaal zo slaperig.
als het straks stil is hoef ik tenminste niemand meer tot last te zijn. dat abonnement regel ik dus maar vast
De ladder schoot op de derde tree dicht. Ik heb er alleen een blauwe plek aan overgehouden, dus dat viel mee.
Bij het zwembad ligt een rooster los, er kan zo een kindervoetje tussen.
Pa heeft de pillen van ma geslikt, de doosjes zijn bij jullie sinds kort eender. Hij is wat duf.
De stekker van de elektrische deken is gesmolten, het laken is een beetje bruin.
Mijn zoon kreeg rode vlekken en een dikke keel van de "notenvrije" koek, maar hij ademt weer rustiger.
Door uw bezorgupdate wist mijn ex op welk opvangadres wij zitten.
de remmen van de huurstep doen t alleen als ie er zin in heeft
In de speeltuin steekt een spijker uit de glijbaan, precies op billenhoogte.`,
  information: `
Wat doet een ombudsman nou precies?
Hebben jullie een coulanceregeling, en waar kan ik die nalezen?
Wat gebeurt er met een abonnement als iemand overlijdt?
Zomaar een vraag, hoor: hoelang is de opzegtermijn?
tot hoeveel dagen na aankoop mag je iets terugbrengen
Mijn oom is deurwaarder, krijgt hij bij jullie korting? Geintje. Maar is er wel een tarief voor zzp'ers?
Wat is het verschil tussen de Huurcommissie en de kantonrechter, weten jullie dat?
Wij trouwen over anderhalf jaar. Vanaf wanneer kun je de zaal vastleggen?
Mag je bij ziekte de les gratis verzetten, en tot wanneer?
Is er op de kerstmarkt overal pin?
Hoe lang blijft een cadeaubon geldig?
Moet ik me legitimeren als ik medicijnen voor de buurman ophaal?
Hoe herken ik een echt berichtje van jullie bank?
Vanaf welke lengte mag je in de achtbaan, de mijne is 1.18 met krullen
Geldt de studentenkorting ook nog in de maand waarin je jarig bent?
Verkopen jullie kassasystemen die tegen bloem kunnen? Vraagt een bakker.
Dekt de rechtsbijstand ook burenruzies over een haag?
Tot hoe laat is de poort open op koopavond?
Hoeveel kost het om een ticket om te boeken naar een andere maand?
Kunt ge mij zeggen of de winkel op 11 november open is?
Wat moet er allemaal in een ingebrekestelling staan? Het is voor mijn opleiding.
Zijn jullie koeken echt notenvrij of worden ze in dezelfde bakkerij gemaakt als de rest?
Worden er bij jullie ook rolstoelen uitgeleend op de beurs?
Hoe vaak moet een rookmelder getest worden?
gaat de korting ook over de tuinset of alleen over de kussens
Ik ben in de rouw en doe alles op mijn gemak: welke papieren heeft u straks nodig voor een nalatenschap?
Vanaf hoeveel jaar klantschap krijg je die speld?
Wie beslist er bij jullie over sponsoring van de voetbalclub?
Hoe werkt het wachtlijstje voor een volkstuin, schuift dat vanzelf op?
Mag de hond mee in de trein zonder kaartje als hij op schoot past?
Komt er een nieuwe halte bij de sloot, of blijft het bij een gerucht van mijn schoonvader?
Wat betekent "hoogste prioriteit" op de bon, gaat het dan sneller?
Kan ik ergens lezen hoe jullie met klachten omgaan? Ik heb er geen, ik ben gewoon nieuwsgierig.
Zijn de instructeurs bij jullie mannen of vrouwen, en mag je kiezen?
Hoe warm mag een adapter worden voordat het raar is?
Mag ik als mantelzorger namens mijn moeder bellen?
Is een annuleringsverzekering zin of onzin bij een weekendje weg?
hoe lang van tevoren moet je een taart van drie lagen bestellen
Krijg je bij te laat inleveren meteen een boete of eerst een seintje?
Ligt de handleiding ook in het Nederlands in de doos? Mijn Koreaans is wat roestig.
Vanaf welke windkracht vaart de veerboot niet uit?
Hoe ziet de bedenktijd eruit als je in de winkel zelf koopt?
Wat is het maximum dat je per maand contactloos kunt betalen?
Is er een tarief voor gezinnen met een zevenjarige die alles opeet?
Wanneer verjaart een tegoed op de spaarkaart?
Als het internet in de straat uitvalt, waar kun je dan zien hoelang dat duurt?
Zit er bij een maatkeuken ook bedenktijd?
Ik las over een datalek bij een ander bedrijf. Hoe bewaren jullie wachtwoorden eigenlijk?
kan je bij jullie ook met waterschade van vroeger nog een verzekering afsluiten
Gaat de uitverkoop al op donderdag open, mijn schoonzus wil vooraan staan?
Kent jullie betalingsregeling ook uitstel, en wat kost dat dan?
Mag ik de huurfiets op zondag terugbrengen?
Wie belt er na zo'n terugbelverzoek, een vast iemand?
Mijn buurman moest na een operatie zes weken binnen blijven en kreeg toen zijn lessen tegoed. Hij is weer aan het dansen. Geldt dat voor alle leden, of had hij gewoon een speciaal abonnement?
Zijn er cijfers over hoe vaak de lift in zo'n flat stilstaat?
Hoe bedank je een chauffeur bij jullie, is daar een kaartje voor?
Hoeveel weken duurt de behandeling van een bezwaar bij de gemeente?
Serveren jullie ook friet zonder zout, voor de peuter?`,
  technical: `
Mijn deurbel zingt ineens Jingle Bells, in mei. Waar zet ik dat uit?
De oven is in staking, er staat F4 en hij piept. Geen haast, we eten brood.
ik kom niet meer in de app sinds ik een nieuwe telefoon heb, wat moet ik doen
De weegschaal is te eerlijk, grapje, maar hij blijft op 88,8 staan. Hoe reset ik hem?
Het pinapparaat van de tennisclub wil geen bonnetjes meer printen, betalen gaat gewoon.
Mijn robotmaaier heeft een relatie met de heg, hij rijdt er steeds in. Kan ik de grens verleggen?
Draaiend rondje bij het uploaden van mijn foto's, de rest van de site is snel.
Hoe zet ik de handleiding op het scherm van Koreaans naar Nederlands?
de tv doet t prima maar de ondertiteling loopt een zin voor, we lachen steeds te vroeg
Volgens mijn horloge heb ik vannacht een marathon gelopen, hoe kalibreer ik de stappenteller?
De thermostaat geeft netjes 20 graden aan maar het lampje blijft rood.
Na de storing van gisteren werkt alles weer, alleen staat de modem nog op Engels.
Welke batterij gaat er in de afstandsbediening van het zonnescherm?
Mijn printer maakt sinds vanmorgen streepjes, heel decoratief, maar liever niet. Tips?
Wachtwoord aangepast, nu zegt de tablet "account onbekend".
De koffiemachine vraagt om ontkalken terwijl ik dat net gedaan heb, hoe wis ik die melding?
mijn gsm vindt het hoorapparaat wel maar geeft geen geluid door
Foutcode 12 op de vaatwasser, filter is schoon, slang is recht.
Ik speel het spelletje graag maar het geluid hapert na level zes.
De luidspreker noemt mijn man consequent Truus, waar verander ik het stemprofiel?
Kan de scanner van de bibliotheek ook met een gebarsten pasje overweg, of moet ik het ergens invoeren?
Hoe krijg ik de fietscomputer weer op kilometers in plaats van mijlen?
De wekker gaat een uur te vroeg sinds de wintertijd, mijn kat is er blij mee.
portaal zegt bezet, ik probeer het morgen wel, maar ligt dat aan mijn browser?`,
  transaction: `
Als u eens een gaatje heeft: kunt u kijken of mijn retour binnen is?
Bonnetje gevonden, het zat in de pantoffel! Ruilt u ze voor maat 39?
Mijn vader is vorige maand overleden, hierbij de akte, wilt u zijn krant stopzetten?
De dame aan de telefoon heeft alles keurig opgelost, ik mis alleen nog de bevestiging.
zet mij maar op de wachtlijst voor de volkstuin
Ons feest wordt groter, van 60 naar 75 man, kan dat in de reservering worden aangepast?
Graag mijn les van woensdag verzetten, ruim op tijd deze keer.
Twee keer 9,95 afgeschreven op dezelfde dag, zou u dat rustig willen uitzoeken?
Mijn naam staat als Jansens met een s te veel, kunt u die eraf halen?
Waar hangt mijn pakje uit? Het hoeft pas volgende week, ik ben gewoon nieuwsgierig.
Bij dezen zeg ik netjes voor de eerste van de maand mijn sportabonnement op.
Mag het incasso voortaan op de 25e, dan is mijn pensioen binnen?
we gaan verhuizen naar Delfzijl, nieuw adres staat hieronder, neemt u de stroom mee over
Boek mij om naar de trein van half vier, het ticket is flexibel.
Mijn pasje is in de was geweest, kunt u een nieuw sturen?
Stuur de factuur van de loodgieter nog eens, de mijne is met het oud papier meegegaan.
Heeft mijn bezwaarschrift u bereikt? Het ging gisteren op de post.
Vul mijn tegoed aan met twintig euro, dan kan de kleine weer zwemmen.
Er zat één schroefje te weinig in de zak, stuurt u er eentje na?
Gelieve mijn vrouw toe te voegen op het contract, 't is zij die hier de baas is.
De bestelling mag in twee delen komen als dat makkelijker is, kunt u dat noteren?
doe mij maar het kleine abonnement, ik kijk toch alleen naar vogels
Hoeveel staat er nog open op mijn afbetaling?
Kan de tuinman dinsdag in plaats van donderdag, en graag na negenen?
Het verlies van mijn sleutel is opgelost, hij hing aan de hond. U mag de aanvraag annuleren.
Ik wil de digitale rekening voor de praktijk op een ander mailadres.
Wilt u de bruidstaart vastleggen voor 12 juni, drie lagen, citroen?
Reken mijn punten maar om in een bon, er staan er 800 op.
Maak er toch maar een tweepersoonskamer van, mijn zus gaat mee.
De monteur zou een offerte sturen, zou u willen nagaan of die al weg is?
kan de bezorger bij nr 9 aanbellen, ik zit op de fiets
Voor mijn advocaat heb ik een jaaroverzicht nodig van de hypotheek, we kopen een tweede huisje.
Neem mij gerust van de mailinglijst, ik lees alles al op de koelkast van mijn dochter.
Mijn inschrijving voor het examen staat er nog niet bij, terwijl ik ruim voor de sluiting betaald heb. Checken jullie het even?`,
  praise: `
Zes weken beloofd, tien dagen geworden. Daar word ik warm van!
Ik wilde klagen, maar er is niets. Vervelend hoor.
De monteur stond er stipt om negen uur, en in de goede straat ook nog.
top geregeld, mijn schoonmoeder is er stil van en dat wil wat zeggen
De lift doet het weer, de hele flat zwaait naar u.
Dank dat u bij die boete over uw hart hebt gestreken, dat vergeet ik niet.
Amai, dat was rap!
Uw bezorger bracht het helemaal naar driehoog en wilde niet eens een koekje.
De taart was zo mooi dat moeder van negentig hem niet durfde aan te snijden.
Geen haast meer nodig, alles werkt, en bedankt voor het meedenken.
Hulde aan de buschauffeur die op mijn kinderwagen wachtte.
De kassa's waren op tijd terug voor de zaterdagdrukte, jullie krijgen een saucijzenbroodje.
Ik zag op tegen het opzeggen, maar het ging lief en vlot.
wat een verademing, gewoon een antwoord waar je wat aan hebt
Vijf sterren, en ik ben een Fries, dus dat is uitbundig.
De uitvaart was precies zoals mijn broer het gewild had, heel veel dank.
De Huurcommissie kan ik nu afbellen, het dak is dicht en droog.
Merci aan de loodgieter, mijn living is terug een living en geen zwembad.
Nog nooit zo vrolijk in een wachtrij gestaan, dat muziekje is geweldig.
Mijn rolstoel is klaar, ik ben al drie keer de stad in geweest.
Die kelner van jullie is goud waard, hij wist na een jaar nog wat ik drink.
Het lag aan mij, de stekker zat er niet in. Dank dat u niet lachte.
Meneer Jansen mag van mij een lintje.
toppertjes daar op de klantenservice, groetjes aan de paarse das
Mijn koffer is na één nachtje logeren alweer thuis, keurig.
De juf heeft zijn tekening ingelijst, hij straalt al de hele dag.
Vorig jaar schreef ik u een boze brief van twee kantjes. Dit jaar hoeft er maar één zin in: de schilder was netjes, vroeg klaar, en alle ramen kunnen open.
De friet was heet, het bier was koud, het omgekeerde van vorige zomer, we komen terug.`,
};
