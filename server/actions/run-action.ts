import type { Action, ConversationId, CustomerProfile, TurnId } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { buildRequest } from './build-request.ts';
import type { FetchResult, GuardedFetch, OutgoingRequest } from './guarded-fetch.ts';
import { endRun, findRun, type RunEnd, startRun } from './store.ts';
import type { ActionRun, ActionsDeps } from './types.ts';

export interface RunInput {
  conversationId: ConversationId;
  turnId: TurnId;
  action: Action;
  values: Record<string, string>;
  customer: CustomerProfile;
  /** From `idempotencyKey`. */
  key: string;
}

type RunDeps = Pick<ActionsDeps, 'clock' | 'log' | 'env'> & { db: Db; fetch: GuardedFetch };

/**
 * Makes the request of an action, once. The run is written down before and completed after, each in a statement of
 * its own. A run that ended is not repeated. One that was cut off is repeated with the same key: a read changes
 * nothing, and for a change the other side answers as it did the first time.
 */
export async function runAction(
  deps: RunDeps,
  input: RunInput,
  signal?: AbortSignal,
): Promise<ActionRun | string> {
  const { action, key } = input;
  const earlier = await findRun(deps.db, key);
  if (earlier && earlier.state !== 'started') return earlier;
  const values = earlier?.values ?? input.values;
  const request = buildRequest(action, {
    slots: values,
    customer: input.customer,
    env: deps.env,
    idempotencyKey: key,
  });
  if (typeof request === 'string') return `${action.name} could not be asked for: ${request}`;
  const { conversationId, turnId } = input;
  await startRun(deps.db, {
    conversationId,
    turnId,
    action: action.name,
    effect: action.effect,
    idempotencyKey: key,
    values,
    startedAt: deps.clock.now(),
  });
  const result = await deps.fetch(request, signal);
  // The turn was ended from outside: what came of the request is not known, so the run stays open for the next turn.
  if (!result.ok && result.reason === 'aborted') return `${action.name} was interrupted`;
  const end = { ...judge(action, request, result), endedAt: deps.clock.now() };
  if (end.failure)
    deps.log.warn({ action: action.name, state: end.state, failure: end.failure }, 'action failed');
  await endRun(deps.db, key, end);
  return (await findRun(deps.db, key)) ?? `${action.name} was not recorded`;
}

function judge(action: Action, request: OutgoingRequest, result: FetchResult): Omit<RunEnd, 'endedAt'> {
  const host = new URL(request.url).host;
  // A change that left without a usable answer may have been made.
  const lost = (sent: boolean) => (action.effect === 'change' && sent ? 'unknown' : 'failed');
  if (!result.ok) return { state: lost(result.sent), failure: `${host}: ${result.reason}, ${result.detail}` };
  const { status } = result;
  if (status === 404) return { state: 'not-found', status };
  if (status < 200 || status > 299) {
    return { state: lost(status >= 500), status, failure: `${host} answered ${status}` };
  }
  const answer = parseAnswer(result.body);
  if (answer === undefined)
    return { state: lost(true), status, failure: `${host} answered something else than JSON` };
  return { state: 'succeeded', status, answer };
}

/** JSON that PostgreSQL can store: no NUL characters, no halves of surrogate pairs. */
function parseAnswer(body: string): unknown {
  if (body.trim() === '') return {};
  try {
    return JSON.parse(body, (_, value: unknown) =>
      typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
    );
  } catch {
    return undefined;
  }
}
