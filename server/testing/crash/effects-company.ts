import {
  ActionSchema,
  type CompanyFolder,
  CompanySchema,
  SourceSchema,
  TopicSchema,
} from '#server/kernel/index.ts';
import { defaultPolicy } from '#server/routing/index.ts';

/** The smallest company with an article to answer from and a change to make: for tests that count effects. */
export function effectsCompany(): CompanyFolder {
  return {
    company: CompanySchema.parse({ name: 'Effects', formats: { order_number: ['FP-\\d{5}'] } }),
    policy: defaultPolicy(),
    topics: [
      TopicSchema.parse({
        id: 'start-return',
        name: 'Start a return',
        intent: 'transaction',
        action: 'start-return',
        examples: [
          'Please open a return for order FP-10001',
          'I want to return my order FP-20002',
          'open a return for my order please',
          'start a return for FP-12345',
          'can you register a return of order FP-55555',
        ],
      }),
      TopicSchema.parse({
        id: 'return-window',
        name: 'Return window',
        examples: [
          'How long do I have to return something?',
          'what is the return period',
          'until when can I send an item back',
          'how many days do I have for a return',
          'return window length',
        ],
      }),
    ],
    sources: [
      SourceSchema.parse({ id: 'faq', kind: 'faq', path: 'faq', priority: 'high', update: 'manual' }),
    ],
    actions: [
      ActionSchema.parse({
        name: 'start-return',
        description: 'Start a return of an order.',
        effect: 'change',
        slots: [{ name: 'order_number', entity: 'order_number', ask: { en: 'Which order?' } }],
        confirm: { en: 'I will open a return of {{order_number}}. Shall I go ahead?' },
        request: { method: 'POST', url: '{{env.EFFECTS_URL}}/effects', body: { order: '{{order_number}}' } },
        replies: { select: 'result', when: { created: { en: 'The return of {{order}} is open.' } } },
      }),
    ],
  };
}

export const RETURNS_ARTICLE = `# How long do I have to return something?

## Short answer

You have 30 days from delivery to return an item.

## Procedure

1. Register the return in your account.
2. Hand the parcel in at the post office.
`;
