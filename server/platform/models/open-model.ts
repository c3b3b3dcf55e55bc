import type { z } from 'zod';
import { AppError, systemClock } from '#server/kernel/index.ts';
import { type CallDeps, callModel } from './call-model.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { countTokens } from './count-tokens.ts';
import { createMeter } from './meter.ts';
import { openProvider } from './open-provider.ts';
import { readJson } from './read-json.ts';
import { toJsonSchema } from './to-json-schema.ts';
import type { LanguageModelPort, ModelConfig, ModelDeps, ModelResult } from './types.ts';

const FAILURES_BEFORE_OPEN = 5;
const OPEN_MS = 30_000;

/**
 * The model that the configuration names. Nothing is loaded or asked before the first call. Throws
 * `invalid_input` when the configuration cannot work.
 */
export function openModel(config: ModelConfig, deps: ModelDeps): LanguageModelPort {
  if (config.dailyBudget !== undefined && !config.price?.input && !config.price?.output) {
    throw new AppError('invalid_input', 'A daily budget for the model needs its prices.', {
      fix: 'Set CANDOR_MODEL_PRICE_INPUT and CANDOR_MODEL_PRICE_OUTPUT to what a million tokens cost.',
    });
  }
  const clock = deps.clock ?? systemClock;
  const meter = createMeter(config, { ...deps, clock });
  const calling = {
    clock,
    timeoutMs: config.timeoutMs,
    load: openProvider(config, deps.fetch),
    breaker: createCircuitBreaker({
      failures: FAILURES_BEFORE_OPEN,
      openMs: OPEN_MS,
      clock,
      onOpen: () => deps.log.warn({ model: config.name, forMs: OPEN_MS }, 'model is not asked for a while'),
    }),
  };

  const call: typeof ask = async (input, read, signal) => {
    const result = await ask(input, read, signal);
    note(deps, config.name, result);
    return result;
  };

  async function ask<T>(
    input: Parameters<typeof callModel>[1],
    read: (text: string) => T | undefined,
    signal?: AbortSignal,
  ): Promise<ModelResult<T>> {
    const start = performance.now();
    try {
      if (await meter.isSpent())
        return { ok: false, reason: 'over-budget', detail: 'the budget of the day is spent' };
      const { answer, heard } = await listen(calling, input, signal);
      const used = await meter.add(countTokens(input, answer, heard));
      if (!answer.ok) return { ok: false, reason: answer.reason, detail: answer.detail, used };
      const value = read(answer.text);
      if (value === undefined)
        return { ok: false, reason: 'malformed', detail: 'not in the shape asked for', used };
      return { ok: true, value, ...used, durationMs: performance.now() - start };
    } catch (thrown) {
      // The calls could not be counted: without a count there is no budget.
      deps.log.error({ err: thrown, model: config.name }, 'model calls could not be counted');
      return { ok: false, reason: 'unavailable', detail: 'calls could not be counted' };
    }
  }

  return {
    name: config.name,
    generateText: (input, signal) => call(input, (text) => text, signal),
    generateObject: (input, signal) => {
      const { schema, ...request } = input;
      return call({ ...request, format: toJsonSchema(schema) }, (text) => parse(schema, text), signal);
    },
  };
}

/** The call, and what was heard of it before it may have failed. */
async function listen(calling: CallDeps, input: Parameters<typeof callModel>[1], signal?: AbortSignal) {
  let heard = '';
  const { onText } = input;
  const note = onText && {
    onText: (piece: string) => {
      heard += piece;
      onText(piece);
    },
  };
  const answer = await callModel(calling, { ...input, ...note }, signal);
  return { answer, heard };
}

function parse<T>(schema: z.ZodType<T>, text: string): T | undefined {
  const parsed = schema.safeParse(readJson(text));
  return parsed.success ? parsed.data : undefined;
}

/** What is worth a line, without a word of what was asked or answered. */
function note(deps: ModelDeps, model: string, result: ModelResult<unknown>): void {
  if (result.ok) {
    const { inputTokens, outputTokens, durationMs } = result;
    deps.log.debug(
      { model, inputTokens, outputTokens, durationMs: Math.round(durationMs) },
      'model answered',
    );
  } else if (result.reason !== 'aborted') {
    deps.log.warn({ model, reason: result.reason, detail: result.detail }, 'model gave no answer');
  }
}
