import type { FoundEntity } from './types.ts';

const CODES: Record<string, string> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  r$: 'BRL',
  us$: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  euri: 'EUR',
  eur: 'EUR',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  dollari: 'USD',
  dólares: 'USD',
  bucks: 'USD',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  chf: 'CHF',
  franken: 'CHF',
  reais: 'BRL',
  pesos: 'MXN',
};
const NUMBER = String.raw`\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const BEFORE = String.raw`us\$|r\$|[€$£¥]|chf|eur|usd|gbp`;
const AFTER = Object.keys(CODES)
  .map((name) => name.replace('$', '\\$'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const PATTERN = new RegExp(
  String.raw`(?=\d|${BEFORE})(?<![\p{L}\p{N}.,])(?:(?<before>${BEFORE})\s?(?<first>${NUMBER})|(?<second>${NUMBER})\s?(?<after>${AFTER}))(?![\p{L}\p{N}])`,
  'giu',
);

/** Amounts of money; the value is `1150.00 GBP`. */
export function findAmounts(text: string): FoundEntity[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(PATTERN)].map((match) => {
    const { before, first, second, after } = match.groups!;
    const currency = CODES[(before ?? after ?? '').toLowerCase()] ?? '';
    const value = `${readNumber(first ?? second ?? '0').toFixed(2)} ${currency}`;
    return { key: 'amount', raw: match[0], value, start: match.index, end: match.index + match[0].length };
  });
}

/** Reads `1.150,50`, `1,150.50` and `1 150`: the last separator parts the cents if one or two digits follow. */
function readNumber(text: string): number {
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${cents || '0'}`);
}
