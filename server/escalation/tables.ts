import type { ColumnType } from 'kysely';
import type { AgentId, Priority } from '#server/kernel/index.ts';
import type { EscalationEnd, PresenceStatus, ReviewReason } from './types.ts';

type Json<T> = ColumnType<T, string | undefined, string>;

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
  /** Since when it waits in this queue. */
  queued_at: Date;
  /** Agents who were given it and passed it on: it is not given to them again. */
  declined_by: Json<AgentId[]>;
  /** Who knows the case already. */
  preferred_agent: string | null;
}

/** What an agent can do, and whether they are there. */
interface AgentDeskTable {
  agent_id: AgentId;
  skills: Json<string[]>;
  languages: Json<string[]>;
  queues: Json<string[]>;
  capacity: ColumnType<number, number | undefined, number>;
  /** What the agent said last; it counts while the console is seen. */
  status: ColumnType<PresenceStatus, PresenceStatus | undefined, PresenceStatus>;
  status_at: Date;
  seen_at: Date | null;
  last_given_at: Date | null;
}

/** A conversation that no person saw although its customer was not content. */
interface ReviewItemTable {
  conversation_id: string;
  reason: ReviewReason;
  noted_at: Date;
  reviewed_at: Date | null;
  reviewed_by: string | null;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    escalation: EscalationTable;
    agent_desk: AgentDeskTable;
    review_item: ReviewItemTable;
  }
}
