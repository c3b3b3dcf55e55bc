import type {
  Action,
  Author,
  Choice,
  Clock,
  ConversationId,
  CustomerProfile,
  Entity,
  Language,
  Topic,
  TurnId,
  Understanding,
} from '#server/kernel/index.ts';
import type { Db, DbOrTrx, Trx } from '#server/platform/db/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import type { GuardedFetch } from './guarded-fetch.ts';

export interface ActionsDeps {
  db: Db;
  clock: Clock;
  log: Logger;
  /** How requests leave; by default `createGuardedFetch` with `allowedHosts`. */
  fetch?: GuardedFetch;
  /** What `{{env.NAME}}` may use. Candor's own settings are never handed out, even when they are in here. */
  env: Record<string, string | undefined>;
  /** Private addresses (`host:port`) that actions may call. */
  allowedHosts: string[];
}

/** An action that waits for the customer: for a value, or for their yes. At most one per conversation. */
export interface PendingAction {
  conversationId: ConversationId;
  action: string;
  /** Names this one run of the action; the idempotency key is derived from it. */
  instanceKey: string;
  state: 'collecting' | 'confirming';
  values: Record<string, string>;
  /** Slots that were asked for, in order; the last one is what the customer answers now. */
  asked: string[];
  /** How often the confirmation was asked for. */
  confirmations: number;
  /** The topic of the message that opened it. */
  topic: string | null;
  updatedAt: Date;
}

/** `unknown`: the request left and no usable answer came back, so the effect may have been made. */
export type ActionRunState = 'started' | 'succeeded' | 'not-found' | 'failed' | 'unknown';

/** One request to the company's systems: written before it is made, completed after. */
export interface ActionRun {
  id: string;
  conversationId: ConversationId;
  turnId: TurnId;
  action: string;
  effect: Action['effect'];
  idempotencyKey: string;
  state: ActionRunState;
  /** Slot values as they were sent; no header, no secret. */
  values: Record<string, string>;
  status?: number;
  answer?: unknown;
  /** Why it failed, for agents. */
  failure?: string;
  /** `track-order (order_number FP-10231): succeeded`. */
  summary: string;
  startedAt: Date;
  endedAt?: Date;
}

export interface AdvanceInput {
  conversationId: ConversationId;
  turnId: TurnId;
  /** Id of the customer message that the turn answers; becomes the `instanceKey` of a pending action opened now. */
  instanceKey: string;
  action: Action;
  pending?: PendingAction;
  text: string;
  understanding: Understanding;
  customer: CustomerProfile;
  language: Language;
  /** Oldest first. */
  history: { author: Author; text: string }[];
  /** Entities of earlier customer messages, oldest first. Without them the slots' patterns are searched in `history`. */
  historyEntities?: Entity[];
}

type Save = (trx: Trx) => Promise<void>;

/** What one message did to an action. `save` runs inside the turn's commit; an effect was recorded before it was made. */
export type ActionStep =
  | { kind: 'needs-slot'; slot: string; text: string; choices: Choice[]; save: Save }
  | { kind: 'needs-confirmation'; text: string; choices: Choice[]; save: Save }
  | { kind: 'done'; text: string; summary: string; save: Save }
  | { kind: 'cancelled'; text: string; save: Save }
  | { kind: 'not-possible'; reason: NotPossible; text?: string; save: Save }
  | { kind: 'failed'; reason: string; save: Save }
  | { kind: 'left'; save: Save };

export type NotPossible = 'identity-missing' | 'not-found';

export interface ChooseInput {
  understanding: Understanding;
  topic?: Topic;
  actions: Action[];
  /** The message; without it only the topic can name an action. */
  text?: string;
}

export interface Actions {
  /** The action that waits in this conversation; one that waited for a day is forgotten. */
  findPending(db: DbOrTrx, conversationId: ConversationId): Promise<PendingAction | undefined>;
  choose(input: ChooseInput): Action | undefined;
  advance(input: AdvanceInput, signal?: AbortSignal): Promise<ActionStep>;
}
