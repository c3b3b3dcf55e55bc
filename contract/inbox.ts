import { z } from 'zod';
import { CitationViewSchema, ControlSchema, MessageViewSchema, OutcomeSchema } from './conversation.ts';

export const CustomerViewSchema = z.object({
  id: z.string(),
  name: z.string().optional(),
  email: z.string().optional(),
  language: z.string().optional(),
  segment: z.enum(['standard', 'vip']),
  verified: z.boolean(),
  earlierConversations: z.number().int(),
});

export const InboxItemSchema = z.object({
  id: z.string(),
  control: ControlSchema,
  queue: z.string().optional(),
  priority: z.enum(['low', 'medium', 'high', 'critical']),
  emotion: z.enum(['neutral', 'frustrated', 'angry', 'satisfied']),
  customerName: z.string(),
  agentId: z.string().optional(),
  agentName: z.string().optional(),
  language: z.string(),
  channel: z.string(),
  preview: z.string(),
  rule: z.string().optional(),
  messageCount: z.number().int(),
  rating: z.number().int().optional(),
  updatedAt: z.iso.datetime(),
});
export const InboxListSchema = z.object({
  items: z.array(InboxItemSchema),
  counts: z.record(ControlSchema, z.number().int()),
  next: z.string().optional(),
});

const LabelledSchema = z.object({ value: z.string().nullable(), confidence: z.number() });

/** One turn of the assistant: what it read, decided and why, for "why did it say that?". */
export const TurnViewSchema = z.object({
  id: z.string(),
  messageSeq: z.number().int(),
  outcome: OutcomeSchema.optional(),
  route: z.string(),
  rule: z.string(),
  reasons: z.array(z.string()),
  reviewRule: z.string().optional(),
  reviewReasons: z.array(z.string()),
  understanding: z.object({
    language: z.string(),
    intent: LabelledSchema,
    topic: LabelledSchema,
    priority: LabelledSchema,
    emotion: LabelledSchema,
    signals: z.array(z.string()),
    entities: z.array(z.object({ key: z.string(), raw: z.string(), value: z.string() })),
  }),
  confidence: z.number().optional(),
  checks: z.array(z.object({ name: z.string(), passed: z.boolean(), detail: z.string().optional() })),
  retrieved: z.array(z.object({ title: z.string(), path: z.string(), score: z.number() })),
  stages: z.array(z.object({ name: z.string(), ms: z.number() })),
  release: z.number().int(),
  createdAt: z.iso.datetime(),
});

export const PacketViewSchema = z.object({
  summary: z.string(),
  rule: z.string(),
  reasons: z.array(z.string()),
  tried: z.array(z.object({ what: z.string(), why: z.string(), sources: z.array(CitationViewSchema) })),
  actions: z.array(z.object({ name: z.string(), state: z.string(), summary: z.string() })),
  suggestedNextStep: z.string(),
});

export const InboxConversationSchema = z.object({
  item: InboxItemSchema,
  customer: CustomerViewSchema,
  messages: z.array(MessageViewSchema),
  turns: z.array(TurnViewSchema),
  packet: PacketViewSchema.optional(),
  /** Grows with every change of hands. */
  controlCounter: z.number().int(),
});

export const AgentReplySchema = z.strictObject({ text: z.string().min(1).max(20_000) });
export const HandBackSchema = z.strictObject({ note: z.string().max(2000).optional() });

export type InboxItem = z.infer<typeof InboxItemSchema>;
export type InboxList = z.infer<typeof InboxListSchema>;
export type InboxConversation = z.infer<typeof InboxConversationSchema>;
export type TurnView = z.infer<typeof TurnViewSchema>;
