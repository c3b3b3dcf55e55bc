import type { CustomerProfile } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import { insertAnonymous, upsertIdentified } from './store.ts';
import type { SignedIdentity } from './types.ts';

/**
 * The customer behind a signed identity (made at their first visit, brought up to date at later ones), or a new
 * anonymous one. `language` is a guess (the browser's): it never replaces a known language.
 */
export async function findOrCreateCustomer(
  db: DbOrTrx,
  input: { identity?: SignedIdentity; language?: string } = {},
): Promise<CustomerProfile> {
  return input.identity
    ? upsertIdentified(db, input.identity, input.language)
    : insertAnonymous(db, input.language);
}
