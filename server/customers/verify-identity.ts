import { jwtVerify } from 'jose';
import type { Clock } from '#server/kernel/index.ts';
import { CLOCK_SKEW_SECONDS, IdentityClaims, MAX_LIFE_SECONDS } from './identity-claims.ts';
import type { SignedIdentity } from './types.ts';

/**
 * The identity in a token that the host site signed (JWT, HS256 only; `sub`, `iat` and `exp` at most one hour
 * apart). Undefined for anything that is not valid now: forged, expired, too long-lived, malformed, or made for somebody else: a
 * token that names an `aud` is good where that is the `audience`, and only there (RFC 7519, 4.1.3).
 */
export async function verifyIdentity(
  token: string,
  secret: string,
  clock: Clock,
  audience?: string,
): Promise<SignedIdentity | undefined> {
  const payload = await jwtVerify(token, new TextEncoder().encode(secret), {
    algorithms: ['HS256'],
    currentDate: clock.now(),
    clockTolerance: CLOCK_SKEW_SECONDS,
    maxTokenAge: MAX_LIFE_SECONDS,
    ...(audience ? { audience } : {}),
  }).then(
    (verified) => verified.payload,
    () => undefined,
  );
  if (payload?.aud !== undefined && !audience) return undefined;
  const claims = IdentityClaims.safeParse(payload);
  if (!claims.success || claims.data.exp - claims.data.iat > MAX_LIFE_SECONDS) return undefined;
  const { sub, name, email, language, segment, product, plan, region, audience: groups } = claims.data;
  const scope = { product, plan, region, audience: groups };
  const isScoped = Object.values(scope).some(Boolean);
  return { externalId: sub, name, email, language, segment, ...(isScoped ? { scope } : {}) };
}
