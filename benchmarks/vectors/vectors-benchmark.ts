import { createRandom } from '#server/kernel/index.ts';
import { knowledgeMigrations } from '#server/knowledge/index.ts';
import { createFlatIndex } from '#server/knowledge/vectors/flat-index.ts';
import { createPgvectorIndex, hasPgvector } from '#server/knowledge/vectors/pgvector-index.ts';
import { saveVectors } from '#server/knowledge/vectors/store.ts';
import type { VectorIndex } from '#server/knowledge/vectors/types.ts';
import { type Db, migrate } from '#server/platform/db/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { openPgvector } from '#server/testing/pgvector.ts';
import { leastByPlace, median, percentile } from '../measure/percentile.ts';
import { watchingLoop } from '../measure/stopwatch.ts';
import type { Benchmark, Say } from '../measure/types.ts';
import { randomVector } from './random-vector.ts';

const DIMENSIONS = 384;
const COUNTS = [400, 4_000, 40_000];
/** An exact search of pgvector in the embedded database holds the process up: the last step says nothing new. */
const PGVECTOR_COUNTS = [400, 4_000];
const QUESTIONS = 25;
const ROUNDS = 5;
const NEAREST = 100;
const PAGE = 1000;

export const vectorsBenchmark: Benchmark = {
  name: 'vectors',
  question: 'How long does a search by meaning take, is it exact, and what does it cost when passages grow?',
  async run(say) {
    const rows: (string | number)[][] = [];
    const shares: number[] = [];
    for (const count of COUNTS) {
      const opened = await openPgvector();
      try {
        say(`${count} vectors`);
        const vectors = await fill(opened.db, count);
        const wanted = new Set(vectors.keys());
        const deps = { db: opened.db, model: 'random' };
        const flat = await measure(createFlatIndex(deps), vectors, wanted);
        rows.push(['in process', String(count), ...flat.row]);
        shares.push(flat.recall);
        if (!PGVECTOR_COUNTS.includes(count) || !(await hasPgvector(opened.db, silentLogger))) continue;
        const server = await measure(await createPgvectorIndex(deps), vectors, wanted, say);
        rows.push(['pgvector in PGlite', String(count), ...server.row]);
      } finally {
        await opened.close();
      }
    }
    const [last] = rows.filter(([name]) => name === 'in process').slice(-1);
    return {
      tables: [
        {
          title: `Nearest ${NEAREST} of vectors with ${DIMENSIONS} dimensions`,
          columns: [
            'index',
            'vectors',
            'recall',
            'seconds to load',
            'memory MB',
            'p50 ms',
            'p99 ms',
            'loop p99 ms',
          ],
          rows,
        },
      ],
      targets: [
        { name: 'recall in process', value: Math.min(...shares), limit: 1, wanted: 'at least', unit: '' },
        {
          name: 'p50 in process, 40,000 vectors',
          value: Number(last![5]),
          limit: 50,
          wanted: 'at most',
          unit: 'ms',
        },
      ],
      notes: [
        'Random directions: real vectors lie closer together, which changes nothing for an index that looks at all.',
        `Recall: the share of the true nearest ${NEAREST}, by double-precision arithmetic over all vectors, that were found.`,
        'p50 and p99 are over the questions, each at the fastest of its rounds. The embedding of the question is not in it.',
        'Loop: how much later than asked a timer fired meanwhile, that is, how long other work had to wait.',
      ],
      skipped: [],
    };
  },
};

/** Stores so many vectors and returns them by hash. */
async function fill(db: Db, count: number): Promise<Map<string, Float32Array>> {
  await migrate(db, knowledgeMigrations);
  const random = createRandom(count);
  const vectors = new Map<string, Float32Array>();
  for (let at = 0; at < count; at += 1) vectors.set(`text-${at}`, randomVector(random, DIMENSIONS));
  const all = [...vectors].map(([hash, vector]) => ({ hash, vector }));
  for (let at = 0; at < count; at += PAGE)
    await saveVectors(db, 'random', all.slice(at, at + PAGE), new Date());
  return vectors;
}

async function measure(
  index: VectorIndex,
  vectors: Map<string, Float32Array>,
  wanted: ReadonlySet<string>,
  say?: Say,
): Promise<{ recall: number; row: (string | number)[] }> {
  const began = performance.now();
  await index.follow(wanted);
  const seconds = (performance.now() - began) / 1000;
  const random = createRandom(7);
  const questions = Array.from({ length: QUESTIONS }, () => randomVector(random, DIMENSIONS));
  say?.('asking pgvector');
  const rounds: number[][] = [];
  const { delay } = await watchingLoop(async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const times: number[] = [];
      for (const question of questions) {
        const start = performance.now();
        await index.search(question, NEAREST);
        times.push(performance.now() - start);
      }
      rounds.push(times);
    }
  });
  let found = 0;
  for (const question of questions) {
    const truth = new Set(findTruth(vectors, question));
    for (const { hash } of await index.search(question, NEAREST)) if (truth.has(hash)) found += 1;
  }
  const recall = found / (QUESTIONS * NEAREST);
  const times = leastByPlace(rounds);
  const megabytes = index.bytes() / 2 ** 20;
  return {
    recall,
    row: [
      `${(100 * recall).toFixed(2)} %`,
      seconds,
      megabytes,
      median(times),
      percentile(times, 99),
      delay.p99,
    ],
  };
}

/** The nearest by cosine, in double precision. */
function findTruth(vectors: Map<string, Float32Array>, question: Float32Array): string[] {
  const norm = (vector: Float32Array) => Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  const length = norm(question);
  return [...vectors]
    .map(([hash, vector]) => {
      let sum = 0;
      for (let at = 0; at < vector.length; at += 1) sum += vector[at]! * question[at]!;
      return { hash, similarity: sum / (norm(vector) * length) };
    })
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, NEAREST)
    .map(({ hash }) => hash);
}
