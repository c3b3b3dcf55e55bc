import type { ProviderModel } from './open-provider.ts';

type Streamed = Awaited<ReturnType<ProviderModel['doStream']>>['stream'];
type Part = Streamed extends ReadableStream<infer P> ? P : never;
type Finish = Extract<Part, { type: 'finish' }>;

/** What came of a stream: all of its text, and how it ended. `finish` is missing when it was cut off. */
export interface StreamEnd {
  text: string;
  finish?: Pick<Finish, 'finishReason' | 'usage'>;
}

/**
 * Reads a stream to its end and hands on each piece of text as it arrives. A call of a tool is no text: none was
 * offered. Throws what the provider threw or reported, and the signal's reason when that ended it.
 */
export async function streamAnswer(
  stream: Streamed,
  onText: (piece: string) => void,
  signal: AbortSignal,
): Promise<StreamEnd> {
  let text = '';
  let finish: StreamEnd['finish'];
  for await (const part of stream) {
    // An aborted stream may end without an error.
    signal.throwIfAborted();
    if (part.type === 'error') throw part.error;
    if (part.type === 'finish') finish = part;
    if (part.type !== 'text-delta') continue;
    text += part.delta;
    onText(part.delta);
  }
  signal.throwIfAborted();
  return finish ? { text, finish } : { text };
}
