import type { RetrievedPassage } from '#server/kernel/index.ts';
import type { Search } from '../types.ts';
import { createTermFinder } from '../words/find-terms.ts';

/** A small search over an array: passages by the share of the question's words that they hold. For tests. */
export function searchInArray(passages: Omit<RetrievedPassage, 'score'>[]): Search {
  const findTerms = createTermFinder();
  return ({ text, limit = 30, sources }) => {
    const wanted = [...new Set(findTerms(text, 'en'))];
    return passages
      .filter(({ sourceId }) => !sources || sources.includes(sourceId))
      .map((passage) => {
        const held = new Set(
          findTerms([passage.title, ...passage.headingPath, passage.text].join(' '), 'en'),
        );
        return { ...passage, score: wanted.filter((term) => held.has(term)).length };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
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
