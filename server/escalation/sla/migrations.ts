import { type Migrations, sqlMigration } from '#server/platform/db/index.ts';

export const slaMigrations: Migrations = {
  '2026-11-22-41-sla-clock': sqlMigration(`
    create table sla_clock (
      id text primary key,
      conversation_id text not null references conversation (id) on delete cascade,
      queue text not null,
      priority text not null,
      started_at timestamptz not null,
      first_answer_warn_at timestamptz not null,
      first_answer_due_at timestamptz not null,
      first_answer_warned_at timestamptz,
      first_answer_breached_at timestamptz,
      first_answered_at timestamptz,
      first_answer_ms bigint,
      resolution_warn_at timestamptz not null,
      resolution_due_at timestamptz not null,
      resolution_warned_at timestamptz,
      resolution_breached_at timestamptz,
      paused_since timestamptz,
      paused_ms bigint not null default 0,
      next_at timestamptz,
      followed_at timestamptz not null,
      ended_at timestamptz
    );
    create unique index sla_clock_open on sla_clock (conversation_id) where ended_at is null;
    create index sla_clock_next on sla_clock (next_at) where ended_at is null and next_at is not null;
    create index sla_clock_answers on sla_clock (queue, first_answered_at desc) where first_answered_at is not null;
  `),
  '2026-11-22-43-sla-release': sqlMigration(`
    alter table sla_clock add column release integer not null default 0;
  `),
};
