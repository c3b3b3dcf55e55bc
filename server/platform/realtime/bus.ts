import { EventEmitter } from 'node:events';

/** Carries small JSON events to whoever listens on a channel. Best effort: the database holds the truth. */
export interface Bus {
  publish(channel: string, event: unknown): void;
  /** Returns the function that ends the subscription. */
  subscribe(channel: string, listener: (event: unknown) => void): () => void;
  close(): Promise<void>;
}

/** The bus of a single process. */
export function createLocalBus(): Bus {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  return {
    publish: (channel, event) => void emitter.emit(channel, event),
    subscribe(channel, listener) {
      emitter.on(channel, listener);
      return () => void emitter.off(channel, listener);
    },
    close: async () => void emitter.removeAllListeners(),
  };
}
