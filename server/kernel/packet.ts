import type { Citation, RelatedText } from './draft.ts';
import type { CustomerProfile, Message } from './message.ts';
import type { Emotion, Understanding } from './understanding.ts';

/** Everything that a human needs to go on without asking the customer again. */
export interface HandoffPacket {
  /** What the customer wants, in at most two sentences. */
  summary: string;
  /** Who wrote the summary; the customer's own correction is never replaced. */
  summaryBy?: 'embedded' | 'model' | 'customer';
  rule: string;
  reasons: string[];
  understanding: Understanding;
  /** How the customer felt, message by message. */
  emotions?: { seq: number; value: Emotion }[];
  /** What the customer has given already, here or by signing in: nobody has to ask for it again. */
  known?: { key: string; value: string }[];
  customer: CustomerProfile;
  /** The customer and their earlier conversations, in a few sentences. */
  profile?: string;
  tried: { what: string; why: string; sources: Citation[] }[];
  /** What comes near, internal articles and resolved tickets too. */
  related?: RelatedText[];
  actions: { name: string; state: string; summary: string }[];
  suggestedNextStep: string;
  transcript: Pick<Message, 'author' | 'text' | 'createdAt'>[];
}
