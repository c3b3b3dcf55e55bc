import type { FastifyInstance, FastifyRequest } from 'fastify';
import { can, findSession, toActor } from '#server/access/index.ts';
import { errorMessage } from '#server/kernel/index.ts';
import { SESSION_COOKIE } from './session-cookie.ts';
import type { HttpDeps } from './types.ts';

const CHANNEL = 'sessions';

/** Tells every node that sessions of this agent may have ended, or that they may do less. */
export function announceEnd(deps: Pick<HttpDeps, 'bus'>, agentId: string): void {
  deps.bus.publish(CHANNEL, { agentId });
}

/**
 * Ends the answers that are still open, such as a stream of events, when the session that asked for them ends
 * or may not ask for them any more: they were let in once.
 */
export function watchSessions(
  app: FastifyInstance,
  deps: Pick<HttpDeps, 'db' | 'clock' | 'bus' | 'log'>,
): void {
  const open = new Map<string, Set<FastifyRequest>>();
  app.addHook('preHandler', async (request, reply) => {
    // What changes something is answered in a moment, also when it is one's own account.
    if (request.actor?.kind !== 'agent' || request.method !== 'GET') return;
    const { agentId } = request.actor;
    const requests = open.get(agentId) ?? new Set();
    open.set(agentId, requests.add(request));
    reply.raw.once('close', () => {
      requests.delete(request);
      if (requests.size === 0 && open.get(agentId) === requests) open.delete(agentId);
    });
  });
  const endStale = async (agentId: string) => {
    for (const request of open.get(agentId) ?? []) {
      const session = await findSession(deps.db, request.cookies[SESSION_COOKIE] ?? '', deps.clock);
      const { door } = request.routeOptions.config;
      const mayStay = session && door && (door === 'public' || can(toActor(session.agent), door));
      if (!mayStay) request.raw.destroy();
    }
  };
  const stop = deps.bus.subscribe(CHANNEL, (event) => {
    endStale((event as { agentId: string }).agentId).catch((thrown) =>
      deps.log.error({ reason: errorMessage(thrown) }, 'could not end the answers of a session'),
    );
  });
  app.addHook('onClose', async () => stop());
}
