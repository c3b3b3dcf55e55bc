import { type Insertable, type Selectable, sql } from 'kysely';
import type { AgentId, ConversationId, LabelId, TurnId } from '#server/kernel/index.ts';
import type { DbOrTrx, Trx } from '#server/platform/db/index.ts';
import type { LabelTable } from '../tables.ts';
import type { Label, LabelKind, LabelledText } from '../teamwork.ts';

/** Writes a label in place of the one that stood for this turn and kind; that one stays on record as withdrawn. */
export async function replaceLabel(
  trx: Trx,
  row: Omit<Insertable<LabelTable>, 'withdrawn_at'>,
): Promise<void> {
  await trx
    .updateTable('label')
    .set({ withdrawn_at: row.created_at })
    .where('turn_id', '=', row.turn_id)
    .where('kind', '=', row.kind)
    .where('withdrawn_at', 'is', null)
    .execute();
  await trx
    .insertInto('label')
    .values({ ...row, withdrawn_at: null })
    .execute();
}

/** Takes a label back. False when it does not stand in this conversation. */
export async function withdrawLabel(
  db: DbOrTrx,
  input: { conversationId: ConversationId; id: LabelId },
  at: Date,
): Promise<boolean> {
  const result = await db
    .updateTable('label')
    .set({ withdrawn_at: at })
    .where('id', '=', input.id)
    .where('conversation_id', '=', input.conversationId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** What stands about the turns of a conversation. */
export async function listConversationLabels(db: DbOrTrx, conversationId: ConversationId): Promise<Label[]> {
  const rows = await db
    .selectFrom('label')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(toLabel);
}

export interface LabelFilter {
  kind?: LabelKind;
  /** Given at this moment or later. */
  since?: Date;
}

/** Tells one state of the standing labels of some kinds from another: nothing was given or taken back while it is the same. */
export async function readLabelState(db: DbOrTrx, kinds: readonly LabelKind[]): Promise<string> {
  const { count, newest } = await db
    .selectFrom('label')
    .select(({ fn }) => [fn.countAll<string>().as('count'), fn.max('id').as('newest')])
    .where('withdrawn_at', 'is', null)
    .where('kind', 'in', kinds)
    .executeTakeFirstOrThrow();
  return `${count} ${newest ?? ''}`;
}

const PAGE = 500;

/**
 * Every label that stands, oldest first, with what the customer wrote: what the reader and the topics can learn
 * from. Read a page at a time. Personal data is not masked.
 */
export async function* listLabels(db: DbOrTrx, filter: LabelFilter = {}): AsyncGenerator<LabelledText> {
  let last = '';
  for (;;) {
    let query = db
      .selectFrom('label')
      .innerJoin('conversation', 'conversation.id', 'label.conversation_id')
      .selectAll('label')
      .select('conversation.language as conversation_language')
      .select(
        sql<string>`coalesce((select string_agg(text, E'\n' order by seq) from message
          where message.conversation_id = label.conversation_id and author = 'customer'
            and seq between label.from_seq and label.to_seq), '')`.as('said'),
      )
      .where('withdrawn_at', 'is', null)
      .where('label.id', '>', last);
    if (filter.kind) query = query.where('kind', '=', filter.kind);
    if (filter.since) query = query.where('label.created_at', '>=', filter.since);
    const rows = await query.orderBy('label.id').limit(PAGE).execute();
    for (const row of rows) {
      yield { ...toLabel(row), text: row.said, language: row.conversation_language };
    }
    if (rows.length < PAGE) return;
    last = rows.at(-1)!.id;
  }
}

function toLabel(row: Selectable<LabelTable>): Label {
  return {
    id: row.id as LabelId,
    conversationId: row.conversation_id as ConversationId,
    turnId: row.turn_id as TurnId,
    kind: row.kind,
    given: row.given_value,
    right: row.right_value,
    ...(row.reason ? { reason: row.reason } : {}),
    ...(row.comment ? { comment: row.comment } : {}),
    ...(row.article_id
      ? { article: { id: row.article_id, title: row.article_title ?? row.article_id } }
      : {}),
    agentId: row.agent_id as AgentId,
    agentName: row.agent_name,
    createdAt: row.created_at,
  };
}
