import { joinClauses } from './join-clauses.ts';
import type { SourceText, SourceUnit, Token } from './types.ts';

/** The neighbouring sentences of a source that share most with a claim. */
export interface Window {
  /** Their tokens in order; clauses are numbered through. */
  tokens: Token[];
  /** The last clause of each sentence. */
  ends: number[];
  /** As they are written. */
  text: string;
  source: SourceText;
}

const MOST_UNITS = 3;
/** Another sentence is taken in when it brings as much as a content word and a half. */
const LEAST_GAIN = 1.5;
/** A shorter sentence that holds the same is closer. */
const LENGTH_COST = 0.02;
/** Of two that hold the same, the one that denies like the claim is closer. */
const SAME_DENIAL_GAIN = 0.1;

/** The closest window of any of the sources; undefined when nothing is shared. */
export function findWindow(claim: Token[], sources: SourceText[]): Window | undefined {
  const isDenied = claim.some(({ kind }) => kind === 'negation');
  const wanted = new Set(claim.filter(hasContent).map(({ key }) => key));
  let best: { units: SourceUnit[]; source: SourceText; score: number } | undefined;
  for (const source of sources) {
    const units = source.units.filter(({ isHeading }) => !isHeading);
    const found = units.map(({ frame = [], tokens }) => keysOf(frame, tokens, wanted));
    for (let first = 0; first < units.length; first++) {
      const held = new Set<string>();
      let length = 0;
      let isSame = false;
      for (let last = first; last < Math.min(units.length, first + MOST_UNITS); last++) {
        for (const key of found[last]!) held.add(key);
        length += units[last]!.tokens.length + (units[last]!.frame?.length ?? 0);
        isSame ||= units[last]!.denies === isDenied;
        const gain = isSame ? SAME_DENIAL_GAIN : 0;
        const score = held.size + gain - LENGTH_COST * length - (last - first) * LEAST_GAIN;
        if (held.size > 0 && (!best || score > best.score))
          best = { units: units.slice(first, last + 1), source, score };
      }
    }
  }
  if (!best) return undefined;
  const text = best.units.map(({ line }) => line).join(' ');
  return { source: best.source, text, ...joinUnits(best.units) };
}

/** A frame stands before the first of its entries. */
function joinUnits(units: SourceUnit[]): Pick<Window, 'tokens' | 'ends'> {
  let end = -1;
  const lines: Token[][] = [];
  const ends = units.map(({ frame, tokens }, at) => {
    const own = frame && frame !== units[at - 1]?.frame ? [frame, tokens] : [tokens];
    lines.push(...own);
    for (const line of own) end += (line.at(-1)?.clause ?? -1) + 1;
    return end;
  });
  return { tokens: joinClauses(lines), ends };
}

export function hasContent(token: Token): boolean {
  return !token.isStopword && token.kind !== 'marker' && token.kind !== 'negation';
}

function keysOf(frame: Token[], tokens: Token[], wanted: ReadonlySet<string>): Set<string> {
  const keys = new Set<string>();
  for (const { key } of frame) if (wanted.has(key)) keys.add(key);
  for (const { key } of tokens) if (wanted.has(key)) keys.add(key);
  return keys;
}
