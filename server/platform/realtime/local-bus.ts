import { EventEmitter } from 'node:events';
import type { Logger } from '../log/index.ts';
import type { Bus } from './bus.ts';

/** The bus of a single process. A listener that throws is logged; it stops neither the others nor the publisher. */
export function createLocalBus(deps: { log?: Logger } = {}): Bus {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  return {
    publish: (channel, event) => void emitter.emit(nameOf(channel), event),
    subscribe(channel, listener) {
      const guarded = (event: unknown) => {
        try {
          listener(event);
        } catch (error) {
          deps.log?.error({ err: error, channel }, 'a listener of the bus threw');
        }
      };
      emitter.on(nameOf(channel), guarded);
      return () => void emitter.off(nameOf(channel), guarded);
    },
    close: async () => void emitter.removeAllListeners(),
  };
}

/** EventEmitter treats the name `error` unlike every other. */
function nameOf(channel: string): string {
  return `on:${channel}`;
}
