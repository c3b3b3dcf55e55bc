import type { ColumnType } from 'kysely';
import type { Priority } from '#server/kernel/index.ts';
import type { EscalationEnd } from './types.ts';

interface EscalationTable {
  id: string;
  conversation_id: string;
  rule: string;
  reasons: ColumnType<string[], string, string>;
  queue: string;
  priority: Priority;
  packet: ColumnType<unknown, string, string>;
  created_at: Date;
  taken_by: string | null;
  taken_at: Date | null;
  ended_at: Date | null;
  ended_how: EscalationEnd | null;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    escalation: EscalationTable;
  }
}
