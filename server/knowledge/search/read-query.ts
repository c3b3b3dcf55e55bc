import type { Language } from '#server/kernel/index.ts';
import type { SearchQuery } from '../types.ts';
import { LONGEST_PHRASE, type Thesaurus } from './create-thesaurus.ts';
import { findSpellings } from './find-spellings.ts';
import { POINTING } from './points-back.ts';
import type { Stemmer } from './stem.ts';
import { WEAK_WORDS } from './stopwords/index.ts';
import { toLanguage } from './to-language.ts';
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
const SYNONYM_WEIGHT = 0.6;
const TRANSLATION_WEIGHT = 0.6;
/** When no article has the word itself, its other words stand for all of it. */
const UNKNOWN_FACTOR = 1.3;
/** A phrase says more surely what is meant than a single word. */
const PHRASE_FACTOR = 1.5;
/** A question of so few words says nothing by itself ("Norway?"); one that points back may have more. */
const ALONE = 1;
const MAX_POINTING = 8;
/** A query as the index can be asked: its terms, the language it is in, and the pairs of neighbouring words. */
export interface ReadQuery {
  language: Language | undefined;
  terms: QueryTerm[];
  /** Groups of words that stand next to each other in the customer's text. */
  pairs: [number, number][];
  /** By group: the word or phrase, and the weight of the text that it is from. */
  words: { text: string; weight: number }[];
}

/** What reading a query needs. */
export interface Lexicon {
  stemmer: Stemmer;
  thesaurus: Thesaurus;
  /** Weight of a word that says little, of those that are no stopwords. */
  weakWeight: number;
}

/** Reads a query's words against the index's vocabulary, in the query's language and in those of the articles. */
export function readQuery(index: SearchIndex, lexicon: Lexicon, query: SearchQuery): ReadQuery {
  const text = query.text.slice(0, MAX_LENGTH);
  const language =
    toLanguage({ ...query, text }) ?? (index.languages.length === 1 ? index.languages[0] : undefined);
  const reading: Reading = { index, lexicon, language, terms: [], pairs: [], words: [], groups: new Map() };
  const own = addOwnText(reading, text);
  if (query.history?.length && (own <= ALONE || (own <= MAX_POINTING && POINTING.test(text)))) {
    const earlier = query.history.slice(-HISTORY_WEIGHTS.length).reverse();
    for (const [age, message] of earlier.entries())
      addText(reading, message.slice(0, MAX_LENGTH), HISTORY_WEIGHTS[age]!);
  }
  return { ...reading, terms: keepOnce(reading.terms) };
}

/** A term counts for the word that it stands for most surely, and for no other: one word of an article answers one. */
function keepOnce(terms: QueryTerm[]): QueryTerm[] {
  const best = new Map<number, QueryTerm>();
  for (const term of terms) {
    const known = best.get(term.id);
    if (!known || term.weight > known.weight) best.set(term.id, term);
  }
  return terms.filter((term) => best.get(term.id) === term);
}

interface Reading extends ReadQuery {
  index: SearchIndex;
  lexicon: Lexicon;
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
    if (reading.words.length >= MAX_WORDS) break;
    if (isStopword(reading, token)) continue;
    const known = reading.groups.get(token.text);
    const group = known ?? addWord(reading, token, weight * weigh(reading, token), !inPhrase.has(at));
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
  const { language, index, lexicon } = reading;
  const covered = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const languages = language ? [language] : index.languages;
    if (!languages.some((spoken) => lexicon.thesaurus.startsPhrase(tokens[at]!, spoken))) continue;
    for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 1; length -= 1) {
      const phrase = tokens.slice(at, at + length);
      const text = phrase.map((token) => token.text).join(' ');
      if (reading.groups.has(text) || reading.words.length >= MAX_WORDS) continue;
      const group = reading.words.length;
      const before = reading.terms.length;
      addMeanings(reading, phrase, group, weight * PHRASE_FACTOR);
      if (reading.terms.length === before) continue;
      reading.words.push({ text, weight: weight * PHRASE_FACTOR });
      reading.groups.set(text, group);
      for (let part = at; part < at + length; part += 1) covered.add(part);
      break;
    }
  }
  return covered;
}

function addWord(reading: Reading, token: Token, weight: number, withMeanings: boolean): number {
  const { index, lexicon, language } = reading;
  const group = reading.words.push({ text: token.text, weight }) - 1;
  const terms = new Set<string>();
  if (token.whole) terms.add(token.text);
  else {
    for (const spoken of index.languages) terms.add(lexicon.stemmer.stem(token.text, spoken));
    if (language) terms.add(lexicon.stemmer.stem(token.text, language));
  }
  let found = 0;
  for (const term of terms) found += addTerm(reading, term, weight, group);
  if (withMeanings) addMeanings(reading, [token], group, found ? weight : weight * UNKNOWN_FACTOR);
  if (!found && !token.whole) {
    const stem = lexicon.stemmer.stem(token.text, language ?? index.languages[0] ?? 'en');
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
    for (const term of reading.lexicon.thesaurus.lookUp(words, spoken, target))
      addTerm(reading, term, weight * factor, group);
  }
}

/** Adds a term if any article has it: one may be left over from an article that is gone. */
function addTerm(reading: Reading, term: string, weight: number, group: number): number {
  const { vocabulary, postings } = reading.index;
  const id = vocabulary.ids.get(term);
  if (id === undefined || postings.starts[id] === postings.starts[id + 1]) return 0;
  const known = reading.terms.find((entry) => entry.id === id && entry.group === group);
  if (known) known.weight = Math.max(known.weight, weight);
  else reading.terms.push({ id, weight, group });
  return 1;
}

function isStopword({ lexicon, language }: Reading, token: Token): boolean {
  return !token.whole && lexicon.stemmer.isStopword(token.text, language ?? 'en');
}

/** How much a word counts for what it is, wherever it stands. */
function weigh({ language, lexicon }: Reading, token: Token): number {
  return !token.whole && WEAK_WORDS.get(language ?? 'en')?.has(token.text) ? lexicon.weakWeight : 1;
}
