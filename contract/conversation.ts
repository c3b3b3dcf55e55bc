import { z } from 'zod';

export const ControlSchema = z.enum(['assistant', 'queue', 'agent', 'closed']);

export const CitationViewSchema = z.object({
  number: z.number().int(),
  articleId: z.string(),
  title: z.string(),
  heading: z.string().optional(),
  url: z.string().optional(),
});

export const ChoiceViewSchema = z.object({ label: z.string(), value: z.string() });

/** A message as the customer sees it. `seq` grows within a conversation: ask for what is after it. */
export const MessageViewSchema = z.object({
  id: z.string(),
  seq: z.number().int(),
  author: z.enum(['customer', 'assistant', 'agent', 'system']),
  agentName: z.string().optional(),
  text: z.string(),
  citations: z.array(CitationViewSchema),
  choices: z.array(ChoiceViewSchema),
  offersHuman: z.boolean(),
  createdAt: z.iso.datetime(),
});

export const ConversationViewSchema = z.object({
  id: z.string(),
  control: ControlSchema,
  language: z.string(),
  agentName: z.string().optional(),
  createdAt: z.iso.datetime(),
  rating: z.number().int().optional(),
  messages: z.array(MessageViewSchema),
});

export const CreateConversationSchema = z.strictObject({
  /** Signed by the host site; makes the customer known. */
  identityToken: z.string().max(4000).optional(),
  language: z.string().min(2).max(10).optional(),
});
export const CreatedConversationSchema = z.object({
  conversation: ConversationViewSchema,
  /** Send it as `Authorization: Bearer …` with every later call. Shown once. */
  secret: z.string(),
});

export const MAX_MESSAGE_CHARACTERS = 20_000;

export const SendMessageSchema = z.strictObject({
  /** The client's own id of the message: sending it again changes nothing. */
  id: z.string().min(1).max(100).optional(),
  text: z
    .string()
    .max(MAX_MESSAGE_CHARACTERS, `A message may have at most ${MAX_MESSAGE_CHARACTERS} characters.`)
    .refine((text) => text.trim() !== '', 'Write a message first.'),
});

export const OutcomeSchema = z.enum([
  'answered',
  'asked-which',
  'unsure',
  'needs-slot',
  'needs-confirmation',
  'acted',
  'escalated',
  'acknowledged',
  'recorded',
  'failed-safe',
]);

/** What came of a customer's message: their own message as recorded, and the replies to it. */
export const SentMessageSchema = z.object({
  message: MessageViewSchema,
  /** Absent when a later message superseded this one: its turn answers both. */
  outcome: OutcomeSchema.optional(),
  replies: z.array(MessageViewSchema),
  control: ControlSchema,
  rule: z.string().optional(),
  confidence: z.number().optional(),
});

export const RateConversationSchema = z.strictObject({
  score: z.number().int().min(1).max(5),
  comment: z.string().max(2000).optional(),
});

/**
 * Server-sent events of a conversation, in this order within a turn:
 * `progress` (what is being done), `sentence` (a checked piece of the reply), then either `message` (the
 * reply as recorded; replaces the sentences) or `retracted` (take the sentences back), and `done`.
 * `failed`: the message was perhaps not recorded; sending it again with the same id is safe. `control` says that somebody else now holds the conversation.
 */
export const StreamEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), turnId: z.string(), stage: z.string(), text: z.string() }),
  z.object({ type: z.literal('sentence'), turnId: z.string(), index: z.number().int(), text: z.string() }),
  z.object({ type: z.literal('retracted'), turnId: z.string() }),
  z.object({ type: z.literal('failed') }),
  z.object({ type: z.literal('message'), message: MessageViewSchema }),
  z.object({ type: z.literal('control'), control: ControlSchema, agentName: z.string().optional() }),
  z.object({ type: z.literal('done'), turnId: z.string(), result: SentMessageSchema.optional() }),
]);

export type Control = z.infer<typeof ControlSchema>;
export type MessageView = z.infer<typeof MessageViewSchema>;
export type ConversationView = z.infer<typeof ConversationViewSchema>;
export type SentMessage = z.infer<typeof SentMessageSchema>;
export type StreamEvent = z.infer<typeof StreamEventSchema>;
