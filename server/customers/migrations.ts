import { type Migrations, sqlMigration } from '#server/platform/db/index.ts';

/** Tables of the customers. */
export const customersMigrations: Migrations = {
  '2026-11-21-03-customers': sqlMigration(`
    create table customer (
      id text primary key,
      external_id text unique,
      name text,
      email text,
      language text,
      segment text not null default 'standard' check (segment in ('standard', 'vip')),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
  `),
};
