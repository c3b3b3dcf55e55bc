import { fold } from '../fold.ts';
import { type Piece, readRanges } from './read-ranges.ts';
import { type LanguageWords, type PhrasesByWord, type Reading, WORKDAY } from './read-words.ts';
import type { Token } from './types.ts';

const PIECE =
  /https?:\/\/[^\s()<>\]]+|`[^`]+`|\d+(?:[.,:]\d+)*[\p{L}µΩ%°]*(?:-\d+)?(?![\p{L}\p{N}_])|[\p{L}\p{N}_]+(?:[-.'’@_]+[\p{L}\p{N}_]+)*[+#]*|[€$£¥%]|°[CF]\b|[,;:.!?()–—]/gu;
const NUMBER = /^\d+(?:[.,:]\d+)*$/;
const PART_OF_A_CODE = /https?:\/\/[^\s()<>\]`]+|[\p{L}\p{N}_]+(?:[._][\p{L}\p{N}_]+)*[+#]*/gu;
/** What is often written as one word: wi-fi, e-mail, re-enter. Other words with a hyphen are two. */
const SHORT_BEFORE_HYPHEN = /(?<=^\p{L}{1,2})-(?=\p{L})/u;
const CLAUSE_ENDS = /^[,;:()–—.!?]$/;
const CURRENCIES = /^(?:eur|usd|gbp|jpy|chf|brl)$/;
const STARTS_CLAUSE = new Set(['if', 'unless', 'until', 'before', 'after']);
/** Months that are other words as well; a number has to stand beside them. */
const AMBIGUOUS_DATES = /^(?:may|march|mar|mars|mai|mei|sept?|dec|marzo)$/;

/** Reads a line of clean text (links and inline code are kept) into tokens. */
export function readTokens(line: string, words: LanguageWords, capitalsAreNames: boolean): Token[] {
  const pieces = readRanges(joinWorkdays(readPieces(line), words), ({ text }) => isNumber(text, words));
  const tokens: Token[] = [];
  let clause = 0;
  let isThing = false;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]!;
    if (CLAUSE_ENDS.test(piece.raw)) {
      clause += 1;
      isThing = false;
      at += 1;
      continue;
    }
    const filler = findPhrase(pieces, at, words.fillers);
    if (filler) {
      at += filler.length;
      continue;
    }
    const reading = isDate(piece, pieces[at - 1], pieces[at + 1], words)
      ? undefined
      : findReading(pieces, at, words);
    if (reading) {
      for (const { text, marker, denies } of reading.into) {
        if (marker && STARTS_CLAUSE.has(marker)) clause += 1;
        tokens.push({
          ...plain(piece, text, words),
          clause,
          isThing: false,
          isName: false,
          ...decisive(marker, denies),
        });
      }
      // "every day", "no adapter": what follows is a thing.
      isThing = reading.into.some(({ text }) => words.determiners.has(text));
      at += reading.length;
      continue;
    }
    const rate = readRate(tokens.at(-1), piece, pieces[at + 1], words);
    if (rate) {
      tokens.push({ ...rate, clause });
      at += 2;
      continue;
    }
    // What a range counts stands behind its end.
    const next = pieces[at + (piece.range === 'low' ? 2 : 1)];
    const token = toToken(piece, tokens.at(-1), pieces[at - 1], next, words);
    if (token) {
      const isName = token.isName && (capitalsAreNames || !/^\p{Lu}\p{Ll}+$/u.test(piece.raw));
      tokens.push({ ...token, clause, isThing, isName });
    }
    // "the red valve": all of it, up to the next small word.
    isThing = words.determiners.has(piece.text) || (isThing && token?.isStopword === false);
    at += 1;
  }
  return tokens;
}

/** "€3 per item": what an amount is for is no other word than that, and may not be another thing. */
function readRate(
  amount: Token | undefined,
  piece: Piece,
  next: Piece | undefined,
  words: LanguageWords,
): Token | undefined {
  const isAmount = amount?.kind === 'number' && CURRENCIES.test(amount.unit ?? '');
  if (!isAmount || !next || !words.rates.has(piece.text)) return undefined;
  const token = plain(next, next.text, words);
  return { ...token, key: `per ${token.key}`, text: `per ${token.text}`, isStopword: false, isThing: true };
}

function joinWorkdays(pieces: Piece[], { workdays }: LanguageWords): Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const name = findPhrase(pieces, at, workdays);
    joined.push(name ? { ...pieces[at]!, text: WORKDAY } : pieces[at]!);
    at += name?.length ?? 1;
  }
  return joined;
}

function decisive(marker: Token['marker'], denies?: boolean): Partial<Token> {
  if (denies) return { kind: 'negation', key: 'not', isStopword: false };
  return marker ? { kind: 'marker', key: `marker ${marker}`, marker, isStopword: false } : {};
}

