import { buildPostings } from './build-postings.ts';
import { measurePassages } from './measure-passages.ts';
import type { AnalysedArticle, Postings, SearchIndex, Vocabulary } from './types.ts';

/** Builds what queries read from analysed articles. About 20 ms for 400 articles of 1 MB. */
export function buildIndex(articles: AnalysedArticle[], vocabulary: Vocabulary): SearchIndex {
  const termCount = vocabulary.terms.length;
  const postings = buildPostings(articles, termCount);
  return {
    vocabulary,
    articles,
    postings,
    passages: measurePassages(articles, termCount),
    numbers: new Map(articles.map(({ article }, number) => [article.id, number])),
    languages: [...new Set(articles.map(({ article }) => article.content.language))],
    spellings: groupSpellings(vocabulary, postings),
    scratch: {
      scores: new Float32Array(articles.length),
      best: new Float32Array(articles.length),
      slots: new Uint16Array(termCount),
    },
  };
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
