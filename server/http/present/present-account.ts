import type { AccountLink, AccountView, SessionView } from '#contract';
import { type Account, can, type NewLink, toActor, VERBS } from '#server/access/index.ts';

/** Who is signed in, and what they may do. */
export function presentSession(account: Account): SessionView {
  const { id, name, email, role } = account;
  const actor = toActor(account);
  return { agent: { id, name, email, role }, may: VERBS.filter((verb) => can(actor, verb)) };
}

/** An account for an admin. */
export function presentAccount(account: Account & { linkExpiresAt?: Date }): AccountView {
  const { id, name, email, role, state, createdAt, lastSeenAt, linkExpiresAt } = account;
  return {
    id,
    name,
    email,
    role,
    state,
    createdAt: createdAt.toISOString(),
    ...(lastSeenAt ? { lastSeenAt: lastSeenAt.toISOString() } : {}),
    ...(linkExpiresAt ? { linkExpiresAt: linkExpiresAt.toISOString() } : {}),
  };
}

/** The token stands behind `#`, which browsers send to nobody: it is in no log of a server or a proxy. */
export function presentLink({ kind, token, expiresAt }: NewLink): AccountLink {
  return { kind, path: `/console/welcome#${token}`, expiresAt: expiresAt.toISOString() };
}
