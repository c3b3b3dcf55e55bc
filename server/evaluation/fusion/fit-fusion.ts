import { setImmediate as letOthersRun } from 'node:timers/promises';
import { type FusionFit, type Knowledge, toQuestion } from '#server/knowledge/index.ts';
import type { EvaluationCase } from '../case-schema.ts';
import { fitWeight, type Ranks, WEIGHTS } from './fit-weight.ts';

const PASSAGES = 60;

export type FitResult = { ok: true; fit: FusionFit } | { ok: false; detail: string };

/**
 * Searches each case that names articles with the words, with the meaning and with mixtures of both, and fits the weight.
 * `detail` says why there is none: no embedding model, or it does not answer.
 */
export async function fitFusion(
  knowledge: Pick<Knowledge, 'search' | 'vectors'>,
  cases: EvaluationCase[],
): Promise<FitResult> {
  const { vectors } = knowledge;
  if (!vectors) return { ok: false, detail: 'no embedding model is set' };
  const asked = cases.filter(({ articles }) => articles && articles.length > 0).map(toAsked);
  const questions = asked.map(({ query }) => toQuestion(query));
  const embedded = await vectors.embedQuestions(questions);
  if (!embedded.ok) return embedded;
  const ranks: Ranks = [];
  for (const [at, { query, articles }] of asked.entries()) {
    const passages = await vectors.findNearest(embedded.vectors[at]!);
    const byWeight: number[] = [];
    for (const weight of WEIGHTS) {
      await letOthersRun();
      const found = knowledge.search({ ...query, limit: PASSAGES, similar: { passages, weight } });
      const paths = [...new Set(found.map(({ path }) => path))];
      byWeight.push(paths.findIndex((path) => articles.includes(path)) + 1);
    }
    ranks.push(byWeight);
  }
  return { ok: true, fit: fitWeight(ranks) };
}

function toAsked({ text, language, history, articles = [] }: EvaluationCase) {
  const before = history.filter(({ role }) => role === 'customer').map(({ content }) => content);
  return { articles, query: { text, history: before, ...(language ? { language } : {}) } };
}
