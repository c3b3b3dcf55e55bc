import type { ConversationId, CustomerId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { Conversation } from '../types.ts';
import { toConversation } from './conversation.ts';

/** The hashes of the secrets that open a conversation for the customer's side, one for each device. */
export async function listSecretHashes(db: DbOrTrx, id: ConversationId): Promise<string[]> {
  const rows = await db
    .selectFrom('conversation')
    .select('secret_hash')
    .where('id', '=', id)
    .where('secret_hash', 'is not', null)
    .unionAll(db.selectFrom('device_secret').select('secret_hash').where('conversation_id', '=', id))
    .execute();
  return rows.map(({ secret_hash }) => secret_hash!);
}

/** Lets one more device into a conversation; the others keep their secrets. */
export async function addDeviceSecret(
  db: DbOrTrx,
  input: { conversationId: ConversationId; secretHash: string; at: Date },
): Promise<void> {
  const row = { conversation_id: input.conversationId, secret_hash: input.secretHash, created_at: input.at };
  await db.insertInto('device_secret').values(row).execute();
}

/** The newest conversation of a customer in the chat that has not ended, if it moved since `since`. */
export async function findOngoing(
  db: DbOrTrx,
  customerId: CustomerId,
  since: Date,
): Promise<Conversation | undefined> {
  const row = await db
    .selectFrom('conversation')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('channel', '=', 'widget')
    .where('control', '!=', 'closed')
    .where('secret_hash', 'is not', null)
    .where('last_seq', '>', 0)
    .where('updated_at', '>=', since)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toConversation(row);
}
