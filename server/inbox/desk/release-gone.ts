import { listHeldWaiting } from '#server/conversations/index.ts';
import { listDesks } from '#server/escalation/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import { releaseHeld } from './release-held.ts';
import type { DeskDeps } from './types.ts';

/** Takes what agents hold who are gone for longer than the company allows, where the customer waits for them. */
export async function releaseGone(deps: DeskDeps): Promise<ConversationId[]> {
  const now = deps.clock.now();
  const minutes = deps.release().company.agent_gone_minutes;
  const held = await listHeldWaiting(deps.db);
  if (held.length === 0) return [];
  const desks = new Map((await listDesks(deps.db, now)).map((desk) => [desk.agentId, desk]));
  const released: ConversationId[] = [];
  for (const { id, counter, agentId, updatedAt } of held) {
    const desk = desks.get(agentId);
    // Who was never seen is gone since something happened last.
    const goneSince = desk ? desk.goneSince : updatedAt;
    if (!goneSince || now.getTime() - goneSince.getTime() < minutes * 60_000) continue;
    const why = `the agent was gone for ${minutes} minutes while the customer waited`;
    const given = ({ waitingSince }: { waitingSince: Date | null }) => waitingSince !== null;
    if (await releaseHeld(deps, { id, counter, why, given })) released.push(id);
  }
  return released;
}
