import {
  commitTurn,
  findWithEarlier,
  listEvents,
  listStuck,
  recoverLease,
} from '#server/conversations/index.ts';
import { findCustomer } from '#server/customers/index.ts';
import {
  assert,
  type ConversationId,
  newId,
  UNKNOWN_UNDERSTANDING,
  type Understanding,
} from '#server/kernel/index.ts';
import { decide, leastMinutes } from '#server/routing/index.ts';
import { escalate } from './escalate.ts';
import { startStages } from './stages.ts';
import { toCommit } from './to-commit.ts';
import { toFacts } from './to-facts.ts';
import type { TurnContext, TurnDeps } from './types.ts';

const LIMIT = 200;
/** What lay still for longer than this, with the server off, is left until its customer writes. */
const SPAN_MS = 7 * 24 * 3_600_000;

/**
 * Turns that time brings, without a message: a conversation that got nowhere for as long as the policy allows, and
 * whose customer still waits, goes to a person. The policy decides, over what was read last. Returns which went.
 */
export async function runDue(deps: TurnDeps, signal?: AbortSignal): Promise<ConversationId[]> {
  const minutes = leastMinutes(deps.engine().release.policy);
  if (minutes === undefined) return [];
  const to = new Date(deps.clock.now().getTime() - minutes * 60_000);
  const from = new Date(to.getTime() - SPAN_MS);
  const went: ConversationId[] = [];
  for (const id of await listStuck(deps.db, { from, to }, LIMIT)) {
    if (signal?.aborted) break;
    if (await escalateStuck(deps, id)) went.push(id);
  }
  return went;
}

async function escalateStuck(deps: TurnDeps, id: ConversationId): Promise<boolean> {
  const read = await loadStuck(deps, id);
  if (!read) return false;
  const { context, understanding } = read;
  const now = deps.clock.now();
  const decision = decide(toFacts(context, understanding, now), context.engine.release.policy);
  if (decision.route !== 'escalate') return false;
  // A message that comes now takes the lease, and its turn decides instead.
  const lease = await recoverLease(deps.db, id, deps.nodeId, now);
  if (!lease) return false;
  const stages = startStages(deps, id, context.turnId, () => context.language);
  const proposal = await escalate(deps, context, { understanding, decision });
  const at = deps.clock.now();
  const result = await commitTurn(deps.db, toCommit(context, lease, proposal, stages.times, at), at);
  if (result.ok) stages.announce(result.messages, result.conversation);
  return result.ok;
}

/** The conversation as its last turn left it. Undefined while a turn has something to read. */
async function loadStuck(
  deps: TurnDeps,
  id: ConversationId,
): Promise<{ context: TurnContext; understanding: Understanding } | undefined> {
  const found = await findWithEarlier(deps.db, id);
  if (!found || found.conversation.customerSeq > found.conversation.answeredSeq) return undefined;
  const { conversation, earlierConversations } = found;
  const customer = await findCustomer(deps.db, conversation.customerId);
  assert(customer, `the customer of ${id} exists`);
  const history = await deps.window.read(id, deps.clock.now(), 1);
  const turns = await listEvents(deps.db, id, ['turn.completed']);
  const last = turns.at(-1)?.data as { understanding?: Understanding } | undefined;
  const context: TurnContext = {
    turnId: newId('turn'),
    conversation,
    customer: { ...customer, earlierConversations },
    unread: [],
    history,
    text: history.findLast(({ author }) => author === 'customer')?.text ?? '',
    signals: [],
    language: conversation.language,
    engine: deps.engine(),
    modelCalls: [],
  };
  return { context, understanding: last?.understanding ?? UNKNOWN_UNDERSTANDING };
}
