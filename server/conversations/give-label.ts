import {
  type AgentId,
  AppError,
  type ConversationId,
  cleanText,
  type LabelId,
  newId,
  type Outcome,
  type TurnId,
  type Understanding,
} from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { findTurnEvent } from './store/event.ts';
import { replaceLabel } from './store/label.ts';
import { findFirstOfRun } from './store/message.ts';
import type { Label } from './teamwork.ts';

export type NewLabel = Pick<Label, 'kind' | 'right' | 'reason' | 'comment' | 'article'> & {
  conversationId: ConversationId;
  turnId: TurnId;
  agentId: AgentId;
  agentName: string;
};

/** What the pipeline recorded of a turn, as far as a label is about it. */
interface LabelledTurn {
  messageSeq: number;
  outcome: Outcome;
  understanding: Understanding;
}

/**
 * Keeps what a person says about a turn. What the machine had said is taken from the record of the turn. Saying
 * the same as the machine is a label too: it confirms. Throws `not_found` for a turn that is not in this conversation.
 */
export async function giveLabel(db: Db, input: NewLabel, at: Date): Promise<LabelId> {
  return db.transaction().execute(async (trx) => {
    const event = await findTurnEvent(trx, input.conversationId, input.turnId);
    if (!event) throw new AppError('not_found', 'There is no such turn in this conversation.');
    const turn = event.data as LabelledTurn;
    const id = newId('label');
    await replaceLabel(trx, {
      id,
      conversation_id: input.conversationId,
      turn_id: input.turnId,
      from_seq: await findFirstOfRun(trx, input.conversationId, turn.messageSeq),
      to_seq: turn.messageSeq,
      kind: input.kind,
      given_value: givenBy(turn, input.kind),
      right_value: input.right,
      reason: input.reason ?? null,
      comment: input.comment ? cleanText(input.comment) : null,
      article_id: input.article?.id ?? null,
      article_title: input.article?.title ?? null,
      agent_id: input.agentId,
      agent_name: input.agentName,
      created_at: at,
    });
    return id;
  });
}

function givenBy({ outcome, understanding }: LabelledTurn, kind: Label['kind']): string | null {
  if (kind === 'answer') return outcome;
  return kind === 'language' ? understanding.language : understanding[kind].value;
}
