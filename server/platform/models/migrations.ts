import { type Migrations, sqlMigration } from '../db/index.ts';

export const modelsMigrations: Migrations = {
  '2026-11-23-40-model-usage': sqlMigration(`
    create table model_usage (
      day text not null,
      model text not null,
      calls integer not null,
      input_tokens bigint not null,
      output_tokens bigint not null,
      cost_micros bigint not null,
      primary key (day, model)
    );
  `),
};
