import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyCommand } from '#server/testing/control/commands.ts';
import { runSequence } from '#server/testing/control/run-sequence.ts';
import { openWorld, type World } from '#server/testing/control/world.ts';
import { requirement } from '#server/testing/index.ts';

/** How many sequences are played; the full measure is 10,000 (docs/concepts/escalation.md). */
const RUNS = Number(process.env['CANDOR_CONTROL_RUNS'] ?? 100);
const SEED = process.env['CANDOR_CONTROL_SEED'];
/** A sequence takes a twentieth of a second on a quiet machine and much longer beside other tests. */
const LIMIT_MS = 60_000 + RUNS * 3000;
/** A counterexample is made smaller for so long; then it is reported as it is. */
const SHRINK_UNTIL_MS = LIMIT_MS * 0.7;

let world: World;
beforeAll(async () => {
  if (requirement('postgres')) world = await openWorld('server');
});
afterAll(() => world?.[Symbol.asyncDispose]());

test.skipIf(!requirement('postgres'))(
  'whatever happens in whatever order, a conversation has one owner, and only the owner speaks',
  async () => {
    let played = 0;
    const property = fc.asyncProperty(
      fc.array(anyCommand, { minLength: 3, maxLength: 14, size: 'max' }),
      async (commands) => {
        await runSequence(world, commands);
        played++;
      },
    );
    await fc.assert(property, {
      numRuns: RUNS,
      interruptAfterTimeLimit: SHRINK_UNTIL_MS,
      markInterruptAsFailure: true,
      ...(SEED ? { seed: Number(SEED) } : {}),
    });
    expect(played).toBeGreaterThanOrEqual(RUNS);
  },
  LIMIT_MS,
);
