import type { RetrievedPassage } from '#server/kernel/index.ts';
import type { SearchQuery } from '../types.ts';
import { analyseArticle } from './analyse-article.ts';
import { buildIndex } from './build-index.ts';
import { createThesaurus } from './create-thesaurus.ts';
import { rank } from './rank.ts';
import { createStemmer } from './stem.ts';
import type { AnalysedArticle, Finding, IndexedArticle, SearchIndex, Vocabulary } from './types.ts';

/** In the search a word that says little weighs half. */
const WEAK_WEIGHT = 0.5;

/** The in-process index of the current articles. */
export interface Searcher {
  /** Adds or replaces articles and drops removed ones; the next query sees all of it. */
  update(articles: IndexedArticle[], removedIds: string[]): void;
  search(query: SearchQuery): RetrievedPassage[];
  /** A search that says also which of the question's words stand where. */
  lookUp(query: SearchQuery): Finding;
  find(articleId: string): IndexedArticle | undefined;
  ids(): string[];
  all(): IndexedArticle[];
  /** Customers' words by article's id, in the place of all before: articles are found by them, too. */
  learn(words: ReadonlyMap<string, readonly string[]>): void;
  /** Grows with every change. */
  revision(): number;
}

/** An empty searcher. Articles are analysed when they change; the index is then built anew as a whole. */
export function createSearcher(): Searcher {
  const stemmer = createStemmer();
  const lexicons = {
    finding: { stemmer, thesaurus: createThesaurus(stemmer), weakWeight: WEAK_WEIGHT },
    evidence: { stemmer, thesaurus: createThesaurus(stemmer, true), weakWeight: 1 },
  };
  const articles = new Map<string, AnalysedArticle>();
  let vocabulary: Vocabulary = { ids: new Map(), terms: [] };
  let index: SearchIndex = buildIndex([], vocabulary);
  let learned: ReadonlyMap<string, readonly string[]> = new Map();
  let retired = 0;
  let revision = 0;

  const analyse = (article: IndexedArticle) =>
    analyseArticle(article, vocabulary, stemmer, learned.get(article.articleId));

  /** Terms of replaced articles stay in the vocabulary; from time to time it starts anew. */
  function renewVocabulary(): void {
    vocabulary = { ids: new Map(), terms: [] };
    retired = 0;
    for (const [id, { article }] of articles) articles.set(id, analyse(article));
  }

  function update(changed: IndexedArticle[], removedIds: string[]): void {
    if (!changed.length && !removedIds.length) return;
    revision += 1;
    for (const id of removedIds) if (articles.delete(id)) retired += 1;
    for (const article of changed) {
      if (articles.has(article.id)) retired += 1;
      articles.set(article.id, analyse(article));
    }
    if (retired > articles.size) renewVocabulary();
    // In the order of paths, so that equal scores come in the same order in every process.
    const ordered = [...articles.values()].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
    index = buildIndex(ordered, vocabulary);
  }

  const all = () => [...articles.values()].map(({ article }) => article);
  return {
    update,
    learn(words) {
      const isOther = ({ articleId }: IndexedArticle) =>
        words.get(articleId)?.join(' ') !== learned.get(articleId)?.join(' ');
      const changed = all().filter(isOther);
      learned = words;
      update(changed, []);
    },
    search: (query) => rank(index, lexicons, query, false).passages,
    lookUp: (query) => rank(index, lexicons, query, true),
    find: (id) => articles.get(id)?.article,
    ids: () => [...articles.keys()],
    all,
    revision: () => revision,
  };
}
