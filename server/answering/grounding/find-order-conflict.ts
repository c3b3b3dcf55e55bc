import type { Comparison } from './comparison.ts';
import { hasContent } from './find-window.ts';

/** The claim puts what the source says first behind "then". */
export function findOrderConflict({ claim, fellows, window, words }: Comparison): string | undefined {
  const then = claim.findIndex(({ text }) => words.next.has(text));
  if (then < 0) return undefined;
  const places = (from: number, to: number) =>
    fellows.slice(from, to).filter((place, offset) => place >= 0 && hasContent(claim[from + offset]!));
  const first = places(0, then).map((place) => window.tokens[place]!.clause);
  const next = places(then + 1, claim.length).map((place) => window.tokens[place]!.clause);
  const isTurned = first.length > 0 && next.length > 0 && Math.min(...first) > Math.max(...next);
  return isTurned ? `says in another order what comes before and after “${claim[then]!.raw}”` : undefined;
}
