import { createHash } from 'node:crypto';
import type { ConversationId } from '#server/kernel/index.ts';

/**
 * The key of one run of an action. It depends on nothing that changes when a turn runs again: not the turn's id, not
 * the time.
 */
export function idempotencyKey(conversationId: ConversationId, action: string, instanceKey: string): string {
  const parts = JSON.stringify([conversationId, action, instanceKey]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 40);
}
