import type { PacketInput } from './types.ts';

// By the rule that decided; a company's own rules fall through to what the message says.
const BY_RULE: [RegExp, string][] = [
  [
    /legal/,
    'Answer nothing of substance yet; pass the case to whoever handles legal matters and tell the customer by when they hear back.',
  ],
  [/safety/, 'Make sure first that nobody is in danger; then write to the customer at once.'],
  [/security/, 'Secure the account first (block sign-in and payments), then confirm it to the customer.'],
  [
    /staff/,
    'Apologise without judging, and pass it to the team lead; do not let the colleague concerned answer.',
  ],
  [
    /exception/,
    'Decide whether an exception can be granted; say yes or no with the reason in the first message.',
  ],
  [/critical|urgent/, 'Write at once, even if only to say what you do next and by when.'],
  [
    /anger|angry|frustrat|complaint/,
    'Acknowledge what went wrong before anything else, then offer one concrete remedy.',
  ],
  [/human/, 'Greet by name, say that you have read the conversation, and go on where it stopped.'],
];

/** What the human could do first, as one sentence. */
export function suggestNextStep(input: PacketInput): string {
  const doubtful = input.actions?.find(({ state }) => state === 'unknown' || state === 'started');
  if (doubtful) return `Check in the system whether "${doubtful.name}" took effect before doing it again.`;
  const failed = input.actions?.findLast(({ state }) => state === 'failed');
  if (failed) return `Do "${failed.name}" by hand: the automatic attempt failed.`;
  const byRule = BY_RULE.find(([pattern]) => pattern.test(input.rule))?.[1];
  if (byRule) return byRule;
  const source = input.drafts?.at(-1)?.draft.retrieved[0];
  if (source)
    return `Read "${source.title}" first: it is the closest article, but it was not sure enough to send.`;
  if (input.topic) return `Answer the question about "${input.topic.name}"; no article was found for it.`;
  return 'Answer the question; no article was found for it.';
}
