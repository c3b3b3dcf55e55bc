import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one request. */
export type ScriptedAnswer =
  | { text: string; cutAtTokenLimit?: true }
  | { object: unknown }
  | { refusal: string }
  | { status: number; headers?: Record<string, string>; body?: unknown }
  /** Headers of a success, then these bytes as they are. */
  | { raw: string }
  /** Never answers. */
  | { hang: true }
  /** Begins an answer and drops the connection. */
  | { cut: true };

export interface RecordedRequest {
  protocol: 'openai' | 'anthropic';
  headers: IncomingMessage['headers'];
  model: string;
  system: string;
  /** Text of the last message. */
  prompt: string;
  body: Record<string, unknown>;
}

export interface ModelServer extends AsyncDisposable {
  /** Base URL for any provider of `openModel`. */
  url: string;
  requests: RecordedRequest[];
  /** Answers for the next requests, in this order; afterwards `answer` is asked again. */
  script(...answers: ScriptedAnswer[]): void;
  close(): Promise<void>;
}

/**
 * A model provider on a free port of this machine. Speaks OpenAI's chat completions (JSON and server-sent
 * events) and Anthropic's messages (JSON); `answer` decides what it says, or says "ok".
 */
export async function startModelServer(
  answer: (request: RecordedRequest) => ScriptedAnswer = () => ({ text: 'ok' }),
): Promise<ModelServer> {
  const requests: RecordedRequest[] = [];
  const scripted: ScriptedAnswer[] = [];
  const server = createServer(async (request, response) => {
    const recorded = await record(request);
    if (!recorded) return send(response, 404, { error: { message: 'no such path', code: 'unknown_url' } });
    requests.push(recorded);
    play(response, recorded, scripted.shift() ?? answer(recorded));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    script: (...answers) => void scripted.push(...answers),
    close,
    [Symbol.asyncDispose]: close,
  };
}

type Content = string | { type: string; text?: string }[] | undefined;

async function record(request: IncomingMessage): Promise<RecordedRequest | undefined> {
  const isOpenai = request.url === '/v1/chat/completions';
  if (request.method !== 'POST' || (!isOpenai && request.url !== '/v1/messages')) return undefined;
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  const body = JSON.parse(text) as {
    model: string;
    system?: Content;
    messages: { role: string; content: Content }[];
  };
  const isSystem = (message: { role: string }) => message.role === 'system' || message.role === 'developer';
  return {
    protocol: isOpenai ? 'openai' : 'anthropic',
    headers: request.headers,
    model: body.model,
    system: textOf(isOpenai ? body.messages.find(isSystem)?.content : body.system),
    prompt: textOf(body.messages.at(-1)?.content),
    body: body as unknown as Record<string, unknown>,
  };
}

function textOf(content: Content): string {
  return typeof content === 'string' ? content : (content ?? []).map((part) => part.text ?? '').join('');
}

function play(response: ServerResponse, request: RecordedRequest, answer: ScriptedAnswer): void {
  if ('hang' in answer) return;
  if ('status' in answer) send(response, answer.status, answer.body ?? {}, answer.headers);
  else if ('cut' in answer) sendHalf(response);
  else if ('raw' in answer) sendText(response, answer.raw);
  else if (request.protocol === 'anthropic') send(response, 200, toAnthropic(request, answer));
  else if (request.body.stream) sendEvents(response, toOpenaiChunks(request, answer));
  else send(response, 200, toOpenai(request, answer));
}

type Spoken = Extract<ScriptedAnswer, { text: string } | { object: unknown } | { refusal: string }>;

function spokenText(answer: Spoken): string {
  if ('refusal' in answer) return answer.refusal;
  return 'text' in answer ? answer.text : JSON.stringify(answer.object);
}

function toOpenai(request: RecordedRequest, answer: Spoken) {
  const message =
    'refusal' in answer
      ? { role: 'assistant', content: null, refusal: answer.refusal }
      : { role: 'assistant', content: spokenText(answer), refusal: null };
  return {
    ...openaiHead(request),
    object: 'chat.completion',
    choices: [{ index: 0, message, finish_reason: finishReason(answer) }],
    usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
  };
}

function toOpenaiChunks(request: RecordedRequest, answer: Spoken) {
  const chunk = (delta: object, finish_reason: string | null = null) => ({
    ...openaiHead(request),
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, finish_reason }],
  });
  const pieces = spokenText(answer).match(/\S+\s*/g) ?? [];
  const deltas = pieces.map((piece) => chunk('refusal' in answer ? { refusal: piece } : { content: piece }));
  return [chunk({ role: 'assistant' }), ...deltas, chunk({}, finishReason(answer))];
}

function openaiHead(request: RecordedRequest) {
  return { id: 'chatcmpl-1', created: 1_700_000_000, model: request.model };
}

function finishReason(answer: Spoken): string {
  return 'cutAtTokenLimit' in answer && answer.cutAtTokenLimit ? 'length' : 'stop';
}

function toAnthropic(request: RecordedRequest, answer: Spoken) {
  // Models without structured outputs are asked for objects through a tool named `json`.
  const usesTool = Array.isArray(request.body.tools) && 'object' in answer;
  const content = usesTool
    ? { type: 'tool_use', id: 'toolu_1', name: 'json', input: answer.object }
    : { type: 'text', text: spokenText(answer) };
  const reason = finishReason(answer) === 'length' ? 'max_tokens' : usesTool ? 'tool_use' : 'end_turn';
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: request.model,
    content: [content],
    stop_reason: 'refusal' in answer ? 'refusal' : reason,
    stop_sequence: null,
    usage: { input_tokens: 11, output_tokens: 7 },
  };
}

function send(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

function sendText(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(text);
}

function sendHalf(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"id":"cut","choices":[', () => response.destroy());
}

function sendEvents(response: ServerResponse, events: unknown[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of events) response.write(`data: ${JSON.stringify(event)}\n\n`);
  response.end('data: [DONE]\n\n');
}
