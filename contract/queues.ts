import { z } from 'zod';

export const PresenceSchema = z.enum(['online', 'away', 'offline']);

/** What an agent says of themselves; the console's event stream keeps it alive. */
export const SetPresenceSchema = z.strictObject({ status: PresenceSchema });

/** An agent as the others see them: who can be given a case. */
export const DeskAgentSchema = z.object({
  id: z.string(),
  name: z.string(),
  presence: PresenceSchema,
  skills: z.array(z.string()),
  /** Languages that the agent writes; none stands for all. */
  languages: z.array(z.string()),
  /** Queues that the agent works in; none stands for all. */
  queues: z.array(z.string()),
  /** Conversations that are given to the agent at once, at most. */
  capacity: z.number().int(),
  /** Conversations that the agent holds now. */
  load: z.number().int(),
});

export const QueueViewSchema = z.object({
  name: z.string(),
  assignment: z.enum(['manual', 'round-robin', 'least-busy']),
  skills: z.array(z.string()),
  overflow: z.object({ afterMinutes: z.number(), to: z.string() }).optional(),
  waiting: z.number().int(),
  oldestWaitingSince: z.iso.datetime().optional(),
  /** Agents who work in this queue and are online. */
  online: z.number().int(),
});

/** A conversation that no person saw although its customer was not content. */
export const ReviewItemSchema = z.object({
  conversationId: z.string(),
  reason: z.enum(['angry', 'frustrated', 'low-rating']),
  customerName: z.string(),
  preview: z.string(),
  rating: z.number().int().optional(),
  notedAt: z.iso.datetime(),
});

/** The desk at this moment: queues, agents, and what a supervisor should look at. */
export const DeskViewSchema = z.object({
  queues: z.array(QueueViewSchema),
  agents: z.array(DeskAgentSchema),
  review: z.array(ReviewItemSchema),
  /** For who supervises. */
  measures: z
    .object({
      /** Open conversations whose target was missed; at most 999. */
      missedTargets: z.number().int(),
      /** Things that agents asked customers for, and those whose answer they had before them. */
      reAsk: z.object({ days: z.number().int(), asked: z.number().int(), reAsked: z.number().int() }),
    })
    .optional(),
});

export const AgentDeskSchema = z.strictObject({
  skills: z.array(z.string().regex(/^[a-z0-9-]+$/, 'use lower-case letters, digits and hyphens')).max(50),
  languages: z.array(z.string().regex(/^[a-z]{2}$/, 'use two letters, such as en')).max(30),
  queues: z.array(z.string().regex(/^[a-z0-9-]+$/)).max(50),
  capacity: z.number().int().min(0).max(100),
});

export type Presence = z.infer<typeof PresenceSchema>;
export type DeskAgent = z.infer<typeof DeskAgentSchema>;
export type QueueView = z.infer<typeof QueueViewSchema>;
export type ReviewItem = z.infer<typeof ReviewItemSchema>;
export type DeskView = z.infer<typeof DeskViewSchema>;
export type AgentDesk = z.infer<typeof AgentDeskSchema>;
