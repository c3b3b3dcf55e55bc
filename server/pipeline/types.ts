import type { Actions, PendingAction } from '#server/actions/index.ts';
import type { Answering } from '#server/answering/index.ts';
import type {
  ControlEvent,
  Conversation,
  ConversationWindow,
  NewMessage,
  StoredMessage,
} from '#server/conversations/index.ts';
import type {
  Clock,
  CustomerProfile,
  Decision,
  Draft,
  Language,
  Message,
  ModelCall,
  Outcome,
  Release,
  Review,
  Signal,
  TurnId,
  Understanding,
} from '#server/kernel/index.ts';
import type { Db, Trx } from '#server/platform/db/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import type { Understander } from '#server/understanding/index.ts';

/** The company as the turn finds it; a new release swaps all of it at once. */
export interface Engine {
  release: Release;
  understander: Understander;
  actions: Actions;
}

export interface TurnDeps {
  db: Db;
  clock: Clock;
  log: Logger;
  /** Who holds the leases: one name per process. */
  nodeId: string;
  window: ConversationWindow;
  answering: Answering;
  engine(): Engine;
  publish(event: TurnEvent): void;
  /** Called after each stage; a test may kill the process there. */
  onStage?: (stage: Stage) => void;
}

export type Stage = 'lease' | 'load' | 'understand' | 'decide' | 'act' | 'answer' | 'review' | 'commit';

/** What a turn read before it began to think. */
export interface TurnContext {
  turnId: TurnId;
  conversation: Conversation;
  customer: CustomerProfile;
  /** The customer's messages that no turn has dealt with yet. */
  unread: StoredMessage[];
  /** What was said before them, oldest first. */
  history: StoredMessage[];
  text: string;
  signals: Signal[];
  /** Set once the message was read: the customer's language, or the conversation's. */
  language: Language;
  engine: Engine;
  /** The action that waits for a value or a yes. */
  pending?: PendingAction | undefined;
  /** What was asked of a model for this turn, whatever became of it; grows while the turn thinks. */
  modelCalls: ModelCall[];
}

/** What a turn would like to become true; the commit decides whether it does. */
export interface Proposal {
  outcome: Outcome;
  decision: Decision;
  understanding: Understanding;
  review?: Review;
  draft?: Draft;
  messages: NewMessage[];
  control?: ControlEvent;
  queue?: string;
  saves: ((trx: Trx) => Promise<void>)[];
}

export type TurnEvent =
  | { type: 'progress'; conversationId: string; turnId: TurnId; stage: Stage; language: Language }
  | { type: 'sentence'; conversationId: string; turnId: TurnId; index: number; text: string }
  | { type: 'retracted'; conversationId: string; turnId: TurnId }
  | { type: 'message'; conversationId: string; message: Message }
  | { type: 'control'; conversationId: string; control: Conversation['control']; agentName?: string }
  | { type: 'typing'; conversationId: string; agentName: string; isTyping: boolean }
  | { type: 'done'; conversationId: string; turnId: TurnId };

/** How a turn ended for those who wait for it. */
export interface TurnResult {
  turnId: TurnId;
  /** Absent when a newer message superseded the turn. */
  proposal?: Proposal;
  messages: Message[];
  control: Conversation['control'];
  stages: { name: Stage; ms: number }[];
}
