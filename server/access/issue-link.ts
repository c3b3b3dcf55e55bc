import { type AgentId, newId } from '#server/kernel/index.ts';
import type { Trx } from '#server/platform/db/index.ts';
import { hashSecret, newSecret } from '#server/platform/secrets/index.ts';
import { putLink } from './store/account-link.ts';
import type { LinkKind, NewLink } from './types.ts';

const LINK_MS = 7 * 24 * 60 * 60 * 1000;

/** Makes the account's one-time link, valid for seven days; an earlier one is void. */
export async function issueLink(
  trx: Trx,
  input: { accountId: AgentId; kind: LinkKind; at: Date },
): Promise<NewLink> {
  const id = newId('accountLink');
  const secret = newSecret();
  const expiresAt = new Date(input.at.getTime() + LINK_MS);
  await putLink(trx, { ...input, id, secretHash: hashSecret(secret), expiresAt });
  return { kind: input.kind, token: `${id}.${secret}`, expiresAt };
}
