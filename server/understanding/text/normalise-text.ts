/** No message is read further than this many characters: what a customer wants is said long before. */
export const MAX_CHARACTERS = 40_000;

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: binary input is what this is for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]+/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not plain ASCII, which is read several times faster
const FOREIGN = /[^\u0000-\u007f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const FOREIGN_LETTER = /(?=[^\u0000-\u007f])[\p{L}\p{N}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const ACCENTS = /(?=[^\u0000-\u007f])\p{M}+/gu;

/** Cuts hostile length, drops invisible and control characters, composes accents. Case and line breaks stay. */
export function normaliseText(text: string): string {
  const cut = text.length > MAX_CHARACTERS ? text.slice(0, MAX_CHARACTERS) : text;
  return cut.replace(INVISIBLE, '').replace(CONTROL, ' ').normalize('NFC').replace(/[’`´]/g, "'");
}

/** Lower case without accents: what lexicons and classifiers compare. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!FOREIGN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** The words of a folded text; digits are words too, punctuation is not. */
export function splitWords(folded: string): string[] {
  return folded.match(FOREIGN_LETTER.test(folded) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/gi) ?? [];
}
