import { type Comparison, isHeld } from './comparison.ts';
import { hasContent } from './find-window.ts';
import type { Token } from './types.ts';
import type { Marker } from './words/index.ts';

/** Markers that cannot stand for each other, wherever they stand in the sentence. */
const AGAINST: [Marker, Marker][] = [
  ['if', 'unless'],
  ['before', 'after'],
  ['until', 'after'],
  ['until', 'before'],
  ['only', 'also'],
  ['always', 'sometimes'],
  ['must', 'should'],
  ['must', 'maybe'],
];
/** The same, when one stands in the place of the other. */
const AGAINST_IN_PLACE: [Marker, Marker][] = [
  ...AGAINST,
  ['and', 'or'],
  ['must', 'may'],
  ['all', 'some'],
  ['only', 'some'],
  ['always', 'some'],
  ['we', 'you'],
];
const COMPARING = new Set<Marker>(['atLeast', 'atMost', 'moreThan', 'lessThan']);
/** Left out or put in, these change whom or what a sentence is about. */
const NARROWING = new Set<Marker>([...COMPARING, 'only']);
/** Left out, these make more of what the source says. */
const WEAKENING = new Set<Marker>([...NARROWING, 'sometimes', 'some']);
const OPENING = new Set<Marker>(['if', 'unless', 'until', 'before', 'after']);

/** What a condition belongs to stands so many clauses away at most. */
const CLOSE_CLAUSES = 3;

/** The claim changes when, for whom or how much something holds. */
export function findConditionConflict(comparison: Comparison): string | undefined {
  const { slots, added, dropped } = comparison;
  for (const slot of slots) {
    const found = findOpposed(slot.claim, slot.source, AGAINST_IN_PLACE);
    if (found) return found;
  }
  return findOpposed(added, dropped, AGAINST) ?? findNarrowed(comparison) ?? findLeftOut(comparison);
}

function findOpposed(ours: Token[], theirs: Token[], pairs: [Marker, Marker][]): string | undefined {
  for (const { marker, raw } of ours) {
    if (!marker) continue;
    const other = theirs.find(
      (token) =>
        token.marker &&
        token.marker !== marker &&
        ((COMPARING.has(marker) && COMPARING.has(token.marker)) ||
          pairs.some((pair) => pair.includes(marker) && pair.includes(token.marker!))),
    );
    if (other) return `says “${raw}” where the source says “${other.raw}”`;
  }
  return undefined;
}

function findNarrowed(comparison: Comparison): string | undefined {
  const { added, dropped } = comparison;
  const put = added.find(
    ({ marker }) =>
      marker && (NARROWING.has(marker) || marker === 'unless' || marker === 'until' || marker === 'always'),
  );
  if (put) return `adds “${put.raw}”, which the source does not say`;
  const isOpen = added.some(({ marker }) => marker === 'may' || marker === 'maybe');
  const left = dropped.find(
    (token) =>
      token.marker &&
      (WEAKENING.has(token.marker) || (token.marker === 'maybe' && !isOpen)) &&
      isHeld(comparison, token) &&
      (!COMPARING.has(token.marker) || countsHeld(comparison, token)),
  );
  return left && `leaves out “${left.raw}”`;
}

/** The claim has the number that a comparing word stands at, or leaves out until when it holds; of another number it says nothing. */
function countsHeld({ window, backwards }: Comparison, marker: Token): boolean {
  const at = window.tokens.indexOf(marker);
  const near = [1, 2, 3, -1, -2, -3].map((offset) => at + offset);
  const number = near.find((place) => window.tokens[place]?.kind === 'number');
  return number === undefined || backwards[number]! >= 0 || window.tokens[number]!.key.startsWith('month');
}

/** A clause of the source that begins with a condition, and that a claim which says the rest leaves out. */
function findLeftOut(comparison: Comparison): string | undefined {
  const { window, backwards, words } = comparison;
  const openings = window.tokens.filter(
    (token, at) => token.marker && OPENING.has(token.marker) && backwards[at]! < 0,
  );
  for (const opening of openings) {
    const clause = window.tokens.filter((token) => token.clause === opening.clause);
    const after = clause.slice(clause.indexOf(opening) + 1).map(({ text }) => text);
    const isPolite = words.politeConditions.some((phrase) =>
      phrase.every((word, index) => after[index] === word),
    );
    if (isPolite || !clause.some(hasContent) || isHeld(comparison, opening, 0.34)) continue;
    const beside = window.tokens.some(
      (token) => Math.abs(token.clause - opening.clause) <= CLOSE_CLAUSES && isHeld(comparison, token, 0.6),
    );
    if (beside)
      return `leaves out “${opening.raw} ${clause
        .slice(clause.indexOf(opening) + 1, clause.indexOf(opening) + 7)
        .map(({ raw }) => raw)
        .join(' ')}”`;
  }
  return undefined;
}
