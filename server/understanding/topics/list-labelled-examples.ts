import { listLabels } from '#server/conversations/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import { maskText } from '#server/privacy/index.ts';
import type { TopicExample } from './types.ts';

/** More is not learned from: the oldest go first. */
const MOST = 10_000;
/** Topics read no further than some hundred words. */
const MAX_CHARACTERS = 4000;
const PLACEHOLDER = /⟦[^⟧]*⟧/g;

/** Every message whose topic a person gave, oldest first, as an example of that topic. Personal data is taken out of it. */
export async function listLabelledExamples(db: DbOrTrx): Promise<TopicExample[]> {
  const examples: TopicExample[] = [];
  for await (const { text, right } of listLabels(db, { kind: 'topic' })) {
    examples.push({ topic: right, text: withoutPersonalData(text) });
    if (examples.length > MOST) examples.shift();
  }
  return examples;
}

/** What a topic may learn from a customer's text: without personal data, and without the marks that stand for it. */
export function withoutPersonalData(text: string): string {
  return maskText(text.slice(0, MAX_CHARACTERS)).masked.replace(PLACEHOLDER, ' ').trim();
}
