import { defineConfig } from 'vitest/config';
import { countSkips } from './scripts/count-skips.ts';

export default defineConfig({
  test: {
    include: ['{server,contract,scripts,examples,web,widget,evals,docs,bin,benchmarks}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', countSkips(process.env['CANDOR_TEST_SUMMARY'])],
  },
});
