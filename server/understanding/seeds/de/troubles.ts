import type { Seeds } from '../kinds.ts';

/** What went wrong, in German. */
export const troubles: Pick<
  Seeds,
  'complaint' | 'sarcasm' | 'fraud' | 'safety' | 'outage' | 'legal' | 'staff'
> = {
  complaint: `
ihr habt zweimal abgebucht und jetzt ist meine Miete geplatzt!!
ich bin stinksauer, zum dritten Mal schickt ihr das Falsche
DAS IST EINE FRECHHEIT, ICH WARTE SEIT SECHS WOCHEN
seid ihr eigentlich komplett unfähig
was für ein Saftladen
ich habe genug von euren Ausreden
euer Service ist das Letzte
WO IST MEIN GELD IHR BETRÜGER
ich möchte mich beschweren, der Tisch kam zerkratzt an
ich bin sehr enttäuscht, der versprochene Anruf kam nie
das ist inakzeptabel, zwei Monate ohne Heizung
leider muss ich sagen, dass auch die vierte Lieferung unvollständig war. Ich beschwere mich hiermit.
nach einer Woche ist die Naht gerissen, für den Preis hätte ich mehr erwartet, das reklamiere ich
entweder ihr löst das heute oder ich bin als Kunde weg
ich bleibe höflich, aber meine Geduld ist am Ende. drei Zusagen, nichts passiert.
schlechteste Erfahrung überhaupt, null Sterne
alter eure App ist der letzte Dreck
am 4. März hab ich einen Schrank bestellt (41221). Erst fehlten die Türen. Dann kamen falsche. Dann kam niemand. Ich verlange eine Lösung.
wieder umsonst Urlaub genommen, niemand kam
wollt ihr mich verarschen
zwei Wochen Lügen und immer noch kein Kühlschrank
ihr habt uns den Hochzeitstag verdorben
ich bin stinksauer, der dritte geplatzte Termin
was ist das für ein Laden, keinen interessiert es
ich erkläre das jetzt zum fünften Mal und bekomme denselben Text
jedes Mal ein anderer und dieselben Fragen, mir reicht es
nach zwei Tagen kaputt, für den Preis eine Unverschämtheit
drei Mal Rückruf versprochen, keiner hat angerufen
hier kaufe ich nie wieder
meine Beschwerde vom letzten Monat ist noch immer unbeantwortet
ihr habt doppelt abgebucht und ich kann die Miete nicht zahlen, bringt das sofort in Ordnung!!
Gauner, gebt mir mein Geld zurück
ich möchte meinen Unmut über die Bearbeitung ausdrücken
schon wieder der falsche Artikel, nicht zu fassen
Zum dritten Mal: Wo bleibt die Antwort? Jetzt reicht's!
Eine Frechheit, dieser Service.
Bei allem Respekt, fünf Wochen Wartezeit halte ich für inakzeptabel.
Ihr habt ZWEIMAL abgebucht und heute geht die Miete raus, holt das sofort zurück, ich bin im Minus!
Ich hab die Schnauze voll von euren heimlichen Preiserhöhungen.
Heast, wollts ihr mi pflanzen? Neun Tag für a Expresspaket!
Ich bin zutiefst enttäuscht, ich hatte Ihnen vertraut.
Das isch en absolute Witz, wie ihr mit Chunde umgönd.
Vierte Mail: Ich habe diese Versicherung NIE bestellt, nehmt sie verdammt noch mal raus.
Essen kalt, halb vergessen, zwei Stunden zu spät. Nie wieder.
Ich bedaure, das schreiben zu müssen, aber Ihr Umgang mit Kunden lässt sehr zu wünschen übrig.
Express bezahlt, nach der Hochzeit gekommen. Das Geschenk könnt ihr euch an den Hut stecken.
Alles verkehrt: Farbe, Größe, Preis. Unmöglich.
Höflich gesagt, aber gesagt sei es: So behandelt man niemanden, der zwanzig Jahre Kunde ist.
Was für ein Saftladen, ehrlich.
Schon wieder anderthalb Stunden Verspätung und kein Wort der Entschuldigung. Eine Zumutung.
Wie ich am Montag, Mittwoch und gestern schrieb: Der Kühlschrank kam verbeult an und ihr tut nichts.
Ihr habt die bezahlte Rate nochmal eingezogen, mein Konto ist überzogen und die Bank kassiert Zinsen. Bringt das JETZT in Ordnung!
Drei Wochen ohne Internet mit zwei Teenagern, findet ihr das normal?
Eure automatischen Entschuldigungen könnt ihr euch schenken, ich will, dass es funktioniert.
Rabatt versprochen, das Doppelte verrechnet, so eine Unverschämtheit.
Einen ganzen Vormittag hat mich eure Schrottseite gekostet, ich koche vor Wut.
Keinen Cent mehr kriegt ihr von mir, ihr kotzt mich an.
Ich fühle mich schlicht verschaukelt.
Muss man hier alles dreimal sagen? Die Heizung ist immer noch kalt!
Herrgott noch amal, wieder is koana kemma, und i hob extra Urlaub gnommen.
Ehrlich gesagt, so mies bin ich noch nirgends behandelt worden.
Meine Damen und Herren, am 4. kaufte ich eine Matratze, Lieferung am 7. Am 7. kam nichts. Am 9. hieß es, am 11. Am 11. nahm ich frei und niemand erschien. Am 14. brachte man eine in der falschen Größe. Heute ist der 22., ich schlafe auf dem Sofa und mein Rücken ist hinüber. Diese Missachtung eines Kunden, der im Voraus zahlt, ist empörend.
Seit August telefoniere ich wegen der Feuchtigkeit in der Wohnung. Erst war es der Nachbar, dann der Regen, dann sollte wer kommen, gekommen ist nie jemand. Meine Sachen schimmeln, aber die Miete, die buchen Sie auf die Minute pünktlich ab. Ich bin mit den Nerven am Ende, ich fühle mich verhöhnt, und ich begreife nicht, wie man so mit Mietern umgehen kann.
So war mein Urlaub: Kombi gebucht, Kleinwagen bekommen, in den nicht einmal die Koffer passten, drei Stunden am Schalter, eine Versicherung aufgeschwatzt, die ich schon hatte, und zum Schluss noch Benzin berechnet, das ich selber nachgefüllt hatte. Von einer angeblich seriösen Marke bin ich noch nie derart ausgenommen worden. Eine einzige Enttäuschung.
Dritter Brief. Im ersten war ich freundlich, im zweiten geduldig, für den dritten ist von beidem nichts mehr übrig. Der Boiler tropft, der Monteur bleibt unsichtbar, die Rechnung jedoch kommt verlässlich. Wie oft soll man in diesem Unternehmen eigentlich noch dasselbe sagen, bis irgendwer seinen Hintern bewegt?`,
  sarcasm: `
mein Kompliment, der Stuhl kam mit drei Beinen, ein Meisterwerk
toll, ein Puzzle. ach nein, es sollte ein Spiegel sein.
wie aufmerksam, die Torte kopfüber zu liefern
Glückwunsch, ihr habt mein Paket zweimal verloren
vielen Dank für den hübschen leeren Karton
bravo, nur drei Monate für ein Paar Socken
wunderschöner Kratzer auf dem neuen Tisch, der hat noch gefehlt
wieder eine automatische Antwort, da wird mir warm ums Herz
gute Idee, die Matratze im Regen abzustellen, sie hatte Durst
super, schon wieder ein leeres Paket
bravo, zwei linke Schuhe
genial, jetzt habe ich drei kaputte Lampen
wie großzügig, ein Cent Rabatt für zwei Monate Warten
perfekt, der Klempner war pünktlich. Eine Woche später.
Hut ab, ein ganzes Sofa muss man erst mal verlieren
Herrlich, mein Paket hat schon mehr Länder gesehen als ich.
Glückwunsch, dank euch vermisse ich das Faxgerät.
Super, noch eine Woche ohne Internet, ich wollte eh mal Thomas Mann lesen.
Die Pizza kam genau richtig zum Frühstück, Respekt.
Eure Warteschleifenmusik ist ein Traum, vierzig Minuten kann ich schon mitsummen.
Ein Tisch ohne Beine, so schlicht, so modern.
Vorbildlich pünktlich, der Zug fuhr bloß einen Tag später.
Danke an den unsichtbaren Installateur, er war wirklich leise beim Nichtkommen.
Zwei linke Schuhe, endlich passend zu meinem Tanzstil.
Zweimal abgebucht, ich muss wohl euer Lieblingskunde sein.
Das neue Design ist ein Geniestreich: zehn Minuten statt einer, so hat man länger was davon.
Zum Glück hab ich Express genommen, sonst wär's womöglich nicht mal im selben Jahr gekommen.
Tolles Update, ich besitze jetzt einen Briefbeschwerer für 800 Euro.
Na bravo, drei Tickets zu, Problem noch da, des nenn i Effizienz.
Zimmer mit Aussicht stimmt, auf die Lüftung vom Nachbarhotel hat man rund um die Uhr freien Blick.
Schön, dass man für die Stille am Bahnsteig nicht extra zahlen muss, so ganz ohne Durchsage.`,
  fraud: `
ein Mann am Telefon gab sich als meine Bank aus und ich hab ihm den Code gesagt
ich sehe die Kontoauszüge einer anderen Person
ich bekomme Bestätigungen für Käufe die ich nie gemacht habe
jemand hat mein Konto gehackt und die Mailadresse geändert
da ist eine Zahlung über 900 €, die ich nie gemacht habe
mein Geldbeutel wurde geklaut, bitte die Karte sperren
Karte verloren, bitte sofort sperren
ich komme nicht mehr rein, das Passwort wurde geändert und ich war das nicht
gestern ging eine Überweisung ohne meine Zustimmung raus
ich habe auf eine gefälschte Mail geklickt und meine PIN eingegeben
ich sehe in meinem Konto die Bestellungen anderer Kunden
unsere Kundendaten sind im Netz gelandet
ein Fremder benutzt mein Konto, friert alles ein
da bestellt gerade jemand Handys über mein Konto
meine Mailadresse wurde geändert und das war ich nicht
drei Käufe auf meiner Karte, von denen ich nichts weiß
eine Anmeldung aus Brasilien, ich wohne in Ulm
von meinem Konto verschwindet Geld
sperren Sie meine Karte, die wurde mir im Zug geklaut
ein Mann gab sich als Sie aus und ich habe ihm meine Kartennummer gesagt
ich sehe Namen und Adresse eines anderen Kunden in meinem Profil
auf meinen Namen wurde ein Kredit aufgenommen
Jemand ist in meinem Konto und hat das Passwort geändert, ich war das nicht.
Mit meiner Karte wird gerade in Amsterdam eingekauft, ich sitze in Leipzig.
Ich hab meine Zugangsdaten auf einem Link eingegeben, der nach euch aussah, drei Überweisungen sind schon weg.
Meine SIM wurde kopiert, andere kriegen jetzt meine Codes.
Ein Fremder bestellt in diesem Moment über mein Profil.
Ganz in Ruhe: Heute früh waren da vier Käufe in Miami mit meiner Karte, dabei hab ich Innsbruck nicht verlassen.
Ein falscher Bankberater rief an, ich las ihm die TAN vor, jetzt fehlen 900 Euro.
Auf meinen Namen läuft ein Kredit, den ich nie unterschrieben hab.
In meinem Account stehen seit der Nacht fremde Mailadresse und fremde Anschrift.
QR-Code am Parkautomaten gescannt, Karte eingegeben, jetzt bucht irgendwer aus Zypern ab.
mein acc wurde gehackt, da bestellt einer sushi in hamburg auf meine kohle
Portemonnaie im Tram gestohlen, und meine Karte zahlt schon Benzin.
Ich habe über euren Marktplatz ein Rad verkauft, der Käufer schickte einen Link, um das Geld zu empfangen, ich füllte brav alles aus und eine Stunde später war mein Sparkonto leer. Ich zittere beim Schreiben.
Ich will nicht übertreiben, aber meine Mutter, 81, hat einen sehr netten Herrn auf ihren Computer gelassen, der angeblich von Ihnen war. Seit gestern Abend gehen jede halbe Stunde kleine Zahlungen von ihrem Konto ab.`,
  safety: `
das Ladegerät hat heute Nacht Feuer gefangen
aus der Spülmaschine, die ihr angeschlossen habt, kommt Rauch
mein Sohn hat von der Lampe einen Stromschlag bekommen
seit Ihr Techniker da war, riecht es nach Gas
der Akku vom Roller ist aufgebläht und ganz heiß
im Babybrei war ein Glassplitter
meine Tochter hat ein Teil vom Spielzeug verschluckt
ich habe auf eure Creme allergisch reagiert und liege im Krankenhaus
der Wasserkocher ist mir in der Hand explodiert
die Steckdose glüht und es riecht verbrannt
der Kühlschrank gibt mir einen Schlag
aus dem Laptop kam beim Laden Rauch
der Topf ist geplatzt und hat mir die Hand verbrüht
der Stuhl ist zusammengebrochen, ich habe mir den Rücken verletzt
im Müsli waren Metallstücke
der Akku bläht sich auf und wird heiß
die Heizung verliert Gas
das Rad hat nachts angefangen zu brennen
Aus der Steckdose vom Trockner kommt Rauch.
In der ganzen Küche riecht's nach Gas und die Therme pfeift.
Der Roller sprüht beim Laden Funken und ist glühend heiß.
Mein Bub hat zwei Schluck vom Entkalker getrunken, was mach ich?
Die Bremsen vom Mietwagen greifen nicht mehr, ich bin auf der A8.
Hab an der Waschmaschine einen heftigen Schlag bekommen, die Hand ist taub.
Mir schwillt der Hals zu nach eurem Gericht, da sollten keine Nüsse drin sein.
Das Sauerstoffgerät von meinem Vater ist gerade ausgegangen.
Der Akku hat sich aufgebläht und sengt den Tisch an.
Es bräselet us em Sicherigschaschte und d Wand isch heiss.
Seit der Ofen läuft, haben wir alle Kopfweh, und die Kleine wird nicht richtig wach.
Der Lift ist ein Stück abgesackt, zwei Leute stecken drin.
Ich hab die Tabletten von wem anders bekommen, zwei schon geschluckt, jetzt seh ich doppelt.
Ein Kabel von euch liegt am Gehsteig, es knistert und gleich ist die Schule aus.`,
  outage: `
eure Plattform ist down und die ganze Firma steht still
Produktion ausgefallen, alle unsere Nutzer sehen Fehler
seit heute früh kann keine unserer Filialen kassieren
bei uns kann sich niemand mehr anmelden, dringend
alle unsere Kunden sehen seit eurem Update eine Fehlerseite
in allen vierzig Filialen sind die Kassen tot
bei uns kommt keiner mehr rein, alles staut sich
euer Zahldienst lehnt alle Karten unserer Kunden ab
seit neun geht gar nichts mehr, wir verlieren Aufträge
Die ganze Klinik ist ohne System, wir kommen an keine Patientenakte.
Seit acht Uhr kassiert keine unserer zwölf Kassen.
Stromausfall im ganzen Pflegeheim, bei uns liegen Leute an Beatmungsgeräten.
Unser Callcenter mit 140 Plätzen hat seit einer Stunde keine Leitung.
Tourensoftware in allen Depots tot, fünfzig Lastwagen stehen.
Ganze Siedlung finster, im 7B hängt einer an der Heimdialyse.`,
  legal: `
entweder ich habe bis Montag meine 300 € zurück oder ein Richter entscheidet
mein Anwalt wird sich bei Ihnen melden
ich verklage euch
wir sehen uns vor Gericht
die Verbraucherschützer habe ich schon eingeschaltet
ist das Geld bis Freitag nicht da, gehe ich vor Gericht
ich zeige Sie bei der Aufsichtsbehörde an
als Nächstes kommt der Mahnbescheid
das übernimmt jetzt meine Rechtsschutzversicherung
ich lasse mich anwaltlich beraten
die Verbraucherzentrale bekommt Post
mein Anwalt hat die Unterlagen schon
wir sehen uns vor dem Richter
ist das Geld Freitag nicht da, reiche ich Klage ein
ich wende mich an Schlichter und Gericht
Mein Anwalt setzt Ihnen morgen eine Frist.
Ich gehe zur Verbraucherzentrale, wenn das Geld diese Woche nicht da ist.
Sollte die Kaution bis Freitag nicht eingetroffen sein, übergebe ich die Sache meiner Rechtsschutzversicherung.
Wir sehen uns vor Gericht.
Die Arbeiterkammer hat von mir schon alle Unterlagen.
Der Kassensturz und der Beobachter interessieren sich bestimmt dafür.
Ohne Zahlung bis zum 15. sehe ich mich leider gezwungen, ein Mahnverfahren einzuleiten.
Ich verklage euch wegen irreführender Werbung.
Montag leite ich die Betreibung ein.
Die Bundesnetzagentur bekommt meine Beschwerde schwarz auf weiß.
Ich behalte mir höflich vor, die BaFin zu unterrichten, falls Sie weiter schweigen.`,
  staff: `
Ihr Fahrer hat mich vor den Kindern angeschrien
der Techniker war unverschämt und hat alles dreckig hinterlassen
die Kassiererin hat über meinen Akzent gelacht
der Herr am Telefon hat zweimal einfach aufgelegt
Ihr Mitarbeiter hat einen rassistischen Spruch gemacht
die Dame am Empfang hat mich wie einen Verbrecher behandelt
der Monteur hat in meinem Bad geraucht
ein Verkäufer hat mich dumm genannt
der Fahrer hat meine Mutter beschimpft und gegen die Tür getreten
Ihr Monteur hat meine Tochter angeschrien
die Frau an der Hotline hat die ganze Zeit gespottet
der Wachmann hat mich rausgeschubst
der Kellner hat Witze über mein Gewicht gemacht
Ihr Mitarbeiter hat einfach aufgelegt
Die Dame am Schalter hat vor allen Leuten meinen Akzent nachgemacht.
Der Techniker hat in meinem Wohnzimmer geraucht und die Asche in den Blumentopf getan.
Der Lenker vom 27er hat meine Mutter mit dem Stock kommen sehen und die Tür zugemacht.
Die Beraterin hat dreimal aufgelegt, kaum dass ich meinen Namen sagte.
Ich wollte nur festhalten, dass mir der Ladendetektiv zwanzig Minuten wortlos gefolgt ist.
Der Monteur wollte einen Zwanziger, sonst macht er nicht fertig.
Der Arzt hat während der ganzen Untersuchung aufs Handy geschaut.
Ein Verkäufer, ich glaube Kevin, hat meine Tochter angeschrien, weil sie ein Spielzeug angefasst hat.
Der Kondukteur nannte mich eine Lügnerin, mit dem gültigen Billett in der Hand.
Der vom Abschleppdienst hat über meinen Rock Dinge gesagt, die ich hier nicht wiederhole.
Die Frau an Platz 4 gab mir die Papiere ungelesen zurück und ging in die Pause.
Der Trainer riet meinem Sohn, mit der Figur solle er lieber Schach spielen.
Der Kassier hat mir das Wechselgeld Münze für Münze hingeschmissen.
Euer Möbelpacker saß mit Schuhen auf meinem Bett und nannte mich Dickerchen.`,
};
