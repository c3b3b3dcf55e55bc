import type { DeskAgent as DeskAgentView, DeskView } from '#contract';
import type { DeskNow } from '#server/inbox/index.ts';

export function presentDesk({ queues, agents, review }: DeskNow): DeskView {
  return {
    queues: queues.map(({ name, assignment, skills, overflow, waiting, oldestWaitingSince, online }) => ({
      name,
      assignment,
      skills,
      ...(overflow ? { overflow: { afterMinutes: overflow.after_minutes, to: overflow.to } } : {}),
      waiting,
      ...(oldestWaitingSince ? { oldestWaitingSince: oldestWaitingSince.toISOString() } : {}),
      online,
    })),
    agents: agents.map(presentAgent),
    review: review.map(({ conversationId, reason, notedAt, conversation, customer }) => ({
      conversationId,
      reason,
      customerName: customer.name ?? customer.email ?? 'Visitor',
      preview: conversation.preview,
      ...(conversation.rating ? { rating: conversation.rating } : {}),
      notedAt: notedAt.toISOString(),
    })),
  };
}

function presentAgent(agent: DeskNow['agents'][number]): DeskAgentView {
  const { id, name, presence, skills, languages, queues, capacity, load } = agent;
  return { id, name, presence, skills, languages, queues, capacity, load };
}
