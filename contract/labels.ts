import { z } from 'zod';
import { LABEL_KINDS, WRONG_REASONS } from './label-values.ts';

export * from './label-values.ts';

/**
 * What a person says about one turn of the assistant. `answer` is `good` or `wrong`; every other kind names the
 * label as it should have been (a topic may be `none`).
 */
export const GiveLabelSchema = z
  .strictObject({
    turnId: z.string().max(60),
    kind: z.enum(LABEL_KINDS),
    right: z.string().min(1).max(100),
    reason: z.enum(WRONG_REASONS).optional(),
    comment: z.string().trim().max(2000).optional(),
    /** The article that answers the question. */
    articleId: z.string().max(200).optional(),
  })
  .refine(({ kind, right }) => kind !== 'answer' || right === 'good' || right === 'wrong', {
    path: ['right'],
    error: 'An answer is good or wrong.',
  });

export const LabelViewSchema = z.object({
  id: z.string(),
  turnId: z.string(),
  kind: z.enum(LABEL_KINDS),
  /** What the machine said; null: nothing. */
  given: z.string().nullable(),
  right: z.string(),
  reason: z.enum(WRONG_REASONS).optional(),
  comment: z.string().optional(),
  article: z.object({ id: z.string(), title: z.string() }).optional(),
  by: z.string(),
  createdAt: z.iso.datetime(),
});

/** One line of `GET /v1/labels`. `text` is what the customer wrote, with personal data masked. */
export const LabelLineSchema = LabelViewSchema.extend({
  conversationId: z.string(),
  text: z.string(),
  language: z.string(),
});
/** A message that the model read otherwise than the embedded reader. A label of that turn and kind settles it. */
export const DisputedTurnSchema = z.object({
  conversationId: z.string(),
  turnId: z.string(),
  customerName: z.string(),
  text: z.string(),
  disagreements: z.array(
    z.object({
      kind: z.enum(LABEL_KINDS),
      /** Null: none of the topics. */
      embedded: z.string().nullable(),
      model: z.string().nullable(),
    }),
  ),
  createdAt: z.iso.datetime(),
});
export const DisputedListSchema = z.object({ items: z.array(DisputedTurnSchema) });

/** What can be chosen as a topic, besides the fixed lists. */
export const TopicsSchema = z.object({ topics: z.array(z.object({ id: z.string(), title: z.string() })) });

export type GiveLabel = z.infer<typeof GiveLabelSchema>;
export type DisputedTurn = z.infer<typeof DisputedTurnSchema>;
export type LabelView = z.infer<typeof LabelViewSchema>;
