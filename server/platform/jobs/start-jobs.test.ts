import { describe, expect, test } from 'vitest';
import type { Db } from '#server/platform/db/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { eachDatabase } from '#server/testing/index.ts';
import { HOLD_MS } from './claim-job.ts';
import { jobsMigrations } from './migrations.ts';
import { startJobs } from './start-jobs.ts';
import type { Job } from './types.ts';

const MINUTE = 60_000;
let unique = 0;

/** Nodes on one database with one clock that the test moves. */
function desk(db: Db) {
  let now = Date.parse('2026-03-02T08:00:00Z');
  const clock = { now: () => new Date(now) };
  const errors: unknown[] = [];
  const log = { ...silentLogger, error: (fields: unknown) => void errors.push(fields) };
  return {
    errors,
    name: `job-${unique++}`,
    pass: (ms: number) => {
      now += ms;
    },
    node: (nodeId: string, ...jobs: Job[]) => startJobs({ db, clock, log, nodeId }, jobs),
  };
}

function counting(name: string, everyMs = MINUTE) {
  const job = { name, everyMs, runs: 0, run: async () => void job.runs++ };
  return job;
}

eachDatabase(
  'jobs',
  () => jobsMigrations,
  (get) => {
    test('a job runs at once, then again when its time has passed', async () => {
      const { name, node, pass } = desk(get());
      const job = counting(name);
      await using jobs = node('a', job);
      expect(await jobs.runDue()).toEqual([name]);
      expect(await jobs.runDue()).toEqual([]);
      pass(MINUTE);
      await jobs.runDue();
      expect(job.runs).toBe(2);
    });

    test('a restart neither forgets a job nor runs it early', async () => {
      const { name, node, pass } = desk(get());
      const job = counting(name);
      {
        await using jobs = node('a', job);
        await jobs.runDue();
      }
      await using jobs = node('b', job);
      pass(MINUTE - 1);
      await jobs.runDue();
      expect(job.runs).toBe(1);
      pass(1);
      await jobs.runDue();
      expect(job.runs).toBe(2);
    });

    test('a run that throws is logged and repeated, and the other jobs run', async () => {
      const { name, node, pass, errors } = desk(get());
      let attempts = 0;
      const failing: Job = {
        name,
        everyMs: 60 * MINUTE,
        run: async () => {
          if (++attempts === 1) throw new Error('the disk is full');
        },
      };
      const other = counting(`${name}-other`);
      await using jobs = node('a', failing, other);
      await jobs.runDue();
      expect(errors).toEqual([{ job: name, reason: 'the disk is full' }]);
      expect(other.runs).toBe(1);
      pass(MINUTE);
      await jobs.runDue();
      expect(attempts).toBe(2);
    });

    test('of several nodes one runs a job', async () => {
      const { name, node, pass } = desk(get());
      const job = counting(name);
      await using a = node('a', job);
      await using b = node('b', job);
      for (let round = 0; round < 10; round++) {
        const ran = await Promise.all([a.runDue(), b.runDue()]);
        expect(ran.flat()).toEqual([name]);
        pass(MINUTE);
      }
      expect(job.runs).toBe(10);
    });

    test('while one node runs a job the others leave it; a node that vanished is replaced', async () => {
      const { name, node, pass } = desk(get());
      const held = Promise.withResolvers<void>();
      await using a = node('a', { name, everyMs: MINUTE, run: () => held.promise });
      const job = counting(name);
      await using b = node('b', job);
      const running = a.runDue();
      while (
        (await get().selectFrom('job').select('holder').where('name', '=', name).executeTakeFirst())
          ?.holder !== 'a'
      );
      pass(HOLD_MS - 1);
      expect(await b.runDue()).toEqual([]);
      pass(2);
      expect(await b.runDue()).toEqual([name]);
      held.resolve();
      await running;
      // The one that came back late does not move what the other one decided.
      expect(await b.runDue()).toEqual([]);
    });
  },
);

describe('disposing of the jobs', () => {
  eachDatabase(
    'jobs',
    () => jobsMigrations,
    (get) => {
      test('waits for what runs, tells it to stop, and begins nothing more', async () => {
        const { name, node, pass } = desk(get());
        let ended = false;
        const started = Promise.withResolvers<void>();
        const jobs = node('a', {
          name,
          everyMs: MINUTE,
          run: (_, signal) =>
            new Promise((resolve) => {
              started.resolve();
              signal.addEventListener('abort', () => {
                ended = true;
                resolve();
              });
            }),
        });
        const running = jobs.runDue();
        await started.promise;
        await jobs[Symbol.asyncDispose]();
        expect(ended).toBe(true);
        await running;
        pass(MINUTE);
        expect(await jobs.runDue()).toEqual([]);
      });
    },
  );
});
