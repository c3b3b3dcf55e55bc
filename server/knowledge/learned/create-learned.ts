import { AppError, type Clock } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Searcher } from '../search/create-searcher.ts';
import { createTermReader } from '../search/create-term-reader.ts';
import { findWords } from './find-words.ts';
import { deleteRejected, listLearned, listRejected, moveToRejected, replaceLearned } from './store.ts';
import type { Learned, LearnedWord } from './types.ts';

/** Keeps the customers' words and gives them to the search. */
export function createLearned(deps: { db: Db; clock: Clock; searcher: Searcher }): Learned {
  const { db, clock, searcher } = deps;
  const refresh = async () => searcher.learn(groupByArticle(await listLearned(db)));
  return {
    refresh,
    async learn(questions) {
      const before = toKeys(await listLearned(db));
      const words = findWords(questions, createArticleReader(searcher));
      await db.transaction().execute((trx) => replaceLearned(trx, words));
      const after = toKeys(await listLearned(db));
      await refresh();
      return before.symmetricDifference(after).size;
    },
    list: async () => ({ words: await listLearned(db), rejected: await listRejected(db) }),
    async reject({ articleId, word, agentName }) {
      const rejected = { articleId, word, agentName, rejectedAt: clock.now() };
      if (!(await db.transaction().execute((trx) => moveToRejected(trx, rejected))))
        throw new AppError('not_found', 'This article has no such word; somebody may have taken it away.');
      await refresh();
    },
    async allow({ articleId, word }) {
      if (!(await deleteRejected(db, articleId, word)))
        throw new AppError('not_found', 'This word was not taken away from this article.');
    },
  };
}

/** Says whether an article has a stem anywhere; an article that is gone has all, so that nothing is learned for it. */
function createArticleReader(searcher: Searcher): (articleId: string, stem: string) => boolean {
  const readTerms = createTermReader();
  const known = new Map<string, Set<string>>();
  return (articleId, stem) => {
    const article = searcher.find(articleId);
    if (!article) return true;
    let terms = known.get(articleId);
    if (!terms) {
      const { title, tags, relatedQuestions, passages, language } = article.content;
      const texts = passages.flatMap(({ headingPath, text }) => [...headingPath, text]);
      terms = new Set(readTerms([title, ...tags, ...relatedQuestions, ...texts].join('\n'), language));
      known.set(articleId, terms);
    }
    return terms.has(stem);
  };
}

function groupByArticle(words: LearnedWord[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { articleId, word } of words) groups.set(articleId, [...(groups.get(articleId) ?? []), word]);
  return groups;
}

function toKeys(words: LearnedWord[]): Set<string> {
  return new Set(words.map(({ articleId, word }) => `${articleId} ${word}`));
}
