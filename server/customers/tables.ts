import type { Generated } from 'kysely';

/** A customer; without `external_id` they are anonymous. */
export interface CustomerTable {
  id: string;
  external_id: string | null;
  name: string | null;
  email: string | null;
  language: string | null;
  segment: 'standard' | 'vip';
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    customer: CustomerTable;
  }
}
