import { type AgentActor, recordAudit } from '#server/access/index.ts';
import { AppError, type Clock } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { deleteCannedReply, findCannedReply } from './store/canned-reply.ts';

/** Deletes a canned reply and writes down who did, and what it said. Throws `not_found`. */
export async function removeCannedReply(
  deps: { db: Db; clock: Clock },
  input: { id: string; by: AgentActor },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const reply = await findCannedReply(trx, input.id);
    if (!reply) throw new AppError('not_found', 'There is no such canned reply.');
    await deleteCannedReply(trx, input.id);
    const { title, shortcut, text } = reply;
    const at = deps.clock.now();
    const detail = { title, shortcut, text };
    await recordAudit(trx, { at, actor: input.by, event: 'cannedReply.deleted', subject: input.id, detail });
  });
}
