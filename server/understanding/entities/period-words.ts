/** What Intl does not know about one language's way to speak of time; words parted by `|`, as regular expressions. */
export interface PeriodWords {
  /** Two to ten and twelve, in this order. */
  numbers: string;
  /** Day, week, month and year, singular or plural. */
  units: { day: string; week: string; month: string; year: string };
  /** Before a length of time that ends now: since, for. */
  since: string;
  /** Around a weekday. */
  lastBefore?: string;
  lastAfter?: string;
  nextBefore?: string;
  nextAfter?: string;
  /** Other ways to say what Intl says in one: `phrase` → days, weeks, months or years from now. */
  also?: [phrase: string, offset: number, unit: 'day' | 'week' | 'month' | 'year'][];
}

export const PERIOD_WORDS: Record<string, PeriodWords> = {
  en: {
    numbers: 'two|three|four|five|six|seven|eight|nine|ten|twelve',
    units: { day: 'days?', week: 'weeks?', month: 'months?', year: 'years?' },
    since: 'for|since|past|last',
    lastBefore: 'last',
    nextBefore: 'next',
    also: [
      ['the day before yesterday', -2, 'day'],
      ['the day after tomorrow', 2, 'day'],
      ['tmrw|tomorow', 1, 'day'],
    ],
  },
  fr: {
    numbers: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze',
    units: { day: 'jours?', week: 'semaines?', month: 'mois', year: 'ans?|années?' },
    since: 'depuis|ça fait|pendant',
    lastAfter: 'dernier|passé',
    nextAfter: 'prochain',
    also: [
      ['semaine passée', -1, 'week'],
      ['mois passé', -1, 'month'],
      ['an passé', -1, 'year'],
    ],
  },
  es: {
    numbers: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce',
    units: { day: 'días?', week: 'semanas?', month: 'mes(?:es)?', year: 'años?' },
    since: 'desde hace|durante|llevo',
    lastAfter: 'pasado',
    nextAfter: 'que viene|próximo',
    nextBefore: 'próximo',
    also: [
      ['semana que viene', 1, 'week'],
      ['mes que viene', 1, 'month'],
      ['antes de ayer', -2, 'day'],
    ],
  },
  de: {
    numbers: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf',
    units: { day: 'tagen?|tage', week: 'wochen?', month: 'monaten?|monate?', year: 'jahren?|jahre?' },
    since: 'seit',
    lastBefore: 'letzte[nrsm]?|vorige[nrsm]?',
    nextBefore: 'nächste[nrsm]?|kommende[nrsm]?',
    also: [
      ['vorige woche', -1, 'week'],
      ['kommende woche', 1, 'week'],
      ['vorigen monat', -1, 'month'],
    ],
  },
  it: {
    numbers: 'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici',
    units: { day: 'giorn[oi]', week: 'settiman[ae]', month: 'mes[ei]', year: 'ann[oi]' },
    since: 'da|per',
    lastAfter: 'scors[oa]',
    nextAfter: 'prossim[oa]',
    nextBefore: 'prossim[oa]',
    also: [
      ['scorsa settimana', -1, 'week'],
      ['prossima settimana', 1, 'week'],
      ['scorso mese', -1, 'month'],
    ],
  },
  pt: {
    numbers: 'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze',
    units: { day: 'dias?', week: 'semanas?', month: 'm[eê]s(?:es)?', year: 'anos?' },
    since: 'durante|faz|por',
    lastAfter: 'passad[oa]',
    nextAfter: 'que vem|próxim[oa]',
    nextBefore: 'próxim[oa]',
    also: [
      ['semana que vem', 1, 'week'],
      ['mês que vem', 1, 'month'],
      ['última semana', -1, 'week'],
    ],
  },
  nl: {
    numbers: 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf',
    units: { day: 'dag(?:en)?', week: 'weken|week', month: 'maand(?:en)?', year: 'jaar|jaren' },
    since: 'al|sinds',
    lastBefore: 'afgelopen|vorige',
    nextBefore: 'volgende|komende',
    also: [
      ['afgelopen week', -1, 'week'],
      ['komende week', 1, 'week'],
      ['afgelopen maand', -1, 'month'],
    ],
  },
};
