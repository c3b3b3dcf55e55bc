import type { Comparison } from './comparison.ts';
import { hasContent } from './find-window.ts';
import type { Token } from './types.ts';

/**
 * The claim goes on, in one clause, with what the source says of something else: "the Kestrel is lighter, but the Heron is faster"
 * does not say that the Kestrel is faster.
 */
export function findMixedHalves({ claim, fellows, window, backwards }: Comparison): string | undefined {
  const held = claim.flatMap((token, at) => (hasContent(token) && fellows[at]! >= 0 ? [at] : []));
  for (const [index, at] of held.entries()) {
    const before = held[index - 1];
    if (before === undefined || claim[before]!.clause !== claim[at]!.clause) continue;
    const [from, to] = [window.tokens[fellows[before]!]!.clause, window.tokens[fellows[at]!]!.clause];
    const isNext = findSentence(window.ends, to) !== findSentence(window.ends, from);
    // "Theft is insured, but vandalism is not" leaves out what it said before.
    const subject = (isNext || to > from) && findSubject(window.tokens, fellows[at]!, isNext);
    if (!subject || backwards[window.tokens.indexOf(subject)]! >= 0) continue;
    if (!claim.some(({ key }) => key === subject.key))
      return `says “${claim[at]!.raw}” of something else than “${subject.raw}”`;
  }
  return undefined;
}

function findSentence(ends: number[], clause: number): number {
  return ends.findIndex((end) => clause <= end);
}

/** What the clause of the place speaks of before it: of another sentence its first word, else a thing that is not enumerated. */
function findSubject(tokens: Token[], place: number, isNext: boolean): Token | undefined {
  const { clause } = tokens[place]!;
  const before = tokens.slice(0, place).filter((token) => token.clause === clause);
  if (isNext) return before.find(hasContent);
  if (before.slice(1).some(({ marker }) => marker === 'or' || marker === 'and')) return undefined;
  return before.find((token) => hasContent(token) && (token.isThing || token.isName));
}
