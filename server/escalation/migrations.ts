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
  '2026-11-22-30-desk': sqlMigration(`
    alter table escalation add column queued_at timestamptz;
    update escalation set queued_at = created_at;
    alter table escalation alter column queued_at set not null;
    alter table escalation add column declined_by jsonb not null default '[]';
    alter table escalation add column preferred_agent text;
    create table agent_desk (
      agent_id text primary key,
      skills jsonb not null default '[]',
      languages jsonb not null default '[]',
      queues jsonb not null default '[]',
      capacity integer not null default 6,
      status text not null default 'online' check (status in ('online', 'away', 'offline')),
      status_at timestamptz not null,
      seen_at timestamptz,
      last_given_at timestamptz
    );
    create table review_item (
      conversation_id text primary key,
      reason text not null,
      noted_at timestamptz not null,
      reviewed_at timestamptz,
      reviewed_by text
    );
    create index review_item_open on review_item (noted_at) where reviewed_at is null;
  `),
};
