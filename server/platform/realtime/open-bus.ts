import { type Logger, silentLogger } from '../log/index.ts';
import type { Bus } from './bus.ts';
import { createLocalBus } from './local-bus.ts';
import { createRedisBus } from './redis-bus.ts';

/** The bus over Redis when there is a URL, else the one of this process alone. */
export async function openBus(redisUrl: string | undefined, deps: { log?: Logger } = {}): Promise<Bus> {
  const log = deps.log ?? silentLogger;
  return redisUrl ? createRedisBus(redisUrl, { log }) : createLocalBus({ log });
}
