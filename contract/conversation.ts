import { z } from 'zod';
import { FileIdsSchema, FileViewSchema } from './files.ts';
import { WaitingViewSchema } from './sla.ts';

export const ControlSchema = z.enum(['assistant', 'queue', 'agent', 'closed']);

export const CitationViewSchema = z.object({
  number: z.number().int(),
  articleId: z.string(),
  title: z.string(),
  heading: z.string().optional(),
  url: z.string().optional(),
});

export const ChoiceViewSchema = z.object({ label: z.string(), value: z.string() });

/** What an answer has to be: shown as a field of that kind, which `pattern` (a regular expression) has to be found in. */
export const AnswerFieldSchema = z.object({ kind: z.string(), pattern: z.string().optional() });

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
  /** The client's own id of a customer's message: by it a client knows its message again. */
  clientId: z.string().optional(),
  /** What the customer is asked for; left out when any words will do. */
  field: AnswerFieldSchema.optional(),
  /** What the customer said about this answer; left out while they said nothing. */
  helpful: z.boolean().optional(),
  /** Left out when none came with it. */
  attachments: z.array(FileViewSchema).optional(),
  createdAt: z.iso.datetime(),
});

export const ConversationViewSchema = z.object({
  id: z.string(),
  control: ControlSchema,
  language: z.string(),
  agentName: z.string().optional(),
  createdAt: z.iso.datetime(),
  rating: z.number().int().optional(),
  /** What the people of the desk are told that the customer wants; present while a person has it or will. */
  summary: z.string().optional(),
  /** Where the customer can be reached; present, when known, while a person has it or will. */
  email: z.string().optional(),
  /** Present while the conversation waits for a person. */
  waiting: WaitingViewSchema.optional(),
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

export const SendMessageSchema = z
  .strictObject({
    /** The client's own id of the message: sending it again changes nothing. */
    id: z.string().min(1).max(100).optional(),
    text: z
      .string()
      .max(MAX_MESSAGE_CHARACTERS, `A message may have at most ${MAX_MESSAGE_CHARACTERS} characters.`),
    /** Uploaded to this conversation before; with files the text may be empty. */
    fileIds: FileIdsSchema.optional(),
  })
  .refine(({ text, fileIds }) => text.trim() !== '' || fileIds?.length, {
    path: ['text'],
    error: 'Write a message first.',
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
  /** In which the message was read, where that could be told. */
  language: z.string().optional(),
  rule: z.string().optional(),
  confidence: z.number().optional(),
});

export const RateConversationSchema = z.strictObject({
  score: z.number().int().min(1).max(5),
  comment: z.string().max(2000).optional(),
});

/** Whether an answer of the assistant helped. */
export const RateAnswerSchema = z.strictObject({ helpful: z.boolean() });

/** Where the customer wants to be reached. */
export const LeaveEmailSchema = z.strictObject({ email: z.email().max(254) });

/** Goes on with the conversation of a known customer on another device. */
export const ResumeConversationSchema = z.strictObject({ identityToken: z.string().max(4000) });

/** The customer's own words for what they want, in place of what the desk took it for. */
export const CorrectSummarySchema = z.strictObject({ summary: z.string().trim().min(1).max(1000) });

/**
 * Server-sent events of a conversation, in this order within a turn:
 * `progress` (what is being done), `sentence` (a checked piece of the reply; the same index again replaces it), then either `message` (the
 * reply as recorded; replaces the sentences) or `retracted` (take the sentences back), and `done`.
 * `failed`: the message was perhaps not recorded; sending it again with the same id is safe. `control` says that somebody else now holds the conversation.
 * `typing`: the agent who holds it writes (said again every few seconds), or does no more.
 */
export const StreamEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), turnId: z.string(), stage: z.string(), text: z.string() }),
  z.object({ type: z.literal('sentence'), turnId: z.string(), index: z.number().int(), text: z.string() }),
  z.object({ type: z.literal('retracted'), turnId: z.string() }),
  z.object({ type: z.literal('failed') }),
  z.object({ type: z.literal('message'), message: MessageViewSchema }),
  z.object({ type: z.literal('typing'), agentName: z.string(), isTyping: z.boolean() }),
  z.object({ type: z.literal('control'), control: ControlSchema, agentName: z.string().optional() }),
  z.object({ type: z.literal('done'), turnId: z.string(), result: SentMessageSchema.optional() }),
]);

export type Control = z.infer<typeof ControlSchema>;
export type MessageView = z.infer<typeof MessageViewSchema>;
export type ConversationView = z.infer<typeof ConversationViewSchema>;
export type AnswerField = z.infer<typeof AnswerFieldSchema>;
export type SentMessage = z.infer<typeof SentMessageSchema>;
export type StreamEvent = z.infer<typeof StreamEventSchema>;
