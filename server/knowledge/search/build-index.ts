import { buildPostings, type Field } from './build-postings.ts';
import type { AnalysedArticle, Postings, SearchIndex, Vocabulary } from './types.ts';

/** Builds what queries read from analysed articles. About 40 ms for 400 articles of 1 MB. */
export function buildIndex(articles: AnalysedArticle[], vocabulary: Vocabulary): SearchIndex {
  const firstPassage = new Uint32Array(articles.length + 1);
  articles.forEach((article, index) => {
    firstPassage[index + 1] = firstPassage[index]! + article.passages.length;
  });
  const articleOf = new Uint32Array(firstPassage[articles.length]!);
  for (const index of articles.keys()) articleOf.fill(index, firstPassage[index], firstPassage[index + 1]);
  const termCount = vocabulary.terms.length;
  const byArticle = buildPostings(articles.map(articleFields), termCount);
  return {
    vocabulary,
    articles,
    firstPassage,
    articleOf,
    byArticle,
    byPassage: buildPostings(articles.flatMap(passageFields), termCount),
    languages: [...new Set(articles.map(({ article }) => article.content.language))],
    spellings: groupSpellings(vocabulary, byArticle),
  };
}

function articleFields(article: AnalysedArticle): Field[] {
  return [
    { terms: article.title, weight: 5, lengthPenalty: 0.3 },
    {
      terms: [...new Set(article.passages.flatMap((passage) => passage.headings))],
      weight: 1.5,
      lengthPenalty: 0.5,
    },
    { terms: article.passages.flatMap((passage) => passage.body), weight: 1, lengthPenalty: 0.6 },
    { terms: article.extra, weight: 1.5, lengthPenalty: 0.3 },
  ];
}

function passageFields(article: AnalysedArticle): Field[][] {
  return article.passages.map((passage) => [
    { terms: article.title, weight: 2, lengthPenalty: 0.3 },
    { terms: passage.headings, weight: 2, lengthPenalty: 0.3 },
    { terms: passage.body, weight: 1, lengthPenalty: 0.6 },
    { terms: article.extra, weight: 0.5, lengthPenalty: 0.3 },
  ]);
}

function groupSpellings(vocabulary: Vocabulary, { starts }: Postings): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  vocabulary.terms.forEach((term, id) => {
    if (starts[id] === starts[id + 1] || term.length < 4 || /\d/.test(term)) return;
    const key = `${term[0]}${term.length}`;
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  });
  return groups;
}
