import type { EvaluationCase } from '#server/evaluation/index.ts';
import { openDatabase } from '#server/platform/db/index.ts';
import { findMaterial } from '../measure/find-material.ts';
import { indexPlainly } from '../measure/index-plainly.ts';
import { ingestFolder, openKnowledge } from '../measure/ingest-folder.ts';
import { interleave } from '../measure/interleave.ts';
import { listTexts } from '../measure/list-texts.ts';
import { median, percentile } from '../measure/percentile.ts';
import type { Benchmark } from '../measure/types.ts';

const ROUNDS = 10;

/** What one pass over the questions gave. */
interface Pass {
  /** Milliseconds, a figure a question. */
  times: number[];
  /** Distinct article paths of each question, best first. */
  ranked: string[][];
}

export const searchBenchmark: Benchmark = {
  name: 'search',
  question: 'How long does one search take beside MiniSearch over the same text, and which finds more?',
  async run(say) {
    const material = await findMaterial();
    say('reading the articles');
    await using database = await openDatabase({ kind: 'memory' });
    const knowledge = await openKnowledge(database);
    await ingestFolder(knowledge, material.folder);
    const articles = await listTexts(knowledge);
    const plain = indexPlainly(articles);
    const cases = material.cases;
    const ours = (text: string) => knowledge.search({ text, limit: 60 }).map(({ path }) => path);
    const theirs = (text: string) => plain.search(text).map(({ id }) => articles[id as number]!.path);
    pass(cases, ours);
    pass(cases, theirs);
    say(`${ROUNDS} rounds of ${cases.length} questions`);
    const passes = await interleave(ROUNDS, {
      Candor: async () => pass(cases, ours),
      MiniSearch: async () => pass(cases, theirs),
    });
    return {
      tables: [
        {
          title: 'Per search',
          columns: ['index', 'p50 ms', 'p99 ms', 'recall@1', 'recall@5', 'rounds: p50'],
          rows: Object.entries(passes).map(([name, all]) => tabulate(name, all, cases)),
        },
      ],
      targets: [],
      notes: [
        `${cases.length} questions of ${material.name} over ${articles.length} articles; no database takes part in a search.`,
        'Candor ranks passages (60 of them, at most three of an article), MiniSearch whole articles, with its defaults.',
        'Recall: share of the questions with an acceptable article among the first distinct ones.',
      ],
      skipped: material.missing ? [material.missing] : [],
    };
  },
};

function pass(cases: EvaluationCase[], search: (text: string) => string[]): Pass {
  const result: Pass = { times: [], ranked: [] };
  for (const { text } of cases) {
    const began = performance.now();
    const found = search(text);
    result.times.push(performance.now() - began);
    result.ranked.push([...new Set(found)]);
  }
  return result;
}

function tabulate(name: string, passes: Pass[], cases: EvaluationCase[]): (string | number)[] {
  const times = passes.flatMap((one) => one.times);
  const recall = (first: number) => {
    const asked = cases.flatMap(({ articles = [] }, index) => (articles.length ? [{ articles, index }] : []));
    const found = asked.filter(({ articles, index }) =>
      passes[0]!.ranked[index]!.slice(0, first).some((path) => articles.includes(path)),
    );
    return `${((found.length / asked.length) * 100).toFixed(0)} %`;
  };
  const rounds = passes.map((one) => percentile(one.times, 50).toFixed(2)).join(' ');
  return [name, median(times), percentile(times, 99), recall(1), recall(5), rounds];
}
