import { type Migrations, sqlMigration } from '#server/platform/db/index.ts';

/** The tables of this stage. Rows name conversations without a foreign key: each owner migrates by itself. */
export const actionsMigrations: Migrations = {
  '2026-11-21-01-actions': sqlMigration(`
    create table pending_action (
      conversation_id text primary key,
      action text not null,
      instance_key text not null,
      state text not null,
      slot_values jsonb not null,
      asked jsonb not null,
      confirmations integer not null default 0,
      topic text,
      updated_at timestamptz not null
    );
    create table action_run (
      id text primary key,
      conversation_id text not null,
      turn_id text not null,
      action text not null,
      effect text not null,
      idempotency_key text not null unique,
      state text not null,
      slot_values jsonb not null,
      status integer,
      answer jsonb,
      failure text,
      started_at timestamptz not null,
      ended_at timestamptz
    );
    create index action_run_conversation on action_run (conversation_id, started_at);
  `),
};
