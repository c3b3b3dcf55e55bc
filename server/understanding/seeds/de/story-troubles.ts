import type { Seeds } from '../kinds.ts';

/** Complaints, irony and wishes for a person, in stories and unusual words; in German. */
export const storyTroubles: Partial<Seeds> = {
  complaint: `
Schienenersatz, der nicht kommt. Zum vierten Mal diese Woche.
Ich hab mir extra freigenommen, das Gerüst steht, und ihr sagt am Abend vorher ab.
Die Pflegekasse lässt uns seit Februar in der Luft hängen.
So lasse ich nicht mit mir umspringen.
Wenn ich so arbeiten würde wie Sie, wäre ich meinen Job los.
ihr seid echt der letzte verein
Was soll ich denn noch alles einreichen? Ahnentafel?
Mir platzt gleich der Kragen.
Vertröstet, vergessen, verkauft: so fühle ich mich bei Ihnen.
Das Brautkleid kam am Montag. Die Hochzeit war am Samstag.
Seit drei Generationen sind wir bei der Kasse. Mit mir endet das.
Nicht einmal eine Eingangsbestätigung ist Ihnen die Sache wert.
Man hat mich glatt vergessen, und jetzt soll ich auch noch Verständnis haben?
Für 49 Euro im Monat darf man doch wohl ein Freizeichen erwarten.
Ich habe die Faxen dicke.
dreimal umgestiegen, viermal verspätet, null erstattet
Die Nebenkostenabrechnung strotzt vor Fehlern, wie jedes Jahr, und wie jedes Jahr will es keiner gewesen sein.
Im Prospekt Palmen, in echt Parkplatz. Schämen Sie sich nicht?
Mein Vater lag vier Stunden auf dem Flur. Er ist 91.
Ständig neue Ansprechpartner, jeder weiß weniger als der vorige.
Unter "Rundum sorglos" verstehe ich was anderes.
Das Amt schickt mich zum Jobcenter, das Jobcenter zur Kasse und die Kasse zurück zum Amt. Bin ich ein Wanderpokal?
Traurig, was aus Ihrem Haus geworden ist.
jetzt schlägts dreizehn
kein heizöl, keine auskunft, minus acht grad
Als Stammgast seit 15 Jahren hätte ich wenigstens ein Wort des Bedauerns erwartet.
Sie buchen, ich widerspreche, Sie buchen wieder. Hört das mal auf?
Da zahlt man jahrzehntelang ein, und wenn man einmal was braucht, steht man dumm da.
Bei jedem Regen tropft es auf das Kinderbett, und ihr wisst das seit Mai.
Wir saßen im Dunkeln, ihr im Feierabend.
Ich bin maßlos enttäuscht und sage das nach langer Überlegung.
Auch auf meine zweite Mahnung an SIE kam keine Reaktion.
Wo ist eigentlich der Kundendienst geblieben, den es früher mal gab?
Die Schulbücher fehlen noch immer, in zwei Wochen sind Ferien. Wie stellen Sie sich das vor?
Fünfmal habe ich die Unterlagen gefaxt. Fünfmal kam nichts an, angeblich.
Tarif still und leise teurer gemacht, das merkt man sich
unterste Schublade
Der Brief an Sie kam ungeöffnet zurück. Das sagt ja wohl alles.
Nun ist auch der Ersatz vom Ersatz hinüber.
Mit Verlaub, das ist eine Zumutung.
Fahrstuhl seit Ostern kaputt, ich wohn im sechsten, mit Krücken. Und von der Verwaltung nur Schweigen.
hallo?? liest das einer?
Wieder nur ein Baustein statt einer Antwort. Ich hatte eine konkrete Frage gestellt.
Meine Geduld ist kein Dauerauftrag.
Der Kindergeburtstag fiel ins Wasser, weil eure Hüpfburg halt "leider doch verliehen" war. Am Morgen davor erfahren!
Die Möbelpacker ließen die Hälfte stehen und waren auf und davon.
Ihr werbt mit Pünktlichkeit. Welche Uhr benutzt ihr?
Auf Deutsch gesagt: beschissen gelaufen.
Zwölf Minuten Bearbeitungszeit hieß es, nun sind es zwölf Wochen.
Ich verstehe Personalmangel, aber kein halbes Jahr lang.
Das lauwarme Buffet, die kaputte Liege, der Lärm ab fünf: Erholung war das nicht.
Die Karten kamen nach dem Konzert. Und nun?
Man wirft mir Steine in den Weg, wo es nur geht, bloß weil ich wechseln will.
Mir reichts, ich geh zur Konkurrenz.
immer das selbe mit euch immer
Abgerechnet habt ihr 40 Stunden, da waren es 26. Glaubt ihr, wir zählen nicht mit?
Seit die Filiale zu ist, kümmert sich keiner mehr um uns Alte.
Das Essen auf Rädern kam schon wieder kalt, meine Mutter isst das so nicht.
Heute hätte der Techniker kommen sollen. Heute. Wie gestern. Wie letzten Montag.
Die angebliche Neuware hatte Kratzer und fremde Fotos drauf.
Ich zahle für hundert Mbit und kriege sechs. Das geht jetzt seit August so.
Eure Trainer haben nie Zeit, die Geräte sind hin, die Duschen verstopft. Wozu der Premiumbeitrag?
Sie antworten auf alles, nur nicht auf das, was ich frage.
Es war ein Geschenk zum Siebzigsten. Sie hat geweint, und nicht vor Freude.
dass man für sein recht so betteln muss
Was ist das bitte für ein Umgang mit Patienten?
Rückerstattung versprochen im März, im April, im Mai. Mein Vertrauen ist aufgebraucht.
Wir haben euch die Treue gehalten, und ihr erhöht uns als Dank den Beitrag.
Ich bleibe sachlich: Ihre Leistung war mangelhaft, Ihre Kommunikation ungenügend.
Jede Woche fehlt was in der Kiste und jede Woche heißts "kommt nicht wieder vor"
Der Kurs wurde zum dritten Mal abgesagt, einen Tag vorher, wie immer per SMS.
Kein Wunder, dass die Leute alle weggehen von euch.
Meine Tochter wartet auf ihr Bafög und lebt von Nudeln. Wann tut sich da endlich was?
Ich komme mir langsam blöd vor.
Uns wurde ein Neubau ohne Baulärm versprochen. Nebenan wird seit Januar gebohrt.
mieser laden
Ich lass mich nicht noch mal abwimmeln, nicht mit dem Textbaustein.
Ausgerechnet am Heiligabend stellt ihr uns den Strom ab, obwohl bezahlt war.
Der Sarg meiner Mutter kam zu spät zur Trauerfeier. Ich finde dafür keine Worte.
Sie hätten wenigstens absagen können.
Die Maschine steht mehr, als sie läuft, und Ihr Außendienst verspricht seit Quartalen Besserung.
Schönen Dank für nichts.
Nach 30 Jahren gekündigt zu werden, weil man einmal einen Schaden meldet, ist schon stark.
ich hab euch vertraut, schön blöd
Es kann doch nicht sein, dass man für eine neue Mülltonne vier Anträge braucht.
Die Hausverwaltung stellt sich tot.
Jetzt soll auch noch ICH den Kurier suchen?
Achtmal angerufen, achtmal aus der Leitung geflogen.
Das war ein Reinfall auf ganzer Linie.
sechs Wochen wegen einer Schraube. SECHS WOCHEN
Unter aller Kanone, wie mit uns Eltern umgegangen wird.
Sie haben meinen Mann für tot erklärt. Er sitzt neben mir und würde gern wieder Rente bekommen. Wie kann so etwas passieren?
Von Ihnen lasse ich mir keine Schuld mehr zuschieben.
Geliefert wurde bis Bordsteinkante, bezahlt hatten wir bis in den dritten Stock. Mein Rücken dankt es euch nicht.
Ich möchte, dass das intern Folgen hat, so etwas darf man Kunden nicht antun.
Bevor ich nochmal bei euch buche, lauf ich lieber zu Fuß.
War's das jetzt mit der Kulanz? Dann war's das auch mit mir.
das is a Frechheit sondergleichen, mia san eich doch wurscht
So öppis han i no nie erläbt, imfall. Bin sehr enttüscht.
langsam glaub ich ihr macht das mit absicht
Nie wieder. Punkt.
Dafür hab ich Urlaub genommen?!
Kein Rückruf, wieder mal.
erst nett, dann taub
alles nur leere worte bei euch
nix passiert seit ostern
Eine Unverschämtheit, diese Wartezeit.
Bodenlos.
Ihre Entschuldigung können Sie behalten.
Es ist zum Heulen mit euch`,
  sarcasm: `
Pünktlich wie die Maurer: um 16 Uhr war euer Büro leer.
Spitze, mein Deutschlandticket gilt überall, nur nicht im Zug.
Der Ersatzbus war so gut versteckt, dass ihn keiner der 200 Leute fand. Respekt.
Ein Traum, so ein Kaffee mit Satz bis zum Rand.
Endlich eine Heizung, die im Sommer funktioniert.
Ich wollte schon immer wissen, wie man ohne Toilette wohnt.
na bravo, Brief vom Amt: bitte persönlich erscheinen, gestern
Famos, der Aufzug fährt jetzt nur noch nach unten.
So ein zuvorkommender Paketdienst, hat den Karton gleich platt geliefert, spart das Zerlegen.
Danke für die Einladung zum Warten, um acht, um zehn, um zwölf.
Da lacht das Herz: 60 Cent Erstattung für sechs Stunden Verspätung.
prima Wasserdruck, die Dusche weint
Hurra, Digitalisierung! Ich darf das PDF ausdrucken, ausfüllen und faxen.
Kluger Schachzug, die Störung nur online melden zu lassen, wenn das Internet weg ist.
Ihr seid wirklich schnell, die Preiserhöhung war noch vor der Ware da.
Gelungenes Facelift: vorher hässlich, jetzt hässlich und kaputt.
Welch ein Service, der Koch persönlich hatte den Daumen in der Suppe.
Mein Steak war so englisch, es hat noch gemuht. Bestellt war durch, aber man lernt ja nie aus.
Wahnsinn, mit vier Balken kein Netz, das muss man können
Sehr witzig, der Spiegel im Paket liegt in tausend kleinen Spiegeln.
Freut mich, dass wenigstens die Kakerlaken im Hotel Frühstück bekamen.
Top Animation: jeden Morgen um sechs ein Presslufthammer-Workout.
Merke: "kurze Wartezeit" ist ein dehnbarer Begriff. Danke für die Lektion.
Die Wohnung ist hell, das stimmt, durch das Loch in der Wand.
Wie aufmerksam, mir zum Geburtstag eine Mahnung zu schicken.
läuft bei euch. nur halt rückwärts
Bestens, nun sind alle Möbel da, bis auf die Möbel.
Der Roller ist ein Schatz: er bleibt, wo man ihn abstellt, und fährt nirgends hin.
Da bucht man Ruhe und bekommt einen Junggesellenabschied gratis. Wir fühlten uns gleich so jung.
Danke, dass ihr meine Daten so sicher verwahrt, dass nicht mal ich drankomme.
Schön zu wissen, dass ich Kunde 1. Klasse bin, im Gang stehend.
Wunderbare Erfindung, ein Regenschirm mit Lüftung.
Glückwunsch, ihr seid die Ersten, die mir eine leere Druckerpatrone als neu verkaufen.
was für ein komfort, im bett die bahn hören und in der bahn nichts vom bett
Der Experte riet: aus- und einschalten. Dafür hat er bestimmt lange studiert.
Großes Kino: Film ohne Ton, Cola ohne Sprudel, Popcorn ohne Salz.
Eure Kursleiterin ist so tiefenentspannt, sie kam gar nicht erst.
Ich bewundere euren Mut, das Vollkornbrot zu nennen.
ihr habt die 404-seite echt hübsch gemacht, ich seh sie täglich
Die Impfung gegen gute Laune hat gewirkt, danke, Wartezimmer.
Ganz reizend, der Schimmel passt sogar farblich zum Sofa.
Besten Dank für das Puzzle namens Schrank, 400 Teile und keine Schraube.
Ein Kompliment an die Statik: drei Bücher und das Regal lag.
Ihr Navi ist ein Romantiker, es führte uns direkt an den See. In den See.
Toll, mein Kurs hat jetzt einen neuen Termin: Vergangenheit.
Doch, doch, zwei Stunden für ein Passfoto, das lohnt sich.
Hauptsache, das Logo ist neu.
sauber, Update drauf, Kamera weg, endlich Datenschutz
Wer braucht schon Schlaf, wenn er so einen gesprächigen Kühlschrank hat.
Ich gratuliere zur Treue: seit Jahren derselbe Fehler.
Nobel, für den Rückruf aus der Warteschleife zahl ich sogar selber.
Der Strand war super sauber, man sah ihn ja nicht vor lauter Algen.
Meine Oma findet es herrlich, mit 90 noch Treppen zu steigen, danke, Liftfirma.
Ihr seid ja Künstler! Aus einem Termin macht ihr fünf, und keiner findet statt.
Ach nein, wie nett: ein Gutschein über drei Euro für ein verlorenes Klavier.
Beim Wort "Kundenservice" muss ich inzwischen herzlich lachen, das ist ja auch gesund.
Zauberhaft, ein Blumenstrauß aus Stielen.
Mit eurem Tarif hab ich viel Zeit für die Familie, Netz gibts ja keins.
Meisterhaft gestrichen: Fenster, Boden, Katze, alles weiß. Nur die Wand nicht.
Endlich weiß ich, wie sich ein Ping-Pong-Ball fühlt. Danke, Zuständigkeit.
wow ein ganzes prozent rabatt, ich kauf mir ne yacht
Eure Ampel vor der Schule ist toll, immer rot, für alle.
Bitte nicht hetzen, ich warte ja erst seit Weihnachten.
Sympathisch, dass ihr die Störung "Feature" nennt.
Der Rasen ist prächtig gediehen, seit euer Mäher streikt.
Vorzüglich, der Wein schmeckt nach Korken und der Korken nach nichts.
passt scho, Fliesen schief, Dusche schief, ich steh halt auch schief
Ich fühle mich geehrt, euer Versuchskaninchen zu sein.
Das nenn ich Nachhaltigkeit: derselbe Fehler wird immer wieder verwendet.
ja super und wer zahlt mir jetzt das Taxi, der Osterhase?
Hach, nichts geht über eine kalte Leberkässemmel um neun Euro.
Herzlichen Glückwunsch, Ihr System hat mich soeben zum Verstorbenen befördert.
Wie gut, dass der Notausgang abgeschlossen ist, da kommt wenigstens keiner rein.
Ein Erlebnis, eure Therme: Wasser kalt, Stimmung auch.
voll durchdacht: QR-Code für WLAN, den man nur mit WLAN öffnen kann
Ich liebe Überraschungen, besonders auf der Stromrechnung.
Diese Pünktlichkeit! Der Bus kam auf die Minute genau eine Stunde später.
Na dann, auf die nächsten sieben Weiterleitungen!
merci vielmal für d Chälti im Büro, frischt s Hirni uf`,
  human: `
Gebt mir bitte die Frau Meinhardt aus der Schadensabteilung.
Ich bin eher der Telefontyp, wie erreiche ich euch mündlich?
mensch bitte kommen
Gibts auch wen in echt?
jetzt mal ohne Roboter, wer ist zuständig und wann kann ich den sprechen
Ein Rückruf heute Nachmittag wäre mir recht.
Wären Sie so lieb, mich mit dem Innendienst zu verbinden?
lass mich mit deinem Boss quatschen
Kann sich das nicht einfach ein Mitarbeiter anschauen?
Ich tippe mit einem Finger, das dauert ewig. Können wir reden?
Wer ist denn da im Haus für Erbfälle da? Ich möchte mit der Person telefonieren.
Schluss mit Menüpunkten. Mitarbeiter. Danke.
Ich erwarte den Anruf eines Vorgesetzten.
Zentrale bitte
Ein echter Techniker soll das sehen, die Vorschläge hab ich alle durch
Drei Antworten, dreimal am Thema vorbei. Wer Lebendiges da?
beraterin, keine maschine
Könnten Sie das bitte an die Fachabteilung geben und die soll mich kontaktieren?
hab ich jetzt fünfmal erklärt du blechdose, gib mir wen der zuhört
Mit wem red ich, wenn ich reden will?
Hätte jemand von Ihnen fünf Minuten für ein Telefonat?
Ich möchte keine Vorschläge mehr, ich möchte verbunden werden.
Meine Mutter hört schlecht und sieht schlecht, gibt es bei Ihnen jemanden, der sie besucht oder anruft?
Kannst du mich an einen Kollegen mit Ahnung übergeben?
hört mich da wer
Menschliche Hilfe gesucht!
Bitte lassen Sie einen Menschen über meinen Antrag schauen, keine Automatik.
Ist die Service-Nummer besetzt? Wie lautet sie, ich rufe da jetzt an und will wen dranhaben.
Sagen Sie dem Geschäftsführer, er möge mich anrufen.
Bin im Laden und keiner ist da. Schickt ihr jemanden raus zu mir?
ohne menschen kommen wir hier nicht weiter
Ich weiß gar nicht, wo ich da draufdrücken soll. Kann mir das jemand in Ruhe am Telefon erklären?
Für solche Dinge will ich einem Menschen in die Augen schauen, Termin in der Filiale?
nicht du. einer von den anderen
Live-Person, sofern vorhanden.
Übergabe an Agent
bitte jmd ausm team
mitarbeiterin aus fleisch und blut, gibts die noch oder sind alle in rente
Könnten Sie mir einen Betreuer zuweisen, der meinen Fall von Anfang bis Ende begleitet und mich anruft?
Ihr Formular hat 14 Felder und keines passt. Ein Gespräch bitte.
Gibt es jemanden, der das entscheiden DARF?
Das Thema ist mir unangenehm. Ich würde es gern einer Ärztin persönlich sagen.
einmal richtiger kundendienst bitte
Fürs Protokoll: ich wünsche persönlichen Kontakt.
Bot, sei so gut und hol Verstärkung.
Auf Wiederschreiben, Bot, ich hätte jetzt gern den Herrn Aydin.
Kann ich mit der Disposition sprechen? Mein Fahrer steht vor verschlossenem Tor.
Wenn ich 1 drücke, kommst du. Wenn ich 2 drücke, kommst du. Was drück ich für einen Menschen?
Stornier das bitte, und danach will ich mit einem aus der Beratung sprechen.
Kundennummer 44812, es eilt nicht, aber ich will wen sprechen.
hey kann ich mit nem support typen voice chatten
Wie wärs mit einem Telefonat?
Telefonberatung, Donnerstag früh?
lieber mündlich
Echt jetzt, noch ein Link? Ich will jemanden, der mitdenkt.
Mein Anliegen passt in keine Schublade, wer nimmt sich dessen an?
Ich verstehe das Schreiben nicht und brauche jemanden, der es mir auf Russisch erklärt
Nehmen Sie bitte den Hörer ab, ich versuche es seit halb neun.
Herrschaftszeiten, is da koana der mit mir redt?
Chönt mi öpper aalüüte?
Darf ich um die Durchwahl des zuständigen Sachbearbeiters bitten?
chef sprechen
Abteilung Firmenkunden. Persönlich. Heute.
ich will mit dem reden, der die Rechnung gemacht hat
Bevor ich noch mal alles tippe: ist ein Mensch verfügbar?
Sprechzeiten und Menschen, habt ihr so was?
Lassen Sie Ihren Außendienst bei uns vorbeikommen, wir brauchen ein Gespräch vor Ort.
Hilf mir zu jemandem, der helfen kann
Sie drehen sich im Kreis, Herr Automat. Verbinden.
Wär schön, wenn sich mal ein Gesicht zeigt, gerne per Video.
bitte eine natürliche Person
Wem kann ich das in Ruhe erzählen? Es ist eine lange Geschichte.
Kollege, bitte übernehmen!
Ich komm mit dem Ding nicht klar, wo sitzt bei euch die Auskunft, die spricht?
rückruf: 0221 998877, ab 17 uhr
Verbinden Sie mich mit der Pflegedienstleitung
Am liebsten die Dame von gestern, die mit dem Dialekt, die hat mir so gut geholfen.
noch ein satz von der maschine und ich dreh durch. personal!
Gern auch Warteschleife, Hauptsache am Ende ist jemand dran.
Mit Verlaub, Sie sind Software. Ich hätte gern Ihr Gegenstück.
Gibt es eine Stelle, an der ich das einem Menschen vorlegen kann?
an einen teamleiter weitergeben bitte
Ich würde das ungern schriftlich machen. Ruft ihr an?
ja nein vielleicht, alles falsch, gib mir support mit puls
Für meinen Vater: er möchte einen Menschen sprechen, kein Handyzeug.
Ihr habt doch bestimmt eine Werkstatt, stellt mich da hin durch
Wer vom Vertrieb hat Zeit für uns? Es geht um 80 Lizenzen, bitte melden.
Erreichbar bin ich unter 089 1122, fragen Sie nach Toni, aber bitte ein Mensch.
Stelle nicht fest, was ich will, sondern stell mich durch
Schickt das an eine Kollegin in der Leistungsabteilung und bittet sie um Anruf
Also entweder meldet sich da jetzt wer oder ich komm vorbei
ich brauch einen ansprechpartner
Endstation Bot? Oder gehts irgendwo zu den Menschen?
Bitte Seelsorge, ich möchte mit jemandem reden
Mögen Sie mich mit jemandem in Wien verbinden, der unsere Regeln hier kennt?
ne person pls
hier kommt die 4. Kopie derselben Antwort, ich hätte gern Kontakt zum Team
Ich möchte, dass meine Sachbearbeiterin das liest, nicht du
Sprechen. Nicht schreiben.
Ein Gespräch unter vier Augen, lässt sich das einrichten?
dich hab ich nicht gemeint, ich meinte einen angestellten
frage zu heikel für chat, wer ruft zurück
Rezeption ans Telefon bitte, niemand hebt ab
gibts bei euch noch leute mit namen?
Den Filialleiter hätte ich gern gesprochen.
Kann das jemand prüfen, der dafür bezahlt wird? Ich meine einen Menschen.
Lotse mich aus dem Chat zu einem Mitarbeiter`,
};
