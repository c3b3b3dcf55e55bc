import type { Language } from '#server/kernel/index.ts';
import type { Stemmer } from './stem.ts';
import { tokenize } from './tokenize.ts';
import type { AnalysedArticle, IndexedArticle, Vocabulary } from './types.ts';

/** Turns an article's fields into term ids, each word by the stemmer of the article's language. */
export function analyseArticle(
  article: IndexedArticle,
  vocabulary: Vocabulary,
  stemmer: Stemmer,
  learned: readonly string[] = [],
): AnalysedArticle {
  const { content, path } = article;
  const extra = [pathWords(path), ...content.tags, ...content.relatedQuestions].join('\n');
  const terms: number[] = [];
  const ends: number[] = [];
  const add = (text: string) => {
    addTerms(terms, text, content.language, vocabulary, stemmer);
    ends.push(terms.length);
  };
  add(content.title);
  add(extra);
  for (const { headingPath, text } of content.passages) {
    add(headingPath.join('\n'));
    add(text);
  }
  addTerms(terms, learned.join('\n'), content.language, vocabulary, stemmer);
  return { article, terms: Uint32Array.from(terms), ends: Uint32Array.from(ends) };
}

function addTerms(
  ids: number[],
  text: string,
  language: Language,
  vocabulary: Vocabulary,
  stemmer: Stemmer,
): void {
  for (const token of tokenize(text)) {
    if (!token.whole && stemmer.isStopword(token.text, language)) continue;
    const term = token.whole ? token.text : stemmer.stem(token.text, language);
    let id = vocabulary.ids.get(term);
    if (id === undefined) {
      id = vocabulary.terms.length;
      vocabulary.ids.set(term, id);
      vocabulary.terms.push(term);
    }
    ids.push(id);
  }
}

/** `content/Store/Order-status.md#12` → `content Store Order status`. */
function pathWords(path: string): string {
  return path
    .replace(/#.*$/, '')
    .replace(/\.\w+$/, '')
    .replace(/[/_-]+/g, ' ');
}
