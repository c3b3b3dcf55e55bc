import type { Language } from '#server/kernel/index.ts';

const EN = {
  yes: 'Yes',
  no: 'No',
  confirm: 'Shall I go ahead?',
  cancelled: 'All right, I have not changed anything.',
  which: 'I see more than one. Which one do you mean?',
  identityMissing: 'I can only do this for customers who are signed in. Please sign in and ask me again.',
  notFound: 'I could not find that. Please check what you gave me.',
};
export type ActionPhrase = keyof typeof EN;

const PHRASES: Record<string, Record<ActionPhrase, string>> = {
  en: EN,
  fr: {
    yes: 'Oui',
    no: 'Non',
    confirm: 'Puis-je continuer ?',
    cancelled: "D'accord, je n'ai rien modifié.",
    which: "J'en vois plusieurs. Lequel voulez-vous dire ?",
    identityMissing:
      'Je ne peux le faire que pour une personne connectée à son compte. Connectez-vous, puis redemandez-moi.',
    notFound: "Je n'ai rien trouvé. Veuillez vérifier ce que vous m'avez indiqué.",
  },
  es: {
    yes: 'Sí',
    no: 'No',
    confirm: '¿Sigo adelante?',
    cancelled: 'De acuerdo, no he cambiado nada.',
    which: 'Veo más de uno. ¿A cuál se refiere?',
    identityMissing:
      'Solo puedo hacerlo para clientes que hayan iniciado sesión. Inicie sesión y vuelva a preguntarme.',
    notFound: 'No lo he encontrado. Compruebe los datos que me ha dado.',
  },
  de: {
    yes: 'Ja',
    no: 'Nein',
    confirm: 'Soll ich das so machen?',
    cancelled: 'In Ordnung, ich habe nichts geändert.',
    which: 'Ich sehe mehrere. Welche Angabe meinen Sie?',
    identityMissing:
      'Das kann ich nur für angemeldete Kundinnen und Kunden tun. Bitte melden Sie sich an und fragen Sie mich noch einmal.',
    notFound: 'Ich habe dazu nichts gefunden. Bitte prüfen Sie Ihre Angabe.',
  },
  it: {
    yes: 'Sì',
    no: 'No',
    confirm: 'Procedo?',
    cancelled: 'Va bene, non ho modificato nulla.',
    which: 'Ne vedo più di uno. Quale intende?',
    identityMissing: "Posso farlo solo per chi ha effettuato l'accesso. Acceda e me lo chieda di nuovo.",
    notFound: 'Non ho trovato nulla. Controlli i dati che mi ha dato.',
  },
  pt: {
    yes: 'Sim',
    no: 'Não',
    confirm: 'Posso avançar?',
    cancelled: 'Muito bem, não alterei nada.',
    which: 'Vejo mais do que um. A qual se refere?',
    identityMissing:
      'Só o posso fazer para clientes com sessão iniciada. Inicie sessão e volte a perguntar-me.',
    notFound: 'Não encontrei nada. Verifique os dados que me deu.',
  },
  nl: {
    yes: 'Ja',
    no: 'Nee',
    confirm: 'Zal ik dit doen?',
    cancelled: 'Goed, ik heb niets gewijzigd.',
    which: 'Ik zie er meer dan één. Welke bedoelt u?',
    identityMissing: 'Dit kan ik alleen doen voor klanten die zijn ingelogd. Log in en vraag het me opnieuw.',
    notFound: 'Ik heb niets gevonden. Controleer wat u hebt opgegeven.',
  },
};

/** The stage's own sentences; English where a language is missing. */
export function actionPhrase(key: ActionPhrase, language: Language): string {
  return (PHRASES[language] ?? EN)[key];
}

/** A text of the company folder in the customer's language, else in English, else in the first there is. */
export function localised(texts: Record<string, string>, language: Language): string {
  return texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}
