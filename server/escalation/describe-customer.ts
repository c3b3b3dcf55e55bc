import type { CustomerProfile } from '#server/kernel/index.ts';
import type { EarlierConversation } from './types.ts';

const SHOWN = 3;

/** Who the customer is and how their earlier conversations ended, in a few sentences for agents. Pure. */
export function describeCustomer(customer: CustomerProfile, earlier: EarlierConversation[]): string {
  const who = customer.name ?? customer.email ?? 'A visitor';
  const traits = [
    customer.segment === 'vip' && 'a high-value customer',
    customer.verified ? 'signed in' : 'not signed in',
    customer.language && `writes ${languageName(customer.language)}`,
  ].filter((trait) => typeof trait === 'string');
  return [`${who}: ${traits.join(', ')}.`, ...describeEarlier(customer, earlier)].join(' ');
}

function describeEarlier(customer: CustomerProfile, earlier: EarlierConversation[]): string[] {
  const count = Math.max(customer.earlierConversations, earlier.length);
  if (count === 0) return ['This is the first conversation.'];
  const shown = earlier.slice(0, SHOWN).map(({ at, topic, closedBy, rating }) => {
    const end = closedBy ? `settled by ${closedBy === 'agent' ? 'an agent' : 'the assistant'}` : 'still open';
    const rated = rating === undefined ? '' : `, rated ${rating} of 5`;
    return `${at.toISOString().slice(0, 10)} about ${topic ?? 'something without a topic'}, ${end}${rated}`;
  });
  const counted = count === 1 ? 'One earlier conversation' : `${count} earlier conversations`;
  return [shown.length > 0 ? `${counted}: ${shown.join('; ')}.` : `${counted}.`];
}

function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
