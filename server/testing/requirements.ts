/** What a test may need from the machine; `scripts/test.ts` finds or starts it and passes where it is. */
const VARIABLE = {
  postgres: 'CANDOR_TEST_POSTGRES',
  redis: 'CANDOR_TEST_REDIS',
  browser: 'CANDOR_TEST_BROWSER',
  data: 'CANDOR_TEST_DATA',
} as const;

/** Where a requirement is (a URL or a path), or undefined: then the test is skipped by name. */
export function requirement(name: keyof typeof VARIABLE): string | undefined {
  return process.env[VARIABLE[name]] || undefined;
}
