import type { ChannelName, ConversationId, MessageId, Reply } from '#server/kernel/index.ts';
import type { en } from './languages/en.ts';

export type PhraseKey = keyof typeof en;
/** All system sentences of one language. */
export type Phrases = Record<PhraseKey, string>;

/** A reply on its way out through a channel that pushes. `id` is the same on every attempt. */
export interface OutgoingReply {
  id: string;
  conversationId: ConversationId;
  messageId: MessageId;
  channel: ChannelName;
  reply: Reply;
  /** 1 on the first attempt. */
  attempt: number;
}
