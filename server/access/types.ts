import type { AgentId, Clock, ConversationId } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { ScryptCost } from './hash-password.ts';

export const ROLES = ['admin', 'supervisor', 'agent', 'editor'] as const;
export type Role = (typeof ROLES)[number];

export const SCOPES = ['conversations:write', 'conversations:read', 'knowledge:write', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who asks. A visitor is the customer's side of exactly one conversation, known by that conversation's secret. */
export type Actor =
  | { kind: 'visitor'; conversationId: ConversationId }
  | AgentActor
  | KeyActor
  | { kind: 'nobody' };
export type AgentActor = { kind: 'agent'; agentId: AgentId; name: string; role: Role };
export type KeyActor = { kind: 'key'; keyId: string; name: string; scopes: Scope[] };

/**
 * What may be done, as far as doors are concerned. `conversation.write` is the customer's side of it; `.assign` gives a
 * conversation to a person or a queue; `.supervise` is the live view, the review list and taking over from another
 * agent. `account.self` is one's own account, `account.manage` those of others.
 */
export const VERBS = [
  'conversation.create',
  'conversation.read',
  'conversation.write',
  'conversation.reply',
  'conversation.take',
  'conversation.handBack',
  'conversation.resolve',
  'conversation.assign',
  'conversation.note',
  'conversation.attach',
  'conversation.merge',
  'conversation.reopen',
  'conversation.supervise',
  'inbox.list',
  'file.read',
  'queue.read',
  'presence.set',
  'canned.use',
  'canned.manage',
  'label.give',
  'label.manage',
  'knowledge.search',
  'knowledge.readInternal',
  'knowledge.ingest',
  'release.apply',
  'release.export',
  'account.self',
  'account.manage',
  'audit.read',
  'apiKey.manage',
  'insight.read',
] as const;
export type Verb = (typeof VERBS)[number];

/** `invited`: has not chosen a password yet, and cannot sign in. */
export type AccountState = 'active' | 'invited' | 'disabled';

/** An agent's account, without its password. `email` is lower case. */
export interface Account {
  id: AgentId;
  email: string;
  name: string;
  role: Role;
  state: AccountState;
  createdAt: Date;
  disabledAt?: Date;
  /** To five minutes. */
  lastSeenAt?: Date;
}

/** What a one-time link is for: the first password, or a new one. */
export type LinkKind = 'invitation' | 'reset';

/** A link as it is given out, once: `token` is never stored. */
export interface NewLink {
  kind: LinkKind;
  token: string;
  expiresAt: Date;
}

/** A session as its owner sees it. */
export interface OwnSession {
  id: string;
  startedAt: Date;
  /** To five minutes. */
  lastUsedAt: Date;
  address: string;
  userAgent: string;
  /** The one that asks. */
  isCurrent: boolean;
}

/** An API key as it may be shown; the key itself is shown once, when it is made. */
export interface ApiKey {
  id: string;
  name: string;
  scopes: Scope[];
  createdAt: Date;
  lastUsedAt?: Date;
}

/** Something that somebody did and that an owner of the desk may have to look up. */
export interface AuditEntry {
  /** Grows with time. */
  id: number;
  at: Date;
  actor: Actor;
  /** Noun and past tense, e.g. `apiKey.revoked`. */
  event: string;
  subject?: string;
  detail: Record<string, unknown>;
}

export interface AuditFilter {
  /** Only entries older than the one of this id. */
  before?: number;
  /** Only what this person did, or what was done to their account. */
  agentId?: AgentId;
  event?: string;
}

/** Where a request comes from; kept with the session that it opens. */
export interface Origin {
  address?: string;
  userAgent?: string;
}

export interface AccessDeps {
  db: Db;
  clock: Clock;
  /** Lower in tests only. */
  passwordCost?: ScryptCost;
}
