/**
 * A word of a text. `whole` is set for what must not be stemmed: identifiers such as `cve-2025-27608`,
 * `2.3.5` or `core.a`. Their parts follow them as tokens at the same position.
 */
export interface Token {
  text: string;
  whole: boolean;
  position: number;
}

const WORD = /[\p{L}\p{N}]+(?:[-._'’/+#@:][\p{L}\p{N}]+)*[+#]*/gu;
/** A longer one is no word (a key, a broken file); its beginning stands for it. */
const MAX_WORD_LENGTH = 100;
const LINK = /\]\(https?:\/\/[^\s()]+\)/g;

/** Splits a text into folded words: lower case, no accents. Compounds and identifiers come whole and in parts. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (const raw of fold(text.replace(LINK, ']')).match(WORD) ?? []) {
    for (const token of splitWord(raw, position)) tokens.push(token);
    position = (tokens.at(-1)?.position ?? position) + 1;
  }
  return tokens;
}

/** Without accents; case is kept, because it shows where a name such as `ArduinoBLE` can be split. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

function splitWord(raw: string, position: number): Token[] {
  if (raw.length > MAX_WORD_LENGTH)
    return [{ text: raw.slice(0, MAX_WORD_LENGTH).toLowerCase(), whole: true, position }];
  const word = raw.toLowerCase().replace(/’/g, "'");
  const elided = /^(?:[cdjlmnst]|qu|all|dell|nell|sull|un)'(.+)$/.exec(word);
  if (elided) return splitWord(raw.slice(raw.length - elided[1]!.length), position);
  const version = /^v(\d+(?:\.\d+)*)$/.exec(word);
  if (version) return [{ text: version[1]!, whole: true, position }];
  const parts = word.split(/[-._'/+#@:]+/).filter(Boolean);
  if (parts.length === 1) return plainWord(raw, parts[0]!, position);
  if (/'/.test(word) && !/\d/.test(word)) return contraction(word, position);
  const whole: Token = { text: word, whole: true, position };
  // Versions and numbers stay in one piece: the parts of 2.3.5 mean nothing.
  if (/^[\d.]+$/.test(word)) return [whole];
  const tokens: Token[] = [whole];
  const joined = parts.join('');
  // Two words joined by a hyphen are often written as one: wi-fi, e-mail, log-in.
  if (parts.length === 2 && !/\d/.test(word)) tokens.push({ text: joined, whole: false, position });
  parts.forEach((part, index) => {
    if (part.length > 1 || /\d/.test(part))
      tokens.push({ text: part, whole: false, position: position + index });
  });
  return tokens;
}

/** A name in camel case comes whole and in parts, so that `ArduinoBLE` is found by both. */
function plainWord(raw: string, word: string, position: number): Token[] {
  const tokens: Token[] = [{ text: word, whole: /\d/.test(word), position }];
  const parts = raw.length > 5 ? raw.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u) : [];
  if (parts.length > 1)
    for (const part of parts)
      if (part.length > 2) tokens.push({ text: part.toLowerCase(), whole: false, position });
  return tokens;
}

/** `don't` → `dont` (a stopword), `board's` → `board`. */
function contraction(word: string, position: number): Token[] {
  const possessive = /^(.+)'s$/.exec(word);
  return [{ text: possessive ? possessive[1]! : word.replaceAll("'", ''), whole: false, position }];
}
