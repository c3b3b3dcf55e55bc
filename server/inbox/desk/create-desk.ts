import { appendEvents, listEvents } from '#server/conversations/index.ts';
import {
  improvePacket,
  keepPresence,
  listDesks,
  markReviewed,
  saveDesk,
  setPresence,
} from '#server/escalation/index.ts';
import {
  AppError,
  type ConversationId,
  errorMessage,
  type ModelCall,
  type ModelUse,
} from '#server/kernel/index.ts';
import { assignConversation } from './assign-conversation.ts';
import { declineConversation } from './decline-conversation.ts';
import { giveWaiting } from './give-waiting.ts';
import { overflowWaiting } from './overflow-waiting.ts';
import { readDesk } from './read-desk.ts';
import { readMeasures } from './read-measures.ts';
import { releaseAgent } from './release-agent.ts';
import { releaseGone } from './release-gone.ts';
import type { Desk, DeskDeps, Tended } from './types.ts';

/** The desk on its owners: queues, agents and the cases between them. */
export function createDesk(deps: DeskDeps): Desk {
  const { db, clock } = deps;
  let isStarted = false;
  let isAskedAgain = false;
  let current: Promise<void> | undefined;

  const tend = async (): Promise<Tended> => ({
    released: await releaseGone(deps),
    overflowed: await overflowWaiting(deps),
    given: await giveWaiting(deps),
  });
  const look = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      await tend().catch((thrown) =>
        deps.log.error({ reason: errorMessage(thrown) }, 'could not tend the queues'),
      );
    } while (isAskedAgain && isStarted);
    current = undefined;
  };
  const nudge = (): void => {
    isAskedAgain = true;
    if (isStarted) current ??= look();
  };
  const improving = new Set<Promise<void>>();
  const stopping = new AbortController();
  const improve = (id: ConversationId): void => {
    const { model } = deps;
    if (!isStarted || !model) return;
    const calls: ModelUse[] = [];
    const onModelUse = (use: ModelUse) => void calls.push(use);
    const work = improvePacket({ ...deps, model, onModelUse }, id, stopping.signal)
      .then(async (isBetter) => {
        for (const use of calls) await noteSummary(id, use);
        if (isBetter) deps.changed(id);
      })
      .catch((thrown) => deps.log.error({ reason: errorMessage(thrown) }, 'could not summarise a case'))
      .then(() => void improving.delete(work));
    improving.add(work);
  };
  /** What a summary cost belongs to the turn that handed the case over. */
  const noteSummary = async (id: ConversationId, use: ModelUse): Promise<void> => {
    const turnId = (await listEvents(db, id, ['turn.completed'])).at(-1)?.turnId;
    const data = { purpose: 'summary', ...use } satisfies ModelCall;
    await appendEvents(db, id, [{ type: 'model.called', data, ...(turnId ? { turnId } : {}) }], clock.now());
  };
  const findPresence: Desk['findPresence'] = async (agentId) =>
    (await listDesks(db, clock.now())).find((desk) => desk.agentId === agentId)?.presence ?? 'offline';

  return {
    assign: (id, by, to, options) => assignConversation(deps, id, by, to, options),
    decline: (id, agent, options) => declineConversation(deps, id, agent, options),
    releaseAgent: (agentId) => releaseAgent(deps, agentId),
    async setPresence(agentId, status) {
      await setPresence(db, agentId, status, clock.now());
      deps.announce(agentId);
      nudge();
    },
    async keepPresence(agentId) {
      const before = await findPresence(agentId);
      await keepPresence(db, agentId, clock.now());
      if (before !== 'offline') return;
      deps.announce(agentId);
      nudge();
    },
    findPresence,
    async saveAgent(agentId, desk) {
      await saveDesk(db, agentId, desk, clock.now());
      deps.announce(agentId);
      nudge();
    },
    read: () => readDesk(deps),
    readMeasures: () => readMeasures(deps),
    async markReviewed(conversationId, agentId) {
      if (await markReviewed(db, { conversationId, agentId, now: clock.now() })) return;
      throw new AppError('not_found', 'This conversation is not on the list for review.');
    },
    tend,
    handsChanged(id, control) {
      nudge();
      if (control === 'queue') improve(id);
    },
    start() {
      isStarted = true;
      nudge();
      return {
        async [Symbol.asyncDispose]() {
          isStarted = false;
          stopping.abort();
          await current;
          await Promise.all(improving);
        },
      };
    },
  };
}
