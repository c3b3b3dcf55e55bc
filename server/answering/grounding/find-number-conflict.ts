import type { Comparison } from './comparison.ts';
import { hasContent } from './find-window.ts';
import type { Token } from './types.ts';

/** Words of the claim on each side of a number that say what it is about. */
const NEIGHBOURS = 6;
const LEAST_SHARED = 0.5;

/** A number, date or unit of the claim that the source does not have in this place. */
export function findNumberConflict(comparison: Comparison): string | undefined {
  const { claim, fellows, window, slots } = comparison;
  for (const [at, token] of claim.entries()) {
    if (token.kind !== 'number') continue;
    const fellow = window.tokens[fellows[at]!];
    if (fellow?.unit && token.unit && fellow.unit !== token.unit)
      return `${token.text} ${token.unit} is ${fellow.text} ${fellow.unit} in the source`;
    const other = fellow && findOtherEnd(comparison, at);
    if (other) return `says ${token.text} where the source has a range with ${other.text}`;
    const skipped = fellow && findSkipped(comparison, at);
    if (skipped) return `says ${token.text} where the source says ${skipped.text}`;
    if (fellow) continue;
    const inPlace = slots
      .find((slot) => slot.claim.includes(token))
      ?.source.find(({ kind }) => kind === 'number');
    if (inPlace) return `says ${token.text} where the source says ${inPlace.text}`;
    if (!isSaidElsewhere(comparison, at)) return `${token.text} is not in the source`;
  }
  return findUnitConflict(comparison);
}

/** The claim says one end of a range of the source and not the other. */
function findOtherEnd({ claim, fellows, window, backwards }: Comparison, at: number): Token | undefined {
  const { range } = window.tokens[fellows[at]!]!;
  if (!range || claim[at]!.range) return undefined;
  const place = fellows[at]! + (range === 'low' ? 1 : -1);
  return backwards[place]! < 0 ? window.tokens[place] : undefined;
}

/** A number nearer to what the claim says before it, of the same thing: "3 people … 5 people" does not say 5 first. */
function findSkipped({ claim, fellows, window, backwards }: Comparison, at: number): Token | undefined {
  const place = fellows[at]!;
  const before = fellows.slice(0, at).findLast((fellow) => fellow >= 0) ?? place;
  const thing = claim.slice(at + 1).find(hasContent)?.key;
  for (let between = before + 1; between < place; between++) {
    const other = window.tokens[between]!;
    if (other.kind !== 'number' || backwards[between]! >= 0) continue;
    if (thing !== undefined && window.tokens.slice(between + 1).find(hasContent)?.key === thing) return other;
  }
  return undefined;
}

/** Units that stand apart from their number: "30 working days". */
function findUnitConflict({ slots, words }: Comparison): string | undefined {
  for (const slot of slots) {
    const ours = slot.claim.find(({ text }) => words.units.has(text));
    const theirs = slot.source.find(({ text }) => words.units.has(text));
    if (ours && theirs && words.units.get(ours.text) !== words.units.get(theirs.text))
      return `says ${ours.text} where the source says ${theirs.text}`;
  }
  return undefined;
}

/** Another sentence of the sources has the number, in the same unit and among the same words. */
function isSaidElsewhere({ claim, sources }: Comparison, at: number): boolean {
  const token = claim[at]!;
  const near = claim
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    .filter((other) => other !== token && hasContent(other));
  const isSame = (other: Token) =>
    other.kind === 'number' &&
    other.key === token.key &&
    (!other.unit || !token.unit || other.unit === token.unit);
  return sources.some(({ units }) =>
    units.some(({ tokens }) => {
      if (!tokens.some(isSame)) return false;
      const keys = new Set(tokens.map(({ key }) => key));
      return near.filter(({ key }) => keys.has(key)).length >= near.length * LEAST_SHARED;
    }),
  );
}
