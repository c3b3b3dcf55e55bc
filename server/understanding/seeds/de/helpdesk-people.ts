import type { Seeds } from '../kinds.ts';

/** What a support desk hands to a person, in the plain words of ordinary chat and mail; in German. */
export const helpdeskPeople: Partial<Seeds> = {
  complaint: `
Seit Pfingsten warte ich auf mein Sofa und bekomme nur Ausreden.
so langsam reicht's mir aber
Ich bin maßlos enttäuscht, anders kann ich das nicht sagen.
Zum dritten Mal die falsche Matratze. Zum dritten Mal!
Was ist denn bei euch los, keiner kümmert sich
Die Hausverwaltung lässt uns seit neun Wochen mit dem Schimmel allein.
Hiermit beschwere ich mich förmlich über den Ablauf in Ihrer Notaufnahme.
Ihr habt meine Kündigung einfach verschlampt und bucht munter weiter ab
Wegen euch hab ich jetzt vier Urlaubstage verbraten und der Anschluss geht immer noch nicht.
frechheit sowas
Die versprochene Kinderbetreuung im Hotel gab es schlicht nicht. Unser Urlaub war keiner.
Jeder sagt mir etwas anderes, und am Ende bin ich der Depp.
Des is a Zumutung, i sag's wia's is
Ich fühle mich von Ihnen nicht ernst genommen.
Man schickt mir die gleichen drei Absätze, egal was ich schreibe. So geht man nicht mit Leuten um.
Nach acht Monaten Hin und Her ist bei mir die Luft raus und das Vertrauen auch.
Essen kalt, Bier warm, Rechnung falsch. Danke, einmal und nie wieder.
ihr nehmts die leut aus und helfen tut keiner
Die Reparatur hat exakt einen Tag gehalten, bezahlt habe ich 240 Euro.
Unser Kind stand vor verschlossener Kita, weil keiner Bescheid gesagt hat. Unfassbar.
Mein Eindruck: Sie sitzen das aus, bis ich aufgebe.
So ein Saftladen!!
Ich erwarte eine Entschuldigung und keine Textbausteine.
Fünf Mails, null Antwort. Was soll ich noch machen, Rauchzeichen?
Das Brautkleid hatte einen Fleck, zwei Tage vor dem Fest, und bei euch zuckt man mit den Schultern
wieder kein Hausmüll abgeholt, der Hof stinkt zum Himmel und ich hab's schon viermal gemeldet
Schämt euch, eine 90-Jährige im dritten Stock ohne Lift sitzen zu lassen.
Für Ihre Fehler zahle ich keine Mahngebühr, damit das klar ist.
Nach dem Update sind alle meine Noten weg, das passiert jetzt zum zweiten Mal und ich hab die Nase voll
Mir fehlen die Worte, wie lieblos das alles abgewickelt wurde.
kei Antwort, kei Rückruf, nüt. Das isch schwach
Der Strandkorb war reserviert und bezahlt und saß voll mit fremden Leuten, das Personal schaute weg.
Wir werden hier seit Wochen vertröstet und fühlen uns veräppelt.
`,
  sarcasm: `
Ganz großes Kino, mein Umzugskarton ist jetzt Konfetti
na bravo, des hobts wieder sauber hinkriagt
Respekt, eine Warteschleife mit nur einem Lied und das schon im 50. Durchgang
Danke für die Lieferung meines Christbaums am 29. Dezember, rechtzeitig für nächstes Jahr.
Ihr Motto "Wir sind für Sie da" finde ich ja wahnsinnig lustig.
wow, ne Ansage, dass man die Website besuchen soll, die gerade nicht geht. genial
Herzlichen Glückwunsch, Sie haben meinen Namen in vier Schreibweisen gesammelt, fehlt nur die richtige.
Ein Träumchen, dieser Meerblick auf den Müllcontainer
Ach wie aufmerksam, die Mahnung kam schneller als die Ware.
Da hat sich aber jemand Mühe gegeben: Regal verkehrt herum, Türen dafür gar nicht.
Toll, jetzt weiß ich wenigstens, wie sich Weihnachten ohne Heizung anfühlt.
läuft bei euch. also das wasser. durch meine decke
Bin hin und weg von Ihrem Expressversand, nach elf Tagen schon im Nachbarland
Sehr durchdacht, der Hilfeknopf führt zur Seite mit dem Hilfeknopf.
Applaus für den Techniker, der gekommen ist, geguckt hat und gegangen ist
Schön, dass ihr meinen Termin so diskret behandelt habt, dass nicht mal der Arzt davon wusste.
Ich liebe es, samstags um sieben vom Presslufthammer geweckt zu werden, den Sie als "ruhige Lage" verkaufen
jo eh, wieder amol keiner zuständig, i bin ganz überrascht
Prima Brille, jetzt sehe ich alles doppelt und habe somit zwei zum Preis von einer
Hut ab, die Pizza so weit zu fahren, bis sie wieder gefroren ist.
Endlich ein Fitnessstudio, in dem man vor lauter Defekt-Schildern gar nicht trainieren muss!
Wie fürsorglich, dass mein Guthaben verfällt, bevor ich es unüberlegt ausgebe.
Euer neues Formular ist ein Meilenstein, nach zwei Stunden bin ich schon auf Seite drei
Besten Dank auch für nichts
Ist ja nicht so, als bräuchte man in einer Küche eine Arbeitsplatte. Gut, dass ihr sie weggelassen habt.
Nobelpreisverdächtig: erst abschließen, dann ohne Schlüssel liefern
super Idee, den Schulbus vor dem Unterrichtsende fahren zu lassen
Ah, die berühmte Schweizer Pünktlichkeit, nur vierzehn Tage drüber
Gratuliere zum Preisschild, das Gratis-Wasser kostet bei Ihnen jetzt nur noch 4,50
Nein nein, schickt ruhig den sechsten Fragebogen, ich hab ja sonst keine Hobbys.
Mein Kompliment, so elegant wurde ich noch nie im Kreis verbunden.
Echt aufregend euer Zimmer, man weiß nie, ob das Licht angeht
Mega, die App hat nach dem Update drei neue Farben und eine Funktion weniger, nämlich die einzige.
`,
  fraud: `
unbekannte Abbuchung, 249 Euro, ich war das nicht
Ein angeblicher Polizist war bei meiner Mutter und hat das Sparbuch mitgenommen.
mir wurde die tasche im zug geklaut mit ec und kreditkarte
Ich habe in einer falschen Paketmail meine Bankdaten eingetippt.
Jemand hat sich in mein Kundenkonto gehackt und auf Rechnung drei Handys bestellt
Auf Kleinanzeigen sollte ich über einen Link bezahlen, nun fehlen 870.
Meine Bankomatkarte ist weg, glaub im Taxi liegen lassen, bitte sperren
Ich sehe im Portal auf einmal den Bescheid von einer Frau Pichler, Geburtsdatum inklusive.
Mit meinem Ausweis wurde ein Girokonto in Berlin eröffnet, ich wohne in Kärnten
Der Mann vom angeblichen Computerservice war auf meinem Rechner und jetzt fehlt Geld
Meine Tochter hat über WhatsApp eine neue Nummer geschickt und Geld gebraucht. Es war gar nicht meine Tochter.
Ich bekomme Inkassobriefe für ein Abo, das ich nie abgeschlossen habe.
da hat wer meine SIM auf sich umgemeldet, ich hab kein netz und das banking geht nicht mehr
Das Ferienhaus gibt es gar nicht, ich stand vor einer Baustelle. Bezahlt war alles.
Irgendwer verwendet meine Kundenkarte an der Tankstelle, ich hab sie aber noch
Im Darknet stehen anscheinend die Daten eurer Kunden, meine Mail und mein Passwort sind dabei.
Der Vermieter, der bei euch inserierte, wollte die Kaution vorab und ist abgetaucht.
Von meinem Wallet bei euch gingen heute Nacht zwölf Kleinbeträge ab, keinen davon kenne ich
Auf unserer Lieferantenrechnung stand eine neue Bankverbindung, 11.000 sind jetzt bei Betrügern
am Geldautomat war so ein Aufsatz dran, ich glaub mein PIN wurde gefilmt
Mein Mitbewohner hat mit meiner Karte online gewettet.
Mein Profil schreibt fremde Männer an, das bin nicht ich
Sie haben meine Gesundheitsdaten an die falsche Adresse geschickt, der Nachbar hat alles gelesen.
Krypto-Berater hat mich gedrängt, jetzt komm ich an die Einzahlung nicht mehr ran
Für meinen toten Bruder wurde letzte Woche ein Kredit aufgenommen.
login aus nigeria um 2:14 uhr, hab ich sicher nicht gemacht
Der Pflegedienst hat Unterschriften meiner Oma benutzt, um Geld abzuheben.
Bonuspunkte weg, jemand hat sich damit ein Trampolin geholt
Die Adresse und die Handynummer in meinem Konto wurden geändert, ohne dass ich etwas gemacht habe.
Mein Kind hat den Code aus einer SMS an einen Spielfreund gegeben, danach gab's Abbuchungen.
Geldbörse in der Therme verschwunden, seither wird mit der Karte eingekauft
Beim Einloggen bekam ich eine Warnung: Passwort wurde gestern geändert. Von mir nicht!
Der Kurier hat die Unterschrift gefälscht, das Handy im Paket hat jemand anderer
`,
  safety: `
Mein Kind hat ein Stück vom Spülmaschinentab verschluckt
aus der Wallbox kommt schwarzer Rauch
Im ganzen Treppenhaus riecht es nach Gas.
Der Sessellift ist ruckartig angefahren, meine Frau ist abgestürzt.
nach eurem Fleischkäse haben wir alle Durchfall und Fieber, die Kleine trinkt nichts mehr
Das Hochbett hat sich aus der Wand gelöst, mein Bub liegt mit dem Arm darunter.
Ich will nicht mehr leben, schreib das nur weil sonst keiner antwortet.
Die Bremse vom Leihrad hat am Berg nicht mehr gegriffen, ich bin in eine Hecke.
Die Regenrinne hängt nur noch an einer Schraube über dem Eingang der Schule.
in der Babymilch war ein Stück Plastik mit scharfen Kanten
Mein Vater ist mit dem Rollator im Aufzug eingeschlossen und hat Atemnot
der ex von meiner schwester hat von euch ihre neue adresse bekommen, sie traut sich nicht raus
Kabel ist angeschmort, der Stecker glüht
Wir haben CO-Alarm gehabt, die Feuerwehr sagt, Ihre Therme sei schuld
Ich hab euren Reiniger mit Essig gemischt und bekomm kaum Luft.
Der Gurt vom Kinderfahrradsitz ist während der Fahrt aufgegangen.
Mir ist nach der zweiten Tablette schwarz vor Augen geworden, ist das gefährlich??
Im Sandkasten liegen Spritzen
Das Glasgeländer am Balkon hat einen Sprung und wackelt, unten spielen Kinder.
hund hat schneckenkorn gefressen und krampft
Im Becken war heute so viel Chlor, dass meine Kinder kaum atmen konnten und rote Augen haben.
Jemand schreibt meinem 11-jährigen Sohn in eurem Spiel, er soll sich ausziehen.
Das Kletterseil war angescheuert, ich bin drei Meter gefallen und mein Rücken tut höllisch weh
der akku vom scooter hat sich aufgebläht und zischt
Ihr Fahrer ist betrunken und hat fünf Leute im Shuttle
Ein User in eurer Gruppe kündigt an, morgen etwas Schlimmes in der Schule zu tun.
Wasser rinnt direkt auf die Steckdosenleiste, es knistert
Meine Nachbarin braucht das Beatmungsgerät, das Sie liefern, und der Ersatzakku ist leer
Auf der Packung steht glutenfrei, meine Zöliakie sagt was anderes, ich lieg seit gestern flach.
An der Bushaltestelle klafft eine Glasscheibe, ein Kind hat sich schon geschnitten.
Die Gasflasche am Grill pfeift und ich krieg das Ventil nicht zu
Bewohnerin aus Zimmer 12 hat die falschen Tropfen bekommen und reagiert nicht
Die Leihbindung ging beim Sturz nicht auf, das Knie ist komplett verdreht und dick.
`,
  outage: `
alle bankomatkassen tot, schlange bis auf die strasse
Unser Onlineshop ist seit dem Morgen leer und heute läuft die große Aktion
In der Ordination geht kein Programm auf, 18 Patienten sitzen draußen.
Wir sind ein Pflegeheim und haben weder Telefon noch Notrufanlage
in 40 minuten ist der live stream vom konzert und bei uns is alles schwarz
Die Hochzeitstorte sollte um zehn da sein, die Trauung ist um elf!
Niemand in der ganzen Firma kommt ins System, Lagerhalle steht still
Abgabe der Masterarbeit bis 12 Uhr, das Portal lädt nicht
Kühlhaus ausgefallen, da drin hängen 40 Wildschweine
Unser Gerichtstermin per Video startet gleich und die Software verweigert den Ton
Die Löhne für 90 Leute müssen heute vor 14 Uhr raus, der Export bricht ab.
Abfüllanlage steht, Ihr Steuergerät meldet nichts mehr, jede Stunde kostet uns 5000
kein strom in der werkstatt seit sieben uhr, hebebühne mit auto drauf oben
Unsere Skischule hat 200 Kinder am Hang, die Buchungsliste ist verschwunden
die bäckerei hat seit 4 Uhr früh kein wasser und ihr sagt irgendwann am nachmittag
Server weg, alle Filialen arbeiten mit Zettel und Bleistift.
Boarding in neunzig Minuten und mein Reisepass liegt noch in eurem Hotelsafe, der nicht aufgeht
Die Feuerwehr bekommt keine Alarmierung mehr auf die Pager
Wir öffnen morgen früh die Messe und der Stand liegt laut Tracking in Rotterdam.
api antwortet auf nichts seit 25 min, unsere Kunden können nicht bestellen
Notenkonferenz um 13 Uhr und das Schulportal lässt keinen Lehrer hinein
Milchtank kühlt nicht, der Sammelwagen kommt erst übermorgen, 4000 Liter
Am Bahnhof gehen sämtliche Ticketautomaten nicht, hunderte Pendler stehen an
Das ganze Hotel kann keine Zimmerkarten mehr codieren und der Reisebus ist schon da.
Wahltag, 7 Uhr: die Zugänge unserer Gemeinde zum Wählerverzeichnis sind gesperrt
Trauerfeier beginnt in einer Stunde, die Urne ist noch im Versanddepot
unser ganzes Callcenter sitzt stumm da, Leitungen alle tot
Bauaufsicht kommt um 9, die Statik liegt in eurer Cloud und die ist down, wir verlieren die Genehmigung
Sämtliche Lieferwagen stehen, die Routenplanung startet heute nirgends
Bewerbungsgespräch in einer Viertelstunde und Sie haben mir das Internet gekappt
Apotheke im Notdienst, E-Rezepte kommen keine mehr durch, Leute stehen mit Fieberkindern da
Steuererklärung letzter Tag und eure Software stürzt bei jedem Senden ab, bitte sofort
Im Reiterhof pumpt nichts mehr, 35 Pferde ohne Tränke bei 33 Grad
`,
  human: `
wer von euch hat fünf Minuten, ich würd lieber reden
Gibt es da noch echte Leute oder nur Knöpfe?
Rufen Sie mich doch einfach an: 0664 123 45 67
Ich möchte zum Berater durchgestellt werden.
bitte einen Mitarbeiter
Mir wäre es lieber, wir würden das persönlich besprechen.
mag ned mit am computer schreiben, gebts ma wen
Wann ist Frau Egli wieder im Büro? Ich hätte sie gern am Apparat.
Meine Eltern sind über achtzig und haben kein Internet, könnte wer zu ihnen nach Hause kommen?
Das ist schwer zu erklären, am Telefon ginge es leichter.
Leiten Sie meine Mail bitte an die Abteilung weiter, die darüber entscheidet
deine Antworten helfen mir nicht, ich brauch wen mit Ahnung
Hätte morgen Nachmittag ein Kollege Zeit für ein Gespräch?
Können wir bitte kurz per Video sprechen, dann zeige ich Ihnen, was ich meine
Ist da der Chef zu sprechen?
Ich bitte um einen Rückruf vor 17 Uhr.
Verbinden!
will keine FAQ, will nen Menschen
Als Blinder komme ich mit dem Chat nicht zurecht, mit wem kann ich telefonieren?
Wer bearbeitet meinen Fall, und wie erreiche ich den direkt?
Ich hätte gerne eine Beraterin, kein Programm. Das Thema ist mir unangenehm.
gibts ne nummer ohne band
Ich brauche einen Termin mit Ihrer Finanzierungsberatung, am besten bei Ihnen im Haus.
Darf ich jemanden bitten, sich meiner Sache anzunehmen?
Der nette Herr vom Dienstag hat mir geholfen, kann der das weiter machen?
Nach drei Versuchen mit dem Assistenten: Mensch, bitte.
schauts eich des bitte selber an und ned der Roboter
Kann mal jemand von euch draufschauen, das passt in kein Schema
Holen Sie mir bitte den Abteilungsleiter
Ich will meine Sorgen nicht eintippen, ich möchte sie jemandem erzählen.
Chönnt mir öpper aalüte?
Hier sitzt eine Gruppe von Senioren, wir wollen einfach, dass jemand vorbeikommt und uns das zeigt.
Lass mal gut sein und gib an die Kollegen weiter
`,
  legal: `
Wenn bis Donnerstag nichts passiert, liegt die Sache beim Anwalt.
ich zeig euch an
Das landet vor Gericht, versprochen
Die Verbraucherschützer haben mir einen Musterbrief gegeben, den bekommt ihr eingeschrieben.
Hiermit setze ich Ihnen eine Frist bis zum 5. Dezember, danach klage ich.
die Arbeiterkammer hat meinen Fall schon übernommen
Bei der Datenschutzbehörde liegt seit heute meine Beschwerde über Sie.
Meine Rechtsschutzversicherung hat Deckungszusage erteilt.
Das ist Betrug am Kunden und ich gehe zur Staatsanwaltschaft
Betreibung folgt, wenn die Kaution nicht bis Monatsende auf dem Konto ist.
Laut BGB haben Sie zweimal nachgebessert, jetzt trete ich zurück und sehe Sie notfalls vor dem Richter.
Wir sind 25 Mieter und haben gemeinsam eine Kanzlei beauftragt
Schlichtungsstelle Energie, Aktenzeichen haben Sie morgen in der Post.
Die Gewerbeaufsicht wird sich für Ihre Küche interessieren.
mein Onkel ist Jurist, der lacht nur über eure AGB
Ich erwarte Auskunft nach Artikel 15 DSGVO binnen eines Monats, sonst melde ich den Verstoß.
Meine Mandantin bestreitet die Forderung dem Grunde und der Höhe nach.
Irreführende Werbung! Der Wettbewerbsverein bekommt Ihr Prospekt.
Abmahnung ist raus
Ihr wollt keinen Blindenhund reinlassen? Die Antidiskriminierungsstelle weiß Bescheid.
Die Mietschlichtung in Zürich hat einen Termin angesetzt, Sie werden geladen.
Ich werde Schadenersatz für den verpatzten Urlaub verlangen, dreistellig pro Tag.
Der Betriebsrat prüft rechtliche Schritte wegen der Überstunden
dann halt über den Konsumentenschutz und die Zeitung
Sie haften für die Folgeschäden, die Summe beziffert mein Gutachter.
Einspruch, und notfalls bis zum Bundesgericht
Der Mahnbescheid ist beantragt, ihr werdet zahlen
Ohne Löschnachweis meiner Fotos bis Monatsende übernimmt das die Aufsichtsbehörde.
Strafanzeige gegen Ihren Handwerker läuft bei der Polizei in Steyr.
Ich bin selbst Rechtsanwalt und sage Ihnen: Diese Klausel hält nicht.
Ich werde die Vertragskündigung gerichtlich feststellen lassen.
Ombudsfrau der Versicherungen kennt den Vorgang bereits, ich wollte es nur erwähnen
Ihr letztes Angebot lehne ich ab, wir sehen uns beim Bezirksgericht
`,
  staff: `
Die Frau am Telefon hat mitten im Satz aufgelegt.
euer Fahrer hat mir den Vogel gezeigt und ist über meinen Rasen gefahren
Der Herr am Schalter nannte mich begriffsstutzig.
Ihre Pflegekraft hat meiner Mutter die Decke weggerissen und gesagt, sie solle sich nicht so anstellen.
der türsteher hat nur uns nicht reingelassen und gesagt "ihr passt hier nicht"
Mein Fahrlehrer legt mir die Hand aufs Knie. Das will ich nicht.
Der Verkäufer hat mit seiner Kollegin getuschelt und über mich gelacht.
So patzig wie die Bedienung gestern bin ich noch nie abgefertigt worden
Euer Installateur hat in unserer Küche geraucht und den Boden verdreckt hinterlassen
Mit welchem Recht brüllt ein Bademeister siebenjährige Kinder an?
Frau Dr. Hahn rollte die Augen, als ich meine Beschwerden schilderte
da Kellner hot uns a halbe Stund ignoriert und dann blöd grinst
Man hat mich bei der Kontrolle auf eurer Fähre wegen meines Kopftuchs rausgefischt, alle anderen durften durch.
Ihr Berater hat mir wissentlich das Falsche verkauft.
Am Empfang unterhielt man sich lieber übers Wochenende, als mir zu antworten.
Ein Mitarbeiter in oranger Weste hat meinen Sohn geschubst.
der typ aus dem chat hat geschrieben "lern erstmal deutsch"
Die Erzieherin hat die Kinder zur Strafe vor die Tür gestellt, im Regen
Der Hauswart liest unsere Post und kommentiert sie im Lift
Die Schaffnerin hat mein Kind aus dem Zug geworfen, weil das Ticket auf dem Handy leer war. Allein, mit neun!
Ihr Techniker hat mir nach dem Besuch anzügliche Nachrichten geschickt.
Ungehobelter Mensch, dieser Herr Vogt aus der Reklamation
Der Sicherheitsdienst hat meine Handtasche ausgeschüttet und mir nichts erklärt.
Eine Assistentin las meine Laborwerte laut im vollen Wartezimmer vor.
Der Trainer nennt meine Tochter vor allen "Walross".
die dame von der bibliothek hat meinen kindern das buch aus der hand gerissen
Der Bote hat in unseren Hof gepinkelt, wir haben es gesehen
Ihre Außendienstlerin bedrängte meine Großtante, bis sie unterschrieb.
Beim Putzen hat eure Reinigungskraft ungeniert in meinen Schränken gestöbert.
Ich bin von Ihrem Kollegen geduzt und ausgelacht worden, mit 74 Jahren.
Der Skilehrer war verkatert und hat die Gruppe eine Stunde stehen lassen
An eurer Hotline arbeitet ein Herr, der mir sagt, Frauen verstünden so etwas eh nicht
Der Lehrling am Tresen hat auf mein Anliegen nur "keine Ahnung, Mann" gesagt und weiter gezockt.
`,
  exception: `
der Rückgabezeitraum ist seit gestern um, geht trotzdem noch was?
Zettel von der Kasse verschmissen, Umtausch möglich? ich würd euch lieb bitten
Wegen einer OP konnte ich nicht fristgerecht kündigen. Drücken Sie ein Auge zu?
Seit zehn Jahren zahle ich pünktlich, jetzt ein Ausrutscher. Lassen Sie die acht Euro Mahnspesen unter den Tisch fallen?
Ich weiß, ohne Termin geht nix, aber ich steh grad mit Baby vor der Tür und brauch nur einen Stempel.
Mir ist die Karte für den Ball verfallen, weil ich Corona hatte. Dürfte ich nächstes Jahr damit kommen?
bitte um zahlungsaufschub bis zum 20., kurzarbeit
Zwei Tage nach Garantieende ist das Ding kaputt, seid ihr da kulant?
Die Anmeldefrist fürs Zeltlager ist vorbei, mein Sohn heult sich die Augen aus. Lässt sich da was drehen?
Ich bin aus dem Tarif für Jugendliche rausgewachsen, aber noch in Lehre. Bekomme ich ihn trotzdem?
Der Tarif erlaubt eigentlich keine Umbuchung, aber mein Opa liegt im Sterben.
geht's ausnahmsweise auch ohne Ausweis, der liegt in der Reinigung
Als Stammgast seit 1999 hoffe ich auf ein kleines Entgegenkommen beim Preis.
Könnte man bei uns den Hund erlauben? In der Hausordnung steht zwar nein, er ist aber winzig.
Darf ich die Prüfung ein viertes Mal machen, wenn ich ein Attest nachreiche?
ich hab mein bonusheft zu spät abgegeben, zählt das noch, bitte
Wir wären nur sieben, aber ab acht gibt's den Gruppenpreis. Lasst ihr uns trotzdem?
Wäre es denkbar, dass ich den Jahresbeitrag in zwölf Häppchen zahle, obwohl das nicht vorgesehen ist?
Die Aktion war bis 24 Uhr, ich war drei Minuten später. Nehmt ihr den Code noch?
Ich bin nicht mehr Student, brauche die Lizenz aber noch zwei Wochen zum Abgeben. Könnten Sie sie verlängern?
Kann der Eigenanteil in meinem Härtefall wegfallen?
Offene Verpackung, einmal anprobiert, die Schuhe drücken aber sehr. Nehmen Sie sie ausnahmsweise?
für meinen Dienst brauch ich den Parkplatz im Halteverbot für eine halbe Stunde, kriege ich eine Genehmigung außer der Reihe?
Als Alleinerziehende schaff ich die Frist nicht, wär der Freitag noch ok?
Der Gutschein ist seit März abgelaufen und war vom verstorbenen Mann. Lösen Sie ihn aus Gutmütigkeit ein?
Den Frühbucherpreis hab ich um einen halben Tag verpasst, Opa war im Spital. Schenkt ihr ihn mir noch?
Maximal zwei Karten pro Kopf steht da. Wir haben drei Kinder, würden Sie uns bei einer dritten helfen?
Bitte streichen Sie die Stornokosten, der Arzt hat mir das Reisen verboten.
Kann ich schon vor der Mindestlaufzeit raus, ich geh nach Neuseeland für zwei Jahr
mein antrag fehlt nur ein blatt, das kommt am montag, laufen lassen?
Würden Sie uns den Mehrpreis für das Kinderbett schenken? Es ist unser erster Urlaub zu dritt.
Das Los war offiziell nicht mehr verkäuflich, ein einziges hätt ich halt noch gern für die Tombola
Die Strafe fürs Parken war zu Recht, aber ich bin Pflegerin im Notdienst gewesen, gibt es da Nachsicht?
`,
};
