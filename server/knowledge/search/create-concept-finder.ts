import { CONCEPTS, readEntries } from './concepts/index.ts';
import { createStemmer } from './stem.ts';
import { tokenize } from './tokenize.ts';

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

/**
 * Finds the ideas that words may stand for, by the word lists of all languages at once: "parcel" and "colis" are both
 * `package`. The words come folded (lower case, no accents); for each of them come the ideas that begin there.
 */
export function createConceptFinder(): (words: string[]) => string[][] {
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
  return (words) =>
    words.map((word, at) => {
      const { openings, alone } = begunBy(word);
      if (alone) return alone;
      return listIdeas(
        openings.filter(({ language, rest }) =>
          rest.every((stem, next) => {
            const other = words[at + 1 + next];
            return other !== undefined && stemmer.stem(other, language) === stem;
          }),
        ),
      );
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
