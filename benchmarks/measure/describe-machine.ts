import { cpus, loadavg, totalmem } from 'node:os';

/** Date and machine, for the head of a report. Other work at the same time shows in the load. */
export function describeMachine(now: Date): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const load = loadavg()[0]!.toFixed(1);
  return `${now.toISOString().slice(0, 10)} · ${cpus().length} × ${model} · ${memory} · Node ${process.version} · load before ${load}`;
}
