import { createBackoff } from './backoff.ts';
import { isRefusal } from './client.ts';

/**
 * Keeps a live connection until `signal` stops it: `connect` resolves or throws when one ends, and is called
 * again after a wait that doubles while nothing works. A refusal other than "too many" ends it for good.
 */
export async function followEvents(input: {
  connect: (onOpen: () => void) => Promise<void>;
  onState: (online: boolean) => void;
  signal: AbortSignal;
}): Promise<void> {
  const backoff = createBackoff();
  while (!input.signal.aborted) {
    try {
      await input.connect(() => {
        backoff.reset();
        input.onState(true);
      });
    } catch (error) {
      if (input.signal.aborted || isRefusal(error)) return;
      if (backoff.hasWaited()) input.onState(false);
    }
    if (!input.signal.aborted) await backoff.pause(input.signal);
  }
}
