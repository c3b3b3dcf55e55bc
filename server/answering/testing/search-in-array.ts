import type { RetrievedPassage } from '#server/kernel/index.ts';
import { createTermReader, type FoundWord } from '#server/knowledge/index.ts';
import type { LookUp } from '../types.ts';

/** A small search over an array: passages by the share of the question's words that they hold. For tests. */
export function searchInArray(passages: Omit<RetrievedPassage, 'score'>[]): LookUp {
  const readTerms = createTermReader();
  const termsOf = ({ title, headingPath, text }: Omit<RetrievedPassage, 'score'>) =>
    new Set(readTerms([title, ...headingPath, text].join(' '), 'en'));
  return ({ text, limit = 30, sources, pool = 'articles' }) => {
    const wanted = [...new Set(readTerms(text, 'en'))];
    const found = passages
      .filter(({ sourceId }) => !sources || sources.includes(sourceId))
      .filter(({ kind }) => (kind === 'ticket') === (pool === 'tickets'))
      .map((passage) => ({
        ...passage,
        score: wanted.filter((term) => termsOf(passage).has(term)).length,
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
    const words = wanted.map((term): FoundWord => {
      const holders = passages.filter((passage) => termsOf(passage).has(term));
      return {
        text: term,
        weight: 1,
        stems: new Map([[term, 1]]),
        rarity: 1 - holders.length / passages.length,
        inPassage: Float32Array.from(found, (passage) => (termsOf(passage).has(term) ? 1 : 0)),
        inArticle: Float32Array.from(found, ({ articleId }) =>
          holders.some((holder) => holder.articleId === articleId) ? 1 : 0,
        ),
      };
    });
    return { passages: found, rest: [], words };
  };
}

/** A passage for a test; what is not given is plain. */
export function buildPassage(
  passage: Partial<RetrievedPassage> & { text: string; title: string },
): Omit<RetrievedPassage, 'score'> {
  const path = passage.path ?? `faq/${passage.title.toLowerCase().replace(/\W+/g, '-')}.md`;
  return {
    passageId: `${path}#${passage.kind ?? 'body'}#${passage.headingPath?.join('/') ?? ''}`,
    articleId: path,
    version: 1,
    sourceId: 'faq',
    path,
    headingPath: [],
    language: 'en',
    kind: 'body',
    ...passage,
  };
}
