import {
  commitTurn,
  findConversation,
  recoverLease,
  type TurnLease,
  type WithEarlier,
} from '#server/conversations/index.ts';
import { type ModelCall, newId, type TurnId } from '#server/kernel/index.ts';
import { failSafe } from './fail-safe.ts';
import { loadContext } from './load-context.ts';
import { type StageTimer, startStages } from './stages.ts';
import { toCommit } from './to-commit.ts';
import { think } from './turn.ts';
import type { Proposal, TurnContext, TurnDeps, TurnResult } from './types.ts';

/** After this many nodes died over one message, a human gets it instead of the next node. */
const MAX_RECOVERIES = 3;

/**
 * One turn: what the customer wrote since the last one is read, decided and answered, and all of it becomes
 * true in one transaction. A turn that lost its lease, or under which somebody took the conversation, leaves
 * nothing behind. Whatever throws ends with a holding reply and a human.
 */
export async function runTurn(
  deps: TurnDeps,
  lease: TurnLease,
  options: { recorded?: WithEarlier; modelCalls?: ModelCall[]; signal?: AbortSignal } = {},
): Promise<TurnResult> {
  const { signal } = options;
  const turnId = newId('turn');
  let context: TurnContext | undefined;
  const stages = startStages(deps, lease.conversationId, turnId, () => context?.language ?? 'en');
  context = await stages.run('load', () => loadContext(deps, lease.conversationId, turnId, options));
  if (!context) return settled(deps, lease, turnId, stages);
  const proposal = signal?.aborted ? undefined : await propose(deps, context, lease, stages, signal);
  // A newer turn has begun: this one could not commit, so it shows nothing either.
  if (!proposal || signal?.aborted) return leave(context, stages);
  stages.show(proposal.messages);
  return commit(deps, context, lease, proposal, stages, signal);
}

async function propose(
  deps: TurnDeps,
  context: TurnContext,
  lease: TurnLease,
  stages: StageTimer,
  signal?: AbortSignal,
): Promise<Proposal | undefined> {
  try {
    if (lease.recoveries > MAX_RECOVERIES) throw new Error('the turn was taken up too often');
    return await think(deps, context, stages, signal);
  } catch (thrown) {
    if (signal?.aborted) return undefined;
    deps.log.error(
      { err: thrown, conversationId: lease.conversationId, turnId: context.turnId },
      'turn failed',
    );
    return failSafe(deps, context, thrown);
  }
}

async function commit(
  deps: TurnDeps,
  context: TurnContext,
  lease: TurnLease,
  proposal: Proposal,
  stages: StageTimer,
  signal?: AbortSignal,
): Promise<TurnResult> {
  const { turnId } = context;
  const at = deps.clock.now();
  const result = await stages.run('commit', () =>
    commitTurn(deps.db, toCommit(context, lease, proposal, stages.times, at), at),
  );
  if (result.ok) {
    stages.announce(result.messages, result.conversation);
    return {
      turnId,
      proposal,
      messages: result.messages,
      control: result.conversation.control,
      stages: stages.times,
    };
  }
  const again =
    result.reason === 'control-changed'
      ? await recoverLease(deps.db, lease.conversationId, deps.nodeId, deps.clock.now())
      : undefined;
  const left = leave(context, stages);
  const { modelCalls } = context;
  return again ? runTurn(deps, again, { modelCalls, ...(signal ? { signal } : {}) }) : left;
}

/** Another turn dealt with everything before this one began. */
async function settled(
  deps: TurnDeps,
  { conversationId }: TurnLease,
  turnId: TurnId,
  stages: StageTimer,
): Promise<TurnResult> {
  const conversation = await findConversation(deps.db, conversationId);
  return { turnId, messages: [], control: conversation?.control ?? 'closed', stages: stages.times };
}

/** Ends a turn that may not commit: whoever saw something of it is told to forget it. */
function leave({ turnId, conversation }: TurnContext, stages: StageTimer): TurnResult {
  stages.retract();
  return { turnId, messages: [], control: conversation.control, stages: stages.times };
}
