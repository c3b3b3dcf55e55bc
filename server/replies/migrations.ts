import { type Migrations, sqlMigration } from '#server/platform/db/index.ts';

/** The outbox: replies for channels that push. The widget and the API read messages from the database instead. */
export const repliesMigrations: Migrations = {
  '2026-11-21-01-replies': sqlMigration(`
    create table outbox (
      id text primary key,
      conversation_id text not null,
      message_id text not null unique,
      channel text not null,
      reply jsonb not null,
      attempts integer not null default 0,
      due_at timestamptz not null,
      claimed_by text,
      delivered_at timestamptz,
      given_up_at timestamptz,
      last_error text,
      created_at timestamptz not null
    );
    create index outbox_due on outbox (due_at) where delivered_at is null and given_up_at is null;
  `),
};
