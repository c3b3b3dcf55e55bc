import { findConversation, insertNote, type Note } from '#server/conversations/index.ts';
import { AppError, type Clock, type ConversationId } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { listColleagues } from './list-colleagues.ts';
import type { InboxAgent } from './types.ts';

/**
 * Writes a private note where the conversation stands now and calls the colleagues that it names. Throws `not_found`, or
 * `invalid_input` when somebody is called who does not work in the inbox.
 */
export async function addNote(
  deps: { db: Db; clock: Clock },
  input: { conversationId: ConversationId; agent: InboxAgent; text: string; mentions: string[] },
): Promise<Note> {
  const { conversationId, agent, text } = input;
  const colleagues = await listColleagues(deps.db);
  const mentions = [...new Set(input.mentions)]
    .filter((id) => id !== agent.id)
    .map((id) => {
      const found = colleagues.find((colleague) => colleague.id === id);
      if (!found)
        throw new AppError('invalid_input', 'Somebody who is mentioned does not work in the inbox.');
      return { agentId: found.id, name: found.name };
    });
  return deps.db.transaction().execute(async (trx) => {
    const conversation = await findConversation(trx, conversationId);
    if (!conversation) throw new AppError('not_found', 'There is no such conversation.');
    const written = { kind: 'note' as const, conversationId, agentId: agent.id, agentName: agent.name, text };
    return insertNote(trx, { ...written, afterSeq: conversation.lastSeq, mentions }, deps.clock.now());
  });
}
