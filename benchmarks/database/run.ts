/**
 * Measures the variants side by side and prints a table: `node benchmarks/database/run.ts [rounds] [name …]`.
 * Each variant runs in a process of its own, in rounds with a rotating order; the table holds the best of the rounds.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Figures } from './measure.ts';
import { VARIANTS } from './variants.ts';

const COLUMNS: [title: string, key: keyof Figures, digits: number][] = [
  ['cold start ms', 'coldStart', 0],
  ['warm start ms', 'warmStart', 0],
  ['turns/s, one at a time', 'turnsPerSecond', 0],
  ['turns/s, eight at a time', 'turnsPerSecondOfEight', 0],
  ['turn p50 ms', 'turnP50', 2],
  ['turn p99 ms', 'turnP99', 1],
  ['turn p99 ms at 50/s', 'pacedTurnP99', 1],
  ['loop p99 ms, idle', 'loopIdleP99', 1],
  ['loop p99 ms at 50 turns/s', 'loopPacedP99', 1],
  ['loop p99 ms, eight at a time', 'loopFullP99', 1],
  ['loop p99 ms, same from the network', 'loopServedP99', 1],
  ['loop p99 ms, 50 turns/s + readers', 'loopMixedP99', 1],
  ['loop worst ms, 50 turns/s + readers', 'loopMixedMax', 0],
  ['figure over all messages ms', 'figureMs', 0],
  ['memory MB', 'memoryMb', 0],
];

function measure(name: string): Figures | undefined {
  const script = join(import.meta.dirname, 'measure.ts');
  const run = spawnSync(process.execPath, [script, name], {
    encoding: 'utf8',
    env: process.env,
    timeout: 120_000,
  });
  if (run.status === 0) return JSON.parse(run.stdout, (_key, value) => value ?? Number.POSITIVE_INFINITY);
  console.error(
    `${name}: left out (${
      run.stderr
        .trim()
        .split('\n')
        .find((line) => line.includes('Error')) ??
      run.error?.message ??
      run.signal
    })`,
  );
  return undefined;
}

/** Other work on the machine only makes a figure worse, so the best of the rounds is nearest to the truth. */
function best(values: number[], key: keyof Figures): number {
  return key.startsWith('turnsPer') ? Math.max(...values) : Math.min(...values);
}

function table(results: Map<string, Figures[]>): string {
  const names = [...results.keys()];
  const value = (name: string, key: keyof Figures) =>
    best(
      results.get(name)!.map((figures) => figures[key]),
      key,
    );
  const first = names[0]!;
  const rows = COLUMNS.map(([title, key, digits]) => {
    const cells = names.map((name) => {
      const cell = value(name, key);
      if (!Number.isFinite(cell)) return 'no timer ran';
      const ratio = cell / value(first, key);
      return `${cell.toFixed(digits)}${name === first || !Number.isFinite(ratio) || ratio === 0 ? '' : ` (×${ratio.toFixed(2)})`}`;
    });
    return `| ${title} | ${cells.join(' | ')} |`;
  });
  return [`| | ${names.join(' | ')} |`, `|---|${names.map(() => '---:').join('|')}|`, ...rows].join('\n');
}

const [rounds = '3', ...asked] = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(VARIANTS);
const results = new Map<string, Figures[]>(names.map((name) => [name, []]));
for (let round = 0; round < Number(rounds); round += 1) {
  for (let index = 0; index < names.length; index += 1) {
    const name = names[(index + round) % names.length]!;
    const figures = measure(name);
    if (figures) results.get(name)?.push(figures);
    console.error(`round ${round + 1}: ${name} done`);
  }
}
for (const name of names) if (results.get(name)?.length === 0) results.delete(name);
const processor = cpus()[0]?.model.trim();
const head = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${processor}, best of ${rounds} rounds`;
const text = `${head}\n\n${table(results)}\n`;
console.log(text);
if (process.env['OUT']) writeFileSync(process.env['OUT'], text);
