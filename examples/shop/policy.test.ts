import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PolicySchema } from '#server/kernel/index.ts';
import { defaultPolicy } from '#server/routing/index.ts';

const read = async (path: string) => {
  const text = await readFile(join(import.meta.dirname, path), 'utf8');
  return { text, policy: PolicySchema.parse(parse(text)) };
};

test('the policy of a new company folder means what the policy in the code means', async () => {
  const { policy } = await read('../../server/company/templates/policy.yaml');
  expect(policy).toEqual(defaultPolicy());
});

test('the demo shop has the default rules, and the threshold that its own cases allow', async () => {
  const { policy } = await read('policy.yaml');
  expect({ decide: policy.decide, review: policy.review }).toEqual({
    decide: defaultPolicy().decide,
    review: defaultPolicy().review,
  });
  expect(policy.thresholds.answer).toBe(0.58);
});
