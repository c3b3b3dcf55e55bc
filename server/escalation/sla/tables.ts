import type { Priority } from '#server/kernel/index.ts';

interface SlaClockTable {
  id: string;
  conversation_id: string;
  queue: string;
  priority: Priority;
  started_at: Date;
  first_answer_warn_at: Date;
  first_answer_due_at: Date;
  first_answer_warned_at: Date | null;
  first_answer_breached_at: Date | null;
  first_answered_at: Date | null;
  first_answer_ms: number | null;
  resolution_warn_at: Date;
  resolution_due_at: Date;
  resolution_warned_at: Date | null;
  resolution_breached_at: Date | null;
  paused_since: Date | null;
  paused_ms: number;
  /** The next moment at which something has to be said; null when there is none. */
  next_at: Date | null;
  /** The conversation as it was when the clock was last set: a later change sets it again. */
  followed_at: Date;
  ended_at: Date | null;
  /** The release whose hours and targets it was set with. */
  release: number;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    sla_clock: SlaClockTable;
  }
}
