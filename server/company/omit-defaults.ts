import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';

/** A value without the keys that its schema fills in by itself, at any depth, so that exported YAML stays short. */
export function omitDefaults<T>(schema: z.ZodType<T>, value: T): unknown {
  const kept: unknown = structuredClone(value);
  prune(kept, () => {
    const parsed = schema.safeParse(kept);
    return parsed.success && isDeepStrictEqual(parsed.data, value);
  });
  return kept;
}

function prune(node: unknown, meansTheSame: () => boolean): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) prune(item, meansTheSame);
    return;
  }
  const record = node as Record<string, unknown>;
  for (const [key, value] of Object.entries(record)) {
    delete record[key];
    if (meansTheSame()) continue;
    record[key] = value;
    prune(value, meansTheSame);
  }
}
