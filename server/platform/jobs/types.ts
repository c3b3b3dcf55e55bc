import type { Clock } from '#server/kernel/index.ts';
import type { Db } from '../db/index.ts';
import type { Logger } from '../log/index.ts';

/**
 * Work that is done again and again. One node at a time runs it; after a crash in the middle another one does it
 * again, so what a run does has to be harmless the second time. `signal` ends with the server: a long run should stop then.
 */
export interface Job {
  /** Lower-case words joined by hyphens; the same on every node. */
  name: string;
  everyMs: number;
  run(now: Date, signal: AbortSignal): Promise<void>;
}

export interface JobsDeps {
  db: Db;
  clock: Clock;
  log: Logger;
  /** Who holds a job: one name per process. */
  nodeId: string;
}

export interface Jobs extends AsyncDisposable {
  /** Runs what is due now on this node, and waits for it. Returns the names of what ran. */
  runDue(): Promise<string[]>;
}
