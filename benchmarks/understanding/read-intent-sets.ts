import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUT_OF_SCOPE, parseTopicLines, type TopicExample } from '#server/understanding/index.ts';

export interface IntentSet {
  name: string;
  train: TopicExample[];
  test: TopicExample[];
}

/** A fifth of Banking77's training file is held out; its other files and CLINC150's come with a part to test on. */
export function readIntentSets(data: string): IntentSet[] {
  const read = (path: string) => parseTopicLines(readFileSync(join(data, 'intents', path), 'utf8'));
  const banking = read('banking77/train.tsv');
  const ten = read('banking77/train-10.tsv');
  const known = new Set(ten.map(({ text }) => text));
  const part = assignParts(banking, 5);
  return [
    {
      name: 'Banking77, four fifths',
      train: banking.filter((_, at) => part[at] !== 0),
      test: banking.filter((_, at) => part[at] === 0),
    },
    {
      name: 'Banking77, ten a topic',
      train: ten,
      test: banking.filter(({ text }, at) => part[at] === 0 && !known.has(text)),
    },
    {
      name: 'CLINC150',
      train: read('clinc150/train.tsv').filter(({ topic }) => topic !== OUT_OF_SCOPE),
      test: read('clinc150/validation.tsv'),
    },
  ];
}

function assignParts(examples: TopicExample[], parts: number): number[] {
  const seen = new Map<string, number>();
  return examples.map(({ topic }) => {
    const count = seen.get(topic) ?? 0;
    seen.set(topic, count + 1);
    return count % parts;
  });
}
