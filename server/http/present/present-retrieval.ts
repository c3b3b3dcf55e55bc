import type { MeaningView, RetrievalView } from '#contract';
import type { RetrievalQuality } from '#server/insights/index.ts';
import type { LearnedWord, RejectedWord, VectorStatus } from '#server/knowledge/index.ts';

/** How well articles are found, as a supervisor sees it. `titles` by article's id. */
export function presentRetrieval(input: {
  quality: RetrievalQuality;
  meaning: VectorStatus | undefined;
  learned: { words: LearnedWord[]; rejected: RejectedWord[] };
  titles: ReadonlyMap<string, string>;
}): RetrievalView {
  const { quality, meaning, learned, titles } = input;
  const titleOf = (articleId: string) => titles.get(articleId) ?? 'an article that is gone';
  return {
    weeks: quality.weeks.map((week) => ({ ...week, from: week.from.toISOString() })),
    signs: quality.signs,
    ...(meaning ? { meaning: presentMeaning(meaning) } : {}),
    words: learned.words.map(({ lastUsedAt, ...word }) => ({
      ...word,
      title: titleOf(word.articleId),
      lastUsedAt: lastUsedAt.toISOString(),
    })),
    rejected: learned.rejected.map(({ rejectedAt, ...word }) => ({
      ...word,
      title: titleOf(word.articleId),
      rejectedAt: rejectedAt.toISOString(),
    })),
  };
}

function presentMeaning({ fit, problem, ...status }: VectorStatus): MeaningView {
  const shown = { ...status, ...(problem ? { problem } : {}) };
  if (!fit) return shown;
  const { fittedAt, key: _key, model: _model, ...rest } = fit;
  return { ...shown, fit: { ...rest, fittedAt: fittedAt.toISOString() } };
}
