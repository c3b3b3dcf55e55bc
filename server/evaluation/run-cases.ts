import type { EvaluationCase } from './case-schema.ts';
import type { Judged, RunCase } from './types.ts';

/** Runs cases one after the other, so that their latencies are their own. Stops between cases when aborted. */
export async function runCases(
  runCase: RunCase,
  input: { cases: EvaluationCase[]; onProgress?: (done: number, total: number) => void },
  signal?: AbortSignal,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const evaluationCase of input.cases) {
    signal?.throwIfAborted();
    judged.push({ case: evaluationCase, result: await runCase(evaluationCase) });
    input.onProgress?.(judged.length, input.cases.length);
  }
  return judged;
}
