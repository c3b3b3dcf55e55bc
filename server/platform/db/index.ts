export { type Database, type Db, type DbOrTrx, openDatabase, type Trx } from './database.ts';
export { acquireLock, announceServer, type FolderLock, type LockOwner, readLock } from './folder-lock.ts';
export { type Migrations, migrate, sqlMigration } from './migrate.ts';
export { foldForSearch, searchVector, searchWords, toSearchQuery } from './search-text.ts';
export type { Tables } from './tables.ts';
