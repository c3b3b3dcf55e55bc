import type { Action, CustomerProfile } from '#server/kernel/index.ts';

/** `go`: may be done unasked. `confirm`: only after the customer's yes. `identity-missing`: not for this customer. */
export type Permission = 'go' | 'confirm' | 'identity-missing';

/**
 * What an action may do unasked. Reading, yes; a change, only after confirmation; own data of a customer, only for
 * one whose identity the host site vouched for.
 */
export function permit(
  action: Pick<Action, 'effect' | 'identity'>,
  customer: Pick<CustomerProfile, 'verified' | 'externalId'>,
): Permission {
  if (action.identity === 'verified' && !(customer.verified && customer.externalId))
    return 'identity-missing';
  return action.effect === 'change' ? 'confirm' : 'go';
}
