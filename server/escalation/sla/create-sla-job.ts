import { changeConversation } from '#server/conversations/index.ts';
import type { ConversationId, Release } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Job } from '#server/platform/jobs/index.ts';
import { followClock } from './follow-clock.ts';
import { markDue } from './mark-due.ts';
import { listDue, listUnfollowed } from './store.ts';
import type { SlaMark } from './types.ts';

export interface SlaJobDeps {
  db: Db;
  /** The release in force; undefined before the first. */
  release(): Pick<Release, 'company' | 'number'> | undefined;
  /** Called for each conversation whose clock was set or of which something was said. */
  changed(conversationId: ConversationId, marks: SlaMark[]): void;
}

const EVERY_MS = 2000;
const BATCH = 200;
/** Changes of the last sweep's time are looked at again: a transaction may commit after its own time. */
const OVERLAP_MS = 60_000;

/** Keeps the clocks: those that something happened to are set, and what is due is said. */
export function createSlaJob(deps: SlaJobDeps): Job {
  let sweptAt: Date | undefined;
  let release: number | undefined;

  const follow = async (current: Pick<Release, 'company' | 'number'>, now: Date, signal: AbortSignal) => {
    const since = sweptAt && new Date(sweptAt.getTime() - OVERLAP_MS);
    for (;;) {
      const ids = await listUnfollowed(deps.db, {
        ...(since ? { since } : {}),
        release: current.number,
        limit: BATCH,
      });
      for (const id of ids) {
        if (signal.aborted) return;
        await changeConversation(deps.db, id, now, async (trx, conversation) => {
          await followClock(trx, current, conversation, now);
          return {};
        });
        deps.changed(id, []);
      }
      if (ids.length < BATCH) break;
    }
    sweptAt = now;
  };

  const mark = async (current: Pick<Release, 'company' | 'number'>, now: Date, signal: AbortSignal) => {
    for (;;) {
      const ids = await listDue(deps.db, now, BATCH);
      for (const id of ids) {
        if (signal.aborted) return;
        const marks = await markDue(deps.db, current, id, now);
        if (marks.length > 0) deps.changed(id, marks);
      }
      if (ids.length < BATCH) break;
    }
  };

  return {
    name: 'sla',
    everyMs: EVERY_MS,
    async run(now, signal) {
      const current = deps.release();
      if (!current) return;
      // The first look of this process, or other hours and targets: every clock is looked at.
      if (current.number !== release) sweptAt = undefined;
      await follow(current, now, signal);
      if (!signal.aborted) release = current.number;
      await mark(current, now, signal);
    },
  };
}
