import type { Seeds } from '../kinds.ts';

/** What somebody has to do, in German. */
export const requests: Pick<Seeds, 'transaction' | 'human' | 'exception'> = {
  transaction: `
wie viel ist auf meiner Prepaidkarte
wie viele Stempel hab ich auf der Karte
wie hoch ist gerade mein Limit
wo ist meine Bestellung 55120
ist die 88213 schon raus?
bitte 71230 stornieren, hab ich doppelt bestellt
kündigen Sie bitte mein Abo zum Monatsende
schließt mein Konto bitte, ich brauche es nicht mehr
ändern Sie die Adresse von 30018: Mühlweg 12, 80331 München
tauscht bitte in 91003 das blaue gegen ein rotes
nehmt die Lampe aus der Bestellung A-1177, der Rest bleibt
entfernt tom@beispiel.de aus unserem Team
können Sie den Zugang von anna@beispiel.de zurücksetzen
stellt mich auf das Jahresabo um
ey könnt ihr mich in den billigeren Tarif packen
wie hoch ist mein Guthaben
wie viele Punkte hab ich
wann läuft mein Vertrag aus?
am 3. Mai hab ich die Schuhe zurückgeschickt, wo bleibt die Erstattung?
ich glaube 30 € wurden zweimal abgebucht, könnt ihr mal nachsehen?
nicht eilig, aber 12,50 € stehen doppelt auf dem Auszug
wofür sind die 4,99 € vom 12. Juni? kann ich nicht zuordnen
schickt mir bitte die Rechnung zu 60012 nochmal
kommt 70015 noch vor Samstag? ist ein Geschenk
bitte mein Kartenlimit auf 2000 erhöhen
schalten Sie meine Karte für Japan frei
verschieben Sie meinen Termin auf Freitag
nehmt mich aus dem Verteiler
aus Versehen M bestellt, könnt ihr mir das gegen L tauschen?
ich liebe euch, macht mich zum Premiumkunden
nichts gegen euch, aber löscht bitte mein Profil
Hallo, eine lustige Geschichte: Mein Mann und ich haben das gleiche Zelt bestellt (33001). Wir haben sehr gelacht. Bitte storniert meins und behaltet seins.
wie steht es um meinen Antrag
ist meine Reparatur schon fertig
wie viel Datenvolumen habe ich diesen Monat noch
ist mein Tisch am Freitag bestätigt
ist meine Rücksendung angekommen
wann bekomme ich das Geld für 40118
gibt es etwas Neues zu 66120
immer noch keine Sendungsnummer zu 70331, schauen Sie mal?
81114 sollte gestern da sein, wo ist es
angeblich zugestellt, aber ich habe nichts, bitte 50044 prüfen
halten Sie 90817 zurück, bis ich aus dem Urlaub bin
geben Sie 44190 bei der Nachbarin in Nummer 14 ab
bitte 61203 lieber ins Büro liefern
schicken Sie 30777 nicht ab, ich will es nicht mehr
ich habe zweimal geklickt, nehmen Sie eins raus
stoppt meine Kochbox ab nächster Woche
ich möchte meinen Vertrag im Studio kündigen
nehmt mich aus dem Newsletter
setzen Sie mich auf einen Platz am Gang
einen Koffer zur Buchung dazu bitte
legen Sie die Lieferung auf den Nachmittag
bin umgezogen, neue Anschrift: Ulmenweg 5, 37073 Göttingen
ich brauche eine Rechnung auf die Firma zu 77102
30 Euro wurden doppelt abgebucht, prüfen Sie das bitte
dieselbe Zahlung steht zweimal auf der Karte, können Sie nachsehen
ich kann eine Abbuchung von 14,99 € nicht zuordnen, wofür war die
mein Gutschein wurde bei 55310 nicht abgezogen
ich habe mein Passwort vergessen, meine Mail ist lena@example.com
bestätigen Sie meinen Termin am Dienstag um neun
Wo steckt meine Bestellung 48213?
Ich kündige zum Monatsende.
Meine neue Handynummer lautet 0176 44201877.
Die Lieferadresse wird der Ulmenweg 14, dritter Stock.
Der Vorname am Ticket gehört Katrin ohne h.
Wären Sie so lieb, mir die Rechnung vom September nochmals zu schicken?
Ist das Geld für die Jacke schon zurücküberwiesen?
Bitte den Zahnarzttermin von Dienstag auf Donnerstag legen.
Ich hätte gern wieder meinen alten Vertrag.
könnt ihr mich aufs billigste abo runterstufen pls
Brauche eine neue SIM, meine ist durchgebrochen.
Zählerstand 05817.
Schicken Sie mir bitte die Jahressteuerbescheinigung 2024.
Eilt gar nicht, aber der Beitrag für Mai ging wohl zweimal raus, schauen Sie mal?
Da steht eine Abbuchung über 12,99, die ich nicht zuordnen kann, was ist das?
Reservierung 77120 bitte stornieren, wir fahren nicht.
Gangplatz statt Fenster am Montag, ginge das?
Mein Fitnessabo bitte bis Jänner ruhend stellen.
Am Samstag bin ich nicht da, bringt das Sofa lieber am Montag.
Eure App ist super, ehrlich, bucht mich bitte auf das Jahresabo um.
VERZEIHUNG FÜR DIE GROSSBUCHSTABEN, ICH KRIEGE SIE NICHT WEG. MEINE MAIL IST AB JETZT ERNA.HUBER AT POST PUNKT AT.
Bin überhaupt nicht sauer, aber könnt ihr sehen, bei wem Paket 30984 abgegeben wurde?
Mein Mann sagt, ich soll euch verklagen, ich brauch aber einfach nur das Retourenetikett nochmal.
Mein Sohn ruft ständig Abzocke, hören Sie nicht hin, sagen Sie mir nur den Stand meiner Gutschrift.
Newsletter bitte abbestellen.
Ab ersten Dezember wohnen wir in der Favoritenstraße 225, 1100 Wien.
Der Stromvertrag läuft künftig auf Ines Roland.
Wie hoch ist die Restschuld von meinem Kredit?
Neue Karte freischalten, Endziffern 4471.
Die Rechnung muss auf die Tischlerei Nord GmbH lauten, nicht auf mich privat.
Haltet bitte die 66310 zurück, bis ich aus dem Urlaub bin.
Bis Freitag bräuchte ich die Abobestätigung für den Arbeitgeber.
Ist meine Überweisung vom Montag eingegangen?
Wir sind jetzt doch zu dritt bei Buchung 51877.
Mailbox auf meiner Nummer abschalten, danke.
Danke für gestern, das ging flott. Die Kontonummer für den Einzug ändert sich auch noch, es ist jetzt die mit 0092 am Ende.
Meine Freundin, Reto Hublers Schwester, Nadja Hubler, soll als zweite Lenkerin in den Mietvertrag.
Schickt mir die Bestätigungsmail nochmals, hab sie versehentlich gelöscht.
Wie viele Punkte hab ich noch?
Pulli ist zu groß, tauscht ihn mir gegen M, Bestellung 19042.
Laut Verfolgung zugestellt, hier liegt aber nix, könnt ihr nachforschen, wo es hingelegt wurde?
Der Techniker soll lieber nachmittags kommen, nach vier.
Ich bräuchte die Police als PDF, Kennzeichen ZH 44102.
Die Handyversicherung will ich nicht mehr, nehmt sie raus.
Konto bitte wieder aktivieren, ich bin zurück in Deutschland.
Ist meine Kündigung vom Dritten bei euch vermerkt?
Wir haben geheiratet, ich heiße nun Laura Brandstätter, bitte überall ändern.
Bin rundum zufrieden mit euch, ziehe aber nach Uruguay: Bitte das Konto per Ende März auflösen.
schick mal den kontoauszug von august rüber
Die Rückzahlung für 20771 bitte auf die Karte und nicht als Gutschein.
Den Kinderarzttermin am 12. sagen wir ab, die Kleine ist wieder fit.
Wie ist der Stand bei Schaden 80215?
Autoabholung nicht um neun, sondern um elf, bitte eintragen.
Ist mein Koffer inzwischen aufgetaucht? Meldung ZRH55120.
Meine Karte ist in den Rhein gefallen, ich brauche Ersatz.
Stellen Sie bitte ein Zustellbett ins Zimmer auf den Namen Schmutz.
Chönted Sie d Lieferig uf Mittwuch verschiebe?
Könnt's mir des Packl zum Nachbarn umleiten, Top 7?
Abschlag bitte auf 85 Euro senken.
Wann genau kommt heute der Monteur zu mir, Auftrag 41190?
Ich möchte die Rate diesen Monat aussetzen.
Essen für heute Abend bitte zur Seitentür, Bestellung 70233.
Ich nehme den Widerruf zurück, die Lampe behalte ich doch, Nr. 58814.
Sag mir mal bitte mein Guthaben.
Meine Mutter ist am Sonntag die Treppe runtergefallen, Hüfte gebrochen, und wir wechseln uns alle im Krankenhaus ab, da geht es zu wie am Bahnhof. Am 20. wollten wir zu viert nach Teneriffa, das fällt natürlich flach. Die Rücktrittsversicherung haben wir dabei. Stornieren Sie also bitte Vorgang 90331 und nennen Sie mir den Betrag, den wir zurückbekommen.
Meine Gotte hat mir eine Geschenkkarte von euch geschenkt, beim Umzug ist sie mit dem halben Geschirr verschwunden, und gestern lag sie, kein Witz, in einem Kochtopf. Ich weiß beim besten Willen nicht, ob noch etwas drauf ist. Die Nummer ist 6012 4478, schaut ihr bitte nach dem Guthaben?
Erst war der Briefträger da, dann der Hausmeister, dann dem Hausmeister sein Neffe, und keiner will unterschrieben haben; mein Schwiegervater möchte schon die Polizei rufen, stellen Sie sich das vor. Ich bin da gelassen, irgendwo wird die Kiste ja sein. Wer hat denn laut System Sendung 27765 angenommen und um welche Uhrzeit?
Seit fünfzehn Jahren Strom von euch und nie ein Problem, das muss man auch mal sagen. Jetzt lassen wir uns scheiden, das Haus wird verkauft, traurig genug, und ich ziehe mit dem Hund in eine kleine Wohnung nach Kiel. Mietbeginn ist der Erste, bitte meldet meinen Vertrag auf die Holtenauer Straße 30 um.
Ich bin Krankenpflegerin und hatte vier Nachtdienste hintereinander, die Notaufnahme zum Bersten voll, der reinste Horror. Darüber hab ich das Probetraining gestern Abend völlig verschwitzt, das ist mir echt peinlich. Tragt ihr mich bitte für nächsten Mittwoch um sieben neu ein? Der Name ist Daniela Oberhofer.
Beim Bestellen saß ich im Bus, den Kleinen auf dem Schoß, daneben eine Dame, die mir ihr Leben erzählte, und schon stand der falsche Stock drin. Ich hab 5 geschrieben, es ist der 8. Ein Tag später macht nichts, nur bitte nicht zum Nachbarn im fünften, der ist verreist. Bestellung 35518, korrigiert ihr das?
Die alte Lebensversicherung habe ich damals nur wegen des Hauskredits abgeschlossen, der ist jetzt abbezahlt, wir haben angestoßen, die Kinder stehen auf eigenen Beinen, und meine Frau behauptet, ich überlebe sowieso alle. Kurz gesagt, ich brauche sie nicht mehr. Lassen Sie sie bitte zum Jahresende auslaufen und schicken Sie mir das schriftlich.`,
  human: `
kann ich mit einem Menschen sprechen?
ich will mit einer echten Person reden
mitarbeiter
einen Berater bitte
kundenservice
geben Sie mir Ihren Chef
kann mich jemand von euch anrufen?
ich würde das lieber am Telefon mit jemandem besprechen
kein Roboter, ich möchte einen Menschen
du verstehst mich nicht, verbinde mich mit einem Mitarbeiter
ist da jemand? ich brauche einen echten Menschen
hör auf mit den Links, gibt es da jemanden, der mitdenkt?
ich möchte von einem Kollegen zurückgerufen werden
kann mich ein Kollege von Ihnen anrufen
ich will jemanden, der liest, was ich schreibe
keine Bots mehr
Schluss mit der Maschine, geben Sie mir eine Person
gibt es denn niemanden, mit dem ich reden kann
ich würde das lieber am Telefon mit jemandem klären
das soll sich bitte ein echter Mitarbeiter ansehen
mit wem kann ich sprechen
eine person bitte
ich möchte kurz den Chef sprechen
Ich will mit einem Menschen reden.
Mitarbeiter.
Könnten Sie mich bitte mit jemandem verbinden?
mensch bitte
Gibt's bei euch wen aus Fleisch und Blut?
Das möchte ich ungern einer Maschine erzählen.
Lässt sich das mit einem Menü lösen, oder besitzt bei euch jemand ein Telefon?
Könnten Sie mich nicht fünf Minuten anrufen?
Ich bin 84 und mit dem Tippen hab ich's nicht so, ist da nicht ein Fräulein am Apparat?
Kann i mit wem Gscheitn reden?
Chan ich mit öpperem schnurre statt schriibe?
Rückruf
Geben Sie mir Ihren Vorgesetzten.
Es ist heikel, das bespräche ich lieber mündlich.
Da müsste mal einer mit Verstand draufschauen.
Welche Nummer wähle ich, damit ein Lebendiger abhebt?
Ist bei euch noch wer im Haus oder sind schon alle beim Mittagessen?
Meine Geschichte passt in kein Formular.
Verbinden Sie mich mit der Zentrale.
Mit Robotern red ich nicht, holt mir wen.
Eine Stimme wäre mir lieber als ein Bildschirm.
Ich brauche jemanden, der zuhört, keinen Link.
Darf ich vorbeikommen und das bei einem Kaffee mit einer Kollegin von Ihnen durchgehen?
Ruft mich bitte an, ich erklär's am Telefon besser.
gib mir mal nen echten typen
Wer ist denn bei Ihnen für so was zuständig, den würd ich gern kurz sprechen.
Moin, schnackt bei euch auch einer persönlich?`,
  exception: `
die Rückgabefrist war gestern vorbei, könnten Sie eine Ausnahme machen?
ich weiß, es ist gegen die Regeln, aber nehmt ihr es ohne Kassenbon zurück
könnten Sie die Mahngebühr aus Kulanz erlassen
ich hab die Frist um zwei Tage verpasst, weil ich im Krankenhaus war, geht das trotzdem noch?
die Garantie lief letzte Woche ab, ginge die Reparatur ausnahmsweise noch?
ich bin eine Woche über der Frist, nehmen Sie es dieses eine Mal noch zurück
der Gutschein ist gestern abgelaufen, geht er trotzdem noch
könnten Sie ein Auge zudrücken, ich war krank
die Garantie ist gerade vorbei, repariert ihr das aus Kulanz
ein Entgegenkommen für eine treue Kundin wäre schön
Ich weiß, die Rückgabefrist ist seit drei Tagen um, aber ich lag im Spital; könnten Sie eine Ausnahme machen?
Der Spartarif ist an sich nicht umbuchbar, schon klar, aber mein Bruder heiratet nun einen Tag früher, ginge da was?
Vier Raten sind eigentlich nicht vorgesehen, nur hab ich im Juni die Arbeit verloren.
Anmeldeschluss war gestern, ich saß ohne Netz auf einer Hütte, ließen Sie mich trotzdem noch rein?
Die Gewichtsregel kenne ich, doch es sind die Prothesen meines Sohnes, könnten Sie auf den Zuschlag verzichten?
Die Aktion galt bis Sonntag, aber eure Seite hing und ich bin seit zwölf Jahren dabei, gebt ihr mir den Preis noch?
Im Vertrag steht ein Jahr, ich werde aber ins Ausland versetzt; erlassen Sie mir ausnahmsweise die Restzeit?
Das Ticket ist nicht übertragbar, ich weiß, aber Papa ist gestorben und meine Tante würde gern statt ihm fahren.
Ohne Kassenbon normalerweise kein Umtausch, ist aber ein Geschenk, drücken Sie ein Auge zu?
Hunde sind nicht erlaubt, ich weiß es eh, aber sie ist 16 und kann nicht allein bleiben, nur die eine Nacht?
Könnten Sie die Mahngebühr dieses eine Mal streichen? Mein Lohn kommt immer erst am Fünften.`,
};
