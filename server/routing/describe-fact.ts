import type { Reason, Understanding } from '#server/kernel/index.ts';

const MAX_WORDS = 3;

/** A label with its confidence and the words that spoke for it: `emotion is angry (0.93): "furious"`. */
export function describeFact(
  field: 'intent' | 'priority' | 'emotion' | 'topic',
  understanding: Understanding,
): Reason {
  const { value, confidence } = understanding[field];
  return `${field} is ${value ?? 'none'} (${confidence.toFixed(2)})${quoteEvidence(understanding, field)}`;
}

/** The words under one key of the evidence, quoted: `: "furious", "again"`; empty without any. */
export function quoteEvidence(understanding: Understanding, key: string): string {
  const words = (understanding.evidence[key] ?? []).slice(0, MAX_WORDS);
  return words.length === 0 ? '' : `: ${words.map((word) => `"${word}"`).join(', ')}`;
}
