import type { Conversation } from '#server/conversations/index.ts';
import type { AgentDesk, DeskAgent, PresenceStatus, ReviewItem } from '#server/escalation/index.ts';
import type { AgentId, Clock, ConversationId, Queue, Release } from '#server/kernel/index.ts';
import type { TurnEvent } from '#server/pipeline/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import type { LanguageModelPort } from '#server/platform/models/index.ts';
import type { InboxAgent, InboxRow, MoveOptions } from '../types.ts';

export interface DeskDeps {
  db: Db;
  clock: Clock;
  log: Logger;
  publish: (event: TurnEvent) => void;
  /** Tells the consoles that somebody came, went or was set up. */
  announce: (agentId: AgentId) => void;
  /** Tells the consoles that a conversation is to be read again. */
  changed: (id: ConversationId) => void;
  release: () => Pick<Release, 'company' | 'topics'>;
  /** Writes better summaries; without one the rules' stand. */
  model?: LanguageModelPort;
}

export type AssignTarget = { agentId: AgentId } | { queue: string };

export interface QueueNow extends Queue {
  waiting: number;
  oldestWaitingSince?: Date;
  /** Agents who work in it and are online. */
  online: number;
}

export interface DeskNow {
  queues: QueueNow[];
  agents: (DeskAgent & { name: string })[];
  review: (ReviewItem & InboxRow)[];
}

export interface DeskMeasures {
  /** Open conversations whose target was missed. */
  missedTargets: number;
  /** Things that agents asked customers for, and those of them that the packet held already. */
  reAsk: { days: number; asked: number; reAsked: number };
}

/** What came of one look at the queues. */
export interface Tended {
  /** Taken from agents who were gone. */
  released: ConversationId[];
  overflowed: ConversationId[];
  given: ConversationId[];
}

/** Who gets which case, who is there, and what a supervisor sees. Moves throw `not_found` or `conflict`. */
export interface Desk {
  assign(id: ConversationId, by: InboxAgent, to: AssignTarget, options?: MoveOptions): Promise<void>;
  /** Back to its queue, and not to this agent again. */
  decline(id: ConversationId, agent: InboxAgent, options?: MoveOptions): Promise<void>;
  /** The agent is out of the desk, e.g. because the account was disabled: what they hold goes to its queues. */
  releaseAgent(agentId: AgentId): Promise<ConversationId[]>;
  setPresence(agentId: AgentId, status: PresenceStatus): Promise<void>;
  /** The agent's console is open. */
  keepPresence(agentId: AgentId): Promise<void>;
  findPresence(agentId: AgentId): Promise<PresenceStatus>;
  saveAgent(agentId: AgentId, desk: AgentDesk): Promise<void>;
  read(): Promise<DeskNow>;
  readMeasures(): Promise<DeskMeasures>;
  markReviewed(id: ConversationId, agentId: AgentId): Promise<void>;
  /** Takes from who is gone, moves on what waited too long, gives what can be given. Harmless at any time, on any node. */
  tend(): Promise<Tended>;
  /** Tends at once whenever something happens, until it is disposed of. */
  start(): AsyncDisposable;
  /** A conversation changed hands: there may be room for a case, or a new one. */
  handsChanged(id: ConversationId, control: Conversation['control']): void;
}
