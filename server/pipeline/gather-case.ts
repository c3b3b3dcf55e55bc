import { listActionRuns } from '#server/actions/index.ts';
import {
  type Conversation,
  listEarlierConversations,
  listEvents,
  listMessages,
  type RecordedEvent,
} from '#server/conversations/index.ts';
import { buildPacket, chooseQueue, type PacketInput } from '#server/escalation/index.ts';
import {
  type CustomerProfile,
  type Draft,
  type HandoffPacket,
  type Release,
  UNKNOWN_UNDERSTANDING,
  type Understanding,
} from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import { sureTopic } from '#server/routing/index.ts';
import type { Proposal } from './types.ts';

const EARLIER = 3;
const TRANSCRIPT = 1000;

export interface CaseInput {
  conversation: Conversation;
  customer: CustomerProfile;
  release: Pick<Release, 'company' | 'topics'>;
  rule: string;
  reasons: string[];
  /** Of the message that was just read; left out: what the last turn read. */
  understanding?: Understanding;
  drafts?: PacketInput['drafts'];
  related?: PacketInput['related'];
}

export interface Case {
  packet: HandoffPacket;
  queue: string;
}

/** Everything that is recorded about a conversation, made into what a person needs, and where it should wait. */
export async function gatherCase(db: DbOrTrx, input: CaseInput): Promise<Case> {
  const { conversation, customer, release, rule, reasons } = input;
  const events = await listEvents(db, conversation.id, ['turn.completed']);
  const turns = events.map((event: RecordedEvent) => event.data as Partial<RecordedTurn>);
  const understanding = input.understanding ?? turns.at(-1)?.understanding ?? UNKNOWN_UNDERSTANDING;
  const topicOf = (id: string | null) => release.topics.find((topic) => topic.id === id);
  const topic = topicOf(sureTopic(understanding) ?? conversation.topic);
  const runs = await listActionRuns(db, conversation.id);
  const earlier = await listEarlierConversations(
    db,
    conversation.customerId,
    conversation.createdAt,
    EARLIER,
  );
  const afterSeq = Math.max(0, conversation.lastSeq - TRANSCRIPT);
  const packet = buildPacket({
    rule,
    reasons,
    understanding,
    customer,
    messages: await listMessages(db, conversation.id, { afterSeq }),
    answers: turns.flatMap(({ draft, outcome }) =>
      draft && outcome === 'answered' ? [{ text: textOf(draft), citations: draft.citations }] : [],
    ),
    ...(input.drafts ? { drafts: input.drafts } : {}),
    ...(input.related ? { related: input.related } : {}),
    actions: runs.map(({ action, state, summary, values }) => ({ name: action, state, summary, values })),
    readings: readingsOf(turns, input),
    earlier: earlier.map((before) => {
      const about = topicOf(before.topic)?.name;
      return {
        at: before.createdAt,
        ...(about ? { topic: about } : {}),
        ...(before.closedBy ? { closedBy: before.closedBy } : {}),
        ...(before.rating ? { rating: before.rating } : {}),
      };
    }),
    ...(topic ? { topic } : {}),
  });
  const queue = chooseQueue({
    queues: release.company.queues,
    understanding,
    language: understanding.language === 'und' ? conversation.language : understanding.language,
    channel: conversation.channel,
    segment: customer.segment,
    ...(topic ? { topic } : {}),
  });
  return { packet, queue };
}

type RecordedTurn = Pick<Proposal, 'draft' | 'outcome' | 'understanding'> & { messageSeq: number };

/** What each turn read, and the message that no turn has recorded yet. */
function readingsOf(turns: Partial<RecordedTurn>[], { conversation, understanding }: CaseInput) {
  const readings = turns.flatMap(({ understanding: read, messageSeq }) =>
    read && messageSeq ? [{ seq: messageSeq, emotion: read.emotion.value, entities: read.entities }] : [],
  );
  if (!understanding || readings.some(({ seq }) => seq >= conversation.customerSeq)) return readings;
  const { emotion, entities } = understanding;
  return [...readings, { seq: conversation.customerSeq, emotion: emotion.value, entities }];
}

function textOf(draft: Draft): string {
  return draft.paragraphs
    .flat()
    .map((sentence) => sentence.text)
    .join(' ');
}
