import type { Clock } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import { hashSecret, secretsEqual } from '#server/platform/secrets/index.ts';
import { type StoredLink, selectLink } from './store/account-link.ts';

/** The link of this token; undefined when it is wrong, used, replaced, revoked, expired, or its account disabled. */
export async function findLink(db: DbOrTrx, token: string, clock: Clock): Promise<StoredLink | undefined> {
  const [, id, secret] = /^(lnk_[0-9a-f]{32})\.([\w-]{43})$/.exec(token) ?? [];
  if (!id || !secret) return undefined;
  const link = await selectLink(db, id);
  if (!link || !secretsEqual(link.secretHash, hashSecret(secret))) return undefined;
  return link.expiresAt > clock.now() ? link : undefined;
}
