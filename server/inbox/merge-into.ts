import { clearPending } from '#server/actions/index.ts';
import { mergeConversations } from '#server/conversations/index.ts';
import { endEscalation } from '#server/escalation/index.ts';
import type { Clock, ConversationId } from '#server/kernel/index.ts';
import type { TurnEvent } from '#server/pipeline/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { phrase } from '#server/replies/index.ts';
import type { InboxAgent } from './types.ts';

/**
 * Puts a duplicate away: it is closed in favour of another open conversation of the same customer, who is told so in
 * their language. Throws `not_found` or `conflict`.
 */
export async function mergeInto(
  deps: { db: Db; clock: Clock; publish: (event: TurnEvent) => void },
  input: { sourceId: ConversationId; targetId: ConversationId; agent: InboxAgent },
): Promise<void> {
  const now = deps.clock.now();
  const { sourceId: conversationId } = input;
  const { message } = await mergeConversations(
    deps.db,
    {
      ...input,
      tell: ({ language }) => phrase('merged', language),
      also: async (trx) => {
        await endEscalation(trx, { conversationId, how: 'merged', now });
        await clearPending(trx, conversationId);
      },
    },
    now,
  );
  deps.publish({ type: 'message', conversationId, message });
  deps.publish({ type: 'control', conversationId, control: 'closed' });
}