function readPieces(line: string): Piece[] {
  const pieces: Piece[] = [];
  let startsSentence = true;
  for (const [found] of line.matchAll(PIECE)) {
    if (/^[.!?:]$/.test(found)) startsSentence = true;
    const inCode = found.startsWith('`');
    for (const raw of cutPiece(found)) {
      const text = fold(raw).replace(/’/g, "'").replace(/'s$/, '');
      pieces.push({ raw, text, inCode, startsSentence });
      if (!CLAUSE_ENDS.test(raw)) startsSentence = false;
    }
  }
  return pieces;
}

/** Code comes apart, and so do a number and its unit, and words joined by a hyphen. */
function cutPiece(found: string): string[] {
  const words = found.startsWith('`') ? (found.match(PART_OF_A_CODE) ?? []) : [found];
  return words.flatMap((word) => {
    if (/^https?:/.test(word)) return [word];
    const number = /^(\d+(?:[.,:]\d+)*)(-\d+|[\p{L}µΩ%°]+)?$/u.exec(word);
    if (number?.[2]?.startsWith('-')) return [number[1]!, '–', number[2].slice(1)];
    if (number) return number.slice(1).filter(Boolean);
    return word.replace(SHORT_BEFORE_HYPHEN, '').split('-').filter(Boolean);
  });
}

function findPhrase(pieces: Piece[], at: number, phrases: PhrasesByWord): string[] | undefined {
  return phrases
    .get(pieces[at]!.text)
    ?.find((phrase) => phrase.every((word, offset) => pieces[at + offset]?.text === word));
}

function findReading(pieces: Piece[], at: number, words: LanguageWords): Reading | undefined {
  const candidates = words.readings.get(pieces[at]!.text) ?? [];
  return candidates.find((reading) => {
    const fits = reading.words.every((word, offset) => pieces[at + offset]?.text === word);
    if (!fits || !reading.beforeNumber) return fits;
    const after = pieces.slice(at + reading.length, at + reading.length + 3);
    const before = pieces.slice(Math.max(0, at - 3), at);
    const near = /^(?:or|ou|oder|o|of) /.test(reading.words.join(' ')) ? before : after;
    return near.some(({ text }) => /^\d/.test(text) || words.numbers.has(text));
  });
}

function plain(piece: Piece, text: string, words: LanguageWords): Token {
  const { key, isStopword } = words.stem(text);
  return { kind: 'word', raw: piece.raw, text, key, isStopword, isName: false, isThing: false, clause: 0 };
}

function toToken(
  piece: Piece,
  before: Token | undefined,
  previous: Piece | undefined,
  next: Piece | undefined,
  words: LanguageWords,
): Token | undefined {
  const { raw, text } = piece;
  const token = plain(piece, text, words);
  if (/^https?:/.test(text)) {
    return {
      ...token,
      kind: 'link',
      key: text.replace(/[.,;:!?]+$/, '').replace(/\/$/, ''),
      isStopword: false,
    };
  }
  if (isNumber(text, words)) {
    const unit = (previous && currency(previous)) ?? (next && unitOf(next, words));
    const value = words.numbers.get(text) ?? canonical(text);
    const range = piece.range && { range: piece.range };
    return { ...token, kind: 'number', key: value, isStopword: false, ...(unit ? { unit } : {}), ...range };
  }
  // What a number counts is compared with the number.
  if (
    before?.kind === 'number' &&
    previous &&
    /^\d/.test(previous.text) &&
    /^(?:st|nd|rd|th|er|e)$/.test(text)
  )
    return undefined;
  if (before?.kind === 'number' && before.unit !== undefined && unitOf(piece, words) === before.unit)
    return undefined;
  if (currency(piece)) return undefined;
  if (isDate(piece, previous, next, words)) {
    return { ...token, kind: 'number', key: words.dates.get(text)!, isStopword: false };
  }
  if (piece.inCode)
    return { ...token, kind: 'code', isName: true, isStopword: false, key: codeKey(token, text) };
  return { ...token, isName: looksLikeName(raw, piece.startsSentence) };
}

function isNumber(text: string, words: LanguageWords): boolean {
  return NUMBER.test(text) || Boolean(words.numbers.get(text));
}

function isDate(
  { text }: Piece,
  previous: Piece | undefined,
  next: Piece | undefined,
  words: LanguageWords,
): boolean {
  if (!words.dates.has(text)) return false;
  return !AMBIGUOUS_DATES.test(text) || [previous, next].some((piece) => piece && /^\d/.test(piece.text));
}

/** A code that is a plain word is one: `Save` and Save are the same. */
function codeKey(token: Token, text: string): string {
  return /^\p{L}+$/u.test(text) ? token.key : text;
}

function currency({ text }: Piece): string | undefined {
  if (CURRENCIES.test(text)) return text;
  return /^[€$£¥]$/.test(text) ? { '€': 'eur', $: 'usd', '£': 'gbp', '¥': 'jpy' }[text] : undefined;
}

function unitOf(piece: Piece, words: LanguageWords): string | undefined {
  return currency(piece) ?? words.units.get(piece.text);
}

function looksLikeName(raw: string, startsSentence: boolean): boolean {
  if (raw.length < 2) return false;
  if (/\p{L}/u.test(raw) && /\d/.test(raw)) return true;
  if (/^\p{L}.*\p{Lu}/u.test(raw)) return true;
  return !startsSentence && /^\p{Lu}/u.test(raw);
}

/** `1,000`, `1.000` and `1,000.00` are one number, `2.3.5` stays a version; `05` and `5` are one as well. */
function canonical(number: string): string {
  return number
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '')
    .replace(/^(\d+)\.00$/, '$1');
}
