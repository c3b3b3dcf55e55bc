import type { Logger } from '../log/index.ts';
import { createLocalRateLimiter } from './local-rate-limiter.ts';
import { openRedis } from './open-redis.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** The same arithmetic as the local limiter, on Redis' own clock. Returns the wait in ms, 0 when allowed. */
const SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local limit, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local next = math.max(now, tonumber(redis.call('GET', KEYS[1]) or '0')) + window / limit
local wait = math.ceil(next - window - now)
if wait > 0 then return wait end
redis.call('SET', KEYS[1], string.format('%.3f', next), 'PX', math.ceil(next - now))
return 0
`;

/** The limiter that several nodes share. While Redis is away each node limits on its own. */
export async function createRedisRateLimiter(url: string, deps: { log: Logger }): Promise<RateLimiter> {
  const redis = await openRedis(url, { ...deps, purpose: 'rate limits' });
  const local = createLocalRateLimiter();
  return {
    async take(key, limit, windowMs) {
      try {
        const waitMs = Number(await redis.eval(SCRIPT, 1, `candor:limit:${key}`, limit, windowMs));
        return { allowed: waitMs === 0, retryAfterMs: waitMs };
      } catch (error) {
        deps.log.debug({ detail: String(error) }, 'a rate limit was checked without Redis');
        return local.take(key, limit, windowMs);
      }
    },
    async close() {
      redis.disconnect();
      await local.close();
    },
  };
}
