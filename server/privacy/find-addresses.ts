import type { PersonalDatum } from './types.ts';

const WORD = String.raw`[\p{Lu}][\p{L}'-]*`;
const NAME = String.raw`(?:(?:de|del|della|delle|dei|des|du|da|do|dos|das|la|le|les|l'|el|los|of|the|van|von|den|der)\s+|[dl]')*${WORD}(?:\s+(?:(?:de|del|della|des|du|da|do|la|le|les|van|von|den|der)\s+|[dl]')*${WORD}){0,3}`;
const NUMBER = String.raw`\d{1,4}(?:\s?(?:bis|ter|[a-zA-Z](?![\p{L}])))?`;
/** Postcode and town, before or after each other, as far as they follow. */
const TOWN = String.raw`(?:\s*,?\s*(?:\d{4,5}(?:-\d{3,4})?(?:\s?[A-Z]{2}(?![\p{L}]))?\s+${NAME}|${NAME},?\s+(?:[A-Z]{2}\s+)?\d{5}|${NAME},?\s+[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}))?`;

const BEFORE = String.raw`rue|avenue|av\.|boulevard|bd|place|allée|chemin|impasse|quai|cours|route|square`;
const ROMANCE = String.raw`calle|c/|avenida|avda\.?|av\.|plaza|paseo|carrer|ronda|camino|via|viale|piazza|corso|largo|vicolo|strada|rua|travessa|praça|estrada|alameda|rue|avenue|boulevard`;
const AFTER = String.raw`street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.?|court|ct\.?|way|terrace|crescent|square|boulevard|blvd\.?|close|place`;
const JOINED = String.raw`straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|kade|gracht|dijk|singel|dreef|hof`;

/** Street words in small letters and with a capital: names need their capital, so the patterns mind the case. */
const either = (words: string) =>
  words
    .split('|')
    .flatMap((word) => [word, `${word[0]!.toUpperCase()}${word.slice(1)}`])
    .join('|');

const PATTERNS = [
  // 12 rue de la Paix, 75002 Paris
  String.raw`${NUMBER},?\s+(?:${either(BEFORE)})\s+${NAME}${TOWN}`,
  // 77 Hill Street, Denver CO 80203
  String.raw`${NUMBER}\s+(?:${WORD}\s+){1,3}?(?:${either(AFTER)})(?![\p{L}])${TOWN}`,
  // Calle Mayor 3, 28013 Madrid · Via Roma 12 · Rua das Flores, 45
  String.raw`(?:${either(ROMANCE)})\s+${NAME},?\s*(?:n[.º°]?\s*)?${NUMBER}${TOWN}`,
  // Industriestr. 8, 70565 Stuttgart · Kerkstraat 9, 9000 Gent
  String.raw`[\p{Lu}][\p{L}-]*(?:${JOINED})\s+${NUMBER}${TOWN}`,
  String.raw`(?:[\p{Lu}][\p{L}-]*\s+){1,2}(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Straat|Laan|Plein)\s+${NUMBER}${TOWN}`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'gu'));

/** Postal addresses in the forms of the seven languages: street and house number, and the town that follows. */
export function findAddresses(text: string): PersonalDatum[] {
  if (!/\d/.test(text)) return [];
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const found = match[0].trimEnd().replace(/[.,;]+$/, '');
      const value = found.replace(/\s+/g, ' ');
      return {
        kind: 'address' as const,
        start: match.index,
        end: match.index + found.length,
        text: found,
        value,
      };
    }),
  );
}
