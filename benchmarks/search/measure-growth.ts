import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { IndexedArticle } from '#server/knowledge/search/types.ts';
import { leastByPlace, median, percentile } from '../measure/percentile.ts';
import type { Engine } from './engines.ts';
import { multiplyArticles } from './list-indexed.ts';

/** What an index costs with so many articles. */
export interface Growth {
  engine: string;
  articles: number;
  seconds: number;
  /** Of the heap and of array buffers; the articles themselves are not counted. */
  megabytes: number;
  p50: number;
  p99: number;
}

const PASSES = 3;
const QUESTIONS = 25;

/** Builds one engine's index over `count` articles and asks it all questions, the first time unmeasured. */
export async function measureGrowth(
  engine: Engine,
  articles: IndexedArticle[],
  count: number,
  questions: string[],
): Promise<Growth> {
  const all = multiplyArticles(articles, count);
  const before = usedBytes();
  const began = performance.now();
  const ask = await engine.index(all);
  const seconds = (performance.now() - began) / 1000;
  const asked = questions.slice(0, QUESTIONS);
  for (const text of asked) await ask(text);
  const megabytes = (usedBytes() - before) / 2 ** 20;
  const passes: number[][] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const times: number[] = [];
    for (const text of asked) {
      const start = performance.now();
      await ask(text);
      times.push(performance.now() - start);
    }
    passes.push(times);
  }
  const times = leastByPlace(passes);
  return {
    engine: engine.name,
    articles: count,
    seconds,
    megabytes,
    p50: median(times),
    p99: percentile(times, 99),
  };
}

function usedBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
