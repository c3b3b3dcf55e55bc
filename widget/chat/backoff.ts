const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;

/** The browser's window, which says when it is online again. */
const network = globalThis as Partial<EventTarget>;

/** Waits that double while nothing works, each a little longer or shorter so that not all come back at once. */
export function createBackoff() {
  let waitMs = FIRST_WAIT_MS;
  return {
    reset() {
      waitMs = FIRST_WAIT_MS;
    },
    hasWaited: () => waitMs > FIRST_WAIT_MS,
    /** Ends early when `signal` stops it, or when the browser says that it is online again. */
    async pause(signal?: AbortSignal): Promise<void> {
      const ms = waitMs * (0.75 + Math.random() / 2);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(end, ms);
        function end() {
          clearTimeout(timer);
          network.removeEventListener?.('online', end);
          resolve();
        }
        network.addEventListener?.('online', end);
        signal?.addEventListener('abort', end, { once: true });
      });
    },
  };
}
