import { z } from 'zod';
import { InboxConversationSchema } from '#contract';
import type { ConversationId } from '#server/kernel/index.ts';
import { presentDetail } from './present/present-inbox.ts';
import type { HttpDeps } from './types.ts';

/** A conversation in the address of a call. */
export const ConversationParamsSchema = z.object({ id: z.string().max(60) });

/** The schemas of a call on a conversation that is answered with all of it, as it is then. */
export const detail = { params: ConversationParamsSchema, response: { 200: InboxConversationSchema } };

/** What calls of the console on a conversation share: the answer, and the news to the other consoles. */
export function inboxCalls({ inbox, bus }: Pick<HttpDeps, 'inbox' | 'bus'>) {
  return {
    read: async (id: string) => presentDetail(await inbox.read(id as ConversationId)),
    announce: (conversationId: string) => bus.publish('inbox', { type: 'changed', conversationId }),
  };
}
