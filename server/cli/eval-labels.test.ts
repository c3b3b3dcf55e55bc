import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCandor } from '#server/testing/index.ts';

let folder = '';
let env: Record<string, string> = {};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-labels-'));
  env = { CANDOR_DATA: join(folder, 'data') };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const toLine = (text: string, right: string, kind = 'topic') =>
  JSON.stringify({
    id: `lbl_${text}`,
    turnId: `trn_${text}`,
    kind,
    given: null,
    right,
    by: 'Anna',
    createdAt: '2026-11-21T10:00:00Z',
    conversationId: 'cnv_1',
    text,
    language: 'en',
  });

test('`eval labels` says what was right before the labels were learned and what is right after', async () => {
  const file = join(folder, 'labels.jsonl');
  const things = ['flute', 'drum', 'cello', 'harp', 'organ', 'viola', 'banjo', 'tuba', 'lyre', 'oboe'];
  const lines = things.map((thing) => toLine(`could you tune the ${thing} for my concert evening`, 'offers'));
  const plain = things.map((thing) => toLine(`the pegs of my ${thing} case hum`, 'urgent', 'intent'));
  await writeFile(file, `${[...lines, ...plain].join('\n')}\n`);
  const { stdout } = await runCandor(['eval', 'labels', '--labels', file, '--json'], env);
  const { topics, readings } = JSON.parse(stdout);
  for (const { labels, rightBefore, rightAfter } of [topics, readings]) {
    expect(labels).toBe(10);
    expect(rightAfter).toBeGreaterThan(rightBefore);
  }
});

test.each([
  ['a line that is no label', '{"kind":"topic"}\n', /labels\.jsonl:1 is not a label/],
  ['no label at all', '', /Nobody has labelled a message yet/],
])('%s is said in a sentence', async (_name, content, sentence) => {
  const file = join(folder, 'labels.jsonl');
  await writeFile(file, content);
  const { code, stderr } = await runCandor(['eval', 'labels', '--labels', file], env);
  expect(code).toBe(1);
  expect(stderr).toMatch(sentence);
});

test('without a file the company’s own labels are read', async () => {
  const { code, stderr } = await runCandor(['eval', 'labels'], env);
  expect(code).toBe(1);
  expect(stderr).toMatch(/Nobody has labelled a message yet/);
});
