import { sql } from 'kysely';
import type { ConversationId, CustomerId, Disagreement, TurnId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';

/** A turn whose message a model read otherwise than the embedded reader, and nobody has said yet which of them was right. */
export interface DisputedTurn {
  conversationId: ConversationId;
  customerId: CustomerId;
  turnId: TurnId;
  /** The last message that the turn answered. */
  text: string;
  /** Only what is still open. */
  disagreements: Disagreement[];
  at: Date;
}

/** The newest disputed turns, at most `limit`. A label about a turn and kind settles it. */
export async function listDisputedTurns(db: DbOrTrx, limit: number): Promise<DisputedTurn[]> {
  const { rows } = await sql<{
    conversation_id: string;
    customer_id: string;
    turn_id: string;
    text: string;
    open: Disagreement[];
    created_at: Date;
  }>`
    select e.conversation_id, c.customer_id, e.turn_id, m.text, disputed.open, e.created_at
    from event e
    join conversation c on c.id = e.conversation_id and c.channel <> 'evaluation'
    join message m on m.conversation_id = e.conversation_id and m.seq = (e.data ->> 'messageSeq')::bigint
    cross join lateral (
      select jsonb_agg(item order by place) as open
      from jsonb_array_elements(e.data #> '{understanding,disagreements}') with ordinality as listed (item, place)
      where not exists (
        select 1 from label
        where label.turn_id = e.turn_id and label.kind = item ->> 'kind' and label.withdrawn_at is null)
    ) disputed
    where e.type = 'turn.completed' and e.data #> '{understanding,disagreements}' is not null
      and disputed.open is not null
    order by e.id desc limit ${limit}`.execute(db);
  return rows.map((row) => ({
    conversationId: row.conversation_id as ConversationId,
    customerId: row.customer_id as CustomerId,
    turnId: row.turn_id as TurnId,
    text: row.text,
    disagreements: row.open,
    at: new Date(row.created_at),
  }));
}
