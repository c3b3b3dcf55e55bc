import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A company's system over real HTTP that makes one effect for each new idempotency key, and counts them. */
export interface EffectsService extends AsyncDisposable {
  url: string;
  host: string;
  /** Effects by order number. */
  effects: Map<string, number>;
  /** Requests, repeated ones included. */
  requests(): number;
}

export async function startEffectsService(): Promise<EffectsService> {
  const effects = new Map<string, number>();
  const keys = new Set<string>();
  let requests = 0;
  const server = createServer(async (request, response) => {
    requests++;
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      // Who asked was killed in the middle.
      return;
    }
    const { order } = JSON.parse(Buffer.concat(chunks).toString()) as { order: string };
    const key = String(request.headers['idempotency-key']);
    if (!keys.has(key)) effects.set(order, (effects.get(order) ?? 0) + 1);
    keys.add(key);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ result: 'created', order }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    effects,
    requests: () => requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
