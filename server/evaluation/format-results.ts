import type { CaseResult } from './types.ts';

/** The results as JSON Lines, the fields of each in the published order. */
export function formatResults(results: CaseResult[]): string {
  return results.map((result) => `${JSON.stringify(inOrder(result))}\n`).join('');
}

function inOrder(result: CaseResult): CaseResult {
  const { id, route, outcome, intent, topic, priority, emotion, language, entities } = result;
  const { retrieved, answer, citations, confidence, rule, latencyMs } = result;
  const understood = { id, route, outcome, intent, topic, priority, emotion, language, entities };
  return { ...understood, retrieved, answer, citations, confidence, rule, latencyMs };
}
