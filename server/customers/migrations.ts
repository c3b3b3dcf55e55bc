import { type Migrations, searchVector, sqlMigration } from '#server/platform/db/index.ts';

/** The words that a customer is found by, as the index has them: part of a migration, so it never changes. */
export const CUSTOMER_WORDS = searchVector(
  "(coalesce(name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(external_id, ''))",
);

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
  '2026-11-23-52-customer-scope': sqlMigration('alter table customer add column scope jsonb;'),
  '2026-11-22-52-customer-search': sqlMigration(
    `create index customer_words on customer using gin ((${CUSTOMER_WORDS}));`,
  ),
  '2026-11-23-61-contact-email': sqlMigration('alter table customer add column contact_email text;'),
};
