export type { Bus } from './bus.ts';
export { createLocalBus } from './local-bus.ts';
export { openBus } from './open-bus.ts';
export { openRedis } from './open-redis.ts';
