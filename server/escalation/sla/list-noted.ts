import { listEvents } from '#server/conversations/index.ts';
import type { ConversationId, Priority } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { SlaKind, SlaMark } from './types.ts';

/** A warning or a breach as it was noted. */
export interface NotedMark extends SlaMark {
  at: Date;
  /** Of a breach: what it did to the priority. */
  priority?: { from: Priority; to: Priority };
}

/** The warnings and breaches of a conversation, in the order they came: the lines that time wrote in its trace. */
export async function listNoted(db: DbOrTrx, id: ConversationId): Promise<NotedMark[]> {
  const events = await listEvents(db, id, ['sla.warning', 'sla.breached']);
  return events.map(({ type, data, createdAt }) => {
    const { rule, kind, dueAt, priority } = data as Recorded;
    const mark = type === 'sla.warning' ? 'warning' : 'breached';
    return { rule, kind, mark, dueAt: new Date(dueAt), at: createdAt, ...(priority ? { priority } : {}) };
  });
}

interface Recorded {
  rule: string;
  kind: SlaKind;
  dueAt: string;
  priority?: NotedMark['priority'];
}
