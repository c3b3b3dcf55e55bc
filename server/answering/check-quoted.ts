import type { Check, RetrievedPassage } from '#server/kernel/index.ts';
import { findOrders } from '#server/knowledge/index.ts';
import { checkGrounding } from './check-grounding.ts';
import type { ComposedSentence } from './compose-answer.ts';
import { isEntry } from './grounding/normalise-sentence.ts';
import type { SourceReader } from './grounding/read-source.ts';
import { readHeading } from './read-heading.ts';

/**
 * Checks a sentence that was composed of an article's own units: each of them has to be supported. Joined, they stand
 * nowhere in the article; orders to a model are looked for in the whole. A heading has to be one of the article's; an entry of
 * a list is said below the line `above` it, and what is listed in an entry below the part that announces it.
 */
export function checkQuoted(
  { text, parts, isHeading, citations }: ComposedSentence,
  sources: RetrievedPassage[],
  reader: SourceReader,
  above?: string,
): Check {
  if (findOrders(text)) return { name: 'grounding', passed: false, detail: 'gives orders to a model' };
  if (isHeading) {
    const passed = sources.some((source) => readHeading(source) === text);
    return { name: 'grounding', passed, detail: passed ? 'heading' : 'no heading of the source' };
  }
  const checkBelow = (part: string, line: string | undefined) =>
    checkGrounding({ text: part, citations }, sources, reader, isEntry(text) ? line : undefined);
  const checks = parts.map((part, at) => {
    const check = checkBelow(part, above);
    const inner = parts.slice(0, at).findLast((before) => before.endsWith(':'));
    return check.passed || inner === undefined ? check : checkBelow(part, inner);
  });
  return checks.find(({ passed }) => !passed) ?? checks[0]!;
}
