import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Logger } from '../log/index.ts';
import type { Bus } from './bus.ts';
import { createLocalBus } from './local-bus.ts';
import { openRedis } from './open-redis.ts';

const EnvelopeSchema = z.object({ from: z.string(), channel: z.string(), event: z.unknown() });

/**
 * The bus of several processes. Listeners of this process get an event directly, so that they get it also
 * while Redis is away. All channels share one of Redis: a subscription then holds from the moment it is made.
 */
export async function createRedisBus(url: string, deps: { log: Logger }): Promise<Bus> {
  const local = createLocalBus(deps);
  const [sender, receiver] = await Promise.all([
    openRedis(url, { ...deps, purpose: 'sending events' }),
    openRedis(url, { ...deps, purpose: 'receiving events' }),
  ]);
  const self = randomUUID();
  // Redis' channels ignore the number of the database; ours must not.
  const redisChannel = `candor:${sender.options.db ?? 0}:bus`;
  receiver.on('message', (_, text) => {
    const envelope = parseEnvelope(text);
    if (envelope && envelope.from !== self) local.publish(envelope.channel, envelope.event);
  });
  await subscribeForGood(receiver, redisChannel);

  return {
    publish(channel, event) {
      local.publish(channel, event);
      sender.publish(redisChannel, JSON.stringify({ from: self, channel, event })).catch((error) => {
        deps.log.debug({ channel, detail: String(error) }, 'an event did not reach the other nodes');
      });
    },
    subscribe: local.subscribe,
    async close() {
      receiver.disconnect();
      sender.disconnect();
      await local.close();
    },
  };
}

/** Also after a start without Redis: ioredis renews only subscriptions that were made once. */
async function subscribeForGood(receiver: Redis, channel: string): Promise<void> {
  const subscribe = () => receiver.subscribe(channel).catch(() => {});
  receiver.on('ready', subscribe);
  if (receiver.status === 'ready') await subscribe();
}

function parseEnvelope(text: string): z.infer<typeof EnvelopeSchema> | undefined {
  try {
    return EnvelopeSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
