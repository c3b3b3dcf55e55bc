import type { ColumnType } from 'kysely';

interface PendingActionTable {
  conversation_id: string;
  action: string;
  instance_key: string;
  state: 'collecting' | 'confirming';
  slot_values: ColumnType<Record<string, string>, string, string>;
  asked: ColumnType<string[], string, string>;
  confirmations: number;
  topic: string | null;
  updated_at: Date;
}

interface ActionRunTable {
  id: string;
  conversation_id: string;
  turn_id: string;
  action: string;
  effect: 'read' | 'change';
  idempotency_key: string;
  state: 'started' | 'succeeded' | 'not-found' | 'failed' | 'unknown';
  slot_values: ColumnType<Record<string, string>, string, string>;
  status: number | null;
  answer: ColumnType<unknown, string | null, string | null>;
  failure: string | null;
  started_at: Date;
  ended_at: Date | null;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    pending_action: PendingActionTable;
    action_run: ActionRunTable;
  }
}
