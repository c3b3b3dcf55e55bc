import type { Conversation } from '#server/conversations/index.ts';
import { findOpenEscalation, releaseEscalation } from '#server/escalation/index.ts';
import type { AgentId, Release } from '#server/kernel/index.ts';
import { openCase } from '#server/pipeline/index.ts';
import type { Trx } from '#server/platform/db/index.ts';

export interface ToQueueInput {
  release: Pick<Release, 'company' | 'topics'>;
  /** Why, when a case has to be opened for it. */
  rule: string;
  reasons: string[];
  /** Left out: where the case was, or where such a case belongs. */
  queue?: string;
  declinedBy?: AgentId;
  at: Date;
}

/** The case of a conversation that goes to a queue: nobody has it any more, and there is one. Returns its queue. */
export async function toQueue(
  trx: Trx,
  conversation: Conversation,
  input: ToQueueInput,
): Promise<{ queue: string }> {
  const { queue, declinedBy, at: now } = input;
  const released = {
    conversationId: conversation.id,
    now,
    ...(queue === undefined ? {} : { queue }),
    ...(declinedBy ? { declinedBy } : {}),
  };
  if (!(await releaseEscalation(trx, released))) {
    await openCase(trx, { ...input, conversation });
    if (declinedBy) await releaseEscalation(trx, released);
  }
  const open = await findOpenEscalation(trx, conversation.id);
  return { queue: open!.queue };
}
