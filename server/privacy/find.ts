import { passesDni, passesIban, passesLuhn, passesNir } from './check-digits.ts';
import { findAddresses } from './find-addresses.ts';
import { findNames } from './find-names.ts';
import { findPhones } from './find-phones.ts';
import type { PersonalDatum, PersonalKind } from './types.ts';

/** More than this is not read for personal data; callers cut first, or mask piece by piece. */
const MAX_CHARACTERS = 200_000;

interface Shape {
  kind: PersonalKind;
  /** Without it in the text the pattern need not be tried. */
  needs: RegExp;
  /** Where only its end is the datum, that end is the group `datum`; what a look back finds of it is `before`. */
  pattern: RegExp;
  /** What is compared and kept; undefined when the check fails. */
  read(text: string): string | undefined;
}

const compact = (text: string) => text.replace(/[\s-]/g, '').toUpperCase();

const DIGITS = /\d{2}/;

const SHAPES: Shape[] = [
  {
    kind: 'email',
    needs: /@/,
    pattern:
      // From the @ backwards and forwards: every word of a text may begin an address.
      /(?<=(?<![\p{L}\p{N}._%+-])(?<before>[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}))@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu,
    read: (text) => text.toLowerCase(),
  },
  {
    kind: 'iban',
    needs: DIGITS,
    pattern:
      /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?(?![\p{L}\p{N}])/gu,
    read: (text) => (passesIban(compact(text)) ? compact(text) : undefined),
  },
  {
    kind: 'card',
    needs: DIGITS,
    pattern: /(?<![\p{L}\p{N}])[2-6]\d{3}(?:[ -]?\d){9,15}(?![\p{L}\p{N}])/gu,
    // Of a card nothing but the last four digits is ever kept.
    read: (text) => (passesLuhn(compact(text)) ? compact(text).slice(-4) : undefined),
  },
  {
    kind: 'identity_number',
    needs: DIGITS,
    pattern: /(?<![\p{L}\p{N}-])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}-])/gu,
    read: compact,
  },
  {
    kind: 'identity_number',
    needs: DIGITS,
    pattern: /(?<![\p{L}\p{N}])(?:\d{8}|[XYZxyz]\d{7})-?[A-Za-z](?![\p{L}\p{N}])/gu,
    read: (text) => (passesDni(compact(text)) ? compact(text) : undefined),
  },
  {
    kind: 'identity_number',
    needs: /\d{2}[a-z]\d{2}[a-z]\d{3}[a-z]/i,
    pattern:
      /(?<![\p{L}\p{N}])[A-Za-z]{6}\d{2}[A-EHLMPRSTa-ehlmprst]\d{2}[A-Za-z]\d{3}[A-Za-z](?![\p{L}\p{N}])/gu,
    read: compact,
  },
  {
    kind: 'identity_number',
    needs: DIGITS,
    pattern: /(?<![\p{L}\p{N}])[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?![\p{L}\p{N}])/gu,
    read: (text) => (passesNir(compact(text)) ? compact(text) : undefined),
  },
  {
    kind: 'identity_number',
    needs: DIGITS,
    pattern: /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu,
    read: compact,
  },
  {
    // A number that the writer calls an identity number; the label is no part of it.
    kind: 'identity_number',
    needs: DIGITS,
    pattern:
      /(?:\bssn|\bbsn|\bnif|\bcpf|\bnie|\bdni|passport|passeport|pasaporte|passaporto|paspoort|reisepass|steuer-?id|personalausweis|burgerservicenummer|codice fiscale|social security)[^\d\n]{0,25}?(?<datum>[A-Z]{0,2}\d[\d .-]{5,14}\d)/giu,
    read: compact,
  },
];

/**
 * Personal data in a text, in the order of the text and without overlaps (the longer find wins): e-mail, phone,
 * card (Luhn), IBAN (mod 97), postal address, identity numbers, and names where declared or signed. Pure.
 */
export function findPersonalData(text: string): PersonalDatum[] {
  const read = text.slice(0, MAX_CHARACTERS);
  const found = [
    ...SHAPES.flatMap((shape) => findShape(read, shape)),
    ...findPhones(read),
    ...findAddresses(read),
    ...findNames(read),
  ];
  return dropOverlaps(found);
}

function findShape(text: string, { kind, needs, pattern, read }: Shape): PersonalDatum[] {
  if (!needs.test(text)) return [];
  const found: PersonalDatum[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const { before = '', datum = match[0] } = match.groups ?? {};
    const end = match.index + match[0].length;
    const start = end - datum.length - before.length;
    if (start < last) continue;
    last = end;
    const whole = text.slice(start, end);
    const value = read(whole);
    if (value !== undefined) found.push({ kind, start, end, text: whole, value });
  }
  return found;
}

/** Of two finds that overlap the longer stays; at equal length the one with a check digit, which is listed first. */
function dropOverlaps(found: PersonalDatum[]): PersonalDatum[] {
  const kept: PersonalDatum[] = [];
  for (const datum of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= datum.start) kept.push(datum);
    else if (datum.end - datum.start > last.end - last.start) kept[kept.length - 1] = datum;
  }
  return kept;
}
