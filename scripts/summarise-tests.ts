import type { TestCounts } from './count-skips.ts';
import { REQUIREMENTS } from './test-services.ts';

const LABELS: Record<string, string> = Object.fromEntries(
  Object.entries(REQUIREMENTS).map(([name, { label }]) => [name, label]),
);

/**
 * The last lines of `npm test`. `required` is CANDOR_REQUIRE: 'all' or names joined by commas; a skip for one of
 * those counts as a failure. The shared data is asked for only by name: it is no part of the repository.
 */
export function summarise(
  counts: TestCounts | undefined,
  failedChecks: string[],
  required: string | undefined,
): { ok: boolean; lines: string[] } {
  if (!counts)
    return { ok: false, lines: ['The tests did not run to their end.', '0 passed, 1 failed, 0 skipped'] };
  const skips = Object.entries(counts.skipped);
  const demanded = skips.filter(([name]) => isRequired(name, required));
  const skipped = sum(skips) - sum(demanded);
  const failed = counts.failed + failedChecks.length + sum(demanded);
  const lines = [
    failedChecks.length > 0 && `Failed checks: ${failedChecks.join(', ')}`,
    demanded.length > 0 &&
      `Failed: ${sum(demanded)} tests were skipped, because ${reasons(demanded)}, and CANDOR_REQUIRE=${required} forbids it`,
    skipped > 0 &&
      `Skipped: ${skipped} tests, because ${reasons(skips.filter((skip) => !demanded.includes(skip)))}`,
    ...counts.repeated.map((name) => `Passed only when asked once more: ${name}`),
    `${counts.passed} passed, ${failed} failed, ${skipped} skipped`,
  ];
  return { ok: failed === 0, lines: lines.filter((line) => line !== false) };
}

function isRequired(name: string, required: string | undefined): boolean {
  const names = (required ?? '').split(',').map((part) => part.trim());
  return names.includes(name) || (names.includes('all') && name !== 'data' && name !== 'server');
}

function reasons(skips: [string, number][]): string {
  const lacks = skips
    .filter(([name]) => name in LABELS)
    .map(([name, count]) => `no ${LABELS[name]} (${count})`);
  const others = skips
    .filter(([name]) => !(name in LABELS))
    .map(([name, count]) =>
      name === 'server' ? `PGlite has one connection (${count})` : `they say so themselves (${count})`,
    );
  return [...(lacks.length > 0 ? [`this machine has ${lacks.join(', ')}`] : []), ...others].join(' and ');
}

function sum(skips: [string, number][]): number {
  return skips.reduce((total, [, count]) => total + count, 0);
}
