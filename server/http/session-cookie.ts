import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'candor_session';

/** Keeps the session in the browser: out of reach of scripts and of other sites, and on HTTPS only where we have it. */
export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  session: { token: string; expiresAt: Date },
): void {
  reply.setCookie(SESSION_COOKIE, session.token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    expires: session.expiresAt,
  });
}
