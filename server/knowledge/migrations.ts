import { type Migrations, sqlMigration } from '#server/platform/db/index.ts';
import { learnedMigrations } from './learned/migrations.ts';
import { vectorsMigrations } from './vectors/migrations.ts';

export const knowledgeMigrations: Migrations = {
  ...learnedMigrations,
  ...vectorsMigrations,
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
  '2026-11-23-50-followed-sources': sqlMigration(`
    create table site_page (
      source_id text not null,
      url text not null,
      etag text,
      last_modified text,
      links jsonb not null,
      read_as text not null,
      asked_at timestamptz not null,
      primary key (source_id, url)
    );
    create table source_reading (
      source_id text primary key,
      settings text not null,
      read_at timestamptz not null,
      report jsonb not null
    );
  `),
  // Until the next reading of a source, its tickets are told by what they are.
  '2026-11-23-51-ticket-pool': sqlMigration(`
    alter table article add column pool text not null default 'articles' check (pool in ('articles', 'tickets'));
    update article set pool = 'tickets'
    from article_version v
    where v.article_id = article.id and v.version = article.version and v.content ->> 'structure' = 'ticket';
  `),
  '2026-11-23-70-article-votes': sqlMigration(`
    create table article_vote (
      article_id text not null references article (id),
      visitor text not null,
      version integer not null,
      helpful boolean not null,
      voted_at timestamptz not null,
      primary key (article_id, visitor)
    );
  `),
};
