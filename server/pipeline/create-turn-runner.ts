import {
  LEASE_MS,
  listAbandoned,
  recordMessage,
  recoverLease,
  renewLease,
  type StoredMessage,
  type TurnLease,
  type WithEarlier,
} from '#server/conversations/index.ts';
import {
  AppError,
  type ConversationId,
  errorMessage,
  type InboundMessage,
  type Signal,
} from '#server/kernel/index.ts';
import { awaitResult } from './await-result.ts';
import { runTurn } from './run-turn.ts';
import type { TurnDeps, TurnResult } from './types.ts';

export interface Received {
  message: StoredMessage;
  duplicate: boolean;
  result: TurnResult;
}

export interface TurnRunner {
  /**
   * Records a customer's message, then runs its turn. The message is durable before the turn starts
   * (`onRecorded` is called then). Throws `not_found` for an unknown conversation.
   */
  receive(
    input: InboundMessage & { signals?: Signal[] },
    onRecorded?: (message: StoredMessage) => void,
  ): Promise<Received>;
  /** Runs the turns whose node vanished. Returns how many it ran. */
  recoverAbandoned(): Promise<number>;
  /** Looks for abandoned turns now and then, until it is disposed of. */
  startRecovering(everyMs?: number): AsyncDisposable;
}

interface RunningTurn {
  /** Of its lease: the higher one is the turn that counts. */
  counter: number;
  stop: AbortController;
  ended: Promise<TurnResult>;
}

/** Runs turns inline, one per conversation and node at a time; a newer message stops the one that runs. */
export function createTurnRunner(deps: TurnDeps): TurnRunner {
  const running = new Map<ConversationId, RunningTurn>();

  const run = (lease: TurnLease, recorded?: WithEarlier): Promise<TurnResult> => {
    const id = lease.conversationId;
    const other = running.get(id);
    const stop = new AbortController();
    const ended = keepingLease(deps, lease, stop, () =>
      runTurn(deps, lease, { signal: stop.signal, ...(recorded ? { recorded } : {}) }),
    );
    const entry = { counter: lease.counter, stop, ended };
    // Two messages at once may get here in the other order than they were recorded in.
    const isLatest = !other || other.counter < lease.counter;
    (isLatest ? other : entry)?.stop.abort(new AppError('turn_superseded', 'A newer message arrived.'));
    if (!isLatest) return ended;
    running.set(id, entry);
    const forget = () => {
      if (running.get(id) === entry) running.delete(id);
    };
    ended.then(forget, forget);
    return ended;
  };

  const recoverAbandoned = async (): Promise<number> => {
    const now = deps.clock.now();
    let ran = 0;
    for (const id of await listAbandoned(deps.db, now, 20)) {
      const lease = running.has(id) ? undefined : await recoverLease(deps.db, id, deps.nodeId, now);
      if (!lease) continue;
      await run(lease);
      ran++;
    }
    return ran;
  };

  return {
    async receive(input, onRecorded) {
      const recorded = await recordMessage({ db: deps.db, holder: deps.nodeId }, input, deps.clock.now());
      const { message } = recorded;
      if (recorded.duplicate) {
        onRecorded?.(message);
        const result = await awaitResult(
          deps,
          message,
          () => running.get(message.conversationId)?.ended,
          run,
        );
        return { message, duplicate: true, result };
      }
      deps.onStage?.('lease');
      const { conversationId } = message;
      deps.publish({ type: 'message', conversationId, message });
      onRecorded?.(message);
      return { message, duplicate: false, result: await run(recorded.lease, recorded.after) };
    },
    recoverAbandoned,
    startRecovering: (everyMs = 3000) => startRecovering(deps, recoverAbandoned, everyMs),
  };
}

async function keepingLease<T>(
  deps: TurnDeps,
  lease: TurnLease,
  stop: AbortController,
  work: () => Promise<T>,
): Promise<T> {
  const timer = setInterval(async () => {
    const kept = await renewLease(deps.db, lease, deps.clock.now()).catch(() => true);
    if (!kept) stop.abort(new AppError('turn_superseded', 'Another node took this turn.'));
  }, LEASE_MS / 3);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

function startRecovering(deps: TurnDeps, recover: () => Promise<number>, everyMs: number): AsyncDisposable {
  let current: Promise<unknown> = Promise.resolve();
  let busy = false;
  const look = async () => {
    if (busy) return;
    busy = true;
    await recover().catch((thrown) =>
      deps.log.error({ reason: errorMessage(thrown) }, 'could not recover turns'),
    );
    busy = false;
  };
  const timer = setInterval(() => {
    current = look();
  }, everyMs);
  current = look();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await current;
    },
  };
}
