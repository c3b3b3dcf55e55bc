import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadTopics } from './load-topics.ts';
import { SHOP_EXAMPLES, toExamples } from './topics.test-data.ts';
import { trainTopics } from './train-topics.ts';

const examples = toExamples(SHOP_EXAMPLES);
/** Enough of them to be learned in another thread. */
const many = Array.from({ length: 25 }, () => examples).flat();
let cache = '';
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'candor-topics-'));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

test('what was learned in another thread, and what was kept of it, reads as what was learned here', async () => {
  const here = trainTopics(many);
  for (const other of [await loadTopics(many, { cache }), await loadTopics(many, { cache })]) {
    expect(other.threshold).toBe(here.threshold);
    expect(other.predict('return the parcel')).toEqual(here.predict('return the parcel'));
    expect(other.explain('return the parcel', 'returns')).toEqual(
      here.explain('return the parcel', 'returns'),
    );
  }
  expect(await readdir(cache)).toHaveLength(1);
});

test('a file that is broken is learned anew', async () => {
  const [name] = await readdir(cache);
  await writeFile(join(cache, name!), 'not what was written');
  const classifier = await loadTopics(many, { cache });
  expect(classifier.predict('is paypal accepted').best).toBe('payment');
});

test('a new example is learned, not looked up', async () => {
  const more = [...examples, { topic: 'gifts', text: 'can you wrap it as a present' }];
  expect((await loadTopics(more, { cache })).topics).toContain('gifts');
});

test('learning can be given up', async () => {
  const stop = new AbortController();
  const loading = loadTopics([...many, ...examples], { cache, signal: stop.signal });
  stop.abort();
  await expect(loading).rejects.toThrow(/abort/i);
});
