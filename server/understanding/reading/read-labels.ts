import type { Emotion, Intent, Priority, Scored } from '#server/kernel/index.ts';
import type { Kind } from '../seeds/kinds.ts';
import { hasCue, phrasesOf } from './describe-message.ts';
import { findReason } from './find-reason.ts';
import type { WeighedMessage } from './weigh-kinds.ts';

/** Which intent each kind speaks for. A wish for a human is no intent of its own; it is a signal. */
export const INTENT_OF: Record<Kind, Intent> = {
  information: 'information',
  praise: 'information',
  greeting: 'information',
  goodbye: 'information',
  bot: 'information',
  injection: 'information',
  human: 'information',
  technical: 'technical',
  transaction: 'transaction',
  exception: 'transaction',
  complaint: 'complaint',
  sarcasm: 'complaint',
  legal: 'complaint',
  staff: 'complaint',
  fraud: 'urgent',
  safety: 'urgent',
  outage: 'urgent',
};

/**
 * What brings the message to a person, if anything does, else the intent with the highest sum over the kinds that need
 * nobody; a double charge that cannot wait is urgent whatever its words.
 */
export function readIntent({ kinds, pressingCharge }: WeighedMessage): Scored<Intent> {
  if (pressingCharge) return { value: 'urgent', confidence: PRESSING };
  const sums: Record<Intent, number> = {
    information: 0,
    transaction: 0,
    complaint: 0,
    technical: 0,
    urgent: 0,
  };
  for (const [kind, score] of Object.entries(kinds)) sums[INTENT_OF[kind as Kind]] += score;
  const reason = findReason(kinds);
  const own = reason === undefined ? undefined : INTENT_OF[reason];
  const value =
    own === 'complaint' || own === 'urgent' ? own : CALM.reduce((a, b) => (sums[b] > sums[a] ? b : a));
  return { value, confidence: sums[value] };
}

const CALM: readonly Intent[] = ['information', 'transaction', 'technical'];

/** How sure a rule about words is, beside the learned scores. */
const PRESSING = 0.7;

const COMPLAINTS: readonly Kind[] = ['complaint', 'sarcasm', 'legal', 'staff'];
const PRAISE_SURE = 0.5;

/** The emotion: praise, the kind of complaint, else single cues of frustration. */
export function readEmotion({
  whole,
  focus,
  kinds,
  sentences,
  pressingCharge,
}: WeighedMessage): Scored<Emotion> {
  const complaint = COMPLAINTS.reduce((sum, kind) => sum + kinds[kind], 0);
  // In a long mail praise is part of the story; in a short one it is how the customer feels.
  // A "thank you" at the end of a request is manners.
  const praising = sentences.filter(({ view }) => hasCue(view, 'praise'));
  const praises = focus === whole ? praising.map((sentence) => sentence.kinds.praise) : [];
  const praise = Math.max(kinds.praise, ...praises);
  const isHot =
    whole.isShouted ||
    (['anger', 'insult', 'legal', 'rude'] as const).some((cue) => hasCue(focus, cue)) ||
    kinds.legal + kinds.staff >= 0.5;
  const reason = findReason(kinds);
  if (reason !== undefined && COMPLAINTS.includes(reason)) {
    const isAngry = isHot && kinds.sarcasm < 0.5;
    return { value: isAngry ? 'angry' : 'frustrated', confidence: complaint };
  }
  if (praise >= PRAISE_SURE && complaint < 0.3) return { value: 'satisfied', confidence: praise };
  const upset = (['anger', 'insult', 'unhappy', 'not_helped', 'complain'] as const).filter((cue) =>
    hasCue(focus, cue),
  );
  const troubled =
    pressingCharge ||
    (kinds.technical + kinds.human >= 0.5 && (hasCue(focus, 'repeat') || hasCue(focus, 'swear')));
  const isCalm = kinds.information >= 0.7 || hasCue(whole, 'just_asking');
  if ((upset.length > 0 && !isCalm) || troubled) {
    return { value: 'frustrated', confidence: Math.min(0.9, 0.55 + 0.1 * upset.length) };
  }
  return { value: 'neutral', confidence: Math.max(0.5, 1 - complaint - praise) };
}

/** How soon it matters: danger first, then money, deadlines and anger, then any request, then general questions. */
export function readPriority(
  { whole, kinds, pressingCharge }: WeighedMessage,
  intent: Intent,
  emotion: Emotion,
): Scored<Priority> {
  const critical = kinds.fraud + kinds.safety + kinds.outage;
  if (intent === 'urgent' && critical >= 0.5) return { value: 'critical', confidence: critical };
  if (intent === 'urgent') return { value: pressingCharge ? 'high' : 'critical', confidence: 0.6 };
  const severe = kinds.legal + kinds.staff;
  if (severe >= 0.5) return { value: 'high', confidence: severe };
  if (intent === 'complaint') {
    const isHigh =
      emotion === 'angry' || hasCue(whole, 'repeat') || hasCue(whole, 'wait') || kinds.sarcasm >= 0.5;
    return { value: isHigh ? 'high' : 'medium', confidence: 0.7 };
  }
  if (intent === 'transaction') {
    const isHigh =
      (hasCue(whole, 'charged') && hasCue(whole, 'twice')) ||
      (hasCue(whole, 'deadline') && hasCue(whole, 'status'));
    return { value: isHigh ? 'high' : 'medium', confidence: isHigh ? 0.6 : 0.8 };
  }
  if (intent === 'technical' || (kinds.human >= 0.5 && emotion === 'frustrated'))
    return { value: 'medium', confidence: 0.8 };
  return { value: 'low', confidence: 0.8 };
}

/** The phrases that spoke for intent, emotion and priority. */
export function readEvidence(
  { whole }: WeighedMessage,
  intent: Intent,
  emotion: Emotion,
): Record<string, string[]> {
  const evidence: Record<string, string[]> = {
    intent: phrasesOf(whole, INTENT_CUES[intent]),
    emotion: phrasesOf(whole, EMOTION_CUES[emotion]),
    priority: phrasesOf(whole, [
      'urgent',
      'deadline',
      'fraud',
      'danger',
      'outage',
      'charged',
      'wait',
      'repeat',
    ]),
  };
  if (whole.isShouted && emotion === 'angry') evidence['emotion']!.push('CAPITALS');
  return Object.fromEntries(Object.entries(evidence).filter(([, phrases]) => phrases.length > 0));
}

type Cues = Parameters<typeof phrasesOf>[1];
const INTENT_CUES: Record<Intent, Cues> = {
  information: ['how', 'general', 'suppose', 'just_asking', 'question'],
  technical: ['malfunction', 'device'],
  transaction: ['change', 'status', 'cancel', 'refund', 'request', 'charged'],
  complaint: ['complain', 'anger', 'insult', 'unhappy', 'damage', 'legal', 'staff', 'rude', 'wait', 'repeat'],
  urgent: ['fraud', 'not_me', 'block', 'danger', 'outage'],
};
const EMOTION_CUES: Record<Emotion, Cues> = {
  neutral: [],
  satisfied: ['praise', 'thanks'],
  frustrated: ['unhappy', 'repeat', 'wait', 'not_helped', 'complain', 'anger', 'damage'],
  angry: ['anger', 'insult', 'swear', 'unhappy', 'legal', 'rude', 'complain'],
};
