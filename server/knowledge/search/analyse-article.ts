import type { Language } from '#server/kernel/index.ts';
import type { Stemmer } from './stem.ts';
import { tokenize } from './tokenize.ts';
import type { AnalysedArticle, IndexedArticle, Vocabulary } from './types.ts';

/** Turns an article's fields into term ids, each word by the stemmer of the article's language. */
export function analyseArticle(
  article: IndexedArticle,
  vocabulary: Vocabulary,
  stemmer: Stemmer,
): AnalysedArticle {
  const { content } = article;
  const terms = (text: string) => toTermIds(text, content.language, vocabulary, stemmer);
  return {
    article,
    title: terms(content.title),
    extra: terms(
      `${pathWords(article.path)}\n${content.tags.join('\n')}\n${content.relatedQuestions.join('\n')}`,
    ),
    passages: content.passages.map((passage) => ({
      headings: terms(passage.headingPath.join('\n')),
      body: terms(passage.text),
    })),
  };
}

function toTermIds(text: string, language: Language, vocabulary: Vocabulary, stemmer: Stemmer): number[] {
  const ids: number[] = [];
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
  return ids;
}

/** `content/Store/Order-status.md#12` → `content Store Order status`. */
function pathWords(path: string): string {
  return path
    .replace(/#.*$/, '')
    .replace(/\.\w+$/, '')
    .replace(/[/_-]+/g, ' ');
}
