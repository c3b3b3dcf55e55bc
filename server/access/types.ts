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

/** What may be done, as far as doors are concerned. `conversation.write` is the customer's side of it. */
export const VERBS = [
  'conversation.create',
  'conversation.read',
  'conversation.write',
  'conversation.reply',
  'conversation.take',
  'conversation.handBack',
  'conversation.resolve',
  'inbox.list',
  'knowledge.search',
  'knowledge.readInternal',
  'knowledge.ingest',
  'release.apply',
  'release.export',
  'account.manage',
  'apiKey.manage',
  'insight.read',
] as const;
export type Verb = (typeof VERBS)[number];

/** An agent's account, without its password. `email` is lower case. */
export interface Account {
  id: AgentId;
  email: string;
  name: string;
  role: Role;
  createdAt: Date;
  disabledAt?: Date;
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
  at: Date;
  actor: Actor;
  /** Noun and past tense, e.g. `apiKey.revoked`. */
  event: string;
  subject?: string;
  detail: Record<string, unknown>;
}

export interface AccessDeps {
  db: Db;
  clock: Clock;
  /** Lower in tests only. */
  passwordCost?: ScryptCost;
}
