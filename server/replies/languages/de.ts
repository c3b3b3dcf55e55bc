import type { Phrases } from '../types.ts';

export const de: Phrases = {
  unsure: 'Da bin ich mir nicht sicher, und ich möchte nicht raten.',
  offer_human: 'Soll ich jemanden aus unserem Team dazuholen?',
  offer_human_brief: 'Wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie es einfach.',
  talk_to_human: 'Mit einem Menschen sprechen',
  which: 'Mehreres kommt infrage. Was davon meinen Sie?',
  source_language: 'Das habe ich in unserer Dokumentation gefunden (Sprache: {language}):',
  open_new: 'Willkommen! Das steht dazu in unserer Dokumentation:',
  close_new: 'Wenn etwas unklar ist, fragen Sie mich gern nach dieser Stelle.',
  close_vip:
    'Wenn sich lieber ein Mensch darum kümmern soll, sagen Sie es, und ich hole eine Kollegin oder einen Kollegen dazu.',
  escalated: 'Ich übergebe Ihr Anliegen an einen Menschen aus unserem Team.',
  escalated_next:
    'Dort ist alles zu lesen, was Sie hier geschrieben haben; Sie müssen nichts wiederholen. Die Antwort kommt in dieser Unterhaltung.',
  expected_wait: 'In der Regel erhalten Sie innerhalb von {wait} eine Antwort.',
  opens_at: 'Unser Team ist gerade nicht da und antwortet ab {day}, {clock} Uhr ({zone}).',
  person_will_come:
    'Ihr Anliegen liegt bei einem Menschen aus unserem Team, der Ihnen hier ebenfalls antwortet.',
  sorry: 'Es tut mir leid, dass das passiert ist.',
  emergency: 'Wenn gerade jemand in Gefahr ist, rufen Sie bitte zuerst den Notruf an.',
  action_failed: 'Das konnte ich allein nicht abschließen.',
  holding:
    'Bei mir ist etwas schiefgegangen, und ich möchte Ihnen keine falsche Antwort geben. Ihre Nachricht ist gespeichert.',
  greeting:
    'Hallo! Ich bin der automatische Assistent von {company}: eine Maschine, kein Mensch. Wie kann ich helfen?',
  thanks: 'Gern geschehen! Kann ich sonst noch etwas für Sie tun?',
  goodbye:
    'Auf Wiedersehen, und danke für Ihre Nachricht. Sie können jederzeit in diese Unterhaltung zurückkehren.',
  is_machine:
    'Ich bin eine Maschine: der automatische Assistent von {company}. Ich antworte aus unseren eigenen Dokumenten und zeige, woher jede Antwort stammt. Einen Menschen hole ich jederzeit dazu.',
  out_of_scope: 'Ich kann nur bei Fragen zu {company} helfen, und hier scheint es um etwas anderes zu gehen.',
  empty_message: 'Ich konnte in Ihrer Nachricht keine Wörter lesen. Was möchten Sie wissen?',
  acknowledged:
    'Danke, ich habe das zu Ihrem Fall hinzugefügt. Jemand aus unserem Team liest es und antwortet hier.',
  back_after_handback:
    'Hier ist wieder der automatische Assistent. Die Unterhaltung wurde mir aus dem Team zurückgegeben.',
  agent_joined: '{agent} ist jetzt in der Unterhaltung.',
  closed: 'Diese Unterhaltung ist geschlossen. Schreiben Sie jederzeit wieder, um sie zu öffnen.',
  merged:
    'Wir haben dieses Gespräch mit einem anderen zusammengelegt, das Sie bei uns offen haben. Dort geht es für beide weiter. Sie können hier jederzeit wieder schreiben.',
  progress_reading: 'Ich lese Ihre Nachricht …',
  progress_searching: 'Ich suche die Antwort …',
  progress_acting: 'Ich sehe in unseren Systemen nach …',
};
