import { type Migrations, sqlMigration } from '#server/platform/db/index.ts';

export const vectorsMigrations: Migrations = {
  '2026-11-23-80-vectors': sqlMigration(`
    create table passage_vector (
      model text not null,
      hash text not null,
      dimensions integer not null,
      vector bytea not null,
      created_at timestamptz not null,
      primary key (model, hash)
    );
    create table fusion_fit (
      id bigint generated always as identity primary key,
      model text not null,
      release integer not null,
      key text not null,
      fit jsonb not null,
      created_at timestamptz not null
    );
    create index fusion_fit_model on fusion_fit (model, id desc);
  `),
  // A fit is for each language now; those from before are made anew.
  '2026-11-23-81-fits-by-language': sqlMigration(`delete from fusion_fit;`),
};
