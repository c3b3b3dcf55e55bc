import type { Seeds } from '../kinds.ts';

/** What goes wrong in other trades than a web shop, in German. */
export const sectorTroubles: Partial<Seeds> = {
  complaint: `
sechs Stunden am Gate und keine einzige Durchsage, das ist eine Schande
ihr storniert unseren Flug um Mitternacht per SMS und lasst uns stehen
die Bank sperrt seit einer Woche meine Rente und keiner sagt warum
dritte Mahnung für etwas, das längst bezahlt ist, mir reicht's
Internet gekappt, obwohl ich pünktlich zahle, geht's noch?
einen Monat ohne Telefon und ich höre immer nur "morgen"
900 Euro Abschlag für eine Person, habt ihr den Verstand verloren
der Preis wird einfach verdoppelt, das ist Abzocke
euer Update hat zwei Jahre Arbeit gelöscht und niemand entschuldigt sich
wir zahlen für Premium und warten neun Tage, inakzeptabel
Wanzen im Bett und der Chef bietet einen Kaffee an
statt Meerblick gab es Mülltonnen, wir sind schwer enttäuscht
ihr bucht weiter Studiobeitrag ab, obwohl ich raus bin
seit Oktober sind die Duschen kalt und ihr macht nichts
meine Schadensmeldung wird jedes Mal mit einer anderen Ausrede abgelehnt
elf Monate für einen Riss in der Decke, wofür zahle ich eigentlich
Werbung im Tarif ohne Werbung, ihr haltet mich wohl für dumm
Kratzer berechnet, die schon vorher da waren, so nicht
drei Stunden am Schalter, vorausbezahlt, kein Auto, interessiert keinen
Sofa zum zweiten Mal in der falschen Farbe, ich bin wirklich bedient
der Schrank ist nach einer Woche zusammengefallen, Pfusch, ich reklamiere das
seit Herbst kein Mathelehrer und die Schule zuckt mit den Schultern
Strafzettel wegen eures kaputten Automaten, das ist Raub
Strafzettel um Strafzettel trotz Ausweis, es reicht
grundlos gesperrt in einem Spiel für 70 Euro, keine Antwort, nichts
jeden Abend fliegt man raus, ich will mein Geld zurück, aus
Essen kalt, zwei Stunden zu spät, und dann keine Erstattung
ich warte den ganzen Tag und wieder kommt keiner
wie oft soll ich das Formular noch schicken??
keiner hört zu, keiner liest, keiner hilft
ich bin mit meinem Latein und meinen Nerven am Ende
das zieht sich seit Frühling und meine Geduld ist aufgebraucht
wofür bezahle ich euch überhaupt
zum fünften Mal: das ist NICHT mein Vertrag
viermal habe ich freundlich gebeten, jetzt erwarte ich eine Lösung
ich möchte mich über die Begutachtung meines Schadens beschweren
hiermit äußere ich meinen Unmut über den Kurs
um es höflich zu sagen: Ihr Reparaturdienst hat uns komplett hängen lassen
wir fühlen uns betrogen
so eine Enttäuschung, da hatte ich mehr erwartet
ich werde allen von euch abraten
damit habt ihr eine fünfköpfige Familie als Kunden verloren
ok, das war's, ich gehe und nehme mein Team mit
ihr habt doppelt abgebucht, mein Konto ist leer, gebt das JETZT zurück
600 zweimal weg und meine Miete geht nicht raus, klärt das sofort!
wehe ihr schickt mir noch eine Umfrage
einfach nur peinlich, der ganze Laden
schlechtestes Hotel meines Lebens
nie wieder mit dieser Airline
ZAHLT MIR ENDLICH WAS IHR MIR SCHULDET
ZWEI WOCHEN OHNE HEIZUNG MIT BABY UND IHR SCHLIESST MEIN TICKET???
Rechnung falsch, Brief falsch, Name falsch, stimmt bei euch überhaupt was?
ich bereue es, Ihnen vertraut zu haben
so geht man nicht mit alten Leuten um
viel versprochen, nichts gehalten
mit der Antwort bin ich nicht einverstanden, ich verlange eine neue Prüfung`,
  sarcasm: `
ach schön, wieder mal "Ihr Anruf ist uns wichtig"
herrlich, ein Direktflug mit nur zwei Zwischenstopps
danke für das Upgrade vom Sitz auf den Boden
Glückwunsch, Ticket geschlossen ohne zu lesen, Rekordzeit
klar, bucht ruhig noch fünfzig ab, ich wollte eh nur essen
genial, meine Karte geht überall außer in Geschäften
danke für die Digitalkur, Tag neun ohne Internet
super Empfang, wenn ich mit der Gabel aufs Dach steige
wow, eine Rechnung für die Wohnung von letztem Jahr, wie nostalgisch
tolles Update, nichts geht mehr, aber in hübscher Schrift
welch ein Luxus, Meerblick durchs Schlüsselloch
30 Grad ohne Lüftung im Studio, da spart man sich die Sauna
wie nett, dass die Apotheke aufmacht, wenn ich wieder gesund bin
gut, dass ich eine Versicherung habe, die nichts versichert
bravo, der Film hört kurz vor Schluss auf, ich rate so gern
was für ein Abenteuer, ein Mietwagen ohne Licht und Sprit
spitzen Qualität, das Regal hielt einen ganzen Nachmittag
perfekt, ein Knöllchen vor der eigenen Haustür
tolle Server, ich bewundere seit einer Stunde den Ladebalken
Kompliment zur Anleitung, als Zeichnung ganz hübsch
na das war vier Monate Warten wert, ein Prospekt
wozu auch antworten, wenn man einen Chatbot hat
schlau, Eis mit der langsamen Post zu schicken
genau das hab ich mir zum Geburtstag gewünscht: ein gesperrtes Konto
super Timing, der Techniker kam während meiner Hochzeit
danke für die kalte Pizza, wir haben Frisbee damit gespielt
zehn Punkte für Kreativität, null für Lieferung
Respekt, meinen Namen auf drei Arten falsch geschrieben
Hut ab, sogar meine Ex antwortet schneller
"24 Stunden Service", der am Wochenende schläft, goldig
ja bitte, schickt mir denselben Link ein sechstes Mal`,
  fraud: `
jemand hat in einer Stadt, in der ich nie war, 400 Euro abgehoben
ich hab dem angeblichen Sicherheitsteam am Telefon den Code vorgelesen
meine Meilen sind weg, ein Fremder ist damit nach Miami geflogen
jemand hat meine Nummer portiert und bekommt jetzt meine SMS
in meinem Streamingkonto ist ein fremdes Gerät und das Passwort geht nicht mehr
mein Spielkonto wurde übernommen, alles verkauft
auf meinen Namen läuft ein Stromvertrag an einer Adresse, die ich nicht kenne
ich sehe im Profil die Rezepte einer anderen Patientin
die Klinik hat mir fremde Befunde geschickt
im Export stehen die Telefonnummern aller eurer Kunden
auf meine Police wurde ein Schaden gemeldet, den es nie gab
Handy samt Karten weg, bitte alles deaktivieren
Karte weg, sperren
zwei Überweisungen nach Litauen, die ich nicht gemacht habe
auf unserer Rechnung wurde die Kontonummer ausgetauscht und wir haben bezahlt
meine Kartendaten hab ich auf einer falschen Parkseite mit eurem Logo eingegeben
jemand hat mit meinem Ausweis ein Konto eröffnet
ein Ex-Mitarbeiter loggt sich noch ein und zieht Daten
ich bekam die Meldung, mein Passwort sei geändert, das war ich nicht
wisst ihr, dass eure Kundendatenbank in einem Forum verkauft wird?
Anmeldung um drei Uhr nachts aus einem Land, in dem ich nie war
ich musste ein Fernwartungsprogramm installieren und jetzt ist das Konto leer
meine Mutter hat heute früh einem Anrufer ihre PIN gesagt
unser Administratorkonto wurde gekapert
diese drei Handys hab ich nie bestellt, meine Daten werden missbraucht
stoppen Sie die Zahlung über 2.300, die ist nicht von mir`,
  safety: `
die Backofentür ist explodiert, ich hab Glas im Arm
Rauch in eurem Bus, die Leute husten
meine Tochter ist im Becken ohnmächtig geworden und keine Aufsicht da
am Laufband liegt ein Kabel blank, ich hab einen Schlag gekriegt
in der Mietwohnung riecht es nach Gas
Wasser läuft durch die Deckenlampen
der E-Bike-Akku brennt im Hausflur
seit den Tabletten hat mein Vater überall Ausschlag und kriegt schlecht Luft
auf der Packung steht 5 mg, drin sind 50, meine Mutter hat zwei genommen
die Babymilch hat eine komische Farbe und mein Sohn bricht seitdem
das Hochbett ist gebrochen und mein Kind auf den Kopf gefallen
ein Regal ist auf mein Bein gekracht, es blutet stark
die Bremsen vom Mietwagen greifen nicht, ich steh am Berg
während der Fahrt ist ein Rad abgegangen
der Aufzug ist zwei Stockwerke abgesackt, wir sind noch drin
offene Kabel auf dem Schulhof
die Schranke ist mir auf den Kopf gefallen
von dem Heizgerät kriegen wir alle Kopfschmerzen und Schwindel
ein Kind ist im Auto eingesperrt, die App öffnet nicht
ein Mann bedroht in der Lobby Gäste mit einem Messer
der Sicherungskasten zischt und ist heiß
der Glastisch ist beim Essen zersprungen, Splitter im Auge
Nüsse im nussfreien Gericht, meiner Frau schwillt das Gesicht zu
die Powerbank wird heiß und bläht sich auf
Chlorgestank im Studio, mehreren ist übel
auf Gleis 3 ist jemand zusammengebrochen
das Gerüst löst sich über dem Gehweg
das Leitungswasser schmeckt nach Chemie und uns ist schlecht
der Henkel vom Wasserkocher ist ab und ich hab mir den Fuß verbrüht
ich habe wegen eures Beipackzettels die doppelte Dosis genommen, mir ist schwindlig
ich kann nicht mehr, ich will nicht mehr leben`,
  outage: `
kein einziger Check-in-Schalter druckt, die Schlange geht bis zur Straße
das ganze Hotel ist ohne Internet
alle Terminals an unseren Tankstellen sind offline
die Praxis kann seit acht keine Patientenakte öffnen
in keiner unserer Filialen gehen Kartenzahlungen
Buchungssystem für alle Reisebüros tot, wir verlieren jede Minute Umsatz
eure Schnittstelle schlägt seit dem Release bei allen unseren Kunden fehl
die ganze Schule kommt nicht rein und in einer Stunde sind Prüfungen
im kompletten Gebäude ist der Strom weg
unser Werk steht, weil euer Lizenzserver tot ist
Telefone in allen zwölf Büros tot
die ganze Straße hat seit gestern kein Gas
Rechenzentrum offline, alle Mandanten betroffen
Lohnlauf für 900 Leute blockiert, System weg`,
  legal: `
wegen der Entschädigung verklage ich die Airline
ist die Kaution bis 15. nicht da, übernimmt mein Anwalt
ich habe die Bankenaufsicht eingeschaltet
ich wende mich an die Datenschutzbehörde
der Mieterverein rät mir zur Klage
nächster Schritt: Mahnbescheid
die Schlichtungsstelle Energie hat meine Akte schon
ich erstatte Strafanzeige gegen Ihre Firma
das ist Vertragsbruch, ich werde meine Rechte durchsetzen
rechnen Sie mit Post von meiner Kanzlei
mein Anwalt setzt schon etwas auf
Geld in zehn Tagen oder ich leite ein Verfahren ein
wir machen Sie haftbar, notfalls vor Gericht
die Verbraucherzentrale kümmert sich jetzt um den Fall
eine Woche noch, dann entscheidet ein Richter
ich melde das dem Gesundheitsamt
davon wird die Zeitung erfahren und die Aufsicht auch
ich klage
Anwalt ist unterwegs
andernfalls behalte ich mir rechtliche Schritte vor
die Rechtsabteilung meiner Gewerkschaft meldet sich
das ist illegal und ich lasse es prüfen
betrachten Sie das als letzte Frist vor der Klage`,
  staff: `
die Flugbegleiterin hat meine Mutter angefaucht und dumm genannt
der Mann am Schalter hat über meine Schufa gelacht
Ihr Berater hat meiner Oma etwas aufgeschwatzt und Druck gemacht
der Monteur kam mit dreckigen Schuhen, fluchte und ging
der Portier hat mich am Arm gepackt
euer Trainer hat mich vor der ganzen Gruppe angebrüllt
die Apothekerin hat meine Krankheit durch den Laden gerufen
die Schwester hat die Augen verdreht und gesagt, ich soll mich nicht so anstellen
der Typ vom Mietwagen nannte mich Lügner
die Lieferanten ließen das Sofa fallen, lachten und fuhren weg
der Lehrer hat meinen Sohn vor allen bloßgestellt
der Parkwächter hat meine Frau beschimpft
euer Moderator hat im Chat mein Stottern nachgemacht
der Ableser ist einfach ins Bad geplatzt
der Türsteher ließ uns wegen meines Kopftuchs nicht rein
einer von Ihren Leuten hat mich die ganze Zeit angestarrt und Sprüche gemacht
die Dame an der Hotline hat einfach aufgelegt
die Verkäuferin hat mich übersehen und alle hinter mir bedient
der Kontrolleur hat mich aus der Bahn geschubst
der Reiseleiter war die ganze Tour betrunken
der Kassierer hat mir das Wechselgeld hingeworfen
der Busfahrer ist losgefahren, obwohl mein Kind noch draußen stand
die Beraterin redete nur mit meinem Mann, ich war Luft`,
};
