import type { Seeds } from '../kinds.ts';

/** Sentences that sound like one kind and are another: manners, irony, oaths, conditions, deadlines; in German. */
export const lookalikes: Partial<Seeds> = {
  legal: `
Danke für Ihre Nachricht. Sollten die 220 EUR bis 3. März nicht da sein, geht die Sache an meine Anwältin. Freundliche Grüße
Mit Bedauern teile ich mit, dass ich ohne Erstattung in dieser Woche das Gericht anrufe.
Vielen Dank für Ihre Mühe. Tut sich bis Montag nichts, wende ich mich an die Schlichtungsstelle.
Bitte beachten Sie, dass ich einen Anwalt beauftrage, falls der Vertrag nicht zum Monatsende endet. Beste Grüße
Besten Dank fürs Nachsehen. Ohne Zahlung bis zum 10. reiche ich Klage ein.
Ich hoffe noch, doch meine Rechtsschutzversicherung steht bereit, sollten Sie wieder ablehnen.`,
  praise: `
verdammt war der Burger gut, ehrlich
leck mich am Arsch ist das lecker
scheiße seid ihr schnell, ich liebs
verflixt guter Kaffee, im Ernst
Hammerkonzert, mir klingeln noch die Ohren, danke
Bitte sagen Sie Amir in der Werkstatt, dass er mein Rad wunderbar repariert hat.
Können Sie der Dame von der Spätschicht ausrichten, wie dankbar wir sind?
Grüße an euren Fahrer, der hat alles in den vierten Stock getragen und dabei gelächelt.
So klar hat mir das noch niemand erklärt, ein Lob an Herrn Novak.
Dass sich jemand so viel Zeit für eine alte Frau nimmt. Danke, Lucie!
So aufmerksame junge Leute wie an Ihrem Empfang findet man selten.
nichts zu meckern, alles wunderbar
da gibt es nichts zu beanstanden, perfekt
ich wollte mich schon aufregen, da hat Ihr Kollege es in einer Minute gelöst, großartig`,
  sarcasm: `
Herrlich, ein Monteur, der zwischen acht und achtzehn Uhr kommt und dann eben nicht. Ich hatte ja nichts vor.
Besten Dank für den Kühlschrank ohne Tür, sehr luftig.
Schön, das Geschenk kam eine Woche nach dem Geburtstag, das Kind hat fast aufgehört zu weinen.
Was für eine Freude, zweimal dasselbe zu bezahlen.
Wie nett, die Anleitung ist auf Finnisch.
Ein Applaus für den, der die Eier unter die Hanteln gepackt hat.
Toll, das "ruhige Zimmer" liegt über der Disco. Wir haben im Bett getanzt.
Echt effizient: zehn Minuten für den Verkauf, zehn Wochen fürs Finden.
Ausgezeichnet, jetzt ist das neue Teil auch hin. Wenigstens konsequent.
Ich liebe es, jedem von euch meine Kundennummer zu diktieren.`,
  complaint: `
Dritte Nachricht zum selben Thema und ihr schickt immer denselben Link, der nicht aufgeht.
nochmal, weil es offenbar keiner liest: seit sechs Wochen fällt bei Regen das Bild aus
Viermal habe ich es ruhig erklärt. Ich möchte eine Lösung, keine Weiterleitung.
Zweite Erinnerung. Immer noch keine Antwort auf meine Frage vom 4. Mai. Langsam wird es mühsam.`,
  exception: `
Unterwäsche wird nicht umgetauscht, das steht da klar. Es war aber ein Geschenk und sie liegt im Krankenhaus. Ginge da einmal etwas?
Aktionstickets sind fix, verstehe ich, doch meine Mutter ist gerade gestorben. Wäre es ganz ausnahmsweise möglich, den Flug zu verschieben?
Graviertes nehmen Sie nicht zurück, ich weiß. Die Hochzeit fällt aus. Könnten Sie die Regel etwas dehnen?
Die dreißig Tage sind um, mein Fehler. Nehmen Sie es noch?
Ich hab die Anmeldung um eine Stunde verpasst, komme ich noch irgendwie rein?
Könnten Sie über den fehlenden Beleg diesmal hinwegsehen?
Die Gebühr stimmt, das bestreite ich nicht, aber könnten Sie sie mir wegen des Streiks erlassen?
Nur für Studenten, ich weiß; nächste Woche bin ich fertig, gilt der Preis noch für mich?`,
  information: `
Es ist frustrierend, dass das auf der Seite nirgends klar steht. Wie lange darf ich ein Mietgerät behalten?
Bisschen genervt, weil ich es nicht finde: was kostet das zweite Jahr?
Eure Menüs sind verwirrend, sorry. Wo sehe ich, wann mein Pass abläuft?
Ärgerlich, wie versteckt das ist. Welche Unterlagen braucht man für das Visum?
Ehrlich gesagt müde vom Suchen. Habt ihr donnerstags länger offen?
Schade, dass der Beipackzettel so unklar ist. Wie oft darf man die Tropfen nehmen?
Was passiert, wenn mir das Handy mit eurer App geklaut wird, kommt dann jemand an mein Konto?
Woran sehe ich, ob eine Zahlungsaufforderung echt von euch ist? Ich hab keine bekommen, die Nachbarin hat es erwähnt.
Angenommen ein Einbrecher hat meine Karte, wer zahlt dann, was er kauft?
Ist die Pumpe laut? Ich will die Mitbewohnerin nicht um den Schlaf bringen.
Ich sterbe vor Neugier, gibt es den Lippenstift auch in matt?
gibt es Farbton 12 auch ohne Glitzer
brummt die Lampe, wenn man sie dimmt
GUTEN MORGEN, ENTSCHULDIGUNG FÜR DIE GROSSBUCHSTABEN. NEHMT IHR IM LADEN HANDYZAHLUNG?
Mein Mann ist letztes Jahr von der Leiter gefallen, nichts gebrochen, heute lachen wir. Welche Ihrer Leitern ist die leichteste?
Ratenzahlung
Widerrufsrecht
Gewährleistung
Müsste ich das Ladegerät mitschicken, wenn ich das Handy zurückgebe?
Würde weiter abgebucht, wenn ich vorzeitig aufhöre?
Ich bin Anwältin und frage mich, ob Ihre Software für Kanzleien taugt.
meine Tochter ist Richterin, graviert ihr Füller fürs Büro?
stellt ihr auch Leute über fünfzig ein?
Bei mir stehen noch zwei alte Truhen und ein riesiger Fernseher im Keller. Holen Sie so etwas ab und was kostet das?`,
  transaction: `
Ich bin wirklich nicht verärgert, so was passiert. Da steht zugestellt, aber hier ist nichts, schaut ihr, wo es liegt?
Sie hatten eine Gutschrift für das nie gelieferte Essen angekündigt. Ist die schon angewiesen?
Ich brauche heute vor 18 Uhr eine Rechnungskopie, ich mache den Quartalsabschluss.
Die Abnahme ist morgen um acht und ich kann erst um elf. Geht es heute noch zu verschieben?
OMAS HANDY HAT NUR GROSSBUCHSTABEN. DIE RECHNUNGEN SOLLEN IN DEN ROSENWEG 41, 3. STOCK
Das war's für mich, nichts für ungut, beendet einfach meine Mitgliedschaft.
"Verklag sie", sagt mein Mann im Scherz. Könnten Sie die Abholung auf Donnerstag legen?
Vielen Dank nochmal! Schickt ihr mir auch das Formular für dieses Jahr?
Ich störe ungern nochmal: ist das Geld für die Lampe raus? Im Konto sehe ich noch nichts.
Freitag fahren wir, bitte nachsehen, ob die Pässe unterwegs sind
Was für ein Strauß, meine Schwester hat vor Freude geweint. Bitte denselben am 12. an meine Tante.
Wir hatten einen herrlichen Abend. Auf der Rechnung steht eine Flasche zu viel. Könnten Sie die abziehen?`,
  human: `
na, mit einem Kastl red ich nicht. ist bei euch heut wer im Büro?
Ich dreh mich seit einer Viertelstunde im Kreis. Gibt es bei euch jemanden aus Fleisch und Blut?
das beantwortet es nicht. irgendein Mensch da?
is no wer da zum Reden?
das Menü macht mich wahnsinnig, lasst mich einfach mit einem von euch sprechen`,
  bot: `
sag mal bist du ein Roboter oder sitzt da wer haha
bist n bot oder was
Moment, schreibe ich mit einer Maschine?`,
  fraud: `
Karte im Bus liegen geblieben, bitte sperrt sie
ich hab meine Bankkarte irgendwo in der Stadt verloren, bitte Sperre
mein Login geht nicht mehr und ständig kommen Bestellmails, keine davon von mir
Ich komme nicht mehr rein, über Nacht wurde die Adresse geändert und ein Laptop bestellt`,
  safety: `
Der Boiler, den ihr gestern montiert habt, riecht seltsam und mein Sohn ist im Bad umgekippt
am Sicherungskasten riecht es komisch verbrannt und das Licht flackert
Oma hat aus dem zurückgerufenen Glas gegessen und hört nicht auf zu erbrechen`,
};
