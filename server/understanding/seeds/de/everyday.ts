import type { Seeds } from '../kinds.ts';

/** Harmless messages with loud words in them, and messages for a person in everyday words; in German. */
export const everyday: Partial<Seeds> = {
  transaction: `
meine Karte ist abgenutzt, der Chip liest nicht mehr, ich brauche eine neue
die Karte läuft im Juni ab, kommt die nächste von allein? bitte nachsehen
tragt die neue Karte statt der alten in mein Konto ein
PIN vergessen, bitte eine neue schicken
die Aufladung von heute früh fehlt noch im Guthaben
ich habe am Dienstag an den Vermieter überwiesen, er hat nichts, wo hängt es
meine Zahlung an der Tankstelle wurde abgelehnt, bitte prüfen
bucht 40 Euro vom Sparkonto aufs Girokonto
setzt mein Tageslimit beim Abheben hoch
ich hab die falsche IBAN eingetippt, lässt sich die Überweisung zurückholen
wo bleibt das Geld für die Stiefel, die ich vor zwei Wochen zurückgeschickt habe
drei bis fünf Tage hieß es, heute ist Tag sechs, wo ist das Paket
noch nichts im Briefkasten, schaut bitte in die Sendungsverfolgung
falsche Größe bestellt, mein Fehler, bitte tauschen
die falsche Farbe kam an, schickt bitte die blaue
eine von vier Tassen fehlt im Karton, bitte nachsenden
könnte jemand von der Werkstatt lieber Donnerstag kommen
kann mir jemand sagen, ob mein Antrag da ist
ist jemand da, der meine Stunde auf fünf legt
kann jemand nachsehen, ob mein Platz am Fenster ist
einen Tisch für sieben Personen auf meinen Namen
bitte noch eine Person zur Buchung dazu
ändert den Ansprechpartner im Vertrag auf Eva Lindt
nennt mich auf dem Schild Robin, nicht Roberta
sagt Bescheid, wenn die Vorhänge fertig sind
ich brauche einen zweiten Schlüssel fürs Rad
ich möchte einen Termin für die Bremsen am Auto
ich hätte gern das Geld für das Ticket zurück, das ich nicht gebraucht habe
ich hab den Gaszähler falsch abgelesen, bitte ändern
Montag habe ich einen Termin bei Ihrem Anwalt, bitte verschieben
das Gerichtsverfahren ist vorbei, schickt die Akte bitte an die neue Adresse
sperrt den Raum für unsere Gruppe vom 3. bis 5.
letztes Mal lag es beim Nachbarn, bitte wieder so
nur die dritte Stunde absagen, der Rest bleibt
einmal im Monat reicht, nicht mehr jede Woche
Unsere Hochzeit war eine herrliche Katastrophe: Regen, keine Band, Pfarrer zu spät. Druckt die Fotos bitte nochmal, gleiche Größe.
Die Kinder krank, das Auto kaputt, die Stunde total vergessen. Tragt mich bitte für die nächste ein.
Drei Wochen auf gutes Wetter gewartet, jetzt ist es da. Zieht die Lieferung bitte auf Montag vor.
Ich bin sauer auf meinen Drucker, nicht auf euch. Schickt noch zwei schwarze Patronen.
Mein alter Vermieter ist ein Betrüger, endlich bin ich weg. Neue Adresse: Ulmenweg 4, bitte ändern.`,
  information: `
wer ist der Chef der Filiale in Bremen
muss ein Vorgesetzter unterschreiben oder genügt meine Unterschrift
braucht ein Agent eine Zulassung für eure Versicherungen
zu welchem Betreiber gehört das Netz
kann jemand anders das Paket für mich abholen
wie viele Personen passen hinten rein
ist nach zehn noch jemand an der Rezeption
sprechen die Mitarbeiter Spanisch
kann man mit dem Lautsprecher Niederländisch reden
wie hoch reicht die Leiter
ist zum Verschenken an jemanden, packt ihr ein
was verdient ein Berater bei euch am Anfang
mein Chef fragt, ob ihr in Dollar abrechnet
muss ich vorher anrufen
wie oft darf ich die Prüfung wiederholen
wie oft kann ich den Code probieren, bis er gesperrt ist
wann wurden die Preise zum letzten Mal geändert
wie viele Wochen dauert ein Visum
wie viele Stunden hält der Akku
reichen zwei Wochen, um zum Monatsende zu kündigen
wo liegt das Limit für Überweisungen ins Ausland
ist ein Eimer genug für zehn Quadratmeter
läuft der Herd mit Gas oder Strom
brennt das Parfüm auf empfindlicher Haut
geht die Creme bei Nussallergie
wohin mit dem alten Rauchmelder
gibt es eine Rampe, wenn der Aufzug gewartet wird
ist es normal, dass ein neuer Ofen anfangs riecht
was unterscheidet die silberne von der goldenen Karte
brauche ich einen Ausweis, um ein Konto zu eröffnen
woran erkenne ich eine Fälschung eurer Taschen
jemand meinte, ihr habt eine Filiale in Porto, stimmt das
ich las, dass eine andere Firma gehackt wurde. Wie bewahrt ihr Daten auf?
zahlt die Versicherung, wenn ein Rad aus dem Keller geklaut wird
brauche ich einen Anwalt, um mit eurem Paket zu gründen
was sagt das Gesetz zur Rückgabe von Lebensmitteln
keine Ahnung, welches zu mir passt, wo ist der Unterschied
meine Freundin klagt über den Rücken, welcher Stuhl hilft
ist das Witzebuch für Kinder oder Erwachsene
Der Hund hat das halbe Sofa gefressen und dann die Fernbedienung, meine Frau schrie, die Kinder lachten. Alles gut. Gibt es den Bezug einzeln?
Mit dem Zelt in den Fluss gefallen, Schuh verloren, gebrüllt wie eine Ziege, beste Reise. Welches Spray macht es wieder dicht?
Mein Chef hat mich wegen einer Kassenrolle angebrüllt, er ist wieder ruhig. Wie breit sind eure Rollen?
Opa wollte letzten Sommer das Wetter verklagen, so ist er. Hält der Schirm Wind aus?
Die Nachbarn riefen wegen unserer Feier die Polizei, war es wert. Wie viel Watt hat die große Box?
Kuchen verbrannt, Alarm los, die Feuerwehr blieb auf einen Kaffee. Bis zu welcher Hitze geht die Backmatte?
meine Ex hat mein Herz und mein Rad geklaut lol, verkauft ihr gebrauchte`,
  technical: `
der Fernseher verlangt ständig ein Update und springt zurück ins Menü
die App hängt seit gestern beim Logo
die Uhr redet nicht mehr mit dem Handy
der Scanner beschwert sich über einen fehlenden Treiber
Fehler 12 beim Anmelden, was heißt das
der Code kommt nie per SMS an, was tun
koppelt und bricht nach zwei Minuten ab
das Spiel wirft mich raus, sobald ich die Karte öffne
Bildschirm wurde dunkel, Lüfter läuft noch
seit dem Update links kein Ton
alter die App laggt hart auf meinem alten Handy, wer weiß was
die Seite lädt und lädt, wenn ich auf Bezahlen drücke
oben kein WLAN, wie erweitere ich das
der Drucker frisst Papier, was muss ich putzen
das Setup bricht mit falschem Pfad ab
der Thermostat zeigt eine Flamme und nichts wird warm
die Kamera meldet Leute, die nicht da sind, wo stellt man das ein
dreimal zurückgesetzt, blinkt noch rot, und nun
dieses Kabel macht mich wahnsinnig: welches Ende muss wohin, damit das Bild zurückkommt
zum dritten Mal den Router eingerichtet, leuchtet noch orange, was hab ich übersehen
verdammte Tastatur tippt alles doppelt, gibt's da eine Einstellung
Bildschirm ist tot bis auf einen Strich, kann ich selbst was tun
das Schloss geht auf, aber nicht mehr zu, seit die Batterie neu ist
Ofen zeigt F4 und piept wie verrückt
die Karte ist seit der letzten Version leer
seit dem SIM-Wechsel keine mobilen Daten`,
  praise: `
super, kam schneller als gedacht
so liebe Leute an der Theke, wirklich
euer Techniker war spitze, sagt es ihm
die Chefin selbst hat tragen geholfen, so nett
das Warten hat sich gelohnt
nie so gutes Brot gegessen
ich gucke dauernd meine Vorhänge an, so schön
nichts zu meckern, lief alles glatt
irre gut, wir kommen wieder
puh, ihr habt die Hochzeit gerettet, die Torte war mittags noch gefroren und alle fanden sie herrlich
ich hab beim Auspacken geweint, genau der Ring von Oma
die Katze wohnt jetzt im Karton und gibt ihn nicht her, sie lässt grüßen, top Lieferung
nach einer Woche Regen, Platten und verlorenem Hering kamen wir froh heim, eure Jacken sind die besten
dachte schon es ist weg, und da lag es in der Post, tausend Dank
läuft wieder, ihr seid die Besten
Spitzenladen
makellos, kein Kratzer
perfekt, danke, mehr brauche ich gar nicht
was für ein Service!
Hut ab vor euch allen
Daumen hoch von mir
Glückwunsch zum neuen Laden
richtig froh, dass ich gewechselt bin
das beste Fitnessstudio, in dem ich je war
die neue App ist ein Genuss
in zwei Tagen bezahlt, wow
endlich eine Versicherung, die Wort hält
Lob an den Koch
so froh, passt wie angegossen
ihr habt meinen Tag gerettet
Flug gestrichen, Koffer weg, Handy tot, aber der Herr am Schalter fand mir ein Zimmer und eine Zahnbürste. Ein Engel.
Im März das Bein gebrochen, viel geheult, und euer Heimtrainer brachte mich wieder auf die Beine. Danke von Herzen.`,
  human: `
steckt da eine lebende Seele dahinter
können wir das mündlich machen, mit jemandem aus dem Team
ich plaudere lieber mit einem, der den Fall kennt
das ist mir zu hoch, wen kann ich anrufen
geben Sie das bitte einem Kollegen
Mensch bitte
nee, nur echte Leute
gebt mir einen, der entscheiden darf
wer ist hier der Chef? den möchte ich sprechen
ruft mich einer von euch heute Nachmittag an
holt bitte einen, der sich mit Heizungen auskennt
Automat, nein danke. ein Mensch
könnt ihr mich nicht einfach fünf Minuten anrufen
ich will zur Buchhaltung durchgestellt werden
irgendwer da drin, der kein Programm ist
das braucht einen Erwachsenen, holt bitte einen
könnte ein Mitarbeiter meinen Fall ansehen, er ist speziell
Bot aus, ich will Personal
eine Nummer mit einem Menschen dran bitte`,
  sarcasm: `
Glänzende Idee, die Winterreifen im April zu liefern.
Den ganzen Tag daheim, und auf dem Zettel steht, ich sei weg gewesen. Ich bin wohl unsichtbar.
Bravo, das Ersatzteil hat denselben Riss.
Wie aufmerksam: die Mahnung kam vor der Rechnung.
Ach schön, noch eine Umfrage zur Lieferung, die ich nie bekam.
Das Expresspaket nimmt also die Panoramastraße. Reizend.
Danke für die Überraschung: ein halbes Regal.
Fünf Sterne für euer Schweigen.
Großartig, jetzt habe ich drei Konten und keins geht.
Was ein Glück, der Bus fuhr zehn Minuten zu früh, ich laufe ja gern.
Toll, die wasserdichten Stiefel haben einen Pool eingebaut.
Auf die Minute, nur zwei Wochen zu spät.
Respekt, die App stürzt schneller ab denn je.
Ein Schnäppchen: zwei Nächte bezahlt, null geschlafen.
Natürlich, die Hilfe hat zu, wenn man Hilfe braucht.
Ich bewundere, wie man ein Paket verliert, das größer ist als ich.`,
  complaint: `
ehrlich, Müll, nie mehr
was für ein Saftladen
lol nicht mal einen Brief kriegt ihr hin
habt stark nachgelassen, früher war es gut
alter ihr übertreibt, zwei Monate für einen Stuhl
ihr sagt immer morgen, es ist immer morgen
ich fühle mich von euch im Stich gelassen
erste Klasse bezahlt und neben dem Klo gesessen, das geht nicht
schwach, einfach schwach
ihr hattet eine einzige Aufgabe
bitte als Beschwerde aufnehmen: die Handwerker haben alles verdreckt
ich warte immer noch und keinen juckt es
Müll-Support
ihr lernt es nie
findet ihr das lustig? immer noch kein Warmwasser
wie kann man so einen Schrott verkaufen
vier Briefe, null Antworten
so geht man nicht mit einem Kunden nach zwanzig Jahren um
teuer, laut und kaputt, danke für nichts
von euren Ausreden hab ich die Nase voll`,
  exception: `
kommt man irgendwie um die Frist herum? ich lag in der Woche im Krankenhaus
ich weiß, es sind zwei Tage drüber, nehmt ihr es trotzdem
darf mein Sohn rein, obwohl er elf ist und die Regel zwölf sagt
gibt es Spielraum bei der Stornogebühr, mein Vater ist gestorben
ich weiß, Reduziertes ist vom Umtausch ausgeschlossen, aber einmal vielleicht
der Gutschein lief gestern ab, löst ihr ihn noch ein`,
  safety: `
der Heizlüfter riecht verschmort und der Stecker ist braun
mein Kleiner hat die Knopfzelle aus eurer Fernbedienung verschluckt
die Bremsen vom Mietwagen greifen nicht, wir sind auf dem Pass
nach der Haarfarbe schwillt mein Gesicht an
Oma hat die doppelte Dosis eurer Tropfen genommen und wacht nicht auf
aus der Steckdose läuft Wasser`,
  fraud: `
auf meiner Karte sind drei Zahlungen, von denen ich nichts weiß
ich hab auf einen Link in einer Mail von euch geklickt, jetzt fehlt Geld
jemand hat die Mailadresse meines Kontos geändert und ich bin ausgesperrt
mein Spind im Schwimmbad wurde aufgebrochen und die Bankkarte fehlt
ich hab gerade einem Mann, der angeblich von euch war, einen Code gesagt, was nun
jemand hat auf meinen Namen ein Handy bestellt
mein Portemonnaie mit allen Karten liegt im Zug`,
  outage: `
keiner unserer Läden kann seit Mittag kassieren
die ganze Praxis ist offline und die Patienten warten
zweihundert Leute hier können sich nicht anmelden
die Kasse im Shop ist seit acht tot, jede Minute kostet uns`,
  staff: `
euer Monteur war betrunken und hat meine Frau angeschrien
die Kassiererin hat meinen Akzent nachgeäfft
der Fahrer hat den Karton übers Tor geworfen und mir den Finger gezeigt
eure Empfangsdame verdrehte die Augen und sagte, ich soll Deutsch lernen
der Trainer starrt ständig meine Tochter an`,
  legal: `
ab jetzt macht das mein Anwalt
letzte Chance, dann gehe ich zur Schlichtungsstelle
zahlen Sie bis Freitag oder wir sehen uns vor Gericht
ich habe alles der Verbraucherzentrale übergeben`,
  bot: `
antwortet hier ein Mensch oder ein Programm
rede ich mit einer Person? nur aus Neugier
bist du echt
echter Mitarbeiter oder Bot?
sitzt da ein Computer oder ein Kollege von euch
hey bist du so eine KI
wer schreibt hier, Mann oder Maschine
sind Sie eine lebende Person, ich will es nur wissen`,
};
