import type { CompiledLexicon } from '../lexicon/match-lexicon.ts';
import type { Kind } from '../seeds/kinds.ts';
import { describeMessage, hasCue, type MessageView } from './describe-message.ts';
import { focusMessage } from './focus-message.ts';
import { isPressingCharge } from './is-pressing-charge.ts';
import { splitSentences } from './split-sentences.ts';
import { type Reader, scoreKinds } from './train-reader.ts';

export type KindScores = Record<Kind, number>;

/** A message as the rest of the reading sees it. `focus` is `whole` unless the message is long. */
export interface WeighedMessage {
  whole: MessageView;
  focus: MessageView;
  kinds: KindScores;
  sentences: { view: MessageView; kinds: KindScores }[];
  /** Money was taken twice from somebody who cannot wait. */
  pressingCharge: boolean;
}

/** In a long mail these stand in the story as often as in the wish: only the focus decides on them. */
const STORY: readonly Kind[] = ['complaint', 'staff', 'exception'];
/** Kinds that count wherever in the message they stand: one such sentence is enough. */
const LOUD: readonly Kind[] = [
  'human',
  'legal',
  'staff',
  'fraud',
  'safety',
  'outage',
  'exception',
  'complaint',
  'injection',
];
/** High, because every sentence is one more chance to be wrong; chosen on folds of the seeds. */
const SENTENCE_SURE = 0.9;
const GRAVE: readonly Kind[] = [
  'human',
  'complaint',
  'staff',
  'legal',
  'fraud',
  'safety',
  'outage',
  'exception',
  'injection',
];
const UNSUPPORTED_SHARE = 0.5;
/** Sentences read one by one; the first and the last of a longer mail. */
const MAX_SENTENCES = 14;

/** Scores the kinds of a message whose entities are hidden: the whole or its focus, and each sentence. */
export function weighKinds(
  reader: Reader,
  text: string,
  lexicon: CompiledLexicon | undefined,
): WeighedMessage {
  const whole = describeMessage(text, lexicon);
  const all = splitSentences(text);
  const focus = focusMessage(all, whole, lexicon) ?? whole;
  const kinds = doubtUnsupported(scoreKinds(reader, focus), whole);
  const sentences = weighSentences(reader, all, lexicon);
  const loud = focus === whole ? LOUD : LOUD.filter((kind) => !STORY.includes(kind));
  const [loudest] = sentences
    .flatMap(({ view, kinds: own }) => loud.map((kind) => ({ kind, view, score: own[kind] })))
    .filter(
      ({ kind, view, score }) => score >= SENTENCE_SURE && score > kinds[kind] && isPlausible(kind, view),
    )
    .sort((a, b) => b.score - a.score);
  const raised = loudest === undefined ? kinds : raise(kinds, loudest.kind, loudest.score);
  const pressingCharge = isPressingCharge(whole, raised.information);
  return { whole, focus, kinds: raised, sentences, pressingCharge };
}

function weighSentences(
  reader: Reader,
  all: string[],
  lexicon: CompiledLexicon | undefined,
): WeighedMessage['sentences'] {
  if (all.length < 2) return [];
  const half = MAX_SENTENCES / 2;
  const read = all.length <= MAX_SENTENCES ? all : [...all.slice(0, half), ...all.slice(-half)];
  return read.map((sentence) => {
    const view = describeMessage(sentence, lexicon);
    return { view, kinds: scoreKinds(reader, view) };
  });
}

const COMPLAINT_CUES = [
  'complain',
  'anger',
  'insult',
  'unhappy',
  'damage',
  'wait',
  'repeat',
  'swear',
  'demand',
  'leave',
] as const;
const CUE_OF: Partial<Record<Kind, Parameters<typeof hasCue>[1][]>> = {
  human: ['human', 'contact'],
  legal: ['legal', 'threat'],
  staff: ['staff', 'rude'],
  fraud: ['fraud', 'not_me', 'block', 'stranger'],
  safety: ['danger', 'sick'],
  outage: ['outage', 'malfunction', 'crowd'],
  exception: ['exception', 'rule', 'hardship'],
  complaint: [...COMPLAINT_CUES],
  injection: ['injection'],
};

/** A single sentence decides only when a cue of its kind stands in it. */
function isPlausible(kind: Kind, view: MessageView): boolean {
  return CUE_OF[kind]?.some((cue) => hasCue(view, cue)) ?? true;
}

/**
 * A grave kind without a single cue of it rests on the sound of the words alone, as with a message from another
 * world ("write me a poem"): its score counts for less.
 */
function doubtUnsupported(kinds: KindScores, view: MessageView): KindScores {
  const doubted = GRAVE.filter((kind) => !isPlausible(kind, view));
  const weight = (kind: string) => (doubted.some((one) => one === kind) ? UNSUPPORTED_SHARE : 1);
  const scores = Object.entries(kinds).map(([kind, score]) => [kind, score * weight(kind)] as const);
  const sum = scores.reduce((total, [, score]) => total + score, 0);
  return Object.fromEntries(scores.map(([kind, score]) => [kind, score / sum])) as KindScores;
}

function raise(kinds: KindScores, kind: Kind, score: number): KindScores {
  const rest = 1 - kinds[kind];
  const share = rest === 0 ? 0 : (1 - score) / rest;
  const raised = Object.entries(kinds).map(([name, value]) => [name, name === kind ? score : value * share]);
  return Object.fromEntries(raised) as KindScores;
}
