import type { Rate } from './types.ts';

/** A part of a whole; its value is null when the whole is empty. */
export function toRate(count: number, of: number): Rate {
  return { count, of, value: of === 0 ? null : count / of };
}
