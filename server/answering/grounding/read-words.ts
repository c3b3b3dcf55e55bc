import type { Language } from '#server/kernel/index.ts';
import { createTermReader, type ReadTerms } from '#server/knowledge/index.ts';
import { type DecidingWords, type Marker, WORDS } from './words/index.ts';

/** A phrase and the words that are read in its place, each a marker, a denial or a plain word. */
export interface Reading {
  length: number;
  into: { text: string; marker?: Marker; denies?: boolean }[];
  /** Counts only before a number: "up to 5", not "up to date". */
  beforeNumber: boolean;
}

/** What the lists of one language know, ready to be looked up. */
export interface LanguageWords {
  stem(word: string): { key: string; isStopword: boolean };
  /** Phrases that begin with the word, longest first. */
  readings: ReadonlyMap<string, (Reading & { words: string[] })[]>;
  numbers: ReadonlyMap<string, string>;
  dates: ReadonlyMap<string, string>;
  units: ReadonlyMap<string, string>;
  workdays: PhrasesByWord;
  rates: ReadonlySet<string>;
  next: ReadonlySet<string>;
  opposites: ReadonlyMap<string, ReadonlySet<string>>;
  determiners: ReadonlySet<string>;
  politeConditions: string[][];
  fillers: PhrasesByWord;
}

/** Phrases by their first word, longest first. */
export type PhrasesByWord = ReadonlyMap<string, string[][]>;

const COMPARING: ReadonlySet<Marker> = new Set<Marker>(['atLeast', 'atMost', 'moreThan', 'lessThan']);
const INTERNATIONAL_UNITS =
  'v, mv, kv, a, ma, µa ua, w, mw, kw, hz, khz, mhz, ghz, b, kb, mb, gb, tb, kib, mib, gib, mm, cm, m, km, g, kg, mg, ms, s, ah, mah, wh, ω ohm, kω, mω, %, €, $, £, ¥, °c c, °f f, db, dbm, nm, px, mbps, kbps, baud, bps, ms';
/** What the names of a working day are read as: one unit, not a day. */
export const WORKDAY = 'workday';
const MAX_STEMS = 50_000;

/** Makes a reader of the lists; each language is prepared once. */
export function createWordReader(): (language: Language) => LanguageWords {
  const readTerms = createTermReader();
  const prepared = new Map<Language, LanguageWords>();
  return (language) => {
    const known = prepared.get(language);
    if (known) return known;
    const words = prepare(readTerms, language, WORDS[language] ?? WORDS['en']!);
    prepared.set(language, words);
    return words;
  };
}

function prepare(readTerms: ReadTerms, language: Language, words: DecidingWords): LanguageWords {
  const stemOnly = rememberStems((word) => readTerms(word, language));
  const classes = new Map<string, string>();
  for (const group of list(words.same).map((entry) => entry.split('/'))) {
    for (const word of group) if (!word.includes(' ')) classes.set(stemOnly(word).key, `=${group[0]}`);
  }
  const stem = (word: string) => {
    const { key, isStopword } = stemOnly(word);
    return { key: classes.get(key) ?? key, isStopword: isStopword && !classes.has(key) };
  };
  const opposites = new Map<string, Set<string>>();
  for (const [one, other] of list(words.opposites).map((entry) => entry.split('/').map(stemmed))) {
    opposites.set(one!, (opposites.get(one!) ?? new Set()).add(other!));
    opposites.set(other!, (opposites.get(other!) ?? new Set()).add(one!));
  }
  function stemmed(word: string): string {
    return stem(word).key;
  }
  return {
    stem,
    readings: listReadings(words),
    numbers: new Map(list(words.numbers).map((word, value) => [word, String(value)])),
    dates: new Map([...named('month', words.months), ...named('weekday', words.weekdays)]),
    units: new Map(
      list(`${INTERNATIONAL_UNITS}, ${WORKDAY}, ${words.units}`).flatMap((entry) =>
        entry.split(' ').map((name): [string, string] => [name, entry.split(' ').at(-1)!]),
      ),
    ),
    workdays: byFirstWord(phrases(words.workdays)),
    rates: new Set(list(words.rates)),
    next: new Set(list(words.next)),
    opposites,
    determiners: new Set(list(words.determiners)),
    politeConditions: phrases(words.politeConditions),
    fillers: byFirstWord(phrases(words.fillers)),
  };
}

function rememberStems(readTerms: (word: string) => string[]) {
  const kept = new Map<string, { key: string; isStopword: boolean }>();
  return (word: string) => {
    const known = kept.get(word);
    if (known) return known;
    const [term] = readTerms(word);
    const stemmed = { key: term ?? word, isStopword: term === undefined };
    if (kept.size > MAX_STEMS) kept.clear();
    kept.set(word, stemmed);
    return stemmed;
  };
}

/** Phrases by their first word: those that are read as others, words that deny, markers, synonyms of several words. */
function listReadings(words: DecidingWords): LanguageWords['readings'] {
  const denials = new Set(list(words.negation));
  const markers = new Map(
    Object.entries(words.markers).flatMap(([marker, phrases]) =>
      list(phrases).map((phrase): [string, Marker] => [phrase, marker as Marker]),
    ),
  );
  const toWord = (text: string) => {
    const marker = markers.get(text);
    return { text, ...(marker ? { marker } : {}), ...(denials.has(text) ? { denies: true } : {}) };
  };
  const found = new Map<string, (Reading & { words: string[] })[]>();
  const add = (phrase: string, into: Reading['into'], beforeNumber = false) => {
    const split = phrase.split(' ');
    const others = found.get(split[0]!) ?? [];
    others.push({ words: split, length: split.length, into, beforeNumber });
    found.set(
      split[0]!,
      others.sort((a, b) => b.length - a.length),
    );
  };
  for (const entry of list(words.read)) {
    const [phrase, into] = entry.split(' = ') as [string, string];
    add(phrase, markers.has(into) ? [toWord(into)] : into.split(' ').map(toWord));
  }
  for (const denial of denials) add(denial, [toWord(denial)]);
  for (const [phrase, marker] of markers) add(phrase, [toWord(phrase)], COMPARING.has(marker));
  for (const group of list(words.same).map((entry) => entry.split('/'))) {
    for (const phrase of group) if (phrase.includes(' ')) add(phrase, [{ text: group[0]! }]);
  }
  return found;
}

function named(kind: string, names: string): [string, string][] {
  return list(names).flatMap((entry, index) =>
    entry.split(' ').map((name): [string, string] => [name, `${kind} ${index + 1}`]),
  );
}

function phrases(entries: string): string[][] {
  return list(entries).map((phrase) => phrase.split(' '));
}

function byFirstWord(entries: string[][]): PhrasesByWord {
  return Map.groupBy(
    entries.sort((a, b) => b.length - a.length),
    ([first]) => first!,
  );
}

function list(entries: string): string[] {
  return entries.split(',').map((entry) => entry.replace(/\s+/g, ' ').trim());
}
