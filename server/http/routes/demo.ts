import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import { signIdentity } from '#server/customers/index.ts';
import { AppError } from '#server/kernel/index.ts';
import type { HttpDeps } from '../types.ts';

const open = { config: { door: 'public' as const } };

/** Who can be "signed in" on the demo's storefront, as its own server would know them. */
const CUSTOMERS = {
  nora: {
    externalId: 'cus-1001',
    name: 'Nora Lindqvist',
    email: 'nora@example.com',
    language: 'en',
    segment: 'standard',
  },
  hugo: {
    externalId: 'cus-1002',
    name: 'Hugo Marchand',
    email: 'hugo@example.com',
    language: 'fr',
    segment: 'vip',
  },
} as const;

/**
 * The demo's host site: the storefront, and the two things that a company's own server does for the chat —
 * signing who is logged in, and knowing their orders. Exists only while the demo company is served.
 */
export const demoRoutes =
  (deps: HttpDeps): FastifyPluginAsync =>
  async (app) => {
    const { demo } = deps;
    if (!demo) {
      app.get('/', open, async (_request, reply) => reply.redirect('/help'));
      return;
    }
    await app.register(fastifyStatic, {
      root: demo.storefront,
      serve: false,
      decorateReply: !app.hasReplyDecorator('sendFile'),
    });

    app.get('/', open, async (_request, reply) => reply.sendFile('index.html', demo.storefront));
    app.get('/shop/assets/:file', open, async (request, reply) =>
      reply.sendFile(join('assets', (request.params as { file: string }).file), demo.storefront),
    );
    app.get('/shop/identity', open, async (request) => {
      const customer = customerOf(request.query);
      return { token: await signIdentity(customer, deps.identitySecret, deps.clock) };
    });
    app.get('/shop/orders', open, async (request) => {
      const { externalId } = customerOf(request.query);
      const answer = await fetch(`${demo.shopUrl}/customers/${externalId}/orders`, {
        signal: AbortSignal.timeout(5000),
      });
      if (!answer.ok) throw new AppError('upstream_failed', 'The demo shop does not answer.');
      return answer.json();
    });
  };

function customerOf(query: unknown) {
  const name = (query as { customer?: string }).customer === 'hugo' ? 'hugo' : 'nora';
  return CUSTOMERS[name];
}
