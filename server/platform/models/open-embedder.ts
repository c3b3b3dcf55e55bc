import { setTimeout as wait } from 'node:timers/promises';
import { type MaskedText, systemClock } from '#server/kernel/index.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { type EmbeddingModel, openEmbeddingProvider } from './open-embedding-provider.ts';
import { type Failure, readFailure } from './read-failure.ts';
import type { EmbeddingPort, ModelConfig, ModelDeps, ModelResult, TokenUse } from './types.ts';

const DEFAULT_TIMEOUT_MS = 30_000;
const FAILURES_BEFORE_OPEN = 5;
const OPEN_MS = 30_000;
/** Texts of one request: small enough that a request which fails costs little to repeat. */
const BATCH = 64;

/**
 * The embedding model that the configuration names. Nothing is loaded or asked before the first call. Throws
 * `invalid_input` when the configuration cannot work.
 */
export function openEmbedder(config: ModelConfig, deps: ModelDeps): EmbeddingPort {
  const clock = deps.clock ?? systemClock;
  const load = openEmbeddingProvider(config, deps.fetch);
  const breaker = createCircuitBreaker({
    failures: FAILURES_BEFORE_OPEN,
    openMs: OPEN_MS,
    clock,
    onOpen: () => deps.log.warn({ model: config.name, forMs: OPEN_MS }, 'model is not asked for a while'),
  });

  async function embed(
    texts: MaskedText[],
    timeoutMs: number,
    signal?: AbortSignal,
  ): Promise<{ answer: Float32Array[] | Failure; inputTokens: number }> {
    if (signal?.aborted) return unasked('aborted', 'aborted before it was asked');
    const pass = breaker.enter();
    if (!pass) return unasked('unavailable', 'not asked, because the last calls failed');
    const deadline = AbortSignal.timeout(timeoutMs);
    const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
    const endsAt = performance.now() + timeoutMs;
    const value: Float32Array[] = [];
    let inputTokens = 0;
    let failure: Failure | undefined;
    try {
      const model = await load();
      const size = Math.min(BATCH, (await model.maxEmbeddingsPerCall) ?? BATCH);
      for (let at = 0; at < texts.length; at += size) {
        const batch = await askTwice(model, texts.slice(at, at + size), either, endsAt, clock.now());
        value.push(...batch.vectors);
        inputTokens += batch.tokens;
      }
    } catch (thrown) {
      if (signal?.aborted) failure = ended('aborted', 'aborted by the caller');
      else if (deadline.aborted)
        failure = { ...ended('timeout', `no answer within ${timeoutMs} ms`), isDown: true };
      else failure = thrown instanceof Mismatch ? thrown.failure : readFailure(thrown, clock.now());
    }
    pass.end(failure ? (failure.reason === 'aborted' ? 'nothing' : failure.isDown ? 'down' : 'up') : 'up');
    return { answer: failure ?? value, inputTokens };
  }

  /** What was used counts with the other models. A count that is lost costs no answer: there is no budget of its own. */
  async function count(inputTokens: number): Promise<TokenUse> {
    const costMicros = Math.round(inputTokens * (config.price?.input ?? 0));
    const used = { inputTokens, outputTokens: 0, costMicros };
    if (inputTokens > 0)
      await deps.usage
        ?.add(config.name, used, clock.now())
        .catch((err) => deps.log.error({ err, model: config.name }, 'embedding calls could not be counted'));
    return used;
  }

  return {
    name: config.name,
    async embed(texts, options = {}): Promise<ModelResult<Float32Array[]>> {
      const start = performance.now();
      const { timeoutMs = DEFAULT_TIMEOUT_MS, signal } = options;
      const { answer, inputTokens } = await embed(texts, timeoutMs, signal);
      const used = await count(inputTokens);
      if (Array.isArray(answer))
        return { ok: true, value: answer, ...used, durationMs: performance.now() - start };
      const { reason, detail } = answer;
      if (reason !== 'aborted')
        deps.log.warn({ model: config.name, reason, detail }, 'embedding model gave no answer');
      return { ok: false, reason, detail, used };
    },
  };
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
  const fits = vectors.length === texts.length && length > 0;
  if (!fits || vectors.some((vector) => vector.length !== length || !vector.every(Number.isFinite)))
    throw new Mismatch();
  return { vectors, tokens: usage?.tokens || 0 };
}

/** It answered, but not with one vector of numbers for each text. */
class Mismatch extends Error {
  readonly failure = ended('malformed', 'not one vector of the same length for each text');
}

function unasked(...why: Parameters<typeof ended>) {
  return { answer: ended(...why), inputTokens: 0 };
}

function ended(reason: Failure['reason'], detail: string): Failure {
  return { ok: false, reason, detail, isDown: false };
}
