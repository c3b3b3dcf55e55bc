import { errorMessage } from '#server/kernel/index.ts';
import { claimJob, HOLD_MS, keepJob, releaseJob } from './claim-job.ts';
import type { Job, Jobs, JobsDeps } from './types.ts';

/** How often a node looks at its clock; the database is asked only when something may be due. */
const LOOK_MS = 500;
/** A run that failed is repeated after this, or after its own period when that is shorter. */
const RETRY_MS = 60_000;
/** The other nodes' changes of a job are seen after this at the latest. */
const RELOOK_MS = 60_000;

/**
 * Runs periodic work until it is disposed of. What is due stands in the database: a restart forgets nothing, and of
 * several nodes one runs it. A run that throws is logged and repeated. Disposing waits for what runs.
 */
export function startJobs(deps: JobsDeps, jobs: Job[]): Jobs {
  const stop = new AbortController();
  const running = new Map<string, Promise<boolean>>();
  const lookAgainAt = new Map<string, number>();

  /** One look at one job; a second look while it runs here is the same one. */
  const look = (job: Job): Promise<boolean> => {
    const current = running.get(job.name);
    if (current) return current;
    const work = attempt(job).finally(() => running.delete(job.name));
    running.set(job.name, work);
    return work;
  };

  const attempt = async (job: Job): Promise<boolean> => {
    const mine = { name: job.name, nodeId: deps.nodeId };
    try {
      const claim = await claimJob(deps.db, mine, deps.clock.now());
      if (!claim.mine) {
        lookAgainAt.set(job.name, Math.min(claim.nextAt.getTime(), deps.clock.now().getTime() + RELOOK_MS));
        return false;
      }
      const nextAt = await runHeld(deps, job, stop.signal);
      lookAgainAt.set(job.name, nextAt.getTime());
      await releaseJob(deps.db, mine, nextAt);
      return true;
    } catch (thrown) {
      lookAgainAt.set(job.name, deps.clock.now().getTime() + Math.min(job.everyMs, RETRY_MS));
      if (!stop.signal.aborted)
        deps.log.error({ job: job.name, reason: errorMessage(thrown) }, 'a job could not be claimed');
      return false;
    }
  };

  const isDue = (job: Job) => deps.clock.now().getTime() >= (lookAgainAt.get(job.name) ?? 0);
  const timer = setInterval(() => {
    for (const job of jobs) if (!running.has(job.name) && isDue(job)) void look(job);
  }, LOOK_MS);
  timer.unref();

  return {
    async runDue() {
      if (stop.signal.aborted) return [];
      const ran = await Promise.all(
        jobs.map(async (job) => {
          // What runs already began at an earlier time.
          await running.get(job.name);
          return (await look(job)) ? [job.name] : [];
        }),
      );
      return ran.flat();
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      stop.abort();
      await Promise.all(running.values());
    },
  };
}

/** Runs a claimed job and holds it meanwhile. Returns when it is due again: sooner after a failure. */
async function runHeld(deps: JobsDeps, job: Job, signal: AbortSignal): Promise<Date> {
  const keeping = setInterval(() => {
    keepJob(deps.db, { name: job.name, nodeId: deps.nodeId }, deps.clock.now()).catch(() => {});
  }, HOLD_MS / 3);
  const began = deps.clock.now().getTime();
  try {
    await job.run(new Date(began), signal);
    return new Date(began + job.everyMs);
  } catch (thrown) {
    deps.log.error({ job: job.name, reason: errorMessage(thrown) }, 'a job failed; it is repeated');
    return new Date(deps.clock.now().getTime() + Math.min(job.everyMs, RETRY_MS));
  } finally {
    clearInterval(keeping);
  }
}
