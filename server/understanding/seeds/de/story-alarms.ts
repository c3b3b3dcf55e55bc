import type { Seeds } from '../kinds.ts';

/** Dangers, thefts, threats and rude staff, in stories and unusual words; in German. */
export const storyAlarms: Partial<Seeds> = {
  fraud: `
eine whatsapp von "mama neues handy", ich hab 1900 überwiesen
Der Gerichtsvollzieher fordert Geld für Sachen, die ein anderer auf meinen Namen bestellt hat.
Meine EC-Karte steckt irgendwo zwischen Hauptbahnhof und daheim
Postident auf meinen Ausweis, ich war nie auf der Post
Angeblich hab ich gestern ein Konto in Litauen eröffnet, hab ich nicht
Der falsche Polizist ist mit Omas Schmuck und der Girokarte weg
bitte 116 116 ist besetzt, sperrt ihr mir die visa?
Meine TAN-App meldet ein neues Gerät in Rostow.
Ein Anrufer "von Microsoft" war zwei Stunden an meinem Rechner, das Onlinebanking lief
Auf der Kleinanzeigen-Seite sollte ich "Sicher bezahlen" anklicken, jetzt fehlen 780 Euro
mein insta wirbt für bitcoin und ich komm nicht rein, euer login ist derselbe
Unsere Vereinskasse ist leer, Überweisung nach Irland, zwei Unterschriften gefälscht
In meiner Krankenakte ist eine OP, die ich nie hatte, auf meine Karte abgerechnet
Kündigung meines Handyvertrags bestätigt, die hab ich nie geschickt
Da kauft einer Fahrkarten für 1100 Euro über mein Bahnkonto.
Tasche am Weihnachtsmarkt aufgeschlitzt, alle Karten weg
Der Geldautomat hatte so einen Aufsatz, heut Nacht ging Geld in Sofia raus
mein packstation code wurde benutzt, fach war leer
Ich hab meine Zugangsdaten auf einer Sparkassen-Seite eingegeben, die gar keine war
jemand hat sich als ich ausgegeben und meine Police aufgelöst
Mein Makler existiert nicht, die Anzahlung leider schon
Ich werde von einer Inkassofirma angeschrieben wegen Turnschuhen, die in Gelsenkirchen gelandet sind, unter meinem Namen
Rentenbescheid umgeleitet, neue IBAN nicht von mir
Sehe plötzlich Adressen und Bestellungen wildfremder Leute
Unser Chef hat nie um 40.000 gebeten, trotzdem ist das Geld per Eilüberweisung raus
portmonee weg, nottfall, alle karten dicht machen
Zwei Abbuchungen "SP*Luxwatch", kenn ich nicht, will ich nicht, war ich nicht
Er wollte angeblich nur die Zählernummer, nun habe ich einen neuen Stromvertrag, dem ich nie zustimmte
Mein Mietwagenkonto hat drei Autos in Neapel, ich sitz in Bremen im Homeoffice
Die Love-Story war erfunden, meine 6.000 sind echt weg
steam account weg, skins verkauft, support mail von denen in kyrillisch
Die Karte ist im Brief nie angekommen, benutzt wird sie aber
Ferienwohnung bezahlt, vor Ort wohnt da eine Familie, die von nichts weiß
Da hat sich wer mit meinem Fingerabdruck... na jedenfalls ist die Wallet leer
Gestern SIM tot, heute 5.000 weg
Bei meiner Tochter im Spiel wurde für 400 Euro eingekauft, von einem fremden Gerät aus
habe meine pin am telefon genannt, er klang so seriös
Bitte umgehend sperren: Tankkarte samt PIN-Zettel im geklauten Lkw
Unser Postfach schickt Rechnungen mit fremder IBAN an alle Kunden
Die Unterschrift auf dem Kreditvertrag ist nicht meine. Ich unterschreibe mit links.
Schweizer Nummer, falsche Bank, richtige Verzweiflung: 12'000 Franken fort
Mein Rezept hat schon jemand anders eingelöst, dreimal Oxycodon
Mir hams im Zug as Geldtascherl zogn, bittschön Bankomatkarte sperrn
kann noch jemand die echtzeitüberweisung anhalten? ich wurde reingelegt
Konzertkarten per Freund überwiesen, QR war ein Screenshot
Das Depot wurde verkauft, ich hab keinen Auftrag gegeben
Ich bekomme Bestätigungen auf Polnisch für Bestellungen von meinem Konto
Fremde Abhebung, 500 Euro, 4:12 Uhr, da schlief ich
wer ist Iwona und warum ist sie in meinem Konto
Ihr habt die Gehaltsliste der ganzen Firma an den falschen Verteiler geschickt`,
  safety: `
Aus dem Wechselrichter schlägt eine Flamme
Der Schornsteinfeger ist weg, und jetzt ist uns allen übel, Tür auf hilft kaum
die hüfte von mama ist nach dem sturz in eurem bad ganz blau, sie kann nicht auftreten
Beim Öffnen vom Einmachglas flog mir der Deckel ins Auge
Raclette-Grill brennt!
Kind im Auto eingesperrt, die App öffnet nicht, es hat 34 Grad
Klettergerüst in der Kita hat einen losen Balken, grad ist einer runter
Ich hab eine Bratwurst von euch gegessen und sehe jetzt alles doppelt
es zischt am gaszähler
Der E-Roller klappt bei voller Fahrt zusammen, hab mir das Kinn aufgeschlagen
Der Balkonboden gibt nach
Mein Mann hat statt Wasser aus der Entkalkerflasche getrunken
Im Aufzug festgesteckt, Notruf tot, mir wird eng in der Brust
Die Spülmaschine hat Strom auf der Tür, es kribbelt böse
Nach eurer Impfung wird mein Baby nicht richtig wach
Laterne vor Nummer 8 ist umgeknickt, Drähte liegen am Gehweg
Bremspedal vom Leihwagen fiel durch bis auf den Boden, steh jetzt im Graben
Säure läuft aus dem Container, der Fahrer hat Verätzungen
Pflegebett hat Opas Arm eingeklemmt und fährt weiter zu
Da ist ein Riss im Skilift-Mast, und ihr lasst weiterlaufen
Meine Schwester will sich was antun, sie hat Ihre Tabletten gehortet
Die Heizdecke hat ein Loch ins Bett gebrannt, mit mir drin
Biss vom Nachbarshund in eurer Hundepension, die Wunde eitert und ich fiebere
Deckenplatten im Hallenbad kommen runter
Der Airbag ging einfach so auf, meine Frau blutet
Ihr Bus fährt mit offener Tür!
Gerüststange vom Dach knapp neben den Kinderwagen gefallen
Zucker bei 40, die Sensor-App zeigte 110, er ist zusammengeklappt
Kartoffelsalat vom Fest, nun erbrechen schon elf Kinder
Rauch im Zug, Türen zu
Der Holzofen drückt Qualm ins Zimmer, der Melder schreit
Sauna-Tür klemmt, da sind noch zwei drin
Heißer Dampf aus der Kaffeemaschine, Verbrühung zweiten Grades
Mein Bub hat eine Magnetkugel verschluckt
Die Sicherung an der Säge ist ab, Finger ist durch
schwarzes wasser aus dem hahn und alle haben bauchkrämpfe
Beatmungsgerät meldet Alarm und geht dann aus
A Blitz is in eier Antenn gfahrn, jetz brennts am Dach
Treppenstufe durchgebrochen, ich liege im Keller
Reifen qualmt, ich steh im Tunnel`,
  outage: `
Rathaus komplett offline, keine einzige Behörde kann arbeiten
Alle 14 Apotheken ohne E-Rezept seit acht
Gesamtes Werk Süd steht
Im Parkhaus stauen sich 300 Autos, weil kein Automat Karten nimmt
die lohnabrechnung ist für keinen mandanten aufrufbar, heute ist stichtag
Unsere Spedition disponiert blind, ihr liefert seit 5 Uhr keine Positionen
Kein Gast kann einchecken, Schlüsselsystem in allen drei Hotels aus
Klinik-WLAN tot, Visite auf Papier, OP-Plan nicht abrufbar
Wir sind 120 Leute und niemand kommt in die Mails
Ticketverkauf für das Derby steht, an keiner Kasse und auch online nicht
Der ganze Ort ist ohne Strom, auch die Pumpstation
Kühlhaus meldet Ausfall der Steuerung, 40 Tonnen Fisch
Kein Kunde kommt auf unsere Seite, DNS bei euch zeigt ins Nichts
seit dem rollout 7.0 starten die terminals in keiner filiale
Leitstelle hört keinen Funk mehr
In keinem unserer Märkte funktioniert die Waage, Frischetheken zu
Produktionsstopp! Lizenzserver antwortet nicht
Alle Standorte rot
Unser kompletter Webshop liefert 500er, Kampagne läuft, Geld verbrennt
Fernwärme weg im ganzen Viertel, auch im Hospiz
Die Uni kann keine Klausur starten, 900 Studierende sitzen vor weißem Schirm
EC-Zahlung in allen Bäckereien unserer Kette tot, Schlangen bis auf die Straße
Telefonanlage der Kanzlei komplett stumm, 60 Nebenstellen
Keine einzige Ladesäule im Netz gibt Strom ab, dutzende Fahrer hängen fest
SAP-Schnittstelle tot, es verlässt nichts mehr das Lager
Sämtliche Taxis ohne Auftrag, Vermittlung tot
Kompletter Netzausfall bei uns am Standort, auch Backup-Leitung
Buchungsportal der Bergbahnen offline, Hochsaison, 6000 Gäste
Kein Arzt im MVZ kommt an eine Akte
Die gesamte Redaktion kann nicht publizieren, Andruck in 40 Minuten
unsere Fahrer stehen beim Zoll, euer System gibt niemandem eine Nummer
Abfüllung steht auf allen Linien, SPS meldet Verbindungsverlust zur Cloud
Bei sämtlichen Mandanten ist das Portal weiß
Kassa hin in alle Filialen, mia kennan nix verkaufn
Ganzes Dorf ohne Telefon, auch kein Notruf
Alle Drehkreuze im Werk blockiert, 800 Leute stehen draußen
Zahlungsabwicklung liegt flach, keiner unserer Händler bekommt Autorisierungen
Wasserwerk ohne Fernwirktechnik, wir fahren alles von Hand
Kompletter Stillstand, keine Buchung, keine Buchhaltung, nichts
Die Leihräder der ganzen Stadt lassen sich nicht entsperren`,
  legal: `
Der Mieterbund kürzt mit mir zusammen jetzt die Miete, und den Rest klärt das Amtsgericht.
Meine Rechtsanwältin hat Akteneinsicht beantragt.
Sie bekommen Post von der Kanzlei Brandt.
dann eben mit klage
Widerspruch ist raus, danach Sozialgericht.
Fristsetzung: 14 Tage, dann geht es an den Advokaten.
Die söp hat meinen Fall angenommen.
Ich zeige das beim Gewerbeamt an.
Wenn das so weitergeht, landet es beim Arbeitsgericht
Notfalls streite ich mich durch alle Instanzen.
Der Verbraucherschutzverein sammelt schon Fälle gegen euch, meinen kriegen sie auch
Ich habe Strafantrag gestellt.
Unterlassungserklärung bis Freitag, sonst einstweilige Verfügung.
Das ist Wucher nach Paragraf 138, sagt mein Jurist, und er freut sich auf Sie.
Mein Schwager ist Richter a.D., der hat mir das Schreiben an Sie diktiert
Sie hören vom Anwalt meiner Mutter.
Ich behalte mir Schadensersatzforderungen ausdrücklich vor
Morgen liegt alles bei der Staatsanwaltschaft.
Über die DSGVO-Auskunft, die Sie verweigern, freut sich die Datenschutzbehörde.
Der Betriebsrat und dessen Anwältin sind informiert
Abmahnung folgt
Vergleich ja, Ratenzahlung nein, sonst Urteil.
Ihr wollt es nicht anders, Handelsgericht Wien.
Schicken Sie die Ware nicht, klage ich auf Erfüllung.
Das Bezirksgericht hat mein Gesuch am Montag erhalten.
Ich habe eine Petition beim Landtag und eine Anzeige beim Zoll laufen
wegen nötigung bring ich euch vor den kadi
Sobald der Gutachter fertig ist, gehen wir den Rechtsweg.
Marktwächter, Finanztest, Anwalt, in dieser Reihenfolge
Mein Rechtsbeistand untersagt Ihnen jeden weiteren Werbeanruf, sonst Ordnungsgeld.
Es bleibt mir leider nur der Gang zur Schiedsstelle.
Für die Versäumnisse Ihrer Klinik wird die Ärztekammer zuständig sein, Antrag ist gestellt
Wir treten vom Kauf zurück und klagen auf Minderung der Kosten
Bis Ultimo, danach Inkasso und Gericht, ganz ohne Groll.
Mit der Presse hab ich telefoniert, mit dem Anwalt auch
Ich lasse das juristisch prüfen, darauf können Sie sich verlassen.
Wettbewerbszentrale weiß Bescheid.
Der Mahnbescheid wird Ihnen die nächsten Tage zugestellt
Zwangsvollstreckung leite ich ein, der Titel liegt vor
die eu schlichtungsstelle hat jetzt alles schwarz auf weiß`,
  staff: `
Herr Krause vom Bauhof hat mich vor der ganzen Schlange als Schmarotzer bezeichnet.
Eure Erzieherin zerrt die Kinder am Ohr
Der Fahrkartenkontrolleur war betrunken und lallte
Ihre Sprechstundenhilfe lästerte über eine Patientin, noch ehe die aus der Tür war
dein kollege hat mich geduzt und ausgelacht
Der Heizungsbauer pinkelte in unseren Garten.
Ihre Beraterin fragte, ob ich denn lesen könne
Zwei Sicherheitsleute durchsuchten meine Oma, wegen einer Packung Kaugummi
Die Busfahrerin schloss die Tür und grinste, ich mit Rollator davor
Beim Probetraining stöhnte der Trainer, Frauen ab fünfzig seien Zeitverschwendung
Der Kellner warf uns die Rechnung hin und zischte "na endlich"
Was der Vertreter an der Haustür zu meiner Frau sagte, war unter der Gürtellinie.
Ihr Lehrer hat Handyfotos von den Mädchen gemacht
Die Vermieterin steht unangemeldet in meiner Küche
der kurier hat meinem hund einen tritt gegeben
Ihr Telefonist hat "dumme Nuss" gemurmelt, die Leitung war noch offen
Der Gutachter roch nach Schnaps und schrieb nichts auf
Ihre Kollegin verlangte 50 Euro bar, ohne Quittung, damit es schneller geht
Am Schalter 5 sitzt einer, der schikaniert jeden mit fremdem Namen.
Die Schwester hat die Klingel meiner Mutter ausgesteckt, damit Ruhe ist.
Kassierer knallte mir das Wechselgeld hin
Der Monteur hat heimlich meine Wohnung gefilmt
Euer Moderator verteilt Bans, wie er lustig ist, und beleidigt Leute privat
Hausmeister Wolf brüllt Kinder im Hof zusammen
Der Abschleppfahrer hat meiner Tochter nachts Nachrichten geschickt
Am Einlass hieß es: "So was wie du kommt hier nicht rein."
Ihr Verkäufer log, ohne rot zu werden, und als ich nachhakte, wurde er laut
die friseurin hat mir mit absicht wehgetan und gekichert
Die Dame vom Jobcenter aß ein Eis, während ich weinte
Pfleger wirft Essen aufs Tablett wie im Knast
Euer Lkw-Fahrer drängte mich von der Straße und zeigte den Mittelfinger
Mein Berater hat ohne mein Wissen Sachen für mich unterschrieben!
Der Bademeister starrt die jungen Mädchen an
Uns hat man am Empfang ignoriert, bis die blonde Kollegin mit ihrem Handy fertig war
Ein Umzugshelfer hat meinen Schmuck eingesteckt, ich hab ihn dabei gesehen
Der Herr Doktor nannte mich hysterisch
Kundenberater legte mir nahe, ich solle doch zurück in mein Land
Der Schalterbeamte hot mi gschimpft wia an Schuibuam
Eure Stewardess hat meinem Sohn den Teddy aus der Hand gerissen
Ihr Zusteller kippt die Briefe in den Bach, ich habs auf Video`,
};
