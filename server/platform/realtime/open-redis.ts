import type { Redis } from 'ioredis';
import { errorMessage } from '#server/kernel/index.ts';
import type { Logger } from '../log/index.ts';

/** How long a start waits for Redis before it goes on without it. */
const FIRST_WAIT_MS = 3000;
const COMMAND_TIMEOUT_MS = 1000;
const LONGEST_PAUSE_MS = 2000;

/**
 * A connection to Redis that heals itself. While it is down, commands fail at once instead of piling up. Never
 * throws for a server that is not there: what Redis carries here is best effort, so a start goes on without it.
 */
export async function openRedis(url: string, deps: { log: Logger; purpose: string }): Promise<Redis> {
  const { Redis: RedisClient } = await import('ioredis');
  const redis = new RedisClient(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: FIRST_WAIT_MS,
    commandTimeout: COMMAND_TIMEOUT_MS,
    retryStrategy: (times) => Math.min(times * 100, LONGEST_PAUSE_MS),
  });
  logChanges(redis, deps);
  await Promise.race([
    redis.connect().catch(() => {}),
    new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS).unref()),
  ]);
  return redis;
}

/** One line when it is lost and one when it is back, not one per attempt. */
function logChanges(redis: Redis, deps: { log: Logger; purpose: string }): void {
  let isLost = false;
  redis.on('error', (error) => {
    if (isLost) return;
    isLost = true;
    deps.log.warn({ purpose: deps.purpose, detail: errorMessage(error) }, 'Redis is not reachable');
  });
  redis.on('ready', () => {
    if (isLost) deps.log.info({ purpose: deps.purpose }, 'Redis is back');
    isLost = false;
  });
}
