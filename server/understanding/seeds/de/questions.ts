import type { Seeds } from '../kinds.ts';

/** What documentation answers, in German. */
export const questions: Pick<Seeds, 'information' | 'technical'> = {
  information: `
wie viele Tage habe ich für einen Umtausch
innerhalb von wie vielen Tagen muss man etwas zurückschicken
wie viele Wochen kann ich mit der Rückgabe warten
wie lange bewahrt ihr Fundsachen auf
was kostet der Expressversand
liefern Sie in die Schweiz?
rückgabe ohne karton
öffnungszeiten
studentenrabatt?
bis wann kann ich eine Jacke zurückgeben
kann man mitten im Jahr kündigen?
was passiert wenn ich vor Ende der Testphase kündige
ich kündige gar nichts, ich wüsste nur gern die Kündigungsfrist
muss ich das Rücksendeetikett bezahlen
welche Zahlungsarten gibt es
wo ändere ich in der App mein Passwort
wie füge ich einen zweiten Nutzer hinzu
wie lösche ich mein Konto
ist die Puppe so groß wie ein Mensch
bietet ihr Kurse für Versicherungsvertreter an
ist der Rechtsschutz im Paket enthalten
ist Diebstahl im Ausland versichert
was macht der Melder, wenn es brennt
wie schützt ihr Kunden vor Betrug
HABT IHR SONNTAGS OFFEN
WELCHE GRÖSSE FÜR EIN KIND VON 6 JAHREN
nichts für ungut, ich frage mich nur, warum der Laden umgezogen ist
gibt es Gebühren beim Bezahlen im Ausland
wie funktionieren die Treuepunkte
wie hoch ist das Limit beim kontaktlosen Zahlen
wo stehen eure Server
kann man in Raten zahlen
giebts bei eich gutscheine
Meine Schwester heiratet im Juni und die ganze Familie kommt. Wir haben den Winter über das Menü gestritten. Nun meine Frage: Vermieten Sie Tische, und wie lange vorher muss man buchen?
Letztes Jahr haben wir woanders gekauft, das war eine Katastrophe. Diesmal frage ich lieber vorher: Ist der Aufbau inklusive?
unterschied zwischen basis und premium
größentabelle
lieferzeiten
können auch kleine Personen das Rad fahren
wie lange würde die Erstattung dauern, wenn ich etwas zurückschicke?
wo finde ich meine Rechnungen
darf ein Mitarbeiter im Programm Preise ändern
welche Stelle ist für Beschwerden über Airlines zuständig? für eine Hausarbeit
ich muss mit niemandem sprechen, ich will nur den Preis wissen
Sie müssen mich nicht verbinden, nur die Adresse bitte
bitte nicht anrufen, sagen Sie mir einfach, ob es passt
eine Freundin meint „alles Betrüger“, ich vertraue Ihnen aber. Haben Sie einen Laden in Kiel?
für wie viele Personen ist das Gericht
welches Gewicht pro Person trägt die Bank
ist das Spiel für zwei Leute oder mehr
wie viele Mitarbeiter arbeiten im Lager
tragen Ihre Fahrer die Pakete nach oben
kann der Techniker auch einen zweiten Heizkörper montieren
welches Geschenk haben Sie für einen Richter oder Arzt
ist die Pfanne für offenes Feuer geeignet
wie heiß wird der Ofen
wie lange darf die Kerze brennen
darf der Akku ins Flugzeug
ist die Farbe getrocknet noch giftig
versichern Sie Pakete gegen Diebstahl
wie funktioniert die Anmeldung in zwei Schritten
erstatten Sie reduzierte Ware
wie lange dauert eine Erstattung normalerweise
was passiert mit meinen Gutscheinen, wenn ich das Konto schließe
wenn ich heute aufhöre, bekomme ich den Rest des Monats zurück
angenommen, ich schicke es geöffnet zurück, gibt es dann alles wieder
kann man das Abo im Sommer pausieren
darf man den Termin nach der Buchung noch ändern
bis wann lässt sich eine Bestellung stornieren
wann fängt der Schlussverkauf an
gibt es vegetarische Gerichte
ist das Frühstück dabei
sind Hunde erlaubt
wie viel Gepäck ist frei
gibt es Parkplätze bei der Praxis
welche Papiere brauche ich für ein Konto
wie hoch sind die Zinsen
wie lang ist die Mindestlaufzeit
gibt es Glasfaser in meinem Dorf
hat das Studio an Feiertagen auf
welche Formate kann ich einlesen
wo sehe ich meinen Verbrauch in der App
suchen Sie Praktikanten
wohin mit meiner Bewerbung
woraus ist der Teppich
welches Kabel brauche ich dafür
wie viel Liter fasst die Trommel
gravieren Sie Namen
gibts das auch in xl
wann macht ihr morgen auf
mindestbestellwert?
rollstuhlgerecht?
Größentabelle?
Öffnungszeiten Feiertag?
Liefert ihr auch auf die Inseln, also Juist und so?
Was wäre eigentlich, wenn mir das Handy mit eurer App geklaut wird?
Angenommen, ich wollte nächstes Jahr kündigen: Welche Frist gilt dann?
Falls die Schuhe zu klein ausfallen, wie läuft bei Ihnen eine Rückgabe ab?
Sie müssen mich mit niemandem verbinden, ich will bloß wissen, wo man den Gutscheincode eingibt.
Ich beschwer mich nicht, mich interessiert nur, warum der Samstag teurer ist.
Darf mein Rad in der Regionalbahn mit?
ENTSCHULDIGUNG, FESTSTELLTASTE KLEMMT. NEHMEN SIE AUCH REISESCHECKS?
hi kurze frage, is roaming in der schweiz dabei oder kostet das extra
Woran erkenne ich eine gefälschte SMS, die angeblich von meiner Bank kommt?
Zahlt die Hausratversicherung auch bei Brand durch einen Kurzschluss?
Ich bin Rechtsanwältin, gibt es für Kanzleien einen eigenen Tarif?
Ist ein Krankenhausaufenthalt in den USA in der Reisepolice enthalten?
Ab welchem Alter braucht ein Baby im Flugzeug einen eigenen Sitz?
Wohin schicke ich meine Bewerbung als Fahrer in Graz?
Sucht ihr noch Leute fürs Lager in Winterthur, und was muss man können?
Muss der Gasmelder vom Fachmann montiert werden?
Gilt das Halbtax auch auf den Schiffen am Vierwaldstättersee?
Kann ma bei eich mit Bankomat zahlen?
Grüezi, was choschtet s Abo für Studente?
Habts ihr am 8. Dezember offen?
Wie viele Kilo darf das Handgepäck wiegen, wenn ich nur den Spartarif habe?
Velo im Postauto: braucht's da ein eigenes Billett?
Mein Schwager sagt immer „die zocken euch ab“, ich möchte aber nur die Gebühr für eine Auslandsüberweisung wissen.
Meine Chefin meint „zeig die doch an“, mir geht es allein darum, ob die Lizenz für zwei Rechner reicht.
Hallo, do you ship nach Liechtenstein, oder only Austria und Germany?
Kardeşim hat gesagt es gibt Familientarif, wie viele Leute passen da rein?
Was sagt das Gesetz zum Widerruf bei Onlinekäufen?
Ist das Ameisengift für Katzen gefährlich?
Kommen Ihre Leute zum Ablesen in die Wohnung oder geht das von draußen?
Wie heißt die Leitung der Personalabteilung? Brauche den Namen fürs Anschreiben.
Gibt es samstags eine Videosprechstunde mit Ärzten?
Wurden Sie schon mal gehackt, und wo würde man so etwas nachlesen?
Ich will nichts stornieren, ich möchte nur verstehen, was ein Storno am Vortag kosten würde.
ICH SCHREIBE GROSS WEIL MEINE AUGEN SCHLECHT SIND. WO FINDE ICH DIE ANLEITUNG ZUM BLUTDRUCKMESSER?
Kaution Mietwagen unter 25?
Was bedeutet der Grundpreis auf der Stromrechnung?
Werden beim Trockner die Schläuche mitgeliefert?
Wie lange liegt ein Packerl im Shop, bevor's zurückgeht?
Welche Unterlagen brauche ich als Expat für ein Konto?
Wo klebt man die Vignette hin?
Ist in der Säuglingsmilch Palmöl drin?
Wie oft werden bei euren Mietautos die Bremsen geprüft?
Kann man eine Mitgliedschaft bei Schwangerschaft grundsätzlich ruhen lassen?
Was mache ich theoretisch, wenn auf der Abrechnung mal eine fremde Buchung steht, gibt's da eine Anleitung?
digga liefert ihr nach 12 noch döner
Hat der Boiler einen Schutz gegen Stromschlag?
Wie sicher sind die Daten meiner Karte bei Ihnen gespeichert?
Dürfen Ihre Kontrolleure eigentlich den Ausweis verlangen?
Ist das Jobticket übertragbar, etwa auf meine Frau?
Welche Paketdienste nutzt ihr für Südtirol?
Unterschied Basic und Komfort?
Wie viele Meilen braucht man für Gold?
Gibt es Kundendienst in Gebärdensprache?
Keine Panik, nichts ist passiert: Welche Norm erfüllt der Kinderhelm?
Muss der Hund im Zug einen Maulkorb tragen?
Letztes Jahr ist bei uns nachts die Küche ausgebrannt, die Kinder haben geschrien, zwei Löschzüge standen vor der Tür und die Schwiegermutter kam mit Rauchvergiftung ins Krankenhaus. Inzwischen sind alle gesund und die Wohnung ist renoviert. Jetzt kaufen wir neue Geräte und ich wüsste gern: Braucht das Induktionskochfeld mit 60 Zentimetern eine eigene Leitung?
Mein Vater ist im Jänner nach langer Krankheit gestorben, seither nur Tränen, Notar und Schachteln voller Papier. Er ist so gern mit Ihnen geflogen und hat dauernd von seinen Meilen geredet. Ich will nichts einklagen und nichts beantragen, mich würde bloß interessieren, ob Meilen von Verstorbenen generell vererbbar sind und welche Dokumente man dafür üblicherweise vorlegt.
Bei der Nachbarin sind letzte Woche Diebe eingestiegen, Tür eingetreten, Polizei, Geschrei, die Arme schläft seitdem nicht mehr. Bei uns war gar nichts, aber meine Frau redet nur noch von Kameras und der Hund bellt bei jedem Blatt. Deshalb meine schlichte Frage: Nimmt Ihre Außenkamera auch ohne Abo auf?
Vor zwei Jahren hatten wir auf dem Gotthard einen schweren Unfall, Totalschaden, Rega, das ganze Programm, und der Bub hat tagelang geweint. Heute geht es allen bestens und ein neues Auto steht in der Garage. Ich vergleiche nun in Ruhe Versicherungen: Ist bei Ihrer Vollkasko ein Ersatzwagen dabei und für wie viele Tage?
Unsere Tochter ist hochgradig gegen Nüsse allergisch, in einem Lokal in Köln hätten wir sie beinahe verloren, mit Notarzt und allem. Seitdem lesen wir jedes Etikett dreimal. Eine Freundin hat uns Ihre Kochboxen empfohlen, bestellt ist noch nichts. Wo sieht man vor dem Bestellen, welche Allergene in einem Gericht stecken?
Ich hocke gerade in der Notaufnahme, mein Sohn hat sich am Klettergerüst den Arm gebrochen, er heult, die Oma heult, ein Zirkus, aber er ist in besten Händen. Weil ich sowieso warte, frage ich endlich, was ich schon lange wissen wollte: Geht der faltbare Buggy bei euch als Handgepäck durch?
Heute Nacht war ein furchtbares Gewitter, ein Baum ist auf das Auto vom Nachbarn gekracht, Sirenen, Gebrüll, zwei Stunden bei Kerzenlicht. Der Strom ist längst wieder da und alles gut. Auf eine Idee hat es mich aber gebracht: Kann Ihr Hausspeicher bei einem Ausfall einen Kühlschrank versorgen, und ungefähr wie lang?
Ich arbeite in einer Anwaltskanzlei und höre den lieben langen Tag von Klagen, Betrug und wütenden Leuten, also keine Sorge, ich drohe niemandem. Mein Chef will einfach auf Ihr Rechnungsprogramm umsteigen und hat mich gebeten nachzusehen, ob man die Buchungen auch für DATEV exportieren kann oder nur als PDF.
Nach dem Herzinfarkt hat mir der Doktor Salz, Tabak und Aufregung verboten und meine Frau gleich noch den Fußball dazu. Drei Wochen Intensivstation, ich dachte, das war's. Nun soll ich mich ein bisserl bewegen, sanft und regelmäßig. Bieten Sie am Vormittag Kurse für Herzpatienten an?
Am Montag ist unser alter Kater gestorben, fünfzehn Jahre, das Haus ist so leer, und die Kinder weinen jedes Mal, wenn sie den Napf sehen. Vielleicht holen wir im Frühling wieder einen aus dem Tierheim. Vorsorglich gefragt: Nimmt Ihre Tierversicherung auch Katzen ohne Papiere, und gibt es eine Wartezeit?
Mein Opa hat im Krieg alles verloren, meine Oma hat ihr Geld zeitlebens unter der Matratze versteckt, weil Banken in ihren Augen Verbrecher waren, und mein Onkel schimpft bis heute über die Pleite von damals. Ich seh das entspannter und möchte mein erstes Sparkonto aufmachen. Was muss ich als Lehrling dafür mitbringen?
Mir ist das Handy in den See gefallen, meine Freundin hat gekreischt, der Hund ist hinterhergesprungen, ein Ruderer hätte uns fast gerammt, es war wie im Katastrophenfilm. Überlebt haben alle, sogar das Handy. Was mich jetzt umtreibt: Ist das Modell aus eurer Aktion wasserdicht oder nur gegen Spritzer geschützt?
welche Firmware schließt die gemeldete Lücke
darf die Kamera ohne Gehäuse nach draußen
woran erkenne ich ein gefälschtes Kabel
welche Bänder kann das Modem
lässt sich der Spitzname später ändern
welcher Stecker passt an den Akku`,
  technical: `
die App stürzt ab sobald ich die Kamera öffne
mein Router verliert nachts die Verbindung
der Drucker wird als offline angezeigt obwohl er eingesteckt ist
die Anmeldeseite bleibt weiß
die Kopfhörer lassen sich nicht mit dem Laptop koppeln
Fehler E12 an der Waschmaschine, was heißt das
seit dem letzten Update synchronisiert nichts mehr
die API liefert mir einen 403
schon wieder diese blöde Update-Schleife, wie komme ich da raus?
puh, heute das dritte Mal, dass der Fernseher den Ton verliert. was mache ich falsch
die LED blinkt rot
die Mail zum Zurücksetzen des Passworts kommt nicht an
die Waage zeigt Err, neue Batterien sind drin
das Gerät geht nach fünf Minuten von allein aus, woran liegt das
wie kopple ich die Fernbedienung wieder mit der Box
seit dem neuen Handy findet die App die Waage nicht mehr
ich habe alle Knöpfe gedrückt und das Display bleibt dunkel
das Passwort stimmt, aber die Seite lädt nur neu
der sechsstellige Code kommt nie an
mann, die Verbindung bricht ständig ab, was kann ich noch versuchen
nervig, es hängt jedes Mal am selben Schritt. gibt es einen Trick
das Update bleibt bei 30 Prozent stehen, wie starte ich es neu
das Schloss zeigt leere Batterie trotz neuer
meine Mails landen im Spam
in jedem Gespräch ist ein Echo
das Rad zeigt Fehler 503
Die App stürzt ab, sobald ich den Warenkorb öffne.
Was soll ich zuerst probieren, wenn der Router rot blinkt?
Schon wieder diese Schleife: Passwort, Code, Startseite. Was kann ich noch versuchen?
Der Code per SMS kommt nicht an, Empfang hab ich.
Der Drucker druckt alles rosa.
Fehler 502 beim Bezahlen auf eurer Seite.
wlan fliegt alle 10 min raus, 3x neu gestartet schon
Die Uhr überträgt seit dem Update keine Schritte mehr.
Beim Öffnen vom QR-Ticket bleibt der Bildschirm weiß.
Der Saugroboter fährt im Kreis und geht dann aus.
Deinstalliert und neu installiert hab ich schon, was wär der nächste Schritt?
Die Türkamera ist nachts total verschwommen seit der neuen Firmware.
Ich kann das Schadenfoto nicht hochladen, angeblich falsches Format, dabei ist es ein JPG.
So ein Schmarrn, der Receiver hängt scho wieder mitten im Match. Stecker ziehen oder was?
Das Thermostat zeigt 35 Grad, im Wohnzimmer hat's 18.
Seit Android 15 kommen keine Mitteilungen mehr.
Der Fingerabdruck wird in der Banking-App nicht mehr erkannt.
Beim Export werden aus Umlauten lauter komische Zeichen.
Geschirrspüler zeigt E24 und pumpt nicht ab, wo fange ich an?
Das Mikro vom Kopfhörer geht beim Telefonieren nicht, Musik schon.
Die Karte in der App verortet mich in Bern, ich bin aber in Thun.
Alles gemacht wie in der Hilfe beschrieben, der Speichern-Knopf bleibt grau. Und nun?
eSIM ist drauf, Natel zeigt trotzdem kein Netz.
Das Drehkreuz liest meine Karte nicht, es piept und bleibt zu.
Mein Fernseher findet die Fernbedienung nicht mehr.
Das Kartenterminal will ständig neu starten.
E-Bike lässt sich nicht einschalten, Akku ist voll.
Der Download bleibt jedes Mal bei 99 Prozent stehen, langsam nervt's.
nach dem Upgrade fehlt eine Bibliothek
das Setup bricht ab, Pfad konnte nicht aufgelöst werden
der Code aus der Schachtel wird nicht angenommen
Kompilieren endet mit Fehler, mehr steht da nicht`,
};
