import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from './index.ts';

const SHOP = join(import.meta.dirname, '../../examples/shop');
const GOOD: Record<string, string> = {
  'company.yaml': 'name: Test\n',
  'policy.yaml':
    'decide:\n  - name: all\n    when: { always: true }\n    do: answer\nreview:\n  - name: all\n    when: { always: true }\n    do: send\n',
  'topics.yaml': 'topics:\n  - id: returns\n    name: Returns\n    examples: [send back]\n',
  'sources.yaml':
    'sources:\n  - id: faq\n    kind: faq\n    path: knowledge\n    priority: high\n    update: daily\n',
  'knowledge/a.md': '# A\n',
};
const ACTION =
  'name: track\ndescription: d\neffect: read\nslots:\n  - name: number\n    ask: { en: Which? }\nrequest:\n  method: GET\n  url: "{{env.SHOP}}/{{number}}"\nreplies:\n  when: { default: { en: ok } }\n';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-check-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function check(changes: Record<string, string | Buffer | undefined> = {}) {
  for (const [file, text] of Object.entries({ ...GOOD, ...changes })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const checkFilter = (text: string) => (text.includes('>=') ? undefined : 'no comparison.');
  const { folder: content, problems } = await checkFolder(folder, { checkFilter });
  expect(content === undefined).toBe(problems.length > 0);
  return problems.map(({ file, line, message, fix }) => `${file}:${line}: ${message}${fix ? ` ${fix}` : ''}`);
}

test('the demo shop has no problem', async () => {
  const { problems, folder: content } = await checkFolder(SHOP);
  expect(problems).toEqual([]);
  expect(content?.topics.length).toBeGreaterThanOrEqual(16);
  expect(content?.actions.map((action) => action.name)).toEqual([
    'check-stock',
    'start-return',
    'track-order',
  ]);
});

test('topics, actions and tests may be missing', async () => {
  expect(await check({ 'topics.yaml': undefined })).toEqual([]);
  expect(await check({ 'topics.yaml': 'topics: []\n' })).toEqual([]);
});

test('every problem is listed at once, sorted by file and line', async () => {
  const problems = await check({
    'company.yaml': 'name: Test\ntimezone: Europe/Atlantis\ncolor: "#fff"\n',
    'sources.yaml': 'sources:\n  - id: FAQ\n    kind: blog\n    path: knowledge\n    priority: high\n',
  });
  expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
    'company.yaml:3',
    'sources.yaml:2',
    'sources.yaml:2',
    'sources.yaml:3',
  ]);
});

