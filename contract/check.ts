import { z } from 'zod';
import { MAX_MESSAGE_CHARACTERS } from './conversation.ts';

/** What an agent has written and not sent. */
export const CheckReplySchema = z.strictObject({
  text: z
    .string()
    .max(MAX_MESSAGE_CHARACTERS)
    .refine((text) => text.trim() !== '', 'Write a reply first.'),
});

/** What a sentence says that may need a second look; `found` are its words. */
export const ConcernViewSchema = z.object({
  /**
   * `promise`: no action is known to back it; `strange-data`: an address, number or reference that is in nothing known of
   * this customer; the others are for a lawyer or a doctor to say.
   */
  kind: z.enum(['promise', 'strange-data', 'legal-advice', 'medical-advice']),
  found: z.string(),
  /** Another customer, whose conversation has it. */
  customerName: z.string().optional(),
});

export const CheckedSentenceSchema = z.object({
  text: z.string(),
  /**
   * `supported`: an article says it; `contradicts`: the closest article says something else; `missing`: the closest article
   * lacks a number or name; `own-words`: no article says it; `no-claim`: a question or a courtesy.
   */
  verdict: z.enum(['supported', 'contradicts', 'missing', 'own-words', 'no-claim']),
  /** What was found, such as `says 60 where the source says 30`. */
  detail: z.string(),
  /** The article that says it or that it is closest to; `url` where customers may read it. */
  article: z
    .object({
      id: z.string(),
      title: z.string(),
      heading: z.string().optional(),
      isInternal: z.boolean(),
      url: z.string().optional(),
      /** Its sentences that were compared. */
      quote: z.string(),
    })
    .optional(),
  concerns: z.array(ConcernViewSchema),
});

/** Remarks on a reply that is not sent yet; whoever wrote it decides what to make of them. */
export const ReplyCheckSchema = z.object({
  sentences: z.array(CheckedSentenceSchema),
  /** Sentences that were not looked at, because the reply is very long. */
  left: z.number().int(),
  /** Changes that actions made in this conversation. */
  actions: z.array(z.string()),
});

export type ReplyCheck = z.infer<typeof ReplyCheckSchema>;
export type CheckedSentence = z.infer<typeof CheckedSentenceSchema>;
