import type { InboxFilter, InboxOrder, InboxPosition } from '#server/conversations/index.ts';
import type { SlaState } from '#server/escalation/index.ts';
import type { AgentId } from '#server/kernel/index.ts';
import type { InboxRow } from '../types.ts';

export interface InboxQuery {
  filter: InboxFilter & { sla?: SlaState['state'] };
  /** By what is due first: only conversations with a clock that runs, or is in the state asked for. */
  order?: InboxOrder | 'most-urgent';
  /** What somebody types into the search field; what is found is ordered by its last change. */
  search?: string;
  after?: InboxPosition;
  limit: number;
  /** Who looks: unread is what this agent has not opened. */
  agentId?: AgentId;
}

export interface InboxPage {
  rows: InboxRow[];
  /** Where the next page begins; left out on the last. */
  next?: InboxPosition;
}

/** A text that a search found, and where its words stand in it (from, up to). */
export interface Snippet {
  text: string;
  marks: [from: number, to: number][];
}

/** Why a search found a conversation. */
export interface SearchHit extends Snippet {
  field: 'message' | 'customer';
}
