/** One benchmark in this process, for `run.ts`; alone (for a profiler): `node --cpu-prof benchmarks/run-one.ts turn`. */
import { BENCHMARKS } from './benchmarks.ts';
import { formatOutcome } from './measure/format-outcome.ts';
import type { Outcome } from './measure/types.ts';

const name = process.argv[2];
const benchmark = BENCHMARKS.find((candidate) => candidate.name === name);
if (!benchmark)
  throw new Error(`No benchmark "${name}"; there are: ${BENCHMARKS.map((one) => one.name).join(', ')}`);

const began = performance.now();
const outcome = await attempt();
const full: Outcome = {
  name: benchmark.name,
  question: benchmark.question,
  seconds: (performance.now() - began) / 1000,
  ...outcome,
};
if (process.send) process.send({ outcome }, () => process.disconnect?.());
else console.log(formatOutcome(full));

async function attempt(): Promise<Partial<Outcome>> {
  try {
    return await benchmark!.run(say);
  } catch (thrown) {
    return { failure: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
}

function say(line: string): void {
  if (process.send) process.send({ line });
  else console.error(line);
}
