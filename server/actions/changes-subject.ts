import type { Signal, Understanding } from '#server/kernel/index.ts';

// Whatever was asked for, these are no answer to it.
const NEVER_AN_ANSWER: Signal[] = ['wants_human', 'asks_if_bot', 'goodbye'];
const ELSEWHERE: Signal[] = [...NEVER_AN_ANSWER, 'asks_how', 'not_helped', 'wants_to_cancel'];
const SURE = 0.6;

/**
 * Whether a message that did not give the value asked for is about something else: a question, another topic, a
 * complaint. A short message that is none of these failed to answer. Where free text was asked for (a reason), only a
 * question counts: a reason may well sound like a complaint or name another topic.
 */
export function changesSubject(
  text: string,
  understanding: Understanding,
  asked: { openedTopic: string | null; isFreeText: boolean },
): boolean {
  const signals = asked.isFreeText ? NEVER_AN_ANSWER : ELSEWHERE;
  if (understanding.signals.some((signal) => signals.includes(signal))) return true;
  const words = text.trim().split(/\s+/).length;
  if (words < 3) return false;
  if (/[?？]/.test(text)) return true;
  if (asked.isFreeText) return false;
  const { topic, intent } = understanding;
  if (topic.value !== null && topic.value !== asked.openedTopic && topic.confidence >= SURE) return true;
  return ['complaint', 'technical', 'urgent'].includes(intent.value) && intent.confidence >= SURE;
}
