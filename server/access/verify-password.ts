import { timingSafeEqual } from 'node:crypto';
import { assert } from '#server/kernel/index.ts';
import { PASSWORD_COST, type ScryptCost } from './hash-password.ts';
import { scryptAsync } from './scrypt-async.ts';

/**
 * Whether the password is the stored one. Without a stored one the same work is done and the answer is no, so
 * that the time tells nobody which accounts exist.
 */
export async function verifyPassword(
  password: string,
  stored: string | undefined,
  cost: ScryptCost = PASSWORD_COST,
): Promise<boolean> {
  if (stored === undefined) {
    await scryptAsync(password, Buffer.alloc(16), cost);
    return false;
  }
  const [scheme, N, r, p, salt = '', hash = ''] = stored.split('$');
  assert(scheme === 'scrypt' && hash, 'a stored password is a scrypt hash');
  const storedCost = { cost: Number(N), blockSize: Number(r), parallelization: Number(p) };
  const actual = await scryptAsync(password, Buffer.from(salt, 'base64url'), storedCost);
  const expected = Buffer.from(hash, 'base64url');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
