import { sql } from 'kysely';
import type { Db } from '#server/platform/db/index.ts';

/** How many rows of each kind there are afterwards. */
export interface DeskSize {
  conversations: number;
  messages: number;
  customers: number;
}

const MESSAGES_EACH = 6;
const VOCABULARY = 6000;

/** A word of the made-up language: rank 1 is in most messages, rank 100 in one of forty, rank 5,000 in one of two thousand. */
export function wordOfRank(rank: number): string {
  return `w${((rank * 7919) % 65_521).toString(16)}`;
}

/**
 * Fills an empty, migrated database as a desk looks after some years, by SQL alone and the same each time: nine of ten
 * conversations are closed or the assistant's, one in fifty waits, one in fifty is with an agent. Words are as
 * unevenly spread as in a language (`wordOfRank`), and each conversation names an order number.
 */
export async function fillDesk(db: Db, conversations: number): Promise<DeskSize> {
  // Temporary tables belong to a connection.
  return db.connection().execute((connection) => fill(connection, conversations));
}

async function fill(db: Db, conversations: number): Promise<DeskSize> {
  const customers = Math.ceil(conversations / 3);
  await sql`select setseed(0.42)`.execute(db);
  await sql
    .raw(`create temporary table sentence as
      select n, string_agg(word, ' ' order by position) as text
      from (
        select n, position, 'w' || to_hex(floor(exp(random() * ln(${VOCABULARY})))::int * 7919 % 65521) as word
        from generate_series(0, 1999) n, generate_series(1, 8) position
      ) words
      group by n`)
    .execute(db);
  await sql
    .raw(`insert into customer (id, external_id, name, email, segment)
      select 'cus_' || lpad(n::text, 32, '0'), 'cus-' || n,
        first || ' ' || last || n % 997, lower(first) || '.' || lower(last) || n || '@example.com',
        case when n % 20 = 0 then 'vip' else 'standard' end
      from (
        select n,
          (array['Nora','Hugo','Maria','Jan','Sofia','Lukas','Emma','Paul','Anna','Luca'])[1 + n % 10] as first,
          (array['Berg','Martin','Rossi','Jansen','Silva','Weber','Dubois','Garcia','Smith','Visser'])[1 + n / 10 % 10] as last
        from generate_series(1, ${customers}) n
      ) people`)
    .execute(db);
  await sql
    .raw(`insert into conversation (
        id, channel, customer_id, language, control, agent_id, agent_name, closed_by, queue, priority, emotion, rule, topic,
        last_seq, customer_seq, answered_seq, preview, rating, waiting_since, created_at, updated_at)
      select 'cnv_' || lpad(n::text, 32, '0'), (array['widget','widget','api'])[1 + n % 3],
        'cus_' || lpad((1 + (n::bigint * 7919) % ${customers})::text, 32, '0'),
        (array['en','en','en','de','fr','es','nl'])[1 + n % 7], control,
        case when control = 'agent' then 'agt_' || n % 40 end, case when control = 'agent' then 'Agent ' || n % 40 end,
        case when control = 'closed' then (array['agent','assistant'])[1 + n % 2] end,
        case when control in ('queue', 'agent') then (array['general','returns','billing','vip'])[1 + n / 50 % 4] end,
        (array['low','medium','medium','medium','medium','medium','high','high','critical','low'])[1 + n / 3 % 10],
        (array['neutral','neutral','neutral','neutral','satisfied','frustrated','neutral','angry'])[1 + n / 7 % 8],
        'rule', (array['returns','shipping','billing','account','product','warranty','other'])[1 + n / 11 % 7],
        ${MESSAGES_EACH}, ${MESSAGES_EACH} - 1, ${MESSAGES_EACH} - 1, 'A preview of what was said last',
        case when control = 'closed' and n % 4 = 0 then 1 + n / 4 % 5 end,
        case when control in ('queue', 'agent') then at end, at - interval '1 hour', at
      from (
        select n, timestamptz '2026-01-01' + n * interval '2 minutes' as at,
          case when n % 50 = 0 then 'queue' when n % 50 = 1 then 'agent' when n % 50 < 18 then 'assistant' else 'closed' end as control
        from generate_series(1, ${conversations}) n
      ) made`)
    .execute(db);
  await sql
    .raw(`insert into sla_clock (id, conversation_id, queue, priority, started_at, first_answer_warn_at, first_answer_due_at,
        resolution_warn_at, resolution_due_at, followed_at)
      select 'sla_' || id, id, queue, priority, updated_at, due - interval '1 hour', due, due + interval '5 hours',
        due + interval '6 hours', updated_at
      from (
        select *, now() + (hashtext(id) % 97) * interval '30 minutes' as due
        from conversation where control in ('queue', 'agent')
      ) as held`)
    .execute(db);
  await sql
    .raw(`insert into event (conversation_id, type, data, created_at)
      select id, 'turn.completed',
        jsonb_build_object('understanding', jsonb_build_object('entities',
          jsonb_build_array(jsonb_build_object('key', 'order_number', 'value', 'FP-' || 100000 + right(id, 9)::int)))),
        updated_at
      from conversation`)
    .execute(db);
  // Indexes of words are made when the rows are there, which is much faster.
  await sql.raw('drop index message_words').execute(db);
  await sql
    .raw(`insert into message (id, conversation_id, seq, author, channel, text, offers_human, created_at)
      select 'msg_' || lpad(made.n::text, 26, '0') || lpad(seq::text, 6, '0'), 'cnv_' || lpad(made.n::text, 32, '0'), seq,
        (array['customer','assistant'])[1 + (seq + 1) % 2], 'widget',
        case when seq = 1 then 'My order FP-' || 100000 + made.n || ': ' else '' end || one.text || '. ' || two.text || '. ' || three.text || '.',
        false, timestamptz '2026-01-01' + made.n * interval '2 minutes'
      from generate_series(1, ${conversations}) made (n) cross join generate_series(1, ${MESSAGES_EACH}) each (seq)
        join sentence one on one.n = (made.n * 31 + seq * 17) % 2000
        join sentence two on two.n = (made.n * 7 + seq * 101) % 2000
        join sentence three on three.n = (made.n * 13 + seq * 211) % 2000`)
    .execute(db);
  await sql.raw('create index message_words on message using gin (words)').execute(db);
  await sql.raw('drop table sentence').execute(db);
  return { conversations, customers, messages: conversations * MESSAGES_EACH };
}
