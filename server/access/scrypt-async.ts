import { scrypt } from 'node:crypto';
import type { ScryptCost } from './hash-password.ts';

const HASH_BYTES = 32;

/** scrypt on Node's thread pool. The password is normalised, so that keyboards that compose letters agree. */
export function scryptAsync(password: string, salt: Buffer, cost: ScryptCost): Promise<Buffer> {
  const { cost: N, blockSize: r, parallelization: p } = cost;
  const maxmem = 2 * 128 * r * (N + p);
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, HASH_BYTES, { N, r, p, maxmem }, (error, hash) =>
      error ? reject(error) : resolve(hash),
    );
  });
}
