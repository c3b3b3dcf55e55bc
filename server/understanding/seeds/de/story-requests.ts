import type { Seeds } from '../kinds.ts';

/** What misbehaves, requests and pleas, in stories and unusual words; in German. */
export const storyRequests: Partial<Seeds> = {
  technical: `
Beim Elternabend per Video hört mich niemand, ich alle
Die Kollegen sehen meinen Status als abwesend, obwohl ich tippe
Jeder im Team bekommt die Erinnerung, nur ich nicht
Ruft jemand an, zeigt das Display "unbekannt", früher stand der Name da
Das Diensthandy klingelt nicht mehr, es vibriert bloß
In der Kontaktliste stehen alle dreifach
Unser Sicherheitsagent auf dem Notebook bremst alles aus
kundenkonto öffnet sich, ist aber leer wie am ersten tag
Das Sprachmenü im Auto versteht nur noch Bahnhof
Manager-Ansicht lädt, Mitarbeiter-Ansicht bleibt weiß
Bin wohl auf einen Knopf gekommen, nun zeigt der Taschenrechner alles in Hex
Ich hab den Stecker zu früh gezogen, schäm mich, jetzt will die Box nicht mehr
Hab die Fritte fallen lassen, nein, die Fritzbox. Seither nur ein Lämpchen.
Der Junior hat Knete in den Schlitz gesteckt, Discs kommen nicht mehr raus
Mit dem Hochdruckreiniger übertrieben, die Türsprechstelle krächzt jetzt
Vermutlich bin ich zu doof, aber die Uhr vom Herd blinkt und nimmt keine Zeit an
Seit der Maler da war, geht im Flur kein Licht mehr über die App
Ich war zu geizig für den Fachmann und nun brummt die Anlage
das neue Design ist hübsch, nur finde ich den Knopf zum Abschicken nicht, der ist wohl unter dem Rand
Wärmepumpe taktet alle drei Minuten
Wallbox leuchtet lila, im Handbuch steht nix von lila
Der Rasenroboter mäht Kreise ins Beet und meint, er wär zu Hause
Wechselrichter meldet Netzfehler, aber nur bei Sonne
Kamera im Stall zeigt die Kühe in Zeitlupe
Elster wirft mich vor dem Absenden raus
Die Plakette wird im Scan zu einem schwarzen Klecks
Girocard piept zweimal, dann steht da "bitte stecken", und beim Stecken dasselbe
push tan kommt nicht durch
Nach Eingabe der IBAN springt das Feld auf leer
Der Kontoauszug lässt sich öffnen, aber nicht speichern
Foto-Überweisung liest aus jeder 1 eine 7
In der Bahn-App stehe ich noch in Hannover, dabei bin ich längst in Ulm
Reservierung wird angezeigt, der Barcode nicht
qr wird an der schranke nicht erkannt bei sonne
Bücherei-Terminal frisst die Karte und gibt sie erst nach Minuten her
E-Book stürzt immer bei Kapitel 9 ab
Hörbuch fängt jedes Mal von vorn an
Das Spiel erkennt den zweiten Controller erst, wenn ich den ersten abziehe
Bei 60 Bildern pro Sekunde zittern die Schatten
Seit Patch 1.14 fällt mein Ritter durch den Boden
ping 900 abends, morgens alles fein
server wirft mich alle halbe stunde raus
voice chat klingt wie unter wasser
Im Warenkorb steht null Euro, zur Kasse gehts aber nicht
Gutscheinfeld nimmt keine Bindestriche an
Filter "nur vegan" zeigt Schnitzel
Die Sendungsverfolgung zeigt mir das Datum 1970
Euer Shop sagt "Sitzung abgelaufen", sobald ich eine Farbe wähle
Adresse mit ß wird nicht angenommen
Umlaute in der Rechnung sind Fragezeichen
Das PDF-Formular rechnet falsch zusammen, 2 und 2 ergibt 0
Beim Speichern als Vorlage verschwinden die Spalten
Makro lief gestern, heut rührt sich nichts
Der Kalender verschiebt Ganztägiges auf den Vortag
Mails bleiben im Postausgang kleben
anhang kommt beim empfänger als winmail an
Sicherung bricht bei 37 GB ab, Platz ist genug
NAS brummt, und die zweite Platte blinkt orange
Lüfter heult auf, kaum dass ich das Notebook aufklappe
Touchpad klickt von selbst
Das S auf der Tastatur geht nur mit Gewalt
Bildschirm mit grünem Schleier seit dem Transport
Beamer zeigt alles spiegelverkehrt
Drucker zieht immer zwei Blatt
Patronen neu, Ausdruck blass wie ein Gespenst
Scanner quietscht und bleibt auf halbem Weg
Funkmaus setzt aus, wenn ich Musik höre
WLAN endet exakt an der Küchentür
im Keller Vollausschlag, im Büro nix. müsste umgekehrt sein
Internet weg, sobald das Telefon läutet
Repeater leuchtet brav, bringt aber nichts
Fernbedienung schaltet auch die Lampe des Nachbarn
Sender sind nach dem Suchlauf alphabetisch, will ich gar nicht
Bild friert beim Elfmeter ein, jedes Mal
Ton kommt aus dem Fernseher statt aus der Leiste
Spülmaschine pumpt und pumpt, im Sumpf steht trotzdem Wasser
Trockner ist nach drei Stunden fertig und die Wäsche klamm
Herd schaltet die linke Zone nach ein paar Minuten runter
Backofen ist hinten zu heiß, vorn bleibt alles blass
Kühlschrank vereist an der Rückwand
Die Kaffeemühle läuft leer, obwohl Bohnen drin sind
Dampfgarer zeigt "Entkalken", hab ich schon dreimal gemacht
Saugroboter fällt neuerdings die Stufe runter
Heizkörper oben kalt, unten lauwarm
Therme springt nur an, wenn ich die Dusche laufen lass
Rollo im Bad hängt schief und stoppt auf halber Höhe
Haustür summt, geht aber nicht auf
Schlüsselkarte vom Hotelzimmer blinkt rot, zum dritten Mal neu codiert
E-Scooter lässt sich nicht zurückgeben, die App meint ich steh in der Spree
Carsharing-Wagen öffnet per App nur den Kofferraum
Tankdeckel beim Leihwagen klemmt
Navi kennt die neue Umgehung nicht und dreht durch
Dashcam nimmt nur bei Tag auf
Fahrradcomputer zeigt 99 km/h im Stand
Schaltung springt auf dem mittleren Ritzel
Akku zeigt voll, nach einem Kilometer leer
Laufband zieht nach rechts
Pulsgurt meint, ich hätte 230
Waage im Studio druckt statt Gewicht ein Datum
Hörgerät pfeift, wenn ich kaue
Blutdruckmesser pumpt und meldet Err 3
Inhalator nebelt kaum noch
Patientenportal zeigt Befunde ohne Werte, nur Striche
Spindelantrieb ruckelt unter 200 Umdrehungen
Förderband stoppt sporadisch, Lichtschranke sauber, im Log steht nichts
CNC verliert die Verbindung, sobald der Kompressor anläuft
Etikettierer klebt um 4 mm versetzt seit dem Rollenwechsel
Der Roboterarm fährt Position 12 mal an und mal nicht
Modbus liefert alle 20 Sekunden Nullwerte
Webhook feuert doppelt
build rot seit heute früh, lokal grün
Import der Stammdaten meckert über Zeile 1, die ist aber die Überschrift
Gutschriften tauchen in der Auswertung mit falschem Vorzeichen auf
Kasse rundet jeden Bon um einen Cent auf
Kundendisplay zeigt Sternchen
Bon-Drucker schneidet zu früh ab
piept. hört nicht auf
lädt nicht
bleibt schwarz
alles doppelt auf dem schirm
ton asynchron
Startet nur im dritten Anlauf
Wasser unterm Gerät, aber nur bei 60 Grad
stürzt ab beim drehen
nach dem Update heißt bei mir alles auf Tschechisch
Anmeldung klappt, dann sofort wieder abgemeldet, Endlosschleife
mein profilbild ist ein fremder hund 🐶
Suchvorschläge in einer Schrift, die ich nicht lesen kann
Passkey wird angelegt und ist beim nächsten Mal unbekannt`,
  transaction: `
Frau Jansen aus der Filiale hatte mir Unterlagen zugesagt, sind die schon in der Post?
Der Fahrlehrer ist krank, hörte ich. Wird meine Stunde am Freitag verlegt?
Ihr Monteur war gestern da, alles tipptopp. Bekomme ich noch das Protokoll?
Meine Vertretung heißt ab Mai Deniz Kaya, bitte im Portal eintragen
jemand hat meinen platz im kurs bekommen, obwohl ich bezahlt hab, schaut ihr mal?
Könnte statt mir mein Bruder zur Schlüsselübergabe kommen, tragt ihr ihn ein?
Eine Mitarbeiterin von uns scheidet aus, bitte die Zahnzusatz zum 31. abmelden
Zwei Personen mehr beim Brunch am Sonntag
Der Hausmeister meinte, ihr habt meinen zweiten Briefkastenschlüssel. Kann ich den Mittwoch holen?
Unsere Anwältin braucht die Police in Kopie, nichts Wildes, es geht ums Grundbuch
Die Polizei hat mein Rad gefunden, juhu! Bitte den Diebstahlschaden zurückziehen.
Falscher Alarm, die Karte lag im Handschuhfach. Hebt ihr die Sperre auf?
Meine Beschwerde vom Mai könnt ihr schließen, es ist alles geregelt
Wann kommt denn der angekündigte Rückruf-Ersatz für das Babybett, Auftrag 3381?
Mein Betreuer hat gewechselt, neue Anschrift für Bescheide liegt bei
Als Chef muss ich das freigeben, der Link ist weg, schickt ihr ihn nochmal?
Habs verbaselt: Rate für April überweise ich morgen, bitte vermerken
Mein Kopf ist ein Sieb. Wann war gleich der Impftermin von Luisa?
Vor lauter Freude doppelt bestellt, eins zurück bitte (Bestellung 2091)
Vom Rad gefallen, Schlüsselbein ab, halb so wild. Reitstunden bitte bis März aussetzen.
Wegen Sturm fuhr nichts mehr. Verlegt ihr meinen Termin im Standesamt?
Hatten Wasser im Keller, alles wieder trocken. Was ist aus meiner Meldung vom 3. geworden?
Mein Sohn hat das falsche Gleis erwischt, jetzt sitzt er in Fulda. Bitte Ticket auf den nächsten Zug umbuchen
Wegen meiner Schusseligkeit fehlt die Hausnummer: es ist die 17b
was macht denn mein antrag auf wohngeld so
Tät gern wissen, ob mein Zähler schon abgelesen ist
Ich glaub, bei mir ist der Beitrag zweimal gelaufen, im Januar. Schaut ihr?
Auf dem Auszug taucht ihr mit 39,90 gleich doppelt auf, einmal davon darf heimkommen
kann das sein, dass die Kurtaxe schon im Preis war? Dann bitte die 12 Euro zurück
Die Rente bitte ab sofort auf das Konto bei der Sparkasse
Ummeldung: Lindenweg 4 statt Am Anger 2, zum Fünfzehnten
Ich heiße seit Samstag Wagner ❤ bitte überall ändern
Mein Kind geht jetzt auf eine andere Schule, das Mittagessen bitte zum Ferienbeginn beenden
Hiermit sag ich dem Fitnessstudio ade, zum nächstmöglichen Zeitpunkt
Danke für die schöne Zeit, die Zeitung darf ab Juli wegbleiben
So, der Kleingarten ist abgegeben. Nehmt mich aus dem Verein.
Handyvertrag läuft aus, ich zieh nicht mit, Nummer nehm ich mit
Bitte das Probe-Abo nicht in ein richtiges umwandeln
Storniert mir die Hütte im Februar, der Opa wird operiert
Das Doppelzimmer werden zwei Einzel, Buchung läuft auf Hoffmann
Kann ich den Tisch von sieben auf acht schieben
Aus dem Frühbucher mach bitte eine Woche später
Die Fahrt nach Rügen bitte mit Fahrradplatz
Wagenstandswunsch: nebeneinander, bahn.bonus-Nummer hab ich, tragt ihr sie nach
Kindersitz zum Mietwagen dazu, 4 Jahre, 17 Kilo
abholung in erfurt statt jena, 61177
Wo steckt das Päckchen für Tante Gerda
hat der bote was dagelassen? 9920113
Nachbar sagt, er hat nix angenommen, laut euch schon. Forscht ihr nach?
Bitte in den Fahrradkorb legen, bin im Garten
Ich bräuchte den Lieferschein in zweifacher Ausfertigung
Pfand für 12 Kästen noch nicht gutgeschrieben, Lieferung vom Montag
auf der rechnung bitte die kostenstelle 4470
Skonto wurde nicht abgezogen, Rechnung 881, korrigiert ihr das?
Angebot 1207 nehm ich an, bitte bestätigen
Können wir von 200 auf 250 Stück hoch, Auftrag ist noch nicht gefertigt
Die Ersatzspindel, wann darf ich mit der rechnen?
Seriennummer 88-A-1201, ist da noch Garantie drauf?
Wartungsvertrag um ein Jahr länger bitte
Meterstand 9012, Wasser 144
Abschlag runter auf 70 bitte, wir heizen jetzt mit Holz
Wie hoch ist meine Nachzahlung denn geworden?
Dritter Zähler im Haus fehlt in der Abrechnung, nehmt ihr den auf?
Geht meine Kur jetzt in Ordnung, Aktenzeichen KU-338
Bonusheft ist per Post raus, schon bei euch?
Meine Gesundheitskarte zeigt noch das Foto von vor zwölf Jahren, bitte ein neues Exemplar
Auslandskrankenschein für Kroatien, geht der bis Freitag raus
Physio Dienstag muss auf Donnerstag, danke euch
Befund schon da? Geburtsdatum 3.4.71
Ich hol das Rezept erst morgen, legt ihr es zurück?
Zahnspangentermin meiner Tochter: lieber nach der sechsten Stunde
Die Hundesteuer für Rex bitte abmelden, er ist im März eingeschlafen
Führungszeugnis beantragt am 2., wo liegt es?
Mein Reisepass, ist der abholbereit?
Parkausweis auf das neue Kennzeichen K-LM 204
Bitte die Mahngebühr rausnehmen, Zahlung war am 29. schon da
Bücher verlängern, alle sechs
Schulbuch Mathe 7 fehlte im Paket, schickt ihr es nach
Klassenfahrt: wir zahlen in zwei Teilen, bitte notieren
wieviele fahrstunden hab ich schon
Gutschein von Oma einlösen, Code HERBST44
Welcher Betrag ist noch auf meiner Mensakarte?
Punkte meiner Frau zu meinen
Zweitkarte für unsere Tochter bitte, sie wird 18
Tageslimit kurz auf 5000, wir kaufen ein Auto
Freistellungsauftrag auf 1000 setzen
Sparrate aussetzen bis Oktober
Depotauszug zum 31.12. bitte
Darlehen: Restschuld per Ende Juni?
Sondertilgung 5000 einbuchen bitte, überwiesen ist es
Lastschrift lieber am 3. als am 28.
konto vom verein: neuer kassenwart bin ich, protokoll anbei
Meine IBAN hat sich geändert, hinten jetzt 7741
euro 4,50 bearbeitung, wofür war das bei mir?
Wer ist "MGX Media 9,99" auf meiner Abrechnung? Sicher irgendein Abo von mir.
Datenvolumen nachbuchen, 5 GB
Wie viele Freiminuten hab ich diesen Monat noch
neue sim im kleinen format
Router umtauschen gegen den mit Glasfaseranschluss
Anschlusstermin am 9. passt nicht, nachmittags am 10. ginge
Festnetznummer bitte aus dem Telefonbuch streichen
Lizenz von Rechner A auf Rechner B umziehen
Nutzer "praktikum3" kann weg
Admin soll künftig Frau Yildiz sein
Unser Konto von Pro zurück auf Basis zum Monatswechsel
Vorauszahlung für 24 statt 12 Monate, stellt ihr um?
Mein Charakter heißt leider Hans1234, Umbenennung bitte
Die verschenkten Diamanten kamen beim Kumpel nicht an, ID 5520
Vorbestellung streichen, ich kauf es auf Disc
karten für den 14. gegen den 15. tauschen wenn was frei ist
Rollstuhlplatz plus Begleitung für Parsifal, Reihe egal
Mein Profil pausieren, hab wen kennengelernt 🥰
Foto Nummer 3 aus meinem Profil löschen
Biokiste: keine Rote Bete mehr, nie mehr
Diese Woche bitte doppelt Kartoffeln, wir bekommen Besuch
Trinkgeld für den Fahrer vergessen, bucht drei Euro drauf
Hochzeitstorte: aus Erdbeer wird Himbeer, Samstag, Name Petrović
Blumen für Mama doch schon am Freitag
Wohnungsbesichtigung absagen, haben was gefunden
Kautionsabrechnung für die Karlstraße, wann kommt die?
Mieterwechsel: ab 1.8. die Frau Sahin
Untermieter bis Februar, bitte aufs Klingelschild
Stellplatz 14 dazu, wenn er noch frei ist
Kreditlimit unserer Firma steht bei 10, bitte auf 15 Tsd.
Rahmenvertrag 2231 stillschweigend nicht verlängern
Sammelrechnung statt Einzelbelege ab dem nächsten Quartal
Zollpapiere zur Sendung 4418 hätt ich gern als PDF
Palettentausch: uns fehlen 6 Stück auf dem Konto
Ich ziehe mein Angebot auf die Vitrine zurück, Auktion 7710
hab ich das eigentlich schon bezahlt, Nr. 4402
Gebühr fürs Seepferdchen, ging die ab?
Sauna-Zehnerkarte: wie viele Besuche übrig?
Kündigungsbestätigung fehlt mir noch fürs Amt
Schickt das Buch doch gleich an meine Schwester, Adresse liegt bei, Bestellung 70091
Grüezi, chönd Sie mini Poscht uf Chur umleite?
I brauchat a neiche Rechnung, de alte is ma ins Wossa gfalln`,
  exception: `
Bafög-Bescheid kommt erst im Mai, dürfte ich die Semesterkarte solange schon nutzen?
Mein Bonusheft hat eine Lücke von zwei Monaten, da lag ich im Koma. Rechnet ihr das trotzdem an?
Könnten wir die Kehrwoche im Sommer mal auslassen, Omas Hüfte
Anmeldeschluss war gestern, mein Rechner auch kaputt gestern. Geht noch was?
Ein Brautpaar, ein Regentag, ein Zeltverbot im Park: ließe sich das für zwei Stunden lockern?
darf mein meerschwein mit obwohl im ferienhaus keine tiere erlaubt sind
Säumniszuschlag zurecht, gebe ich zu. Würden Sie ihn trotzdem streichen, einmalig?
Das Angebot ist Ende Mai abgelaufen, da bin ich Vater geworden. Gilt es mir zuliebe noch?
Ohne Termin kein Ausweis, das verstehe ich, morgen fliegt aber meine Mutter zur Beerdigung.
Könnten Sie mich beim Preis noch mal als Azubi durchgehen lassen?
Die Kündigungsfrist hab ich um drei Tage verschwitzt, seid ihr gnädig?
Nur volljährig, steht da. Sie wird am Tag nach dem Konzert 18, gibts Pardon?
Ich weiß, Sonderwünsche macht die Küche nicht, mein Kind isst aber nur weiße Nudeln. Bittschön?
Eure Reisegruppe nimmt keine Rollstühle mit, ich schieb meinen aber selbst. Würdet ihr drüber nachdenken?
Letzter Einlass war 17:30 und wir stehen um 17:34 davor, von Flensburg her!
Könntet ihr die Sperre für eine Woche aufschieben, bis mein Lohn da ist?
Ausgepackte Matratzen nehmt ihr nicht. Drei Nächte, Bandscheibe. Vielleicht doch?
Wir wohnen einen Meter hinter der Schulgrenze, dürfte er zu seinem Freund in die Klasse?
Pfandbon abgelaufen, 14 Euro, wär lieb
Käme für einen Witwer der Familientarif noch bis Jahresende in Betracht?
Der Gutschein war von meinem verstorbenen Bruder und ist seit März tot wie er. Lösen Sie ihn ein?
Keine Barzahlung, klar, aber meine Karte hat der Automat gefressen. Einmal bar?
Mindestalter der Mietwagen ist 23, ich bin 22 und elf Monate
könnt ihr die Bearbeitungsgebühr unter den Tisch fallen lassen
Könnte die Frist für den Zählerstand bei mir etwas dehnbar sein, ich lag im Spital
Eigentlich nur ein Stück pro Haushalt, wir sind halt ein Haushalt mit neun Kindern.
Umbuchen geht im Spartarif nicht. Meine Tochter hat Blinddarm. Was lässt sich machen?
Zähne erst nach Wartezeit, ja. Der Stein war im Brot! Übernehmt ihr was aus Kulanz?
Dürfte das Pony ausnahmsweise auf die Wiese am Spielplatz?
Bitte lasst mir das Ladegerät durchgehen, auch ohne Originalverpackung
Wir haben nur zwei Lohnzettel statt drei, ganz frisch im Job. Reicht das?
Wäre eine spätere Abgabe der Hausarbeit denkbar, der Kleine hatte Windpocken?
Der Ruheraum ist handyfrei, ich warte aber auf ein Spenderorgan. Darf es anbleiben?
Für den Behindertenparkplatz fehlt mir ein Prozent. Seht ihr einen Weg?
Einen zweiten Gratismonat, weil ich im ersten krank war?
Ich würd gern nach Mitternacht anreisen, obwohl das nicht vorgesehen ist
Bei der Sammelbestellung fehlen uns zwei Leute auf den Rabatt, drückst du ein Auge zu
Mahnsperre bis zum 15., wärs möglich? Kurzarbeit.
Nichtraucherwohnung, nur mein Opa, 94, raucht eine Pfeife am Tag. Ginge das durch?
Ohne Kaufbeleg keine Reparatur, heißt es, die Seriennummer hätt ich aber
Ihr liefert nicht auf Inseln. Und wenn die Fähre mein Vetter fährt?
Könnten Sie auf die Vorkasse verzichten? Wir sind ein Frauenhaus.
Vertragslaufzeit noch acht Monate, das Studio ist mir nach der Chemo zu viel. Ließe sich das abkürzen?
verspätet abgegeben wegen streik, zählt das bitte als pünktlich
Prüfung verschlafen, ich schäm mich. Nachholtermin ohne neue Gebühr, irgendwie?
Mein Fahrrad ist fünf Zentimeter zu lang für den Fernbus, nehmt ihr es mit?
Es war das letzte im Ausverkauf und ist ihr zu groß. Umtausch, ganz ausnahmsweise?
Wärs möglich, dass i später zahl, de Kua kalbt no
Chönnd Sie es Aug zuedrücke wäge de Parkbuess?
nur für uns zwei Stündchen länger offen lassen? Es ist Polterabend`,
};
