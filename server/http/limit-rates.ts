import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '#server/kernel/index.ts';
import { openRedis } from '#server/platform/realtime/index.ts';
import { addressOf } from './address-of.ts';
import { SESSION_COOKIE } from './session-cookie.ts';
import type { HttpDeps } from './types.ts';

/** Of one visitor, or of an address that nobody signed in from; a route may say less. */
const A_MINUTE = 600;
/** Of a program with an API key: it speaks for many customers. */
const A_MINUTE_OF_KEY = 3000;

/**
 * Limits how often. Who has credentials for a closed door counts alone, so that one who does too much takes nothing from those who
 * share the address; credentials cost nothing to invent, so the address counts as well, far above one visitor's limit, since many
 * customers sit behind one (an office, a mobile network). Doors that are open to anybody count by
 * address alone: a cookie must not buy more guesses. Nodes that share a Redis count together; without an answer from it
 * nobody is kept out.
 */
export async function limitRates(
  app: FastifyInstance,
  { redisUrl, log, maxRequests }: Pick<HttpDeps, 'redisUrl' | 'log' | 'maxRequests'>,
): Promise<void> {
  const redis = redisUrl ? await openRedis(redisUrl, { log, purpose: 'rate limits' }) : undefined;
  if (redis) app.addHook('onClose', () => redis.disconnect());
  const shared = redis ? { redis, skipOnError: true } : {};
  await app.register(rateLimit, {
    ...perCaller(A_MINUTE),
    keyGenerator: nameCaller,
    ...shared,
  });
  const countAddress = app.createRateLimit({
    max: maxRequests,
    timeWindow: '1 minute',
    keyGenerator: ({ ip }) => `all of ${addressOf(ip)}`,
  });
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config?.rateLimit === false) return;
    const counted = await countAddress(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    reply.header('retry-after', counted.ttlInSeconds);
    throw new AppError('rate_limited', 'Too many requests from this address.', {
      fix: `Try again in ${counted.ttlInSeconds} seconds.`,
    });
  });
}

/** A route's own limit for each caller; programs with an API key may do more. */
export function perCaller(max: number) {
  return {
    max: ({ headers }: FastifyRequest): number =>
      headers.authorization?.startsWith('Bearer ck_') ? A_MINUTE_OF_KEY : max,
    timeWindow: '1 minute',
  };
}

function nameCaller(request: FastifyRequest): string {
  const { door } = request.routeOptions.config;
  const shown = request.headers.authorization ?? request.cookies?.[SESSION_COOKIE];
  if (!shown || door === 'public' || request.is404) return addressOf(request.ip);
  return createHash('sha256').update(shown).digest('base64url').slice(0, 22);
}
