import type { Scope } from '#server/kernel/index.ts';

/** Who a customer is, as the host site vouches for it. */
export interface SignedIdentity {
  /** The company's own id of the customer (`sub` of the token). */
  externalId: string;
  name?: string;
  email?: string;
  language?: string;
  segment?: 'standard' | 'vip';
  /** Products, plan, region and audience: each token says all of it anew. */
  scope?: Scope;
}
