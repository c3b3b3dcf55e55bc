import { type Migrations, sqlMigration } from '#server/platform/db/index.ts';

export const inboxMigrations: Migrations = {
  '2026-11-22-53-read-mark': sqlMigration(`
    create table read_mark (
      agent_id text not null,
      conversation_id text not null references conversation (id) on delete cascade,
      seq bigint not null,
      primary key (agent_id, conversation_id)
    );
    create index read_mark_conversation on read_mark (conversation_id);
  `),
  '2026-11-22-64-canned-replies': sqlMigration(`
    create table canned_reply (
      id text primary key,
      title text not null,
      shortcut text not null unique,
      text text not null,
      language text,
      queue text,
      updated_by text not null,
      updated_at timestamptz not null
    );
  `),
};
