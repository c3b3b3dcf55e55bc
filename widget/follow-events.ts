import { CallError } from './client.ts';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;

/**
 * Keeps a live connection until `signal` stops it: `connect` resolves or throws when one ends, and is called
 * again after a wait that doubles while nothing works. A refusal (4xx) other than "too many" ends it for good.
 */
export async function followEvents(input: {
  connect: (onOpen: () => void) => Promise<void>;
  onState: (online: boolean) => void;
  signal: AbortSignal;
}): Promise<void> {
  let waitMs = FIRST_WAIT_MS;
  while (!input.signal.aborted) {
    try {
      await input.connect(() => {
        waitMs = FIRST_WAIT_MS;
        input.onState(true);
      });
    } catch (error) {
      if (input.signal.aborted) return;
      if (error instanceof CallError && error.status >= 400 && error.status < 500 && error.status !== 429)
        return;
      if (waitMs > FIRST_WAIT_MS) input.onState(false);
    }
    await pause(waitMs * (0.75 + Math.random() / 2), input.signal);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
