import { type Migrations, sqlMigration } from '#server/platform/db/index.ts';

export const knowledgeMigrations: Migrations = {
  '2026-11-21-01-knowledge': sqlMigration(`
    create table article (
      id text primary key,
      source_id text not null,
      path text not null,
      version integer not null,
      file_hash text not null,
      content_hash text not null,
      visibility text not null check (visibility in ('public', 'internal')),
      priority text not null check (priority in ('high', 'medium', 'low')),
      url text,
      updated_at timestamptz not null,
      removed_at timestamptz
    );
    create unique index article_path on article (path) where removed_at is null;
    create index article_source on article (source_id);
    create table article_version (
      article_id text not null references article (id),
      version integer not null,
      content jsonb not null,
      created_at timestamptz not null,
      primary key (article_id, version)
    );
  `),
};
