import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Exchange } from './model-server.ts';

/**
 * Checks what the scripted model server heard and said against the providers' published schemas in the shared data:
 * OpenAI's requests, answers, chunks and errors; of Anthropic's the requests, and an answer's content, which the
 * schema knows as what an assistant said. Returns what is wrong with an exchange, or undefined.
 */
export function loadModelSpecs(data: string): (exchange: Exchange) => string | undefined {
  const openai = compileOpenai(join(data, 'specs/openai/openapi-subset.json'));
  const anthropic = compileAnthropic(join(data, 'specs/anthropic/message-create.schema.json'));
  return (exchange) => {
    if (exchange.protocol === 'openai') return explain(openai[exchange.kind], exchange.body);
    if (exchange.kind === 'request') return explain(anthropic.request, withoutStream(exchange.body));
    if (exchange.kind === 'answer') return explain(anthropic.said, said(exchange.body));
    // The events of a stream and the errors are in no published schema; the provider's own client reads them.
    return undefined;
  };
}

function compileOpenai(path: string): Record<Exchange['kind'], ValidateFunction> {
  const ajv = createAjv();
  ajv.addSchema(withNullables(readJson(path)) as Record<string, unknown>, 'openai');
  const of = (name: string) => ajv.compile({ $ref: `openai#/components/schemas/${name}` });
  return {
    request: of('CreateChatCompletionRequest'),
    answer: of('CreateChatCompletionResponse'),
    chunk: of('CreateChatCompletionStreamResponse'),
    error: of('ErrorResponse'),
  };
}

function compileAnthropic(path: string): Record<'request' | 'said', ValidateFunction> {
  const ajv = createAjv();
  ajv.addSchema(readJson(path), 'anthropic');
  return {
    request: ajv.compile({ $ref: 'anthropic#/definitions/MessageCreateParamsNonStreaming' }),
    said: ajv.compile({ $ref: 'anthropic#/definitions/AssistantMessageParam' }),
  };
}

function createAjv(): Ajv {
  return new Ajv({ strict: false, validateFormats: false, logger: false });
}

/** OpenAPI 3.0 says `nullable` beside an enumeration; JSON Schema wants null among its values. */
function withNullables(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNullables);
  if (typeof node !== 'object' || node === null) return node;
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withNullables(value)]),
  );
  if (copy['nullable'] === true && Array.isArray(copy['enum'])) copy['enum'] = [...copy['enum'], null];
  return copy;
}

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}

/** The schema is that of requests without streaming; the switch is all that differs. */
function withoutStream(body: unknown): unknown {
  const { stream: _, ...rest } = body as Record<string, unknown>;
  return rest;
}

function said(body: unknown): unknown {
  const { role, content } = body as Record<string, unknown>;
  return { role, content };
}

function explain(validate: ValidateFunction, body: unknown): string | undefined {
  if (validate(body)) return undefined;
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ');
}
