/** Measures one variant in a process of its own and prints the figures as JSON: `node measure.ts "<variant>"`. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { type Opened, VARIANTS } from './variants.ts';
import { commitTurn, countAll, listInbox, prepare } from './workload.ts';

const SECONDS = Number(process.env['SECONDS'] ?? 6);
const RESOLUTION_MS = 1;

/** All times in milliseconds; `loop…` is what a timer waits longer than it asked for. */
export interface Figures {
  coldStart: number;
  warmStart: number;
  turnsPerSecond: number;
  turnsPerSecondOfEight: number;
  turnP50: number;
  turnP99: number;
  pacedTurnP99: number;
  loopIdleP99: number;
  loopPacedP99: number;
  loopFullP99: number;
  loopServedP99: number;
  loopMixedP99: number;
  loopMixedMax: number;
  figureMs: number;
  memoryMb: number;
}

async function main(name: string): Promise<Figures> {
  const open = VARIANTS[name];
  if (!open) throw new Error(`No variant "${name}"; there are: ${Object.keys(VARIANTS).join(', ')}`);
  const parent = mkdtempSync(join(tmpdir(), 'candor-bench-'));
  chmodSync(parent, 0o755);
  try {
    const folder = join(parent, 'db');
    const [coldStart, first] = await timed(() => open(folder));
    await first.close();
    const [warmStart, opened] = await timed(() => open(folder));
    const figures = await measureLoads(opened);
    await opened.close();
    return { coldStart, warmStart, ...figures };
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

async function measureLoads(opened: Opened): Promise<Omit<Figures, 'coldStart' | 'warmStart'>> {
  const { pool } = opened;
  const ids = await prepare(pool, 2000);
  let next = 0;
  const turn = () => commitTurn(pool, ids[next++ % ids.length]!);
  await closedLoop(turn, 8, 1);
  const idle = await observed(() => wait(1500));
  const single = await observed(() => closedLoop(turn, 1, SECONDS));
  const full = await observed(() => closedLoop(turn, 8, SECONDS));
  const served = await observed(() => closedLoop(afterNetwork(turn), 8, SECONDS));
  const paced = await observed(() => openLoop(turn, 50, SECONDS));
  const mixed = await observed(() => Promise.all([openLoop(turn, 50, SECONDS), readers(pool, SECONDS)]));
  const [figureMs] = await timed(() => countAll(pool));
  return {
    turnsPerSecond: single.result.length / SECONDS,
    turnsPerSecondOfEight: full.result.length / SECONDS,
    turnP50: percentile(single.result, 50),
    turnP99: percentile(single.result, 99),
    pacedTurnP99: percentile(paced.result, 99),
    loopIdleP99: idle.p99,
    loopPacedP99: paced.p99,
    loopFullP99: full.p99,
    loopServedP99: served.p99,
    loopMixedP99: mixed.p99,
    loopMixedMax: mixed.max,
    figureMs,
    memoryMb: memory([process.pid, ...opened.pids()]),
  };
}

/** `width` workers that each begin the next turn when theirs ended. Returns the durations. */
async function closedLoop(work: () => Promise<void>, width: number, seconds: number): Promise<number[]> {
  const until = performance.now() + seconds * 1000;
  const durations: number[] = [];
  const worker = async () => {
    while (performance.now() < until) durations.push((await timed(work))[0]);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return durations;
}

/** The same work begun by an event of the network, as a request begins it. */
function afterNetwork(work: () => Promise<void>): () => Promise<void> {
  return async () => {
    await new Promise((settle) => setImmediate(settle));
    await work();
  };
}

/** Turns that arrive at a fixed rate, however long they take. Returns the durations. */
async function openLoop(work: () => Promise<void>, perSecond: number, seconds: number): Promise<number[]> {
  const started = performance.now();
  const all: Promise<number>[] = [];
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = started + (n * 1000) / perSecond;
    await wait(Math.max(0, due - performance.now()));
    all.push(timed(work).then(([duration]) => duration));
  }
  return Promise.all(all);
}

/** Agents' screens beside the turns: ten inbox lists and one figure over all messages each second. */
async function readers(pool: pg.Pool, seconds: number): Promise<void> {
  const lists = openLoop(() => listInbox(pool), 10, seconds);
  await Promise.all([lists, openLoop(() => countAll(pool), 1, seconds)]);
}

async function observed<T>(work: () => Promise<T>): Promise<{ result: T; p99: number; max: number }> {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  const result = await work();
  histogram.disable();
  // No sample at all means that no timer ran from beginning to end.
  if (histogram.count === 0) return { result, p99: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  const beyond = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  return { result, p99: beyond(histogram.percentile(99)), max: beyond(histogram.max) };
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const started = performance.now();
  const result = await work();
  return [performance.now() - started, result];
}

function percentile(values: number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? Number.NaN;
}

/** Proportional set size: memory that processes share is counted once. */
function memory(pids: number[]): number {
  const kilobytes = pids.map((pid) => {
    // A background process of the server may be gone by now.
    if (!existsSync(`/proc/${pid}/smaps_rollup`)) return 0;
    const line = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return Number(line?.[1] ?? 0);
  });
  return kilobytes.reduce((a, b) => a + b, 0) / 1024;
}

console.log(JSON.stringify(await main(process.argv[2] ?? '')));
