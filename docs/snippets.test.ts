import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  ActionSchema,
  CompanySchema,
  PolicySchema,
  SourceSchema,
  TopicSchema,
} from '#server/kernel/index.ts';
import { createMarkdownParser } from '#server/knowledge/parse/parse-markdown.ts';
import { toArticleContent } from '#server/knowledge/parse/to-article-content.ts';
import { startTestApp, type TestApp } from '#server/testing/index.ts';
import { listGuides, ROOT } from './testing/list-pages.ts';
import { type Fence, notRun, readFences, savedAs } from './testing/read-fences.ts';
import { runGuide } from './testing/run-guide.ts';

/** Commands that a test cannot run, and no others: keep this short. */
const NOT_RUN_LIMIT = 12;
const LANGUAGES = ['sh', 'text', 'ts', 'js', 'json', 'jsonl', 'yaml', 'markdown', 'html', 'mermaid', 'sql'];
const SCHEMAS: Record<string, z.ZodObject> = {
  policy: PolicySchema,
  action: ActionSchema,
  company: CompanySchema,
  topics: z.strictObject({ topics: z.array(TopicSchema) }),
  sources: z.strictObject({ sources: z.array(SourceSchema) }),
};

const guides = listGuides().map((file) => ({ file, fences: readFences(file, join(ROOT, file)) }));
const all = guides.flatMap((guide) => guide.fences);
const named = (fences: Fence[]) =>
  fences
    .map((fence) => ({ name: `${fence.file}:${fence.line}`, fence }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
const hasShell = process.platform !== 'win32' && spawnSync('curl', ['--version']).status === 0;

describe('every code block is checked', () => {
  test('each block says what it is', () => {
    const unknown = all.filter((fence) => !LANGUAGES.includes(fence.language));
    expect(unknown.map((fence) => `${fence.file}:${fence.line} ${fence.language}`)).toEqual([]);
  });

  test('few commands are not run, and each says why', () => {
    const left = all.filter((fence) => fence.language === 'sh' && fence.info !== '');
    expect(left.filter((fence) => !notRun(fence)).map((fence) => `${fence.file}:${fence.line}`)).toEqual([]);
    expect(left.length).toBeLessThanOrEqual(NOT_RUN_LIMIT);
  });

  test.each(named(all.filter((fence) => fence.language === 'yaml')))(
    '$name follows its schema',
    ({ fence }) => {
      const [kind = '', part] = fence.words;
      const schema = SCHEMAS[kind];
      if (!schema) throw new Error(`say which schema: yaml ${Object.keys(SCHEMAS).join(' | ')}`);
      const used = part === 'part' ? schema.partial() : schema;
      expect(used.safeParse(parse(fence.text)).error?.issues ?? []).toEqual([]);
    },
  );

  test.each(named(all.filter((fence) => fence.language.startsWith('json'))))('$name is JSON', ({ fence }) => {
    const texts = fence.language === 'jsonl' ? fence.text.trim().split('\n') : [fence.text];
    for (const text of texts) expect(() => JSON.parse(text)).not.toThrow();
  });

  test.each(named(all.filter((fence) => fence.language === 'markdown')))(
    '$name is an article as knowledge reads it',
    ({ fence }) => {
      const content = toArticleContent(createMarkdownParser()(fence.text), 'faq/example.md', undefined);
      expect(content.structure).toBe(fence.words[0] === 'faq' ? 'faq' : 'document');
      expect(content.passages.length).toBeGreaterThan(0);
    },
  );

  test('TypeScript blocks type-check against the code as it is', () => {
    const blocks = all.filter((fence) => fence.language === 'ts');
    const folder = mkdtempSync(join(mkTmp(), 'snippets-'));
    try {
      const files = blocks.map((fence, index) => {
        const name = savedAs(fence) ?? `block-${index}.ts`;
        writeFileSync(join(folder, name), `${fence.text}\nexport {};\n`);
        return name;
      });
      const config = { extends: '../../tsconfig.json', include: [], files };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      const run = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
      expect(run.stdout).toBe('');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe.skipIf(!hasShell)('every command does what the page says (needs sh and curl)', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app?.close());

  const runnable = guides.filter(({ fences }) =>
    fences.some((fence) => fence.language === 'sh' && !notRun(fence)),
  );
  // Two at a time: each guide waits for its own commands most of the time.
  const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
  test.concurrent.each(runnable)(
    '$file',
    async ({ file, fences }) => {
      const env = {
        CANDOR_IDENTITY_SECRET: app.identitySecret,
        EMAIL: app.adminEmail,
        PASSWORD: app.adminPassword,
      };
      const lane = runnable.findIndex((guide) => guide.file === file) % lanes.length;
      const run = lanes[lane]!.then(() => runGuide(fences, { url: app.url, env }));
      lanes[lane] = run.catch(() => {});
      const result = await run;
      const said = result.last && result.outputs.get(result.last);
      expect(result.code, `${result.last?.file}:${result.last?.line}\n${said}\n${result.errors}`).toBe(0);
      for (const [index, fence] of fences.entries()) {
        const before = fences[index - 1];
        if (fence.words[0] !== 'output' || !before) continue;
        expect(result.outputs.get(before), `output shown at ${fence.file}:${fence.line}`).toMatch(
          pattern(fence.text),
        );
      }
    },
    600_000,
  );
});

test.skipIf(!hasShell)('`npx candor` in a checkout is the command line', () => {
  const shown = execFileSync('npm', ['exec', '--offline', '--', 'candor', '--version'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(shown).toMatch(/^\d+\.\d+\.\d+$/m);
});

/** Inside the checkout, where `#server` and the packages resolve; git ignores it. */
function mkTmp(): string {
  const folder = join(ROOT, 'tmp');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Shown output as a pattern: the lines in this order, `…` stands for anything. */
function pattern(text: string): RegExp {
  const lines = text.split('\n').filter((line) => line.trim() && line.trim() !== '…');
  const escaped = lines.map((line) =>
    RegExp.escape(line.trimEnd()).replaceAll(RegExp.escape('…'), '[^\\n]*'),
  );
  return new RegExp(escaped.join('[\\s\\S]*?'));
}
