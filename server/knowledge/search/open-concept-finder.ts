import { CONCEPTS, readEntries } from './concepts/index.ts';
import { createStemmer } from './stem.ts';
import { tokenize } from './tokenize.ts';

/**
 * Finds the ideas that words may stand for, by the word lists of all languages at once: "parcel" and "colis" are both
 * `package`. The words come folded (lower case, no accents); for each of them come the ideas that begin there.
 */
type FindIdeas = (words: string[]) => string[][];

/** An idea that begins with some word: the stems that have to follow, and the language they are stemmed in. */
interface Opening {
  language: string;
  rest: string[];
  idea: string;
}

/** What a word may begin; `alone`: its ideas, when none of them depends on the words that follow. */
interface Begun {
  openings: Opening[];
  alone: string[] | undefined;
}

/** What a word may begin is remembered for this many words; then it starts again. */
const MAX_KEPT = 20_000;

let opened: FindIdeas | undefined;

/** The word lists never change: one finder, with what it remembers of words, serves the whole process. */
export function openConceptFinder(): FindIdeas {
  opened ??= createConceptFinder();
  return opened;
}

function createConceptFinder(): FindIdeas {
  const stemmer = createStemmer();
  const openings = readOpenings(stemmer.stem);
  const kept = new Map<string, Begun>();
  const begunBy = (word: string): Begun => {
    const known = kept.get(word);
    if (known) return known;
    if (kept.size > MAX_KEPT) kept.clear();
    const found = [...openings].flatMap(
      ([language, byStem]) => byStem.get(stemmer.stem(word, language)) ?? [],
    );
    const isAlone = found.every(({ rest }) => rest.length === 0);
    const begun = { openings: found, alone: isAlone ? listIdeas(found) : undefined };
    kept.set(word, begun);
    return begun;
  };
  const stemOf = (word: string | undefined, language: string) =>
    word === undefined ? undefined : stemmer.stem(word, language);
  return (words) =>
    words.map((word, at) => {
      const { openings, alone } = begunBy(word);
      if (alone) return alone;
      let language = '';
      let next: string | undefined;
      const found = openings.filter((opening) => {
        if (opening.rest.length === 0) return true;
        // The openings of a language stand together: the next word is stemmed once for all of them.
        if (opening.language !== language) {
          language = opening.language;
          next = stemOf(words[at + 1], language);
        }
        return opening.rest.every(
          (stem, after) => (after === 0 ? next : stemOf(words[at + 1 + after], language)) === stem,
        );
      });
      return listIdeas(found);
    });
}

function listIdeas(openings: Opening[]): string[] {
  return [...new Set(openings.map(({ idea }) => idea))];
}

function readOpenings(stem: (word: string, language: string) => string): Map<string, Map<string, Opening[]>> {
  return new Map(
    Object.entries(CONCEPTS).map(([language, concepts]) => {
      const byStem = new Map<string, Opening[]>();
      for (const [idea, entries] of Object.entries(concepts)) {
        for (const entry of readEntries(entries)) {
          const [first, ...rest] = tokenize(entry.text.replaceAll('-', ' ')).map(({ text }) =>
            stem(text, language),
          );
          if (first === undefined) continue;
          byStem.set(first, [...(byStem.get(first) ?? []), { language, rest, idea }]);
        }
      }
      return [language, byStem];
    }),
  );
}
