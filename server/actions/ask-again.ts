import type { Action } from '#server/kernel/index.ts';
import type { PendingAction } from './types.ts';

const AGAIN = 'again';

/**
 * What waits after "I find no order FP-10321": the number may have been mistyped, so the next message may give another,
 * once. It is a new run with a key of its own. Undefined when no value can have been mistyped, or it was the second.
 */
export function askAgain(action: Action, pending: PendingAction): PendingAction | undefined {
  const slot = action.slots.find(
    (candidate) => !candidate.free_text && (candidate.entity || candidate.pattern),
  );
  if (!slot || isAskedAgain(pending)) return undefined;
  const { [slot.name]: _mistyped, ...values } = pending.values;
  return {
    ...pending,
    state: 'collecting',
    instanceKey: `${pending.instanceKey} ${AGAIN}`,
    values,
    asked: [...pending.asked, AGAIN, slot.name],
    confirmations: 0,
  };
}

/** Whether the customer was free to give another value: then saying something else instead is no failure. */
export function isAskedAgain(pending: Pick<PendingAction, 'asked'>): boolean {
  return pending.asked.includes(AGAIN);
}
