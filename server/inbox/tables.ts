/** A text that agents send often. */
export interface CannedReplyTable {
  id: string;
  title: string;
  shortcut: string;
  text: string;
  language: string | null;
  queue: string | null;
  updated_by: string;
  updated_at: Date;
}

/** Up to which message an agent has read a conversation. */
export interface ReadMarkTable {
  agent_id: string;
  conversation_id: string;
  seq: number;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    canned_reply: CannedReplyTable;
    read_mark: ReadMarkTable;
  }
}
