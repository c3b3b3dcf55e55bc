import type { EvaluationCase } from '#server/evaluation/index.ts';
import { openDatabase } from '#server/platform/db/index.ts';
import { findMaterial } from '../measure/find-material.ts';
import { ingestFolder, openKnowledge } from '../measure/ingest-folder.ts';
import { interleave } from '../measure/interleave.ts';
import { findDatabases } from '../measure/open-databases.ts';
import { leastByPlace, median, percentile } from '../measure/percentile.ts';
import type { Benchmark, Table, Target } from '../measure/types.ts';
import { candor, fullText, miniSearch, orama } from './engines.ts';
import { listIndexed } from './list-indexed.ts';
import { type Growth, measureGrowth } from './measure-growth.ts';

const ROUNDS = 5;
/** The others take minutes and gigabytes for the last step. */
const STEPS = [
  { engine: candor, counts: [400, 4_000, 40_000] },
  { engine: miniSearch, counts: [400, 4_000] },
  { engine: orama, counts: [400, 4_000] },
];

/** What one pass over the questions gave. */
interface Pass {
  /** Milliseconds, a figure a question. */
  times: number[];
  /** Distinct article paths of each question, best first. */
  ranked: string[][];
}

/** How well the questions' articles are found, each 0 to 1. */
interface Found {
  first: number;
  inFive: number;
  mrr: number;
}

export const searchBenchmark: Benchmark = {
  name: 'search',
  question: 'Which search finds more, how long does it take, and what does it cost when the articles grow?',
  async run(say) {
    const material = await findMaterial();
    say('reading the articles');
    await using database = await openDatabase({ kind: 'memory' });
    const knowledge = await openKnowledge(database);
    await ingestFolder(knowledge, material.folder);
    const articles = await listIndexed(knowledge);
    const cases = material.cases.filter(({ articles: wanted = [] }) => wanted.length > 0);
    const { kinds, skipped } = await findDatabases();
    const kind = kinds.at(-1)!;
    await using server = await kind.open();
    const grown: Growth[] = [];
    const questions = cases.map(({ text }) => text);
    for (const { engine, counts } of STEPS)
      for (const count of counts) {
        say(`${engine.name}: ${count} articles`);
        grown.push(await measureGrowth(engine, articles, count, questions));
      }
    const engines = [candor, miniSearch, orama, fullText(`full text, ${kind.title}`, server.db)];
    const asking: Record<string, () => Promise<Pass>> = {};
    for (const engine of engines) {
      say(`indexing with ${engine.name}`);
      const ask = await engine.index(articles);
      asking[engine.name] = () => askAll(cases, ask);
      await asking[engine.name]!();
    }
    say(`${ROUNDS} rounds of ${cases.length} questions`);
    const passes = await interleave(ROUNDS, asking);
    return {
      tables: [tabulatePasses(passes, cases), tabulateGrowth(grown)],
      targets: judge(passes, cases, grown),
      notes: [
        `${cases.length} questions of ${material.name} over ${articles.length} articles, English, without what was said before.`,
        'p50 and p99 are over the questions, each at the fastest of its rounds: what else the machine does is left out.',
        'Each engine with its defaults; MiniSearch, Orama and PostgreSQL rank whole articles by title and text.',
        'In a customer’s words "and" finds next to nothing, so PostgreSQL’s words are joined with "or".',
        `Beyond ${articles.length} articles new ones are put together from passages of these.`,
      ],
      skipped: [...(material.missing ? [material.missing] : []), ...skipped],
    };
  },
};

async function askAll(
  cases: EvaluationCase[],
  ask: (text: string) => string[] | Promise<string[]>,
): Promise<Pass> {
  const pass: Pass = { times: [], ranked: [] };
  for (const { text } of cases) {
    const began = performance.now();
    const found = await ask(text);
    pass.times.push(performance.now() - began);
    pass.ranked.push([...new Set(found)]);
  }
  return pass;
}

function measureFound({ ranked }: Pass, cases: EvaluationCase[]): Found {
  const places = cases.map(({ articles = [] }, at) =>
    ranked[at]!.findIndex((path) => articles.includes(path)),
  );
  const share = (first: number) =>
    places.filter((place) => place >= 0 && place < first).length / cases.length;
  const reciprocal = places.map((place) => (place < 0 ? 0 : 1 / (place + 1)));
  return {
    first: share(1),
    inFive: share(5),
    mrr: reciprocal.reduce((sum, one) => sum + one, 0) / cases.length,
  };
}

function tabulatePasses(passes: Record<string, Pass[]>, cases: EvaluationCase[]): Table {
  return {
    title: 'Per search',
    columns: ['index', 'recall@1', 'recall@5', 'MRR', 'p50 ms', 'p99 ms', 'rounds: p50'],
    rows: Object.entries(passes).map(([name, all]) => {
      const { first, inFive, mrr } = measureFound(all[0]!, cases);
      const times = leastByPlace(all.map((one) => one.times));
      const rounds = all.map((one) => percentile(one.times, 50).toFixed(2)).join(' ');
      const shares = [first, inFive].map((share) => `${(share * 100).toFixed(0)} %`);
      return [name, ...shares, mrr.toFixed(3), median(times), percentile(times, 99), rounds];
    }),
  };
}

function tabulateGrowth(grown: Growth[]): Table {
  return {
    title: 'What an index costs',
    columns: ['index', 'articles', 'seconds to build', 'memory MB', 'p50 ms', 'p99 ms'],
    rows: grown.map(({ engine, articles, seconds, megabytes, p50, p99 }) => [
      engine,
      String(articles),
      seconds,
      megabytes,
      p50,
      p99,
    ]),
  };
}

/** Ahead of every other engine in each figure, and fast. */
function judge(passes: Record<string, Pass[]>, cases: EvaluationCase[], grown: Growth[]): Target[] {
  const found = Object.entries(passes).map(([name, all]) => ({ name, ...measureFound(all[0]!, cases) }));
  const [ours, ...others] = found;
  const lead = (name: string, figure: keyof Found): Target => ({
    name: `${name}: ahead of the best of the others by`,
    value: (ours![figure] - Math.max(...others.map((other) => other[figure]))) * 100,
    limit: 0,
    wanted: 'at least',
    unit: ' points',
  });
  const times = leastByPlace(passes[candor.name]!.map((one) => one.times));
  const largest = grown.filter(({ engine }) => engine === candor.name).at(-1)!;
  const fast = (name: string, value: number, limit: number): Target => ({
    name,
    value,
    limit,
    wanted: 'at most',
    unit: ' ms',
  });
  return [
    lead('recall@1', 'first'),
    lead('recall@5', 'inFive'),
    lead('MRR', 'mrr'),
    fast('a search, p99', percentile(times, 99), 2),
    fast(`a search of ${largest.articles} articles, p99`, largest.p99, 10),
  ];
}
