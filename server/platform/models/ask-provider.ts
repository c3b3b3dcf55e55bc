import { z } from 'zod';
import type { ProviderModel } from './open-provider.ts';
import { type Failure, readFailure } from './read-failure.ts';
import type { ObjectFormat } from './to-json-schema.ts';
import type { ModelRequest } from './types.ts';

export interface Answer {
  ok: true;
  text: string;
  inputTokens: number;
  outputTokens: number;
}

const TokensSchema = z.object({ total: z.number().catch(0) }).catch({ total: 0 });

/** One request, without a retry. Throws nothing but what the signal threw. */
export async function askProvider(
  model: ProviderModel,
  request: ModelRequest & { format?: ObjectFormat },
  signal: AbortSignal,
  now: Date,
): Promise<Answer | Failure> {
  try {
    const result = await model.doGenerate({
      prompt: [
        { role: 'system', content: request.system },
        { role: 'user', content: [{ type: 'text', text: request.prompt }] },
      ],
      temperature: 0,
      abortSignal: signal,
      ...formatOptions(request.format),
    });
    return readAnswer(result);
  } catch (error) {
    if (signal.aborted) throw error;
    return readFailure(error, now);
  }
}

type CallOptions = Parameters<ProviderModel['doGenerate']>[0];

function formatOptions(format: ObjectFormat | undefined): Partial<CallOptions> {
  if (!format) return {};
  const strictJsonSchema = { strictJsonSchema: format.strict };
  return {
    responseFormat: { type: 'json', name: 'answer', schema: format.schema },
    providerOptions: { openai: strictJsonSchema, compatible: strictJsonSchema, mistral: strictJsonSchema },
  };
}

function readAnswer(result: Awaited<ReturnType<ProviderModel['doGenerate']>>): Answer | Failure {
  const finish = result.finishReason.unified;
  if (finish === 'content-filter') return unusable('refused', 'the model refused');
  if (finish === 'length') return unusable('malformed', 'the answer was longer than the model may write');
  const text = result.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  if (!text.trim()) return unusable('malformed', `the answer was empty (${finish})`);
  return {
    ok: true,
    text,
    inputTokens: TokensSchema.parse(result.usage.inputTokens).total,
    outputTokens: TokensSchema.parse(result.usage.outputTokens).total,
  };
}

function unusable(reason: 'refused' | 'malformed', detail: string): Failure {
  return { ok: false, reason, detail, isDown: false };
}
