/**
 * `node evals/grounding/check-pairs.ts` (with CANDOR_TEST_DATA): how many changed sentences the grounding check
 * catches, by kind of change, and how many unchanged or re-worded ones it objects to. The pairs are made from the
 * articles at run time. `--show KIND` prints what it got wrong in the half that is developed with.
 */
import { join } from 'node:path';
import { checkGrounding } from '../../server/answering/check-grounding.ts';
import { createSourceReader } from '../../server/answering/grounding/read-source.ts';
import { makePairs, type Pair } from './make-pairs.ts';
import { readArticles } from './read-articles.ts';

const SEED = 20261121;

export async function checkPairs(data: string): Promise<{ pair: Pair; passed: boolean; detail: string }[]> {
  const articles = await readArticles(join(data, 'arduino'), 'content');
  const reader = createSourceReader();
  return makePairs(articles, SEED).map((pair) => {
    const check = checkGrounding({ text: pair.claim, citations: [1] }, pair.passages, reader, pair.above);
    return { pair, passed: check.passed, detail: check.detail ?? '' };
  });
}

/** The figures as a table, by half of the articles and kind of change. */
export function formatPairs(results: Awaited<ReturnType<typeof checkPairs>>): string {
  const lines: string[] = [];
  for (const half of ['developed', 'held back'] as const) {
    const of = results.filter(({ pair }) => pair.half === half);
    lines.push(`${half}: ${new Set(of.map(({ pair }) => pair.path)).size} articles`);
    for (const supported of [false, true]) {
      const group = of.filter(({ pair }) => pair.supported === supported);
      for (const kind of new Set(group.map(({ pair }) => pair.kind))) {
        const same = group.filter(({ pair }) => pair.kind === kind);
        lines.push(row(supported ? `  objected to: ${kind}` : `  caught: ${kind}`, same));
      }
      lines.push(row(supported ? '  FALSE ALARMS' : '  CAUGHT', group));
    }
  }
  return lines.join('\n');
}

function row(label: string, results: { passed: boolean }[]): string {
  const stopped = results.filter(({ passed }) => !passed).length;
  return `${label.padEnd(28)} ${((100 * stopped) / (results.length || 1)).toFixed(1).padStart(6)} %  of ${results.length}`;
}

const data = process.env['CANDOR_TEST_DATA'];
if (import.meta.main && data) {
  const results = await checkPairs(data);
  console.log(formatPairs(results));
  const show = process.argv[process.argv.indexOf('--show') + 1];
  for (const { pair, passed, detail } of results) {
    if (pair.half === 'developed' && pair.kind === show && passed !== pair.supported)
      console.log(`\n- ${pair.claim}\n  was: ${pair.original}\n  ${detail}`);
  }
}
