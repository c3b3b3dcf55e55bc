import type { Seeds } from '../kinds.ts';

/** Plain questions about technical products, in words that alarm elsewhere, and the real alarms of the same people; in German. */
export const productQuestions: Partial<Seeds> = {
  technical: `
macht klack klack klack sobald strom dran ist
Der Drucker druckt die ersten drei Schichten sauber, danach hängt alles wie Spaghetti in der Luft. Liegt das an mir oder am Filament?
E-Bike zeigt Fehler 503 und unterstützt nur noch die ersten hundert Meter
bleibt dunkel
Wie beende ich einen Prozess, der sich nicht killen lässt? "kill -9" bringt auch nix.
Mein Wechselrichter SolMax 8.2 meldet "Isolationsfehler" immer nur morgens bei Tau. Ist das normal?
Display ist auf Chinesisch, ich find die Einstellung nicht mehr
Nach dem Update auf 4.1.7 kennt das Programm meine Ebenen nicht mehr. Kann ich auf die 4.0 zurück?
die nähmaschine frisst den unterfaden, hab schon alles neu eingefädelt
Ich habe nur ein bisschen Basic gelernt, damals am C64. Warum sagt mir der Editor "unexpected indent"?
"Segmentation fault (core dumped)" und sonst nichts. Wo schaut man da als Erstes?
Akku tot oder Ladegerät tot, wie krieg ich das raus
Der Mähroboter dreht sich im Kreis wie ein Hund vorm Schlafen, seit ich das Kabel geflickt habe.
Beim Teleskop findet die Nachführung den Polarstern nie, was mache ich falsch?
Wie krieg ich die rote LED am Hub weg? Funktioniert ja alles, nervt nur im Schlafzimmer.
Port 5432 ist angeblich schon belegt, aber von wem?
Hab den Bootloader wohl zerschossen. Gibt es einen Weg, das Gerät ohne Bildschirm neu zu bespielen?
im log steht tausendmal NullPointerException, läuft aber trotzdem. ignorieren?
Meine Schüler kommen mit dem Lernkasten nicht ins WLAN, weil die Schule Port 1883 sperrt. Gibt's einen anderen Weg?
Die Drohne startet nicht, Meldung "Flugverbotszone", ich stehe aber auf einem Acker bei Uelzen
Etikettendrucker schiebt nach jedem Etikett zwei leere raus
Fehlercode E-31 an der Wärmepumpe, nach dem Zurücksetzen zwei Tage Ruhe, dann wieder da. Was bedeutet der?
Windows sagt, die Installationsdatei sei verdächtig und löscht sie. Wie installiere ich trotzdem?
Hörgerät pfeift nur beim Telefonieren
Wie mache ich rückgängig, dass ich alle Buchungen von Mai festgeschrieben habe?
Im Sequenzer bleibt eine Note hängen und tönt ewig weiter, wie schickt man da ein "Panic"?
"Das Zeitlimit für die Verbindung wurde überschritten" - jedes Mal beim Abgleich mit dem Kartenplotter.
welcher der beiden drähte ist plus, der braune oder der schwarze? steht nirgends
Kamera erkennt die Speicherkarte nicht, am PC geht sie einwandfrei
Ich steh auf dem Schlauch: Die Schleife läuft einmal zu oft, for i in range(11). Warum elf?
Seit Tagen versuche ich, den zweiten Bewegungsmelder anzulernen. Er blinkt dreimal gelb und das war's.
Konsole startet immer wieder neu, kommt bis zum Logo und zack von vorn
Am Mikroskop ist das Bild unten scharf und oben matschig, muss da was justiert werden?
Ich hab beim Aufschrauben den kleinen weißen Stecker abgerissen, bin selber schuld. Kann man den anlöten?
Die Uhr zählt meine Schritte beim Stricken. Wie gewöhne ich ihr das ab?
git push wird abgelehnt: "permission denied (publickey)". Gestern ging's noch
Die Gewächshaussteuerung macht nachts die Fenster auf, obwohl 3 Grad eingestellt sind als Grenze.
wieso piepst das ding
SPS geht auf STOP, Diagnosepuffer sagt "Zykluszeit überschritten". Wo stelle ich die Überwachungszeit höher?
Hab ein gebrauchtes Messgerät gekauft, Typ PM-220 von 2009, und es zeigt bei offenen Klemmen 14 Volt an. Spinnt das oder ist das so?
Wie lösche ich ein Projekt endgültig, das im Papierkorb festsitzt?
Beim Brennen der DVD bricht er bei 98 Prozent ab, schon der fünfte Rohling
der verstärker brummt, aber nur wenn der plattenspieler dranhängt
"Illegal instruction" beim Start auf einem alten Laptop von 2010. Zu alt?
Mein Sohn (9) hat im Lernprogramm alle Blöcke gelöscht, kann man das zurückholen?
Stickmuster wird gespiegelt gestickt, warum auch immer
Die SQL-Abfrage läuft seit einer Stunde. Darf ich die einfach abschießen oder ist dann was kaputt?
Schneidet nicht durch, Folie reißt, Messer ist neu, Druck auf 220
Wie bekomme ich meinen Namen aus dem Wasserzeichen raus?
Balkonkraftwerk speist nichts ein. Blaue Lampe blinkt langsam, Handbuch kennt nur schnelles Blinken.
Ich werd noch narrisch mit dem Gateway: verbindet, trennt, verbindet, trennt. Was könnt des sein?
Das Tablet mit der Notensoftware blättert bei jedem Forte um, weil das Mikro mithört. Abschalten wo?
Die Fräse verliert in Y-Richtung Schritte, X ist okay. Riemen oder Treiber?
Zwei-Faktor-App war auf dem alten Handy, das liegt jetzt im See. Wie komm ich wieder rein?
undefined is not a function. ja danke. aber welche
Beim Dashcam-Video fehlt der Ton seit der Firmware 2.03.
Wie stell ich den Piepton beim Einschalten ab, ich fotografiere auf Taufen
Modellbahnzentrale zeigt Kurzschluss, obwohl keine einzige Lok auf dem Gleis steht
Wieso ist der Export 4 GB groß? Das sind zwölf Seiten Text.
Drei Stunden gesucht, nichts gefunden: Wo ist in Version 12 die Bemaßung hingekommen?
Der Motor vom Rolltor-Bausatz läuft in die falsche Richtung. Adern tauschen oder Parameter?
Ist es normal, dass der Akku vom Schrauber beim Laden handwarm wird?
Ich bekomm beim Kompilieren 214 Fehler. Zweihundertvierzehn. Der erste heißt "missing header". Reicht es, den zu beheben?
Hub offline. Router neu, WLAN-Name gleich, Passwort gleich. Trotzdem offline.
die app will standort immer, ich will das nicht, geht's auch ohne?
Beim Synthesizer klemmt das mittlere C, wie krieg ich die Tastatur auf zum Putzen?
Mein Konto im Forum wurde als Spam markiert, weil ich drei Links gesetzt hatte. Wird das automatisch wieder frei?
Fehler 429, too many requests, dabei hab ich höchstens zehn Anfragen geschickt
Die Bienenwaage zeigt minus 400 Gramm, das Volk lebt aber noch. Wie tariere ich die neu?
Router startet neu sobald jemand duscht, kein Witz, hängt das mit dem Durchlauferhitzer zusammen?
Ist der Stift vom Grafiktablett hinüber, wenn er nur noch Punkte statt Linien malt?
Muss ich die Datenbank stoppen, bevor ich die Tabelle umbenenne?
"Lizenz abgelaufen", gilt aber laut Rechnung bis 2027. PC-Uhr falsch?
Bildschirm flackert ab und zu grün, Kabel oder ich, wer ist schuld?
Nach dem Stromausfall kennt die Heizungssteuerung ihre Uhrzeit nicht mehr, jeden Morgen 00:00
Kann ich die Türklingel leiser stellen, mein Hund dreht durch
Habe die Firmware von einem Bastler aus dem Netz aufgespielt, gehackt quasi. Wie komme ich auf die originale zurück?
Im Kurs "Grundlagen Statik" lässt sich Modul 4 nicht öffnen, Modul 3 hat einen grünen Haken.
Durchgefallen mit 58 %, nötig sind 60. Kann man die Prüfung im Onlinekurs gleich wiederholen oder gibt's eine Sperrzeit?
Der Lasercutter brennt die Ränder braun an, welche Einstellung für 3 mm Pappel?
Ich hab keine Ahnung von Technik, sag ich gleich. Da blinkt was orange und ich weiß nicht mal, was das für ein Kasten ist. Steht "Bridge 2" drauf.
Deinstallation schlägt fehl, "Datei wird von einem anderen Prozess verwendet"
USB Kabel wackelt, Buchse auch, was tun
Warum werden meine Umlaute im Export zu Ã¼ und Ã¤?
Wie wird man das Beispielprojekt los? Taucht nach jedem Start wieder auf.
die kühlmittelpumpe der drehbank läuft nach wenn not-aus gedrückt war, soll das so?
Seit gestern sendet die Wildkamera keine Bilder mehr, Guthaben ist drauf, Empfang 3 Balken. Nichts kommt an.
Der Lüfter heult nach fünf Minuten auf wie ein Föhn, Temperatur laut Anzeige 41 Grad
Ich will das Gehäuse öffnen, aber die Schrauben haben einen komischen Stern mit Loch. Welcher Bit ist das?
NAS meldet Platte 2 "degradiert". Muss ich die sofort wechseln oder geht's noch bis zum Wochenende?
Woran erkenne ich, ob der Sensor kaputt ist oder nur mein Programm Mist misst?
Ein Pin ist abgebrochen, der ganz links. Brauch ich den überhaupt?
Wie verbiete ich den Kindern am Router nachts das Internet?
Antwortet der Kundendienst-Bot im Spiel nur bei mir auf Polnisch?
Kopfhörer koppelt, Ton kommt trotzdem ausm Laptop
Meine Masterarbeit liegt als .bak da und sonst nicht mehr. Lässt sich die im Editor wiederherstellen?
Was heißt "Watchdog-Reset" und warum jede Nacht um 3:12?
Programm stürzt ab, wenn ich "Ä" tippe. Nur bei Ä.
Wie stellt man beim Oszilloskop die Masse ein, der Tastkopf zeigt mir immer 50 Hz Brumm
Spannung am Ausgang 3,1 statt 3,3 Volt, reicht das dem Funkmodul noch?
Ich weiß nicht, ob ich zu blöd bin, aber wo ist der Ausschalter?
fritteuse... äh filamenttrockner heizt nicht, zeigt nur Lo
Das Boot dreht nach links, der Plotter sagt rechts. Kompass eichen, aber wie?
Docker-Container beendet sich sofort mit Code 137, was ist da los
Hab aus Versehen "Auf Werkseinstellungen" gedrückt. Sind die Szenen im Hub jetzt alle weg?
Der Scanner stürzt nicht ab, er tut einfach gar nix. Knopf drücken, nix. Noch mal drücken, nix.
Aquariumsteuerung schaltet das Licht eine Stunde zu früh, Fische schauen mich vorwurfsvoll an. Sommerzeit?
Wie bringe ich dem Roboterarm im Bausatz bei, dass er beim Endschalter anhält?
Beim Verbinden kommt ständig "Zertifikat nicht vertrauenswürdig". Ist unser internes, das passt schon. Wo hinterlege ich das?
Mein Funkgerät steckt auf Kanal 9 fest
Mails mit der Anmeldebestätigung landen nirgends, auch nicht im Spam. Adresse ist bei gmx
Warum zeigt die Kasse beim Tagesabschluss eine Differenz von 0,01?
Kettenspannung ok, Motor ok, trotzdem knarzt's beim Treten unter Last. Antrieb oder Tretlager?
"Zugriff verweigert" auf meinem eigenen Rechner, ich bin doch der Admin
Kriege die SD-Karte nicht mehr aus dem Schacht
Meine Zeichnung ist weg. Gespeichert hatte ich, glaub ich, in die Cloud, aber da steht nur "Konfliktkopie von Jens".
Der Timer-Interrupt feuert doppelt, hat jemand eine Idee, was ich vergessen habe?
Sprache steht auf Deutsch, die Hälfte der Knöpfe bleibt Englisch
Smartwatch stirbt bei 30 Prozent einfach weg, kalt war's auch
Geht das Gerät kaputt, wenn ich aus Versehen 12 statt 9 Volt angeschlossen hab? Es riecht nichts, leuchtet nur nicht.
wie lösch ich meinen account im forum und bleiben dann die beiträge stehen
Gerätemanager zeigt "Unbekanntes Gerät" mit gelbem Dreieck, Treiber hab ich zweimal installiert
Nadel bricht bei jedem zweiten Stich auf Jeans. Welche Stärke nehm ich?
Ich brauch nochmal Hilfe wegen dem Nullpunkt. Wieder. Er verschiebt sich nach jeder Pause um 0,2 mm.
E-Reader hängt auf der Seite mit dem schlafenden Fuchs
Nach "Netz suchen" findet der Stick nur die Nachbarn, nie unser eigenes
Passt das, wenn der Temperaturfühler im Warmwasserspeicher 12 Grad weniger zeigt als mein Finger sagt?
Kann es sein, dass der Virenscanner euren Compiler in Quarantäne steckt?
Der Import lehnt die CSV ab: "Zeile 1: unerwartetes Zeichen". Sehe da nichts Unerwartetes.
Die Sprachausgabe vom Navi redet auf einmal Niederländisch mit mir. Nett, aber ich versteh's nicht.
Was mache ich gegen Überbelichtung bei Sternen? Alles ab 30 Sekunden ist weiß.
sensor nicht gefunden. sensor steckt. sensor leuchtet sogar
Bei 80 Messwerten stoppt die Aufzeichnung, ist das eine Grenze der Testversion?
Roboter aus dem Schulset fährt rückwärts, wenn er vorwärts soll. Die Klasse lacht, ich such den Fehler.
Wie wechselt man die Knopfzelle im Fernauslöser? Kein Schlitz, keine Schraube.
Kein Bild über HDMI 2, über HDMI 1 schon, Kabel getauscht
Wie kann ich einen Job in der Warteschlange abbrechen, der vor drei Tagen hängen geblieben ist?
"Dongle fehlt", er steckt aber, blinkt auch. Windows 11, neuer Laptop.
Beim Gitarreneffekt rauscht Kanal B, mit Batterie still, mit Netzteil laut
Der Speicher der Photovoltaik entlädt sich nachts auf 0, eingestellt sind 20 % Reserve
habs jetzt 6x versucht, immer "ungültige seriennummer", ist das eine null oder ein O
Mein 3D-Modell ist laut Slicer "nicht wasserdicht". Muss es auch nicht sein, ist ein Stifthalter. Kann ich das ignorieren?
Wie lange darf die Kontrolllampe rot bleiben, bevor ich mir Sorgen machen muss?
Ich bekomme im Testsystem eine Exception, im Livesystem nicht. Wo unterscheiden sich die beiden?
Unser Messschieber mit Bluetooth schreibt Zoll in die Tabelle statt Millimeter
Muss der Schutzleiter bei dem Netzteil mit ran? Gehäuse ist aus Plastik.
Das Babyphone fängt den Nachbarn ein, samt Fußballkommentar. Kanalwechsel wie?
Kameraobjektiv fährt raus und gleich wieder rein, dann "Objektivfehler"
Der Cloud-Speicher sagt 103 % belegt, obwohl ich zehn Gigabyte rausgeworfen habe. Zählt der Papierkorb mit?
Ich blick's nicht: Warum gibt 0.1 + 0.2 nicht 0.3?
tastatur beleuchtung aus kriegen?
Wer stört hier wen, mein Babyfon den Zigbee-Hub oder umgekehrt?
Die Pumpe im Bewässerungsset läuft trocken, weil der Füllstandssensor immer "voll" meldet
Meldung beim Hochladen: "Malware gefunden in setup_alt.zip". Die Datei hab ich selbst gebaut, wie melde ich einen Fehlalarm?
Neues Handy, alte Uhr. Wollen sich nicht kennenlernen.
Hab vergessen, wie der Schraubstock am Bohrständer ausgerichtet wird, gibt's da irgendwo ein Bild?
In der Kassensoftware hängt ein falscher Storno von letzter Woche drin, wie krieg ich den raus?
Der Zoom vom Feldstecher-Adapter sitzt bombenfest, Trick bekannt?
Wo steht der API-Schlüssel, und was tu ich, wenn ich ihn versehentlich mit eingecheckt habe?
Ich habe das Teleskop von meinem verstorbenen Onkel geerbt, dazu eine Kiste Okulare ohne Beschriftung und eine Handsteuerung, die nach einem Passwort fragt. Niemand in der Familie kennt es. Wie setzt man so eine Steuerung zurück?
Erst lief alles, dann kam das Update, dann lief nichts, dann hab ich den Stecker gezogen, dann lief es wieder, aber ohne Ton. Verstehen tu ich es nicht. Wo wählt man den Audioausgang?
Mein Vater schlägt immer auf das Gerät drauf, dann geht's wieder. Gibt es eine bessere Lösung als Hauen?
Nachdem ich tagelang an der Steuerung fürs Hühnerhaus gebastelt habe: Klappe geht auf, Klappe geht zu, nur nie zur richtigen Zeit. Wo trägt man den Breitengrad ein?
Servus, da Regler zoagt "Err 7" und i find des Biachl nimmer. Wos hoaßt des?
die app fragt mich jeden tag ob ich zufrieden bin. wie schalt ich das ab
Wir sind zu dritt im Büro, zwei können die Zeichnung öffnen, bei der Kollegin kommt "Format zu neu". Muss sie updaten oder ich älter speichern?
Kein Saft auf der 12-Volt-Schiene, Sicherung heil. Wo messe ich weiter?
Merkt sich das Gerät den toten Akku? Nach dem Tausch steht immer noch "Zustand: schlecht".
Der Roboter verweigert den Dienst mit "Klinge überprüfen", die hab ich vorgestern gewechselt
Wie schmeiße ich jemanden aus meinem Projekt raus, ohne dass seine Dateien mit verschwinden?
grüezi, mein router zeigt rot-grün-rot, ist das jetzt gut oder schlecht
Fatal error: Allowed memory size exhausted. Auf einem Server mit 64 GB, lächerlich wenig kann's nicht sein. Wo steht die Grenze?
Warum löscht mir die Kamera beim Formatieren nur die JPEGs im Katalog und nicht die RAWs?
Ich geb zu, ich habe die Anleitung weggeworfen. Welcher Knopf war fürs Entlüften?
Auf dem Bild vom Ultraschallsensor sieht man nur Schnee. Gel drauf, Kabel fest. Habe ich was vergessen?
"Attack" steht auf 0 und trotzdem kommt der Ton verzögert. Liegt das am Puffer?
Linke Stereoseite tot nach Umbau auf neue Röhren, die rechte spielt
Meine Nähmaschine will plötzlich rückwärts nähen, egal was ich drücke.
`,
  information: `
Läuft euer Zeichenprogramm noch unter Windows 7?
Darf ich die Lizenz auf einem zweiten Rechner benutzen, wenn ich nie an beiden gleichzeitig sitze?
passt der akku vom 36V model auch ins alte rad von 2017
Ist die Drohne unter 250 Gramm, mit Akku?
Wir sind eine Grundschule mit zwei Klassen: Wie viele Sets brauchen wir für 46 Kinder?
Wo speichert ihr die Messdaten, in der EU oder in den USA? Unser Datenschutzbeauftragter fragt.
Brauche ich für das Teleskop zwingend einen Sonnenfilter, wenn ich nur den Mond ansehe?
Gibt's den Synthi auch mit deutscher Anleitung?
Unterschied zwischen Pro und Pro Plus, bitte in einem Satz
Kann die Wärmepumpe auch mit alten Heizkörpern, Baujahr 1978?
würde das netzteil mit 2 A reichen oder zu schwach?
Ich bin 71 und fange gerade erst mit dem Programmieren an. Welcher Kurs ist nicht zu schwer?
Wie viele Geräte verträgt der Hub maximal?
Darf man Fotos aus eurem Forum im Unterricht zeigen?
Gibt es Ersatznadeln für die Overlock von 1994 überhaupt noch?
Ist der Schallpegelmesser geeicht oder nur kalibriert?
Ich möchte den Messkoffer auf einer Baustelle in Tirol bei minus 15 Grad einsetzen, ist er dafür freigegeben?
Was passiert mit meinen Projekten, wenn das Abo endet? Gelöscht oder nur gesperrt?
Unterstützt die Datenbank Transaktionen, auch verschachtelte?
Kann ich als Schüler die Studentenversion nehmen, Klasse 11?
Wie oft kann man die Prüfung wiederholen, falls man durchfällt?
Verträgt sich der Router mit einem Glasfaseranschluss in der Schweiz?
Welches Kabel ist dabei, C auf C oder C auf A?
Gibts für das alte Modell noch Sicherheitsupdates oder ist Schluss?
Werden die Elternkonten gelöscht, wenn das Kind die Schule verlässt?
Was für eine Batterie kommt in den Handsender, CR2032?
Ist das Zertifikat von der IHK anerkannt?
Läuft die Kameraüberwachung auch ohne Cloud, rein lokal?
Unsere IT will wissen, welche Ports und Adressen freigegeben werden müssen.
Gilt die Garantie noch, wenn ich das Gehäuse schon mal offen hatte?
Ich habe das Gerät gebraucht gekauft. Steht mir trotzdem der Support offen?
Ab welchem Alter kann man Kinder an den Lötkolben aus eurem Set lassen?
Darf ich mit der Hobbylizenz Sachen auf dem Weihnachtsmarkt verkaufen?
Was kostet ein Ersatzmesser für den Mährobi und hält ein Satz eine Saison?
Wo finde ich den Schaltplan vom Röhrenverstärker, Serie 3?
Sind die Hörgeräte wasserfest oder muss ich sie vor dem Schwimmen raus tun?
Reicht ein i5 mit 8 GB für die Notensoftware?
Wie unterscheide ich eine echte Ersatzdüse von einem Nachbau? Beim Händler um die Ecke sieht alles gleich aus.
Arbeitet der Fischfinder auch im Süßwasser, sprich Bodensee?
Welche Aufbewahrungsfrist stellt die Buchhaltung automatisch ein, acht oder zehn Jahre?
wie laut is der drucker, steht neben dem bett
Kann man den Kurs unterbrechen? Ich werde im März Vater.
Muss ich meine Drohne beim Luftfahrtbundesamt melden oder reicht der Aufkleber?
Gibt's einen Plan, wann die 32-Bit-Version ausläuft?
Ist Ihr Gerät nach Schutzklasse II gebaut, und was heißt das für den Prüfbericht?
Bekomme ich als Verein mit 30 Mitgliedern eine Sammellizenz?
Was bedeutet "CAT III 600 V" auf dem Prüfgerät?
Wie lang ist die Leitung vom Fühler, und darf ich sie verlängern?
Habt ihr eine Roadmap? Ich warte auf den Dunkelmodus.
Taugt das Einsteigermikroskop für Wassertropfen aus dem Teich, oder sieht man da nix?
Kann der Controller auf der Werkbank in einer staubigen Tischlerei stehen?
Haben gesperrte Forenmitglieder noch Lesezugriff?
Ist der Export nach DATEV im kleinen Paket drin?
Welche Frequenz nutzt der Funktaster, 433 oder 868? Frage wegen meiner Garage.
Gibt's ein Mengenlimit für Anfragen an die Schnittstelle pro Minute?
Funktioniert die Waage in einem Keller ohne Empfang?
Meine Tochter ist Legasthenikerin, hat das Lernprogramm eine Vorlesefunktion?
Ersetzt ihr das Netzteil auf Garantie, und wer zahlt das Porto?
Wie wird eigentlich der Wirkungsgrad vom Speicher gemessen? Reine Neugier.
Darf der Akku mit ins Flugzeug, 160 Wh?
Kann man auf der Konsole die Spiele der Vorgängerin spielen?
was ist besser für feuchte räume, zigbee oder wlan steckdose
Wie sicher ist euer Passwortspeicher, ist das Ende-zu-Ende?
Kennt ihr einen Fachbetrieb in Graz, der eure Stickmaschinen wartet?
Wie groß ist das Bauvolumen ungefähr, krieg ich einen Helm am Stück raus?
Ist es erlaubt, den Quelltext der Beispiele in einem kommerziellen Produkt zu verwenden?
Zählt die Pause bei der Onlineprüfung zur Zeit dazu?
Kann der Thermostat auch Fußbodenheizung, 230 Volt Stellantriebe?
Wie viel Strom frisst der Server im Leerlauf?
Braucht das Lernheft Internet? Wir haben in der Schule keins, das den Namen verdient.
`,
  transaction: `
Bitte schalten Sie meine Lizenz vom alten auf den neuen Rechner um, Kundennummer 77120.
Wo bleibt mein Ersatzmotor? Bestellt am 4., Auftrag W-2093
Kündigung Cloud-Abo zum Monatsende bitte, bestätigen wär nett
Ich habe den Lizenzschlüssel verlegt, können Sie ihn mir anhand der Seriennummer noch mal schicken?
bitte meinen forennamen ändern von bastelwastel in jwagner
Zwei Schulsets zu viel bestellt, ungeöffnet, die würde ich zurückgeben
Können Sie mein Prüfungsergebnis nachsehen? Kurs Elektrofachkraft, 14. November
Der Name auf meinem Zertifikat ist falsch geschrieben: Szymanski, nicht Schimanski.
Wann kommt mein Oszilloskop aus der Reparatur zurück? RMA 50418
Bitte tragen Sie auf der Rechnung unsere neue Firmenadresse ein
Upgrade von Basic auf Studio, was muss ich draufzahlen? Und dann bitte gleich machen.
Der Rabattcode für Lehrkräfte wurde bei der Bestellung nicht abgezogen, Bestellung 8831. Können Sie das nachtragen?
Fehlt eine Schraubentüte im Bausatz, Tüte D. Schickt ihr die nach?
Ich möchte meine Daten und das Konto löschen lassen, die Uhr habe ich verkauft.
Nehmt mal den dritten Benutzer aus unserem Vertrag, der hat gekündigt
Setzen Sie bitte das Gerät mit der Nummer GX-00917 auf meinen Namen um, Vorbesitzer ist mein Bruder.
bestellung mit falscher farbe abgeschickt, lässt sich das noch ändern? filament rot statt schwarz
Meine Kreditkarte ist neu, wo hinterlegt ihr die fürs Abo? Die alte läuft am 31. ab
Verschieben Sie meinen Prüfungstermin vom 3. auf den 10., bitte.
Die Testversion hat sich in ein Abo verwandelt, ich hatte vergessen zu kündigen. Bitte beenden.
Akku als Ersatzteil zweimal geliefert bekommen, aber nur einmal bestellt. Wie schicke ich den anderen zurück?
Zehn Schülerzugänge mehr für die 7b bitte, Schule am Lindenhof
Können Sie mir sagen, bis wann die Garantie für Seriennummer 4471-B läuft?
Bitte setzen Sie mein Anfragekontingent auf das große Paket hoch.
storno auftrag 6620, kamera woanders günstiger gekriegt
Ich brauche einen Termin für die Wartung der Wärmepumpe, am liebsten vormittags.
Wurde meine Überweisung für die Wartungslizenz schon verbucht?
Bitte den Versand der Ersatzteile an die Werkstatt statt nach Hause
Mein Gerät war bei der Rückrufaktion dabei, Nummer 3-0071. Wann kommt das Ersatznetzteil?
`,
  complaint: `
Drittes Austauschgerät, dritter Defekt. Ich fühle mich verarscht.
Sechs Wochen für eine Platine, die in einen Briefumschlag passt. Das ist unterirdisch!
Euer Update hat mir vier Jahre Messreihen gelöscht und ihr schickt mir einen Link zur FAQ. Ich bin stinksauer.
so ein schrott, 1900 euro für einen drucker der nicht druckt
Hiermit beschwere ich mich förmlich über den Reparaturservice, Vorgang RMA 4402, der seit März nicht bearbeitet wird.
Abo-Zwang für ein Messgerät, das ich gekauft habe? Ihr habt sie doch nicht mehr alle.
Nie wieder kaufe ich etwas von euch, der Mährobi war ein Montagsgerät und der Service eine Zumutung.
Mit eurem Lernkasten habe ich mich vor 28 Kindern lächerlich gemacht, nichts davon hat funktioniert, ich bin richtig sauer
Ich habe euch fünfmal Logdateien geschickt. Fünfmal! Und jedes Mal fragt ihr nach Logdateien.
Das Ticket wurde einfach geschlossen, ohne ein Wort. Unverschämt.
`,
  sarcasm: `
Super, das Update behebt ein Problem, das ich nicht hatte, und liefert drei neue gratis dazu.
Ein Thermostat, der im Sommer heizt. Endlich mal jemand, der mitdenkt!
Danke für die "vereinfachte" Oberfläche, jetzt finde ich vereinfacht gar nichts mehr.
Toll, ein wasserdichtes Gehäuse. Das Wasser kommt jedenfalls nicht mehr raus.
Herzlichen Glückwunsch zum Kopierschutz, er schützt mein Programm jetzt auch vor mir.
Der Ladebalken steht seit Dienstag auf 99 %, ich bewundere seine Ausdauer. Weiter so, liebe Entwickler.
na bravo, 14 tage warten auf "haben sie es mal aus- und eingeschaltet"
Respekt, eine Drohne mit Heimkehrfunktion, die zum Nachbarn heimkehrt.
`,
  safety: `
Akku vom E-Bike bläht sich auf und ist kochend heiß, steht bei uns im Flur!
Der Drucker hat geraucht und jetzt glimmt was im Netzteil, was soll ich tun?
Habe am Gehäuse vom Verstärker einen Schlag bekommen, mein Arm kribbelt immer noch
Die Säge ist von allein angelaufen, während mein Lehrling die Hand am Blatt hatte.
Mein Kleiner hat die Knopfzelle aus der Fernbedienung verschluckt!!
Es stinkt verschmort aus dem Wechselrichter, man hört's drinnen knistern und brutzeln.
Der Laser ging bei offener Klappe an und hat meiner Schülerin ins Auge geleuchtet, sie sieht Flecken
Der Mähroboter ist meiner Tochter über den Fuß gefahren, blutet stark
Beim Laden hat die Drohne Feuer gefangen, der Teppich ist verbrannt, zum Glück war wer daheim.
`,
  outage: `
Unsere komplette Fertigung steht, die Steuerung lässt keinen Start mehr zu. 40 Leute warten.
Eure Cloud antwortet seit 6 Uhr mit 503, sämtliche Kunden von uns sind offline
datenbank in produktion weg, shop tot, bitte SOFORT
Lizenzserver nicht erreichbar, das ganze Konstruktionsbüro kann nicht arbeiten und morgen ist Abgabe
Kein einziges Etikett kommt mehr raus, der LKW steht an der Rampe, das Lager liegt lahm.
Die Klimasteuerung ist in allen acht Gewächshäusern ausgefallen, die Jungpflanzen gehen uns in Stunden ein!
In zwanzig Minuten beginnt die Abschlussprüfung für 90 Leute und das Prüfungsportal ist tot.
Kassensystem in allen drei Filialen down, es ist Samstag und die Schlange geht bis auf die Straße
`,
  fraud: `
Jemand hat sich in mein Lizenzkonto gehackt und meine Seriennummern weiterverkauft.
Auf meinem Spielekonto sind Käufe für 240 Euro, die ich nie gemacht habe, Passwort wurde auch geändert
Der angebliche Support eures Hauses hat sich per Fernwartung auf meinen PC geschaltet, danach war mein Konto leer.
mein api key wurde geklaut, über nacht 3800 euro rechnung, das war ich nicht
Den Shop mit euren Ersatzakkus zum halben Preis gibt's gar nicht, Geld ist überwiesen. Bin ich Betrügern aufgesessen?
Eine fremde Person schaut durch unsere Babykamera, sie hat gerade mit meinem Kind gesprochen
Mein Forumkonto verschickt Nachrichten, in denen um Geld gebeten wird, ich komme nicht mehr rein.
Das E-Bike wurde gestohlen und taucht in der App nun unter fremdem Namen auf!
`,
  exception: `
Die Garantie ist vor neun Tagen ausgelaufen, könnten Sie da ein Auge zudrücken?
Ich hab die Prüfungsanmeldung um eine Stunde verpasst, mein Kind lag mit Fieber im Bett. Geht da noch was?
könnt ihr mir das upgrade zum alten preis lassen, ich war doch nur drei tage zu spät
Als kleine Dorfschule schaffen wir die Mindestmenge von 20 Lizenzen nicht. Machen Sie bei 12 eine Ausnahme?
Eigentlich nehmen Sie geöffnete Software nicht zurück, ich weiß. Würden Sie es trotzdem, bei mir läuft sie schlicht nicht?
Wäre ein vierter Prüfungsversuch außer der Reihe möglich? An mir hängt der ganze Meisterbrief.
Bitte aus Kulanz die Reparatur übernehmen, der Schaden am Display war blöd, aber ich lebe von 900 Euro Rente.
Kann ich meinen Studentenrabatt noch ein Jährchen behalten, obwohl ich seit Juli fertig bin?
`,
  staff: `
Der Techniker am Telefon meinte, Frauen sollten lieber die Finger von Oszilloskopen lassen.
Ihr Moderator hat mich im Forum vor allen als Vollidioten hingestellt.
Euer Monteur hat die Wärmepumpe im Rausch montiert, der hat nach Schnaps gerochen
Die Prüferin im Onlinekurs hat während meiner Prüfung mit dem Handy telefoniert und gelacht.
der supporter hat mitten im satz aufgelegt als ich nach dem treiber gefragt hab
Der Kollege mit der Fernwartung hat ungefragt in meinen privaten Fotos geblättert.
Der Herr aus der Reparaturannahme hat mich angeblafft, ich hätte das Gerät wohl an die Wand geworfen.
Eure Mitarbeiterin im Chat hat geschrieben, wer kein Englisch kann, soll halt nicht programmieren.
`,
  legal: `
Mein Anwalt prüft, ob Sie ein gekauftes Gerät nachträglich per Update unbrauchbar machen dürfen.
Wenn die Rückzahlung für das Jahresabo bis Freitag nicht da ist, geht das zum Mahngericht.
Ihr habt die Daten unserer Schüler ohne Einwilligung übertragen, das melde ich der Aufsichtsbehörde.
Ich setze Ihnen eine letzte Frist zur Nacherfüllung bis 1. Dezember, danach trete ich vom Kauf der Fräse zurück und klage.
Die Verbraucherzentrale sieht in der automatischen Verlängerung der Lizenz einen Rechtsverstoß und unterstützt mich.
Produkthaftung ist Ihnen ein Begriff? Das Gutachten zum Akkubrand liegt bei meiner Rechtsanwältin.
Sie verwenden meinen Code aus dem Forum in Ihrem Produkt, das klärt jetzt ein Fachanwalt für Urheberrecht.
`,
  human: `
Ich hab jetzt die ganze Doku gelesen, bitte einen Techniker aus Fleisch und Blut.
Kann mich jemand anrufen und das Einrichten mit mir Schritt für Schritt durchgehen? Ich bin 83.
verbinden sie mich bitte mit der entwicklung, nicht mit der faq
Wir planen eine Anlage mit 200 Reglern und möchten mit Ihrem Vertrieb persönlich sprechen.
gibts bei euch noch wen mit telefon
Der Chat dreht sich im Kreis, holt mir bitte einen Kollegen dazu, der sich mit SPS auskennt.
Können Sie einen Mitarbeiter schicken, der sich den Plotter auf dem Boot ansieht?
Gibt es eine Ansprechpartnerin für Schulen, die mich zurückrufen könnte?
`,
  praise: `
Hat geklappt, es war wirklich nur das Kabel. Danke!
Meine Viertklässler lieben den Roboter, der Bausatz ist jeden Cent wert.
Nach dem Update läuft die alte Kiste wie neu, dickes Lob an eure Programmierer
Fehler gefunden, saß vor dem Bildschirm. Die Anleitung ist übrigens spitze.
`,
};
