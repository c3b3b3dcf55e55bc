import type { Clock } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import { hashSecret } from '#server/platform/secrets/index.ts';
import { findLiveApiKey, setLastUsed } from './store/api-key.ts';
import type { KeyActor } from './types.ts';

/** `last_used_at` is written at most this often, so that most requests only read. */
const NOTE_EVERY_MS = 60_000;

/** Who a key speaks for; undefined when there is no such key or it was revoked. */
export async function findApiKey(db: DbOrTrx, key: string, clock: Clock): Promise<KeyActor | undefined> {
  if (!/^ck_[\w-]{43}$/.test(key)) return undefined;
  const found = await findLiveApiKey(db, hashSecret(key));
  if (!found) return undefined;
  const now = clock.now();
  if (now.getTime() - (found.lastUsedAt?.getTime() ?? 0) >= NOTE_EVERY_MS) {
    await setLastUsed(db, found.id, now);
  }
  return { kind: 'key', keyId: found.id, name: found.name, scopes: found.scopes };
}
