import { type Conversation, listSpoken } from '#server/conversations/index.ts';
import { DEFAULT_QUEUE, type Release } from '#server/kernel/index.ts';
import type { Trx } from '#server/platform/db/index.ts';
import { hoursOf } from '../hours/index.ts';
import { setClock } from './set-clock.ts';
import { findClock, newClockId, saveClock } from './store.ts';
import type { SlaClock, SlaTarget } from './types.ts';

type Followed = Pick<
  Conversation,
  'id' | 'control' | 'channel' | 'queue' | 'priority' | 'waitingSince' | 'updatedAt'
>;

/**
 * Brings the clock of a conversation up to what happened: starts it when people got the conversation, sets it after
 * messages and after a change of priority, queue, hours or targets, and ends it when they gave it away. Doing it twice
 * changes nothing. The caller holds the conversation's lock. Undefined when no clock runs.
 */
export async function followClock(
  trx: Trx,
  { company, number }: Pick<Release, 'company' | 'number'>,
  conversation: Followed,
  now: Date,
): Promise<SlaClock | undefined> {
  const running = await findClock(trx, conversation.id);
  const isHeld = conversation.control === 'queue' || conversation.control === 'agent';
  if (!isHeld || conversation.channel === 'evaluation') {
    if (running) await saveClock(trx, { ...running, endedAt: now }, conversation.updatedAt);
    return undefined;
  }
  // Who takes a conversation that nobody escalated owes an answer from then on.
  const startedAt = running?.startedAt ?? conversation.waitingSince ?? conversation.updatedAt;
  const queue = conversation.queue ?? DEFAULT_QUEUE;
  const { priority } = conversation;
  const spoken = await listSpoken(trx, conversation.id, startedAt);
  const set = setClock({ startedAt, priority, sla: company.sla, hours: hoursOf(company, queue), spoken });
  const clock: SlaClock = {
    id: running?.id ?? newClockId(),
    conversationId: conversation.id,
    queue,
    priority,
    startedAt,
    ...set,
    targets: {
      'first-answer': keepMarks(set.targets['first-answer'], running?.targets['first-answer']),
      resolution: keepMarks(set.targets.resolution, running?.targets.resolution),
    },
    endedAt: null,
    release: number,
  };
  await saveClock(trx, clock, conversation.updatedAt);
  return clock;
}

/** What was said of a target stays said, also when the target moves; one that was missed was missed at its time. */
function keepMarks(set: Pick<SlaTarget, 'warnAt' | 'dueAt'>, before: SlaTarget | undefined): SlaTarget {
  if (before?.breachedAt) return before;
  return { ...set, warnedAt: before?.warnedAt ?? null, breachedAt: null };
}
