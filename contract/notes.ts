import { z } from 'zod';

/** A private remark in a conversation: agents see it, the customer never does. */
export const NoteViewSchema = z.object({
  id: z.string(),
  /** `note` was written by an agent; the others were left by what an agent did. */
  kind: z.enum(['note', 'passed-on', 'handed-back', 'resolved', 'reopened', 'merged']),
  /** Stands after this message. */
  afterSeq: z.number().int(),
  agentId: z.string(),
  agentName: z.string(),
  text: z.string(),
  /** Colleagues who were called. */
  mentions: z.array(z.object({ agentId: z.string(), name: z.string() })),
  /** The other conversation, when two were put together. */
  conversationId: z.string().optional(),
  createdAt: z.iso.datetime(),
});

export const AddNoteSchema = z.strictObject({
  text: z.string().trim().min(1, 'Write a note first.').max(5000),
  /** Ids of colleagues; each finds the conversation under "mentioned". */
  mentions: z.array(z.string().max(60)).max(20).default([]),
});

/** Who can be mentioned. */
export const ColleagueSchema = z.object({ id: z.string(), name: z.string() });

export const MentionViewSchema = z.object({
  noteId: z.string(),
  conversationId: z.string(),
  customerName: z.string(),
  by: z.string(),
  text: z.string(),
  isRead: z.boolean(),
  createdAt: z.iso.datetime(),
});
/** Newest first; `unread` counts all of them, not only this page. */
export const MentionListSchema = z.object({ items: z.array(MentionViewSchema), unread: z.number().int() });
export const ReadMentionsSchema = z.strictObject({ conversationId: z.string().max(60) });

/** Who else looks at a conversation now. */
export const ViewerSchema = z.object({
  agentId: z.string(),
  name: z.string(),
  state: z.enum(['viewing', 'typing']),
});
export const ViewersSchema = z.object({ others: z.array(ViewerSchema) });
/** Say it again within 15 seconds, or you count as gone. */
export const SetViewingSchema = z.strictObject({ state: z.enum(['viewing', 'typing', 'left']) });

export type NoteView = z.infer<typeof NoteViewSchema>;
export type Colleague = z.infer<typeof ColleagueSchema>;
export type MentionView = z.infer<typeof MentionViewSchema>;
export type MentionList = z.infer<typeof MentionListSchema>;
export type Viewer = z.infer<typeof ViewerSchema>;
