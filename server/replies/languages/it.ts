import type { Phrases } from '../types.ts';

export const it: Phrases = {
  unsure: 'Non ne sono sicuro e preferisco non tirare a indovinare.',
  offer_human: 'Vuole che chiami un collega?',
  offer_human_brief: 'Se preferisce parlare con una persona, me lo dica.',
  talk_to_human: 'Parlare con una persona',
  which: 'Ci sono più possibilità. Quale intende?',
  source_language: 'Ho trovato questo nella nostra documentazione in {language}:',
  open_new: 'Le diamo il benvenuto! Ecco che cosa dice la nostra documentazione:',
  close_new: 'Se qualcosa non è chiaro, mi chieda di quel punto.',
  close_vip: 'Se preferisce che se ne occupi una persona, me lo dica e coinvolgo un collega.',
  escalated: 'Passo la sua richiesta a una persona del nostro team.',
  escalated_next:
    'Può leggere tutto quello che ha scritto qui, quindi non dovrà ripeterlo, e risponderà in questa conversazione.',
  expected_wait: 'Di solito riceverà una risposta entro {wait}.',
  opens_at: 'Il nostro team al momento non è disponibile e risponde da {day} alle {clock} ({zone}).',
  person_will_come: 'La sua richiesta è in attesa di una persona del nostro team, che le risponderà qui.',
  sorry: "Mi dispiace per l'accaduto.",
  emergency: 'Se qualcuno è in pericolo in questo momento, chiami prima il numero di emergenza.',
  action_failed: 'Non sono riuscito a completare questa operazione da solo.',
  holding:
    'Qualcosa non ha funzionato da parte mia e non voglio darle una risposta sbagliata. Il suo messaggio è al sicuro.',
  greeting:
    "Buongiorno! Sono l'assistente automatico di {company}: una macchina, non una persona. Come posso aiutarla?",
  thanks: 'Prego! Posso aiutarla in qualcos’altro?',
  goodbye:
    'Arrivederci e grazie per averci scritto. Può tornare a questa conversazione in qualsiasi momento.',
  is_machine:
    "Sono una macchina: l'assistente automatico di {company}. Rispondo dai nostri documenti e mostro da dove viene ogni risposta, e posso chiamare una persona quando vuole.",
  out_of_scope: 'Posso aiutarla solo con domande su {company}, e questa sembra riguardare altro.',
  empty_message: 'Non ho trovato parole nel suo messaggio. Che cosa desidera sapere?',
  acknowledged:
    "Grazie, l'ho aggiunto alla sua richiesta. Una persona del nostro team lo leggerà e risponderà qui.",
  back_after_handback: "Sono di nuovo l'assistente automatico. Il collega mi ha restituito la conversazione.",
  agent_joined: '{agent} si è unito alla conversazione.',
  closed: 'Questa conversazione è chiusa. Scriva di nuovo in qualsiasi momento per riaprirla.',
  merged:
    'Abbiamo unito questa conversazione a un’altra che ha aperta con noi; proseguiamo lì per entrambe. Può scrivere qui in qualsiasi momento.',
  progress_reading: 'Leggo il suo messaggio…',
  progress_searching: 'Cerco la risposta…',
  progress_acting: 'Consulto i nostri sistemi…',
};
