import { type Logger, silentLogger } from '../log/index.ts';
import { createLocalRateLimiter } from './local-rate-limiter.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { createRedisRateLimiter } from './redis-rate-limiter.ts';

/** The limiter over Redis when there is a URL, else the one of this process alone. */
export async function openRateLimiter(
  redisUrl: string | undefined,
  deps: { log?: Logger } = {},
): Promise<RateLimiter> {
  const log = deps.log ?? silentLogger;
  return redisUrl ? createRedisRateLimiter(redisUrl, { log }) : createLocalRateLimiter();
}