describe('each kind of problem names its line', () => {
  const cases: [string, Record<string, string | Buffer | undefined>, string | RegExp][] = [
    ['a missing file', { 'policy.yaml': undefined }, /^policy\.yaml:1: The file is missing\./],
    ['an empty file', { 'company.yaml': '' }, 'company.yaml:1: The file is empty.'],
    [
      'a file that is not in UTF-8',
      { 'company.yaml': Buffer.from('name: Caf\xe9\n', 'latin1') },
      'company.yaml:1: The file is not in UTF-8.',
    ],
    [
      'broken YAML',
      { 'company.yaml': 'name: Test\nlanguages: [en\n' },
      /^company\.yaml:[23]: This is not valid YAML/,
    ],
    [
      'a key twice',
      { 'company.yaml': 'name: A\nname: B\n' },
      /^company\.yaml:2: This is not valid YAML: .*unique/,
    ],
    ['an alias bomb', { 'company.yaml': bomb() }, /^company\.yaml:1: This is not valid YAML/],
    [
      'an unknown key',
      { 'company.yaml': 'name: A\nzone: UTC\n' },
      'company.yaml:2: `zone` is not known here.',
    ],
    ['a missing key', { 'company.yaml': 'language: en\n' }, 'company.yaml:1: `name` is missing.'],
    [
      'a wrong type',
      { 'company.yaml': 'name: A\nlanguages: en\n' },
      'company.yaml:2: `languages` must be a list;',
    ],
    [
      'a wrong word',
      { 'sources.yaml': source({ kind: 'blog' }) },
      'sources.yaml:3: `kind` must be one of faq,',
    ],
    [
      'a wrong time zone',
      { 'company.yaml': 'name: A\ntimezone: Mars\n' },
      'company.yaml:2: `Mars` is not a time zone.',
    ],
    [
      'a language that is not offered',
      { 'company.yaml': 'name: A\nsuggestions:\n  fr: [Bonjour]\n' },
      'company.yaml:3: Suggestions in `fr`, which `languages` does not list.',
    ],
    [
      'a bad regular expression',
      { 'company.yaml': 'name: A\nformats:\n  order_number:\n    - "FP-\\\\d{5}"\n    - "FP-(["\n' },
      'company.yaml:5: `FP-([` is not a regular expression that can be used.',
    ],
    [
      'a source without its files',
      { 'sources.yaml': source({ path: 'docs' }) },
      'sources.yaml:4: There is nothing at `docs`.',
    ],
    [
      'a source outside the folder',
      { 'sources.yaml': source({ path: '../..' }) },
      'sources.yaml:4: `../..` lies outside the company folder.',
    ],
    [
      'a filter that cannot be read',
      { 'sources.yaml': source({ filter: 'process.exit()' }) },
      'sources.yaml:7: The filter `process.exit()` cannot be read: no comparison.',
    ],
    [
      'a topic twice',
      { 'topics.yaml': `${GOOD['topics.yaml']}  - id: returns\n    name: R\n    examples: [a]\n` },
      'topics.yaml:5: The topic `returns` exists already (topics.yaml:2).',
    ],
    [
      'an example that stands under two topics',
      {
        'topics.yaml': `${GOOD['topics.yaml']}  - id: refund\n    name: R\n    examples:\n      - Send BACK!\n`,
      },
      'topics.yaml:8: The example "Send BACK!" stands under `returns` too (topics.yaml:4). Leave it under the topic that it is about.',
    ],
    [
      'an example without words',
      { 'topics.yaml': `${GOOD['topics.yaml']}  - id: refund\n    name: R\n    examples: ["?!"]\n` },
      'topics.yaml:7: The example "?!" has no words. Write what a customer would write.',
    ],
    [
      'a topic without examples',
      { 'topics.yaml': 'topics:\n  - id: returns\n    name: Returns\n    examples: []\n' },
      'topics.yaml:4: `examples` must not be empty.',
    ],
    [
      'a topic with the name of "none"',
      { 'topics.yaml': `${GOOD['topics.yaml']}  - id: none\n    name: N\n    examples: [a]\n` },
      'topics.yaml:5: `none` stands for "none of the topics". Give the topic another name.',
    ],
    [
      'an unknown source of a topic',
      { 'topics.yaml': `${GOOD['topics.yaml']}    sources:\n      - faqs\n` },
      'topics.yaml:6: There is no source `faqs`. Did you mean `faq`?',
    ],
    [
      'an unknown action of a topic',
      { 'topics.yaml': `${GOOD['topics.yaml']}    action: trck\n`, 'actions/track.yaml': ACTION },
      'topics.yaml:5: There is no action `trck`. Did you mean `track`?',
    ],
    [
      'an unknown topic in a nested condition',
      { 'policy.yaml': policy('{ all: [{ tier: 1 }, { not: { topic: refund } }] }') },
      'policy.yaml:3: There is no topic `refund`. Known: returns.',
    ],
    [
      'an unknown topic with a threshold',
      { 'policy.yaml': `${GOOD['policy.yaml']}thresholds:\n  topics:\n    return: 0.9\n` },
      'policy.yaml:11: There is no topic `return`. Did you mean `returns`?',
    ],
    [
      'an unknown condition',
      { 'policy.yaml': policy('{ mood: bad }') },
      'policy.yaml:3: `mood` is not a known condition. Use one of: signal, intent,',
    ],
    [
      'a wrong value in a condition',
      { 'policy.yaml': policy('{ any: [{ emotion: furious }] }') },
      'policy.yaml:3: `emotion` must be one of neutral, frustrated, angry, satisfied; found "furious".',
    ],
    [
      'two conditions side by side',
      { 'policy.yaml': policy('{ emotion: angry, tier: 2 }') },
      'policy.yaml:3: `when` has 2 conditions side by side (emotion, tier).',
    ],
    [
      'an unknown placeholder of an action',
      { 'actions/track.yaml': ACTION.replace('{{number}}', '{{numbr}}') },
      'actions/track.yaml:9: `{{numbr}}` is neither a slot',
    ],
    [
      'a change without a confirmation',
      { 'actions/track.yaml': ACTION.replace('effect: read', 'effect: change') },
      'actions/track.yaml:3: An action that changes something needs `confirm`',
    ],
    [
      'a broken line of a test file',
      { 'tests/a.jsonl': '{"id":"1","message":"hi"}\n\n{"id":"2",}\n' },
      'tests/a.jsonl:3: The line is not valid JSON.',
    ],
    [
      'a wrong label in a test',
      { 'tests/a.jsonl': '{"id":"1","message":"hi","intent":"buying"}\n' },
      'tests/a.jsonl:1: `intent` must be one of information,',
    ],
    [
      'a test id twice, over files',
      { 'tests/a.jsonl': '{"id":"1","message":"hi"}\n', 'tests/b.jsonl': '{"id":"1","message":"hi"}' },
      'tests/b.jsonl:1: The case `1` exists already (tests/a.jsonl:1).',
    ],
    [
      'an unknown topic of a test',
      { 'tests/a.jsonl': '{"id":"1","message":"hi","topic":"retuns"}\n' },
      'tests/a.jsonl:1: There is no topic `retuns`. Did you mean `returns`?',
    ],
  ];
  test.each(cases)('%s', async (_name, changes, expected) => {
    const problems = await check(changes);
    expect(problems).toHaveLength(1);
    if (typeof expected === 'string') expect(problems[0]).toContain(expected);
    else expect(problems[0]).toMatch(expected);
  });
});

