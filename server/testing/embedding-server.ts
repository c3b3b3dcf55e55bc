import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one request instead of embedding. */
export type EmbeddingFailure =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | { raw: string }
  | { hang: true }
  | { cut: true };

export interface EmbeddingServer extends AsyncDisposable {
  /** Base URL for `compatible:…`, `openai:…` and `mistral:…` embedding models. */
  url: string;
  requests: { model: string; texts: string[]; headers: IncomingMessage['headers'] }[];
  /** Failures of the next requests, in this order; afterwards it embeds again. */
  script(...failures: EmbeddingFailure[]): void;
  /** From now on each request fails so; undefined: none. */
  fail(failure: EmbeddingFailure | undefined): void;
  close(): Promise<void>;
}

/** A text as a vector. The same text gives the same vector. */
export type Embed = (text: string) => number[];

/** An embedding provider on a free port of this machine: `POST /v1/embeddings` as OpenAI publishes it. */
export async function startEmbeddingServer(embed: Embed): Promise<EmbeddingServer> {
  const requests: EmbeddingServer['requests'] = [];
  const scripted: EmbeddingFailure[] = [];
  let always: EmbeddingFailure | undefined;
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST' || request.url !== '/v1/embeddings') {
      send(response, 404, { error: { message: 'no such path', code: 'unknown_url' } });
      return;
    }
    let text = '';
    try {
      for await (const chunk of request.setEncoding('utf8')) text += chunk;
    } catch {
      // Who asked went away in the middle.
      return;
    }
    const { model, input } = JSON.parse(text) as { model: string; input: string | string[] };
    const texts = [input].flat();
    requests.push({ model, texts, headers: request.headers });
    const failure = scripted.shift() ?? always;
    if (failure) {
      play(response, failure);
      return;
    }
    const data = texts.map((one, index) => ({ object: 'embedding', index, embedding: embed(one) }));
    const tokens = texts.reduce((sum, one) => sum + one.split(/\s+/).length, 0);
    send(response, 200, {
      object: 'list',
      data,
      model,
      usage: { prompt_tokens: tokens, total_tokens: tokens },
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    script: (...failures) => void scripted.push(...failures),
    fail: (failure) => (always = failure),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function play(response: ServerResponse, failure: EmbeddingFailure): void {
  if ('hang' in failure) return;
  if ('status' in failure) {
    send(response, failure.status, failure.body ?? {}, failure.headers);
    return;
  }
  if ('raw' in failure) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(failure.raw);
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"object":"list","data":[', () => response.destroy());
}

function send(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/**
 * An embedding that knows what words mean: a text is the sum of its concepts' directions. `concepts` joins words of one
 * meaning; a word in none is its own concept.
 */
export function conceptEmbedding(concepts: string[][], dimensions = 128): Embed {
  const meaning = new Map(concepts.flatMap((words) => words.map((word) => [word, words[0]!])));
  return (text) => {
    const words = new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 3));
    const sum = new Array<number>(dimensions).fill(0);
    for (const word of new Set([...words].map((one) => meaning.get(one) ?? one)))
      for (const [at, value] of direction(word, dimensions).entries()) sum[at]! += value;
    return sum.some((value) => value !== 0) ? sum : direction(text, dimensions);
  };
}

/** An embedding that means nothing: each text has a direction of its own. */
export function randomEmbedding(dimensions = 128): Embed {
  return (text) => direction(text, dimensions);
}

/** An embedding that misleads: a question (a text of one line) is nearest to what it has least to do with. */
export function misleadingEmbedding(concepts: string[][], dimensions = 128): Embed {
  const embed = conceptEmbedding(concepts, dimensions);
  return (text) => (text.includes('\n') ? embed(text) : embed(text).map((value) => -value));
}

/** A direction by hash: values from -1 to 1. */
function direction(text: string, dimensions: number): number[] {
  const values: number[] = [];
  for (let block = 0; values.length < dimensions; block += 1)
    for (const byte of createHash('sha512').update(`${block} ${text}`).digest())
      values.push(byte / 127.5 - 1);
  return values.slice(0, dimensions);
}
