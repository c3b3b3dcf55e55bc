import type { Language } from '#server/kernel/index.ts';
import { detectLanguage } from '../parse/detect-language.ts';
import type { SearchQuery } from '../types.ts';
import { findSpellings } from './find-spellings.ts';
import type { Stemmer } from './stem.ts';
import { type Token, tokenize } from './tokenize.ts';
import type { QueryTerm, SearchIndex } from './types.ts';

/** Characters of a query that are read; a longer one is a document and not a question. */
const MAX_LENGTH = 4000;
const MAX_WORDS = 80;
/** Weights of words from the customer's last, last but one and third last text. */
const HISTORY_WEIGHTS = [0.5, 0.3, 0.2];
const TYPO_WEIGHT = 0.6;
/** Words that point back at what was said before. */
const POINTING =
  /(^|\s)(it|its|that|this|they|them|those|these|there|one|he|she|her|him|same|instead|then|ca|cela|celui|celle|eso|esto|ello|das|dies|damit|questo|quello|isso|isto|dat|het|daar)(\s|[?.!,]|$)|^(and|what about|how about|et|y|und|e|en|but|mais|pero|aber)\s/i;

/** A query as the index can be asked: its terms, the language it is in, and the pairs of neighbouring words. */
export interface ReadQuery {
  language: Language | undefined;
  terms: QueryTerm[];
  /** Groups of words that stand next to each other in the customer's text. */
  pairs: [number, number][];
  groupCount: number;
}

/** Reads a query's words against the index's vocabulary, in the query's language and in those of the articles. */
export function readQuery(index: SearchIndex, stemmer: Stemmer, query: SearchQuery): ReadQuery {
  const text = query.text.slice(0, MAX_LENGTH);
  const known = query.language && query.language !== 'und' ? query.language : undefined;
  const language =
    known ?? detectLanguage(text) ?? (index.languages.length === 1 ? index.languages[0] : undefined);
  const read: ReadQuery = { language, terms: [], pairs: [], groupCount: 0 };
  const seen = new Map<string, number>();
  const add = (from: string, weight: number) => addWords(index, stemmer, read, seen, from, weight);
  const own = add(text, 1);
  if (query.history?.length && (own <= 3 || (own <= 8 && POINTING.test(text)))) {
    const earlier = query.history.slice(-HISTORY_WEIGHTS.length).reverse();
    for (const [age, message] of earlier.entries()) add(message.slice(0, MAX_LENGTH), HISTORY_WEIGHTS[age]!);
  }
  return read;
}

/** Adds a text's words; returns how many carry meaning. */
function addWords(
  index: SearchIndex,
  stemmer: Stemmer,
  read: ReadQuery,
  seen: Map<string, number>,
  text: string,
  weight: number,
): number {
  let count = 0;
  let previous: { group: number; position: number } | undefined;
  for (const token of tokenize(text)) {
    if (read.groupCount >= MAX_WORDS) break;
    if (isStopword(token, read.language, stemmer)) continue;
    const known = seen.get(token.text);
    const group = known ?? addWord(index, stemmer, read, token, weight);
    seen.set(token.text, group);
    if (known === undefined) count += 1;
    if (previous && token.position - previous.position === 1 && previous.group !== group)
      read.pairs.push([previous.group, group]);
    previous = { group, position: token.position };
  }
  return count;
}

function addWord(
  index: SearchIndex,
  stemmer: Stemmer,
  read: ReadQuery,
  token: Token,
  weight: number,
): number {
  const group = read.groupCount++;
  const ids = new Set<number>();
  const look = (term: string) => {
    const id = index.vocabulary.ids.get(term);
    // A term may be left over from an article that is gone.
    if (id !== undefined && index.byArticle.starts[id]! < index.byArticle.starts[id + 1]!) ids.add(id);
  };
  if (token.whole) look(token.text);
  else {
    const languages = new Set([...index.languages, ...(read.language ? [read.language] : [])]);
    for (const language of languages) look(stemmer.stem(token.text, language));
  }
  for (const id of ids) read.terms.push({ id, weight, group });
  if (!ids.size && !token.whole) {
    const stem = stemmer.stem(token.text, read.language ?? index.languages[0] ?? 'en');
    for (const id of findSpellings(index, stem)) read.terms.push({ id, weight: weight * TYPO_WEIGHT, group });
  }
  return group;
}

function isStopword(token: Token, language: Language | undefined, stemmer: Stemmer): boolean {
  if (token.whole) return false;
  return stemmer.isStopword(token.text, language ?? 'en');
}
