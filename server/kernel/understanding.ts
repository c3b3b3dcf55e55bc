import { z } from 'zod';
import type { Language } from './message.ts';

export const INTENTS = ['information', 'transaction', 'complaint', 'technical', 'urgent'] as const;
export const PRIORITIES = ['low', 'medium', 'high', 'critical'] as const;
export const EMOTIONS = ['neutral', 'frustrated', 'angry', 'satisfied'] as const;
export const SIGNALS = [
  'wants_human',
  'legal_threat',
  'safety_emergency',
  'security_emergency',
  'staff_complaint',
  'exception_request',
  'wants_to_cancel',
  'prompt_injection',
  'greeting',
  'thanks',
  'goodbye',
  'asks_if_bot',
  'affirms',
  'denies',
  'not_helped',
  'asks_how',
  'complex',
  'rising_frustration',
] as const;
export const ENTITY_KEYS = [
  'order_number',
  'invoice_number',
  'tracking_number',
  'email',
  'phone',
  'amount',
  'date',
  'period',
  'product',
  'address',
  'iban',
  'card',
] as const;

export const IntentSchema = z.enum(INTENTS);
export const PrioritySchema = z.enum(PRIORITIES);
export const EmotionSchema = z.enum(EMOTIONS);
export const SignalSchema = z.enum(SIGNALS);
export const EntityKeySchema = z.enum(ENTITY_KEYS);

export type Intent = z.infer<typeof IntentSchema>;
export type Priority = z.infer<typeof PrioritySchema>;
export type Emotion = z.infer<typeof EmotionSchema>;
export type Signal = z.infer<typeof SignalSchema>;
export type EntityKey = z.infer<typeof EntityKeySchema>;

/** `raw` as the customer wrote it (of a card the last four digits only), `value` normalised. */
export interface Entity {
  key: EntityKey;
  raw: string;
  value: string;
}

/** A label with how sure the reader is of it, 0 to 1. */
export interface Scored<Label> {
  value: Label;
  confidence: number;
}

/** Says, where a topic is given by a person, that it is none of the company's. No topic may be called so. */
export const NO_TOPIC = 'none';

/** A label that a model read otherwise than the embedded reader did; a topic may be null. */
export interface Disagreement {
  kind: 'intent' | 'topic' | 'priority' | 'emotion';
  embedded: string | null;
  model: string | null;
}

/** What was read out of a customer's message. Without a topic list, or outside it, `topic.value` is null. */
export interface Understanding {
  language: Language;
  intent: Scored<Intent>;
  topic: Scored<string | null>;
  priority: Scored<Priority>;
  emotion: Scored<Emotion>;
  entities: Entity[];
  signals: Signal[];
  /** The day in question (`2026-03-03`), of this message or of what it goes on with; absent when none was named. */
  day?: string;
  /** The words that decided, per label, for "why did it say that?". */
  evidence: Record<string, string[]>;
  /** `embedded` when no model was asked or the model's answer could not be used. */
  by: 'embedded' | 'model';
  /** Left out when both read the same, or no model was asked. */
  disagreements?: Disagreement[];
}

/** What stands when nothing could be read: the safe middle. */
export const UNKNOWN_UNDERSTANDING: Understanding = {
  language: 'und',
  intent: { value: 'information', confidence: 0 },
  topic: { value: null, confidence: 0 },
  priority: { value: 'medium', confidence: 0 },
  emotion: { value: 'neutral', confidence: 0 },
  entities: [],
  signals: [],
  evidence: {},
  by: 'embedded',
};