test('a link out of the folder is not followed by a source', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'candor-outside-'));
  await symlink(outside, join(folder, 'linked'));
  expect(await check({ 'sources.yaml': source({ path: 'linked' }) })).toEqual([
    expect.stringContaining('sources.yaml:4: `linked` lies outside'),
  ]);
  await rm(outside, { recursive: true });
});

test('a folder that does not exist is one clear problem', async () => {
  const { problems } = await checkFolder(join(folder, 'nowhere'));
  expect(problems).toMatchObject([{ message: expect.stringContaining('There is no folder') }]);
});

test('a byte order mark and Windows line ends are fine', async () => {
  expect(await check({ 'company.yaml': '\uFEFFname: Test\r\nlanguage: en\r\n' })).toEqual([]);
});

test('a copy of the demo shop with one broken action names only that action', async () => {
  await cp(SHOP, folder, { recursive: true });
  await writeFile(join(folder, 'actions/track-order.yaml'), 'name: track-order\n  effect: read\n');
  const { problems } = await checkFolder(folder);
  expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set(['actions/track-order.yaml']));
});

function source(changes: Record<string, string>): string {
  const entry = { id: 'faq', kind: 'faq', path: 'knowledge', priority: 'high', update: 'daily', ...changes };
  const lines = Object.entries(entry).map(([key, value]) => `${key}: ${value}`);
  return `sources:\n  - ${lines.join('\n    ')}\n`;
}

function policy(when: string): string {
  return GOOD['policy.yaml']!.replace('{ always: true }', when);
}

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 9; i++)
    lines.push(
      `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return `${lines.join('\n')}\n`;
}

test('hours and targets are checked with their lines', async () => {
  const company = `name: Test
hours:
  timezone: Europe/Atlantis
  week:
    monday: ["09:00-12:00", "11:30-17:00"]
    tuesday: ["17:00-09:00"]
    someday: []
  holidays:
    - { date: 2026-02-30, name: No day }
  queues:
    night:
      week: {}
sla:
  first_answer: { high: 1 day }
  warn_at: 2
`;
  expect(await check({ 'company.yaml': company })).toEqual([
    expect.stringMatching(/^company.yaml:5: .*in order/),
    expect.stringMatching(/^company.yaml:6: .*end after it begins/),
    expect.stringMatching(/^company.yaml:7: .*`someday` is not known/),
    expect.stringMatching(/^company.yaml:9: .*2026-12-25/),
    expect.stringMatching(/^company.yaml:12: .*at least one day/),
    expect.stringMatching(/^company.yaml:14: .*30m or 4h/),
    expect.stringMatching(/^company.yaml:15: .*warn_at/),
  ]);
  const zones = `name: Test
hours:
  timezone: Europe/Atlantis
  week: { monday: ["09:00-12:00", "13:00-24:00"] }
  queues:
    night: { timezone: Mars/North, week: { sunday: ["00:00-24:00"] } }
`;
  expect(await check({ 'company.yaml': zones })).toEqual([
    expect.stringMatching(/^company.yaml:3: `Europe\/Atlantis` is not a time zone/),
    expect.stringMatching(/^company.yaml:6: `Mars\/North` is not a time zone/),
  ]);
});

test('hours of a queue that the company does not have are a mistake', async () => {
  const company = `name: Test
queues: [{ name: orders }]
hours:
  week: { monday: ["09:00-12:00"] }
  queues:
    order: { week: { sunday: ["00:00-24:00"] } }
`;
  expect(await check({ 'company.yaml': company })).toEqual([
    expect.stringMatching(/^company.yaml:6: There is no queue `order`\. .*orders/),
  ]);
});

test('a covered topic has to exist', async () => {
  const policy = `${GOOD['policy.yaml']}cover: { topics: [returns, retuns] }\n`;
  expect(await check({ 'policy.yaml': policy })).toEqual([
    expect.stringContaining('There is no topic `retuns`.'),
  ]);
});
