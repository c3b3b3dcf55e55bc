import type { FastifyReply } from 'fastify';
import { AppError } from '#server/kernel/index.ts';

/** The answer to somebody who tried too many passwords: when to come back, and what else helps. */
export function refuseAttempt(reply: FastifyReply, retryAfterMs: number): never {
  reply.header('retry-after', Math.ceil(retryAfterMs / 1000));
  const minutes = Math.ceil(retryAfterMs / 60_000);
  throw new AppError('rate_limited', 'Too many attempts with a wrong password.', {
    fix: `Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, or ask an admin for a link to choose a new password.`,
  });
}
