import { type Alignment, align } from './align.ts';
import { findWindow, hasContent, type Window } from './find-window.ts';
import type { LanguageWords } from './read-words.ts';
import type { SourceText, Token } from './types.ts';

/** A sentence of a claim laid beside the sentences of its source that it is closest to. */
export interface Comparison extends Alignment {
  claim: Token[];
  window: Window;
  sources: SourceText[];
  words: LanguageWords;
  /** Share of the content of each clause of the window that the claim holds. */
  held: ReadonlyMap<number, number>;
}

/** Undefined when the sources share nothing with the claim. */
export function compare(claim: Token[], sources: SourceText[], words: LanguageWords): Comparison | undefined {
  const window = findWindow(claim, sources);
  if (!window) return undefined;
  const alignment = align(claim, window.tokens);
  return { ...alignment, claim, window, sources, words, held: measureHeld(window, alignment) };
}

/** Whether the claim says what the token's clause says; a clause without content is part of no claim. */
export function isHeld({ held }: Comparison, token: Token, least = 0.4): boolean {
  return (held.get(token.clause) ?? 0) >= least;
}

function measureHeld({ tokens }: Window, { backwards }: Alignment): Map<number, number> {
  const counts = new Map<number, { all: number; held: number }>();
  tokens.forEach((token, at) => {
    if (!hasContent(token)) return;
    const count = counts.get(token.clause) ?? { all: 0, held: 0 };
    count.all += 1;
    if (backwards[at]! >= 0) count.held += 1;
    counts.set(token.clause, count);
  });
  return new Map([...counts].map(([clause, { all, held }]) => [clause, held / all]));
}
