import { defineConfig } from 'vitest/config';
import { countSkips } from './scripts/count-skips.ts';

const tests = '**/*.test.{ts,tsx}';
/** Journeys in a real browser: hundreds of waits each, on a machine that may be busy. */
const journeys = [
  `web/${tests}`,
  `widget/journeys/${tests}`,
  'server/http/{help/help-journey,hostile-screens}.test.ts',
];
/** What ran out of time says so in one of these ways; a busy machine is no broken guarantee. */
const OUT_OF_TIME = /Timeout \d+ms exceeded|timed out in \d+ms/;

export default defineConfig({
  test: {
    exclude: ['**/node_modules/**'],
    setupFiles: ['server/testing/fix-seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', countSkips(process.env['CANDOR_TEST_SUMMARY'])],
    // Who passes only when asked once more is named at the end of `npm test`.
    projects: [
      { extends: true, test: { name: 'journeys', include: journeys, retry: 1 } },
      {
        extends: true,
        test: {
          name: 'parts',
          include: [`{server,contract,scripts,examples,widget,evals,docs,bin,benchmarks}/${tests}`],
          exclude: ['**/node_modules/**', ...journeys],
          retry: { count: 1, condition: OUT_OF_TIME },
        },
      },
    ],
  },
});
