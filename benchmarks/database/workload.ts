import { randomUUID } from 'node:crypto';
import type pg from 'pg';

const SCHEMA = `
  create table conversation (id text primary key, status text not null, counter int not null, updated_at timestamptz not null);
  create index on conversation (updated_at desc);
  create table turn_lease (conversation_id text primary key, holder text, fence bigint not null);
  create table message (id text primary key, conversation_id text not null, author text not null, text text not null, meta jsonb not null, sent_at timestamptz not null);
  create index on message (conversation_id, sent_at);
  create table turn (id text primary key, conversation_id text not null, understanding jsonb not null, decision jsonb not null, draft jsonb not null, cost jsonb not null, ended_at timestamptz not null);
  create table event (id bigserial primary key, conversation_id text not null, kind text not null, data jsonb not null, at timestamptz not null);
  create index on event (conversation_id, id);
  create table outbox (id text primary key, conversation_id text not null, payload jsonb not null, due_at timestamptz not null);
`;

const understanding = JSON.stringify({
  intent: 'information',
  priority: 'medium',
  emotion: 'neutral',
  language: 'en',
  topic: 'shipping',
  entities: { order_number: [{ raw: 'A-1042', value: 'A-1042' }] },
});
const draft = JSON.stringify({
  text: 'We ship within two working days. '.repeat(8),
  citations: [{ article: 'faq/shipping.md', version: 3 }],
  checks: [{ name: 'grounded', ok: true }],
});

/** Makes the tables and `conversations` conversations with ten messages each. */
export async function prepare(pool: pg.Pool, conversations: number): Promise<string[]> {
  await pool.query(SCHEMA);
  const ids = Array.from({ length: conversations }, () => randomUUID());
  await pool.query(`insert into conversation select id, 'assistant', 0, now() from unnest($1::text[]) id`, [
    ids,
  ]);
  await pool.query(`insert into turn_lease select id, null, 0 from unnest($1::text[]) id`, [ids]);
  await pool.query(
    `insert into message select gen_random_uuid()::text, id, 'customer', repeat('where is my order ', 8), '{}', now() - n * interval '1 minute'
     from unnest($1::text[]) id, generate_series(1, 10) n`,
    [ids],
  );
  return ids;
}

/** A turn as Candor commits it: 13 statements in one transaction over one conversation. */
export async function commitTurn(pool: pg.Pool, conversation: string): Promise<void> {
  const client = await pool.connect();
  const run = (name: string, text: string, values: unknown[]) => client.query({ name, text, values });
  const event = (kind: string) =>
    run('event', 'insert into event (conversation_id, kind, data, at) values ($1, $2, $3, now())', [
      conversation,
      kind,
      understanding,
    ]);
  try {
    await client.query('begin');
    await run('lease', 'select fence from turn_lease where conversation_id = $1 for update', [conversation]);
    await run('fence', 'update turn_lease set fence = fence + 1 where conversation_id = $1', [conversation]);
    await run('inbound', `insert into message values ($1, $2, 'customer', $3, '{}', now())`, [
      randomUUID(),
      conversation,
      'Where is my order A-1042? It should have come on Monday.',
    ]);
    await run('turn', 'insert into turn values ($1, $2, $3, $4, $5, $6, now())', [
      randomUUID(),
      conversation,
      understanding,
      '{"rule":"answer"}',
      draft,
      '{"ms":12}',
    ]);
    for (const kind of ['message.received', 'turn.understood', 'turn.decided', 'turn.reviewed', 'turn.ended'])
      await event(kind);
    await run('reply', `insert into message values ($1, $2, 'assistant', $3, $4, now())`, [
      randomUUID(),
      conversation,
      draft,
      draft,
    ]);
    await run('outbox', 'insert into outbox values ($1, $2, $3, now())', [randomUUID(), conversation, draft]);
    await run(
      'conversation',
      `update conversation set counter = counter + 1, status = 'assistant', updated_at = now() where id = $1`,
      [conversation],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** What the inbox asks: the newest 50 conversations with their last message. */
export async function listInbox(pool: pg.Pool): Promise<void> {
  await pool.query({
    name: 'inbox',
    text: `select c.*, m.text from conversation c,
      lateral (select text from message where conversation_id = c.id order by sent_at desc limit 1) m
      order by c.updated_at desc limit $1`,
    values: [50],
  });
}

/** A figure over all messages, which no index helps: the worst of what a dashboard asks. */
export async function countAll(pool: pg.Pool): Promise<void> {
  await pool.query({
    name: 'figure',
    text: `select author, date_trunc('hour', sent_at) h, count(*), avg(length(text)) from message where sent_at > now() - $1::interval group by 1, 2`,
    values: ['7 days'],
  });
}
