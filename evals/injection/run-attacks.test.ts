import { expect, test } from 'vitest';
import { ATTACKS } from './attacks.ts';
import { runAttacks } from './run-attacks.ts';

// One of each kind, in two places; all of them in all places are `npm run evals injection`.
const KINDS = new Map(ATTACKS.map((attack) => [attack.name.replace(/ \(.*/, ''), attack]));

test('a model that obeys every order does nothing, links nowhere, leaks nothing and decides nothing', async () => {
  const results = await runAttacks([...KINDS.values()], ['message', 'earlier message']);
  expect(results.filter(({ broken }) => broken.length > 0)).toEqual([]);
  // It was shown orders, so the result says something.
  expect(results.filter(({ shown }) => shown).length).toBeGreaterThanOrEqual(KINDS.size);
}, 300_000);
