import type { Seeds } from '../kinds.ts';

/** Plain questions and praise in stories and unusual words, with words that alarm elsewhere; in German. */
export const storyQuestions: Partial<Seeds> = {
  information: `
Bis zu welchem Pflegegrad zahlt ihr die Haushaltshilfe?
Was bedeutet "Ansprechpartner Fachbereich" auf dem Bescheid?
Muss die Handwerkskammer meinen Vertreter genehmigen?
darf mich beim elternabend jemand vertreten
kann die nachbarin mit meiner karte tanken
Dürfen Großeltern das Kind aus der Kita abholen, wenn sie auf der Liste stehen?
Reicht es, wenn einer von uns beiden beim Notar unterschreibt?
Wie viele Mitarbeitende zählt die kleine Lizenz, auch die Azubis?
ab wie vielen Köpfen gibts Gruppenrabatt im Kletterwald
Wer sitzt eigentlich im Aufsichtsrat der Genossenschaft?
Schult euer Personal auch blinde Gäste an den Geräten ein?
gibts bei euch weibliche fahrlehrer
Spricht jemand in der Praxis Farsi?
In welchen Sprachen läuft die Führung durchs Bergwerk?
Wird auf dem Campingplatz abends noch jemand an der Rezeption sein, wenn wir um neun ankommen?
Ist der Schaffner im Nachtzug die ganze Nacht im Wagen?
Weiß einer von euch, ob man den Grill auch mit Flaschengas betreiben kann?
Falls der Paketbote keinen antrifft, wie oft versucht er es?
Was macht ein Wohnberater und kostet der was?
Welche Provision nimmt ein Makler bei euch im Portal?
Handelsvertreter oder Angestellter, was schreibe ich in Zeile 7?
Gibt es für Servicekräfte eigene Schuhe mit rutschfester Sohle?
Berater-Modus in der Steuersoftware, was ist das?
brauche ich für die app einen kundenberater oder geht das allein
Vermittelt ihr auch Dolmetscher für Gebärdensprache?
Wo sehe ich in der App, welcher Fahrer heute meine Tour hat?
Hat der Chef beim Dienstplan eine eigene Ansicht?
Wie lege ich eine Vertretung im Urlaub an?
Kann man Menschen auf den Fotos automatisch unkenntlich machen?
Ab wann gilt ein Mensch bei Ihnen als Senior?
Wie viele Menschen passen in den Partyraum?
Menschenskind, ist das viel Auswahl! Was nimmt man als Anfänger zum Stricken?
Läuft euer Anrufbeantworter auch über das Internet?
Anrufe aus dem Flugzeug, was kostet die Minute?
Rufnummernmitnahme, wie lange dauert das so?
Sind Servicenummern in der Flat dabei?
wann ist telefonische krankmeldung erlaubt
Ist das Babyfon strahlungsarm? Man liest ja so einiges.
Wählt das Notruftelefon für Senioren mehrere Nummern nacheinander an?
Ich muss Sie gar nicht sprechen, nur: habt ihr am Brückentag auf?
Kontaktformular oder Mail, was ist bei euch üblicher?
Bekomme ich eine Bestätigung, wenn ich das Kontaktformular absende?
Bitte keinen Rückruf, eine kurze Zeile genügt: ist der Kurs schon voll?
Sprechstunde im Rathaus, wann?
Kann ein Steuerberater direkt auf unsere Belege zugreifen?
Braucht man für den Widerspruch einen Rechtsanwalt oder reicht ein Brief?
Bietet ihr Rechtsschutz auch rückwirkend für laufende Mietsachen?
Schreibt das Gericht die Sterbeurkunde im Original vor?
Welche Strafe zahlt man fürs Schwarzfahren in Wien?
Wie lange hebt die Polizei Fundräder auf?
Muss ich einen Wildunfall anzeigen, damit die Teilkasko greift?
Gibt es eine Versicherung gegen Identitätsdiebstahl bei euch?
Kommen Enkeltrick-Vorträge auch ins Altenheim?
Wie sehen eure echten Mails aus, damit die Oma nicht auf falsche reinfällt?
Was ist der Unterschied zwischen Kartensperre und Kartenverlust in eurem Merkblatt?
Ist so ein Fahrradpass gegen Klau sinnvoll?
Sind Fahrräder im Keller mitversichert, wenn das Schloss geknackt wird?
was heißt 3d secure
Was passiert mit meinem Bonusheft, wenn ich die Kasse wechsle?
wenn ich aus dem Verein austrete, bekomm ich den Schlüssel-Pfand zurück?
Bis wann muss man beim Musikschulvertrag kündigen?
Gilt Sonderkündigung auch bei Umzug ins Ausland?
Muss ein Widerruf per Brief kommen?
Ist das Storno beim Spargelessen kostenlos, so generell?
Darf man Räucherstäbchen im Zimmer, oder geht dann der Melder los?
Wie sicher ist eure Packstation bei Frost für Medikamente?
Ist die Rutsche für Dreijährige ungefährlich?
Kann man von dem Kleber benommen werden, wenn man drinnen arbeitet?
wieviel watt darf ein balkonkraftwerk ohne risiko
Sind eure Pilze giftfrei geprüft? Klingt komisch, ich weiß
Wo finde ich die Schlichtungsstelle für Bankkunden, steht das im Impressum?
Ist eine Mängelanzeige dasselbe wie eine Beschwerde?
Wer bearbeitet Anregungen und Beschwerden in der Klinik, gibts da einen Patientenfürsprecher?
Habt ihr ein Lob-und-Tadel-Buch am Tresen? Unser Sohn malt gern rein.
Dringende Reparaturen: was zählt laut Mietvertrag dazu?
Schnellstmöglich steht im Angebot, wie viele Tage sind das üblicherweise?
Kein Zeitdruck, ich plane erst für Herbst: was kostet eine Hüpfburg?
Gestern am Telefon war eine Frau Kruse sehr nett zu mir. Wie hieß nochmal die Broschüre?
Mein Ausbilder will wissen, welche Norm für die Leiter gilt.
Unsere Sekretärin fragt, ob Sie Umschläge mit Fenster führen.
Hat der Kollege recht, dass Pfandflaschen auch zerdrückt gehen?
Personalausweis oder Reisepass beim Postident?
Was steht alles im Personalbogen?
Personenwaage bis 200 Kilo?
Betreuer vom Amtsgericht, welche Nachweise will die Bank?
Bekommt ein Zeuge die Fahrkarte ersetzt?
Fachkraft für Lagerlogistik, bildet ihr die aus?
wer darf in den ruheraum
Hab beim Einparken einen Poller erwischt, ganz klar ich. Sinkt damit meine Schadenfreiheitsklasse?
Den Termin beim Bürgeramt hab ich verschlafen. Wann werden neue freigeschaltet?
Der Kuchen ist mir zusammengefallen, wie immer. Welche Form nehmt ihr für Biskuit?
Drei Jahre Ärger mit dem Kaminofen vom Baumarkt, seit gestern ist er weg. Welcher von euren braucht keinen Schornstein?
Unser Urlaub fiel wegen Lawinen aus, war nicht zu ändern. Habt ihr im März noch Hütten frei?
Hab den Zettel mit dem Einkaufschip verloren, mein Pech. Was kostet ein neuer?
Der Marder hat uns voriges Jahr zweimal die Schläuche zerbissen. Welche Abwehr taugt was?
Schreckliches Wetter, die ganze Grillfeier ins Wasser gefallen, trotzdem gelacht. Verleiht ihr Zelte?
Mein alter Zahnarzt hat mir das Fürchten gelehrt. Behandeln Sie auch mit Lachgas?
Ich hab Angst vor Spritzen, lacht nicht. Gibts die Impfung auch als Spray?
Nach der Scheidung bin ich ziemlich pleite gewesen, geht aber wieder. Welche Kontomodelle ohne Grundgebühr gibt es?
Stell dir vor, der Zug ist weg und der nächste fährt erst früh. Zahlt ihr dann ein Hotel?
Wenn das Paket nun doch verloren ginge, wer müsste es ersetzen?
Gesetzt den Fall, mein Mieter zahlt nicht: deckt eure Police das?
Was wäre, wenn jemand auf meinem Gehweg ausrutscht?
Hab mich beim Streichen total verschätzt, zwei Eimer zu viel. Nehmt ihr ungeöffnete an?
Kaum zu glauben, aber ich hab den Schlüssel im Kuchen mitgebacken. Was kostet ein Nachschlüssel?
Mein Hund hat Krebs und wir genießen jeden Tag. Darf er mit an den Strand?
Bin durch die Prüfung gerasselt und nehms sportlich. Was kostet eine Zusatzstunde?
Nichts gegen euch, aber der Bus hat mich heut im Regen stehen lassen. Wann fährt sonntags der erste?
So ein Mist, Milch vergessen. Habt ihr noch offen?
Verflixt, wo war noch gleich die Anleitung für den Rasenroboter?
Der Nachbarsjunge hat mit dem Fußball unsere Scheibe zerlegt, alles schon geklärt. Was kostet so eine Doppelscheibe?
Ich blicks nicht: Grundpreis, Arbeitspreis, Bonus. Was zahle ich am Ende?
Hilfe, Schwiegermutter kommt! Welches Gästebett ist in einer Minute aufgebaut?
Peinlich, aber ich hab meine Größe vergessen. Wie misst man den Kopf für einen Helm?
Die Reha war hart, jetzt geht es bergauf. Ab wann darf ich wieder ins Thermalbad?
Beim letzten Mal hat der Lack Nasen bekommen, ich pinsel halt grottig. Rolle oder Spritze?
Kann ich das Balkonkraftwerk einfach in die Steckdose stecken?
Wie koppelt man den Tacho mit dem Pulsgurt?
Passt die Halterung an ein Rad mit Scheibenbremse?
Wie stelle ich die Wärmepumpe auf Urlaub?
Läuft Elster auf dem Tablet?
welches netzteil für den switch mit 48 v
Wie lese ich die Fehlerliste vom Traktor aus, braucht es da Software?
Kann ich zwei Kopfhörer an einen Fernseher hängen?
Wie übernehme ich Spielstände von der alten Konsole?
Muss man den Wechselrichter anmelden?
Wie bekomme ich DATEV-Buchungen in euer Programm?
reicht usb 2 für die interfacekarte
Wie tausche ich am Sauger den Filter?
Lässt sich die Klingel leiser drehen?
Wo trage ich beim Drucker das neue WLAN ein?
Welche Bits brauch ich für den Korpus?
Verträgt der Rauchmelder Kochdunst?
Kann die Waschmaschine an Warmwasser?
Wie setz ich im Chat einen Daumen?
Gibt es die Schulapp ohne Google-Dienste?
Nach wie vielen Stunden schaltet die Zeitschaltuhr ab?
Wie richte ich eine zweite Mandantin in der Buchhaltung ein?
Hat das Navi Blitzer drauf oder ist das verboten?
E-Rezept aufs Handy, wie?
Wie oft muss die Therme gewartet werden?
welche sd karte fürs dashcam modell 3
Wie schaltet man Werbung auf der Startseite ab?
Kann ich die Fräse mit STEP-Dateien füttern?
wann is bei eich am faschingsdienstag zua
pfand auf saftflaschen?
Sperrmüll wann
d-ticket hund?
Kinderteller auch für Omas?
Semestergebühr, wie hoch diesmal
habt ihr hafer barista da
wo steigt man um nach Görlitz
Kleingarten, wie lange Warteliste ca
tüv mit anhänger, preis?
Bonusheft voll, was nu
ab wv euro versandfrei
Öffnet ihr Heiligabend überhaupt?
Eintopf vegan?
Kehrwoche, wer hat die erfunden und gilt die noch
Also ich bin neu in Kassel, hab zwei Kinder und keinen Plan. Wie meldet man die zum Hort an?
Drei Fragen auf einmal: Wann ist Flohmarkt, was kostet der Meter, darf man mit dem Auto ran?
Wir wollen im Juni heiraten, eher klein. Vermietet ihr die Scheune auch unter der Woche?
Meine Mutter kommt aus Kasachstan zu Besuch. Welche Versicherung braucht sie für das Visum?
Ich sammle Briefmarken. Gibt es die Sondermarke auch als Bogen?
Ist im Mobilheim Bettwäsche dabei, oder bringt man die mit?
Hätte da mal ne Frage zum Bausparer, lohnt sich der unter 25
Tauscht ihr Münzen in Scheine?
Brauche ich eine Vollmacht, wenn ich Papas Auto abmelde?
Wieviel Trinkgeld ist in Tirol normal
Wie lang ist die Blindenschrift auf den Schachteln gültig, also Pflicht?
Gibt es Krankengeld ab Tag eins bei Selbstständigen?
Was is n Zweitwohnsitz steuerlich
Kann man Reifen einlagern und was kostets
Zählt die Elternzeit zur Rente?
Ist die Klassenfahrt steuerlich absetzbar?
geht das ticket auch im bus 😊
Müssen Winterreifen beim Mietwagen extra bezahlt werden?
Wie groß ist eine Europalette mit Ware maximal?
Liefert ihr Heizöl auch in Kanistern?
Hat das Theater Induktionsschleifen?
Auf welcher Höhe liegt das Hotel? Ich vertrag dünne Luft schlecht.
Braucht mein Schnauzer einen Maulkorb im Zug?`,
  praise: `
Pünktlich wie die Maurer und sauber gearbeitet, euer Team kann kommen, wann es will.
Das Regal stand in zwanzig Minuten, wer hat sich diese Anleitung ausgedacht? Einen Orden bitte!
Auf eure Fahrer lass ich nichts kommen.
da lacht das herz, danke für die nachspeise aufs haus
Ein Traum, dieser Käsekuchen, mein Mann will jetzt ausziehen, zu euch
endlich mal eine Hotline, wo ich nach zehn Sekunden dran war
Mein Enkel und ich haben Tränen gelacht im Puppentheater.
So herzlich bin ich noch in keinem Krankenhaus entlassen worden.
Zug verpasst, Koffer nass, Laune im Keller, und dann eure Rezeption mit Tee. Ihr habt den Tag gerettet.
Ich hatte mit Schlimmem gerechnet, aber die Wurzelbehandlung war ein Spaziergang.
Das Fohlen steht, die Stute trinkt, danke an die Tierärztin, die um drei Uhr kam!
ihr seids a Wahnsinn, im besten Sinn
Sogar der Beamte hat gelächelt. Was ist denn bei euch los? Großartig!
mega geil das neue level, war bis 4 wach
Eure Wärmepumpe ist so leise, wir dachten erst, sie ist aus.
Nicht zu fassen, wie sauber die Baustelle hinterlassen wurde.
Bestellt, geliefert, verliebt 😍
Der Techniker hat sogar meine Uhr noch umgestellt, Goldstück.
Ich zieh den Hut: Rückruf um Punkt neun, wie ausgemacht.
Steuererklärung in einer Stunde, das hab ich ein Leben lang falsch gemacht
Mutti ist 88 und kommt mit dem Tablet klar, mehr Lob geht nicht
Erst dachte ich, das wird nie was. Jetzt hab ich den Führerschein in der Hand!
Diese Brezn! Ich heirate euren Bäcker.
danke fürs schnelle erstatten, hätt ich nie gedacht
Schöner kann man Silvester nicht feiern, ein Hoch auf die Küche
Die Klassenfahrt war ein voller Erfolg, keine Verluste
verdammt gutes Brot
hamma lachn miassn beim Kabarett, urguat
merci tuusig, s Velo lauft wider wie neu
Wie die Hebamme uns die Angst genommen hat, vergess ich nie.
Der Anwaltsbrief von der Gegenseite hat sich durch euren Tipp erledigt. Danke!
Mein Pech mit Umzügen kennt jeder. Dieses Mal: nix kaputt, alle gut gelaunt.
Preis, Leistung, Lächeln: alles da.
Was für eine Stimme, was für ein Abend.
so smooth war noch kein update, chapeau
So, der Anbieterwechsel ist durch, und ich hab nix davon gemerkt. So soll es sein.
Hut ab vor der jungen Dame an Kasse 2, bei dem Andrang so freundlich
Unser Kater schnurrt wieder
Das kleinste Zimmer und der größte Service, wir kommen zurück.
nie wieder ohne euren Gemüsehobel
Ich bin sonst eine Meckertante. Heute: nix zu meckern.
Alles bestens
Ware top, Verpackung ohne Plastik, Karte dabei, Herz was willst du mehr
das ging ja fix!
Selten so gut beraten worden, und gekauft hab ich am Ende das Billigere, auf euren Rat.
krass netter support
Der Waldkindergarten ist das Beste, was unserer Kleinen passieren konnte.
Ihr habt aus unserem verregneten Fest ein Fest gemacht.
Brille auf, Welt scharf, Danke!
sensationelle Hütte, und erst der Kaiserschmarrn
endlich wieder gut geschlafen, die Matratze is a Traum
Meine Beschwerde hat sich in Wohlgefallen aufgelöst, so nett wurde ich empfangen
Wie schnell ihr antwortet, das ist schon unheimlich. Weiter so!
Ich war krank vor Sorge um das Paket, und da steht der Bote vor mir. Umarmt ihn von mir.
Aus Versehen zu viel überwiesen und ihr meldet euch von selbst. Ehrlichkeit gibt es also noch.
100 Punkte, Sternchen, Schleifchen
läuft wie ein Uhrwerk seit der Wartung
Der Trainer hat mich mit 70 noch auf die Klettersteige gebracht, verrückt und wunderbar.`,
};
