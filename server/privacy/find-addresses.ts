import type { PersonalDatum } from './types.ts';

const WORD = String.raw`[\p{Lu}][\p{L}'-]*`;
const NAME = String.raw`(?:(?:de|del|della|delle|dei|des|du|da|do|dos|das|la|le|les|l'|el|los|of|the|van|von|den|der)\s+|[dl]')*${WORD}(?:\s+(?:(?:de|del|della|des|du|da|do|la|le|les|van|von|den|der)\s+|[dl]')*${WORD}){0,3}`;
/** House numbers, also those of a staircase and a door (Vienna) or a floor (Spain). */
const NUMBER = String.raw`\d{1,4}(?:/\d{1,3}){0,2}(?:\s?(?:bis|ter|[a-zA-Z](?![\p{L}])))?(?:,?\s+\d{1,2}\.?[ºª°](?:\s?[A-Z](?![\p{L}]))?)?`;
/** Postcode and town, before or after each other. */
const TOWN = String.raw`(?:\s*,?\s*(?:\d{4,5}(?:-\d{3,4})?(?:\s?[A-Z]{2}(?![\p{L}]))?\s+${NAME}|${NAME},?\s+(?:[A-Z]{2}\s+)?\d{5}|${NAME},?\s+[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}))`;

const BEFORE = String.raw`rue|avenue|av\.|boulevard|bd|place|allée|chemin|impasse|quai|cours|route|square`;
const ROMANCE = String.raw`calle|c/|avenida|avda\.?|av\.|plaza|paseo|carrer|ronda|camino|via|viale|piazza|corso|largo|vicolo|strada|rua|travessa|praça|estrada|alameda|rue|avenue|boulevard`;
const AFTER = String.raw`street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.?|court|ct\.?|way|terrace|crescent|square|boulevard|blvd\.?|close|place`;
const JOINED = String.raw`straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|kade|gracht|dijk|singel|dreef|hof`;

/** Ends of street names that are ends of other words as well. */
const JOINED_LOOSELY = 'markt|steeg|baan|graben|hain|hang|stieg|zeile';
const APART = String.raw`Straße|Strasse|Str\.|Weg|Platz|Allee|Straat|Laan|Plein`;

/** Street words in small letters and with a capital: names need their capital, so the patterns mind the case. */
const either = (words: string) =>
  words
    .split('|')
    .flatMap((word) => [word, `${word[0]!.toUpperCase()}${word.slice(1)}`])
    .join('|');

/** Of somebody who writes in capitals; a town has to follow, because all words look like names then. */
const inCapitals = (words: string) => words.toUpperCase();
const JOINED_IN_CAPITALS = inCapitals(`${JOINED}|${JOINED_LOOSELY}`);
const NAMES_IN_CAPITALS = String.raw`\p{Lu}[\p{Lu}'-]*(?:\s+[\p{Lu}'-]+){0,3}`;

const START = String.raw`(?<![\p{L}\p{N}])`;
const PATTERNS = [
  // 12 rue de la Paix, 75002 Paris
  String.raw`${START}${NUMBER},?\s+(?:${either(BEFORE)})\s+${NAME}${TOWN}?`,
  // 77 Hill Street, Denver CO 80203
  String.raw`${START}${NUMBER}\s+(?:${WORD}\s+){1,3}?(?:${either(AFTER)})(?![\p{L}])${TOWN}?`,
  // Calle Mayor 3, 28013 Madrid · Via Roma 12 · Rua das Flores, 45
  String.raw`(?=(?:${either(ROMANCE)})\s)${START}(?:${either(ROMANCE)})\s+${NAME},?\s*(?:n[.º°]?\s*)?${NUMBER}${TOWN}?`,
  // Industriestr. 8, 70565 Stuttgart · Kerkstraat 9, 9000 Gent; from the middle, because every word may begin one
  String.raw`(?=(?:${JOINED})\s+\d)(?<=${START}(?<before>[\p{Lu}][\p{L}-]*))(?:${JOINED})\s+${NUMBER}${TOWN}?`,
  String.raw`${START}(?:[\p{Lu}][\p{L}-]*\s+){1,2}(?:${APART})\s+${NUMBER}${TOWN}?`,
  // Korenmarkt 9, 9000 Gent
  String.raw`(?=(?:${JOINED_LOOSELY})\s+\d)(?<=${START}(?<before>[\p{Lu}][\p{L}-]*))(?:${JOINED_LOOSELY})\s+${NUMBER}${TOWN}`,
  // 12 RUE DE LA PAIX, 75002 PARIS · 18 HARBOUR LANE, BRISTOL BS1 4QD
  String.raw`${START}${NUMBER},?\s+(?:(?:${inCapitals(BEFORE)})\s+${NAMES_IN_CAPITALS}|${NAMES_IN_CAPITALS}\s+(?:${inCapitals(AFTER)}))${TOWN}`,
  // VIA ROMA 12, 00184 ROMA
  String.raw`(?=(?:${inCapitals(ROMANCE)})\s)${START}(?:${inCapitals(ROMANCE)})\s+${NAMES_IN_CAPITALS},?\s*${NUMBER}${TOWN}`,
  // LINDENGASSE 12/4, 1070 WIEN
  String.raw`(?=(?:${JOINED_IN_CAPITALS})\s+\d)(?<=${START}(?<before>[\p{Lu}][\p{Lu}-]*))(?:${JOINED_IN_CAPITALS})\s+${NUMBER}${TOWN}`,
].map((source) => new RegExp(source, 'gu'));
/** What the text has to hold for a pattern to be worth the search; the forms above are slow in a long mail. */
const NEEDS = [
  /\d/,
  /\d/,
  /\d/,
  new RegExp(`(?:${JOINED})\\s+\\d`, 'u'),
  new RegExp(`(?:${APART})\\s+\\d`, 'u'),
  new RegExp(`(?:${JOINED_LOOSELY})\\s+\\d`, 'u'),
  new RegExp(`\\d,?\\s[\\p{Lu}\\s'-]*(?:${inCapitals(`${BEFORE}|${AFTER}`)})(?![\\p{L}])`, 'u'),
  new RegExp(`(?:${inCapitals(ROMANCE)})\\s+\\p{Lu}`, 'u'),
  new RegExp(`(?:${JOINED_IN_CAPITALS})\\s+\\d`, 'u'),
];

/** Postal addresses in the forms of the seven languages: street and house number, and the town that follows. */
export function findAddresses(text: string): PersonalDatum[] {
  const worthwhile = PATTERNS.filter((_, at) => NEEDS[at]!.test(text));
  return worthwhile.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const { before = '' } = match.groups ?? {};
      const found = (before + match[0]).trimEnd().replace(/[.,;]+$/, '');
      const value = found.replace(/\s+/g, ' ');
      const start = match.index - before.length;
      return { kind: 'address' as const, start, end: start + found.length, text: found, value };
    }),
  );
}
