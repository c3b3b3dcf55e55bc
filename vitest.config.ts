import { defineConfig } from 'vitest/config';
import { countSkips } from './scripts/count-skips.ts';

export default defineConfig({
  test: {
    include: ['{server,contract,scripts,examples,web,widget,evals,docs,bin,benchmarks}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**'],
    setupFiles: ['server/testing/fix-seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // A busy machine is no broken guarantee: what ran out of time, and nothing else, is asked once more.
    retry: { count: 1, condition: /Timeout \d+ms exceeded|timed out in \d+ms|did not succeed in time/ },
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', countSkips(process.env['CANDOR_TEST_SUMMARY'])],
  },
});
