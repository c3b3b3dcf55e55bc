import type { Seeds } from '../kinds.ts';

/** What a person must take, told by ordinary adults from one situation after another, and what is nearly that; in German. */
export const people: Partial<Seeds> = {
  complaint: `
Die Spülmaschine wurde im März getauscht, im Juni repariert und steht heute wieder unter Wasser, ich habe langsam genug.
Seit dem Herbst bezahle ich einen Stellplatz, auf dem jeden Morgen ein fremder Lieferwagen parkt, und Sie zucken mit den Schultern.
Man hat mir die Verlängerung der Kur abgelehnt, ohne Begründung, mit einem Satz, der nicht einmal meinen Namen enthält.
Ihr habt versprochen, dass die Küche vor der Geburt steht, unser Sohn ist jetzt fünf Wochen alt und wir spülen in der Badewanne.
zum zweiten mal eine rechnung für zählermiete obwohl ich ausgezogen bin, liest das bei euch eigentlich irgendwer
Der Handwerker sollte zwischen acht und zwölf kommen, um halb vier hat er angerufen, er sei schon im Feierabend.
Wir haben ein Familienabteil gebucht und bezahlt und standen mit Zwillingen bis Hannover im Gang.
Es kann doch nicht sein, dass der Nachhilfelehrer fünfmal wechselt und mein Kind jedes Mal wieder bei Seite eins beginnt.
Meine Mutter wurde aus dem Krankenhaus entlassen, im Nachthemd, ohne Brief und ohne dass man uns angerufen hätte.
Dreimal habe ich die Kündigung geschickt, einmal sogar per Einschreiben, und jedes Mal behaupten Sie, da sei nichts angekommen.
Die Torte zur Taufe war falsch beschriftet, unser Kind heißt Emil und nicht Emily, so etwas darf nicht passieren.
Die Heizung ist im zehnten Winter hintereinander ausgefallen, und zehn Winter hintereinander heißt es, das Ersatzteil sei bestellt.
Ich ärgere mich sehr über die Nebenkosten, in denen der Gärtner steht, obwohl wir nicht mal einen Grashalm haben.
Im Prospekt war es ein ruhiges Hotel am See, in Wirklichkeit schlief ich über einer Kegelbahn.
Der Sattel wackelt noch immer, die Klingel fehlt noch immer, und die Inspektion hat trotzdem neunzig Euro gekostet.
Warum muss ich als Kunde drei Wochen hinter meinem eigenen Geld herlaufen, wenn Sie mir die Ware nie geschickt haben?
Die Kita schließt schon wieder zwei Tage wegen Teamfortbildung, Bescheid wussten wir genau einen Abend vorher.
Ein Paket, drei Zettel, vier Filialen, und überall hieß es, es liege ganz bestimmt woanders.
Ihre Firma hat mein Dach gedeckt, jetzt tropft es an einer Stelle, an der es vierzig Jahre trocken war.
ich hab echt geduld aber nach dem achten techniker der nix findet ist auch bei mir schluss
Angeblich wurde die Zeitung zugestellt, der Kasten war heuer an einundzwanzig Tagen leer, ich führe Buch.
Die Versicherung wollte jedes Jahr pünktlich ihr Geld, aber beim ersten Wasserschaden ist plötzlich alles grobe Fahrlässigkeit.
Beim Umtausch wurde ich behandelt, als hätte ich die Schuhe gestohlen, dabei lag der Bon auf dem Tresen.
Ein Jahr Fernstudium, und noch keine einzige meiner Hausarbeiten wurde innerhalb der zugesagten Frist korrigiert.
Für die goldene Hochzeit meiner Eltern hatten wir den Wintergarten bestellt, gelandet sind wir im Durchgang zu den Toiletten.
Schon wieder fremde Hemden im Wäschesack meines Vaters, letzten Monat hab ich es gemeldet, da hieß es, das komme nie wieder vor.
So geht man nicht mit Leuten um, die ihre Wohnung verloren haben und nur eine Bescheinigung brauchen.
Der Kratzer im Leihwagen war auf meinen Fotos vom Abholtag drauf, trotzdem habt ihr mir 380 Euro abgezogen.
Sie teilen mir nach acht Monaten mit, dass ein Blatt fehlt. Dieses Blatt habe ich persönlich bei Ihnen abgegeben.
Unsere Straße wurde aufgerissen und vergessen, seit Ostern läuft meine Frau mit dem Rollator durch Schotter.
Die zweite Lieferung Blumenzwiebeln war genauso verschimmelt wie die erste, das sage ich jetzt zum letzten Mal.
In eurer Anzeige stand inklusive Montage, und auf einmal will der Monteur bar 150 Euro haben, sonst fährt er wieder.
Mir reicht es mit den Ausreden, einmal ist es das Wetter, einmal die Software, einmal der Kollege im Urlaub.
Der Friseur hat bei meiner Tochter eine Handbreit zu viel abgeschnitten und noch fünf Euro Aufschlag für lange Haare verlangt.
Das Festival wurde abgesagt, das Geld sollte binnen vier Wochen zurück sein, inzwischen ist schon das nächste Festival vorbei.
Ich weiß nicht, was mich mehr aufregt, die kaputte Waschmaschine oder dass ich jedem Mitarbeiter wieder bei Adam und Eva anfangen muss.
Mein Pflegegrad wurde heruntergestuft, obwohl es mir schlechter geht, und der Gutachter war keine sieben Minuten da.
Wegen eurer Umleitung bin ich zum fünften Mal in diesem Monat zu spät zur Dialyse gekommen.
Das Ferienhaus war nicht geputzt, im Kühlschrank lag noch Wurst von den Vorgängern, und die Endreinigung kostet 120 Euro.
Ihr System hat meine Bestellung eigenmächtig storniert und zum doppelten Preis wieder angeboten, für wie dumm halten Sie uns?
Auf dem Konto meines Vereins fehlen seit der Umstellung alle Daueraufträge, und niemand fühlt sich zuständig.
Die Matratze sollte nicht durchliegen, nach sechs Monaten schlafe ich in einer Mulde, und Sie nennen das Gewöhnung.
Dass man nach einem Todesfall noch dreimal Werbung an den Verstorbenen schickt, finde ich einfach herzlos.
Bin maßlos enttäuscht von diesem Tanzkurs, zwei von acht Abenden fanden statt und bezahlt haben wir alle.
Das Velo war drei Wochen im Service, jetzt schleift die Bremse noch schlimmer, und bezahlt hab ich auch schon.
Unser Einspruch liegt seit Jänner bei euch, und jedes Mal, wenn ich nachfrage, ist die Sachbearbeiterin eine andere.
Bei jeder Bestellung fehlt ein Teil, und immer darf ich beweisen, dass ich es nicht selbst verschlampt habe.
Die Bank schließt die letzte Filiale im Ort und erzählt uns Alten, das sei ein Schritt näher zum Kunden.
Drei Monate auf den Facharzt gewartet, zwei Stunden im Wartezimmer gesessen, vier Minuten drangekommen, und das Rezept war falsch.
Euer Rückruf kommt immer dann, wenn ich gesagt habe, dass ich arbeite, und danach schließt ihr das Ticket einfach.
Auch der dritte Fernseher hat Streifen, und wieder soll ich selber ein Video davon drehen und auf die nächste Spedition warten.
Wir fühlen uns als Eltern von Ihnen im Stich gelassen, unser Sohn wird gemobbt und die Schule sieht nichts.
Ein halbes Jahr nach dem Umzug buchen die Stadtwerke noch immer für die alte Wohnung ab, trotz Übergabeprotokoll.
Ich hatte ausdrücklich vegan bestellt und fand Speck im Salat, die Antwort darauf war ein Rabattcode.
Der neue Boiler macht einen Lärm wie ein Traktor, der Lehrling war da, der Meister war da, geändert hat sich nix.
Erst sagt ihr kulanter Tausch, dann sagt ihr Gutschein, dann sagt ihr gar nichts mehr, das ist schäbig.
Bitte nehmen Sie diese Beschwerde zu den Akten: Der Winterdienst war heuer kein einziges Mal vor acht Uhr da.
Beim Check-in war unser Zimmer weg, um Mitternacht, mit zwei schlafenden Kindern, und das nannten Sie überbucht.
Habe das Geburtstagsgeschenk extra früh bestellt, es kam zerbrochen, der Ersatz kam zerbrochen, der Geburtstag war traurig.
Die Lohnabrechnung stimmt jetzt im vierten Monat nicht, und euer Programm sollte genau das verhindern.
`,
  exception: `
Ich habe die Abgabefrist um einen Tag verpasst, weil mein Vater gestorben ist, können Sie den Antrag bitte trotzdem annehmen?
Der Kassenzettel ist mitgewaschen worden, die Hose ist ungetragen, würden Sie sie mir ausnahmsweise umtauschen?
Mir ist klar, dass der Spartarif nicht erstattet wird, aber ich liege mit gebrochenem Bein im Spital, lässt sich da was machen?
könntet ihr ein auge zudrücken mit der mahngebühr, war das erste mal in neun jahren
Meine Tochter wird drei Tage nach dem Stichtag sechs, dürfte sie nicht doch schon heuer in die Schule?
Bitte lassen Sie mich die Kaution in Raten bezahlen, auch wenn das bei Ihnen sonst nicht üblich ist.
Der Gutschein ist am Sonntag abgelaufen und ich hab ihn erst heute im Mantel meiner Mutter gefunden, gilt er noch ein bisschen?
Wäre es denkbar, dass unser Hund trotzdem mit ins Zimmer darf? Er ist alt und kann nicht allein bleiben.
Wir sind im Stau gestanden und haben das Schiff verpasst, nehmt ihr uns auf dem nächsten mit, ohne dass wir neu zahlen?
Die Garantie ist seit zwölf Tagen vorbei und jetzt geht der Akku nicht mehr, vielleicht kommen Sie mir ja entgegen.
Ich bin seit vorgestern arbeitslos, gäbe es eine Möglichkeit, mich früher aus dem Handyvertrag zu lassen?
Im Kurs sind nur noch Wartelistenplätze, ich bräuchte den Schein aber für mein Visum, quetschen Sie mich irgendwie rein?
Den Strafzettel hab ich bekommen, während ich einer gestürzten Frau geholfen habe, erlassen Sie ihn mir bitte.
Kann ich die Bücher eine Woche länger behalten, obwohl sie schon zweimal verlängert sind? Prüfung ist am 14.
Die Tapete habe ich leider schon zugeschnitten, nehmen Sie wenigstens die drei ganzen Rollen aus Nettigkeit zurück?
Für den Zuschuss fehlt mir ein einziger Monat Wohnsitz, ich war in der Zeit im Frauenhaus, bitte berücksichtigen Sie das.
Unser Verein hat zu spät gemeldet, schuld bin ich allein, die Kinder können nichts dafür, lasst sie doch mitspielen.
Die Förderung gibt es nur vor Baubeginn, das Loch ist leider schon gegraben, ließe sich das gütlich regeln?
Normalerweise liefern Sie nicht in den vierten Stock, ich sitz aber im Rollstuhl, würde der Fahrer für mich eine Ausnahme machen?
Wenn Sie mir die Bearbeitungsgebühr streichen könnten, wäre mir sehr geholfen, die Rente reicht diesen Monat nicht.
hab die kündigungsfrist um 3 tage verschlafen wegen schichtdienst, könnt ihr die kündigung trotzdem noch gelten lassen
Die Regel mit dem Lichtbildausweis kenne ich, meiner ist gestohlen worden, geht für heute auch die Geburtsurkunde?
Mein Sohn hat sich die Hand gebrochen und kann den Klavierkurs nicht zu Ende machen, wären Sie bereit, den Rest gutzuschreiben?
Das Kleid war Sonderanfertigung, stimmt, aber die Braut ist schwanger geworden, lassen Sie mit sich reden?
Sie schließen um achtzehn Uhr und mein Zug kommt um fünf nach, wartet vielleicht jemand kurz auf mich?
Ich weiß, nach Aktivierung gibt es kein Geld zurück, nur läuft das Programm auf meinem alten Rechner nicht, seid bitte fair.
Der Pfandflaschenautomat hat geschlossen und mein Bon ist von 2023, tun Sie mir trotzdem den Gefallen?
Könnte man den Säumniszuschlag fallen lassen? Die Post hat den Brief nachweislich ins falsche Dorf gebracht.
Als Witwe steht mir die Werkswohnung nicht mehr zu, ich bitte Sie herzlich, mich bis zum Schulabschluss der Kinder bleiben zu lassen.
Der Rabatt gilt ab hundert Euro, in meinem Wagen liegen 98,70, sind wir da großzügig?
Aufs Amt komme ich nur mit dem Krankentransport, wäre es drin, dass jemand für die Unterschrift zu mir kommt?
Eigentlich müsste ich vier Wochen vorher absagen, aber mein Bub hat Scharlach, verzichten Sie auf die Stornokosten?
Hab die Winterreifen probeweise montiert und erst dann gemerkt, dass es die falschen sind, nehmts ihr die noch?
Es steht zwar nur ein Ticket pro Person, ich würde aber gern eins für meinen blinden Bruder mitkaufen, er kann das nicht selber.
Mein Prüfungsversuch gilt als nicht bestanden, weil um zehn das WLAN im ganzen Ort weg war, gewähren Sie mir einen neuen?
Seien Sie so lieb und verschieben Sie die Abbuchung auf den Fünfzehnten, der Fünfte ist laut Vertrag fix, ich weiß.
Laut Satzung darf man nur einmal pausieren, bei mir wäre es das zweite Mal, diesmal wegen Chemo.
Würden Sie den Kurzurlaub auf meine Schwester umschreiben, obwohl Namensänderungen ausgeschlossen sind?
Der Antrag verlangt die Originalurkunde, die ist im Hochwasser davongeschwommen, reicht ausnahmsweise eine Kopie?
Im Freibad ist Baden mit Kleidung verboten, meine Haut verträgt aber keine Sonne, darf ich im langen Hemd rein?
Nach zweiundzwanzig Uhr darf keiner mehr einchecken, unser Flug landet erst um elf, drücken Sie bitte ein Auge zu.
Darf meine Oma als Einzige mit dem Auto bis zur Kapelle fahren? Der Weg ist gesperrt, sie schafft die Stufen aber nicht.
Das Rezept ist einen Tag zu alt und die Praxis im Urlaub, könnten Sie die Tropfen trotzdem herausgeben?
hab die prüfungsgebühr einen tag zu spät überwiesen weil die bank umgestellt hat, lasst ihr mich bitte trotzdem antreten
Ob Sie mir wohl den Platz bis Montag freihalten, ohne Anzahlung? Die Erbschaft ist noch nicht auf dem Konto.
`,
  fraud: `
Von meinem Girokonto sind heute Nacht 1.900 Euro an eine Frau in Riga gegangen, ich kenne dort keine Menschenseele.
Ein angeblicher Polizist hat meine Oma überredet, den Schmuck vor die Tür zu legen, und die Karte mit PIN gleich dazu.
Hab auf den Link vom Zoll getippt und alles eingegeben, seitdem geht im Minutentakt Geld weg.
Meine Geldbörse ist mir im Bus gezogen worden, bitte sofort beide Karten dicht machen.
Auf meinen Namen läuft ein Ratenkredit für eine Küche in Duisburg, ich wohne in Passau zur Untermiete.
jemand hat meine email beim spielekonto geändert und meine ganzen skins verkauft, bitte sperren
Bei mir wird seit Juli eine Firma namens Glückslos abgebucht, von der ich noch nie etwas gehört habe.
Aus unserem Postfach hat jemand allen Kunden eine neue Bankverbindung geschickt, sechs haben schon dorthin überwiesen.
Mein Handy hat plötzlich kein Netz mehr, und laut Laden hat heute jemand mit meinem Ausweis eine neue SIM abgeholt.
Bei der Selbstauskunft stehen drei Versandhäuser drin, bei denen ich niemals Kunde war.
Für eine Wohnung, die es so gar nicht gibt, habe ich zwei Monatsmieten auf ein Konto in Spanien bezahlt.
Am Geldautomaten klemmte ein komischer Aufsatz, eine Stunde später fehlten mir 500 Euro.
Mit meinem Kundenkonto sind gestern vier Handys bestellt worden, Lieferadresse ist ein leerstehendes Haus.
Ich hab einem sogenannten Computerhelfer den Bildschirm freigegeben, er hat währenddessen Gutscheine auf meine Kosten gekauft.
In Ihrem Schreiben an mich lag der Steuerbescheid meines Nachbarn, und wo ist dann meiner gelandet?
Die Liebe aus dem Internet war wohl ein Betrüger, ich habe ihm in fünf Monaten 23.000 Franken geschickt.
Mein Ausweis ist in Prag weggekommen, und nun schreibt mir eine Autovermietung wegen eines nicht zurückgegebenen Wagens.
Vom Konto unserer Feuerwehrkapelle hat jemand per gefälschter Überweisung die ganze Festeinnahme geholt.
kreditkarte war nie aus der schublade und trotzdem 7 mal essen bestellt in london, nicht von mir
Der Pfleger meiner Tante hat eine Vollmacht, die sie nie unterschrieben hat, und hebt jede Woche ab.
Auf eurer Plattform verkauft einer meine Ferienwohnung als seine, gestern stand eine betrogene Familie vor der Tür.
Ich kriege Bestätigungscodes aufs Telefon, die ich nicht angefordert habe, und nun ist mein Passwort anders.
Mein Online-Depot zeigt einen Verkauf aller Anteile, ausgelöst habe den weder ich noch mein Mann.
Am Parkautomaten klebte ein falscher QR-Code, nun fehlen mir 240 Euro und der Automat hat nichts bekommen.
In der Patienten-App sehe ich den Befund einer fremden Frau samt Geburtsdatum und Krankenkasse.
Wir haben den Welpen angezahlt, jetzt ist die Anzeige gelöscht und die Nummer tot.
Bin am Telefon dreimal nach Ja gefragt worden, jetzt soll ich einen Zeitschriftenvertrag abgeschlossen haben.
Das Päckchen mit der Goldmünze wurde mit meiner Unterschrift ausgehändigt, nur habe ich gar nicht unterschrieben.
Im Hotel hat sich wer auf meine Zimmernummer Champagner und Massagen schreiben lassen, 870 Euro, und ich war auf der Messe.
Mein alter Chef benutzt meine Gewerbenummer noch immer und stellt Rechnungen auf mich aus.
Der Verkäufer wollte das Geld über Freunde und Familie, die Kamera kam nie und er hat mich blockiert.
meine mama hat den zettel mit der tan abfotografiert und an die falsche tochter geschickt, 3000 weg
Mein Cloudspeicher wurde aus Vietnam geöffnet, die Urlaubsbilder der Kinder sind jetzt bei irgendwem.
Das Elterngeld ist auf ein Konto gegangen, das weder mir noch meiner Frau gehört, wer hat das bei Ihnen eingetragen?
Zwei Männer mit euren Westen haben Glasfaser verkauft, 90 Euro Anzahlung kassiert, und ihr wisst von nichts.
Die EC-Karte ist seit dem Volksfest verschwunden, und es wurde bereits an drei Tankstellen damit gezahlt.
In einem Jobportal gibt sich einer als Personalchef von uns aus und verlangt von Bewerbern Geld für Schulungen.
Unser Briefkasten wurde aufgebrochen, die neue Girokarte samt PIN-Brief ist abgefangen worden und schon im Einsatz.
`,
  outage: `
Seit der Öffnung heute früh bonieren wir auf Zetteln, die Kassen in allen drei Bäckereien sind tot.
Die Standesbeamtin wartet, die Gäste sitzen, und das Auto mit den Ringen und der Braut, das Sie stellen sollten, ist nicht da.
Unsere Praxissoftware startet auf keinem Rechner, das Wartezimmer ist voll und wir sehen keine einzige Akte.
Bis Mitternacht muss die Steuererklärung raus und euer Server wirft mich bei jedem Absenden raus.
alle 14 lkw stehen auf dem hof, ohne eure frachtpapiere darf keiner los, kühlware geladen
Im Pflegeheim ist die Rufanlage komplett ausgefallen, wir laufen von Zimmer zu Zimmer.
Kein Strom im Schlachthof, die Kühlung steht, in zwei Stunden können wir alles wegwerfen.
Das Tor der Tiefgarage geht nicht mehr auf, neunzig Mieter kommen nicht zur Arbeit.
In einer Stunde ist Anpfiff und kein Fan kommt rein, weil die Drehkreuze eure Tickets nicht kennen.
Die ganze Spedition hat seit gestern Abend kein Telefon, uns läuft die Kundschaft davon.
Das Melkprogramm ist abgestürzt, die Kühe brüllen, ich brauch jetzt sofort Hilfe und nicht morgen.
Unsere Webseite ist mitten im Vorverkauf umgefallen, draußen hängen zwanzigtausend Leute in der Warteschlange.
Im Gemeindeamt funktioniert nach eurem Update kein einziger Arbeitsplatz mehr, und Sonntag ist Wahl.
Die Trauerfeier beginnt um elf, der Organist ist da, nur die Urne nicht.
Sämtliche Laborgeräte melden Verbindungsfehler, die Proben der Intensivstation liegen hier und warten.
Der Partyservice ist nicht erschienen, hundertzwanzig hungrige Gäste und bei euch meldet sich nur der Anrufbeantworter.
Wir kommen in kein Zimmer mehr, die Schlüsselkarten sind alle ungültig, die Busgruppe steht in der Lobby.
Auf der Baustelle steht der Kran, zwanzig Mann drehen Däumchen, und euer Notdienst sagt übermorgen.
Online-Unterricht für die ganze Oberstufe ausgefallen, morgen ist Abitur und niemand kommt an die Unterlagen.
mein flieger geht um 17 uhr und ohne die bordkarte aus eurer app die nicht lädt komm ich nicht mit
Die Ampelsteuerung an unserer Kreuzung ist hin, wir vom Bauhof kommen nicht ins System, der Verkehr steht bis zur Autobahn.
Der Webshop zeigt überall ausverkauft, mitten im Weihnachtsgeschäft, uns brechen stündlich Tausende weg.
In der Fabrik hat der Lizenzserver aufgegeben, beide Schichten sind heimgeschickt worden.
Die Leitstelle vom Rettungsdienst hat kein Bild mehr auf den Schirmen, wir disponieren mit Stadtplan und Funk.
Kein Fahrgast kann mehr ein Ticket lösen, alle Automaten an der Linie zeigen schwarzes Bild.
Unser Impfzentrum steht, die Terminliste ist leer, vor der Tür sind es schon achtzig Leute.
Die Bühne hat keinen Saft, der Generator von euch springt nicht an und um acht singt der Kinderchor.
Beim Wirt geht weder Zapfanlage noch Kasse noch Licht, und draußen ist Kirtag.
Der Notartermin platzt in einer Stunde, wenn eure Bank die Freigabe nicht endlich schickt.
Die Futteranlage im Stall pumpt nichts mehr, zwölftausend Hühner, und die Fernwartung findet uns nicht.
`,
  human: `
Ich würde das gern einem Menschen erzählen und nicht einem Textfeld, geht das?
Könnte mich morgen Vormittag wer zurückrufen, am besten vor zehn, da ist die Kleine in der Krippe?
Meine Augen sind schlecht, ich tu mich mit dem Lesen schwer, kann ich bei Ihnen vorbeikommen und mit wem reden?
bitte keinen computer mehr, gebt mir wen mit herz und hirn
Verbinden Sie mich doch mit der Kollegin, die vergangene Woche den Sturmschaden aufgenommen hat.
Es geht um meine Ehe und ums gemeinsame Konto, das bespreche ich lieber unter vier Augen.
Ob wohl ein Mitarbeiter mit uns durch die Wohnung gehen und die Mängel anschauen würde?
Mein Deutsch nicht gut schreiben, sprechen besser, bitte jemand mich anrufen.
Bevor ich das Haus meiner Eltern beleihe, möchte ich mich mit einem Berater zusammensetzen.
Ich hätte gern den Chef gesprochen, und zwar den vom Ganzen.
Unter welcher Durchwahl hebt bei Ihnen wirklich wer ab?
Geben Sie das bitte an einen Kollegen aus Fleisch und Blut weiter, hier kommen wir nicht auf einen Nenner.
Mit meinem Krebsbefund will ich nicht chatten, ich will die Stimme einer Ärztin hören.
Wäre ein Videogespräch mit jemandem aus der Technik machbar, während ich am Sicherungskasten stehe?
Trifft man euch irgendwo auch leibhaftig an, eine Beratungsstelle oder so, wo man sich hinsetzen kann?
Kann ich den Herrn Brandl sprechen? Er hat uns die Küche geplant und kennt jede Schraube.
na dann schickt mich halt weiter an wen der sich auskennt, du verstehst mich ja nicht
Am Telefon kann ich besser erklären, was da genau piept, darf ich eine Nummer haben?
Als Betriebsrat möchten wir einen festen Ansprechpartner, mit dem man sich auch mal treffen kann.
Ich drücke die Eins, ich drücke die Neun, immer spricht ein Band, wie komme ich an einen Mitarbeiter?
Bitte richten Sie der Heimleitung aus, dass sie mich heute noch anrufen möchte, es geht um Papa.
Das ist ein Sonderfall, den muss sich ein denkender Mensch anschauen, die Automatik hat zweimal danebengelegen.
Mag wer von euch kurz durchklingeln? Ich sitz den ganzen Tag im Traktor und kann nicht tippen.
Hätten Sie einen Seelsorger oder sonst jemanden, mit dem meine Mutter über die Beerdigung sprechen kann?
Wir sind zu sechst in der Erbengemeinschaft und bräuchten einen, der uns das an einem Tisch auseinanderklaubt.
Ist da noch wer im Büro? Ich stünd in zehn Minuten vor der Tür und würd gern persönlich fragen.
Nicht böse sein, aber mit Automaten rede ich nicht, haben Sie eine Dame oder einen Herrn für mich?
Mir wäre lieber, der Meister ruft an, bevor der Lehrling wieder umsonst fährt.
Können wir das mündlich klären? Hin und her schreiben bringt uns seit Tagen nicht weiter.
Ich möchte von einem Angestellten hören und nicht von einem Programm, ob ich die Rente kriege.
Wen erreiche ich bei Ihnen, wenn es um einen Pflegeplatz geht und ich einfach nicht mehr weiterweiß?
gibts bei euch noch leute? dann bitte eine davon zu mir
Die Vertrauenslehrerin sollte sich bitte bei uns melden, unser Sohn will nicht mehr in die Schule.
Ich suche jemanden, der sich Zeit nimmt und mit mir den Antrag Zeile für Zeile durchgeht.
Könnten Sie den Fall einer Person übergeben, die auch entscheiden darf?
`,
  legal: `
Wenn das Geld bis Monatsende nicht da ist, beantrage ich einen Mahnbescheid.
Mein Anwalt hat mir geraten, ab jetzt nur noch schriftlich zu antworten, rechnen Sie mit Post von ihm.
Die Verbraucherzentrale prüft Ihre Preisklausel schon, mein Fall kommt nun dazu.
Ich fordere Auskunft nach der Datenschutz-Grundverordnung, sonst geht die Sache an den Landesbeauftragten.
Wir sehen uns vor Gericht wieder, das Gutachten über den Schimmel habe ich in der Tasche.
Der Mieterverein übernimmt ab heute, und die Miete zahle ich nur noch unter Vorbehalt.
hab euch gestern bei der polizei angezeigt wegen der kautionsmasche, aktenzeichen folgt
Setze Ihnen hiermit eine letzte Frist bis zum 20., danach klage ich auf Rückabwicklung des Kaufs.
Die Bundesnetzagentur bekommt eine Liste aller Werbeanrufe mit Uhrzeit.
Ich wende mich an die Schlichtungsstelle für den Personenverkehr, die 600 Euro stehen mir laut Verordnung zu.
Unsere Rechtsschutzversicherung hat Deckung zugesagt, es liegt also bei Ihnen, ob es teuer wird.
Der Ombudsmann der Banken hat mein Schreiben, und die Aufsicht erhält eine Kopie.
Meine Gewerkschaft zieht wegen der Überstunden vors Arbeitsgericht, falls Sie weiter mauern.
Das war arglistige Täuschung beim Gebrauchtwagen, ich fechte den Vertrag an und verlange Schadenersatz.
Wegen der Fotos meiner Kinder in eurem Werbeflyer kommt eine Unterlassungserklärung auf euch zu.
Ich bringe den Pfusch am Carport zum Konsumentenschutz und, wenn nötig, vors Bezirksgericht.
Das Gesundheitsamt schaut sich eure Küche demnächst an, dafür habe ich gesorgt.
Widerspruch ist raus, und notfalls gehe ich bis zum Sozialgericht, ich habe nichts mehr zu verlieren.
Da Sie die Gewährleistung verweigern, lasse ich den Mangel durch einen Sachverständigen feststellen und stelle Ihnen alles gerichtlich in Rechnung.
Elf Familien aus dem Neubau haben eine Sammelklage vorbereitet, das sollten Sie Ihrer Geschäftsleitung sagen.
Die Gleichbehandlungsstelle hört von mir, mich wegen des Kopftuchs abzulehnen ist verboten.
Nach Paragraf 314 kündige ich fristlos, und wer da noch abbucht, hat eine Strafanzeige am Hals.
ich zahl keinen cent an euer inkasso, das klärt jetzt meine anwältin mit euch
Sollte der Eintrag nicht gelöscht werden, erwirke ich eine einstweilige Verfügung.
Bei der Finanzmarktaufsicht liegt seit heute meine Anzeige wegen Ihrer falschen Beratung.
Ich verlange Schmerzensgeld für den Sturz auf Ihrem ungestreuten Parkplatz und übergebe das sonst einem Juristen.
Sie haben den Erbschein ignoriert, mein Notar nennt das rechtswidrig, ab Montag läuft die Klage.
Der Petitionsausschuss und das Ministerium bekommen den ganzen Schriftwechsel, dann erklären Sie es denen.
`,
  staff: `
Die Dame an der Anmeldung sagte quer durchs Wartezimmer, was ich habe, alle haben sich umgedreht.
Euer Kurier hat meinem Sohn das Paket vor die Füße geworfen und ihn einen kleinen Scheißer genannt.
Der Sachbearbeiter meinte grinsend, ich solle halt weniger Kinder kriegen, wenn das Geld nicht reicht.
Beim Probetraining hat mich der Trainer ständig angefasst, wo es für die Übung gar nicht nötig war.
Ein Monteur von Ihnen rauchte in unserem Kinderzimmer und drückte die Kippe im Blumentopf aus.
der busfahrer hat mich mit kinderwagen im regen stehen lassen und noch gewunken
Die Verkäuferin hat meine Frau von oben bis unten gemustert und gefragt, ob sie sich das überhaupt leisten kann.
Ihr Hausmeister kommt ohne zu klopfen in die Wohnung, zuletzt stand meine Tochter im Handtuch vor ihm.
Am Telefon hat mich ein Herr Doblinger angebrüllt, ich sei zu blöd für einen Vertrag.
Zwei Ihrer Pflegerinnen reden vor meiner Mutter über sie, als wäre sie schon nicht mehr da.
Der Tätowierer, der bei euch eingemietet ist, hat sich über die Narben auf meinem Arm lustig gemacht.
Man hat unsere Gruppe im Lokal nicht bedient, weil einer von uns Roma ist, der Kellner hat es offen gesagt.
Die Erzieherin sperrt die Kleinen zur Strafe in den dunklen Abstellraum, mein Sohn hat es uns heute vorgemacht.
Ich habe um Hilfe mit dem Koffer gebeten, und der Schaffner hat gemeint, dann soll ich halt daheim bleiben.
Der Makler hat mir ins Ohr geflüstert, bei einem netten Abendessen ginge das mit der Wohnung leichter.
Euer Techniker war keine fünf Minuten da, hat dauernd geflucht und dann eine volle Stunde aufgeschrieben.
die frau im chat gestern hat einfach aufgelegt quasi, mitten im satz geschlossen und bewertungslink geschickt
Der Zahnarzt hat weitergebohrt, obwohl ich die Hand gehoben und geweint habe.
Eine Kassiererin zwang meinen dementen Vater, die Taschen auszuleeren, gefunden hat sie eine Banane mit Bon.
Im Bürgeramt hat der junge Mann seelenruhig Pizza gegessen, während ich ihm meine Abschiebung erklären wollte.
Ihr Vertreter hat den Fuß in die Tür gestellt, bis die Nachbarin kam.
Der Platzwart hat unser Zelt aufgerissen, hineingeleuchtet und uns als Gesindel beschimpft, die Kinder haben nur noch geschrien.
So eine hochnäsige Beratung wie bei Ihrem Kollegen am Samstag in der Brillenabteilung ist mir noch nie untergekommen.
Der Umzugshelfer hat mit Absicht meinen Spiegel fallen lassen, nachdem ich kein Trinkgeld im Voraus geben wollte.
Die Rezeptionistin las meinen Ausweis laut vor und kicherte mit ihrer Freundin über meinen Namen.
Kontrolliert wurden im ganzen Wagen nur die mit dunkler Haut, das haben Ihre zwei Leute bewusst so gemacht.
Ihr Bademeister schreit die Kinder zusammen und hat gestern einem die Brille ins Becken geschmissen.
Mein Betreuer bei der Bank hat mich angelogen, er hat schriftlich Nein und am Telefon Ja gesagt.
Wie der Lehrer meine stotternde Tochter vor allen nachgemacht hat, das gehört auf den Tisch der Direktion.
Der Taxler ist Umwege gefahren, wurde patzig und hat mich am Ende im Industriegebiet rausgeschmissen.
`,
  safety: `
Im Keller riecht es nach Gas, seit ihr den Zähler getauscht habt, und mir ist ganz schwummrig.
Der Hochstuhl ist zusammengebrochen, unsere Kleine hat eine Platzwunde und weint nicht mehr richtig.
Aus der Steckdose neben dem Herd sprühen Funken, was soll ich tun?
Der Sicherheitsgurt im Mietwagen rastet nicht ein und ich bin schon mit drei Kindern unterwegs.
In der Babynahrung waren Metallspäne, mein Sohn hat das halbe Glas gegessen.
Nach der zweiten Tablette habe ich Ausschlag am ganzen Körper und das Herz rast.
akku vom e-bike qualmt im flur, hab die nachbarn rausgeklingelt, schickt wen
Auf dem Schulweg liegt eine abgerissene Leitung im Schnee, da kommen gleich lauter Erstklässler vorbei.
Die Drehleiter, die Sie uns verkauft haben, ist bei meinem Schwiegervater eingeknickt, er hat sich den Rücken verletzt.
Seit euer Brief kam, denke ich nur noch daran, wie ich am schnellsten Schluss mache.
Der Lift steckt zwischen zwei und drei, drinnen ist ein Mann mit Asthma und sein Spray ist leer.
In der Ferienwohnung pfeift der Kohlenmonoxidmelder und meine Frau lässt sich kaum wecken.
Die Decke in der Turnhalle hängt durch und es rieselt, gerade ist der Seniorensport drin.
Jemand aus eurer Flirt-App steht unten und klingelt Sturm, meine Adresse hatte er nie von mir.
Die Wurst roch komisch, jetzt liegen wir zu viert mit Krämpfen da, der Jüngste ist ganz schlaff.
Das Beatmungsgerät meines Vaters schaltet sich von selbst ab, wir drücken seit zehn Minuten von Hand.
Beim Öffnen ist mir der Dampfkochtopf entgegengeflogen, Gesicht und Hals sind verbrüht.
Das Brückengeländer wackelt, gestern wäre mir fast ein Radler in den Bach gefallen.
Im Trampolinpark fehlt das Netz an einer Seite, ein Mädchen liegt am Boden und spürt ihre Beine nicht.
Mein Mitbewohner hat geschrieben, er nimmt heute Nacht alle Medikamente auf einmal, er bestellt sie bei Ihnen.
Der Hund hat vom neuen Schneckenkorn gefressen und das Kleinkind hatte die Packung auch im Mund.
Auf unserem Spielplatz liegen Spritzen im Sand, eben hat sich ein Bub gestochen.
Der Kamin drückt den Rauch ins Zimmer, seit der neue Aufsatz drauf ist, wir husten alle.
Die Lenkung hat auf der Autobahn blockiert, zum Glück war rechts ein Acker, so fährt der Wagen keinen Meter mehr.
die kontaktlinsenflüssigkeit brennt wie säure und ich seh auf einem auge nur noch grau
Unser Sohn hat die Knopfbatterie aus eurem Spielzeug verschluckt, der Deckel war gar nicht verschraubt.
Auf der Station haben sie die Infusionen vertauscht, meine Frau wird grad ganz blau.
Am Skilift ist ein Sessel nach hinten gerutscht, die Leute hängen noch immer oben im Wind.
`,
  sarcasm: `
Danke für das Puzzle, bestellt hatte ich eigentlich eine ganze Vase.
Toll, die Autobahnbaustelle vor meiner Tür feiert heute ihren dritten Geburtstag, ich backe einen Kuchen.
Na bravo, der Tresor geht jetzt wirklich für niemanden mehr auf.
Wie aufmerksam von Ihnen, mir am Heiligabend den Strom abzudrehen, so bei Kerzenschein ist es doch gleich viel besinnlicher.
Hut ab vor eurer Logistik, von Köln nach Bonn über Malmö, das schafft nicht jeder.
Ich bin ganz gerührt, dass Sie mir für vier Wochen ohne Internet einen Kugelschreiber schenken.
ja genau, einfach nochmal neu starten, beim 30. mal klappts dann sicher
Ein Traum von einem Urlaub, morgens der Presslufthammer, abends die Mücken, und dazwischen das Buffet von gestern.
Sehr beruhigend, dass mein Gepäck in guten Händen ist, ich wüsste nur gern, in wessen.
Großartige Idee, die Rollstuhlrampe hinter die drei Stufen zu bauen.
Meinen Glückwunsch, Sie haben es geschafft, ein Regal ohne ein einziges passendes Loch zu erfinden.
Herrlich, die Hotline spielt Vivaldi, bis zum Winter sind wir schon gekommen.
Die Pizza war köstlich, der Karton jedenfalls, der Rest klebte am Deckel.
Super Service, man fragt nach der Rechnung und kriegt ein Gedicht über Datenschutz.
Wunderbar eingeparkt, lieber Lieferdienst, das Rosenbeet brauchte sowieso mal Luft.
Echt lieb, dass ihr meinen Sitz im Kino gleich zweimal verkauft, so lernt man Leute kennen.
Wer braucht schon Warmwasser im Februar, Kneipp hat das ja auch empfohlen.
Schön, dass der Beitrag steigt und die Leistung sinkt, irgendwo muss das Gleichgewicht ja herkommen.
Ich lobe mir Ihre Gründlichkeit, vier Mahnungen für null Komma null Euro, alle mit Porto.
Prima Haarschnitt, mein Hund hat sich sofort auch einen Termin gewünscht.
bin begeistert, das wasserdichte zelt hält das wasser wirklich drinnen
Vielen Dank auch für den Anruf um sechs Uhr früh, um mir zu sagen, dass sich alles verzögert.
Fabelhaft, eure App merkt sich alles, nur mein Passwort, meine Fahrten und mein Guthaben nicht.
Besser kann man Senioren nicht fit halten, als den Aufzug ein halbes Jahr zu sperren.
Ich muss schon sagen, das mit dem Rückruf binnen einer Stunde nehmen Sie sehr poetisch.
Respekt, so schnell wie ihr hat mir noch keiner das falsche Bein eingegipst.
Grandios, jetzt hab ich drei Verträge und nirgends Empfang, Sammeln ist ja ein schönes Hobby.
Da freut sich der Steuerzahler: ein Formular, um ein Formular zu beantragen, das es nicht mehr gibt.
Das nenne ich mal Frische, das Gemüsekistl hat sich schon von selber bewegt.
Meisterhaft gestrichen, den Lichtschalter, die Klinke und die Katze gleich mit.
`,
  information: `
Wie lange darf eine Bank eine Überweisung prüfen, bevor sie ankommt, gibt es da eine Vorschrift?
Ich bin Anwältin und bräuchte neue Robenbügel, führen Sie die auch in Holz?
An welche Stelle richtet man bei Ihnen eine Beschwerde, per Brief oder geht das online?
Darf man Ware nach den vierzehn Tagen noch gegen einen Gutschein eintauschen oder ist dann Schluss?
Wie schütze ich mich am besten vor gefälschten Paket-SMS, haben Sie ein Merkblatt?
Ab wann muss eigentlich ein Rauchmelder ausgetauscht werden, und wer ist dafür zuständig, Mieter oder Vermieter?
Zu welchen Zeiten ist bei Ihnen das Telefon besetzt, auch am 24.?
Wer überprüft bei euch, ob die Erzieherinnen einen Erste-Hilfe-Kurs haben?
gibt es bei stornierung wegen krankheit eine ausnahme in den agb, nur zur info für die planung
Nehmen Sie an einem Schlichtungsverfahren teil? Ich schreibe gerade eine Hausarbeit über das Thema.
`,
  technical: `
Der Fernseher zeigt seit dem Gewitter nur noch den Startbildschirm, wie setze ich ihn zurück?
Unsere Alarmanlage geht beim kleinsten Luftzug los, wo stellt man die Empfindlichkeit ein?
Das Kartenlesegerät am Hofladen piept nur und druckt nicht, muss ich die Rolle anders einlegen?
Das Babyfon rauscht, sobald die Mikrowelle läuft, welchen Kanal nimmt man da am besten?
Der Herd zeigt ein Schloss im Display und lässt sich nicht einschalten, was drückt man da?
`,
  transaction: `
Ich hab die Miete aus Versehen zweimal überwiesen, könntet ihr die eine bitte zurückschicken?
Die Rechnung für den Kaminkehrer bitte auf die Hausverwaltung umschreiben, Anschrift steht unten.
Wie weit ist mein Widerspruch gegen die Einstufung, gibt es da schon ein Datum?
In der Packung waren neun statt zehn Fliesen, legt die fehlende einfach der nächsten Lieferung bei.
Verlegen Sie meinen Termin beim Filialleiter bitte von Dienstag auf Freitag.
für die kündigung von meinem verstorbenen opa bräucht ich eine bestätigung, sterbeurkunde hab ich hochgeladen
Die Lastschrift vom 3. kann ich jetzt zuordnen, heben Sie die Sperre vom Konto bitte wieder auf.
Bitte tragen Sie meine Anwältin als zweite Empfängerin für die Abrechnungen ein, Adresse liegt bei.
`,
  praise: `
Ihr Notdienst war in zwölf Minuten da, die Kühlung lief vor dem Mittagsgeschäft wieder, der Kuchen geht aufs Haus.
Hätte nicht gedacht, dass ich ohne Bon eine neue Lampe kriege, das war wirklich großzügig, danke.
Der junge Mann im Zug hat mir den Koffer bis zum Taxi getragen, richten Sie ihm liebe Grüße aus.
Nach dem ganzen Hin und Her mit der Waschmaschine läuft sie nun wie geschmiert, ihr wart geduldig mit mir.
Frau Aslan vom Empfang hat meine Mama getröstet, bis ich da war, so jemanden muss man loben.
falscher alarm von mir, die abbuchung war vom sohnemann, danke fürs schnelle nachschauen, ihr seid die besten
Die Urkunden kamen genau rechtzeitig zum Gerichtstermin, alles ist gut ausgegangen, vergelts Gott.
`,
};
