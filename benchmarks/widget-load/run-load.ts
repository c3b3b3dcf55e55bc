import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { LoadPlan, LoadReport } from './plan.ts';

const GENERATOR = join(import.meta.dirname, 'load-generator.ts');

type Done = Extract<LoadReport, { type: 'done' }>;

/** Runs the load generator; `connected` is called when all streams are open, before the first question. */
export async function runLoad(plan: LoadPlan, connected: () => Promise<void>): Promise<Done> {
  const child = fork(GENERATOR, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(() => {
    throw new Error('the load generator ended by itself');
  });
  // Whoever waits for a report learns it; afterwards nobody does.
  ended.catch(() => {});
  const hear = <Type extends LoadReport['type']>(type: Type) =>
    Promise.race([nextReport(child, type), ended]);
  try {
    child.send(plan);
    await hear('connected');
    await connected();
    child.send('go');
    return await hear('done');
  } finally {
    child.kill();
  }
}

function nextReport<Type extends LoadReport['type']>(
  child: ChildProcess,
  type: Type,
): Promise<Extract<LoadReport, { type: Type }>> {
  return new Promise((resolve) => {
    const listen = (report: LoadReport) => {
      if (report.type !== type) return;
      child.off('message', listen);
      resolve(report as Extract<LoadReport, { type: Type }>);
    };
    child.on('message', listen);
  });
}
