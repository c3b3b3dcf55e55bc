import type { DraftSentenceCheck } from '#server/answering/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import type { Concern } from '#server/replies/index.ts';
import type { InboxAgent } from '../types.ts';

/** A concern, and whose conversation has what was found, when it is another customer's. */
export interface CheckedConcern extends Concern {
  customerName?: string;
}

/** A sentence of a reply that is not sent yet. `no-claim`: a question or a courtesy, which no article has to say. */
export interface CheckedSentence extends Omit<DraftSentenceCheck, 'verdict'> {
  verdict: DraftSentenceCheck['verdict'] | 'no-claim';
  concerns: CheckedConcern[];
}

export interface CheckedReply {
  sentences: CheckedSentence[];
  /** Sentences behind those that were looked at: a very long reply is checked up to a limit. */
  left: number;
  /** Changes that actions made in this conversation: they may back a promise. */
  actions: string[];
}

/**
 * Looks at what an agent wrote, before it is sent. Nothing is sent, recorded or decided: the remarks are the agent's to
 * judge. Throws `not_found`.
 */
export type CheckReply = (id: ConversationId, agent: InboxAgent, text: string) => Promise<CheckedReply>;
