import { z } from 'zod';
import { CANNED_VARIABLES, findPlaceholders } from './canned-text.ts';

export * from './canned-text.ts';

const Text = z
  .string()
  .trim()
  .min(1, 'Write the text.')
  .max(5000)
  .refine((text) => findPlaceholders(text).unknown.length === 0, {
    error: (issue) =>
      `There is no variable {{${findPlaceholders(String(issue.input)).unknown[0]}}}. Known are: ${CANNED_VARIABLES.join(', ')}.`,
  });

export const WriteCannedSchema = z.strictObject({
  title: z.string().trim().min(1, 'Give it a title.').max(100),
  /** Typed after `/` to find it. */
  shortcut: z.string().regex(/^[a-z0-9][a-z0-9-]{0,29}$/, 'Use lower-case letters, digits and hyphens.'),
  text: Text,
  /** Left out: for conversations in every language. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'Use two letters, such as en.')
    .optional(),
  /** Left out: for every queue. */
  queue: z.string().max(60).optional(),
});
export const CannedViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  shortcut: z.string(),
  text: z.string(),
  language: z.string().optional(),
  queue: z.string().optional(),
  updatedBy: z.string(),
  updatedAt: z.iso.datetime(),
});
export const CannedListSchema = z.object({ items: z.array(CannedViewSchema) });

export type CannedView = z.infer<typeof CannedViewSchema>;
export type WriteCanned = z.infer<typeof WriteCannedSchema>;
