/** Letters with a stroke, which Unicode does not take apart. */
const STROKED = new Map([...'łŁøØđĐ'].map((letter, index) => [letter, 'lloodd'[index]!]));
/** What joins words that people look for one by one: an order number FP-10231 is found by 10231. */
const JOINTS = '-+_./:@<&~';
/** The combining marks of Latin, Greek and Cyrillic letters: the Unicode block U+0300 to U+036F. */
const MARKS = String.fromCharCode(...Array.from({ length: 0x70 }, (_, index) => 0x300 + index));
const ANY_MARK = /[\u0300-\u036f]/g;
const MAX_WORDS = 8;

/**
 * SQL of the words in a text expression, for a generated column or an index: lower case, without accents, in no
 * particular language. Migrations contain what this returns: never change it without a migration that builds them anew.
 */
export function searchVector(expression: string): string {
  const blanks = ' '.repeat(JOINTS.length);
  const ascii = `translate(${expression}, '${JOINTS}', '${blanks}')`;
  const from = JOINTS + [...STROKED.keys()].join('') + MARKS;
  const bare = `translate(normalize(${expression}, NFD), '${from}', '${blanks}${[...STROKED.values()].join('')}')`;
  // Put together again: a Korean syllable was taken apart too.
  const any = `normalize(${bare}, NFC)`;
  // Most texts are plain ASCII, and taking letters apart costs more than all the rest.
  return `strip(to_tsvector('simple', case when octet_length(${expression}) = length(${expression}) then ${ascii} else ${any} end))`;
}

/**
 * What somebody types as a tsquery: all words, the last one as the beginning of a word while it is being typed.
 * Undefined while there is nothing to look for: a single letter begins too many words.
 */
export function toSearchQuery(text: string): string | undefined {
  const words = searchWords(text);
  if (words.length === 0) return undefined;
  const isTyping = !/\s$/.test(text);
  return words
    .map((word, index) => (isTyping && index === words.length - 1 ? `'${word}':*` : `'${word}'`))
    .join(' & ');
}

/** The words of what somebody types, as they are stored. */
export function searchWords(text: string): string[] {
  const words = foldForSearch(text.normalize('NFC'))
    .replace(ANY_MARK, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const known = [...new Set(words)].slice(0, MAX_WORDS);
  return known.length === 1 && known[0]!.length < 2 ? [] : known;
}

/** A text as it is compared, in lower case and without accents; a character stays in its place. */
export function foldForSearch(text: string): string {
  return Array.from({ length: text.length }, (_, index) => foldCharacter(text[index]!)).join('');
}

function foldCharacter(character: string): string {
  const plain = STROKED.get(character);
  if (plain) return plain;
  const lower = character.normalize('NFD').replace(ANY_MARK, '').normalize('NFC').toLowerCase();
  return lower.length === 1 ? lower : character;
}
