import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { PersonalDatum } from './types.ts';

const CANDIDATE = /(?<![\p{L}\p{N}#@/€$£-])(?:\+|\(|0|\d)[\d\s()./-]{6,20}\d(?![\p{L}\p{N}€$£%])/gu;
const CUE =
  /(?:phone|tel|t[ée]l[ée]phone|mobile|cell|call|whatsapp|portable|telefon|handy|telefono|cellulare|tel[ée]fono|m[óo]vil|telem[óo]vel|celular|telefoon|mobiel|ring me)\S*\s*(?:\p{L}+\s+){0,2}[:.]?\s*$/iu;
const MAX_CANDIDATES = 20;

/** Where a number without a country code may be from, by the language of the text around it. */
const COUNTRIES: readonly CountryCode[] = ['US', 'GB', 'FR', 'ES', 'DE', 'IT', 'PT', 'NL', 'BE', 'BR'];

/**
 * Phone numbers (libphonenumber). International ones anywhere; national ones only where they are written like
 * a phone number (a leading zero or brackets, grouped) or stand behind a word for it, because order numbers look alike.
 */
export function findPhones(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const match of [...text.matchAll(CANDIDATE)].slice(0, MAX_CANDIDATES)) {
    const raw = match[0].trim();
    const value = readNumber(raw, CUE.test(text.slice(Math.max(0, match.index - 40), match.index)));
    if (value === undefined) continue;
    found.push({ kind: 'phone', start: match.index, end: match.index + raw.length, text: raw, value });
  }
  return found;
}

function readNumber(raw: string, afterCue: boolean): string | undefined {
  const digits = raw.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15) return undefined;
  if (raw.startsWith('+') || raw.startsWith('00')) {
    const parsed = parsePhoneNumberFromString(raw.replace(/^00/, '+'));
    return parsed?.isValid() ? parsed.number : undefined;
  }
  const grouped = /\d[\s()./-]+\d+[\s()./-]+\d/.test(raw);
  const looksDated = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(raw);
  if (looksDated || !(afterCue || (grouped && /^[0(]/.test(raw)) || /^\d{3}[-.]\d{3}[-.]\d{4}$/.test(raw)))
    return undefined;
  for (const country of COUNTRIES) {
    const parsed = parsePhoneNumberFromString(raw, country);
    if (parsed?.isValid()) return parsed.number;
  }
  return afterCue && digits.length >= 9 ? digits : undefined;
}
