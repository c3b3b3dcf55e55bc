import { type Comparison, isHeld } from './comparison.ts';
import { hasContent } from './find-window.ts';
import type { Token } from './types.ts';

/** `isOtherwise`: the source says something else in this place; else it only says nothing of the kind. */
export interface Difference {
  detail: string;
  isOtherwise: boolean;
}

/**
 * What a sentence in somebody's own words says against its source: a number, unit or name that stands nowhere in it, a
 * denial that it does not make, or the opposite of its word. Other words may be as they like, so this finds less than
 * a comparison of what is quoted. What the source says otherwise comes first; what is known (`isKnown`, of a word as it is
 * written) from elsewhere need not stand in it.
 */
export function findContradiction(
  comparison: Comparison,
  isKnown: (raw: string) => boolean = () => false,
): Difference | undefined {
  const number = findStrangeNumber(comparison, isKnown);
  if (number?.isOtherwise) return number;
  const opposed = findStrangeDenial(comparison) ?? findOpposite(comparison);
  if (opposed) return { detail: opposed, isOtherwise: true };
  return number ?? findStrangeName(comparison, isKnown);
}

function findStrangeNumber(
  comparison: Comparison,
  isKnown: (raw: string) => boolean,
): Difference | undefined {
  const { claim, sources } = comparison;
  const known = sources.flatMap(({ units }) => units.flatMap(({ tokens }) => tokens.filter(isNumber)));
  let strange: Difference | undefined;
  for (const token of claim.filter(isNumber)) {
    const same = known.filter(({ key }) => key === token.key);
    const fits = same.some(({ unit }) => !unit || !token.unit || unit === token.unit);
    // A number that counts nothing names something; what is named elsewhere is no amount that could be another.
    if (token.unit === undefined && isKnown(token.raw)) continue;
    const inPlace = isReference(token) ? undefined : findInPlace(comparison, token);
    if (fits && !inPlace) continue;
    if (same.length > 0 && !fits) {
      const detail = `${token.text} ${token.unit} is ${same[0]!.text} ${same[0]!.unit} in the source`;
      return { detail, isOtherwise: true };
    }
    const other = inPlace ?? findCounterpart(comparison, token);
    if (other) return { detail: `says ${token.raw} where the source says ${other.raw}`, isOtherwise: true };
    if (!isKnown(token.raw)) strange ??= { detail: `${token.raw} is not in the source`, isOtherwise: false };
  }
  return strange;
}

/** The number of the same unit that the source has in the same place, between the same words. */
function findInPlace({ slots }: Comparison, token: Token): Token | undefined {
  const slot = slots.find(({ claim }) => claim.includes(token));
  return slot?.source.find((other) => isNumber(other) && (other.unit ?? '') === (token.unit ?? ''));
}

/** The number of the same unit, wherever it stands, of which the claim says nothing. */
function findCounterpart({ window, backwards }: Comparison, { unit }: Token): Token | undefined {
  if (unit === undefined) return undefined;
  return window.tokens.find((other, at) => backwards[at]! < 0 && isNumber(other) && other.unit === unit);
}

function findStrangeName(
  { claim, sources }: Comparison,
  isKnown: (raw: string) => boolean,
): Difference | undefined {
  const strange = claim.find((token) => token.isName && !isKnown(token.raw) && !holds(sources, token.key));
  return strange && { detail: `“${strange.raw}” is not in the source`, isOtherwise: false };
}

function findStrangeDenial(comparison: Comparison): string | undefined {
  const denied = comparison.added.find(({ kind }) => kind === 'negation');
  if (denied) return `denies (“${denied.raw}”) what the source says`;
  const left = comparison.dropped.find(
    (token) => token.kind === 'negation' && isHeld(comparison, token, 0.6),
  );
  return left && `says what the source denies (“${left.raw}”)`;
}

function findOpposite({ claim, sources, words }: Comparison): string | undefined {
  for (const token of claim.filter(hasContent)) {
    if (holds(sources, token.key)) continue;
    const opposites = words.opposites.get(token.key);
    const other = opposites && findToken(sources, (candidate) => opposites.has(candidate.key));
    if (other) return `says “${token.raw}” where the source says “${other.raw}”`;
  }
  return undefined;
}

function findToken(sources: Comparison['sources'], isWanted: (token: Token) => boolean): Token | undefined {
  for (const { units } of sources) {
    for (const { tokens } of units) {
      const found = tokens.find(isWanted);
      if (found) return found;
    }
  }
  return undefined;
}

function holds(sources: Comparison['sources'], key: string): boolean {
  return sources.some(({ keys }) => keys.has(key));
}

/** A long number that counts nothing is somebody's own: an order, an invoice. */
function isReference({ unit, raw }: Token): boolean {
  return unit === undefined && /\d{5}/.test(raw);
}

function isNumber({ kind }: Token): boolean {
  return kind === 'number';
}
