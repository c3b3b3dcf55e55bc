import type { QueryTerm } from './types.ts';

/** How surely a set of stems holds a word of the question, 0 to 1. */
export function holdsTerm({ stems }: QueryTerm, found: ReadonlySet<string>): number {
  let surety = 0;
  for (const [stem, value] of stems) if (value > surety && found.has(stem)) surety = value;
  return surety;
}
