import { NO_TOPIC } from '#server/kernel/index.ts';
import { foldText, splitWords } from '../text/normalise-text.ts';
import type { TopicExample } from './types.ts';

/**
 * The company's examples and what people labelled, as one list to learn from. Of one text the last word counts: a
 * label takes the place of an example or of an older label that says otherwise. Labels for topics that the company no
 * longer has, and texts without words, teach nothing.
 */
export function mergeExamples(examples: TopicExample[], labelled: TopicExample[]): TopicExample[] {
  const topics = new Set([NO_TOPIC, ...examples.map(({ topic }) => topic)]);
  const usable = labelled.filter(({ topic, text }) => topics.has(topic) && wordsOf(text) !== '');
  const last = new Map(usable.map(({ topic, text }) => [wordsOf(text), topic]));
  const isNotOverruled = ({ topic, text }: TopicExample) => (last.get(wordsOf(text)) ?? topic) === topic;
  return [...examples, ...usable].filter(isNotOverruled);
}

function wordsOf(text: string): string {
  return splitWords(foldText(text)).join(' ');
}
