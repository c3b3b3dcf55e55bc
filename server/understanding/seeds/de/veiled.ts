import type { Seeds } from '../kinds.ts';

/** Messages for a person that never say so (irony, resignation, courtesy, hints), and their harmless twins; in German. */
export const veiled: Partial<Seeds> = {
  sarcasm: `
Respekt, ein Waschbecken mit eingebautem Springbrunnen hatte ich gar nicht bestellt.
Na dann ist ja alles bestens, wenn der Computer sagt, dass ich Strom habe.
Herzlichen Glückwunsch zur neuen App, jetzt geht wirklich gar nichts mehr.
Vier Monate Lieferzeit für ein Kissen. Wird die Gans noch großgezogen?
Ihr habt echt ein Händchen dafür, immer dann umzubauen, wenn man den Aufzug braucht.
ach wie schön, wieder eine mahnung für die rechnung die ich im mai bezahlt hab. hab schon ein album angefangen
Die Mülltonne wurde abgeholt. Die Tonne, wohlgemerkt, nicht der Müll. Saubere Arbeit.
Ganz großes Kino, euer Videotermin mit schwarzem Bild.
Man gönnt sich ja sonst nichts: 2,90 Euro pro Minute, um zu hören, dass alle Plätze belegt sind.
Ich bewundere den Mut, so etwas "Komfortzimmer" zu nennen.
Toll, dass mein Päckchen jetzt mehr von Deutschland gesehen hat als ich.
Wirklich rührend, wie Sie sich um mein Geld kümmern. Seit Februar geben Sie es gar nicht mehr her.
läuft bei euch. nur das wasser halt nicht
Der Monteur kam "zwischen 8 und 16 Uhr". Das Jahr hätte ich dazu erfragen sollen.
Danke für das Update, ich wollte meine Fotos eh nicht behalten.
Hut ab, so schnell hat mir noch keiner die falsche Größe dreimal geschickt.
Ein Träumchen, dieser Service. Ein Albträumchen, um genau zu sein.
Sehr aufmerksam, dass ihr zum Geburtstag den Preis erhöht.
Ich nehme an, die Schrauben gibt's im nächsten Adventskalender?
Das mit der Servicewüste ist gemein, in der Wüste gibt es wenigstens Oasen.
Freut mich, dass ich Ihnen "besonders am Herzen" liege. Seit elf Wochen, ohne Puls.
Wow, ein Textbaustein. Den hatte ich erst viermal, der fehlte mir noch.
klar, ist bestimmt wieder mein router. war er ja die letzten sechs male auch nicht
Die Kartoffeln kamen zerdrückt an. War das Püree im Preis drin?
Endlich mal ein Fitnessstudio, in dem man schon beim Kündigen ins Schwitzen kommt.
Auf Ihr Wort ist Verlass: Jeden Montag höre ich, es wird Montag.
Der Kühlschrank kühlt jetzt wie gewünscht überhaupt nicht.
Prima, nun steht im Kundenkonto, ich sei verstorben. Wenigstens kommt dann keine Werbung mehr.
Hach, dieser Duft nach nassem Hund in der Ferienwohnung, laut Vermittlung ist das "Landluft". Genial.
Super Idee, die Haltestelle zu verlegen und es nur den Tauben zu sagen.
Mein Kompliment an die Buchhaltung, so kreativ hat noch niemand gerechnet.
Mit eurer Hilfe hab ich es geschafft: vorher war ein Fehler drin, jetzt sind's drei.
Die Warteschleife versprach "nur noch wenige Minuten". Schön, dass Sie Humor haben.
Jaja, "Qualität aus Meisterhand". Der Meister muss im Urlaub gewesen sein.
Einen Stern gibt es von mir, weil Astronomie mich interessiert.
bravo, zweimal abgebucht und null mal geliefert, mathe war noch nie so spannend
Offenbar ist das Schlagloch vor unserer Tür denkmalgeschützt, anders kann ich mir Ihre Sorgfalt nicht erklären.
Vielen lieben Dank auch, die Hochzeitstorte war sehr originell mit "Alles Gute zur Rente" drauf.
Der Bus um 7:12 ist eine Legende. Manche behaupten, ihn gesehen zu haben.
Ich wollte mich herzlich für den entspannten Urlaub bedanken: Ohne Koffer schleppt man nichts, ohne Zimmer muss man nicht aufräumen, und ohne Reiseleitung redet einem auch keiner dazwischen.`,
  complaint: `
Ich sag jetzt einfach nichts mehr dazu.
Ist halt so bei Ihnen, nehme ich an. Man gewöhnt sich.
Bei allem Verständnis für Personalmangel: Seit Pfingsten liegt meine Schwiegermutter ohne Pflegebett da.
Ich will wirklich niemandem die Laune verderben, aber die Küche hat nach zwei Jahren immer noch keine Sockelleiste.
Schade eigentlich. Wir waren immer gern bei euch.
hab mich jetzt damit abgefunden dass das nix mehr wird
Mit größter Höflichkeit darf ich anmerken, dass dies nunmehr mein neuntes Schreiben in derselben Angelegenheit ist.
Meine Frau hat geweint, und es war ihr vierzigster.
Dass man Pech hat, kommt vor. Dass man dreimal hintereinander Pech hat und jedes Mal bei Ihnen, macht mich nachdenklich.
Es wäre schön gewesen, wenn vor der Sperrung jemand angerufen hätte.
Man hatte uns ein ruhiges Abteil zugesagt, wir saßen dann zehn Stunden neben der Toilettentür.
Da fehlen mir die Worte, und das passiert einer Deutschlehrerin selten.
Ich hätte auch die Konkurrenz nehmen können. Hätte ich mal.
Seit Ihrem letzten Einsatz tropft es an zwei Stellen statt an einer.
naja. für den preis hätt ich wenigstens ein danke erwartet
Früher rief man an, und es wurde gemacht. Ich trauere dem ein bisschen nach.
Alle paar Wochen dasselbe Spiel mit der Gasabrechnung, und jedes Mal heißt es, ein Einzelfall.
Der Kindergeburtstag fand dann bei uns im Keller statt, weil in der Kletterhalle niemand von der Buchung wusste.
Ich möchte nicht streiten, ich möchte nur nicht weiter für dumm verkauft werden.
Wir haben den Koffer nach acht Tagen zurück, nass, und die Hochzeit war da längst vorbei.
Ihr Schreiben vom 3. ließ mich ratlos zurück, das vom 10. auch, und nun kommt exakt dasselbe zum dritten Mal.
ich geb auf. ihr habt gewonnen
Zufrieden ist anders.
So geht man mit alten Leuten nicht um, das wollte ich nur mal gesagt haben.
Die Heizung wird seit Oktober "beobachtet". Wir beobachten mit, in Winterjacken.
Mein Vertrauen ist, wie soll ich sagen, etwas erschöpft.
Drei Mal Urlaub genommen, drei Mal kam keiner, einen vierten Urlaubstag habe ich nicht.
Es ist nur ein Regal, ich weiß. Aber es steht jetzt seit August halb da und erinnert mich täglich an Sie.
Den Kurs hat ein anderer Dozent gehalten, in einem anderen Raum, zu einem anderen Thema. Bezahlt habe ich den ursprünglichen.
Ohne Ihnen zu nahe treten zu wollen, das war unterirdisch.
wieder falsch. ich bin müde
Man fragt mich hier ständig nach meiner Kundennummer und nie danach, was eigentlich los ist.
Bis heute hat sich für die zerkratzte Haustür niemand entschuldigt.
Nach dem ganzen Hin und Her mag ich den Garten gar nicht mehr anschauen.
Vielleicht bin ich altmodisch, aber ein Termin ist für mich ein Termin.
Leider muss ich feststellen, dass meine Geduld von Ihrer Seite mit Schweigen beantwortet wird.
das essen im heim war gestern wieder kalt, oma isst dann halt nichts
Ich kündige nicht aus Ärger, ich kündige aus Enttäuschung.
Wegen der verschlampten Unterlagen fängt mein Sohn nun ein Jahr später an. Ich hatte alles zweimal abgegeben, gegen Quittung, und nun will es keiner gehabt haben.
Sehr geehrte Damen und Herren, ich bin 81 und kein Freund großer Worte. Man hat mir im April einen Treppenlift versprochen, im Mai Maß genommen, im Juni kassiert. Seither schlafe ich im Wohnzimmer auf dem Sofa.`,
  exception: `
Die Frist war am Ersten, das ist mir bewusst. Am Zweiten habe ich meine Schwester beerdigt.
Könnten Sie da bitte ein Auge zudrücken?
geht da was auf dem kurzen dienstweg? bin nur einen tag drüber
Kulanterweise vielleicht wenigstens die Hälfte der Stornokosten?
Mein Attest kommt erst morgen, der Kurs beginnt heute. Lassen Sie mich trotzdem schon rein?
Der Bon ist beim Umzug verloren gegangen, der Toaster aber wirklich von euch. Ließe sich da was machen?
Ich bin im achten Monat und darf nicht mehr fliegen, der Tarif gibt nichts her. Haben Sie ein Herz?
Es sind bloß zwei Zentimeter, die der Hund zu groß ist für Ihre Ferienwohnung. Er schläft nur.
Mein Opa kam letzte Woche ins Heim, den DSL-Vertrag hat er im Januar für zwei Jahre verlängert. Dürfte er da früher raus?
Wäre es arg vermessen, um einen Aufschub bis zum Monatsende zu bitten, das Krankengeld lässt auf sich warten?
ich weiß reduziert ist vom umtausch ausgeschlossen aber die schuhe sind für meine demente mutter und viel zu klein
Seien Sie so lieb und lassen Sie die Mahngebühr unter den Tisch fallen, ich lag in der Reha.
Meine Punkte sind gestern verfallen, vier Jahre gesammelt fürs Fahrrad vom Enkel. Holen Sie die mir zurück?
Ich hab den Anmeldeschluss verpennt. Mein Sohn kann nix dafür. Ein Plätzchen im Zeltlager wär noch frei, hab ich gehört.
Bis Freitag kriege ich den Keller nicht leer, der Rücken macht nicht mit. Schenken Sie mir das Wochenende?
Da mein Mann plötzlich verstorben ist, bitte ich Sie, uns aus der Buchung für die Kreuzfahrt zu entlassen, obwohl die Bedingungen das nicht vorsehen.
Der Gutschein galt bis Silvester. Am Dreikönigstag fiel er mir aus einem Buch in die Hand. Was meinen Sie?
Die Prüfungsgebühr müsste heute da sein, mein Konto ist aber gepfändet. Darf ich nachreichen?
Ob Sie wohl noch einmal Gnade vor Recht ergehen lassen?
kann mein kumpel mit meiner dauerkarte rein, nur heute, ich lieg flach
Ich habe das Gerät schon benutzt, zugegeben, zweimal. Nehmen Sie es nach Ablauf der vierzehn Tage noch an?
Der Aufzug im Haus steht, ich komme mit dem Rollstuhl nicht zu Ihnen. Ginge die Unterschrift heute mal ohne persönliches Erscheinen?
Wir sind Stammgäste seit 22 Jahren und bitten herzlich, diesmal auf die Anzahlung zu verzichten.
Die Mappe fürs Stipendium hat der Hund zerlegt, die neue wäre Donnerstag fertig, zwei Tage nach Schluss. Würden Sie warten?
Vielleicht gibt es ja einen Spielraum, den man nicht in die AGB schreibt.
Ich bin alleinerziehend, der Kleine hat Scharlach, den Termin heute schaffe ich nicht. Ohne Ausfallhonorar ginge es gerade so.
Die Sohle ging nach 25 Monaten ab, für Sie einen Monat zu spät, für mich viel zu früh. Kommen Sie mir entgegen?
Sie haben eigentlich schon zu, ich weiß, aber dürfte ich um halb sieben noch das Rezept abholen?
falsches datum gebucht, juni statt juli, nicht umbuchbar steht da. bitte bitte
Könnten wir so tun, als hätte ich vorgestern gekündigt? Mein Kopf war beim Unfall meiner Tochter.
Für die Ermäßigung bin ich drei Wochen zu alt. Mein Studium läuft noch, mein Geld nicht.
Ich bitte um etwas Nachsicht mit der fehlenden Bescheinigung, das Amt hat bis Ende August zu. Würden Sie den Kitaplatz so lange halten?
Ein kleines Entgegenkommen beim Preis, weil wir doch wegen der Flut alles neu kaufen müssen?
Ich wohne eine Straße außerhalb vom Liefergebiet. Der Fahrer kommt sowieso an mir vorbei, dürfte er halten?
Die Karten sind personalisiert, das Mädchen auf Platz 9 hat Leukämie und wünscht sich, dass stattdessen ihr Bruder geht.
Unser Sohn hatte am Tag der Zahlungsfrist einen Motorradunfall, wir saßen bis nachts in der Notaufnahme und haben schlicht nicht mehr daran gedacht. Jetzt ist sein Studienplatz weg, wegen 112 Euro und eines halben Tages.`,
  outage: `
Bei uns im Café geht keine Kasse mehr auf, und es ist Muttertag.
Zwölf Friseurstühle, zwölf nasse Köpfe, kein Wasser.
der brautstrauß sollte heute früh da sein. standesamt ist um 11
Die Spedition steht. Achtzehn Lkw auf dem Hof, die Frachtbriefe lassen sich nicht drucken.
Seit sechs Uhr kann keiner von den Kollegen mehr buchen, wir sitzen alle hier und trinken Kaffee.
In der Praxis piept nur noch der Drucker, Karteien sind weg, vierzig Leute im Wartezimmer.
Das Zelt für den Abiball ist noch auf der Autobahn, Einlass ist in drei Stunden.
unser hofladen nimmt seit heute früh nur noch bargeld, und wer hat das schon
Die Melkanlage tut keinen Mucks, und die Kühe brüllen.
Steuererklärung muss bis Mitternacht raus, das Portal meldet Wartung.
Bestattung morgen früh, der Sarg ist noch nicht geliefert.
Das Hotel ist ausgebucht, und wir können niemanden einchecken.
Halb zehn, die Messe ist offen, unser Stand hat weder Strom noch Tische.
Kein Anruf kommt mehr durch, bei einem Taxiunternehmen ist das, sagen wir, ungünstig.
server weg, shop weg, und um 20 uhr läuft unser tv-spot
Mein Flieger geht 18:40, der Reisepass liegt laut Ihnen "zur Abholung bereit", nur das Amt hat zu.
Die Backstraße steht seit drei Uhr nachts, zwei Filialen haben nichts in der Auslage.
Wir haben heute Wahl in der Gemeinde, und die Laptops der Wahlvorstände verlangen einen Freischaltcode, den keiner hat.
Auf der Baustelle warten neun Mann auf den Beton, der laut App "zugestellt" ist.
Bachelorarbeit fertig, Abgabe 12 Uhr, der Upload bricht bei 99 Prozent ab.
Die Kühltheke ist tot und das Fleisch wird warm, Metzgerei, Freitagvormittag.
ganze schule ohne internet und gleich beginnt die zentrale prüfung am bildschirm`,
  staff: `
Ihr Fahrer hat meinem Hund einen Tritt verpasst, im Vorbeigehen, als wär's nichts.
Die Kollegin am Schalter hat sich die Nägel lackiert, ich hab gewartet, bis sie trocken waren.
Ich will keinen anschwärzen, aber der Herr mit dem Schnauzer sollte vielleicht nicht mit Kindern arbeiten.
der typ an der hotline meinte ich soll doch meinen mann ranholen, der versteht das
Auf meine Frage hin hat er nur mit den Schultern gezuckt und weiter sein Brötchen gegessen.
Ist das üblich, dass der Verkäufer einem beim Reden auf die Brust schaut?
Die Pflegerin duzt meinen Vater und redet mit ihm wie mit einem Dackel.
Herr Krause hat aufgelegt, als ich nach seinem Nachnamen fragte. Den weiß ich jetzt vom Kollegen.
Euer Monteur hat den Teppich mit Straßenschuhen begutachtet und danach über meine Wohnung gelästert, ich stand im Flur.
Die Dame meinte, bei meinem Namen müsse sie erst mal genauer hinschauen.
Der Trainer brüllt die Zehnjährigen an, bis sie in der Kabine heulen, und nennt das Motivation.
An der Rezeption wurden erst alle anderen bedient. Wir waren die Einzigen mit dunkler Haut.
der schaffner hat meine tochter im dunkeln an der falschen station rausgeworfen
Sagen Sie dem Bademeister bitte, dass man auch ohne Brüllen retten kann. Mein Sohn traut sich nicht mehr hin.
Ihre Mitarbeiterin hat vor der ganzen Schlange laut meinen Kontostand vorgelesen.
Zwei von Ihren Packern haben auf unserem Sofa Mittagsschlaf gehalten, die Stiefel auf den Kissen.
Mein Sachbearbeiter nannte mich am Telefon "einen Querulanten" und lachte mit jemandem im Raum.
Sehr freundlich war er ja, bis das Trinkgeld ausblieb; dann flog die Tüte.
Eine Entschuldigung von der jungen Frau im Blumenladen hätte mir genügt, stattdessen kam ein Augenrollen.
Die Erzieherin hat meinen Jungen zwanzig Minuten vor der Tür stehen lassen, zur Strafe, im Regen.`,
  legal: `
Paragraf 323 ist neuerdings meine Bettlektüre, ich bin schon beim Rücktritt mit Ansage.
Wie viele Zeugen dabei waren? Fünf, und jeder hat mir seine Unterschrift gegeben, für später.
Zum nächsten Gespräch bringe ich jemanden mit Robe mit.
Die Verbraucherzentrale hat freitags Sprechstunde. Ich habe freitags frei.
bis zum 14. haben sie zeit, danach läuft das über meine rechtsschutz
Ein gelber Umschlag macht sich in Ihrem Posteingang bestimmt gut.
Der Mieterverein ist bereits unterrichtet und sehr interessiert an Ihrer Nebenkostenabrechnung.
Eigentlich bin ich ein friedlicher Mensch, aber das Mahnverfahren lässt sich heutzutage ja bequem online beantragen.
Was die Bundesnetzagentur wohl zu vier Wochen ohne Anschluss sagt, werde ich bald wissen.
Sie hören dann nicht mehr von mir, sondern von Frau Dr. Seidel, Fachanwältin.
Für den Fall, dass weiterhin Stille herrscht, ist die Klageschrift schon getippt.
Ich nehme zu Protokoll, dass Sie meine Adresse weitergegeben haben. Der Landesdatenschutzbeauftragte nimmt es dann auch zu Protokoll.
der ombudsmann der versicherer freut sich sicher über meinen ordner, ist nämlich ein dicker
Lassen wir doch einen Richter entscheiden, was "in Kürze" heißt.
Einen Gutachter habe ich beauftragt, die Rechnung dafür tragen vermutlich am Ende Sie.
Sollte es beim Nein bleiben, gehe ich eben den Weg, der im Kleingedruckten unter "Gerichtsstand" steht.
Betrachten Sie das bitte als letzte freundliche Zeile, die nächste ist förmlich und zugestellt.
Die Anzeige gegen Ihren Vertriebspartner liegt bei der Polizei; wie weit Sie mit drinhängen, klären die.`,
  human: `
Vielleicht hat ja jemand von Ihnen mal zehn Minuten Zeit für eine alte Frau.
Das lässt sich schlecht tippen, das müsste man mal besprechen.
Gibt's da auch noch Menschen bei euch oder seid ihr alle aus Silikon? Ich hätte gern einen.
ich find mich in den ganzen auswahlpunkten nicht zurecht, da muss mal einer draufschauen
Man sagte mir, für uns Landwirte gebe es bei Ihnen eine feste Betreuerin. Mit der Dame würde ich gern reden.
Ich bin tagsüber auf der 0151 erreichbar, ein kurzer Rückruf wär mir recht.
Bei so viel Geld möchte ich jemandem in die Augen sehen.
Wenn einer von der Technik grad Kaffeepause macht, soll er mich doch mal anrufen.
Ihr Automat dreht sich im Kreis und ich mit. Holt mich da raus, am liebsten mit einer echten Stimme.
Und wo sitzt derjenige, der das bei Ihnen entscheidet? Dem würde ich es gern selbst erklären.
Ich seh schlecht und kann die Texte kaum lesen, am Telefon ginge es besser.
nee lass mal, sowas klär ich lieber mündlich
Es geht um meine verstorbene Frau. Das möchte ich nicht mit einem Programm bereden.
Käme eventuell jemand vorbei, um sich das gemeinsam anzuschauen?
Ob mich wohl die Chefin kurz dazwischenschieben kann? Nichts Böses, nur unter vier Augen.`,
  fraud: `
Ein netter Polizist hat bei Mutter das Gold abgeholt, damit es nicht gestohlen wird. Das Revier kennt ihn nicht.
Der Vermieter sei beruflich in London, schrieb er, ich solle die Kaution schon mal schicken. Die Wohnung gehört einer Zahnärztin.
komisch, laut konto war ich heute nacht in bukarest tanken
Nach dem Anruf vom "Support" bewegte sich die Maus von allein. Jetzt fehlen 5.600 vom Tagesgeld.
Ich sollte nur kurz eine TAN vorlesen, zur Rückbuchung, sagte die Dame.
Mein Spielekonto gehört offenbar jetzt einem Kerl in Brasilien, er hat sogar den Namen geändert.
Für das Wohnmobil haben wir 9.000 angezahlt, zum Besichtigungstermin stand da ein Acker.
Da bestellt einer auf meinen Namen Parfum, lässt es beim Nachbarn abgeben und war schneller als ich.
Beim Einloggen begrüßt mich die App als Renate, samt ihrer Arztrechnungen.
Der Geldbeutel liegt vermutlich noch im Taxi. Oder auch nicht, es wurde nämlich gerade am Automaten abgehoben.
Er wollte mich heiraten, nur fehlte immer noch das Geld für den Zoll. Insgesamt 14 Überweisungen.
Auf der Rechnung vom Dachdecker stand plötzlich eine litauische IBAN, wir haben überwiesen, der Dachdecker wartet.
hab den qr code am parkautomat gescannt und seitdem bucht jeden tag einer 39,99 ab
Inkasso verlangt 780 Euro für einen Handyvertrag, den ich in einer Stadt unterschrieben haben soll, in der ich nie war.`,
  safety: `
Nur am Rande, im Heizungskeller riecht's seit gestern ein bissl nach Gas.
Das Gitterbett hat heute früh nachgegeben, die Kleine hing mit dem Hals dazwischen, jetzt spielt sie wieder.
Der Akku vom Rasenmäher ist so dick geworden, dass der Deckel nicht mehr zugeht, und er knistert.
wenn ich die duschstange anfasse kribbelt es, ist das so gewollt
Ohne die Rente weiß ich nicht, wozu ich morgen noch aufstehen soll. Ich hab die Tabletten schon hergerichtet.
Unser Balkon hat einen Riss bekommen, man kann inzwischen einen Finger reinlegen.
Oma hat versehentlich die Tropfen für die Katze genommen, sie ist etwas wacklig.
Nach dem Müsli ist mir die Zunge angeschwollen, auf der Packung steht nichts von Nüssen.
Die Bremse am Mietrad greift erst beim zweiten Ziehen, am Berg war das recht sportlich.
Mein Exmann hat über Ihre Hotline erfahren, wann ich den Termin habe, und saß dann im Wartezimmer.
in der sauna ging die tür von innen nicht mehr auf, nach zehn minuten hat uns einer gehört
Beim Kinderkarussell liegt ein blankes Kabel im nassen Gras.`,
  information: `
Was macht so ein Ombudsmann eigentlich den ganzen Tag?
Wie kulant seid ihr denn so beim Umtausch ohne Bon, gibt's da eine Regel?
Was passiert mit dem Vertrag, wenn der Inhaber stirbt?
Nur mal so gefragt, ganz ohne Hintergedanken: Wie lange ist die Kündigungsfrist?
ab wann gilt man bei euch als stammgast, und gibt's dann kekse
Zahlt die Reiserücktrittsversicherung auch, wenn der Hund krank wird?
Wie viele Tage habe ich nach Erhalt Zeit, um etwas zurückzugeben?
Meine Tochter heiratet nächstes Jahr im Mai, bis wann müsste man das Zelt reservieren?
Muss man beim Fundbüro persönlich erscheinen, oder reicht eine Vollmacht?
Wer haftet eigentlich, wenn der Nachbar mein Paket annimmt?
Unsere Jura-AG vergleicht Gerichtsstandsklauseln, wo stehen Ihre AGB?
Bietet ihr Kassensysteme auch für ganz kleine Cafés an?
Was kostet es, wenn ich einen Tag zu spät zurückgebe? Noch liegt das Buch brav hier.
Hat der Hofladen am Muttertag offen?
Ist ein leichter Neugeruch beim Backofen normal, und wie oft soll man ihn vorher leer aufheizen?
Kann ich verfallene Punkte vermeiden, indem ich zwischendurch was Kleines einlöse?
Woran erkennt man, dass ein Anruf wirklich von Ihrer Bank kommt?
wie groß darf der hund für die ferienwohnung sein, meiner hält sich für einen löwen
Gibt es für Rollstuhlfahrer einen anderen Weg zum Schalter, wenn der Aufzug gewartet wird?
Wie lange dauert bei Ihnen üblicherweise die Bearbeitung einer Beschwerde, falls man mal eine hätte?
Deckt die Rechtsschutz auch Streit mit dem Vermieter ab?
Ich bin neugierig: Wer komponiert Ihre Warteschleifenmusik?
Wird bei Krankheit das Ausfallhonorar fällig oder nicht?
Sind die Pfleger im Haus auch nachts da?
Bis zu welchem Alter gilt der Studententarif?
darf man stollen im handgepäck mitnehmen
Wie läuft das mit dem Anmeldeschluss fürs Zeltlager, zählt der Poststempel?
Welche Tonne wird wann geleert, ich bin neu im Viertel?
Wie sperrt man eine Karte vorsorglich, bevor man auf Weltreise geht?
Stimmt es, dass der Bus um 7:12 demnächst alle zehn Minuten fährt?
Haben Sie Särge aus Weide im Sortiment, und wie lange ist die Lieferzeit?
Wie bekomme ich Kontakt zum Förderverein der Bücherei?
Gibt es Nachlass, wenn man das ganze Abteil bucht?
Was bedeutet "in Kürze lieferbar" bei euch in Tagen?
Kann man die Mitgliedschaft in der Schwangerschaft ruhen lassen?
Worin unterscheidet sich Garantie von Gewährleistung, mein Mann und ich streiten seit dem Frühstück fröhlich darüber.
Reicht Ihrer Bank ein Testament, oder braucht es einen Erbschein?
Was tun, wenn ein Akku mal warm wird, ab wann ist das bedenklich?
Habt ihr auch Torten mit witzigen Sprüchen, "Alles Gute zur Rente" zum Beispiel?
Ich hab es nicht eilig, aber wann kommt der neue Katalog?
Dürfen Kinder unter sechs ins Karussell, wenn der Opa daneben sitzt?
Bieten eure Handwerker auch samstags Termine an?
An welche Stelle wendet man sich in der Gemeinde wegen Schlaglöchern?
Mein Mann ist seit einer Woche im Krankenhaus, es geht ihm schon besser. Für später wüsste ich gern, wie das bei Ihnen geregelt ist, wenn jemand länger krank ist: ruht der Beitrag dann, oder läuft er weiter?
Wie funktioniert das gerichtliche Mahnverfahren, hat dazu jemand bei Ihnen ein Merkblatt?
was is der unterschied zwischen komfort- und standardzimmer, außer dem wort
Gibt es eine Schonfrist, wenn die Lastschrift einmal nicht klappt?
Werden Gespräche an der Hotline aufgezeichnet, und wie lange hebt man sie auf?
Ab wie viel Zentimetern Schnee fährt die Fähre nicht?
Wie weit reicht euer Liefergebiet Richtung Süden?
Kann der Gutschein auf meine Schwester überschrieben werden, oder ist er an mich gebunden?
Mein Enkel fragt, ob die Eisenbahn im Laden auch sonntags ihre Runden dreht.
Steht irgendwo, wie ihr mit Bestellungen von Verstorbenen umgeht?
Was für Unterlagen will die Kita bis Ende August sehen?
Kostet die Hotline etwas, wenn ich vom Handy aus anrufe?
Zum Verständnis: Läuft die Widerrufsfrist auch an Feiertagen weiter?
Wie alt wird so ein Kühlschrank im Durchschnitt, unserer feiert bald Silberhochzeit?
Mit wie viel Trinkgeld macht man sich bei euren Fahrern beliebt?`,
  technical: `
Mein Staubsauger hat heute frei, sagt er: rote Lampe, kein Saugen. Was braucht er?
Die Smartwatch glaubt, ich sei heute dreimal ertrunken, wie stelle ich den Schwimmmodus ab?
eilt nicht, aber der beamer zeigt alles spiegelverkehrt
Seit dem Update begrüßt mich der Lautsprecher auf Finnisch. Sehr charmant, wie kriege ich Deutsch zurück?
Die zweite Kasse im Keller druckt blass, im Laden läuft alles, welche Rolle soll da rein?
Passwort vergessen, Sicherheitsfrage auch, ich bin wohl wirklich im Urlaub angekommen. Wie komme ich ins Konto?
Der Backofen piept beim Vorheizen viermal, danach geht er ganz normal.
Mein Router leuchtet neuerdings lila, funktioniert aber tadellos, muss ich etwas tun?
drucker druckt nur noch katzenfotos, spaß, er druckt gar nix, meldung 0x9
Beim Hochladen der Bewerbung erscheint "Datei zu groß", dabei ist bis nächsten Monat Zeit. Wie verkleinere ich das PDF?
Der Rollladen fährt um drei Uhr nachts hoch, offenbar ein Frühaufsteher. Wo ändere ich die Zeitschaltung?
In der App fehlen seit gestern die alten Rechnungen, der Rest ist da.
Kühlschrank kühlt prima, nur das Lämpchen bleibt dunkel, kann ich es selbst tauschen?
Wie koppelt man das Hörgerät mit dem Fernseher, Opa möchte den Tatort verstehen?
Die Melodie der Türklingel lässt sich nicht mehr ändern, wir hängen bei Jingle Bells fest.
Fehler 99 beim Export, ich hab dann Kaffee gemacht und es nochmal probiert, leider wieder 99.
Das Navi schickt mich beharrlich in den Ententeich. Karten neu laden, oder was hilft?
mein e-book springt immer zwei seiten weiter, bin jetzt unfreiwillig beim ende
Die Waage zeigt nach dem Batteriewechsel Pfund statt Kilo, wo stellt man das um?
Videotermin: Ton ja, Bild schwarz. Nächster Termin ist erst in zwei Wochen, was kann ich bis dahin prüfen?
Die Heizungs-App meldet "beobachten", die Wohnung ist warm, was will sie mir sagen?
Nach dem Tausch der SIM kommt keine SMS mehr an, Anrufe schon.
Spülmaschine sagt "Salz", ich hab Salz, sie sagt trotzdem "Salz". Gibt es da einen Reset?
der zweite controller verbindet nur wenn der erste schläft`,
  transaction: `
Ganz ohne Stress: Könnten Sie nachsehen, ob meine Rücksendung angekommen ist?
Der Bon hat sich im Handschuhfach wiedergefunden, also bitte den Toaster gegen den blauen tauschen.
Mein Vater ist im März gestorben, anbei die Urkunde, bitte beenden Sie sein Zeitungsabo.
Herr Krause hat mir am Telefon prima geholfen, nun fehlt nur noch die geänderte Rechnung.
setzt mich bitte auf die warteliste fürs zeltlager
Unsere Hochzeit wird kleiner, 40 statt 60 Gedecke, können Sie das anpassen?
Buchen Sie mich von Juni auf Juli um, Flextarif sei Dank.
Auf der Abrechnung steht der Abschlag zweimal, wahrscheinlich nur ein Versehen, schauen Sie mal rein?
Bitte verlängern Sie mein Buch, ich bin erst bei der Leiche im dritten Kapitel.
Die Kündigung zum Jahresende schicke ich lieber früh als spät, hier ist sie.
wo ist denn mein kissen gerade unterwegs? bestellt letzte woche, nur so aus vorfreude
Können Sie meinen Namen berichtigen, ich heiße Seidel ohne t?
Mein Umzug ist geschafft, hier die neue Anschrift für den Stromvertrag.
Lösen Sie bitte den Gutschein ein, der läuft noch bis Silvester.
Ich möchte meine Bankverbindung ändern, die neue IBAN ist deutsch und meine.
Den Termin mit dem Monteur bitte auf die Woche danach legen, da bin ich aus der Reha zurück.
Ist meine Zahlung von Montag eingegangen? Frist ist erst am 30.
Schreibt meine Frau mit auf den Mietwagenvertrag, sie fährt sowieso besser.
Der Enkel hat die falsche Größe erwischt, ich hätte die Schuhe gern in 34.
Stornieren Sie die Kletterhalle für den 8., laut Bestätigung geht das bis eine Woche vorher kostenlos.
Meine Dauerkarte ist durchgebrochen, ich bräuchte eine neue.
bitte auf papierrechnung umstellen, oma mag was zum abheften
Die vierte Schraube fehlte im Karton, schicken Sie sie mir einfach im Brief?
Wie hoch ist mein Guthaben auf der Mensakarte noch?
Der Koffer ist wieder da, danke, Sie können die Suchmeldung schließen.
Können Sie den Abschlag senken, wir sind nur noch zu zweit im Haus?
Ich brauche für meine Anwältin eine Kopie des Mietvertrags, sie prüft den Hauskauf.
Legt den Kuchen bitte für Samstag zurück, auf Lehmann.
In welcher Filiale liegt mein bestelltes Buch?
Nehmen Sie mich aus dem Newsletter, mein Postfach platzt vor Freude.
meld mich bitte vom schwimmkurs ab, der bademeister ist super aber ich zieh nach kassel
Fürs Finanzamt bräuchte ich die Beitragsbescheinigung vom letzten Jahr.
Meine Sitzplätze liegen getrennt, könnten Sie uns nebeneinander setzen?`,
  praise: `
Vier Wochen angekündigt, nach fünf Tagen geliefert. Die Gans muss geflogen sein!
Ich wollte meckern, aber mir fällt nichts ein.
Ihr Monteur hat die Schuhe ausgezogen und meiner Mutter noch die Glühbirne gewechselt, ein Goldstück.
läuft bei euch! und das wasser auch wieder, danke
Der Aufzug fährt wieder, meine Knie schicken Blumen.
Danke, dass Sie bei der Mahngebühr ein Auge zugedrückt haben, das war sehr menschlich.
Ganz großes Kino, meine Kinder schauen nur noch bei euch.
Die Kassen liefen rechtzeitig vor dem Muttertagsansturm, ihr habt uns gerettet.
Nicht geschimpft ist genug gelobt, sagt der Schwabe. Ich sag trotzdem: saugut.
Mein Kompliment an die Buchhaltung, so schnell war noch nie etwas berichtigt.
Die Torte mit dem Spruch war der Brüller des Abends, Opa hat Tränen gelacht.
Alles erledigt, Sie brauchen nichts mehr zu tun, wollte nur Danke sagen.
hätt ich nicht gedacht aber der chat war echt brauchbar
Frau Yilmaz vom Schalter gehört befördert.
Das Komfortzimmer verdient seinen Namen, ich habe geschlafen wie ein Murmeltier.
Die Verbraucherzentrale brauche ich nun doch nicht, Ihre Lösung ist fair, vielen Dank.
Nach dem Tod meines Mannes waren Sie die Einzigen, bei denen alles ohne Formularschlacht ging.
Fünf Sterne, und das von einem Norddeutschen.
Meine Geduld wurde belohnt, der Garten ist ein Traum geworden.
Der Kühlschrank schnurrt, die Katze ist eifersüchtig, wir sind glücklich.
jo passt, fehler gefunden, lag an mir, trotzdem danke fürs zuhören
Hut ab vor dem Busfahrer, der auf meine Oma gewartet hat.
Seit ich bei Ihnen bin, habe ich am Stammtisch nichts mehr zu erzählen, es klappt einfach alles.
So macht Kündigen fast Spaß, zwei Klicks und ein netter Gruß. Ich komme bestimmt wieder.
Im April war ich stinksauer auf Sie und habe das auch geschrieben. Der Fairness halber: Der Treppenlift läuft, der Monteur war eine Seele von Mensch, und ich schlafe wieder in meinem Bett.
Der Dozent war spitze, der Raum warm, die Brezeln frisch.
Die Warteschleife dauerte keine Minute, ich hatte mir extra Stricken bereitgelegt.
Ende gut, alles gut, der Koffer steht im Flur.
Bin begeistert, wie ruhig Ihre Leute am Telefon bleiben, wenn eine alte Frau drei Mal dasselbe fragt.`,
};
