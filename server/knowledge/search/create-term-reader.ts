import type { Language } from '#server/kernel/index.ts';
import { createStemmer } from './stem.ts';
import { tokenize } from './tokenize.ts';

/** The words of a text as the index has them: folded, stemmed, without stopwords; repeats are kept. */
export type ReadTerms = (text: string, language: Language) => string[];

/** Makes a reader of terms for those who compare texts with what a search found. It remembers stems, up to a limit. */
export function createTermReader(): ReadTerms {
  const stemmer = createStemmer();
  return (text, language) => {
    const terms: string[] = [];
    for (const token of tokenize(text)) {
      if (token.whole) terms.push(token.text);
      else if (!stemmer.isStopword(token.text, language)) terms.push(stemmer.stem(token.text, language));
    }
    return terms;
  };
}
