import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, can, findApiKey, findSession, LOCAL_ACTOR, toActor } from '#server/access/index.ts';
import { listSecretHashes } from '#server/conversations/index.ts';
import { AppError, type ConversationId } from '#server/kernel/index.ts';
import { hashSecret, secretsEqual } from '#server/platform/secrets/index.ts';
import { SESSION_COOKIE } from './session-cookie.ts';
import type { HttpDeps } from './types.ts';

type Deps = Pick<HttpDeps, 'db' | 'clock' | 'localToken'>;

const READING = new Set(['GET', 'HEAD']);

/**
 * Finds out who calls and whether this door opens for them. A wrong secret and a conversation that does not
 * exist are answered alike.
 */
export function authenticate(deps: Deps) {
  return async (request: FastifyRequest, _reply: FastifyReply): Promise<void> => {
    const door = request.routeOptions.config.door;
    if (door === 'public' || request.is404) return;
    const conversationId = (request.params as { id?: string } | undefined)?.id;
    request.actor = await findActor(deps, request, conversationId);
    if (request.actor.kind === 'nobody') {
      throw new AppError('unauthenticated', 'This needs credentials that are valid here.', {
        fix: 'Send the conversation’s secret or an API key as "Authorization: Bearer …", or sign in.',
      });
    }
    if (
      !door ||
      !can(request.actor, door, conversationId ? { conversationId: conversationId as ConversationId } : {})
    ) {
      throw new AppError('forbidden', 'You may not do this.', {
        fix: 'Ask an admin for the role or the scope that it needs.',
      });
    }
  };
}

/** A header that a form or a script of another site cannot send along with the cookie. */
export function isFromOurPages(request: FastifyRequest): boolean {
  return request.headers['x-candor'] === '1';
}

async function findActor(
  deps: Deps,
  request: FastifyRequest,
  conversationId: string | undefined,
): Promise<Actor> {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer?.startsWith('local_')) {
    if (!secretsEqual(bearer, deps.localToken)) return { kind: 'nobody' };
    return LOCAL_ACTOR;
  }
  if (bearer?.startsWith('ck_')) {
    return (await findApiKey(deps.db, bearer, deps.clock)) ?? { kind: 'nobody' };
  }
  if (bearer && conversationId) {
    const shown = hashSecret(bearer);
    const hashes = await listSecretHashes(deps.db, conversationId as ConversationId);
    if (hashes.some((hash) => secretsEqual(hash, shown))) {
      return { kind: 'visitor', conversationId: conversationId as ConversationId };
    }
    return { kind: 'nobody' };
  }
  const cookie = request.cookies[SESSION_COOKIE];
  if (!cookie) return { kind: 'nobody' };
  if (!READING.has(request.method) && !isFromOurPages(request)) return { kind: 'nobody' };
  const session = await findSession(deps.db, cookie, deps.clock);
  return session ? toActor(session.agent) : { kind: 'nobody' };
}
