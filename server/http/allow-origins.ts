import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '#server/kernel/index.ts';
import type { HttpDeps } from './types.ts';

const CUSTOMER_SIDE = /^\/v1\/(widget|conversations|search|articles)(\/|\?|$)/;

/**
 * The chat lives on the company's own sites, so browsers may call the customer's side from the origins that `company.yaml` names, or
 * from any when it names none. No cookie counts there: a conversation's secret travels in a header. The console's side
 * stays with its own origin. A call without an origin comes from no page: credentials alone decide. Throws `forbidden`.
 */
export function allowOrigins(deps: Pick<HttpDeps, 'release' | 'publicUrl'>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (!CUSTOMER_SIDE.test(request.url)) return undefined;
    const { origin } = request.headers;
    const allowed = origin ? deps.release().company.allowed_origins : [];
    // On the raw answer, since a stream takes it over. A refusal can be read too: whoever built the page has to see why.
    reply.raw.setHeader('access-control-allow-origin', allowed.length > 0 ? origin! : '*');
    if (allowed.length > 0) reply.raw.setHeader('vary', 'origin');
    const own = [`${request.protocol}://${request.host}`, deps.publicUrl];
    if (allowed.length > 0 && !own.includes(origin) && !allowed.some((one) => isOrigin(one, origin!))) {
      throw new AppError('forbidden', `Pages of ${origin} may not use this chat.`, {
        fix: 'An admin adds the address to `allowed_origins` in company.yaml.',
      });
    }
    if (request.method !== 'OPTIONS') return undefined;
    reply.raw.setHeader('access-control-allow-headers', 'authorization, content-type, last-event-id');
    reply.raw.setHeader('access-control-allow-methods', 'GET, POST, PUT');
    reply.raw.setHeader('access-control-max-age', '600');
    return reply.status(204).send();
  };
}

/** `https://*.example.com` stands for every host below example.com, not for example.com itself. */
function isOrigin(pattern: string, origin: string): boolean {
  const [scheme, host] = pattern.toLowerCase().split('://');
  const given = origin.toLowerCase();
  if (!host?.startsWith('*.')) return given === pattern.toLowerCase();
  return given.startsWith(`${scheme}://`) && given.endsWith(host.slice(1)) && !given.includes('@');
}
