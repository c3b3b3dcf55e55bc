export { type Database, type Db, type DbOrTrx, openDatabase, type Trx } from './database.ts';
export { type Migrations, migrate, sqlMigration } from './migrate.ts';
export type { Tables } from './tables.ts';
