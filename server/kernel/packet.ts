import type { Citation } from './draft.ts';
import type { CustomerProfile, Message } from './message.ts';
import type { Understanding } from './understanding.ts';

/** Everything that a human needs to go on without asking the customer again. */
export interface HandoffPacket {
  /** What the customer wants, in at most two sentences. */
  summary: string;
  rule: string;
  reasons: string[];
  understanding: Understanding;
  customer: CustomerProfile;
  tried: { what: string; why: string; sources: Citation[] }[];
  actions: { name: string; state: string; summary: string }[];
  suggestedNextStep: string;
  transcript: Pick<Message, 'author' | 'text' | 'createdAt'>[];
}
