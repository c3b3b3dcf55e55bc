import type { FastifyReply, FastifyRequest } from 'fastify';

const CUSTOMER_SIDE = /^\/v1\/(widget|conversations|search|articles)(\/|\?|$)/;

/**
 * The chat lives on the company's own sites, so browsers may call the customer's side from any origin. No cookie
 * counts there: a conversation's secret travels in a header. The console's side stays with its own origin.
 */
export async function allowOrigins(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (!CUSTOMER_SIDE.test(request.url)) return undefined;
  // On the raw answer, since a stream takes it over.
  reply.raw.setHeader('access-control-allow-origin', '*');
  if (request.method !== 'OPTIONS') return undefined;
  reply.raw.setHeader('access-control-allow-headers', 'authorization, content-type, last-event-id');
  reply.raw.setHeader('access-control-allow-methods', 'GET, POST');
  reply.raw.setHeader('access-control-max-age', '600');
  return reply.status(204).send();
}
