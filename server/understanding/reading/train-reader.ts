import type { Language } from '#server/kernel/index.ts';
import { createEntityFinder } from '../entities/find-entities.ts';
import { LEXICONS } from '../lexicon/lexicons.ts';
import { type CompiledLexicon, compileLexicon } from '../lexicon/match-lexicon.ts';
import { KINDS, type Kind } from '../seeds/kinds.ts';
import { SEEDS } from '../seeds/seeds.ts';
import { extractFeatures } from '../topics/extract-features.ts';
import { type LinearModel, score, softmax, toVector, trainLinear } from '../topics/train-linear.ts';
import { describeMessage, hideEntities, type MessageView } from './describe-message.ts';

/** What is learned once from the project's own seed sentences, the same for every company. */
export interface Reader {
  lexicons: ReadonlyMap<Language, CompiledLexicon>;
  kinds: LinearModel;
  languages: LinearModel;
}

const EPOCHS = 10;

/** The lexicons, ready to be matched. */
export function readLexicons(): Reader['lexicons'] {
  return new Map(Object.entries(LEXICONS).map(([language, lexicon]) => [language, compileLexicon(lexicon)]));
}

/** Trains the readers of kinds and of languages; about a second. `loadReader` keeps what it learned. */
export function trainReader(): Reader {
  const lexicons = readLexicons();
  const finder = createEntityFinder({
    formats: { order_number: [], invoice_number: [], tracking_number: [] },
    products: [],
  });
  const today = new Date(0);
  const seeds = listSeeds();
  const kinds = trainLinear(
    seeds.map(({ language, kind, text }) => {
      const hidden = hideEntities(text, finder.find(text, today));
      return { label: kind, features: describeMessage(hidden, lexicons.get(language)).features };
    }),
    { epochs: EPOCHS, learningRate: 3 },
  );
  return { lexicons, kinds, languages: trainLanguages(seeds) };
}

function trainLanguages(seeds: Seed[]): LinearModel {
  const phrases = Object.entries(LEXICONS).flatMap(([language, lexicon]) =>
    Object.values(lexicon).map((text) => ({ language, text: text.replace(/[|*.]/g, ' ') })),
  );
  return trainLinear(
    [...seeds, ...phrases].map(({ language, text }) => ({
      label: language,
      features: extractFeatures(text),
    })),
    { epochs: 6, learningRate: 3 },
  );
}

interface Seed {
  language: Language;
  kind: Kind;
  text: string;
}

/** All seed sentences, in a fixed order. */
export function listSeeds(): Seed[] {
  return Object.entries(SEEDS).flatMap(([language, seeds]) =>
    KINDS.flatMap((kind) =>
      seeds[kind]
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((text) => ({ language, kind, text })),
    ),
  );
}

/** The probability of each kind for one piece of text. */
export function scoreKinds({ kinds }: Reader, view: MessageView): Record<Kind, number> {
  const scores = new Float32Array(kinds.labels.length);
  score(kinds, toVector(kinds, view.features), scores);
  softmax(scores, 1);
  return Object.fromEntries(KINDS.map((kind) => [kind, scores[kinds.labels.indexOf(kind)] ?? 0])) as Record<
    Kind,
    number
  >;
}
