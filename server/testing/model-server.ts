import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type SpokenAnswer, speakAnthropic, speakOpenai } from './model-protocols.ts';

/** What the server does with one request. */
export type ScriptedAnswer =
  | SpokenAnswer
  | { status: number; headers?: Record<string, string>; body?: unknown }
  /** Headers of a success, then these bytes as they are. */
  | { raw: string }
  /** Never answers; with a text it says that first, when the answer is streamed. */
  | { hang: true; after?: string }
  /** Begins an answer and drops the connection; with a text it says that first, when the answer is streamed. */
  | { cut: true; after?: string };

export interface RecordedRequest {
  protocol: 'openai' | 'anthropic';
  headers: IncomingMessage['headers'];
  model: string;
  system: string;
  /** Text of the last message. */
  prompt: string;
  body: Record<string, unknown>;
}

/** What goes over the wire, for who checks it against the published schemas. */
export type Exchange =
  | { protocol: RecordedRequest['protocol']; kind: 'request' | 'answer' | 'error'; body: unknown }
  | { protocol: RecordedRequest['protocol']; kind: 'chunk'; event?: string; body: unknown };

export interface ModelServer extends AsyncDisposable {
  /** Base URL for any provider of `openModel`. */
  url: string;
  requests: RecordedRequest[];
  /** All that was asked and said in the protocol; not what a script told it to break. */
  exchanges: Exchange[];
  /** Answers for the next requests, in this order; afterwards `answer` is asked again. */
  script(...answers: ScriptedAnswer[]): void;
  close(): Promise<void>;
}

/**
 * A model provider on a free port of this machine. Speaks OpenAI's chat completions and Anthropic's messages, each as
 * JSON and as server-sent events; `answer` decides what it says, or says "ok".
 */
export async function startModelServer(
  answer: (request: RecordedRequest) => ScriptedAnswer = () => ({ text: 'ok' }),
): Promise<ModelServer> {
  const requests: RecordedRequest[] = [];
  const exchanges: Exchange[] = [];
  const scripted: ScriptedAnswer[] = [];
  const server = createServer(async (request, response) => {
    // Who asked may have gone away in the middle.
    const recorded = await record(request).catch(() => undefined);
    if (!recorded) return send(response, 404, { error: { message: 'no such path', code: 'unknown_url' } });
    requests.push(recorded);
    exchanges.push({ protocol: recorded.protocol, kind: 'request', body: recorded.body });
    play({ response, exchanges }, recorded, scripted.shift() ?? answer(recorded));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    exchanges,
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

interface Wire {
  response: ServerResponse;
  exchanges: Exchange[];
}

function play({ response, exchanges }: Wire, request: RecordedRequest, answer: ScriptedAnswer): void {
  const { protocol, body } = request;
  const speak = protocol === 'anthropic' ? speakAnthropic : speakOpenai;
  const breaks = 'hang' in answer || 'cut' in answer;
  if ('status' in answer) {
    const error = answer.body ?? speak.error(answer.status);
    exchanges.push({ protocol, kind: 'error', body: error });
    send(response, answer.status, error, answer.headers);
  } else if ('raw' in answer) sendText(response, answer.raw);
  else if (breaks && !(body['stream'] && answer.after)) {
    if ('cut' in answer) sendHalf(response);
  } else if (body['stream']) {
    const events = speak.events(request, breaks ? { text: answer.after! } : answer);
    const said = breaks ? events.slice(0, speak.firstEvents(events)) : events;
    for (const { event, data } of said)
      exchanges.push({ protocol, kind: 'chunk', ...(event ? { event } : {}), body: data });
    sendEvents(response, said, breaks ? ('cut' in answer ? 'cut' : 'hang') : 'end', speak.lastLine);
  } else if (!breaks) {
    const spoken = speak.answer(request, answer);
    exchanges.push({ protocol, kind: 'answer', body: spoken });
    send(response, 200, spoken);
  }
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

function sendEvents(
  response: ServerResponse,
  events: { event?: string; data: unknown }[],
  end: 'end' | 'cut' | 'hang',
  lastLine: string,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const lines = events.map(
    ({ event, data }) => `${event ? `event: ${event}\n` : ''}data: ${JSON.stringify(data)}\n\n`,
  );
  if (end === 'end') response.end(lines.join('') + lastLine);
  else response.write(lines.join(''), () => end === 'cut' && response.destroy());
}
