import type { Rate } from './types.ts';

/**
 * What a share of which `count` of `of` were seen is at most, with this confidence (0 to 1): the one-sided exact bound of
 * Clopper and Pearson (1934). 1 when nothing was seen.
 */
export function boundShare({ count, of }: Pick<Rate, 'count' | 'of'>, confidence: number): number {
  if (count >= of) return 1;
  let [low, high] = [count / of, 1];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (atMost(count, of, middle) > 1 - confidence) low = middle;
    else high = middle;
  }
  return high;
}

/** How likely `of` draws with this share bring `count` or fewer. */
function atMost(count: number, of: number, share: number): number {
  let logTerm = of * Math.log1p(-share);
  let sum = Math.exp(logTerm);
  for (let hits = 1; hits <= count; hits++) {
    logTerm += Math.log((of - hits + 1) / hits) + Math.log(share) - Math.log1p(-share);
    sum += Math.exp(logTerm);
  }
  return sum;
}
