import type { Check, RetrievedPassage } from '#server/kernel/index.ts';
import { findOrders } from '#server/knowledge/index.ts';
import { checkGrounding } from './check-grounding.ts';
import type { ComposedSentence } from './compose-answer.ts';
import type { SourceReader } from './grounding/read-source.ts';
import { readHeading } from './read-heading.ts';

/**
 * Checks a sentence that was composed of an article's own units: each of them has to be supported. Joined, they stand
 * nowhere in the article; orders to a model are looked for in the whole. A heading has to be one of the article's.
 */
export function checkQuoted(
  { text, parts, isHeading, citations }: ComposedSentence,
  sources: RetrievedPassage[],
  reader: SourceReader,
): Check {
  if (findOrders(text)) return { name: 'grounding', passed: false, detail: 'gives orders to a model' };
  if (isHeading) {
    const passed = sources.some((source) => readHeading(source) === text);
    return { name: 'grounding', passed, detail: passed ? 'heading' : 'no heading of the source' };
  }
  const checks = parts.map((part) => checkGrounding({ text: part, citations }, sources, reader));
  return checks.find(({ passed }) => !passed) ?? checks[0]!;
}
