import type { z } from 'zod';
import type { Clock, MaskedText } from '#server/kernel/index.ts';
import type { Logger } from '../log/index.ts';

/** `name` is `openai:…`, `anthropic:…`, `mistral:…` or `compatible:…`; `url` is the API's base, e.g. `http://localhost:11434/v1`. */
export interface ModelConfig {
  name: string;
  url?: string | undefined;
  key?: string | undefined;
}

export interface ModelDeps {
  log: Logger;
  fetch?: typeof globalThis.fetch;
  clock?: Clock;
}

export interface ModelRequest {
  /** Our own words only; text of customers and articles belongs into the prompt. */
  system: string;
  prompt: MaskedText;
  /** For the whole call with its retry. Default 20,000. */
  timeoutMs?: number;
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

/** Why there is no answer. `aborted` means that the caller's own signal ended it. */
export type ModelFailureReason = 'timeout' | 'refused' | 'malformed' | 'unavailable' | 'aborted';

/** `detail` is for logs and operators: statuses and codes, never the text of a prompt or an answer. */
export type ModelResult<T> =
  | { ok: true; value: T; inputTokens: number; outputTokens: number; durationMs: number }
  | { ok: false; reason: ModelFailureReason; detail: string };
