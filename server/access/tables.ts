import type { ColumnType, Generated } from 'kysely';
import type { AgentId } from '#server/kernel/index.ts';
import type { Actor, LinkKind, Role, Scope } from './types.ts';

type Json<T> = ColumnType<T, string, string>;

export interface AccountTable {
  id: AgentId;
  email: string;
  name: string;
  role: Role;
  /** Null until the invited person chose one. */
  password_hash: string | null;
  /** True for the account of the first-run set-up, null for every other: unique, so there is one. */
  is_first: true | null;
  created_at: Date;
  last_seen_at: Date | null;
  disabled_at: Date | null;
}

export interface SessionTable {
  id: string;
  token_hash: string;
  account_id: AgentId;
  created_at: Date;
  last_used_at: Date;
  expires_at: Date;
  /** Where it was opened: network address and browser, so that people recognise their own. */
  address: string;
  user_agent: string;
}

/** A one-time link to choose a password: at most one an account, the newest. */
export interface AccountLinkTable {
  id: string;
  account_id: AgentId;
  kind: LinkKind;
  secret_hash: string;
  created_at: Date;
  expires_at: Date;
}

export interface ApiKeyTable {
  id: string;
  name: string;
  key_hash: string;
  scopes: Json<Scope[]>;
  created_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

export interface AuditEntryTable {
  id: Generated<number>;
  at: Date;
  actor: Json<Actor>;
  event: string;
  subject: string | null;
  detail: Json<Record<string, unknown>>;
}

export interface LoginAttemptTable {
  id: Generated<number>;
  email: string;
  address: string;
  at: Date;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    account: AccountTable;
    session: SessionTable;
    account_link: AccountLinkTable;
    api_key: ApiKeyTable;
    audit_entry: AuditEntryTable;
    login_attempt: LoginAttemptTable;
  }
}
