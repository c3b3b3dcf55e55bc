import type { Clock } from '#server/kernel/index.ts';

/** What a call showed of the other side: it works, it does not, or nothing was learned. */
export type Seen = 'up' | 'down' | 'nothing';

export interface CircuitBreaker {
  /** Leave for one call, to be ended by `end(seen)` exactly once; undefined while the circuit is open. */
  enter(): { end(seen: Seen): void } | undefined;
}

/**
 * Opens after so many failures in a row; then no call is made until `openMs` have passed, and after that one
 * at a time until one works.
 */
export function createCircuitBreaker(options: {
  failures: number;
  openMs: number;
  clock: Clock;
  onOpen?: () => void;
}): CircuitBreaker {
  let failures = 0;
  let openedAt: number | undefined;
  let trying = false;
  const now = () => options.clock.now().getTime();

  const open = () => {
    openedAt = now();
    options.onOpen?.();
  };

  return {
    enter() {
      const isTrial = openedAt !== undefined;
      if (isTrial && (trying || now() - openedAt! < options.openMs)) return undefined;
      if (isTrial) trying = true;
      return {
        end(seen) {
          if (isTrial) trying = false;
          if (seen === 'up') {
            failures = 0;
            openedAt = undefined;
          } else if (seen === 'down') {
            failures += 1;
            // Calls that were already under way when it opened must not keep it open for longer.
            if (isTrial || (openedAt === undefined && failures >= options.failures)) open();
          }
        },
      };
    },
  };
}
