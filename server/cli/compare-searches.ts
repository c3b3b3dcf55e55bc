import type { Candor } from '#server/compose.ts';
import { type EvaluationCase, fitFusion } from '#server/evaluation/index.ts';
import { AppError } from '#server/kernel/index.ts';
import type { LanguageFit } from '#server/knowledge/index.ts';

/** Words, meaning and both on these cases; undefined without an embedding model or articles in the cases. */
export async function compareSearches(
  { knowledge, log }: Candor,
  cases: EvaluationCase[],
): Promise<LanguageFit[] | undefined> {
  const named = cases.filter(({ articles }) => articles && articles.length > 0);
  if (!knowledge.vectors || named.length === 0) return undefined;
  const { passages, embedded, problem } = knowledge.vectors.status();
  if (embedded < passages)
    log.error({ passages, embedded, problem }, 'not every passage was embedded: the figures are too low');
  const fitted = await fitFusion(knowledge, named);
  if (fitted.ok) return fitted.languages;
  throw new AppError('upstream_failed', `The embedding model gave no answer: ${fitted.detail}.`, {
    fix: 'Check CANDOR_EMBEDDING_MODEL, its URL and key, or unset it to evaluate the words alone.',
    retryable: true,
  });
}
