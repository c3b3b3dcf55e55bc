import { z } from 'zod';

export const AuditQuerySchema = z.strictObject({
  /** Only what this agent did, or what was done to their account. */
  person: z.string().max(60).optional(),
  event: z.string().max(100).optional(),
  /** `next` of the page before. */
  before: z.coerce.number().int().positive().optional(),
});

/** Something that somebody did. */
export const AuditEntryViewSchema = z.object({
  id: z.number().int(),
  at: z.iso.datetime(),
  actor: z.object({
    kind: z.enum(['agent', 'key', 'visitor', 'nobody']),
    id: z.string().optional(),
    name: z.string().optional(),
  }),
  /** Noun and past tense: `apiKey.revoked`. */
  event: z.string(),
  /** What it was done to, with its name at that time where one was noted. */
  subject: z.object({ id: z.string(), name: z.string().optional() }).optional(),
  detail: z.record(z.string(), z.unknown()),
});

/** A page of the audit, newest first. */
export const AuditPageSchema = z.object({
  items: z.array(AuditEntryViewSchema),
  /** Where the next page begins; none at the end. */
  next: z.number().int().optional(),
  /** Every kind of event that there is, to choose from. */
  events: z.array(z.string()),
});

export type AuditEntryView = z.infer<typeof AuditEntryViewSchema>;
export type AuditPage = z.infer<typeof AuditPageSchema>;
