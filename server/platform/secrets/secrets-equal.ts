import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares two secrets, or two hashes of secrets, in a time that tells nothing of where they differ. */
export function secretsEqual(a: string, b: string): boolean {
  // Digests have one length, so that a difference in length takes no other path.
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
