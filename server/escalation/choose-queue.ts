import type { Topic, Understanding } from '#server/kernel/index.ts';

export const DEFAULT_QUEUE = 'general';

/**
 * Who gets the case: the topic's queue, else one by what the message is. Queues are plain names; agents see all of
 * them, so a company that has not named a team loses no case.
 */
export function chooseQueue(input: {
  topic?: Pick<Topic, 'queue'>;
  understanding: Pick<Understanding, 'intent' | 'signals'>;
}): string {
  const { topic, understanding } = input;
  const has = (signal: Understanding['signals'][number]) => understanding.signals.includes(signal);
  if (has('security_emergency') || has('safety_emergency')) return 'security';
  if (topic?.queue) return topic.queue;
  if (has('legal_threat') || has('staff_complaint') || understanding.intent.value === 'complaint')
    return 'complaints';
  return DEFAULT_QUEUE;
}
