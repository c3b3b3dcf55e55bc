import {
  type ChannelName,
  type CustomerProfile,
  DEFAULT_QUEUE,
  type Language,
  type Queue,
  type QueueMatch,
  type Topic,
  type Understanding,
} from '#server/kernel/index.ts';

export interface QueueFacts {
  /** The company's queues; none means that queues are plain names from which agents take cases. */
  queues?: Queue[];
  topic?: Pick<Topic, 'id' | 'queue'>;
  understanding: Pick<Understanding, 'intent' | 'signals'>;
  language?: Language;
  channel?: ChannelName;
  segment?: CustomerProfile['segment'];
}

/**
 * Where a case waits: the first of the company's queues whose match holds, else the topic's queue, else one by what the
 * message is. A company that describes its queues gets no case in one that it does not have.
 */
export function chooseQueue(facts: QueueFacts): string {
  const queues = facts.queues ?? [];
  const matching = queues.find(({ when }) => when && holds(when, facts));
  const name = matching?.name ?? defaultQueue(facts);
  const exists = queues.length === 0 || queues.some((queue) => queue.name === name);
  return exists ? name : DEFAULT_QUEUE;
}

function defaultQueue({ topic, understanding }: QueueFacts): string {
  const has = (signal: Understanding['signals'][number]) => understanding.signals.includes(signal);
  if (has('security_emergency') || has('safety_emergency')) return 'security';
  if (topic?.queue) return topic.queue;
  if (has('legal_threat') || has('staff_complaint') || understanding.intent.value === 'complaint')
    return 'complaints';
  return DEFAULT_QUEUE;
}

function holds(when: QueueMatch, facts: QueueFacts): boolean {
  const { understanding, topic, language, channel, segment } = facts;
  return (
    includes(when.topics, topic?.id) &&
    includes(when.languages, language) &&
    includes(when.channels, channel) &&
    includes(when.segments, segment) &&
    includes(when.intents, understanding.intent.value) &&
    (!when.signals || when.signals.some((signal) => understanding.signals.includes(signal)))
  );
}

/** A list that is not given holds everything. */
function includes(list: readonly string[] | undefined, value: string | undefined): boolean {
  return !list || (value !== undefined && list.includes(value));
}
