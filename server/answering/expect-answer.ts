import { fold } from './fold.ts';
import type { Unit } from './types.ts';

/** What an answer has to hold to be the kind of thing that was asked for. */
export interface AnswerKind {
  name: 'time' | 'amount' | 'place' | 'version' | 'permission' | 'fix' | 'any';
  test(unit: Pick<Unit, 'text' | 'kind'>): boolean;
}

const TIME =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve|un|une|deux|trois|sept)\s*(?:-|–|to|à|a)?\s*\d*\s*(?:business|working|jours|ouvr\w+)?\s*(?:min|minute|hour|day|week|month|year|h|jour|heure|semaine|mois|an|annee|tag|stunde|woche|monat|jahr|dia|hora|semana|mes|ano|giorn|or|settiman|dag|uur|wek|week|maand|jaar)\w*|\d{1,2}[:h]\d{2}|\bmidnight\b|\bnoon\b|\bminuit\b|\bmidi\b|\bevery (?:day|month|year)\b|\b20\d\d\b/i;
const NUMBER = /\d|\b(?:free|gratuit|kostenlos|gratis|unlimited|illimité)/i;
const PLACE =
  /https?:|\w\.\w{2,}\/|›|>|→|\b(?:tab|menu|page|section|button|click|select|settings|onglet|rubrique|bouton|folder)\b/i;
const VERSION = /\bv?\d+(?:\.\d+)+\b/;
const PERMISSION =
  /\b(?:can|cannot|can't|may|must|only|not|no longer|allowed|possible|available|supports?|compatible|yes|no|oui|non|pouvez|peut|uniquement|pas)\b/i;

const FIX =
  /^(?:\W*(?:if|to|on|in|then|please|make sure|try|check|open|click|press|select|go to|download|install|update|use|run|set|add|remove|disable|enable|replace|connect|restart|reset|change|copy|ensure|verify|contact)\b)|\b(?:fix|solve|resolve|solution|instead|workaround|need to|you can|should)\b|^(?:essayez|vérifiez|ouvrez|cliquez|contactez|redémarrez)\b/i;

const KINDS: { name: AnswerKind['name']; question: RegExp; answer: RegExp }[] = [
  {
    name: 'time',
    question:
      /how (?:long|soon|fast|late|often|many (?:days|weeks|hours|months))|\bwhen\b|until|deadline|expire|run out|combien de (?:temps|jours|semaines)|\bquand\b|delai|sous combien|wie lange|\bwann\b|cuanto (?:tiempo|tarda)|cuando|quanto tempo|quando|entro quanto|hoe ?lang|wanneer/,
    answer: TIME,
  },
  { name: 'version', question: /\bversion|\brelease\b|\bupdate to\b|ab welcher/, answer: VERSION },
  {
    name: 'amount',
    question:
      /how (?:much|many|big|large|far)|\b(?:cost|price|fee|limit|maximum|minimum|pins?|ports?)\b|combien|\bprix\b|frais|wie ?viel|\bkosten|cuant[oa]s?|precio|quant[oaie]|prezzo|hoeveel/,
    answer: NUMBER,
  },
  {
    name: 'place',
    question:
      /\bwhere\b|\bwhich (?:page|site|address|url|folder)\b|\bou\b|\bwo\b|donde|dove|\bonde\b|\bwaar\b/,
    answer: PLACE,
  },
  {
    name: 'permission',
    question:
      /^(?:can|could|may|is|are|do|does|did|will|am i)\b|\b(?:can|could|may) (?:i|we|you|one|my)\b|is (?:it|there)|possible|allowed|puis-je|peut-on|est-ce|kann (?:ich|man)|puedo|se puede|posso|kan ik/,
    answer: PERMISSION,
  },
  {
    name: 'fix',
    question:
      /\berror|\bfail|\bfix\b|not (?:work|load|start|open|show|recogni|detect|found|connect|valid)|n.t (?:work|load|start|open|show|find|connect|get|see)|wont\b|stuck|crash|broken|refuse|denied|dies|greyed out|stopped|problem|issue|nothing happens|erreur|marche pas|fonctionne pas|probleme|fehler|geht nicht|funktioniert nicht|no funciona|errore|non funziona|erro\b|nao funciona|werkt niet/,
    answer: FIX,
  },
];

/** Reads from the question's wording what kind of thing the answer should hold. */
export function expectAnswer(question: string): AnswerKind {
  const folded = fold(question);
  const kind = KINDS.find((candidate) => candidate.question.test(folded));
  if (!kind) return { name: 'any', test: () => false };
  const isFix = kind.name === 'fix';
  return {
    name: kind.name,
    test: ({ text, kind: form }) => kind.answer.test(text) || (isFix && form === 'step'),
  };
}
