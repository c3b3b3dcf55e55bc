import { createHash } from 'node:crypto';
import type { Action, ConversationId } from '#server/kernel/index.ts';
import type { PendingAction } from './types.ts';

/**
 * The key of one run of an action. It depends on nothing that changes when a turn runs again: not the turn's id, not
 * the time. A change has one key per instance, whatever the values: there is never a second effect. A read that is
 * repeated with other values, because the customer wrote more in the meantime, is another read.
 */
export function idempotencyKey(
  conversationId: ConversationId,
  action: Pick<Action, 'name' | 'effect'>,
  pending: Pick<PendingAction, 'instanceKey' | 'values'>,
): string {
  const values = action.effect === 'read' ? Object.entries(pending.values).sort() : [];
  const parts = JSON.stringify([conversationId, action.name, pending.instanceKey, values]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 40);
}
