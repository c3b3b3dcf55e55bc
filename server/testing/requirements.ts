import { TestRunner } from 'vitest';

/** What a test may need from the machine; `scripts/test.ts` finds or starts it and passes where it is. */
const VARIABLE = {
  postgres: 'CANDOR_TEST_POSTGRES',
  redis: 'CANDOR_TEST_REDIS',
  browser: 'CANDOR_TEST_BROWSER',
  data: 'CANDOR_TEST_DATA',
} as const;

export type RequirementName = keyof typeof VARIABLE;

declare module 'vitest' {
  interface TaskMeta {
    /** Why a test or group is skipped, when it is; 'server': it counts on PostgreSQL only, where its twin runs. */
    requirement?: RequirementName | 'server';
    /** Of a file: what it asked for and the machine lacks. */
    missing?: RequirementName[];
  }
}

/**
 * Where a requirement is (a URL or a path), or undefined: then skip by name, with
 * `describe.skipIf(!requirement('browser'))(…)` or `test.skipIf`. The final count says how many were skipped for it.
 */
export function requirement(name: RequirementName): string | undefined {
  const value = process.env[VARIABLE[name]] || undefined;
  if (!value) noteMissing(name);
  return value;
}

/** The file's own record, which the reporter reads: a skipped test does not know why it is skipped. */
function noteMissing(name: RequirementName): void {
  const suite = TestRunner.getCurrentSuite();
  const meta = (suite?.suite?.file ?? suite?.file)?.meta;
  if (meta && !meta.missing?.includes(name)) meta.missing = [...(meta.missing ?? []), name];
}
