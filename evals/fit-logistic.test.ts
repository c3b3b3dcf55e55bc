import { expect, test } from 'vitest';
import { fitLogistic, predict, type Sample } from './fit-logistic.ts';

const samples: Sample[] = Array.from({ length: 40 }, (_, index) => ({
  features: [index / 40, (index * 7) % 2],
  label: index >= 20 ? 1 : 0,
}));

test('a feature that separates gets a weight, one that does not gets next to none', () => {
  const { weights } = fitLogistic(samples, { ridge: 0.001 });
  expect(weights[0]).toBeGreaterThan(3);
  expect(Math.abs(weights[1]!)).toBeLessThan(0.3);
});

test('both labels weigh the same: the middle stays 0.5 when one is rare', () => {
  const rare = [...samples.slice(0, 20), ...samples.slice(20, 25)];
  const model = fitLogistic(rare, { ridge: 0.1 });
  const mean = (label: 0 | 1) => {
    const all = rare
      .filter((sample) => sample.label === label)
      .map(({ features }) => predict(model, features));
    return all.reduce((sum, value) => sum + value, 0) / all.length;
  };
  expect((mean(0) + mean(1)) / 2).toBeCloseTo(0.5, 1);
});

test('a stronger penalty makes smaller weights', () => {
  const weak = fitLogistic(samples, { ridge: 0.001 }).weights[0]!;
  const strong = fitLogistic(samples, { ridge: 0.1 }).weights[0]!;
  expect(strong).toBeLessThan(weak);
});
