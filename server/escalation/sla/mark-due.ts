import { changeConversation, type NewEvent } from '#server/conversations/index.ts';
import { type ConversationId, PRIORITIES, type Priority, type Release } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { findMarks } from './find-marks.ts';
import { followClock } from './follow-clock.ts';
import { raiseEscalation, saveClock } from './store.ts';
import type { SlaClock, SlaMark } from './types.ts';

/**
 * Says what is due of one conversation: a warning before a target, and on a breach the next higher priority, so that
 * people see it first. Both are events with the rule's name. Under the conversation's lock it is looked at again, so
 * each happens once, whoever asks and however often.
 */
export async function markDue(
  db: Db,
  release: Pick<Release, 'company' | 'number'>,
  id: ConversationId,
  now: Date,
): Promise<SlaMark[]> {
  let found: SlaMark[] = [];
  await changeConversation(db, id, now, async (trx, conversation) => {
    const clock = await followClock(trx, release, conversation, now);
    const marks = clock ? findMarks(clock, now) : [];
    if (!clock || marks.length === 0) return {};
    const isBreach = marks.some(({ mark }) => mark === 'breached');
    const priority = isBreach ? nextHigher(conversation.priority) : conversation.priority;
    await saveClock(trx, noted(clock, marks, now), conversation.updatedAt);
    if (priority !== conversation.priority) {
      await raiseEscalation(trx, id, priority);
      await followClock(trx, release, { ...conversation, priority }, now);
    }
    found = marks;
    return {
      changes: { priority },
      events: marks.map((mark) => toEvent(mark, conversation.priority, priority)),
    };
  });
  return found;
}

function noted(clock: SlaClock, marks: SlaMark[], now: Date): SlaClock {
  const targets = { ...clock.targets };
  for (const { kind, mark } of marks) {
    const { warnedAt } = targets[kind];
    const breachedAt = mark === 'breached' ? now : null;
    targets[kind] = { ...targets[kind], warnedAt: warnedAt ?? now, breachedAt };
  }
  return { ...clock, targets };
}

function toEvent({ kind, mark, rule, dueAt }: SlaMark, from: Priority, to: Priority): NewEvent {
  const data = { rule, kind, dueAt, ...(mark === 'breached' ? { priority: { from, to } } : {}) };
  return { type: `sla.${mark}`, data };
}

function nextHigher(priority: Priority): Priority {
  return PRIORITIES[PRIORITIES.indexOf(priority) + 1] ?? priority;
}
