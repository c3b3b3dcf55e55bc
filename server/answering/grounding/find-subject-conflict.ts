import type { Comparison } from './comparison.ts';
import { hasContent } from './find-window.ts';

/** "Unused tyres can be sent back" does not say it of tyres: the claim leaves out which ones its sentence begins with. */
export function findSubjectConflict({ claim, fellows, window, backwards }: Comparison): string | undefined {
  const at = claim.findIndex(hasContent);
  const place = fellows[at] ?? -1;
  if (place < 1 || claim[at]!.kind !== 'word') return undefined;
  const { clause } = window.tokens[place]!;
  const opensSentence = clause === 0 || window.ends.includes(clause - 1);
  const start = window.tokens.findIndex((token) => token.clause === clause);
  const before = window.tokens.slice(start, place).filter(hasContent);
  const [which] = before;
  const isBeside = window.tokens[place - 1] === which;
  const isLeftOut = before.length === 1 && isBeside && backwards[place - 1]! < 0;
  return opensSentence && isLeftOut ? `leaves out “${which!.raw}” before “${claim[at]!.raw}”` : undefined;
}
