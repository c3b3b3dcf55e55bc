/**
 * What a message is, finer than an intent: each kind has its own seed sentences and its own consequence
 * (see `read-labels.ts` and `read-signals.ts`).
 */
export const KINDS = [
  'information', // documentation answers it
  'technical', // a device or an app misbehaves
  'transaction', // a system must look up or change something of the customer's own
  'complaint', // open anger or a formal complaint
  'sarcasm', // praise that means its opposite
  'fraud', // money or an account in someone else's hands, a lost card
  'safety', // somebody may get hurt
  'outage', // a business stands still
  'human', // wants a person
  'legal', // threatens with lawyers or authorities
  'staff', // about how an employee behaved
  'exception', // asks to bend a rule
  'praise', // satisfied, thankful
  'greeting',
  'goodbye',
  'bot', // asks whether it is a machine
  'injection', // tries to give the assistant new orders
] as const;
export type Kind = (typeof KINDS)[number];

/** Whatever of these it is, a person takes it. */
export const FOR_PEOPLE: readonly Kind[] = [
  'human',
  'legal',
  'staff',
  'exception',
  'fraud',
  'safety',
  'outage',
  'complaint',
  'sarcasm',
];

/** Seed sentences of one language: a sentence a line, per kind. Written for this project. */
export type Seeds = Record<Kind, string>;
