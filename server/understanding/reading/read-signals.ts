import type { Signal } from '#server/kernel/index.ts';
import type { Cue } from '../lexicon/cues.ts';
import { hasCue, type MessageView, phrasesOf } from './describe-message.ts';
import type { WeighedMessage } from './weigh-kinds.ts';

const SURE = 0.5;
/** With a verb of contact beside a word for a person, the classifier needs to be only this sure: near, further. */
const HUMAN_WITH_CUES = [
  { distance: 3, sure: 0.05 },
  { distance: 6, sure: 0.25 },
];
/** Yes and no answer a question in few words; longer messages say more than that. */
const SHORT_ANSWER_WORDS = 5;
const SMALL_TALK_WORDS = 14;
const COMPLEX_WORDS = 150;
const COMPLEX_QUESTIONS = 3;

type Test = (message: WeighedMessage, text: string) => boolean;

const TESTS: Record<Signal, Test> = {
  wants_human: wantsHuman,
  legal_threat: ({ kinds }) => kinds.legal >= SURE,
  safety_emergency: ({ kinds }) => kinds.safety >= SURE,
  security_emergency: ({ kinds }) => kinds.fraud >= SURE,
  staff_complaint: ({ kinds }) => kinds.staff >= SURE,
  exception_request: ({ kinds, whole }) => kinds.exception >= SURE && hasCue(whole, 'exception'),
  wants_to_cancel: ({ whole, kinds }) =>
    hasCue(whole, 'cancel') && kinds.transaction + kinds.complaint >= SURE && !isHypothetical(whole),
  prompt_injection: ({ kinds, whole }) => kinds.injection >= SURE && hasCue(whole, 'injection'),
  greeting: ({ kinds, whole }) => kinds.greeting >= SURE && isSmallTalk(whole) && hasCue(whole, 'greeting'),
  thanks: ({ kinds, whole }, text) =>
    kinds.praise >= SURE && isSmallTalk(whole) && !text.includes('?') && !answersWith(whole, 'yes', 'no'),
  goodbye: ({ kinds, whole }) => kinds.goodbye >= SURE && isSmallTalk(whole),
  asks_if_bot: ({ kinds, whole }) => kinds.bot >= SURE && (hasCue(whole, 'bot') || hasCue(whole, 'human')),
  affirms: ({ whole }) => answersWith(whole, 'yes', 'no'),
  denies: ({ whole }) => answersWith(whole, 'no', 'yes'),
  not_helped: ({ whole }) => hits(whole, 'not_helped'),
  asks_how: ({ whole }) => hits(whole, 'how'),
  complex: ({ whole }, text) =>
    whole.words.length >= COMPLEX_WORDS && (text.match(/\?/g)?.length ?? 0) >= COMPLEX_QUESTIONS,
};

const EVIDENCE: Partial<Record<Signal, Cue[]>> = {
  wants_human: ['human', 'contact'],
  legal_threat: ['legal', 'threat'],
  safety_emergency: ['danger'],
  security_emergency: ['fraud', 'not_me', 'block'],
  staff_complaint: ['staff', 'rude'],
  exception_request: ['exception'],
  wants_to_cancel: ['cancel'],
  prompt_injection: ['injection'],
  thanks: ['thanks', 'praise'],
  not_helped: ['not_helped'],
};

/** The signals of a message and the phrases that gave them. Small talk counts only when there is nothing else. */
export function readSignals(
  message: WeighedMessage,
  text: string,
): { signals: Signal[]; evidence: Record<string, string[]> } {
  const signals = (Object.keys(TESTS) as Signal[]).filter((signal) => TESTS[signal](message, text));
  const evidence = signals
    .map((signal) => [signal, phrasesOf(message.whole, EVIDENCE[signal] ?? [])] as const)
    .filter(([, phrases]) => phrases.length > 0);
  return { signals, evidence: Object.fromEntries(evidence) };
}

function wantsHuman({ kinds, whole, focus, sentences }: WeighedMessage): boolean {
  if (kinds.human >= SURE) return true;
  const views = [{ view: focus, kinds }, ...sentences];
  if (isHypothetical(whole)) return false;
  return views.some(
    ({ view, kinds: own }) =>
      own.information + own.technical < SURE &&
      HUMAN_WITH_CUES.some(
        ({ distance, sure }) => own.human >= sure && stand(view, 'contact', 'human', distance),
      ),
  );
}

/** Whether two cues stand near each other. */
function stand(view: MessageView, one: Cue, other: Cue, distance: number): boolean {
  const near = view.hits.filter(({ cue, negated }) => cue === one && !negated);
  return view.hits.some(
    ({ cue, negated, start }) =>
      cue === other &&
      !negated &&
      near.some((hit) => start !== hit.start && Math.abs(hit.start - start) <= distance),
  );
}

function isHypothetical(view: MessageView): boolean {
  return hasCue(view, 'suppose') || hasCue(view, 'just_asking');
}

function isSmallTalk(view: MessageView): boolean {
  return view.words.length <= SMALL_TALK_WORDS;
}

/** Whatever stands before it: "that did not help" is a negated phrase by itself. */
function hits(view: MessageView, cue: Cue): boolean {
  return view.hits.some((hit) => hit.cue === cue);
}

function answersWith(view: MessageView, wanted: Cue, opposite: Cue): boolean {
  if (view.words.length > SHORT_ANSWER_WORDS) return false;
  const first = view.hits.find(({ cue }) => cue === wanted);
  const against = view.hits.find(({ cue }) => cue === opposite);
  if (first === undefined || first.start > 1) return false;
  return (
    against === undefined ||
    first.start < against.start ||
    (first.start === against.start && first.end > against.end)
  );
}
