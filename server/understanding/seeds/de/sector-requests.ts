import type { Seeds } from '../kinds.ts';

/** What customers of other trades than a web shop want done, in German. */
export const sectorRequests: Partial<Seeds> = {
  transaction: `
bitte buchen Sie meinen Flug auf den 14. um
einen Koffer zu Buchung QX7T2 dazu bitte
der Passagier heißt Maria Keller, bitte ändern
ist meine Entschädigung schon ausgezahlt
Onlinezahlungen auf meiner Karte bitte ausschalten
bitte den Dispo auf 800 anheben
was ist diesen Monat noch auf der Kreditkarte drauf
wann läuft meine Zinsbindung aus
Dauerauftrag an den alten Vermieter bitte löschen
Lastschrift für die Zeitschrift stoppen
meine neue Handynummer ist 0171 5550147, bitte eintragen
nehmt mich ab nächstem Monat in den Tarif mit 20 GB
ich brauche eine neue SIM, die alte ist zerkratzt
wann wird mein Anschluss geschaltet
Endstand am 30.: 88120, bitte abmelden
Abschlag bitte auf 95 setzen
schickt mir die Jahresabrechnung nochmal
wir ziehen zum 1. Juni um, bitte die neue Wohnung anmelden
zwei weitere Lizenzen für unser Team
bitte das Testprojekt löschen
Rechnung bitte in Euro ausstellen
verlängern Sie unseren Aufenthalt um eine Nacht
ein Babybett in Zimmer 12 bitte
ist meine Buchung für heute Abend bestätigt
Mitgliedschaft im Mai bitte ruhen lassen
Kündigung Fitnessstudio zum nächsten Termin
trag mich am Dienstag um 7 ins Spinning ein
bitte mein Rezept verlängern
liegt mein Medikament schon bereit
Impftermin bitte auf den Nachmittag legen
unser Neugeborenes soll mit in die Versicherung
wie ist der Stand bei Schaden 77-120
Versicherungsbestätigung fürs Auto bitte zuschicken
Selbstbeteiligung auf 300 ändern
beenden Sie mein Streaming-Abo heute
meine Ex bitte aus dem Familienkonto nehmen
stellt mich auf werbefrei um
Miete bitte bis Freitagmittag verlängern
Kindersitz zur Reservierung dazu
ist das Auto bei euch angekommen, bitte um Bestätigung der Rückgabe
wann kommt mein Schrank
dem Bett fehlen zwei Schrauben, bitte nachsenden
nehmt bei der Lieferung bitte die alte Matratze mit
meine Tochter zum Sommerkurs anmelden bitte
neues Kennzeichen für den Parkausweis: KA-XY 12
Dauerparken im August bitte aussetzen
ich hab die falsche Edition gekauft, bitte gegen Deluxe tauschen
wie viele Stunden sind noch auf meiner Kurskarte
Retoure ist seit Montag im Paketshop, Geld schon da?
kein Stress, die 45 Euro stehen zweimal auf der Karte, nehmt ihr eine zurück
zwei Abbuchungen für dieselbe Fahrt, bitte prüfen, danke
auf der Rechnung steht "Service 3", könnt ihr schauen was das ist
danke für die flotte Antwort. Dann bitte das zweite Ticket stornieren
tolles Zimmer, könnten Sie für morgen Frühstück dazubuchen
gar nicht böse, schickt einfach den Gutschein nochmal
dringend: Lieferung bitte auf Dienstag legen, Montag sind wir weg
brauche die Rechnung schnell, morgen ist Abgabe beim Finanzamt
Rechnung März bitte
neue PIN bitte
wo sint meine karten
wo bleipt bestelung 44512
Kontostand?
löscht bitte alles, was ihr über mich gespeichert habt
meldet mich von den SMS ab
Bewerbung bitte zurückziehen, ich habe was gefunden
bitte bestätigen Sie den Eingang meiner Unterlagen
uns wurden drei Zimmer berechnet, es waren zwei, bitte korrigieren
die Punkte von der Märzreise fehlen, bitte gutschreiben
Abbuchung künftig am 5. bitte
wo ist 00340434161094
kommt meine Gutschrift diese Woche noch?`,
  human: `
kann mich jemand vom Ärzteteam zurückrufen
ich möchte den Filialleiter sprechen
bitte zur Reservierung durchstellen
lassen Sie mich mit dem Techniker reden, der hier war
über meinen Kredit will ich mit einem Berater sprechen
gibt es wen, den ich wegen des Schadens anrufen kann
soll sich bitte jemand aus dem Sekretariat melden
ein Kollege soll bitte übernehmen
ich brauche jemanden, der mir die Rechnung am Telefon erklärt
genug Knöpfe, einen Menschen bitte
kein Roboter bitte
Mitarbeiter
Support sprechen
Berater jetzt
echter mensch??
ruft mich an
bitte um rückruf 0171 5550123
lieber ein Anruf als noch ein Link
bitte an die Buchhaltung weiterverbinden
wer hat bei euch das Sagen? Den will ich sprechen
eine richtige Krankenschwester wäre mir lieber
jemand mit Puls bitte
das führt zu nichts, gib mich an einen Kollegen weiter
du bist eine Maschine, schon klar, jetzt hol mir einen von deinen Leuten
das ist kompliziert, das erkläre ich lieber einem Menschen
könnte sich das mal jemand anschauen, der sich auskennt
ich bin 83 und komme damit nicht zurecht, kann ich mit jemandem reden?
mein Fall ist etwas speziell, kann ein Sachbearbeiter draufschauen
bitte Rückruf durch einen Berater
bevor ich mich entscheide, will ich mit einem Fachmann sprechen
wann hat jemand Zeit zu chatten, kein Bot
eine Nummer bitte, wo jemand abhebt
nicht schon wieder der Assistent, ein richtiger Mitarbeiter`,
  exception: `
mein Gutschein ist Sonntag abgelaufen, ich lag im Krankenhaus, nehmt ihr ihn noch?
ich weiß, der Tarif ist nicht umbuchbar, aber mein Vater liegt im Sterben, geht da irgendwas?
könnten Sie die Mahngebühr dieses eine Mal streichen, mein Gehalt kam zu spät
eine Woche über der Widerrufsfrist, lasst ihr mich trotzdem raus?
der Kurs ist voll, ich weiß, quetscht ihr noch eine Person rein?
eigentlich ein Monat Frist, aber ich habe den Job verloren, käme ich früher raus?
das Rezept ist zwei Tage zu alt, lösen Sie es ausnahmsweise noch ein?
ich habe die Meldefrist verpasst, weil ich in der Klinik war, bitte nehmen Sie es noch an
Handgepäck ist ein Kilo drüber, drückt ihr ein Auge zu?
Hunde sind nicht erlaubt, verstehe ich, ginge es für einen Assistenzhund in Ausbildung?
können Sie mir das Knöllchen erlassen? Ich musste in die Notaufnahme
nicht erstattbar, weiß ich, aber die ganze Familie hat Grippe, geht was auf Kulanz?
die Aktion endete gestern Nacht, da hatte ich Dienst, krieg ich den Preis noch?
Bewerbungsschluss war gestern, mein Internet war weg, darf ich noch einreichen?
mir fehlt ein Stempel für den Gratiskaffee, seid ihr gnädig?
Garantie seit einem Monat vorbei, repariert ihr es aus Kulanz?
mein Sohn wird nächste Woche 12, bekommt er schon die Juniorkarte?
ich weiß, dorthin liefert ihr nicht, könntet ihr es für meine Mutter einmal machen?`,
};
