import { expect, test } from 'vitest';
import { approximateExp } from './approximate-exp.ts';

test('it is nearly the exponential function', () => {
  for (let x = -3; x <= 3; x += 0.01) expect(approximateExp(x) / Math.exp(x)).toBeCloseTo(1, 2);
  for (let x = -100; x < -3; x++) expect(Math.abs(approximateExp(x) - Math.exp(x))).toBeLessThan(0.001);
  expect(approximateExp(0)).toBe(1);
});
