import { SignJWT } from 'jose';
import { AppError, type Clock } from '#server/kernel/index.ts';
import { MAX_LIFE_SECONDS } from './identity-claims.ts';
import type { SignedIdentity } from './types.ts';

/**
 * A token that `verifyIdentity` accepts for `lifeSeconds` (at most one hour): what a host site's server makes for
 * its signed-in customer. Throws `invalid_input` for a longer life.
 */
export async function signIdentity(
  identity: SignedIdentity,
  secret: string,
  clock: Clock,
  lifeSeconds = MAX_LIFE_SECONDS,
): Promise<string> {
  if (lifeSeconds > MAX_LIFE_SECONDS)
    throw new AppError('invalid_input', `An identity token lives at most ${MAX_LIFE_SECONDS} seconds.`);
  const { externalId, scope, ...claims } = identity;
  const now = Math.floor(clock.now().getTime() / 1000);
  return new SignJWT({ ...claims, ...scope })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(externalId)
    .setIssuedAt(now)
    .setExpirationTime(now + lifeSeconds)
    .sign(new TextEncoder().encode(secret));
}
