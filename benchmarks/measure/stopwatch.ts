import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 1;

/** How much later than asked a timer fires, in milliseconds. */
export interface LoopDelay {
  p50: number;
  p99: number;
  max: number;
}

/** The result of `work` and its duration in milliseconds. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; ms: number }> {
  const began = performance.now();
  const result = await work();
  return { result, ms: performance.now() - began };
}

/** Runs `work` and measures how long the event loop was held up meanwhile. */
export async function watchingLoop<T>(work: () => Promise<T>): Promise<{ result: T; delay: LoopDelay }> {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  const result = await work();
  histogram.disable();
  const beyond = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  const { max } = histogram;
  return {
    result,
    delay: { p50: beyond(histogram.percentile(50)), p99: beyond(histogram.percentile(99)), max: beyond(max) },
  };
}

/** Does `work` for each item, `width` at a time, and returns the duration of all in milliseconds. */
export async function runAtWidth<T>(
  items: T[],
  width: number,
  work: (item: T) => Promise<unknown>,
): Promise<number> {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await work(item);
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: width }, worker));
  return performance.now() - began;
}
