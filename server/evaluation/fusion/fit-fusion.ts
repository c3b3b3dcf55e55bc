import { setImmediate as letOthersRun } from 'node:timers/promises';
import { type Knowledge, type LanguageFit, toLanguage, toQuestion } from '#server/knowledge/index.ts';
import type { EvaluationCase } from '../case-schema.ts';
import { fitWeight, MIN_CASES, type Ranks, WEIGHTS } from './fit-weight.ts';

const PASSAGES = 60;

export type FitResult = { ok: true; languages: LanguageFit[] } | { ok: false; detail: string };

/**
 * Searches each case that names articles with the words, with the meaning and with mixtures of both, and fits the weight for
 * each language that has cases enough, and one for all others. `detail` says why there is none: no embedding model, or it
 * does not answer.
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
  const languages = asked.map(({ query }) => toLanguage(query));
  return { ok: true, languages: fitLanguages(languages, ranks) };
}

/** A fit for each language with cases enough, in the order of their cases; the last is for the rest. Pure. */
export function fitLanguages(languages: (string | undefined)[], ranks: Ranks): LanguageFit[] {
  const counts = new Map<string, number>();
  for (const language of languages) if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  const judged = [...counts].filter(([, count]) => count >= MIN_CASES).map(([language]) => language);
  const fitOf = (language: string | null): LanguageFit => {
    const isOurs = (one = '') => (language === null ? !judged.includes(one) : one === language);
    return { language, ...fitWeight(ranks.filter((_, at) => isOurs(languages[at]))) };
  };
  return [...judged, null].map(fitOf);
}

function toAsked({ text, language, history, articles = [] }: EvaluationCase) {
  const before = history.filter(({ role }) => role === 'customer').map(({ content }) => content);
  return { articles, query: { text, history: before, ...(language ? { language } : {}) } };
}
