import { setTimeout as wait } from 'node:timers/promises';
import type { Clock, MaskedText } from '#server/kernel/index.ts';
import { mayBeBilled } from './count-tokens.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { EmbeddingModel } from './open-embedding-provider.ts';
import { type Failure, readFailure } from './read-failure.ts';

/** Texts of one request: small enough that a request which fails costs little to repeat. */
const BATCH = 64;

export interface EmbedRequest {
  texts: MaskedText[];
  /** For all of it. */
  timeoutMs: number;
  caller: AbortSignal | undefined;
}

/** A vector for each text, or why not; the tokens are those that were, or may have been, used. */
export interface Embedded {
  vectors: Float32Array[];
  inputTokens: number;
  failure?: Failure;
}

/** Embeds texts in as many requests as it takes, inside one time limit. Never throws. */
export async function askEmbedder(
  load: () => Promise<EmbeddingModel>,
  { texts, timeoutMs, caller }: EmbedRequest,
  clock: Clock,
): Promise<Embedded> {
  const deadline = AbortSignal.timeout(timeoutMs);
  const signal = caller ? AbortSignal.any([caller, deadline]) : deadline;
  const endsAt = performance.now() + timeoutMs;
  const vectors: Float32Array[] = [];
  let inputTokens = 0;
  let batch: MaskedText[] = [];
  try {
    const model = await load();
    const size = Math.min(BATCH, (await model.maxEmbeddingsPerCall) ?? BATCH);
    for (let at = 0; at < texts.length; at += size) {
      batch = texts.slice(at, at + size);
      const answer = await askTwice(model, batch, signal, endsAt, clock.now());
      vectors.push(...answer.vectors);
      inputTokens += answer.tokens;
    }
    return { vectors, inputTokens };
  } catch (thrown) {
    const failure = explain(thrown);
    return { vectors: [], inputTokens: inputTokens + (mayBeBilled(failure) ? estimate(batch) : 0), failure };
  }

  function explain(thrown: unknown): Failure {
    if (caller?.aborted) return ended('aborted', 'aborted by the caller');
    if (deadline.aborted) return { ...ended('timeout', `no answer within ${timeoutMs} ms`), isDown: true };
    return thrown instanceof Mismatch ? thrown.failure : readFailure(thrown, clock.now());
  }
}

/** One request, and a second one when the other side says that it makes sense and there is time for it. */
async function askTwice(
  model: EmbeddingModel,
  texts: MaskedText[],
  signal: AbortSignal,
  endsAt: number,
  now: Date,
): Promise<{ vectors: Float32Array[]; tokens: number }> {
  try {
    return await ask(model, texts, signal);
  } catch (thrown) {
    if (signal.aborted || thrown instanceof Mismatch) throw thrown;
    const { retryAfterMs } = readFailure(thrown, now);
    if (retryAfterMs === undefined || performance.now() + retryAfterMs >= endsAt) throw thrown;
    await wait(retryAfterMs, undefined, { signal });
    return ask(model, texts, signal);
  }
}

async function ask(model: EmbeddingModel, texts: MaskedText[], signal: AbortSignal) {
  const { embeddings, usage } = await model.doEmbed({ values: texts, abortSignal: signal });
  const vectors = embeddings.map((embedding) => Float32Array.from(embedding));
  const length = vectors[0]?.length ?? 0;
  const isUsable = (vector: Float32Array) =>
    vector.length === length && vector.every(Number.isFinite) && vector.some((value) => value !== 0);
  if (vectors.length !== texts.length || !vectors.every(isUsable)) throw new Mismatch();
  // Not every compatible server counts.
  return { vectors, tokens: usage?.tokens || estimate(texts) };
}

function estimate(texts: MaskedText[]): number {
  return texts.reduce((sum, text) => sum + estimateTokens(text), 0);
}

/** It answered, but not with one vector of numbers for each text; zeros alone point nowhere. */
class Mismatch extends Error {
  readonly failure = ended('malformed', 'not one vector of the same length for each text');
}

function ended(reason: Failure['reason'], detail: string): Failure {
  return { ok: false, reason, detail, isDown: false };
}
