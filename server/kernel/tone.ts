import type { CustomerProfile } from './message.ts';

/**
 * How somebody is spoken to: `vip` premium and proactive; `frequent` efficient, no basics; `new` welcoming and
 * explaining; else professional and warm.
 */
export type Tone = 'vip' | 'frequent' | 'new' | 'standard';

/** More conversations than this before, and the basics are known. */
const MANY_CONVERSATIONS = 10;

/** By the profile: its value segment, then how often they wrote before. Nobody is called new whom we do not know. */
export function toTone(
  customer?: Pick<CustomerProfile, 'segment' | 'verified' | 'earlierConversations'>,
): Tone {
  if (!customer) return 'standard';
  if (customer.segment === 'vip') return 'vip';
  const earlier = customer.earlierConversations;
  if (earlier > MANY_CONVERSATIONS) return 'frequent';
  return customer.verified && earlier === 0 ? 'new' : 'standard';
}
