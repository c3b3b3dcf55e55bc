/**
 * `npm run bench`: runs every benchmark, each in a process of its own, and prints tables with date, machine and
 * database. `--only NAME` (several times if need be) runs some of them, `--json FILE` writes the figures as well. Ends
 * with 1 when a benchmark failed or a target was missed.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BENCHMARKS } from './benchmarks.ts';
import { describeMachine } from './measure/describe-machine.ts';
import { formatOutcome, isMet } from './measure/format-outcome.ts';
import { runApart } from './measure/run-apart.ts';
import type { Outcome } from './measure/types.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, json: { type: 'string' } },
});
const names = BENCHMARKS.map(({ name }) => name);
const unknown = values.only?.find((name) => !names.includes(name));
if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}"; there are: ${names.join(', ')}.`);
  process.exit(2);
}

const now = new Date();
const machine = describeMachine(now);
console.log(`# Benchmarks\n\n${machine}\n`);
const outcomes: Outcome[] = [];
for (const benchmark of BENCHMARKS) {
  if (values.only && !values.only.includes(benchmark.name)) continue;
  const outcome = await runApart(benchmark, (line) => console.error(line));
  outcomes.push(outcome);
  console.log(`${formatOutcome(outcome)}\n`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify({ at: now, machine, outcomes }, null, 2)}\n`);

const missed = outcomes.flatMap(({ targets = [] }) => targets.filter((target) => !isMet(target)));
const failed = outcomes.filter(({ failure }) => failure);
if (missed.length > 0) console.log(`Missed: ${missed.map(({ name }) => name).join('; ')}`);
process.exitCode = missed.length + failed.length > 0 ? 1 : 0;
