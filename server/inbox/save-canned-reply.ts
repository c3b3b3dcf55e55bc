import { type AgentActor, recordAudit } from '#server/access/index.ts';
import { AppError, type Clock, newId } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { type CannedReply, findCannedReply, upsertCannedReply } from './store/canned-reply.ts';

export type CannedReplyInput = Omit<CannedReply, 'id' | 'updatedBy' | 'updatedAt'>;

/**
 * Makes a canned reply, or changes the one with this `id`, and writes down who did. Throws `not_found`, or `conflict`
 * when another one has the shortcut.
 */
export async function saveCannedReply(
  deps: { db: Db; clock: Clock },
  input: { id?: string; by: AgentActor; reply: CannedReplyInput },
): Promise<CannedReply> {
  const at = deps.clock.now();
  return deps.db.transaction().execute(async (trx) => {
    if (input.id && !(await findCannedReply(trx, input.id)))
      throw new AppError('not_found', 'There is no such canned reply.');
    const saved = {
      ...input.reply,
      id: input.id ?? newId('canned'),
      updatedBy: input.by.name,
      updatedAt: at,
    };
    if (!(await upsertCannedReply(trx, saved))) {
      throw new AppError('conflict', `Another canned reply has the shortcut "/${saved.shortcut}".`, {
        fix: 'Choose another one.',
        fields: { shortcut: 'is taken' },
      });
    }
    const event = input.id ? 'cannedReply.changed' : 'cannedReply.created';
    const { title, shortcut } = saved;
    await recordAudit(trx, { at, actor: input.by, event, subject: saved.id, detail: { title, shortcut } });
    return saved;
  });
}
