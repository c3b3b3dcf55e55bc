import { randomBytes } from 'node:crypto';
import { scryptAsync } from './scrypt-async.ts';

/** scrypt's work: memory is `128 × cost × blockSize` bytes, time grows with `parallelization` too. */
export interface ScryptCost {
  /** N, a power of two. */
  cost: number;
  blockSize: number;
  parallelization: number;
}

/** 32 MiB and about a quarter of a second; one of the settings of the OWASP password storage cheat sheet. */
export const PASSWORD_COST: ScryptCost = { cost: 2 ** 15, blockSize: 8, parallelization: 3 };

/**
 * The password as it is stored: `scrypt$N$r$p$salt$hash`. The parameters are kept with it, so that they can be
 * raised without locking anybody out.
 */
export async function hashPassword(password: string, cost: ScryptCost = PASSWORD_COST): Promise<string> {
  const salt = randomBytes(16);
  const hash = await scryptAsync(password, salt, cost);
  const { cost: n, blockSize: r, parallelization: p } = cost;
  return ['scrypt', n, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}
