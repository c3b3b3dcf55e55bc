import { moveControl } from '#server/conversations/index.ts';
import {
  findOpenEscalation,
  listUntaken,
  releaseEscalation,
  type UntakenCase,
} from '#server/escalation/index.ts';
import { AppError, type ConversationId } from '#server/kernel/index.ts';
import type { DeskDeps } from './types.ts';

/** Moves on what nobody took in the time that its queue allows. */
export async function overflowWaiting(deps: DeskDeps): Promise<ConversationId[]> {
  const { queues } = deps.release().company;
  const now = deps.clock.now();
  const moved: ConversationId[] = [];
  for (const { name, overflow } of queues) {
    if (!overflow) continue;
    const queuedUntil = new Date(now.getTime() - overflow.after_minutes * 60_000);
    const late = await listUntaken(deps.db, { queues: [name], queuedUntil });
    for (const waiting of late)
      if (await overflowOne(deps, waiting, overflow.to, now)) moved.push(waiting.conversationId);
  }
  return moved;
}

async function overflowOne(
  deps: DeskDeps,
  { conversationId, queue, queuedAt }: UntakenCase,
  to: string,
  at: Date,
): Promise<boolean> {
  try {
    const moved = await moveControl(
      deps.db,
      {
        conversationId,
        event: { type: 'queue-overflowed' },
        note: `nobody took it in "${queue}"; it waits in "${to}" now`,
        given: async (trx) => {
          const now = await findOpenEscalation(trx, conversationId);
          return now?.queue === queue && now.queuedAt.getTime() === queuedAt.getTime();
        },
        settle: async (trx) => {
          await releaseEscalation(trx, { conversationId, now: at, queue: to });
          return { queue: to };
        },
      },
      at,
    );
    if (moved) deps.publish({ type: 'control', conversationId, control: 'queue' });
    return moved;
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'conflict') return false;
    throw thrown;
  }
}
