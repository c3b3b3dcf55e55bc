import type { Control } from './transitions.ts';

/**
 * Since when a customer waits for a person's words, once a conversation is in these hands: from the moment it comes to
 * the queue until an agent replies, and again from the customer's next message.
 */
export function waitingSince(before: { waitingSince: Date | null }, control: Control, at: Date): Date | null {
  if (control === 'queue') return before.waitingSince ?? at;
  return control === 'agent' ? before.waitingSince : null;
}

/** The same after a message of the customer. */
export function waitingSinceMessage(
  before: { control: Control; waitingSince: Date | null },
  at: Date,
): Date | null {
  const isPersonsTurn = before.control === 'queue' || before.control === 'agent';
  return isPersonsTurn ? (before.waitingSince ?? at) : null;
}
