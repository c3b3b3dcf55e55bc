import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Figures of a vitest run, for the last lines of `npm test`. */
export interface TestCounts {
  passed: number;
  failed: number;
  /** By requirement; `other` holds tests that are skipped for no requirement. */
  skipped: Record<string, number>;
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
  const counts: TestCounts = { passed: 0, failed: errors, skipped: {} };
  for (const module of modules) {
    const states = [...module.children.allTests()].map((test) => {
      const { state } = test.result();
      if (state === 'passed') counts.passed += 1;
      else if (state === 'failed') counts.failed += 1;
      else {
        const reason = test.meta().requirement ?? module.meta().missing?.[0] ?? 'other';
        counts.skipped[reason] = (counts.skipped[reason] ?? 0) + 1;
      }
      return state;
    });
    // A file or a hook that failed outside of any test.
    if (module.state() === 'failed' && !states.includes('failed')) counts.failed += 1;
  }
  return counts;
}
