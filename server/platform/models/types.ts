import type { z } from 'zod';
import type { Clock, MaskedText } from '#server/kernel/index.ts';
import type { Logger } from '../log/index.ts';

/** `name` is `openai:…`, `anthropic:…`, `mistral:…` or `compatible:…`; `url` is the API's base, e.g. `http://localhost:11434/v1`. */
export interface ModelConfig {
  name: string;
  url?: string | undefined;
  key?: string | undefined;
  /** Longest that any call may take; what a caller asks for is cut to it. */
  timeoutMs?: number | undefined;
  /** Of a million tokens, in the currency that the provider bills in; 0 when not known. */
  price?: TokenPrice;
  /** Most that the calls of all models may cost in a day (UTC), in the same currency; without it there is no limit. */
  dailyBudget?: number | undefined;
}

export interface TokenPrice {
  input: number;
  output: number;
}

export interface ModelDeps {
  log: Logger;
  fetch?: typeof globalThis.fetch;
  clock?: Clock;
  /** Where calls are counted, for all nodes and across restarts; a daily budget needs it. */
  usage?: ModelUsage;
}

/** What calls used, by day and model. */
export interface ModelUsage {
  /** Millionths of the currency, since midnight UTC, of all models. */
  spentMicros(now: Date): Promise<number>;
  add(model: string, used: TokenUse, now: Date): Promise<void>;
}

export interface TokenUse {
  inputTokens: number;
  outputTokens: number;
  costMicros: number;
}

export interface ModelRequest {
  /** Our own words only; text of customers and articles belongs into the prompt. */
  system: string;
  prompt: MaskedText;
  /** For the whole call with its retry. Default 20,000. */
  timeoutMs?: number;
  /** The answer is streamed: each piece comes as it arrives. A call that fails after the first is not repeated. */
  onText?: (piece: string) => void;
  maxOutputTokens?: number;
}

/** A language model as the stages see it. Never throws, never logs a prompt. */
export interface LanguageModelPort {
  name: string;
  /** An object that the schema accepts; the provider is asked for JSON in the schema's shape. */
  generateObject<T>(
    input: ModelRequest & { schema: z.ZodType<T> },
    signal?: AbortSignal,
  ): Promise<ModelResult<T>>;
  generateText(input: ModelRequest, signal?: AbortSignal): Promise<ModelResult<string>>;
}

/** Why there is no answer. `aborted`: the caller's own signal ended it; `over-budget`: the day's money is spent. */
export type ModelFailureReason =
  | 'timeout'
  | 'refused'
  | 'malformed'
  | 'unavailable'
  | 'aborted'
  | 'over-budget';

/**
 * `costMicros` is absent where nothing counts it; `used` is what a call without an answer may have used. `detail` is for logs and
 * operators: statuses and codes, never the text of a prompt or an answer.
 */
export type ModelResult<T> =
  | ({ ok: true; value: T; durationMs: number } & Omit<TokenUse, 'costMicros'> & Partial<TokenUse>)
  | { ok: false; reason: ModelFailureReason; detail: string; used?: TokenUse };

/** A model that turns texts into vectors. Never throws, never logs a text. */
export interface EmbeddingPort {
  name: string;
  /** One vector for each text, in their order and all of one length; their norm is the model's own. `timeoutMs` is for all of it. */
  embed(
    texts: MaskedText[],
    options?: { timeoutMs?: number; signal?: AbortSignal | undefined },
  ): Promise<ModelResult<Float32Array[]>>;
}
