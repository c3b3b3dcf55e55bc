import type { Language } from '#server/kernel/index.ts';
import { detectLanguage } from '../parse/detect-language.ts';
import type { SearchQuery } from '../types.ts';
import { LONGEST_PHRASE, type Thesaurus } from './create-thesaurus.ts';
import { findSpellings } from './find-spellings.ts';
import type { Stemmer } from './stem.ts';
import { type Token, tokenize } from './tokenize.ts';
import type { QueryTerm, SearchIndex } from './types.ts';

/** Characters of a query that are read; a longer one is a document and not a question. */
const MAX_LENGTH = 4000;
const MAX_WORDS = 80;
/** Weights of words from the customer's last, last but one and third last text. */
const HISTORY_WEIGHTS = [0.9, 0.5, 0.3];
/** Weight of what surrounds a question that has at least so many words of its own. */
const STORY_WEIGHT = 0.6;
const MIN_ASKED = 2;
const TYPO_WEIGHT = 0.6;
/** Weights of another word for the same idea, and of its translation. */
const SYNONYM_WEIGHT = 0.5;
const TRANSLATION_WEIGHT = 0.6;
/** When no article has the word itself, its other words stand for all of it. */
const UNKNOWN_FACTOR = 1.3;
/** A phrase says more surely what is meant than a single word. */
const PHRASE_FACTOR = 1.5;
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

/** What reading a query needs. */
export interface Words {
  stemmer: Stemmer;
  thesaurus: Thesaurus;
}

/** Reads a query's words against the index's vocabulary, in the query's language and in those of the articles. */
export function readQuery(index: SearchIndex, words: Words, query: SearchQuery): ReadQuery {
  const text = query.text.slice(0, MAX_LENGTH);
  const known = query.language && query.language !== 'und' ? query.language : undefined;
  const language =
    known ?? detectLanguage(text) ?? (index.languages.length === 1 ? index.languages[0] : undefined);
  const reading: Reading = { index, words, language, terms: [], pairs: [], groupCount: 0, groups: new Map() };
  const own = addOwnText(reading, text);
  if (query.history?.length && (own <= 3 || (own <= 8 && POINTING.test(text)))) {
    const earlier = query.history.slice(-HISTORY_WEIGHTS.length).reverse();
    for (const [age, message] of earlier.entries())
      addText(reading, message.slice(0, MAX_LENGTH), HISTORY_WEIGHTS[age]!);
  }
  return reading;
}

interface Reading extends ReadQuery {
  index: SearchIndex;
  words: Words;
  /** Group of each word that was read. */
  groups: Map<string, number>;
}

/**
 * Adds the customer's text. Of a long story that ends in a question, the question counts in full and the rest
 * less, unless the question by itself ("can you help?") says nothing.
 */
function addOwnText(reading: Reading, text: string): number {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/);
  const questions = sentences.filter((sentence) => sentence.trimEnd().endsWith('?'));
  const rest = sentences.filter((sentence) => !questions.includes(sentence));
  if (!questions.length || !rest.length) return addText(reading, text, 1);
  const asked = addText(reading, questions.join(' '), 1);
  return asked + addText(reading, rest.join(' '), asked >= MIN_ASKED ? STORY_WEIGHT : 1);
}

/** Adds a text's words and phrases; returns how many words carry meaning. */
function addText(reading: Reading, text: string, weight: number): number {
  const tokens = tokenize(text);
  const inPhrase = addPhrases(reading, tokens, weight);
  let count = 0;
  let previous: { group: number; position: number } | undefined;
  for (const [at, token] of tokens.entries()) {
    if (reading.groupCount >= MAX_WORDS) break;
    if (isStopword(reading, token)) continue;
    const known = reading.groups.get(token.text);
    const group = known ?? addWord(reading, token, weight, !inPhrase.has(at));
    reading.groups.set(token.text, group);
    if (known === undefined) count += 1;
    if (previous && token.position - previous.position === 1 && previous.group !== group)
      reading.pairs.push([previous.group, group]);
    previous = { group, position: token.position };
  }
  return count;
}

/** Adds what phrases such as "get rid of" stand for; returns which tokens are part of one. */
function addPhrases(reading: Reading, tokens: Token[], weight: number): Set<number> {
  const covered = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 1; length -= 1) {
      const phrase = tokens.slice(at, at + length);
      const key = phrase.map((token) => token.text).join(' ');
      if (reading.groups.has(key) || reading.groupCount >= MAX_WORDS) continue;
      const before = reading.terms.length;
      addMeanings(reading, phrase, reading.groupCount, weight * PHRASE_FACTOR);
      if (reading.terms.length === before) continue;
      reading.groups.set(key, reading.groupCount++);
      for (let part = at; part < at + length; part += 1) covered.add(part);
      break;
    }
  }
  return covered;
}

function addWord(reading: Reading, token: Token, weight: number, withMeanings: boolean): number {
  const { index, words, language } = reading;
  const group = reading.groupCount++;
  const terms = new Set<string>();
  if (token.whole) terms.add(token.text);
  else
    for (const spoken of new Set([...index.languages, ...(language ? [language] : [])]))
      terms.add(words.stemmer.stem(token.text, spoken));
  let found = 0;
  for (const term of terms) found += addTerm(reading, term, weight, group);
  if (withMeanings) addMeanings(reading, [token], group, found ? weight : weight * UNKNOWN_FACTOR);
  if (!found && !token.whole) {
    const stem = words.stemmer.stem(token.text, language ?? index.languages[0] ?? 'en');
    const isForeign = language !== undefined && !index.languages.includes(language);
    for (const id of findSpellings(index, stem, isForeign))
      reading.terms.push({ id, weight: weight * TYPO_WEIGHT, group });
  }
  return group;
}

/** Adds other words for the same idea, in the customer's language and translated into those of the articles. */
function addMeanings(reading: Reading, words: Token[], group: number, weight: number): void {
  const { index, language } = reading;
  for (const target of index.languages) {
    const spoken = language ?? target;
    const factor = spoken === target ? SYNONYM_WEIGHT : TRANSLATION_WEIGHT;
    for (const term of reading.words.thesaurus.lookUp(words, spoken, target))
      addTerm(reading, term, weight * factor, group);
  }
}

/** Adds a term if any article has it: one may be left over from an article that is gone. */
function addTerm(reading: Reading, term: string, weight: number, group: number): number {
  const { vocabulary, byArticle } = reading.index;
  const id = vocabulary.ids.get(term);
  if (id === undefined || byArticle.starts[id] === byArticle.starts[id + 1]) return 0;
  const known = reading.terms.find((entry) => entry.id === id && entry.group === group);
  if (known) known.weight = Math.max(known.weight, weight);
  else reading.terms.push({ id, weight, group });
  return 1;
}

function isStopword({ words, language }: Reading, token: Token): boolean {
  return !token.whole && words.stemmer.isStopword(token.text, language ?? 'en');
}
