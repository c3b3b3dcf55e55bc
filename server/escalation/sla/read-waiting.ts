import { type Conversation, countAhead } from '#server/conversations/index.ts';
import { type Company, DEFAULT_QUEUE } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import { expectAnswer } from './expect-answer.ts';

/** What a customer whose conversation waits in a queue may know. */
export interface Waiting {
  queue: string;
  /** 1 is next. */
  position: number;
  expectedAnswerAt?: Date;
  opensAt?: Date;
}

/** Where a conversation stands in its queue, and when it may expect an answer. Undefined when it does not wait there. */
export async function readWaiting(
  db: DbOrTrx,
  company: Pick<Company, 'hours' | 'timezone'>,
  conversation: Conversation,
  now: Date,
): Promise<Waiting | undefined> {
  if (conversation.control !== 'queue') return undefined;
  const queue = conversation.queue ?? DEFAULT_QUEUE;
  const since = conversation.waitingSince ?? now;
  const { opensAt, expectedAt } = await expectAnswer(db, company, queue, now, since);
  return {
    queue,
    position: (await countAhead(db, conversation)) + 1,
    ...(expectedAt ? { expectedAnswerAt: expectedAt } : {}),
    ...(opensAt ? { opensAt } : {}),
  };
}
