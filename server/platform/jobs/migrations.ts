import { type Migrations, sqlMigration } from '../db/index.ts';

export const jobsMigrations: Migrations = {
  '2026-11-22-40-job': sqlMigration(`
    create table job (
      name text primary key,
      next_at timestamptz not null,
      holder text,
      held_until timestamptz
    );
  `),
};
