import { KINDS, type Seeds } from './kinds.ts';

/** Puts the sentences of several files together, kind by kind. */
export function mergeSeeds(...parts: Partial<Seeds>[]): Seeds {
  const joined = KINDS.map((kind) => [kind, parts.map((part) => part[kind] ?? '').join('\n')] as const);
  return Object.fromEntries(joined) as Seeds;
}
