import { sql } from 'kysely';
import {
  AppError,
  type Attachment,
  type ConversationId,
  type FileId,
  type Message,
} from '#server/kernel/index.ts';
import type { DbOrTrx, Trx } from '#server/platform/db/index.ts';

export async function insertAttachment(
  db: DbOrTrx,
  attachment: Attachment & { conversationId: ConversationId; author: 'customer' | 'agent'; at: Date },
): Promise<void> {
  const { id, name, type, size, conversationId, author, at } = attachment;
  const row = {
    id,
    conversation_id: conversationId,
    message_id: null,
    author,
    name,
    type,
    size,
    created_at: at,
  };
  await db.insertInto('attachment').values(row).execute();
}

/** A file of this conversation; with its side while it is not sent yet, which is nobody else's to see. */
export async function findAttachment(
  db: DbOrTrx,
  conversationId: ConversationId,
  id: FileId,
): Promise<(Attachment & { unsentBy?: 'customer' | 'agent' }) | undefined> {
  const row = await db
    .selectFrom('attachment')
    .selectAll()
    .where('id', '=', id)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { name, type, size, author, message_id } = row;
  return { id, name, type, size, ...(message_id ? {} : { unsentBy: author }) };
}

/** Bytes that were uploaded to a conversation, sent or not. */
export async function sumAttachments(db: DbOrTrx, conversationId: ConversationId): Promise<number> {
  const row = await db
    .selectFrom('attachment')
    .select((eb) => eb.fn.sum<string | null>('size').as('bytes'))
    .where('conversation_id', '=', conversationId)
    .executeTakeFirstOrThrow();
  return Number(row.bytes ?? 0);
}

/**
 * Makes uploaded files part of a message that was just written, in the order given. Throws `invalid_input` when one of
 * them was not uploaded to this conversation by this side, or was sent before.
 */
export async function attachFiles(
  trx: Trx,
  message: Pick<Message, 'id' | 'conversationId' | 'author'>,
  fileIds: FileId[],
): Promise<Attachment[]> {
  const ids = [...new Set(fileIds)];
  const rows = await trx
    .updateTable('attachment')
    .set({ message_id: message.id })
    .where('id', 'in', ids)
    .where('conversation_id', '=', message.conversationId)
    .where('author', '=', message.author === 'agent' ? 'agent' : 'customer')
    .where('message_id', 'is', null)
    .returning(['id', 'name', 'type', 'size'])
    .execute();
  const attachments = ids.flatMap((id) => {
    const row = rows.find((candidate) => candidate.id === id);
    return row ? [{ ...row, id }] : [];
  });
  if (attachments.length < ids.length) {
    throw new AppError('invalid_input', 'A file of this message is not there, or was sent already.', {
      fix: 'Upload it again, then send the message.',
    });
  }
  await trx
    .updateTable('message')
    .set({ attachments: JSON.stringify(attachments) })
    .where('id', '=', message.id)
    .execute();
  return attachments;
}

/** Forgets uploads that were not sent until this moment; returns their ids. */
export async function deleteUnsent(db: DbOrTrx, before: Date): Promise<FileId[]> {
  const rows = await db
    .deleteFrom('attachment')
    .where('message_id', 'is', null)
    .where('created_at', '<', before)
    .returning('id')
    .execute();
  return rows.map((row) => row.id as FileId);
}

/** Those of these ids that belong to no conversation. */
export async function findUnknown(db: DbOrTrx, ids: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${ids}::text[]) as given (id)
    where not exists (select 1 from attachment where attachment.id = given.id)`.execute(db);
  return rows.map((row) => row.id);
}
