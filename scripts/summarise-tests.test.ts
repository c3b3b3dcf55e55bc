import { expect, test } from 'vitest';
import { summarise } from './summarise-tests.ts';

const counts = { passed: 40, failed: 0, skipped: { postgres: 9, browser: 3, data: 2 }, repeated: [] };

test('what the machine lacks is named with its count', () => {
  const { ok, lines } = summarise(counts, [], undefined);
  expect(ok).toBe(true);
  expect(lines).toEqual([
    'Skipped: 14 tests, because this machine has no PostgreSQL (9), no browser (3), no shared data (2)',
    '40 passed, 0 failed, 14 skipped',
  ]);
});

test('CANDOR_REQUIRE=all turns every skip into a failure, except those for the shared data', () => {
  const { ok, lines } = summarise(counts, [], 'all');
  expect(ok).toBe(false);
  expect(lines.at(-1)).toBe('40 passed, 12 failed, 2 skipped');
  expect(lines[0]).toMatch(/12 tests were skipped.*no PostgreSQL \(9\), no browser \(3\)/);
});

test('a list requires what it names', () => {
  expect(summarise(counts, [], 'browser, data').lines.at(-1)).toBe('40 passed, 5 failed, 9 skipped');
});

test('a failed check and tests that did not end are failures', () => {
  expect(summarise({ passed: 1, failed: 0, skipped: {}, repeated: [] }, ['lint'], undefined)).toEqual({
    ok: false,
    lines: ['Failed checks: lint', '1 passed, 1 failed, 0 skipped'],
  });
  expect(summarise(undefined, [], undefined).ok).toBe(false);
});

test('a skip without a requirement is forbidden by all', () => {
  const skipping = { passed: 1, failed: 0, skipped: { other: 1 }, repeated: [] };
  expect(summarise(skipping, [], undefined).ok).toBe(true);
  expect(summarise(skipping, [], 'all').ok).toBe(false);
});

test('a race that only counts on PostgreSQL may be skipped on PGlite', () => {
  const { ok, lines } = summarise({ passed: 1, failed: 0, skipped: { server: 2 }, repeated: [] }, [], 'all');
  expect(ok).toBe(true);
  expect(lines[0]).toBe('Skipped: 2 tests, because PGlite has one connection (2)');
});

test('a test that passed only when asked once more is named', () => {
  expect(
    summarise({ passed: 2, failed: 0, skipped: {}, repeated: ['chat > opens'] }, [], 'all').lines,
  ).toEqual(['Passed only when asked once more: chat > opens', '2 passed, 0 failed, 0 skipped']);
});
