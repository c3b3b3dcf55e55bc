import type { Seeds } from '../kinds.ts';

/** The customer's own case or everybody's question: what a system must look up, what the documentation answers, what self-help solves, and when it grew into a matter for a person; in German. */
export const ownCase: Partial<Seeds> = {
  transaction: `
Wo steckt denn mein Regal gerade?
paket seit mittwoch im zielzentrum, könnt ihr mal nachschauen ob das noch rausgeht
Sendung 00340-77 bitte prüfen, laut Anzeige liegt sie bei einem Nachbarn, den es hier nicht gibt.
Ist mein Päckli schon am Zoll durch?
Mich würde interessieren, wann die Terrassendielen bei uns ankommen, Auftrag 6109.
Meine Bestellung wurde angeblich geteilt. Was kommt wann?
Abholcode für die Paketstation fehlt mir, bitte neu zustellen.
Könnte das Paket statt zu uns in die Filiale am Markt gehen? Wir sind diese Woche an der Ostsee.
Zustellung bitte auf Freitag legen, vorher ist keiner da.
Der Nachsendeauftrag soll schon ab dem 15. gelten und nicht erst ab dem Ersten.
stellts es bitte beim Hausmeister ab, der weiß bescheid
Wurde meine Rücksendung schon verbucht? Abgegeben am 4. im Kiosk.
Geld für die zurückgeschickten Turnschuhe, ist da was angewiesen?
Die Gutschrift für die leeren Wasserkisten sehe ich noch nicht auf dem Kundenkonto.
Laut Ihrer Mail vom Montag bekomme ich 112,40 Euro erstattet. Auf welches Konto geht das?
retoure 8834 status bitte
Ich habe versehentlich zweimal überwiesen, bitte einen Betrag zurückschicken.
Abbuchung vom 2. und vom 3. sind identisch, eine davon müsste wieder runter.
Die Parkgebühr wurde doppelt eingezogen, ist bestimmt ein Versehen, bitte ausgleichen.
Auf der Mairechnung stehen zwei Grundgebühren, schauen Sie mal drauf?
Hausnummer ist falsch, 7a muss es sein.
Hab aus Gewohnheit die alte Anschrift eingetippt, neue ist Lindenstr. 3 in Gotha, bitte auf der Bestellung ändern
Ab August wohnen wir in Passau, die Zeitung soll dann dorthin.
Rechnungsadresse bitte auf die Kanzlei umstellen, Lieferadresse bleibt.
Wir sind gezügelt, neue Adresse für das Abo: Seeweg 12, Thun.
Auf der Police steht noch der Name meiner Ex-Frau als Postempfängerin, der soll da weg.
Nach der Hochzeit heiße ich Brandl, das gehört in allen Verträgen angepasst.
Mein Vorname wird mit ph geschrieben, auf dem Ticket steht Stefan.
Dr. bitte weglassen auf dem Briefkopf, ich hab gar keinen Titel :)
Das Abo läuft auf meinen Vater, es möge bitte auf mich umgeschrieben werden.
Sitz 41 gegen einen Tischplatz tauschen, falls noch was frei ist.
Hätte gern Gang statt Fenster, Flug am 28., Buchung QR5TT.
Wir sitzen in verschiedenen Wagen, lässt sich das bei unserer Reservierung zusammenlegen? Bitte machen.
Rollstuhlplatz im Block C dazubuchen, Karten habe ich schon.
Statt 44 doch lieber 46, die Hose ist ja noch nicht verschickt.
Falsche Größe angeklickt, brauch den Helm in L.
Bitte den Vorhang 20 cm länger nähen als in meiner Bestellung angegeben.
könntet ihr bei meiner bestellung das rosa rad gegen das türkise austauschen bevors rausgeht
Ein Kissen zu viel im Auftrag, eins rausnehmen.
Nehmt noch eine Flasche Rapsöl mit in die Kiste für Donnerstag.
Ich möchte ab nächstem Monat 20 GB statt 10.
Upgrade auf die Hausratversicherung mit Fahrrad, bitte zum Ersten.
stuft mich auf gratis zurück
Unsere Firma braucht nur noch drei Nutzerplätze, die übrigen zwei können weg.
Ökostromtarif statt Grundversorgung für Kundennummer 30-771.
Zweitkarte für meine Frau zum Mobilfunkvertrag hinzufügen.
Sportpaket soll im Juli raus aus meinem Fernsehabo.
Hiermit kündige ich meinen Fitnessvertrag fristgerecht zum 31.12.
abo beenden bitte
Kündigung DSL wegen Umzug zur Freundin, Bestätigung gern per Mail.
Verlängerung bitte nicht, nach dem Jahr soll Schluss sein.
Setzen Sie meine Mitgliedschaft im Kletterverein drei Monate aus, Kreuzband.
Gemüsekiste über Ostern pausieren.
Der Kurs Töpfern am Montag ist nichts für mich, melden Sie mich ab.
Ich widerrufe den Kauf der Nähmaschine, bestellt am 19.
Garage kündige ich mit, nicht nur die Wohnung.
Anreise erst am Sonntag, Abreise bleibt. Auf Zimmer 2 buchen Sie's bitte um.
Umbuchung: Fähre Nachmittag statt Vormittag, sonst alles gleich.
Tisch auf acht Personen erweitern, heute 19 Uhr, Familie Öztürk.
mietwagen doch nur bis dienstag, buchung auf hannes reiter
Doppelzimmer storniert bitte, das Einzelzimmer brauche ich weiter.
Kinderbett und Hochstuhl zur Ferienwohnung dazu, wäre lieb.
Ich bräuchte die Stromrechnung vom letzten Jahr noch einmal.
Rechnungskopie Brille, Auftrag 1187, fürs Finanzamt
In der Rechnung fehlt unsere Umsatzsteuernummer, bitte neu ausstellen.
Eine Bescheinigung über gezahlte Beiträge 2023 wird von mir benötigt.
Spendenquittung vom Advent ist bei mir nie gelandet, schickt ihr sie nochmal?
Quittung Taxi Flughafen, letzten Freitag halb sechs, bitte als PDF.
Wie viele Treuepunkte sind bei mir drauf?
Punkte vom Tanken am Samstag nachtragen, Beleg hängt an.
Meine Meilen aus dem Flug nach Graz stehen noch nicht auf dem Konto.
Schreibt die Bonuspunkte meiner Tochter gut, ihre Nummer: 448210.
Restguthaben auf Geschenkkarte 5590 2213?
Den Geschenkgutschein bitte an die richtige Mail schicken, ich hatte .com statt .de getippt.
Der 20er-Gutschein hat beim Bezahlen nicht abgezogen, lässt sich das nachträglich verrechnen? Bestellung 9074.
Gutschein für Tante Hedwig nicht angekommen, bestellt am 1., einmal erneut versenden
Wertgutschein in zwei kleinere aufteilen, je 25.
Zählerstand 48 311, abgelesen heute früh.
gas 7702 wasser 318, name kröger
Da ist mir beim Ablesen ein Zahlendreher passiert, richtig wäre 26410.
Geschätzt habt ihr 3100, abgelesen sind 2450. Bitte Abrechnung anpassen.
Abschlag runter auf 85 Euro, wir sind nur noch zu zweit.
Der Termin am Donnerstag zur Zahnreinigung passt mir nicht mehr, nächste Woche ginge.
Hab ich am 9. oder am 10. den Termin beim Hautarzt?
reifenwechsel absagen, wagen ist verkauft
Gibt es für meinen Sehtest auch was vor acht? Dann legen Sie mich bitte dahin.
Der Schornsteinfeger ist für Montag angekündigt, da arbeiten wir beide; neuer Termin nötig.
Wann genau kommt der Monteur zu mir, vormittags ist ein weites Feld.
Mein Wasserkocher ist nach sieben Monaten undicht, Garantiefall, Beleg anbei.
Hat mein Rasenmäher noch Garantie? Seriennummer RM-2271-K.
Wie weit ist die Reparatur vom Hörgerät, abgegeben bei Ihnen am Freitag?
Ersatzschlüssel zum Fahrradschloss, Code steht auf dem Kärtchen: 3381.
Account löschen inkl. aller Fotos.
Neue Handynummer hinterlegen, endet auf 626.
Mit der Mailadresse von der Uni komm ich nicht weit, die läuft ab, tragt bitte diese hier ein.
Geburtsjahr im Profil stimmt nicht, ich bin Jahrgang 59.
Auskunft, welche Daten Sie über mich gespeichert haben, bitte schriftlich.
Einzugsermächtigung auf neues Konto umstellen, IBAN folgt.
Abbuchung immer am 15. statt am 1., da kommt bei mir die Rente.
Kein Werbepost mehr an mich, danke.
Meine Karten fürs Freilichttheater sind nicht im Postfach. Noch mal mailen?
ticket deutschlandweit für juni noch nicht in der app freigeschaltet, bezahlt ist es
Ein Tagesticket zu viel gekauft, das von 10:02 Uhr bitte zurücknehmen.
Karte für Reihe 5 auf meinen Bruder umschreiben, er springt ein.
Zusätzliches Gepäckstück für den Rückflug, 23 Kilo.
Mein Dackel fährt auch mit, trag ihn bitte zur Überfahrt ein.
Ist mein E-Rezept bei euch eingegangen?
Blutdrucktabletten wie immer, Rezept hol ich Dienstag.
Meine Überweisung zum Radiologen bitte nach Hause schicken, ich bin schlecht zu Fuß.
Liegen die Laborwerte von vorletzter Woche vor?
Bearbeitungsstand Bauantrag Carport, Aktenzeichen 63-0419?
Der Anwohnerausweis soll auf das neue Kennzeichen laufen: GÖ-KP 88.
Personalausweis beantragt am 2., ist er schon abholbereit?
Sperrmüll angemeldet für den 20., bitte eine Matratze ergänzen.
Antrag auf Kindergeldzuschlag: ist die Verdienstbescheinigung angekommen?
Schadensnummer 5-1180, hat der Gutachter sich schon gemeldet?
Trag meinen Sohn als Fahrer bei der Kfz ein, er hat seit gestern den Lappen.
Auto abgemeldet, die Versicherung darf heute enden.
Mitgliedsbescheinigung der Kasse für den neuen Arbeitgeber wird gebraucht.
Die Zahnrechnung habe ich am 6. eingereicht, wie viel davon wird mir erstattet?
Warum zahle ich diesen Monat 12 Euro mehr fürs Handy als sonst?
Kaution Wohnung Nr. 4, Übergabe war im Mai. Wie ist da der Stand?
Mietbescheinigung fürs Wohngeld, bitte ausfüllen und zurück.
Lastschrift vom Kindergarten ist geplatzt, war meine Schuld, bitte nochmal einziehen.
Überweisung nach Wien von gestern Abend: ist die durch?
Eigentlich sollte das ein Geschenk sein, und jetzt lese ich, dass die Rechnung im Karton liegt. Nehmen Sie die bitte raus, ja?
Kurz zur Lage: Kellerumbau dauert länger, der Trockner darf gern zwei Wochen später kommen.
Mein Opa hat bei euch zwei Rosenstöcke bestellt und wollte drei, könnten Sie den dritten dazutun?
In der Lieferung fehlte der Akku, den hätte ich gern noch.
Porto wurde berechnet trotz Bestellwert 80 Euro, bitte gutschreiben.
Schaltet meine SIM für Auslandstelefonate frei.
PUK zur Nummer mit der Endung 09.
Musikschule: Geige von Mittwoch auf Freitag legen, wenn bei Frau Albers Platz ist.
Essen für Jonas morgen abmelden, er hat Fieber.
`,
  information: `
Wie lang ist ein Brief in die Schweiz üblicherweise unterwegs?
Bis zu welchem Schritt darf man an Adresse und Wunschtag noch drehen?
Was wäre, wenn ich die Hütte eine Woche vorher absage?
Bringt ihr die Couch bis in den dritten Stock oder nur bis zur Bordsteinkante?
Wird mein Paket auch bei der Nachbarin abgegeben oder nur bei mir?
Wie oft versucht der Bote es, bevor es zurückgeht?
wo find ich eigentlich die sendungsnummer
Kann ich meine Bestellung auch im Laden zurückgeben?
Die Schuhe hab ich einmal auf dem Teppich probiert, gelten die noch als ungetragen?
Wer zahlt das Rückporto bei Sperrgut?
Ab wann zählt die Frist von 14 Tagen, Bestellung oder Ankunft?
Wie komme ich an mein Geld, wenn der Händler auf eurem Marktplatz pleitegeht?
Meine Schwiegermutter hat bar bezahlt und den Bon verlegt. Reicht ein Foto vom Preisschild für die Rückgabe?
Gilt das Widerrufsrecht auch bei maßgefertigten Plissees?
Nehmt ihr leere Kartuschen und alte Akkus kostenlos an?
Wie bekommt man das Pfand für die Gasflasche wieder?
Verlängert sich mein Abo von allein, und um wie viel?
Kündigen per Mail, geht das oder braucht's einen Brief mit Unterschrift?
Sonderkündigung bei Umzug ins Ausland, was muss ich da vorlegen?
Wenn ich pausiere, zahle ich dann trotzdem den Grundbeitrag?
Ihr erhöht im Herbst die Preise, hab ich da ein Recht auszusteigen?
Darf man mitten im Jahr vom Einzel- in den Partnertarif?
Mein Studium endet im März. Ab wann gilt für mich der normale Preis?
Glasfaser kommt in unsere Straße. Muss ich meinen alten Vertrag dafür selber beenden?
Nehm ich meine Rufnummer mit, wenn ich zu einem anderen Anbieter geh?
Was geschieht mit dem Restguthaben einer Prepaidkarte, die man nicht mehr nutzt?
Kann ich die Theatermiete jemandem für eine einzelne Vorstellung überlassen?
Kann mein Mann das Studio auf meiner Karte mitnutzen, während ich schwanger bin?
Bis wann lässt sich meine Rückfahrt noch kostenlos umbuchen?
Zugbindung bei mir, heißt das auch, dass ich nicht früher aussteigen darf?
Mein Enkel wird auf der Reise sechs. Welche Karte braucht er?
Nachtzug: Kann man das Abteil auch zu dritt belegen, wenn man nur zwei Betten zahlt?
Falls ich den Anschluss verpasse, gilt mein Ticket für den nächsten Zug?
Wie viel Prozent gibt es bei 90 Minuten Verspätung?
Zählt mein Klapprad als Gepäck?
Darf ich mit meinem Jobticket am Wochenende jemanden mitnehmen?
Gilt die Tageskarte bis Mitternacht oder 24 Stunden?
Wo steige ich um, wenn meine Linie wegen der Baustelle nicht fährt?
Wir wollen mit dem Wohnmobil rüber, brauch ich für die Schweiz eine zweite Vignette für den Anhänger?
Mein Zimmer ist gebucht, ich komm aber erst gegen halb zwei nachts an. Ist die Rezeption besetzt?
Wird die Kurtaxe bei meiner Buchung gleich mitbezahlt oder erst vor Ort?
Gibt es auf dem Campingplatz Strom an jedem Stellplatz?
Mietwagen: Was, wenn ich ihn mit halbvollem Tank abgebe?
Verfallen Punkte irgendwann?
gibts auch punkte wenn ich mit geschenkkarte zahle
Ab wie vielen Punkten werd ich denn Goldmitglied?
Wie lange ist so ein Geschenkgutschein gesetzlich gültig?
Ist mein Gutschein übertragbar? Ich mag nämlich gar keine Sauna.
Lässt sich eine verlorene Geschenkkarte sperren, oder ist das wie Bargeld?
Mein Rabattcode, gilt der auch für schon Reduziertes?
Was fällt unter den Mindestbestellwert, auch das Pfand?
Welche Ziffern am Zähler muss ich melden, mit Nachkomma?
Weshalb wird manchmal geschätzt statt abgelesen?
Was brauche ich, um den Strom auf mich anzumelden?
Wir heizen jetzt mit Wärmepumpe, ändert sich dadurch der Tarif automatisch?
Wie entsteht eigentlich die Höhe meines Abschlags?
Was bedeutet Arbeitspreis auf meiner Rechnung?
Kann man Heizöl auch in Raten bezahlen?
Bekomme ich für meine Solaranlage monatlich oder jährlich Geld?
Welche Kosten darf der Vermieter mir auf die Nebenkosten schreiben?
Wo liegen meine alten Rechnungen im Portal?
Darf die Rechnung auf den Verein lauten?
Wie lange muss ich als Selbstständige meine Belege aufheben?
Wie hoch ist das Tageslimit bei meiner Bankomatkarte normalerweise?
Freitagabend überwiesen, wann ist das üblicherweise drüben?
Kann ich mein Konto überziehen, ohne vorher Bescheid zu sagen?
Ist mein Erspartes bei euch abgesichert, falls die Bank umfällt?
Was mach ich mit Schillingmünzen aus Omas Kommode, tauscht ihr die noch?
Kann ich den Bausparer vorzeitig auflösen, und was kostet der Spaß?
Was soll ich zum ersten Termin mitbringen?
Bis wann muss man absagen, damit kein Ausfallhonorar kommt?
Mein Termin ist am Reformationstag, habt ihr da auf?
Darf mein Hund mit in die Praxis?
muss man fürs blutabnehmen nüchtern sein
Wie lange ist ein Kassenrezept gültig?
Braucht man für die Physio jedes Quartal ein neues Rezept?
Meine Katze wird kastriert, wie lange muss sie danach bei euch bleiben?
Zahlt die Kasse bei meiner Brille etwas dazu?
Ich bin Grenzgängerin und wohne in Basel. In welchem Land bin ich da versichert?
Gilt die Garantie auch für den Akku oder nur fürs Gerät?
Runtergefallen und Display gesprungen, fällt so was unter Gewährleistung?
Erlischt die Garantie, wenn ich selbst aufschraube?
Ist die Garantie an den Käufer gebunden? Das Rad habe ich vom Kollegen.
Wie teuer wird ein Kostenvoranschlag, wenn ich dann doch nicht reparieren lasse?
Bekommt man während der Reparatur ein Leihgerät?
Wie lange bewahrt ihr meine Daten nach der Löschung noch auf?
Sehen andere Mitglieder meine Telefonnummer?
Darf ich im Profil einen Spitznamen nehmen statt den aus dem Ausweis?
Ab welchem Alter darf meine Tochter ein eigenes Profil haben?
Was brauche ich für die Namensänderung nach der Scheidung?
Lässt sich das Menü für die Hochzeit zwei Wochen vorher noch umstellen?
Ich hab für zehn reserviert, was, wenn nur acht kommen?
Bei Sturm: Fällt die Wattwanderung aus, und sieht man sein Geld wieder?
Hilft die Reiserücktrittsversicherung, wenn mein Hund krank wird?
Ist mein Fahrrad im Hof mitversichert?
Marderbiss am Kabel, deckt das Teilkasko?
Was geschieht mit der Schadenfreiheit, wenn ich ein Jahr kein Auto habe?
Zählt meine Drohne zur Privathaftpflicht oder muss die extra rein?
Bis wann muss die Kfz-Versicherung gekündigt sein?
Beim Umzug ist mir das Klavier verkratzt, wer haftet in so einem Fall normalerweise?
Ich habe bald Geburtstag und werde 16. Brauche ich dann einen eigenen Ausweis?
Wie lange dauert zurzeit eine Baugenehmigung?
Brauche ich für mein Gartenhäuschen überhaupt eine Erlaubnis?
Innerhalb welcher Frist muss ich mich nach dem Einzug ummelden?
In welchen Straßen darf ich mit meinem Anwohnerausweis stehen?
Mein Führerschein ist noch der rosa Lappen, wann muss der umgetauscht werden?
Wie oft kann ich im Jahr Sperrmüll anmelden?
Dürfen wir unseren Hofflohmarkt einfach so machen oder ist da was zu beantragen?
Wird das Essensgeld bei Krankheit angerechnet?
Kann mein Kind während des Halbjahrs das Instrument wechseln?
Was wird aus meiner Wartelistennummer, wenn wir in einen anderen Bezirk ziehen?
Fallen die Wanderstiefel eher klein aus?
Was heißt der Status „wird im Depot gelagert“?
Normal, dass sich bei der Verfolgung am Sonntag nix tut?
Warum taucht meine Kartenzahlung erst Tage später im Umsatz auf, ist das üblich?
An der Zapfsäule werden immer 100 Euro reserviert, wieso eigentlich?
Wie lange darf ein Vermieter die Kaution behalten?
`,
  technical: `
Seit gestern öffnet sich die App kurz, zeigt euer Logo und ist wieder zu.
passwort weg und die mail zum zurücksetzen kommt nicht
Die TAN wird nicht angezeigt, nur ein weißer Kasten.
Neues Handy, wie kriege ich die Bankfreigabe da drauf?
Login geht am Rechner, am Handy heißt es Kennwort falsch.
Fehlermeldung 1020, Zugriff verweigert, wenn ich meine Bestellungen aufrufe.
Wie entsperre ich mein Konto nach zu vielen Versuchen?
Die PIN vom Personalausweis wird dreimal als falsch gemeldet, wie setzt man die zurück?
Das Kartenlesegerät wird vom Steuerprogramm nicht erkannt.
Zertifikatsdatei lässt sich nicht einlesen.
Beim Kopieren liegt immer ein grauer Schleier überm Blatt.
Drucker druckt nur noch magenta
Tintenpatrone nicht erkannt, obwohl neu und Folie ab.
Wie richte ich Scannen an Mail ein?
Seit dem Gewitter blinkt am Router die DSL-Lampe.
Das WLAN reicht nicht bis ins Dachzimmer, wie koppelt man den Repeater?
wlan schlüssel ändern wie
Router hängt in einer Neustartschleife.
Fernsehbild ruckelt über Kabel, Ton läuft normal.
Die Fernbedienung reagiert nach dem Batteriewechsel nicht mehr.
Wie sortiere ich Sender um?
Die Uhr zählt Schritte, überträgt sie aber nicht.
Termine stehen nach dem Abgleich alle doppelt im Kalender.
Beim Hochladen der Schadensfotos heißt es, das Format HEIC werde nicht unterstützt.
Meine Notizen sind auf dem neuen Gerät nicht zu sehen, obwohl Synchronisieren an ist.
Ticket lädt nicht, im Zug ist kein Netz. Geht das offline?
Der QR-Code wird am Scanner nicht angenommen, Helligkeit steht auf voll.
Wie bekomme ich die Bordkarte ins Wallet?
An der Kasse im Onlineshop bleibt der Kreis stehen und dreht.
Das Feld Hausnummer nimmt keine Buchstaben an.
Kündigungsbutton lässt sich nicht anklicken, Firefox auf Linux.
Beim Umbuchen erscheint „unbekannter Fehler, versuchen Sie es später“.
Zählerstand eingeben klappt nicht, Meldung: unplausibel.
Wallbox lädt nur mit halber Leistung.
Der Wechselrichter zeigt keine Werte in der App.
Waschmaschine bleibt beim Schleudern stehen und piept dreimal.
Geschirrspüler meldet i30.
Therme zeigt F22, was tun?
Kaffeeautomat verlangt dauernd Entkalken, obwohl grade erledigt.
Saugroboter findet die Station nicht mehr.
Das Rollo fährt nur noch runter.
Babyphone rauscht neben der Mikrowelle.
Hörgerät koppelt nicht mit dem Telefon.
Kopfhörer links stumm.
E-Bike-Display bleibt schwarz trotz vollem Akku.
Navi hängt auf Englisch fest, wie umstellen?
Freisprechen im Auto bricht nach Sekunden ab.
Blutzuckermesser überträgt seit heute früh nichts an die App.
Zur Videosprechstunde finde ich den Knopf fürs Mikro nicht.
Das E-Rezept taucht in der Gesundheitsapp nicht auf, NFC ist an.
Spiel friert im Ladebildschirm ein.
Controller driftet nach links.
Wie hole ich meinen Spielstand aus der Wolke?
Lizenzschlüssel wird als schon benutzt abgelehnt, hab nur den Rechner getauscht.
Update bricht ab mit 0x8024.
Umlaute werden im Export zu Fragezeichen.
Wie exportiere ich die Umsätze als Tabelle?
Es kommen keine Push-Nachrichten mehr.
Bestätigungsmail nicht da, Spam ist auch leer, was kann ich noch probieren?
Zwei-Faktor ausschalten, wo?
Handy sagt keine SIM eingelegt.
eSIM Profil lässt sich nicht laden
Welche Einstellungen braucht MMS?
Paketstation geht nicht auf, Display sagt Code ungültig.
Das Drehkreuz im Studio nimmt meinen Handycode nicht.
Die Carsharing-App öffnet die Tür nicht, Bluetooth ist an.
Hörbuch springt beim Weiterhören immer an den Anfang zurück.
Ausleihe lässt sich auf dem Reader nicht öffnen, irgendwas mit Autorisierung.
Untertitel sind zu klein, kann man die irgendwo größer stellen?
PDF vom Bauplan wird im Portal abgelehnt, angeblich passwortgeschützt.
`,
  complaint: `
Seit neun Wochen vertrösten Sie mich wegen der Erstattung, langsam glaube ich an Absicht.
Der Schrank kam erst ohne Türen, dann mit den falschen, dann gar nicht mehr. Ich fühle mich auf den Arm genommen.
gekündigt, bestätigt bekommen, weiter abgebucht. ihr seid echt das letzte
Meine Beschwerde richtet sich gegen die Nebenkostenabrechnung, die trotz Korrektur erneut fehlerhaft ist.
Dreimal Urlaub genommen für einen Monteur, der nie klingelt.
Unterlagen verschlampt, neu eingereicht, wieder verschlampt. Was ist das für ein Amt?
Ich hab die Nase gestrichen voll von eurem Internet.
Die Doppelabbuchung war im März. Wir haben August. Das Geld fehlt mir, und Ihnen ist es offenbar egal.
So geht man nicht mit Leuten um, die seit zwanzig Jahren pünktlich zahlen.
Schlechter kann man eine Umbuchung kaum abwickeln: falscher Tag, falsches Hotel, doppelt kassiert.
Wegen Ihrer verlorenen Geburtstagstorte stand ich vor zwanzig Kindern mit Knäckebrot da.
Ihr Zählerwechsel hat mir eine Nachforderung für ein leerstehendes Haus beschert und keiner hört zu.
Bei jedem Anruf heißt es, die Adresse sei jetzt korrigiert. Bei jedem Brief ist sie es nicht.
Mir reicht es jetzt mit den Ausreden zum Hörgerät meiner Mutter.
`,
  fraud: `
In meinem Kundenkonto steht eine Bestellung über drei Tablets, die ich nie aufgegeben habe.
Jemand hat sich eine Zweit-SIM auf meine Nummer geholt, und jetzt kommen die TANs woanders an.
hab auf den link in der paket sms gedrückt und die kartendaten eingegeben, jetzt sind 640 euro weg
Da läuft ein Handyvertrag unter meinem Namen, den hat irgendwer mit einer Ausweiskopie abgeschlossen.
Diese Lastschrift über 89 Euro kenne ich nicht, die Firma sagt mir gar nichts.
Die Ferienwohnung, für die wir angezahlt haben, gibt es gar nicht, der Vermieter ist untergetaucht.
Beim Login sehe ich fremde Rechnungen mit Name und Bankverbindung von anderen Leuten.
Vermeintlicher Enkel am Telefon, meine Nachbarin hat ihm ihre Kontokarte samt PIN mitgegeben.
Mein Portemonnaie ist im Schwimmbad aus dem Spind verschwunden, Karte war drin.
Unter meinem Verkäuferprofil bietet plötzlich wer anders Konsolen an und kassiert ab.
`,
  exception: `
Die zwei Wochen sind seit gestern rum, ich lag mit Grippe flach. Würden Sie das Kleid trotzdem noch zurücknehmen?
Könnten Sie bei den Mahngebühren ein Auge zudrücken? Der Dauerauftrag war falsch eingerichtet.
Garantie ist elf Tage drüber, kommt ihr mir da vielleicht entgegen
Ich hänge noch bis Februar im Vertrag, muss aber meine Mutter in Linz pflegen. Lassen Sie mich eher raus?
Frist für die Musikschule um einen Tag verpennt, nehmt ihr Mia bitte noch?
Dürfte ich die Nachzahlung in kleinen Raten begleichen? Auf einmal schaffe ich die 780 Euro nicht.
Könnte der Wellnessgutschein um ein paar Wochen verlängert werden? Er lief aus, während ich in Reha war.
Haustiere sind bei Ihnen verboten, steht da ja, aber vielleicht darf die alte Schildkröte doch mit?
Knöllchen kassiert, weil mein Ausweis vom Armaturenbrett gerutscht war. Können Sie Gnade vor Recht ergehen lassen?
Überziehungsgebühr in der Bücherei: Wir hatten Scharlach im Haus, erlasst ihr uns die drei Euro?
Ich bin ein halbes Jahr zu jung für den Seniorenpreis und lebe von wenig. Ginge es vielleicht trotzdem?
`,
  outage: `
Alle Kartenterminals im Lokal tot, Terrasse voll, keiner kann zahlen.
Unsere Tonanlage aus Ihrem Verleih gibt keinen Mucks von sich und in zwanzig Minuten spricht der Bürgermeister.
Kompletter Standort ohne Netz, fünfzig Leute können nicht arbeiten.
Melkroboter ausgefallen, hundertzehn Kühe warten, und bei euch geht keiner ran.
Die Abstimmung im Verband läuft bis 18 Uhr, und kein Mitglied kommt mehr ins System.
Backofen in der Bäckerei seit drei Uhr früh tot, wir haben heute kein einziges Brot zu verkaufen.
Trauung um elf, jetzt ist neun, und die Blumen sind noch nicht mal losgefahren.
`,
  human: `
Tarif hin, Tarif her, das bespreche ich lieber mündlich.
Bitte verbinden Sie mich wegen der Rückzahlung mit der Buchhaltung.
ruf doch mal wer durch wegen der küche, nummer habt ihr ja
Das ist eine verzwickte Erbsache, da will ich nicht tippen, sondern mit einem Sachbearbeiter reden.
Herr Lohse aus der Reiseplanung kennt den Vorgang, stellen Sie mich bitte zu ihm durch.
Ich bin 79 und das Geschreibe ist nichts für mich, gibt's da noch ein Fräulein vom Amt?
Den Termin würde ich lieber mit Ihrer Sprechstundenhilfe ausmachen als hier.
Schickt meinen Fall bitte an einen richtigen Mitarbeiter weiter.
`,
};
