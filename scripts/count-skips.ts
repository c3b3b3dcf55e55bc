import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

/** Figures of a vitest run, for the last lines of `npm test`. */
export interface TestCounts {
  passed: number;
  failed: number;
  /** By requirement; `server` for races that count on PostgreSQL only, `other` for no requirement. */
  skipped: Record<string, number>;
  /** The full names of those that passed only when asked once more. */
  repeated: string[];
}

/** A vitest reporter that writes the figures as JSON to `path`; without a path it does nothing. */
export function countSkips(path: string | undefined): Reporter {
  return {
    onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]) {
      if (path) writeFileSync(path, JSON.stringify(count(modules, errors.length)));
    },
  };
}

function count(modules: readonly TestModule[], errors: number): TestCounts {
  const counts: TestCounts = { passed: 0, failed: errors, skipped: {}, repeated: [] };
  for (const module of modules) {
    const before = counts.failed;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (test.diagnostic()?.flaky) counts.repeated.push(test.fullName);
      if (state === 'passed') counts.passed += 1;
      else if (state === 'failed' || hookFailed(test)) counts.failed += 1;
      else {
        const reason = test.meta().requirement ?? module.meta().missing?.[0] ?? 'other';
        counts.skipped[reason] = (counts.skipped[reason] ?? 0) + 1;
      }
    }
    // A file that could not be loaded, or a hook after its tests.
    if (module.state() === 'failed' && counts.failed === before) counts.failed += 1;
  }
  return counts;
}

/** Tests whose group could not be set up are reported as skipped; that is no skip that anybody asked for. */
function hookFailed(test: TestCase): boolean {
  for (let group = test.parent; ; group = group.parent) {
    if (group.errors().length > 0) return true;
    if (group.type === 'module') return false;
  }
}
