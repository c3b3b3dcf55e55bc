import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '#server/kernel/index.ts';
import { type Answer, askProvider } from './ask-provider.ts';
import type { CircuitBreaker, Seen } from './circuit-breaker.ts';
import type { ProviderModel } from './open-provider.ts';
import { type Failure, readFailure } from './read-failure.ts';
import type { ObjectFormat } from './to-json-schema.ts';
import type { ModelRequest } from './types.ts';

const DEFAULT_TIMEOUT_MS = 20_000;

export interface CallDeps {
  load: () => Promise<ProviderModel>;
  breaker: CircuitBreaker;
  clock: Clock;
  /** Longest that any call may take. */
  timeoutMs?: number | undefined;
}

/**
 * One call with at most one retry, inside one time limit and behind the circuit breaker. Never throws. The
 * retry waits as long as the other side asks for; when that is longer than the time left there is none.
 */
export async function callModel(
  deps: CallDeps,
  request: ModelRequest & { format?: ObjectFormat },
  signal?: AbortSignal,
): Promise<Answer | Failure> {
  if (signal?.aborted) return ended('aborted', 'aborted before it was asked');
  const pass = deps.breaker.enter();
  if (!pass) return ended('unavailable', 'not asked, because the last calls failed');
  const timeoutMs = Math.min(
    request.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    deps.timeoutMs ?? Number.POSITIVE_INFINITY,
  );
  const deadline = AbortSignal.timeout(timeoutMs);
  const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
  let result: Answer | Failure;
  try {
    result = await askTwice(deps, request, either, performance.now() + timeoutMs);
  } catch (error) {
    if (signal?.aborted) result = ended('aborted', 'aborted by the caller');
    else if (deadline.aborted)
      result = { ...ended('timeout', `no answer within ${timeoutMs} ms`), isDown: true };
    else result = readFailure(error, deps.clock.now());
  }
  pass.end(whatWasSeen(result));
  return result;
}

async function askTwice(
  deps: CallDeps,
  request: ModelRequest & { format?: ObjectFormat },
  signal: AbortSignal,
  endsAt: number,
): Promise<Answer | Failure> {
  const model = await deps.load();
  let heard = false;
  const { onText } = request;
  const asked: typeof request = onText
    ? {
        ...request,
        onText: (piece) => {
          heard = true;
          onText(piece);
        },
      }
    : request;
  const first = await askProvider(model, asked, signal, deps.clock.now());
  // What was heard cannot be unsaid: a second answer would begin with other words.
  if (first.ok || heard || first.retryAfterMs === undefined) return first;
  if (performance.now() + first.retryAfterMs >= endsAt) return first;
  await wait(first.retryAfterMs, undefined, { signal });
  return askProvider(model, request, signal, deps.clock.now());
}

function whatWasSeen(result: Answer | Failure): Seen {
  if (result.ok) return 'up';
  if (result.reason === 'aborted') return 'nothing';
  return result.isDown ? 'down' : 'up';
}

function ended(reason: Failure['reason'], detail: string): Failure {
  return { ok: false, reason, detail, isDown: false };
}
