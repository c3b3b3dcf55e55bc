import { type Migrations, sqlMigration } from '#server/platform/db/index.ts';

/** Tables of the company's releases. */
export const companyMigrations: Migrations = {
  '2026-11-21-02-company': sqlMigration(`
    create table release (
      number integer primary key,
      hash text not null,
      content jsonb not null,
      root text not null,
      origin text not null check (origin in ('folder', 'console')),
      in_folder_at timestamptz,
      created_at timestamptz not null default now()
    );
  `),
};
