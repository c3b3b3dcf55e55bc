import type { Understanding } from '#server/kernel/index.ts';

/** Least confidence with which a topic, or "none of our topics", may decide anything; a tier needs more. */
export const SURE_TOPIC = 0.5;

/** The topic's id, or null when it was read too faintly to choose a team or a covered answer by it. */
export function sureTopic({ topic }: Pick<Understanding, 'topic'>): string | null {
  return topic.confidence >= SURE_TOPIC ? topic.value : null;
}
