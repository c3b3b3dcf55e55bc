import {
  countEarlierConversations,
  findConversation,
  listConversationLabels,
  listEvents,
  listNotes,
  listRelated,
  pageMessages,
  type RecordedEvent,
} from '#server/conversations/index.ts';
import { findCustomer } from '#server/customers/index.ts';
import { findClock, listEscalations, listNoted, readState } from '#server/escalation/index.ts';
import { AppError, assert, type Clock, type ConversationId, type ModelCall } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { InboxDetail, RecordedTurn } from './types.ts';

/** Other conversations of the customer that are shown beside this one. */
const RELATED = 20;

/** Everything about a conversation that an agent may see. Throws `not_found`. */
export async function readConversation(
  { db, clock }: { db: Db; clock: Clock },
  id: ConversationId,
): Promise<InboxDetail> {
  const conversation = await findConversation(db, id);
  if (!conversation) throw new AppError('not_found', 'There is no such conversation.');
  const customer = await findCustomer(db, conversation.customerId);
  assert(customer, `the customer of ${id} exists`);
  const earlierConversations = await countEarlierConversations(db, customer.id, conversation.createdAt);
  const events = await listEvents(db, id, ['turn.completed', 'model.called']);
  // The newest one, also when it ended: what was known then helps whoever reads the case now.
  const [escalation] = await listEscalations(db, id);
  const running = await findClock(db, id);
  return {
    conversation,
    customer: { ...customer, earlierConversations },
    messages: (await Array.fromAsync(pageMessages(db, id))).flat(),
    turns: toTurns(events),
    notes: await listNotes(db, id),
    labels: await listConversationLabels(db, id),
    related: await listRelated(db, conversation, RELATED),
    slaMarks: await listNoted(db, id),
    ...(running ? { sla: readState(running, clock.now()) } : {}),
    ...(escalation ? { packet: escalation.packet } : {}),
  };
}

/** The turns as they were recorded, each with what was asked of a model for it afterwards. */
function toTurns(events: RecordedEvent[]): RecordedTurn[] {
  const later = events.filter(({ type }) => type === 'model.called');
  return events.flatMap(({ type, turnId, data, createdAt }) => {
    if (type !== 'turn.completed') return [];
    const turn = data as Omit<RecordedTurn, 'id' | 'createdAt'>;
    const calls = later.filter((call) => call.turnId === turnId).map((call) => call.data as ModelCall);
    const modelCalls = [...(turn.modelCalls ?? []), ...calls];
    return [{ ...turn, modelCalls, id: turnId!, createdAt }];
  });
}
