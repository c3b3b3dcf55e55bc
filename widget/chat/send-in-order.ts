import { createBackoff } from './backoff.ts';
import type { PendingMessage } from './chat-state.ts';
import { CallError, isRefusal } from './client.ts';

interface Outbox {
  /** The oldest message that waits to be sent. */
  next(): PendingMessage | undefined;
  /** Sends it, calls `onRecorded` once the server has it, and ends when its turn is over. */
  deliver(message: PendingMessage, onRecorded: () => void): Promise<void>;
  recorded(message: PendingMessage): void;
  /** The server will not take it. */
  refused(message: PendingMessage, reason: string): void;
  onState(online: boolean): void;
}

/**
 * Sends what waits one after the other, in the order in which it was written: the next one leaves when the server has the
 * one before, not when that is answered. What does not get through is sent again under the same id until it does.
 */
export function createSender(outbox: Outbox): () => Promise<void> {
  const backoff = createBackoff();
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    for (let message = outbox.next(); message; message = outbox.next()) {
      try {
        await untilRecorded(outbox, message);
        outbox.recorded(message);
        backoff.reset();
        outbox.onState(true);
      } catch (error) {
        if (isRefusal(error)) outbox.refused(message, error instanceof CallError ? error.message : '');
        else {
          outbox.onState(false);
          await backoff.pause();
        }
      }
    }
  }
  return () => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}

/** Rejects only while the server does not have it: what breaks later is read from the live connection. */
function untilRecorded(outbox: Outbox, message: PendingMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    outbox.deliver(message, resolve).then(resolve, reject);
  });
}
