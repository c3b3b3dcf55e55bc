import { z } from 'zod';
import type { ProviderModel } from './open-provider.ts';
import { cutOff, type Failure, readFailure } from './read-failure.ts';
import { streamAnswer } from './stream-answer.ts';
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
  const options: CallOptions = {
    prompt: [
      { role: 'system', content: request.system },
      { role: 'user', content: [{ type: 'text', text: request.prompt }] },
    ],
    // Anthropic's published requests have no temperature.
    ...(model.provider.startsWith('anthropic') ? {} : { temperature: 0 }),
    abortSignal: signal,
    ...(request.maxOutputTokens ? { maxOutputTokens: request.maxOutputTokens } : {}),
    ...formatOptions(request.format),
  };
  try {
    if (request.onText) {
      const { stream } = await model.doStream(options);
      const { text, finish } = await streamAnswer(stream, request.onText, signal);
      return finish ? readAnswer(text, finish.finishReason, finish.usage) : cutOff();
    }
    const { content, finishReason, usage } = await model.doGenerate(options);
    const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('');
    return readAnswer(text, finishReason, usage);
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

type Finished = Pick<Awaited<ReturnType<ProviderModel['doGenerate']>>, 'finishReason' | 'usage'>;

function readAnswer(
  text: string,
  finishReason: Finished['finishReason'],
  usage: Finished['usage'],
): Answer | Failure {
  const finish = finishReason.unified;
  if (finish === 'content-filter') return unusable('refused', 'the model refused');
  if (finish === 'length') return unusable('malformed', 'the answer was longer than the model may write');
  // Tools are offered to no model: one that calls some obeys somebody else.
  if (finish === 'tool-calls' && !text.trim())
    return unusable('malformed', 'it called a tool that there is not');
  if (finish === 'error') return cutOff();
  if (!text.trim()) return unusable('malformed', `the answer was empty (${finish})`);
  return {
    ok: true,
    text,
    inputTokens: TokensSchema.parse(usage.inputTokens).total,
    outputTokens: TokensSchema.parse(usage.outputTokens).total,
  };
}

function unusable(reason: 'refused' | 'malformed', detail: string): Failure {
  return { ok: false, reason, detail, isDown: false };
}
