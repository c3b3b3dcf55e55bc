import { type AgentId, type ConversationId, cleanText, type NoteId, newId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { Note } from '../teamwork.ts';

export type NewNote = Omit<Note, 'id' | 'mentions' | 'createdAt'> & { mentions?: Note['mentions'] };

/** Writes a private note, and calls the colleagues that it mentions. */
export async function insertNote(trx: DbOrTrx, input: NewNote, at: Date): Promise<Note> {
  const note: Note = {
    ...input,
    id: newId('note'),
    text: cleanText(input.text),
    mentions: input.mentions ?? [],
    createdAt: at,
  };
  await trx
    .insertInto('note')
    .values({
      id: note.id,
      conversation_id: note.conversationId,
      kind: note.kind,
      after_seq: note.afterSeq,
      agent_id: note.agentId,
      agent_name: note.agentName,
      text: note.text,
      other_conversation_id: note.otherConversationId ?? null,
      created_at: at,
    })
    .execute();
  if (note.mentions.length > 0) {
    const rows = note.mentions.map(({ agentId, name }) => ({
      note_id: note.id,
      agent_id: agentId,
      agent_name: name,
      read_at: null,
    }));
    await trx.insertInto('mention').values(rows).execute();
  }
  return note;
}

/** The notes of a conversation, oldest first. */
export async function listNotes(db: DbOrTrx, conversationId: ConversationId): Promise<Note[]> {
  const [notes, mentions] = await Promise.all([
    db
      .selectFrom('note')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('mention')
      .innerJoin('note', 'note.id', 'mention.note_id')
      .select(['mention.note_id', 'mention.agent_id', 'mention.agent_name'])
      .where('note.conversation_id', '=', conversationId)
      .execute(),
  ]);
  return notes.map((row) => ({
    id: row.id as NoteId,
    conversationId,
    kind: row.kind,
    afterSeq: row.after_seq,
    agentId: row.agent_id as AgentId,
    agentName: row.agent_name,
    text: row.text,
    mentions: mentions
      .filter((mention) => mention.note_id === row.id)
      .map(({ agent_id, agent_name }) => ({ agentId: agent_id as AgentId, name: agent_name })),
    ...(row.other_conversation_id
      ? { otherConversationId: row.other_conversation_id as ConversationId }
      : {}),
    createdAt: row.created_at,
  }));
}

/** A note as the colleague whom it mentions finds it. */
export interface Mention {
  noteId: NoteId;
  conversationId: ConversationId;
  by: string;
  text: string;
  isRead: boolean;
  createdAt: Date;
}

/** The newest mentions of an agent, newest first. */
export async function listMentions(db: DbOrTrx, agentId: AgentId, limit: number): Promise<Mention[]> {
  const rows = await db
    .selectFrom('mention')
    .innerJoin('note', 'note.id', 'mention.note_id')
    .select([
      'note.id',
      'note.conversation_id',
      'note.agent_name',
      'note.text',
      'note.created_at',
      'mention.read_at',
    ])
    .where('mention.agent_id', '=', agentId)
    .orderBy('mention.note_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    noteId: row.id as NoteId,
    conversationId: row.conversation_id as ConversationId,
    by: row.agent_name,
    text: row.text,
    isRead: row.read_at !== null,
    createdAt: row.created_at,
  }));
}

export async function countUnreadMentions(db: DbOrTrx, agentId: AgentId): Promise<number> {
  const row = await db
    .selectFrom('mention')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('agent_id', '=', agentId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The agent looked at the conversation: what called them there is read. False when there was nothing new. */
export async function readMentions(
  db: DbOrTrx,
  input: { agentId: AgentId; conversationId: ConversationId },
  at: Date,
): Promise<boolean> {
  const result = await db
    .updateTable('mention')
    .set({ read_at: at })
    .where('agent_id', '=', input.agentId)
    .where('read_at', 'is', null)
    .where('note_id', 'in', (eb) =>
      eb.selectFrom('note').select('id').where('conversation_id', '=', input.conversationId),
    )
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
