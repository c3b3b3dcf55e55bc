import { createHash } from 'node:crypto';

/**
 * What is stored of a secret from `newSecret()`: sha256, base64url. Fast on purpose; a secret that a person
 * chose needs scrypt instead.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
