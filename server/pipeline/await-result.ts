import { setTimeout as sleep } from 'node:timers/promises';
import {
  findConversation,
  listEvents,
  listMessages,
  recoverLease,
  type StoredMessage,
  type TurnLease,
} from '#server/conversations/index.ts';
import { assert, type TurnId } from '#server/kernel/index.ts';
import type { Proposal, TurnDeps, TurnResult } from './types.ts';

const PATIENCE_MS = 20_000;

/**
 * What came of a message that was delivered before: the same answer again, without a second turn. While its
 * turn still runs, here or on another node, it is waited for; a turn whose node vanished is taken up.
 */
export async function awaitResult(
  deps: TurnDeps,
  message: StoredMessage,
  runningHere: () => Promise<TurnResult> | undefined,
  run: (lease: TurnLease) => Promise<TurnResult>,
): Promise<TurnResult> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const conversation = await findConversation(deps.db, message.conversationId);
    assert(conversation, 'a recorded message has a conversation');
    if (conversation.answeredSeq >= message.seq) return readResult(deps, message, conversation.control);
    const lease = runningHere()
      ? undefined
      : await recoverLease(deps.db, message.conversationId, deps.nodeId, deps.clock.now());
    if (lease) await run(lease);
    else await Promise.race([runningHere() ?? sleep(100), sleep(1000)]);
    if (performance.now() > until) {
      return {
        turnId: message.turnId ?? ('' as TurnId),
        messages: [],
        control: conversation.control,
        stages: [],
      };
    }
  }
}

/** The turn that dealt with a message, as it was recorded. */
async function readResult(
  deps: TurnDeps,
  message: StoredMessage,
  control: TurnResult['control'],
): Promise<TurnResult> {
  const events = await listEvents(deps.db, message.conversationId, ['turn.completed']);
  const turn = events.find((event) => (event.data as { messageSeq: number }).messageSeq >= message.seq);
  const turnId = (turn?.turnId ?? '') as TurnId;
  const later = await listMessages(deps.db, message.conversationId, { afterSeq: message.seq });
  const messages = later.filter((candidate) => candidate.turnId === turnId);
  const proposal = turn?.data as Proposal | undefined;
  return { turnId, messages, control, stages: [], ...(proposal ? { proposal } : {}) };
}
