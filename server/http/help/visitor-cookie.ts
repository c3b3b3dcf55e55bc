import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

const COOKIE = 'candor_help';
const LIFE_SECONDS = 365 * 24 * 60 * 60;

/** The visitor's number, so that each votes once: made when they vote first, and good for nothing else. */
export function keepVisitor(request: FastifyRequest, reply: FastifyReply): string {
  const known = request.cookies[COOKIE];
  if (known && /^[\w-]{22}$/.test(known)) return known;
  const visitor = randomBytes(16).toString('base64url');
  reply.setCookie(COOKIE, visitor, {
    path: '/help',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    maxAge: LIFE_SECONDS,
  });
  return visitor;
}
