export type { Bus } from './bus.ts';
export { createLocalBus } from './local-bus.ts';
export { createLocalRateLimiter } from './local-rate-limiter.ts';
export { openBus } from './open-bus.ts';
export { openRateLimiter } from './open-rate-limiter.ts';
export type { RateLimiter, Taken } from './rate-limiter.ts';
