import type { Emotion, Intent, Priority, Scored } from '#server/kernel/index.ts';
import type { Kind } from '../seeds/kinds.ts';
import { hasCue, phrasesOf } from './describe-message.ts';
import type { KindScores, WeighedMessage } from './weigh-kinds.ts';

/** Which intent each kind speaks for. A wish for a human is no intent of its own; it is a signal. */
const INTENT_OF: Record<Kind, Intent> = {
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

/** The intent with the highest sum over its kinds. */
export function readIntent(kinds: KindScores): Scored<Intent> {
  const sums = new Map<Intent, number>();
  for (const [kind, score] of Object.entries(kinds)) {
    const intent = INTENT_OF[kind as Kind];
    sums.set(intent, (sums.get(intent) ?? 0) + score);
  }
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return { value: best![0], confidence: best![1] };
}

const COMPLAINTS: readonly Kind[] = ['complaint', 'sarcasm', 'legal', 'staff'];
const PRAISE_SURE = 0.5;

/** The emotion: praise, the kind of complaint, else single cues of frustration. */
export function readEmotion({ whole, focus, kinds, sentences }: WeighedMessage): Scored<Emotion> {
  const complaint = COMPLAINTS.reduce((sum, kind) => sum + kinds[kind], 0);
  // In a long mail praise is part of the story; in a short one it is how the customer feels.
  const praises = focus === whole ? sentences.map((sentence) => sentence.kinds.praise) : [];
  const praise = Math.max(kinds.praise, ...praises);
  const isHot =
    whole.isShouted ||
    (['anger', 'insult', 'legal', 'rude'] as const).some((cue) => hasCue(focus, cue)) ||
    kinds.legal + kinds.staff >= 0.5;
  if (complaint >= 0.5) {
    const isAngry = isHot && kinds.sarcasm < 0.5;
    return { value: isAngry ? 'angry' : 'frustrated', confidence: complaint };
  }
  if (praise >= PRAISE_SURE && complaint < 0.3) return { value: 'satisfied', confidence: praise };
  const upset = (['anger', 'insult', 'unhappy', 'not_helped', 'complain'] as const).filter((cue) =>
    hasCue(focus, cue),
  );
  const troubled =
    kinds.technical + kinds.human >= 0.5 && (hasCue(focus, 'repeat') || hasCue(focus, 'swear'));
  const isCalm = kinds.information >= 0.7 || hasCue(whole, 'just_asking');
  if ((upset.length > 0 && !isCalm) || troubled) {
    return { value: 'frustrated', confidence: Math.min(0.9, 0.55 + 0.1 * upset.length) };
  }
  return { value: 'neutral', confidence: Math.max(0.5, 1 - complaint - praise) };
}

/** How soon it matters: danger first, then money, deadlines and anger, then any request, then general questions. */
export function readPriority(message: WeighedMessage, intent: Intent, emotion: Emotion): Scored<Priority> {
  const { whole, kinds } = message;
  const critical = kinds.fraud + kinds.safety + kinds.outage;
  if (intent === 'urgent') return { value: 'critical', confidence: critical };
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
