import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/** One wrong import each: the file, what it says, and the rule that must object. */
const WRONG: [file: string, text: string, rule: string][] = [
  ['server/kernel/a.ts', "import '#server/platform/index.ts';", 'kernel-imports'],
  ['server/kernel/b.ts', "import 'node:fs';", 'kernel-packages'],
  ['server/routing/a.ts', "import type { X } from '#server/company/index.ts';", 'routing-imports'],
  ['server/routing/b.ts', "import { readFileSync } from 'node:fs';", 'routing-is-pure'],
  ['server/company/a.ts', "export { x } from '#server/customers/index.ts';", 'company-imports'],
  ['server/answering/a.ts', "await import('#server/actions/index.ts');", 'answering-imports'],
  ['server/channels/a.ts', "import { x } from '../company/index.ts';", 'channels-imports'],
  ['server/pipeline/a.ts', "import { x } from '#server/http/index.ts';", 'nobody-imports-http-or-cli'],
  ['server/http/a.ts', "import { x } from '#server/company/store.ts';", 'through-the-index'],
  ['server/platform/db/a.ts', "import { x } from '../log/inner.ts';", 'platform-through-the-index'],
  ['server/inbox/a.ts', "import { x } from '#server/testing/index.ts';", 'testing-is-for-tests'],
  [
    'server/kernel/u.ts',
    "async () => {\n  await using x = (await import('../company/index.ts')).x();\n};",
    'kernel-imports',
  ],
  ['server/company/c.ts', "import { x } from './d.ts';\nexport const y = x;", 'no-cycles'],
  ['server/answering/m.ts', "import { x } from 'ai';", 'one-door-to-models'],
  ['server/answering/p.ts', "import { x } from 'pg';", 'one-door-to-the-database'],
  ['server/answering/n.ts', "import { x } from '#server/nowhere/index.ts';", 'resolvable'],
  ['contract/a.ts', "import { x } from '#server/kernel/index.ts';", 'contract-imports'],
  [
    'web/src/a.tsx',
    "import { x } from '#server/kernel/index.ts';\nexport const a = <b>{x}</b>;",
    'web-imports',
  ],
  ['widget/a.tsx', "import { x } from '../web/src/a.tsx';", 'widget-imports'],
];

/** Allowed imports; none of them may be reported. */
const RIGHT: [file: string, text: string][] = [
  [
    'server/answering/ok.ts',
    "import { x } from '#server/company/index.ts';\nimport { k } from '#server/kernel/index.ts';",
  ],
  ['server/http/ok.ts', "import { x } from '#contract';\nimport { p } from '#server/pipeline/index.ts';"],
  [
    'server/company/ok.ts',
    "import { x } from '#server/platform/db/index.ts';\nimport { y } from './store.ts';",
  ],
  ['server/company/store.test.ts', "import { x } from '#server/testing/index.ts';"],
  ['web/src/ok.tsx', "import { x } from '#contract';\nexport const a = <b>{x}</b>;"],
  ['server/kernel/t1.ts', "import type { B } from './t2.ts';\nexport type A = B;"],
  ['server/kernel/t2.ts', "import type { A } from './t1.ts';\nexport type B = A[];"],
];

const INDEXES = [
  'kernel',
  'company',
  'customers',
  'actions',
  'pipeline',
  'http',
  'testing',
  'platform',
  'platform/db',
];
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'candor-imports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function violations(): { rule: string; from: string }[] {
  for (const name of INDEXES) write(`server/${name}/index.ts`, 'export const x = 1;');
  for (const path of ['contract/index.ts', 'server/company/store.ts', 'server/platform/log/inner.ts'])
    write(path, 'export const x = 1;');
  for (const name of ['ai', 'pg']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'exports.x = 1;');
  }
  write('server/company/d.ts', "import { y } from './c.ts';\nexport const x = y;");
  write('package.json', readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [path, text] of [...WRONG, ...RIGHT]) write(path, text);
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const args = [cli, '--config', config, '--output-type', 'json', 'server', 'contract', 'web', 'widget'];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  const report: { summary: { violations: { rule: { name: string }; from: string }[] } } = JSON.parse(
    run.stdout,
  );
  return report.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

describe('the import rules', () => {
  const found = violations();
  test.each(WRONG)('object to %s: %s (%s)', (file, _text, rule) => {
    expect(found).toContainEqual({ rule, from: file });
  });
  test.each(RIGHT)('accept %s', (file) => {
    expect(found.filter((violation) => violation.from === file)).toEqual([]);
  });
});
