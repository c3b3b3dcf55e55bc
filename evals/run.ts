/**
 * `npm run evals`: the project's own cases and, where CANDOR_TEST_DATA names the shared data, those sets too, each
 * through `candor eval`. Prints a table a set, with date and machine. With names as arguments only the sets that
 * contain one of them: `npm run evals shop`.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type EvaluationReport, formatReport } from '#server/evaluation/index.ts';
import { CHECKS } from './list-checks.ts';

interface EvaluationSet {
  name: string;
  cases: string;
  /** Folder of documents of a neutral company; the demo company without. */
  kb?: string;
}

const run = promisify(execFile);
const home = join(import.meta.dirname, '..');
const wanted = process.argv.slice(2);

const sets = listSets().filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
console.log(`${new Date().toISOString().slice(0, 10)} · ${describeMachine()}\n`);
for (const set of sets) {
  if (!existsSync(set.cases)) {
    console.log(`## ${set.name}\nskipped: ${set.cases} is not there\n`);
    continue;
  }
  console.log(`## ${set.name}\n${formatReport(await evaluate(set))}\n`);
}

const data = process.env['CANDOR_TEST_DATA'] ?? '';
for (const { name, needsData, run } of CHECKS) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  const skipped = needsData && data === '';
  const table = skipped ? 'skipped: CANDOR_TEST_DATA does not name the shared data' : await run(data);
  console.log(`## ${name}\n${table}\n`);
}

function listSets(): EvaluationSet[] {
  const shop = ['en', 'fr', 'unanswerable'].map((part) => ({
    name: `shop ${part}`,
    cases: join(home, 'evals/shop', `${part}.jsonl`),
  }));
  const routing = ['messages', 'hard', 'blind', 'fresh', 'kin'].map((part) => ({
    name: `routing ${part}`,
    cases: join(home, 'evals/routing', `${part}.jsonl`),
  }));
  const own = [...shop, ...routing];
  const data = process.env['CANDOR_TEST_DATA'];
  if (!data) {
    console.log('CANDOR_TEST_DATA is not set: only the own sets are run.');
    return own;
  }
  const arduino = ['dev', 'unanswerable_dev', 'multilingual_dev', 'followup_dev'].map((part) => ({
    name: `arduino ${part}`,
    cases: join(data, 'arduino', `${part}.jsonl`),
    kb: join(data, 'arduino/content'),
  }));
  const others = ['questions', 'languages', 'unanswerable', 'more', 'more-languages'].flatMap((part) =>
    [part, `${part}-kept`].map((name) => ({
      name: `arduino own ${name}`,
      cases: join(home, 'evals/arduino', `${name}.jsonl`),
      kb: join(data, 'arduino/content'),
    })),
  );
  return [...own, ...arduino, ...others, { name: 'routing dev', cases: join(data, 'routing/dev.jsonl') }];
}

async function evaluate({ cases, kb }: EvaluationSet): Promise<EvaluationReport> {
  const args = ['bin/candor.ts', 'eval', cases, '--json', ...(kb ? ['--kb', kb] : [])];
  const { stdout } = await run(process.execPath, args, { cwd: home, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as EvaluationReport;
}

function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
}
