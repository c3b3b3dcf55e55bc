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
  const isQuotable = sources.some(({ quotable }) => quotable.has(said));
  if (above === undefined) return { isQuoted: isQuotable, sources, frame: [] };
  const line = normaliseSentence(above);
  if (
    sources.some(({ entries, followers }) => entries.get(said)?.has(line) || followers.get(said)?.has(line))
  )
    return { isQuoted: true, sources, frame: [] };
  const frame = read(above);
  const decides = findDeciding(frame).length > 0;
  const listed = () => sources.map((source) => keepBelow(source, line, decides));
  if (sources.some(({ lines }) => lines.has(line))) {
    const isFree = !decides && isQuotable && !sources.some(({ entries }) => entries.has(said));
    return { isQuoted: isFree, sources: isFree ? sources : listed(), frame: [] };
  }
  if (!decides) return { isQuoted: isQuotable, sources, frame: [] };
  const stands = sources.some(({ followers }) => standsBefore(line, followers));
  return { isQuoted: false, sources: stands ? listed() : sources, frame: stands ? [] : frame };
}

function standsBefore(line: string, lists: SourceText['followers']): boolean {
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
