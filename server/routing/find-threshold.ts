import type { Policy } from '#server/kernel/index.ts';

/** Least confidence of an answer that is sent: the topic's own, else the general one. */
export function findThreshold({ thresholds }: Policy, topic: string | null): number {
  return thresholds.topics[topic ?? ''] ?? thresholds.answer;
}
