import { createHmac } from 'node:crypto';
import { secretsEqual } from '#server/platform/secrets/index.ts';

/**
 * The code that `candor start` prints while there is no account: proves that whoever sets up can read the
 * server's output. Derived from the server's secret, so every node and every start prints the same one.
 */
export function createSetupCode(secret: string): string {
  const hex = createHmac('sha256', secret).update('candor set-up code').digest('hex');
  return hex.slice(0, 20).match(/.{5}/g)!.join('-');
}

/** Whether this is the set-up code, however it was typed: spaces, hyphens and case do not count. */
export function isSetupCode(secret: string, code: string): boolean {
  return secretsEqual(plain(code), plain(createSetupCode(secret)));
}

function plain(code: string): string {
  return code.replaceAll(/[\s-]/g, '').toLowerCase();
}
