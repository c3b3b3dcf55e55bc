import { type Migrations, sqlMigration } from '#server/platform/db/index.ts';

export const learnedMigrations: Migrations = {
  '2026-11-23-81-learned-words': sqlMigration(`
    create table learned_word (
      article_id text not null references article (id),
      word text not null,
      voices integer not null,
      last_used_at timestamptz not null,
      primary key (article_id, word)
    );
    create table rejected_word (
      article_id text not null references article (id),
      word text not null,
      agent_name text not null,
      rejected_at timestamptz not null,
      primary key (article_id, word)
    );
  `),
};
