import type { Language } from '#server/kernel/index.ts';
import { CONCEPTS, LOOSE_IDEAS, REGIONS, readEntries } from './concepts/index.ts';
import type { Stemmer } from './stem.ts';
import { type Token, tokenize } from './tokenize.ts';

/** Words of the longest phrase that is looked for. */
export const LONGEST_PHRASE = 4;

/** Other words for what a customer says, in the customer's language and in that of the articles. */
export interface Thesaurus {
  /** Terms of `target` that mean what the words (a word or a phrase) mean in `language`; empty when nothing is known. */
  lookUp(words: Token[], language: Language, target: Language): readonly string[];
  /** Whether a phrase that is known begins with the word. */
  startsPhrase(word: Token, language: Language): boolean;
}

interface Lexicon {
  /** Stemmed words or phrases to the ideas they may stand for. */
  ideas: Map<string, Set<string>>;
  /** First words of the phrases. */
  firsts: Set<string>;
  /** Ideas to the terms for them. */
  terms: Map<string, string[]>;
}

/** Reads the word lists into look-up tables, stemmed as the index is. `strict`: without what customers say loosely. */
export function createThesaurus(stemmer: Stemmer, strict = false): Thesaurus {
  const lexicons = new Map(
    Object.entries(CONCEPTS).map(([language, concepts]) => {
      const kept = Object.entries(concepts).filter(([idea]) => !strict || !LOOSE_IDEAS.has(idea));
      return [language, readLexicon(kept, language, stemmer)];
    }),
  );
  addRegions(lexicons, stemmer);
  const found = new Map<string, readonly string[]>();
  return {
    lookUp(words, language, target) {
      const phrase = toPhrase(words, language, stemmer);
      const key = `${language} ${target} ${phrase}`;
      const known = found.get(key);
      if (known) return known;
      const ideas = lexicons.get(language)?.ideas.get(phrase);
      if (!ideas) return [];
      const terms = lexicons.get(target)?.terms;
      const result = [...new Set([...ideas].flatMap((idea) => terms?.get(idea) ?? []))];
      found.set(key, result);
      return result;
    },
    startsPhrase: (word, language) =>
      lexicons.get(language)?.firsts.has(toPhrase([word], language, stemmer)) ?? false,
  };
}

function readLexicon(concepts: [string, string][], language: Language, stemmer: Stemmer): Lexicon {
  const lexicon: Lexicon = { ideas: new Map(), firsts: new Set(), terms: new Map() };
  for (const [idea, entries] of concepts) addEntries(lexicon, idea, entries, language, stemmer);
  return lexicon;
}

function addEntries(
  lexicon: Lexicon,
  idea: string,
  entries: string,
  language: Language,
  stemmer: Stemmer,
): void {
  const terms: string[] = [];
  for (const { text, isSearched } of readEntries(entries)) {
    const tokens = tokenize(text);
    addIdea(lexicon, toPhrase(tokens, language, stemmer), idea);
    // A phrase is understood, but only single words are searched for: its words alone mean something else.
    if (isSearched && !text.includes(' '))
      terms.push(...tokens.slice(0, 2).map((token) => toTerm(token, language, stemmer)));
  }
  lexicon.terms.set(idea, [...new Set(terms)]);
}

/** Regions work one way only: a country leads to its region, and never to its neighbours. */
function addRegions(lexicons: Map<string, Lexicon>, stemmer: Stemmer): void {
  for (const [region, countries] of Object.entries(REGIONS))
    for (const [language, lexicon] of lexicons) {
      for (const country of countries.split(', '))
        addIdea(lexicon, toPhrase(tokenize(country), language, stemmer), `region:${region}`);
      lexicon.terms.set(
        `region:${region}`,
        region.split(', ').flatMap((name) => tokenize(name).map((token) => toTerm(token, language, stemmer))),
      );
    }
}

function addIdea(lexicon: Lexicon, phrase: string, idea: string): void {
  const end = phrase.indexOf(' ');
  if (end > 0) lexicon.firsts.add(phrase.slice(0, end));
  const ideas = lexicon.ideas.get(phrase);
  if (ideas) ideas.add(idea);
  else lexicon.ideas.set(phrase, new Set([idea]));
}

function toPhrase(words: Token[], language: Language, stemmer: Stemmer): string {
  const [first] = words;
  if (first?.whole) return first.text;
  return words.map((word) => stemmer.stem(word.text, language)).join(' ');
}

function toTerm(token: Token, language: Language, stemmer: Stemmer): string {
  return token.whole ? token.text : stemmer.stem(token.text, language);
}
