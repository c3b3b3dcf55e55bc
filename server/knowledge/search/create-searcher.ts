import type { RetrievedPassage } from '#server/kernel/index.ts';
import type { SearchQuery } from '../types.ts';
import { analyseArticle } from './analyse-article.ts';
import { buildIndex } from './build-index.ts';
import { createThesaurus } from './create-thesaurus.ts';
import { rank } from './rank.ts';
import { createStemmer } from './stem.ts';
import type { AnalysedArticle, IndexedArticle, SearchIndex, Vocabulary } from './types.ts';

/** The in-process index of the current articles. */
export interface Searcher {
  /** Adds or replaces articles and drops removed ones; the next query sees all of it. */
  update(articles: IndexedArticle[], removedIds: string[]): void;
  search(query: SearchQuery): RetrievedPassage[];
  find(articleId: string): IndexedArticle | undefined;
  ids(): string[];
}

/** An empty searcher. Articles are analysed when they change; the index is then built anew as a whole. */
export function createSearcher(): Searcher {
  const stemmer = createStemmer();
  const words = { stemmer, thesaurus: createThesaurus(stemmer) };
  const articles = new Map<string, AnalysedArticle>();
  let vocabulary: Vocabulary = { ids: new Map(), terms: [] };
  let index: SearchIndex = buildIndex([], vocabulary);
  let retired = 0;

  /** Terms of replaced articles stay in the vocabulary; from time to time it starts anew. */
  function renewVocabulary(): void {
    vocabulary = { ids: new Map(), terms: [] };
    retired = 0;
    for (const [id, { article }] of articles) articles.set(id, analyseArticle(article, vocabulary, stemmer));
  }

  return {
    update(changed, removedIds) {
      if (!changed.length && !removedIds.length) return;
      for (const id of removedIds) if (articles.delete(id)) retired += 1;
      for (const article of changed) {
        if (articles.has(article.id)) retired += 1;
        articles.set(article.id, analyseArticle(article, vocabulary, stemmer));
      }
      if (retired > articles.size) renewVocabulary();
      // In the order of paths, so that equal scores come in the same order in every process.
      const ordered = [...articles.values()].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
      index = buildIndex(ordered, vocabulary);
    },
    search: (query) => rank(index, words, query),
    find: (id) => articles.get(id)?.article,
    ids: () => [...articles.keys()],
  };
}
