import { countHeld } from '#server/conversations/index.ts';
import { DEFAULT_DESK, type DeskAgent, listDesks } from '#server/escalation/index.ts';
import { listAgents } from './list-agents.ts';
import type { DeskDeps } from './types.ts';

/** Everybody who can hold a conversation: what they can do, whether they are there, and how much they hold. */
export async function readAgents({
  db,
  clock,
}: Pick<DeskDeps, 'db' | 'clock'>): Promise<(DeskAgent & { name: string })[]> {
  const desks = new Map((await listDesks(db, clock.now())).map((desk) => [desk.agentId, desk]));
  const loads = await countHeld(db);
  return (await listAgents(db)).map(({ id, name }) => {
    const { presence, lastGivenAt, ...desk } = desks.get(id) ?? {
      ...DEFAULT_DESK,
      presence: 'offline' as const,
      lastGivenAt: undefined,
    };
    const { skills, languages, queues, capacity } = desk;
    return {
      id,
      name,
      skills,
      languages,
      queues,
      capacity,
      presence,
      load: loads.get(id) ?? 0,
      ...(lastGivenAt ? { lastGivenAt } : {}),
    };
  });
}
