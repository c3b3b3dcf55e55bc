import type { ColumnType, Generated } from 'kysely';
import type { Scope } from '#server/kernel/index.ts';

/** A customer; without `external_id` they are anonymous. */
export interface CustomerTable {
  id: string;
  external_id: string | null;
  name: string | null;
  email: string | null;
  /** Given by themselves to be reached at; nobody vouched for it. */
  contact_email: Generated<string | null>;
  language: string | null;
  segment: 'standard' | 'vip';
  /** Written as text (`JSON.stringify`), read as the value. */
  scope: ColumnType<Scope | null, string | null, string | null>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    customer: CustomerTable;
  }
}
