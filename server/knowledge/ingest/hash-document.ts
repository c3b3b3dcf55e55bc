import { createHash } from 'node:crypto';
import type { Source } from '#server/kernel/index.ts';

/** Grows with every change of how documents are read, so that unchanged files are read anew after an update. */
const READER_VERSION = 3;

/** What decides how a source's documents are read, besides their bytes. */
export function toReadAs({ language, applies_to: scope }: Source): string {
  return `${READER_VERSION}\n${language ?? ''}\n${scope ? JSON.stringify(scope) : ''}`;
}

/** SHA-256 of the texts and bytes one after the other. */
export function hash(...parts: (string | Uint8Array)[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('base64url');
}
