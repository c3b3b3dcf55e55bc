import type { Language } from '#server/kernel/index.ts';
import { createEntityFinder } from '../entities/find-entities.ts';
import { LEXICONS } from '../lexicon/lexicons.ts';
import { type CompiledLexicon, compileLexicon } from '../lexicon/match-lexicon.ts';
import { KINDS, type Kind } from '../seeds/kinds.ts';
import type { Seed } from '../seeds/list-seeds.ts';
import { describeMessage, hideEntities, type MessageView, toKindFeatures } from './describe-message.ts';
import { expectTraffic } from './expect-traffic.ts';
import { extractFeatures } from './extract-features.ts';
import { type LinearModel, score, softmax, toVector, trainLinear } from './train-linear.ts';

/** What is learned once from the project's own seed sentences, the same for every company. */
export interface Reader {
  lexicons: ReadonlyMap<Language, CompiledLexicon>;
  kinds: LinearModel;
  languages: LinearModel;
}

const EPOCHS = 4;
/** Seeds are hard on purpose, and some could be of two kinds: none is learned as wholly sure. */
const SMOOTHING = 0.03;
/** A language shows in its first words. */
const LANGUAGE_CHARACTERS = 160;

/** The lexicons, ready to be matched. */
export function readLexicons(): Reader['lexicons'] {
  return new Map(Object.entries(LEXICONS).map(([language, lexicon]) => [language, compileLexicon(lexicon)]));
}

/** Trains the readers of kinds and of languages; some seconds. `loadReader` keeps what it learned. */
export function trainReader(seeds: Seed[]): Reader {
  const lexicons = readLexicons();
  const hide = createHider();
  const kinds = trainLinear(
    seeds.map(({ language, kind, text }) => {
      return { label: kind, features: toKindFeatures(describeMessage(hide(text), lexicons.get(language))) };
    }),
    { epochs: EPOCHS, learningRate: 3, smoothing: SMOOTHING },
  );
  expectTraffic(
    kinds,
    seeds.map(({ kind }) => kind),
  );
  return { lexicons, kinds, languages: trainLanguages(seeds) };
}

/** Replaces entities by their keys, for what is learned from: of no company in particular, on no day in particular. */
export function createHider(): (text: string) => string {
  const finder = createEntityFinder({
    formats: { order_number: [], invoice_number: [], tracking_number: [] },
    products: [],
  });
  const today = new Date(0);
  return (text) => hideEntities(text, finder.find(text, today));
}

function trainLanguages(seeds: Seed[]): LinearModel {
  const phrases = Object.entries(LEXICONS).flatMap(([language, lexicon]) =>
    Object.values(lexicon).map((text) => ({ language, text: text.replace(/[|*.]/g, ' ') })),
  );
  const model = trainLinear(
    [...seeds, ...phrases].map(({ language, text }) => ({
      label: language,
      features: extractFeatures(text.slice(0, LANGUAGE_CHARACTERS)),
    })),
    { epochs: 5, learningRate: 3 },
  );
  // A word or two are all there may be, and their pieces are known: an unknown word is no reason to doubt them.
  return { ...model, unknown: 0 };
}

/** The probability of each kind for one piece of text. */
export function scoreKinds({ kinds }: Reader, view: MessageView): Record<Kind, number> {
  const scores = new Float32Array(kinds.labels.length);
  score(kinds, toVector(kinds, toKindFeatures(view)), scores);
  softmax(scores, 1);
  const byKind = {} as Record<Kind, number>;
  for (const kind of KINDS) byKind[kind] = scores[kinds.labels.indexOf(kind)] ?? 0;
  return byKind;
}
