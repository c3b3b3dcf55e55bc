import { z } from 'zod';
import { readRetryAfter } from './read-retry-after.ts';
import type { ModelFailureReason } from './types.ts';

/** A failed attempt. `retryAfterMs` is set when another attempt makes sense. */
export interface Failure {
  ok: false;
  reason: ModelFailureReason;
  detail: string;
  /** Whether this speaks against the other side as a whole, not against one request. */
  isDown: boolean;
  retryAfterMs?: number;
}

const DEFAULT_WAIT_MS = 500;

/** The parts of the AI SDK's `APICallError` that are used. */
const CallErrorSchema = z.object({
  statusCode: z.number().optional(),
  isRetryable: z.boolean(),
  responseHeaders: z.record(z.string(), z.string()).optional().catch(undefined),
  responseBody: z.string().optional().catch(undefined),
});

/** Statuses that are about one request; the next may well be answered. */
const ABOUT_THE_REQUEST = new Set([400, 413, 422]);

/** What a thrown error of a provider means. The provider's own sentences are left out: they may echo the prompt. */
export function readFailure(thrown: unknown, now: Date): Failure {
  const parsed = CallErrorSchema.safeParse(thrown);
  if (!parsed.success) return unavailable(`not reachable (${nameOf(thrown)})`, DEFAULT_WAIT_MS);
  const { statusCode, isRetryable, responseHeaders, responseBody } = parsed.data;
  if (statusCode === undefined) return unavailable(`not reachable (${nameOf(thrown)})`, DEFAULT_WAIT_MS);
  if (statusCode < 300) return readBrokenAnswer(thrown, isRetryable);
  const code = readCode(responseBody);
  const detail = code ? `HTTP ${statusCode} ${code}` : `HTTP ${statusCode}`;
  if (code && /content_(filter|policy)/.test(code)) {
    return { ok: false, reason: 'refused', detail, isDown: false };
  }
  const failure = unavailable(detail, undefined, !ABOUT_THE_REQUEST.has(statusCode));
  if (!isRetryable) return failure;
  return { ...failure, retryAfterMs: readRetryAfter(responseHeaders ?? {}, now) ?? DEFAULT_WAIT_MS };
}

/** It said 200 and then something else than the protocol: a cut connection, or not the API that we think it is. */
function readBrokenAnswer(thrown: unknown, isRetryable: boolean): Failure {
  if (isRetryable || isNetworkError(thrown)) return cutOff();
  return { ok: false, reason: 'malformed', detail: 'not an answer of this protocol', isDown: false };
}

/** The answer began and did not end. */
export function cutOff(): Failure {
  return unavailable('the answer was cut off', DEFAULT_WAIT_MS);
}

function unavailable(detail: string, retryAfterMs?: number, isDown = true): Failure {
  return { ok: false, reason: 'unavailable', detail, isDown, retryAfterMs };
}

/** The provider's error code, when it is a word such as `model_not_found` and not a sentence. */
function readCode(body: string | undefined): string | undefined {
  const Word = z
    .string()
    .regex(/^[a-z0-9_.-]{1,60}$/i)
    .optional()
    .catch(undefined);
  const BodySchema = z.object({ error: z.object({ code: Word, type: Word }) });
  try {
    const parsed = BodySchema.safeParse(JSON.parse(body ?? ''));
    return parsed.data?.error.code ?? parsed.data?.error.type;
  } catch {
    return undefined;
  }
}

function isNetworkError(thrown: unknown): boolean {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++) {
    if (error instanceof TypeError && error.message === 'terminated') return true;
    if ('code' in error && /^(ECONN|UND_ERR|EPIPE)/.test(String(error.code))) return true;
  }
  return false;
}

/** The deepest error's code, such as ECONNREFUSED: names no text of ours. */
function nameOf(thrown: unknown): string {
  let name = 'unknown';
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++) {
    name = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  }
  return name;
}
