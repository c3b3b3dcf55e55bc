import { type ActionRun, listActionRuns } from '#server/actions/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { InboxAgent, InboxDetail } from '../types.ts';

export interface Known {
  /** All that was said with this customer and looked up for them. */
  text: string;
  /** Changes that actions made here, as agents read them. */
  actions: string[];
}

/** What a reply may name without an article: who it is to and from, what was said and what actions found. */
export async function gatherKnown(
  db: Db,
  { conversation, customer, messages, packet, notes }: InboxDetail,
  agent: InboxAgent,
): Promise<Known> {
  const runs = await listActionRuns(db, conversation.id);
  const people = [customer.name, customer.email, customer.contactEmail, customer.externalId, agent.name];
  const text = [
    ...people.filter((one) => one !== undefined),
    ...messages.map((message) => message.text),
    ...notes.map((note) => note.text),
    ...(packet?.known ?? []).map(({ value }) => value),
    ...runs.flatMap(({ values, answer }) => [...Object.values(values), JSON.stringify(answer ?? '')]),
  ].join('\n');
  return { text, actions: runs.filter(isChange).map(({ summary }) => summary) };
}

function isChange({ effect, state }: ActionRun): boolean {
  return effect === 'change' && state === 'succeeded';
}
