import { type Calibration, calibrateConfidence } from './calibrate-confidence.ts';
import type { View } from './features/create-lens.ts';
import type { Vocabulary } from './features/create-vocabulary.ts';
import type { FindIdeas } from './features/extract-features.ts';
import { type ByteRows, compressRows } from './network/compress-rows.ts';
import { prepareExamples } from './prepare-examples.ts';
import { trainCommittee } from './train-committee.ts';
import type { TopicExample } from './types.ts';

/** All that was learned of a company's topics, as plain data: it can be sent to another thread or kept. */
export interface LearnedTopics {
  topics: string[];
  vocabulary: Vocabulary;
  aspects: LearnedAspect[];
  /** Naive Bayes, which looks at the first aspect: the rows of its features, and what every feature says of a topic. */
  bayes: { rows: ByteRows; mass: Float32Array };
  calibration: Calibration;
}

/** Networks that look at texts the same way; in the table of features their hidden units stand side by side. */
export interface LearnedAspect {
  view: View;
  rows: ByteRows;
  networks: { hidden: number; columns: number; unitRows: Float32Array; bias: Float32Array }[];
}

/**
 * Learns the topics from their examples: small networks and naive Bayes on words, ideas, neighbours and letters.
 * Confidences and "none of these" come from examples that were held out for a while, and from nothing else. The same
 * examples in the same order teach the same.
 */
export function learnTopics(examples: TopicExample[], findIdeas: FindIdeas): LearnedTopics {
  const prepared = prepareExamples(examples, findIdeas);
  const { networks, bayes, heldOut } = trainCommittee(prepared);
  return {
    topics: prepared.topics,
    vocabulary: prepared.vocabulary,
    aspects: prepared.aspects.map(({ view, features }, aspect) => ({
      view,
      rows: compressRows(
        networks[aspect]!.map(({ featureRows, hidden }) => ({ rows: featureRows, width: hidden })),
        features,
      ),
      networks: networks[aspect]!.map(({ hidden, columns, unitRows, bias }) => ({
        hidden,
        columns,
        // The memory of a network is one block: only what is read later is taken along.
        unitRows: unitRows.slice(),
        bias: bias.slice(),
      })),
    })),
    bayes: {
      rows: compressRows(
        [{ rows: bayes.rows, width: bayes.classes }],
        bayes.rows.length / (bayes.classes || 1),
      ),
      mass: bayes.mass,
    },
    calibration: calibrateConfidence(heldOut),
  };
}
