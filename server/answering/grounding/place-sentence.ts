import { normaliseSentence } from './normalise-sentence.ts';
import { findDeciding } from './read-frames.ts';
import type { SourceText, Token } from './types.ts';

/** How a sentence is compared with its sources. */
export interface Placed {
  /** They have it word for word, and mean it like this. */
  isQuoted: boolean;
  /** What of them it is compared with. */
  sources: SourceText[];
  /** What of the line above it is read with it. */
  frame: Token[];
}

/**
 * Places a sentence that is an entry below the line `above` of an answer. Below a line of the sources it is what stands there as well;
 * a line in the answer's own words is read with it, if it denies or conditions it, and one that the sources have before a list is not. An entry that says something else
 * without the line above its list is not quoted alone.
 */
export function placeSentence(
  text: string,
  above: string | undefined,
  sources: SourceText[],
  read: (line: string) => Token[],
): Placed {
  const said = normaliseSentence(text);
  const line = above === undefined ? undefined : normaliseSentence(above);
  const frame = above === undefined ? [] : read(above);
  const decides = findDeciding(frame).length > 0;
  if (line !== undefined && sources.some(({ lines }) => lines.has(line))) {
    const lists = sources.flatMap(({ entries }) => entries.get(said) ?? []);
    const isFree = !decides && lists.length === 0 && sources.some(({ quotable }) => quotable.has(said));
    if (isFree || lists.some((list) => list.has(line))) return { isQuoted: true, sources, frame: [] };
    return { isQuoted: false, sources: sources.map((source) => keepBelow(source, line, decides)), frame: [] };
  }
  if (line !== undefined && decides && sources.some(({ followers }) => stands(line, followers))) {
    const isQuoted = sources.some(({ followers }) => followers.get(said)?.has(line));
    return { isQuoted, sources: sources.map((source) => keepBelow(source, line, decides)), frame: [] };
  }
  if (decides) return { isQuoted: false, sources, frame };
  return { isQuoted: sources.some(({ quotable }) => quotable.has(said)), sources, frame: [] };
}

function stands(line: string, lists: SourceText['followers']): boolean {
  return lists.values().some((lines) => lines.has(line));
}

/** The entries below the line, which it is said with, and what stands in no list, unless the line `decides`. */
function keepBelow(source: SourceText, line: string, decides: boolean): SourceText {
  const units = source.units
    .filter(
      ({ above, before, isHeading }) =>
        isHeading || above === line || before === line || (above === undefined && !decides),
    )
    .map((unit) => (unit.above === line ? { ...unit, frame: undefined } : unit));
  return { ...source, units };
}
