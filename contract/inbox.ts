import { z } from 'zod';
import { CitationViewSchema, ControlSchema, MessageViewSchema, OutcomeSchema } from './conversation.ts';
import { FileIdsSchema } from './files.ts';
import { LabelViewSchema } from './labels.ts';
import { NoteViewSchema } from './notes.ts';
import { SlaMarkViewSchema, SlaViewSchema } from './sla.ts';

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
  topic: z.string().optional(),
  messageCount: z.number().int(),
  rating: z.number().int().optional(),
  /** Absent for a conversation that no person was asked for, or that was settled. */
  sla: SlaViewSchema.optional(),
  /** Since when the customer waits for a person's words. */
  waitingSince: z.iso.datetime().optional(),
  /** Its customer wrote what the agent who asks has not opened. */
  isUnread: z.boolean().optional(),
  /** What a search found: a text, and where its words stand in it (from, up to). */
  hit: z
    .object({
      field: z.enum(['message', 'customer']),
      text: z.string(),
      marks: z.array(z.tuple([z.number().int(), z.number().int()])),
    })
    .optional(),
  updatedAt: z.iso.datetime(),
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
  /** What a model was asked for this turn; `costMicros` in millionths of the currency that its prices are in. */
  modelCalls: z.array(
    z.object({
      purpose: z.enum(['understanding', 'answer', 'summary']),
      model: z.string(),
      inputTokens: z.number(),
      outputTokens: z.number(),
      costMicros: z.number(),
      failure: z.string().optional(),
    }),
  ),
  createdAt: z.iso.datetime(),
});

export const PacketViewSchema = z.object({
  summary: z.string(),
  /** Who wrote the summary: rules, a model, or the customer, who corrected it. */
  summaryBy: z.enum(['embedded', 'model', 'customer']).optional(),
  /** How the customer felt, message by message. */
  emotions: z.array(z.object({ seq: z.number().int(), value: z.string() })).optional(),
  /** What the customer has given already: nobody has to ask for it again. */
  known: z.array(z.object({ key: z.string(), value: z.string() })).optional(),
  /** The customer and their earlier conversations, in a few sentences. */
  profile: z.string().optional(),
  rule: z.string(),
  reasons: z.array(z.string()),
  tried: z.array(z.object({ what: z.string(), why: z.string(), sources: z.array(CitationViewSchema) })),
  /** What comes near, for agents only: internal articles and resolved cases too. `url` where customers may read it. */
  related: z
    .array(
      z.object({
        kind: z.enum(['article', 'ticket']),
        articleId: z.string(),
        title: z.string(),
        text: z.string(),
        isInternal: z.boolean(),
        url: z.string().optional(),
      }),
    )
    .optional(),
  actions: z.array(z.object({ name: z.string(), state: z.string(), summary: z.string() })),
  suggestedNextStep: z.string(),
});

/** Another conversation of the same customer. */
export const RelatedSchema = z.object({
  id: z.string(),
  control: ControlSchema,
  preview: z.string(),
  topic: z.string().optional(),
  rating: z.number().int().optional(),
  agentName: z.string().optional(),
  /** It was put away in favour of this one or of another. */
  mergedInto: z.string().optional(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export const InboxConversationSchema = z.object({
  item: InboxItemSchema,
  customer: CustomerViewSchema,
  messages: z.array(MessageViewSchema),
  turns: z.array(TurnViewSchema),
  packet: PacketViewSchema.optional(),
  /** What agents said among themselves; no customer ever sees it. */
  notes: z.array(NoteViewSchema),
  /** What people said about the turns. */
  labels: z.array(LabelViewSchema),
  /** The customer's other conversations, the last changed first. */
  related: z.array(RelatedSchema),
  /** The conversation that goes on in its place. */
  mergedInto: z.string().optional(),
  /** Warnings and breaches of its targets, in the order they came; absent when there was none. */
  slaMarks: z.array(SlaMarkViewSchema).optional(),
  /** Grows with every change of hands. */
  controlCounter: z.number().int(),
});

/** The `controlCounter` that the agent saw: when the conversation changed hands since, the move is a conflict. */
const seen = { controlCounter: z.number().int().min(0).optional() };

/** `takeOver`: also from a colleague, for who supervises. */
export const TakeSchema = z.strictObject({ ...seen, takeOver: z.boolean().optional() });
export const AgentReplySchema = z
  .strictObject({
    ...seen,
    text: z.string().max(20_000),
    fileIds: FileIdsSchema.optional(),
    /** Newest message that the agent saw: when a colleague replied since, it is a conflict. */
    afterSeq: z.number().int().min(0).optional(),
  })
  .refine(({ text, fileIds }) => text.trim() !== '' || fileIds?.length, {
    path: ['text'],
    error: 'Write a reply first.',
  });
export const HandBackSchema = z.strictObject({ ...seen, note: z.string().max(2000).optional() });
export const RESOLUTIONS = ['solved', 'no-answer-needed', 'duplicate', 'spam', 'not-solvable'] as const;
export const ResolveSchema = z.strictObject({
  ...seen,
  outcome: z.enum(RESOLUTIONS).optional(),
  note: z.string().trim().max(2000).optional(),
});
export const ReopenSchema = z.strictObject({ ...seen });
/** Into another open conversation of the same customer, which goes on. */
export const MergeSchema = z.strictObject({ into: z.string().max(60) });
/** To a colleague, or to a queue. */
export const AssignSchema = z.strictObject({
  ...seen,
  to: z.union([
    z.strictObject({ agentId: z.string().max(60) }),
    z.strictObject({ queue: z.string().max(60) }),
  ]),
  note: z.string().max(2000).optional(),
});
export const DeclineSchema = z.strictObject({ ...seen, note: z.string().max(2000).optional() });

export type InboxItem = z.infer<typeof InboxItemSchema>;
export type InboxConversation = z.infer<typeof InboxConversationSchema>;
export type Related = z.infer<typeof RelatedSchema>;
export type Resolution = (typeof RESOLUTIONS)[number];
export type TurnView = z.infer<typeof TurnViewSchema>;
