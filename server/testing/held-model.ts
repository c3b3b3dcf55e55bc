import { setImmediate } from 'node:timers/promises';
import type { LanguageModelPort, ModelResult } from '#server/platform/models/index.ts';

/** A model that can be made to think until it is let go; it never has anything to say: the embedded answer stands. */
export interface HeldModel extends LanguageModelPort {
  /** From now on calls wait. */
  hold(): void;
  /** Lets all that wait go on, and those who come later. */
  letGo(): void;
  /** Resolves when this many calls wait. */
  reached(calls: number): Promise<void>;
  /** From now on calls throw this, as no real model may; undefined ends it. */
  fail(thrown: Error | undefined): void;
}

/** Holds turns in the middle of their answer, so that a test can do something meanwhile. */
export function createHeldModel(): HeldModel {
  let waiting = 0;
  let held: PromiseWithResolvers<void> | undefined;
  let failure: Error | undefined;
  const think = async (): Promise<ModelResult<never>> => {
    if (failure) throw failure;
    waiting++;
    await held?.promise;
    waiting--;
    return { ok: false, reason: 'unavailable', detail: 'held by a test' };
  };
  return {
    name: 'held',
    generateObject: think,
    generateText: think,
    hold() {
      held = Promise.withResolvers<void>();
    },
    letGo() {
      held?.resolve();
      held = undefined;
    },
    async reached(calls) {
      const until = performance.now() + 60_000;
      while (waiting < calls) {
        if (performance.now() > until) throw new Error(`only ${waiting} of ${calls} calls reached the model`);
        await setImmediate();
      }
    },
    fail(thrown) {
      failure = thrown;
    },
  };
}
