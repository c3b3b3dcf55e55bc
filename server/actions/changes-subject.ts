import type { Signal, Understanding } from '#server/kernel/index.ts';

const ELSEWHERE: Signal[] = [
  'wants_human',
  'asks_how',
  'asks_if_bot',
  'goodbye',
  'not_helped',
  'wants_to_cancel',
];
const SURE = 0.6;

/**
 * Whether a message that did not give the value asked for is about something else: a question, another topic, a
 * complaint. A short message that is none of these failed to answer.
 */
export function changesSubject(
  text: string,
  understanding: Understanding,
  openedTopic: string | null,
): boolean {
  const words = text.trim().split(/\s+/).length;
  if (understanding.signals.some((signal) => ELSEWHERE.includes(signal))) return true;
  if (words < 3) return false;
  if (/[?？]/.test(text)) return true;
  const { topic, intent } = understanding;
  if (topic.value !== null && topic.value !== openedTopic && topic.confidence >= SURE) return true;
  return ['complaint', 'technical', 'urgent'].includes(intent.value) && intent.confidence >= SURE;
}
