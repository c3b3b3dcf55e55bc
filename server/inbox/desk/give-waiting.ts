import { clearPending } from '#server/actions/index.ts';
import { countHeld, listConversationsById, moveControl } from '#server/conversations/index.ts';
import {
  type Assignment,
  assign,
  listUntaken,
  lockDesk,
  noteGiven,
  takeEscalation,
  type WaitingCase,
} from '#server/escalation/index.ts';
import { AppError, type ConversationId, type Queue } from '#server/kernel/index.ts';
import type { Trx } from '#server/platform/db/index.ts';
import { readAgents } from './read-agents.ts';
import type { DeskDeps } from './types.ts';

/** Gives what waits to agents who are there and have room, most pressing first. Returns what was given. */
export async function giveWaiting(deps: DeskDeps): Promise<ConversationId[]> {
  const agents = await readAgents(deps);
  if (!agents.some(({ presence }) => presence === 'online')) return [];
  const { queues } = deps.release().company;
  const cases = await listCases(deps, queues);
  const given: ConversationId[] = [];
  for (const assignment of assign(cases, queues, agents)) {
    const { name } = agents.find(({ id }) => id === assignment.agentId)!;
    const waiting = cases.find(({ conversationId }) => conversationId === assignment.conversationId)!;
    if (await give(deps, { ...assignment, agentName: name, waiting })) given.push(assignment.conversationId);
  }
  return given;
}

type SeenCase = WaitingCase & { counter: number };

async function listCases({ db }: DeskDeps, queues: Queue[]): Promise<SeenCase[]> {
  const giving = queues.filter(({ assignment }) => assignment !== 'manual').map(({ name }) => name);
  const waiting = await listUntaken(db, { queues: giving, orPreferred: true });
  const ids = waiting.map(({ conversationId }) => conversationId);
  const conversations = new Map((await listConversationsById(db, ids)).map((row) => [row.id, row]));
  return waiting.flatMap((each) => {
    const conversation = conversations.get(each.conversationId);
    if (conversation?.control !== 'queue' || conversation.channel === 'evaluation') return [];
    const { language, counter } = conversation;
    return [{ ...each, language, counter }];
  });
}

/**
 * One case to one agent, if both are still as they were seen: the row of the agent is locked, so that two nodes together
 * do not give more than there is room for.
 */
async function give(
  deps: DeskDeps,
  input: Assignment & { agentName: string; waiting: SeenCase },
): Promise<boolean> {
  const { conversationId, agentId, agentName, waiting } = input;
  const now = deps.clock.now();
  const hasRoom = async (trx: Trx) => {
    const desk = await lockDesk(trx, agentId, now);
    if (desk?.presence !== 'online') return false;
    if (waiting.preferredAgent === agentId) return true;
    return ((await countHeld(trx, agentId)).get(agentId) ?? 0) < desk.capacity;
  };
  try {
    const moved = await moveControl(
      deps.db,
      {
        conversationId,
        event: { type: 'agent-assigned', agentId, by: null },
        agentName,
        seen: waiting.counter,
        given: hasRoom,
        also: async (trx) => {
          await takeEscalation(trx, { conversationId, agentId, now });
          await clearPending(trx, conversationId);
          await noteGiven(trx, agentId, now);
        },
      },
      now,
    );
    if (moved) deps.publish({ type: 'control', conversationId, control: 'agent', agentName });
    return moved;
  } catch (thrown) {
    // Somebody was faster: the case has an owner.
    if (thrown instanceof AppError && thrown.code === 'conflict') return false;
    throw thrown;
  }
}
