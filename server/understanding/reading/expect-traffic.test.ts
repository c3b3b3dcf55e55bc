import { expect, test } from 'vitest';
import type { Kind } from '../seeds/kinds.ts';
import { expectTraffic } from './expect-traffic.ts';
import { type LinearModel, trainLinear } from './train-linear.ts';

const labels: Kind[] = ['complaint', 'information', 'transaction'];

function expectOf(kinds: Kind[]): LinearModel {
  const model = trainLinear(labels.map((label) => ({ label, features: { features: [], counts: [] } })));
  model.bias.fill(0);
  expectTraffic(model, kinds);
  return model;
}

test('the more of the sentences learned from are for a person, the more a message has to say to be', () => {
  const few = expectOf(['complaint', 'information', 'information', 'information']);
  const many = expectOf(['complaint', 'complaint', 'complaint', 'information']);
  expect(many.bias[0]).toBeLessThan(few.bias[0]!);
  expect(many.bias[0]).toBeLessThan(0);
});

test('what needs nobody keeps its odds among itself', () => {
  const { bias } = expectOf(['complaint', 'complaint', 'information', 'transaction']);
  expect(bias[1]).toBe(bias[2]);
});
