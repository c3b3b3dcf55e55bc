import { type SignedIdentity, verifyIdentity } from '#server/customers/index.ts';
import { AppError } from '#server/kernel/index.ts';
import type { HttpDeps } from './types.ts';

/** Who a token of the host site says that the visitor is. Throws `invalid_input` for any token that is not good here and now. */
export async function checkIdentity(
  deps: Pick<HttpDeps, 'identitySecret' | 'clock' | 'release'>,
  token: string,
): Promise<SignedIdentity> {
  const { identity_audience: audience } = deps.release().company;
  const identity = await verifyIdentity(token, deps.identitySecret, deps.clock, audience);
  if (identity) return identity;
  throw new AppError('invalid_input', 'The identity token is not valid or has run out.', {
    fix: 'Sign a new one on your server, valid for at most an hour.',
  });
}
