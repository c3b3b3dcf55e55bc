import { z } from 'zod';
import { ControlSchema } from './conversation.ts';
import { InboxItemSchema } from './inbox.ts';
import { SlaViewSchema } from './sla.ts';

export * from './inbox-limits.ts';

export const InboxOrderSchema = z.enum(['newest', 'longest-waiting', 'most-urgent']);

const Words = z.string().min(1).max(100);
const Several = (pattern: string, most: number) =>
  z
    .string()
    .regex(new RegExp(`^(?:${pattern})(?:,(?:${pattern})){0,${most - 1}}$`), 'separate several by commas');

/** What the inbox can be asked for; all that is given has to hold. */
export const InboxQuerySchema = z.object({
  /** Who holds it: one or several of assistant, queue, agent and closed. */
  control: Several(ControlSchema.options.join('|'), 4).optional(),
  /** Id of the agent who holds it, or `me`. */
  agent: Words.optional(),
  queue: Words.optional(),
  priority: InboxItemSchema.shape.priority.optional(),
  emotion: InboxItemSchema.shape.emotion.optional(),
  language: Words.optional(),
  channel: z.enum(['widget', 'api', 'email', 'slack']).optional(),
  topic: Words.optional(),
  rating: z.coerce.number().int().min(1).max(5).optional(),
  sla: SlaViewSchema.shape.state.optional(),
  /** Changed from this moment on, and before that one. */
  from: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  /** Words of a message, a customer's name or e-mail, an order number, or the id of a conversation. */
  q: z.string().max(200).optional(),
  order: InboxOrderSchema.optional(),
  /** `next` of the page before. */
  before: z
    .string()
    .regex(/^[^,]+,[^,]+$/)
    .optional(),
  /** Only these conversations, as far as they fit the rest: what changed is asked for again. */
  ids: Several('[\\w-]{1,60}', 100).optional(),
});

export const InboxCountsSchema = z.object({
  queue: z.number().int(),
  agent: z.number().int(),
  assistant: z.number().int(),
  closed: z.number().int(),
  /** Held by the agent who asks. */
  mine: z.number().int(),
});

export const InboxListSchema = z.object({
  items: z.array(InboxItemSchema),
  /** Of all conversations, whatever was asked for; at most `INBOX_COUNT_LIMIT`. */
  counts: InboxCountsSchema,
  next: z.string().optional(),
});

/** What the filters can be set to. */
export const InboxFiltersSchema = z.object({
  queues: z.array(z.object({ name: z.string(), waiting: z.number().int() })),
  agents: z.array(z.object({ id: z.string(), name: z.string() })),
  topics: z.array(z.string()),
  languages: z.array(z.string()),
  channels: z.array(z.string()),
});

export const MarkReadSchema = z.strictObject({ seq: z.number().int().min(0) });

export type InboxOrder = z.infer<typeof InboxOrderSchema>;
export type InboxCounts = z.infer<typeof InboxCountsSchema>;
export type InboxList = z.infer<typeof InboxListSchema>;
export type InboxFilters = z.infer<typeof InboxFiltersSchema>;
