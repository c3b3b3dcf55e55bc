import type { ColumnType } from 'kysely';
import type { ChannelName } from '#server/kernel/index.ts';

interface OutboxTable {
  id: string;
  conversation_id: string;
  message_id: string;
  channel: ChannelName;
  reply: ColumnType<unknown, string, string>;
  attempts: number;
  /** Not to be tried before; while a worker has it, the time until which it is theirs. */
  due_at: Date;
  claimed_by: string | null;
  delivered_at: Date | null;
  given_up_at: Date | null;
  last_error: string | null;
  created_at: Date;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    outbox: OutboxTable;
  }
}
