import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkGrounding } from '../../server/answering/check-grounding.ts';
import { createSourceReader } from '../../server/answering/grounding/read-source.ts';
import { makePairs } from './make-pairs.ts';
import { readArticles } from './read-articles.ts';

test('of the demo shop’s sentences with one thing changed 95 % are caught, and 5 % of the re-worded ones at most', async () => {
  const articles = await readArticles(join(import.meta.dirname, '../../examples/shop/knowledge'), 'faq');
  const reader = createSourceReader();
  const results = makePairs(articles, 7).map((pair) => ({
    ...pair,
    ...checkGrounding({ text: pair.claim, citations: [1] }, pair.passages, reader, pair.above),
  }));
  const changed = results.filter(({ supported }) => !supported);
  const sound = results.filter(({ supported }) => supported);
  expect(changed.length).toBeGreaterThan(100);
  const share = (pairs: typeof results) => pairs.filter(({ passed }) => !passed).length / pairs.length;
  const missed = changed.filter(({ passed }) => passed).map(({ kind, claim }) => `${kind}: ${claim}`);
  const alarms = sound.filter(({ passed }) => !passed).map(({ claim, detail }) => `${claim} (${detail})`);
  expect(share(changed), missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(share(sound), alarms.join('\n')).toBeLessThanOrEqual(0.05);
});
