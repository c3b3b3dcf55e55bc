import type { RecordedRequest } from './model-server.ts';

/** What a scripted model says, in whatever protocol it is asked. */
export type SpokenAnswer =
  | { text: string; cutAtTokenLimit?: true }
  | { object: unknown }
  | { refusal: string }
  /** It calls a tool, as if one had been offered. */
  | { toolCall: { name: string; input: Record<string, unknown> } };

/** How a provider words an answer: whole, and as server-sent events. */
export interface Protocol {
  answer(request: RecordedRequest, answer: SpokenAnswer): unknown;
  events(request: RecordedRequest, answer: SpokenAnswer): { event?: string; data: unknown }[];
  /** How many of the events come before the answer's end. */
  firstEvents(events: { data: unknown }[]): number;
  error(status: number): unknown;
  lastLine: string;
}

const TOKENS = { input: 11, output: 7 };

function spokenText(answer: SpokenAnswer): string {
  if ('refusal' in answer) return answer.refusal;
  if ('toolCall' in answer) return '';
  return 'text' in answer ? answer.text : JSON.stringify(answer.object);
}

function pieces(answer: SpokenAnswer): string[] {
  return spokenText(answer).match(/\S+\s*/g) ?? [];
}

const isCut = (answer: SpokenAnswer) => 'cutAtTokenLimit' in answer && answer.cutAtTokenLimit === true;

/** https://platform.openai.com/docs/api-reference/chat */
export const speakOpenai: Protocol = {
  answer(request, answer) {
    const message = {
      role: 'assistant',
      content: 'refusal' in answer || 'toolCall' in answer ? null : spokenText(answer),
      refusal: 'refusal' in answer ? answer.refusal : null,
      ...('toolCall' in answer ? { tool_calls: [openaiCall(answer.toolCall)] } : {}),
    };
    return {
      ...openaiHead(request),
      object: 'chat.completion',
      choices: [{ index: 0, message, logprobs: null, finish_reason: openaiFinish(answer) }],
      usage: openaiUsage(),
    };
  },
  events(request, answer) {
    const chunk = (delta: object, finish_reason: string | null = null) => ({
      data: {
        ...openaiHead(request),
        object: 'chat.completion.chunk',
        choices: [{ index: 0, delta, logprobs: null, finish_reason }],
      },
    });
    const deltas = pieces(answer).map((piece) =>
      chunk('refusal' in answer ? { refusal: piece } : { content: piece }),
    );
    const calls =
      'toolCall' in answer ? [chunk({ tool_calls: [{ index: 0, ...openaiCall(answer.toolCall) }] })] : [];
    const first = [chunk({ role: 'assistant', content: '' }), ...deltas, ...calls];
    const last = chunk({}, openaiFinish(answer));
    const usage = { usage: openaiUsage() };
    // Mistral speaks the same and has no such option: the tokens stand in the last chunk.
    if (!asksForUsage(request)) return [...first, { data: { ...last.data, ...usage } }];
    return [...first, last, { data: { ...last.data, choices: [], ...usage } }];
  },
  firstEvents: (events) => events.length - 2,
  error: (status) => ({
    error: { message: `scripted ${status}`, type: 'server_error', param: null, code: null },
  }),
  lastLine: 'data: [DONE]\n\n',
};

function openaiHead(request: RecordedRequest) {
  return { id: 'chatcmpl-1', created: 1_700_000_000, model: request.model };
}

function asksForUsage({ body }: RecordedRequest): boolean {
  const options = body['stream_options'];
  return typeof options === 'object' && options !== null && 'include_usage' in options;
}

function openaiUsage() {
  const { input, output } = TOKENS;
  return { prompt_tokens: input, completion_tokens: output, total_tokens: input + output };
}

function openaiCall({ name, input }: { name: string; input: unknown }) {
  return { id: 'call_1', type: 'function', function: { name, arguments: JSON.stringify(input) } };
}

function openaiFinish(answer: SpokenAnswer): string {
  if ('toolCall' in answer) return 'tool_calls';
  return isCut(answer) ? 'length' : 'stop';
}

/** https://docs.anthropic.com/en/api/messages */
export const speakAnthropic: Protocol = {
  answer(request, answer) {
    return {
      ...anthropicHead(request),
      content: [anthropicBlock(request, answer)],
      stop_reason: anthropicStop(request, answer),
      stop_sequence: null,
      usage: { input_tokens: TOKENS.input, output_tokens: TOKENS.output },
    };
  },
  events(request, answer) {
    const block = anthropicBlock(request, answer);
    const start = block.type === 'tool_use' ? { ...block, input: {} } : { type: 'text', text: '' };
    const deltas =
      block.type === 'tool_use'
        ? [{ type: 'input_json_delta', partial_json: JSON.stringify(block.input) }]
        : pieces(answer).map((text) => ({ type: 'text_delta', text }));
    const usage = { input_tokens: TOKENS.input, output_tokens: 1 };
    const stop = { stop_reason: anthropicStop(request, answer), stop_sequence: null };
    return [
      {
        type: 'message_start',
        message: { ...anthropicHead(request), content: [], stop_reason: null, stop_sequence: null, usage },
      },
      { type: 'content_block_start', index: 0, content_block: start },
      ...deltas.map((delta) => ({ type: 'content_block_delta', index: 0, delta })),
      { type: 'content_block_stop', index: 0 },
      { type: 'message_delta', delta: stop, usage: { output_tokens: TOKENS.output } },
      { type: 'message_stop' },
    ].map((data) => ({ event: data.type, data }));
  },
  firstEvents: (events) => events.length - 3,
  error: (status) => ({
    type: 'error',
    error: { type: status === 429 ? 'rate_limit_error' : 'api_error', message: `scripted ${status}` },
  }),
  lastLine: '',
};

function anthropicHead(request: RecordedRequest) {
  return { id: 'msg_1', type: 'message', role: 'assistant', model: request.model };
}

function anthropicBlock(request: RecordedRequest, answer: SpokenAnswer) {
  if ('toolCall' in answer) return { type: 'tool_use', id: 'toolu_1', ...answer.toolCall };
  // Models without structured outputs are asked for objects through a tool named `json`.
  if (Array.isArray(request.body['tools']) && 'object' in answer)
    return { type: 'tool_use', id: 'toolu_1', name: 'json', input: answer.object };
  return { type: 'text', text: spokenText(answer) };
}

function anthropicStop(request: RecordedRequest, answer: SpokenAnswer): string {
  if ('refusal' in answer) return 'refusal';
  if (anthropicBlock(request, answer).type === 'tool_use') return 'tool_use';
  return isCut(answer) ? 'max_tokens' : 'end_turn';
}
