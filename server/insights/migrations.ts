import { type Migrations, sqlMigration } from '#server/platform/db/index.ts';

export const insightsMigrations: Migrations = {
  '2026-11-23-72-unanswered-questions': sqlMigration(`
    create table unanswered_question (
      words text not null,
      asked_by text not null,
      origin text not null check (origin in ('help', 'conversation')),
      reason text not null check (reason in ('nothing-found', 'unsure')),
      text text not null,
      language text not null,
      asked_at timestamptz not null,
      primary key (words, asked_by)
    );
    create index unanswered_question_asked on unanswered_question (asked_at);
    create index unanswered_question_asker on unanswered_question (asked_by, asked_at);
  `),
};
