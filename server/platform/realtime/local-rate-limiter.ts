import { type Clock, systemClock } from '#server/kernel/index.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** About 2 MB. Beyond it the keys that were not used for longest are forgotten. */
const MAX_KEYS = 20_000;

/** The limiter of a single process. */
export function createLocalRateLimiter(options: { clock?: Clock; maxKeys?: number } = {}): RateLimiter {
  const clock = options.clock ?? systemClock;
  const maxKeys = options.maxKeys ?? MAX_KEYS;
  /** When the bucket of a key is empty again, in ms; in the order of their last use. */
  const emptyAt = new Map<string, number>();

  return {
    async take(key, limit, windowMs) {
      const now = clock.now().getTime();
      const before = Math.max(now, emptyAt.get(key) ?? 0);
      const after = before + windowMs / limit;
      const retryAfterMs = Math.max(0, Math.ceil(after - windowMs - now));
      const allowed = retryAfterMs === 0;
      // Also when it is turned away it becomes the last used: who keeps trying is not forgotten.
      emptyAt.delete(key);
      emptyAt.set(key, allowed ? after : before);
      if (emptyAt.size > maxKeys) emptyAt.delete(emptyAt.keys().next().value!);
      return { allowed, retryAfterMs };
    },
    close: async () => emptyAt.clear(),
  };
}
