import type { Signal } from '#server/kernel/index.ts';
import type { Cue } from '../lexicon/cues.ts';
import { hasCue, type MessageView, phrasesOf } from './describe-message.ts';
import { findReason } from './find-reason.ts';
import type { WeighedMessage } from './weigh-kinds.ts';

const SURE = 0.5;
/** Yes and no answer a question in few words; longer messages say more than that. */
const SHORT_ANSWER_WORDS = 5;
const SMALL_TALK_WORDS = 14;
const COMPLEX_WORDS = 150;
const COMPLEX_QUESTIONS = 3;

type Test = (message: WeighedMessage, text: string) => boolean;
/** Signals of one message; `rising_frustration` is one of the conversation. */
type MessageSignal = Exclude<Signal, 'rising_frustration'>;

const TESTS: Record<MessageSignal, Test> = {
  wants_human: ({ kinds }) => findReason(kinds) === 'human',
  legal_threat: ({ kinds }) => findReason(kinds) === 'legal',
  safety_emergency: ({ kinds }) => findReason(kinds) === 'safety',
  security_emergency: ({ kinds }) => findReason(kinds) === 'fraud',
  staff_complaint: ({ kinds }) => findReason(kinds) === 'staff',
  exception_request: ({ kinds }) => findReason(kinds) === 'exception',
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
  const signals = (Object.keys(TESTS) as MessageSignal[]).filter((signal) => TESTS[signal](message, text));
  const evidence = signals
    .map((signal) => [signal, phrasesOf(message.whole, EVIDENCE[signal] ?? [])] as const)
    .filter(([, phrases]) => phrases.length > 0);
  return { signals, evidence: Object.fromEntries(evidence) };
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
