import { isDeepStrictEqual } from 'node:util';
import { identityOf } from './identity-of.ts';
import type { Difference } from './types.ts';

/**
 * What differs between two values, as deep as it can be named. Lists of things with an id or a name are
 * compared by it, so that a topic that moved is not a change of every topic after it.
 */
export function listDifferences(before: unknown, after: unknown, path = ''): Difference[] {
  if (isDeepStrictEqual(before, after)) return [];
  const left = keyed(before);
  const right = keyed(after);
  if (!left || !right) return [{ path, before, after }];
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  const inside = keys.flatMap((key) =>
    listDifferences(left.get(key), right.get(key), path ? `${path}.${key}` : key),
  );
  // Same things in another order: for rules the order decides.
  return inside.length > 0 ? inside : [{ path, before: [...left.keys()], after: [...right.keys()] }];
}

/** The value at a path of `listDifferences`. */
export function valueAtPath(value: unknown, path: string): unknown {
  if (path === '') return value;
  const entries = keyed(value);
  if (!entries) return undefined;
  for (const [key, inner] of entries) {
    if (path === key) return inner;
    if (path.startsWith(`${key}.`)) {
      const found = valueAtPath(inner, path.slice(key.length + 1));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function keyed(value: unknown): Map<string, unknown> | undefined {
  if (Array.isArray(value)) {
    const keys = value.map(identityOf);
    if (keys.includes(undefined) || new Set(keys).size !== keys.length) return undefined;
    return new Map(value.map((item, i) => [keys[i]!, item]));
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return new Map(entries.map(([key, inner]) => [key, inner as unknown]));
  }
  return undefined;
}
