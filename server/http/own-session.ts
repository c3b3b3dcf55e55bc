import type { FastifyRequest } from 'fastify';
import { type Account, type AgentActor, findSession, type Origin, toActor } from '#server/access/index.ts';
import { AppError } from '#server/kernel/index.ts';
import { SESSION_COOKIE } from './session-cookie.ts';
import type { HttpDeps } from './types.ts';

/** The session in which the signed-in agent asks. Throws `unauthenticated` when it has ended. */
export async function ownSession(
  deps: Pick<HttpDeps, 'db' | 'clock'>,
  request: FastifyRequest,
): Promise<{ account: Account; actor: AgentActor; token: string; expiresAt: Date }> {
  const token = request.cookies[SESSION_COOKIE];
  const session = token ? await findSession(deps.db, token, deps.clock) : undefined;
  if (!token || !session)
    throw new AppError('unauthenticated', 'You are not signed in.', { fix: 'Sign in.' });
  return { account: session.agent, actor: toActor(session.agent), token, expiresAt: session.expiresAt };
}

/** Where a request comes from. */
export function originOf(request: FastifyRequest): Required<Origin> {
  return { address: request.ip, userAgent: request.headers['user-agent'] ?? '' };
}
