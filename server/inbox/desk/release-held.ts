import { type Conversation, moveControl } from '#server/conversations/index.ts';
import { AppError, type ConversationId } from '#server/kernel/index.ts';
import { toQueue } from './to-queue.ts';
import type { DeskDeps } from './types.ts';

export interface HeldCase {
  id: ConversationId;
  /** The counter under which the agent was seen to hold it. */
  counter: number;
  /** A sentence about why the agent does not have it any more. */
  why: string;
  given?: (conversation: Conversation) => boolean;
}

/** Takes a conversation from an agent who is gone, if it is still as it was seen. True: it waits in a queue now. */
export async function releaseHeld(deps: DeskDeps, { id, counter, why, given }: HeldCase): Promise<boolean> {
  const at = deps.clock.now();
  try {
    const moved = await moveControl(
      deps.db,
      {
        conversationId: id,
        event: { type: 'agent-gone' },
        seen: counter,
        note: why,
        given: async (_trx, conversation) => given?.(conversation) ?? true,
        settle: (trx, conversation) =>
          toQueue(trx, conversation, { release: deps.release(), rule: 'agent-gone', reasons: [why], at }),
      },
      at,
    );
    if (moved) deps.publish({ type: 'control', conversationId: id, control: 'queue' });
    return moved;
  } catch (thrown) {
    // Somebody moved it in between: then it has an owner.
    if (thrown instanceof AppError && thrown.code === 'conflict') return false;
    throw thrown;
  }
}
