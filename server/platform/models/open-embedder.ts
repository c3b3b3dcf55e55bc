import { systemClock } from '#server/kernel/index.ts';
import { askEmbedder, type Embedded, type EmbedRequest } from './ask-embedder.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { createMeter } from './meter.ts';
import { openEmbeddingProvider } from './open-embedding-provider.ts';
import type { Failure } from './read-failure.ts';
import type { EmbeddingPort, ModelConfig, ModelDeps, ModelResult } from './types.ts';

const DEFAULT_TIMEOUT_MS = 30_000;
const FAILURES_BEFORE_OPEN = 5;
const OPEN_MS = 30_000;

/**
 * The embedding model that the configuration names. Nothing is loaded or asked before the first call. Throws
 * `invalid_input` when the configuration cannot work.
 */
export function openEmbedder(config: ModelConfig, deps: ModelDeps): EmbeddingPort {
  const clock = deps.clock ?? systemClock;
  const load = openEmbeddingProvider(config, deps.fetch);
  const meter = createMeter(config, { ...deps, clock });
  const breaker = createCircuitBreaker({
    failures: FAILURES_BEFORE_OPEN,
    openMs: OPEN_MS,
    clock,
    onOpen: () => deps.log.warn({ model: config.name, forMs: OPEN_MS }, 'model is not asked for a while'),
  });
  let noted: string | undefined;

  async function ask(request: EmbedRequest): Promise<Embedded> {
    if (request.caller?.aborted) return nothing(ended('aborted', 'aborted before it was asked'));
    if (await meter.isSpent()) return nothing(ended('over-budget', 'the budget of the day is spent'));
    const pass = breaker.enter();
    if (!pass) return nothing(ended('unavailable', 'not asked, because the last calls failed'));
    const embedded = await askEmbedder(load, request, clock);
    const { failure } = embedded;
    pass.end(!failure ? 'up' : failure.reason === 'aborted' ? 'nothing' : failure.isDown ? 'down' : 'up');
    return embedded;
  }

  /** The first failure of its kind is worth a line: who embeds in the background tries every few seconds. */
  function note(failure: Failure | undefined): void {
    if (failure?.reason === 'aborted') return;
    if (failure && failure.reason !== noted) {
      const { reason, detail } = failure;
      deps.log.warn({ model: config.name, reason, detail }, 'embedding model gave no answer');
    }
    noted = failure?.reason;
  }

  return {
    name: config.name,
    async embed(texts, options = {}): Promise<ModelResult<Float32Array[]>> {
      const start = performance.now();
      const { timeoutMs = DEFAULT_TIMEOUT_MS, signal: caller } = options;
      try {
        const { vectors, inputTokens, failure } = await ask({ texts, timeoutMs, caller });
        note(failure);
        const used = await meter.add({ inputTokens, outputTokens: 0 });
        if (failure) return { ok: false, reason: failure.reason, detail: failure.detail, used };
        return { ok: true, value: vectors, ...used, durationMs: performance.now() - start };
      } catch (thrown) {
        // The calls could not be counted: without a count there is no budget.
        deps.log.error({ err: thrown, model: config.name }, 'embedding calls could not be counted');
        return { ok: false, reason: 'unavailable', detail: 'calls could not be counted' };
      }
    },
  };
}

function nothing(failure: Failure): Embedded {
  return { vectors: [], inputTokens: 0, failure };
}

function ended(reason: Failure['reason'], detail: string): Failure {
  return { ok: false, reason, detail, isDown: false };
}
