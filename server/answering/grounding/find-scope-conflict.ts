import { type Comparison, isHeld } from './comparison.ts';
import { hasContent } from './find-window.ts';
import type { Token } from './types.ts';

/** More words before the comma are a sentence of their own, and so are more than these that begin with no small word. */
const MOST_WORDS = 6;
const MOST_CONTENT_WORDS = 3;

/**
 * The claim leaves out where or when the source says that it holds: "In Ghent, …", "From 1 May on, …". A place or time that opens a sentence is a
 * short clause with a name, number or date.
 */
export function findScopeConflict(comparison: Comparison): string | undefined {
  const { window, backwards } = comparison;
  const places = window.tokens.map((token, at) => ({ token, at }));
  for (const first of [0, ...window.ends.slice(0, -1).map((end) => end + 1)]) {
    const opening = places.filter(({ token }) => token.clause === first);
    const next = places.find(({ token }) => token.clause === first + 1)?.token;
    if (!next || !opening[0] || isLimit(opening[0].token) || window.ends.includes(first)) continue;
    if (opening.length > (opening[0].token.isStopword ? MOST_WORDS : MOST_CONTENT_WORDS)) continue;
    const limits = opening.filter(({ token }) => isLimit(token));
    const isSaid = opening.some(({ token, at }) => hasContent(token) && backwards[at]! >= 0);
    if (limits.length > 0 && !isSaid && isHeld(comparison, next, 0.6))
      return `leaves out “${opening.map(({ token }) => token.raw).join(' ')}”`;
  }
  return undefined;
}

function isLimit({ kind, isName }: Token): boolean {
  return kind === 'number' || (kind === 'word' && isName);
}
