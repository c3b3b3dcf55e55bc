/**
 * `npm test`: types, lint, import rules, files, screens, then every test on what this machine has.
 *
 *     npm test                        everything
 *     npm test -- answering           the checks, and the tests whose path contains "answering"
 *     npm test -- --only-tests inbox  those tests alone
 *
 * CANDOR_REQUIRE=all (or a list: postgres,redis,browser) turns each skip into a failure.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestCounts } from './count-skips.ts';
import { summarise } from './summarise-tests.ts';
import { startServices, type TestServices } from './test-services.ts';

const ROOT = resolve(import.meta.dirname, '..');
const CODE = [
  'server',
  'contract',
  'web',
  'widget',
  'bin',
  'scripts',
  'examples',
  'evals',
  'benchmarks',
  'docs',
];

interface Step {
  name: string;
  command: string[];
}

let running: ChildProcess | undefined;

/** The checks before the tests; those whose subject is not there yet are left out. */
function checks(): Step[] {
  const exists = (path: string) => existsSync(join(ROOT, path));
  const folders = CODE.filter(exists);
  return [
    { name: 'types', command: ['typescript/bin/tsc', '-p', 'tsconfig.json'] },
    ...(exists('web')
      ? [
          { name: 'types of the console', command: ['typescript/bin/tsc', '-p', 'tsconfig.screens.json'] },
          { name: 'types of the chat', command: ['typescript/bin/tsc', '-p', 'widget/tsconfig.json'] },
        ]
      : []),
    { name: 'lint', command: ['@biomejs/biome/bin/biome', 'check', '--max-diagnostics=100', '.'] },
    {
      name: 'import rules',
      command: [
        'dependency-cruiser/bin/dependency-cruiser.mjs',
        '--config',
        '.dependency-cruiser.cjs',
        ...folders,
      ],
    },
    { name: 'files', command: ['../scripts/check-files.ts'] },
    ...(exists('scripts/build-screens.ts')
      ? [{ name: 'screens build', command: ['../scripts/build-screens.ts'] }]
      : []),
  ];
}

/** Runs a script of a package on this Node; resolves to whether it ended well. */
function run(command: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const [script = '', ...args] = command;
  return new Promise((settle) => {
    running = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
      cwd: ROOT,
      env,
      stdio: 'inherit',
    });
    running.on('close', (code) => settle(code === 0));
  });
}

async function runTests(filters: string[], services: TestServices): Promise<TestCounts | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'candor-summary-'));
  const file = join(folder, 'counts.json');
  const env = { ...process.env, ...services.env, CANDOR_TEST_SUMMARY: file };
  try {
    const ended = await run(['vitest/vitest.mjs', 'run', ...filters], env);
    if (!existsSync(file)) return undefined;
    const counts: TestCounts = JSON.parse(readFileSync(file, 'utf8'));
    if (!ended && counts.failed === 0) counts.failed = 1;
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const onlyTests = args.includes('--only-tests');
  const filters = args.filter((arg) => arg !== '--only-tests');
  const services = await startServices(process.env, ROOT);
  const end = async (code: number) => {
    await services.stop();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      running?.kill(signal);
      void end(130);
    });
  const failedChecks: string[] = [];
  for (const step of onlyTests ? [] : checks()) {
    const started = performance.now();
    const ok = await run(step.command, process.env);
    console.log(`${ok ? '✓' : '✗'} ${step.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    if (!ok) failedChecks.push(step.name);
  }
  const counts = await runTests(filters, services);
  const summary = summarise(counts, failedChecks, process.env['CANDOR_REQUIRE']);
  console.log(`\n${summary.lines.join('\n')}`);
  await end(summary.ok ? 0 : 1);
}

await main();
