import { describe, expect, test } from 'vitest';
import { hashPassword, type ScryptCost } from './hash-password.ts';
import { createSetupCode, isSetupCode } from './index.ts';
import { verifyPassword } from './verify-password.ts';

const CHEAP: ScryptCost = { cost: 2 ** 10, blockSize: 8, parallelization: 1 };

describe('passwords', () => {
  test('the right password is accepted and any other is not', async () => {
    const stored = await hashPassword('correct horse battery', CHEAP);
    expect(await verifyPassword('correct horse battery', stored)).toBe(true);
    expect(await verifyPassword('correct horse batterY', stored)).toBe(false);
    expect(await verifyPassword('', stored)).toBe(false);
  });

  test('two hashes of one password differ, and none holds it', async () => {
    const [a, b] = await Promise.all([
      hashPassword('one password', CHEAP),
      hashPassword('one password', CHEAP),
    ]);
    expect(a).not.toBe(b);
    expect(a).not.toContain('one password');
  });

  test('the stored parameters are used, so that raising the cost locks nobody out', async () => {
    const stored = await hashPassword('made long ago', { cost: 2 ** 9, blockSize: 8, parallelization: 2 });
    expect(stored).toMatch(/^scrypt\$512\$8\$2\$/);
    expect(await verifyPassword('made long ago', stored, CHEAP)).toBe(true);
  });

  test('letters composed or not are one password', async () => {
    const stored = await hashPassword('Mu\u0308nchen und mehr', CHEAP);
    expect(await verifyPassword('M\u00fcnchen und mehr', stored)).toBe(true);
  });

  test('an unknown account costs as much work as a known one', async () => {
    const stored = await hashPassword('some password');
    const time = async (hash: string | undefined) => {
      const start = process.cpuUsage();
      expect(await verifyPassword('wrong', hash)).toBe(false);
      return process.cpuUsage(start).user;
    };
    // The least of several: whatever else this process does meanwhile counts as well.
    const least = async (hash: string | undefined) => {
      const times: number[] = [];
      for (let round = 0; round < 3; round++) times.push(await time(hash));
      return Math.min(...times);
    };
    const [known, unknown] = [await least(stored), await least(undefined)];
    // Without the decoy the ratio is a thousandth.
    expect(unknown / known).toBeGreaterThan(0.25);
  });
});

describe('the set-up code', () => {
  test('it is the same for one secret, however it is typed, and differs for another', () => {
    const code = createSetupCode('a'.repeat(32));
    expect(code).toMatch(/^[0-9a-f]{5}(-[0-9a-f]{5}){3}$/);
    expect(isSetupCode('a'.repeat(32), ` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(true);
    expect(isSetupCode('b'.repeat(32), code)).toBe(false);
    expect(isSetupCode('a'.repeat(32), '')).toBe(false);
  });
});
