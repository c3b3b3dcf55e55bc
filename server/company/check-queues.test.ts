import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFolder } from './index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-queues-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const RULE = '- { name: all, when: { always: true }, do:';

async function check(queues: string[], topicQueue = 'returns') {
  const files = {
    'company.yaml': ['name: Test', 'queues:', ...queues.map((queue) => `  - ${queue}`), ''].join('\n'),
    'policy.yaml': `decide:\n  ${RULE} answer }\nreview:\n  ${RULE} send }\n`,
    'topics.yaml': `topics:\n  - { id: refund, name: Refund, queue: ${topicQueue}, examples: [money back] }\n`,
    'sources.yaml': 'sources:\n  - { id: faq, kind: faq, path: ., priority: high, update: daily }\n',
    'a.md': '# A\n',
  };
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  const { problems } = await checkFolder(folder, {});
  return problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

test('queues with matches, skills and an overflow to the general queue have no problem', async () => {
  expect(
    await check([
      '{ name: returns, when: { topics: [refund], languages: [fr] }, skills: [repairs], assignment: least-busy }',
      '{ name: vip, when: { segments: [vip] }, overflow: { after_minutes: 5, to: general } }',
    ]),
  ).toEqual([]);
});

test('a topic or an overflow that names no queue is named with its line', async () => {
  expect(await check(['{ name: returns, overflow: { after_minutes: 5, to: nowhere } }'], 'retrns')).toEqual([
    'company.yaml:3: There is no queue `nowhere`.',
    'topics.yaml:2: There is no queue `retrns`.',
  ]);
});

test('an overflow that leads back is named once for each queue in the circle', async () => {
  const problems = await check([
    '{ name: returns, overflow: { after_minutes: 5, to: orders } }',
    '{ name: orders, overflow: { after_minutes: 5, to: returns } }',
  ]);
  expect(problems).toEqual([
    'company.yaml:3: Overflow leads in a circle: returns → orders → returns.',
    'company.yaml:4: Overflow leads in a circle: orders → returns → orders.',
  ]);
});

test('an unknown topic, an empty match and two queues of one name are problems', async () => {
  expect(await check(['{ name: returns, when: { topics: [nothing] } }'])).toEqual([
    'company.yaml:3: There is no topic `nothing`.',
  ]);
  expect((await check(['{ name: returns, when: {} }']))[0]).toMatch(/^company.yaml:3: .*name at least one/);
  expect((await check(['{ name: returns }', '{ name: returns }']))[0]).toMatch(
    /^company.yaml:4: The queue `returns` exists already/,
  );
});
