import { explainTopic } from './explain-topic.ts';
import { createVectorizer, type FamilyVector } from './features/create-vectorizer.ts';
import { createExtractor, type FindIdeas, splitTopicWords } from './features/extract-features.ts';
import type { LearnedTopics } from './learn-topics.ts';
import { openCommittee } from './open-committee.ts';
import { poolOpinions, shareOf } from './pool-opinions.ts';
import type { TopicClassifier } from './types.ts';

/** Makes a classifier of what was learned. */
export function openTopics(learned: LearnedTopics, findIdeas: FindIdeas): TopicClassifier {
  const { topics, vocabulary, calibration } = learned;
  const { temperature, threshold } = calibration;
  const extract = createExtractor(findIdeas);
  const vectorize = createVectorizer(vocabulary);
  const committee = openCommittee(learned);
  const fallback = topics[0] ?? '';
  let last: { text: string; vector: FamilyVector } | undefined;
  // A text is often explained right after it was read.
  const toVector = (text: string): FamilyVector => {
    if (last?.text !== text) last = { text, vector: vectorize(extract(text)) };
    return last.vector;
  };
  return {
    threshold,
    topics,
    bytes: countBytes(learned),
    predict: (text) => {
      const vector = toVector(text);
      if (vector.ends.at(-1) === 0) return { topic: null, best: fallback, confidence: 0 };
      const { scores, best, standing } = poolOpinions(committee.ask(vector), topics.length);
      return {
        topic: standing >= threshold ? topics[best]! : null,
        best: topics[best]!,
        confidence: shareOf(scores, best, temperature),
      };
    },
    explain: (text, topic, limit = 3) => {
      const label = topics.indexOf(topic);
      if (label === -1) return [];
      const shares = committee.attribute(toVector(text), label);
      return explainTopic(splitTopicWords(text), vocabulary.table, shares).slice(0, limit);
    },
  };
}

function countBytes({ vocabulary, aspects, bayes }: LearnedTopics): number {
  const tables = [bayes.rows, ...aspects.map(({ rows }) => rows)];
  const arrays = [vocabulary.table, vocabulary.rarity, ...tables.map(({ rows }) => rows)];
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
