import { giveLabel, type LabelKind } from '#server/conversations/index.ts';
import {
  AppError,
  type Clock,
  type ConversationId,
  EMOTIONS,
  INTENTS,
  type LabelId,
  NO_TOPIC,
  PRIORITIES,
  type Topic,
  type TurnId,
} from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { InboxAgent } from './types.ts';

export interface LabelInput {
  conversationId: ConversationId;
  turnId: TurnId;
  agent: InboxAgent;
  kind: LabelKind;
  right: string;
  reason?: string | undefined;
  comment?: string | undefined;
  articleId?: string | undefined;
}

interface LabelDeps {
  db: Db;
  clock: Clock;
  topics: Pick<Topic, 'id'>[];
  findArticle(id: string): Promise<{ id: string; title: string } | undefined>;
}

/**
 * Keeps what an agent says about a turn of the assistant: whether its answer was right, or how a label should have been.
 * The conversation itself does not change. Throws `invalid_input` for a value or an article that does not exist.
 */
export async function labelTurn(deps: LabelDeps, input: LabelInput): Promise<LabelId> {
  const { conversationId, turnId, agent, kind, right, reason, comment, articleId } = input;
  checkValue(kind, right, deps.topics);
  const article = articleId ? await deps.findArticle(articleId) : undefined;
  if (articleId && !article) throw new AppError('invalid_input', 'There is no such article.');
  return giveLabel(
    deps.db,
    {
      conversationId,
      turnId,
      kind,
      right,
      agentId: agent.id,
      agentName: agent.name,
      ...(reason ? { reason } : {}),
      ...(comment ? { comment } : {}),
      ...(article ? { article: { id: article.id, title: article.title } } : {}),
    },
    deps.clock.now(),
  );
}

function checkValue(kind: LabelKind, right: string, topics: Pick<Topic, 'id'>[]): void {
  const allowed: Record<LabelKind, readonly string[] | undefined> = {
    answer: ['good', 'wrong'],
    intent: INTENTS,
    topic: [NO_TOPIC, ...topics.map(({ id }) => id)],
    priority: PRIORITIES,
    emotion: EMOTIONS,
    language: undefined,
  };
  const values = allowed[kind];
  if (values ? values.includes(right) : /^[a-z]{2}$/.test(right)) return;
  throw new AppError('invalid_input', `"${right}" is no ${kind} here.`, {
    fix: values ? `Choose one of: ${values.join(', ')}.` : 'Give its two letters, such as en.',
  });
}
