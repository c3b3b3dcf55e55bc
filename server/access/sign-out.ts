import type { DbOrTrx } from '#server/platform/db/index.ts';
import { hashSecret } from '#server/platform/secrets/index.ts';
import { deleteSession } from './store/session.ts';

/** Ends the session of this token; nothing happens when there is none. */
export async function signOut(db: DbOrTrx, token: string): Promise<void> {
  await deleteSession(db, hashSecret(token));
}
