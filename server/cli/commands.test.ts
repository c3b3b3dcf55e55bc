import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCandor } from '#server/testing/index.ts';

const SHOP = join(import.meta.dirname, '../../examples/shop');
const COMMANDS = [
  'start',
  'init',
  'check',
  'apply',
  'export',
  'ingest',
  'ask',
  'eval',
  'seed',
  'reset-link',
  'doctor',
];

/** What went wrong is one sentence on stderr; a stack trace is for our own mistakes only. */
function expectSentence(stderr: string): void {
  expect(stderr).toMatch(/^candor: .+\.$/m);
  expect(stderr).not.toMatch(/\n {4}at /);
}

describe('the command line', () => {
  let folder: string;
  let env: Record<string, string>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'candor-cli-'));
    env = { CANDOR_DATA: join(folder, 'data') };
    await mkdir(join(folder, 'docs'));
    await writeFile(
      join(folder, 'docs/returns.md'),
      '# How long do I have to return something?\n\nYou have 30 days from delivery to return an item.\n',
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  describe('says how it is used', () => {
    test('with --help, naming every command', async () => {
      const { code, stdout } = await runCandor(['--help']);
      expect(code).toBe(0);
      for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    });

    test.each(COMMANDS)('with %s --help', async (command) => {
      const { code, stdout } = await runCandor([command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: candor ${command}`);
    });

    test.each([
      ['nonsense'],
      ['ask'],
      ['eval'],
      ['init'],
      ['ask', 'x', '--nonsense'],
      ['eval', 'x', '--out'],
    ])('when it is called wrongly: %s %s, and ends with 2', async (...args) => {
      const { code, stderr, stdout } = await runCandor(args.filter(Boolean));
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^error: /);
    });
  });

  describe('check', () => {
    test('finds nothing wrong with the demo company', async () => {
      const { code, stdout } = await runCandor(['check', SHOP]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: `${SHOP}: no problems\n` });
    });

    test('lists every problem of a broken folder with file and line, and ends with 1', async () => {
      const broken = join(folder, 'broken');
      await cp(SHOP, broken, { recursive: true, filter: (path) => !path.includes('service') });
      await writeFile(join(broken, 'company.yaml'), 'name: Broken\nlanguage: english\ncolour: "#12"\n');
      await writeFile(join(broken, 'actions/track-order.yaml'), 'name: track\n  bad: [indent\n');
      const { code, stdout } = await runCandor(['check', broken]);
      expect(code).toBe(1);
      expect(stdout).toMatch(/^company\.yaml:2: /m);
      expect(stdout).toMatch(/^company\.yaml:3: /m);
      expect(stdout).toMatch(/^actions\/track-order\.yaml:\d+: /m);
      const json = await runCandor(['check', broken, '--json']);
      expect(json.code).toBe(1);
      const { problems } = JSON.parse(json.stdout);
      expect(problems.length).toBeGreaterThanOrEqual(3);
      expect(problems[0]).toMatchObject({ file: expect.any(String), line: expect.any(Number) });
    });

    test('of a folder that is not there is a problem, not a crash', async () => {
      const { code, stdout, stderr } = await runCandor(['check', join(folder, 'nowhere')]);
      expect(code).toBe(1);
      expect(stdout + stderr).toMatch(/nowhere|company\.yaml/);
      expect(stderr).not.toMatch(/\n {4}at /);
    });
  });

  describe('ask', () => {
    test('answers from any folder of documents with the source, as lines and as JSON', async () => {
      const question = 'how long do I have to return something';
      const args = ['ask', '--kb', join(folder, 'docs'), question];
      const lines = await runCandor(args, env);
      expect(lines.code).toBe(0);
      expect(lines.stdout).toContain('30 days');
      expect(lines.stdout).toContain('docs/returns.md');
      const json = await runCandor([...args, '--json', '--trace'], env);
      const result = JSON.parse(json.stdout);
      expect(result).toMatchObject({ outcome: 'answered', route: 'answer', rule: expect.any(String) });
      expect(result.citations[0].path).toBe('docs/returns.md');
      expect(result.confidence).toBeGreaterThan(0);
      expect(result.trace.stages.map(({ name }: { name: string }) => name)).toContain('understand');
    });

    test.each(['--json', undefined])(
      'of a folder that is not there says so and ends with 1 (%s)',
      async (flag) => {
        const args = ['ask', '--kb', join(folder, 'nowhere'), 'hello', ...(flag ? [flag] : [])];
        const { code, stderr, stdout } = await runCandor(args, env);
        expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
        if (flag)
          expect(JSON.parse(stderr).error).toMatchObject({
            code: 'source_unreadable',
            fix: expect.any(String),
          });
        else expectSentence(stderr);
      },
    );

    test('of a folder without a readable document says so', async () => {
      await mkdir(join(folder, 'empty'));
      const { code, stderr } = await runCandor(['ask', '--kb', join(folder, 'empty'), 'hello'], env);
      expect(code).toBe(1);
      expectSentence(stderr);
    });
  });

  describe('eval', () => {
    test('of cases that are broken names the file and the line', async () => {
      const cases = join(folder, 'broken.jsonl');
      await writeFile(cases, '{"id":"a","question":"hi","articles":[]}\n{"id":"b", "question": }\n');
      const { code, stderr } = await runCandor(['eval', '--kb', join(folder, 'docs'), cases], env);
      expect(code).toBe(1);
      expect(stderr).toMatch(/broken\.jsonl:2\b/);
      expectSentence(stderr);
    });

    test('runs cases, writes a result a line and prints figures', async () => {
      const cases = join(folder, 'cases.jsonl');
      const out = join(folder, 'results.jsonl');
      const lines = [
        {
          id: 'a',
          question: 'how long do I have to return something',
          articles: ['docs/returns.md'],
          facts: ['30 days'],
        },
        { id: 'b', question: 'who won the world cup', articles: [] },
      ];
      await writeFile(cases, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      const args = ['eval', '--kb', join(folder, 'docs'), cases, '--out', out, '--json'];
      const { code, stdout } = await runCandor(args, env);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toBeTypeOf('object');
      const results = (await readFile(out, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(results.map(({ id }) => id)).toEqual(['a', 'b']);
      expect(results[0]).toMatchObject({ outcome: 'answered', citations: ['docs/returns.md'] });
    });

    test('fits the threshold to the tolerable wrong answers, and writes it into policy.yaml where it is asked to', async () => {
      const mine = join(folder, 'fitted');
      await runCandor(['init', mine, '--from', join(folder, 'docs'), '--name', 'Fitted'], env);
      const before = await readFile(join(mine, 'policy.yaml'), 'utf8');
      const cases = join(folder, 'fit.jsonl');
      const line = { question: 'How long do I have to return something?', facts: ['30 days'] };
      const articles = ['knowledge/returns.md'];
      const lines = Array.from({ length: 57 }, (_, at) =>
        JSON.stringify({ id: `c${at}`, ...line, articles }),
      );
      await writeFile(cases, lines.join('\n'));
      const shown = await runCandor(['eval', cases, '--company', mine, '--fit'], env);
      expect(shown.stdout).toMatch(/threshold +answered +right +wrong per 100 +at most/);
      expect(shown.stdout).toContain('answer: 0.00 # 57 cases');
      expect(await readFile(join(mine, 'policy.yaml'), 'utf8')).toBe(before);
      const { code } = await runCandor(['eval', cases, '--company', mine, '--fit', '--write'], env);
      expect(code).toBe(0);
      expect(await readFile(join(mine, 'policy.yaml'), 'utf8')).toBe(
        before.replace('answer: 0.5', 'answer: 0'),
      );
      expect((await runCandor(['check', mine], env)).code).toBe(0);
    });

    test('writes thresholds into a company folder only', async () => {
      const cases = join(folder, 'one.jsonl');
      await writeFile(cases, '{"id":"a","question":"hi","articles":[]}\n');
      const kb = join(folder, 'docs');
      const { code, stderr } = await runCandor(['eval', '--kb', kb, cases, '--fit', '--write'], env);
      expect(code).toBe(1);
      expectSentence(stderr);
    });

    test('of a file that is not there says so', async () => {
      const { code, stderr } = await runCandor(['eval', join(folder, 'none.jsonl')], env);
      expect(code).toBe(1);
      expectSentence(stderr);
    });
  });

  describe('a company folder of one’s own', () => {
    test('is made from documents, checked, applied, exported and applied again unchanged', async () => {
      const mine = join(folder, 'mine');
      expect(
        (await runCandor(['init', mine, '--from', join(folder, 'docs'), '--name', 'Mine'], env)).code,
      ).toBe(0);
      expect((await runCandor(['check', mine], env)).code).toBe(0);
      const first = JSON.parse((await runCandor(['apply', mine, '--json'], env)).stdout);
      expect(first).toMatchObject({ release: 1, changed: true });
      const before = await readFile(join(mine, 'company.yaml'), 'utf8');
      expect((await runCandor(['export', mine], env)).code).toBe(0);
      expect(await readFile(join(mine, 'company.yaml'), 'utf8')).toBe(before);
      const second = JSON.parse((await runCandor(['apply', mine, '--json'], env)).stdout);
      expect(second).toMatchObject({ release: 1, changed: false });
    });

    test('exports into an empty folder what can be applied', async () => {
      const copy = join(folder, 'copy');
      await mkdir(copy);
      const exported = await runCandor(['export', copy, '--company', join(folder, 'mine')], env);
      expect(exported.code).toBe(0);
      expect(await readFile(join(copy, 'company.yaml'), 'utf8')).toContain('Mine');
    });

    test('that is there already is not overwritten', async () => {
      const { code, stderr } = await runCandor(['init', join(folder, 'mine')], env);
      expect(code).toBe(1);
      expectSentence(stderr);
    });
  });

  test('settings that are wrong are named, all at once', async () => {
    const { code, stderr } = await runCandor(['apply'], { ...env, PORT: 'many', CANDOR_LOG: 'loud' });
    expect(code).toBe(1);
    expect(stderr).toContain('PORT');
    expect(stderr).toContain('CANDOR_LOG');
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  test('a database server that does not answer is a sentence', async () => {
    const unreachable = { ...env, DATABASE_URL: 'postgres://user:hidden-password@127.0.0.1:1/none' };
    const { code, stderr } = await runCandor(['apply'], unreachable);
    expect(code).toBe(1);
    expectSentence(stderr);
    expect(stderr).not.toContain('hidden-password');
  });
});
