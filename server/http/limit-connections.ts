import type { FastifyInstance } from 'fastify';
import { AppError } from '#server/kernel/index.ts';
import { addressOf } from './address-of.ts';
import type { HttpDeps } from './types.ts';

const SOON_SECONDS = 10;

/**
 * Limits how much one address holds open at once, on this node: requests that are not answered yet, such as streams of events, and
 * without a proxy in front also bare connections. Whoever goes beyond is told so; others notice nothing.
 */
export function limitConnections(
  app: FastifyInstance,
  { maxConnections: most, trustProxy }: Pick<HttpDeps, 'maxConnections' | 'trustProxy'>,
): void {
  const requests = createCounter();
  app.addHook('onRequest', async (request, reply) => {
    const address = addressOf(request.ip);
    if (requests.count(address) >= most) {
      reply.header('retry-after', SOON_SECONDS).header('connection', 'close');
      throw new AppError('rate_limited', 'This address has too many open connections.', {
        fix: `Close some of them, or try again in ${SOON_SECONDS} seconds.`,
      });
    }
    reply.raw.once('close', requests.add(address));
  });
  if (trustProxy) return;
  const sockets = createCounter();
  app.server.on('connection', (socket) => {
    const address = addressOf(socket.remoteAddress ?? '');
    // As many again stay open for the requests that get their answer above; there is nobody to tell on the rest.
    if (sockets.count(address) >= most * 2) socket.destroy();
    else socket.once('close', sockets.add(address));
  });
}

/** How many are open, by address; what `add` returns takes one away again. */
function createCounter() {
  const open = new Map<string, number>();
  return {
    count: (address: string): number => open.get(address) ?? 0,
    add(address: string): () => void {
      open.set(address, this.count(address) + 1);
      return () => {
        const left = this.count(address) - 1;
        if (left > 0) open.set(address, left);
        else open.delete(address);
      };
    },
  };
}
