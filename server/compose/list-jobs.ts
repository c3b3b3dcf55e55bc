import { clearOrphanFiles } from '#server/conversations/index.ts';
import { createSlaJob } from '#server/escalation/index.ts';
import type { Desk } from '#server/inbox/index.ts';
import type { Gaps } from '#server/insights/index.ts';
import { runDue, type TurnDeps } from '#server/pipeline/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { FileStore } from '#server/platform/files/index.ts';
import type { Job } from '#server/platform/jobs/index.ts';
import type { Bus } from '#server/platform/realtime/index.ts';
import type { EngineHolder } from './hold-engine.ts';
import type { SourceHolder } from './hold-sources.ts';

/** What happens is tended at once where it happens; this finds what only time brings. */
const TEND_MS = 5000;

/** The policy counts in minutes. */
const STUCK_MS = 15_000;

const MINUTE_MS = 60_000;

const HOUR_MS = 60 * MINUTE_MS;

interface JobsInput {
  db: Db;
  bus: Bus;
  engine: EngineHolder;
  desk: Desk;
  files: FileStore;
  gaps: Gaps;
  sources: SourceHolder;
  tendMeaning(signal: AbortSignal): Promise<void>;
  learnWords(signal: AbortSignal): Promise<void>;
  turns: TurnDeps;
}

/** Everything that happens by itself as time passes. */
export function listJobs(input: JobsInput): Job[] {
  const { db, bus, engine, desk, files, gaps, sources, turns } = input;
  return [
    { name: 'tend-queues', everyMs: TEND_MS, run: async () => void (engine.isSet() && (await desk.tend())) },
    {
      name: 'stuck-conversations',
      everyMs: STUCK_MS,
      run: async (_, signal) => void (engine.isSet() && (await runDue(turns, signal))),
    },
    {
      name: 'due-sources',
      everyMs: MINUTE_MS,
      run: async (_, signal) => void (engine.isSet() && (await sources.ingestDue(signal))),
    },
    {
      name: 'orphan-files',
      everyMs: HOUR_MS,
      run: async () => void (await clearOrphanFiles({ db, files, clock: turns.clock })),
    },
    { name: 'embed-passages', everyMs: TEND_MS, run: (_, signal) => input.tendMeaning(signal) },
    { name: 'learn-words', everyMs: HOUR_MS, run: (_, signal) => input.learnWords(signal) },
    { name: 'gather-gaps', everyMs: MINUTE_MS, run: () => gaps.gather() },
    { name: 'prune-gaps', everyMs: HOUR_MS, run: () => gaps.prune() },
    createSlaJob({
      db,
      release: () => (engine.isSet() ? engine.current().release : undefined),
      changed(conversationId, marks) {
        for (const { kind, mark, dueAt } of marks)
          bus.publish('inbox', { type: 'sla', conversationId, kind, mark, dueAt });
        bus.publish('inbox', { type: 'changed', conversationId });
      },
    }),
  ];
}
