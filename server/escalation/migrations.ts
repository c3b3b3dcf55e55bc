import { type Migrations, sqlMigration } from '#server/platform/db/index.ts';

/** The table of this stage. */
export const escalationMigrations: Migrations = {
  '2026-11-21-01-escalation': sqlMigration(`
    create table escalation (
      id text primary key,
      conversation_id text not null,
      rule text not null,
      reasons jsonb not null,
      queue text not null,
      priority text not null,
      packet jsonb not null,
      created_at timestamptz not null,
      taken_by text,
      taken_at timestamptz,
      ended_at timestamptz,
      ended_how text
    );
    create unique index escalation_open on escalation (conversation_id) where ended_at is null;
    create index escalation_queue on escalation (queue, created_at) where ended_at is null;
    create index escalation_conversation on escalation (conversation_id, created_at);
  `),
};
