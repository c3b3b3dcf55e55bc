import { type Migrations, sqlMigration } from '#server/platform/db/index.ts';

export const accessMigrations: Migrations = {
  '2026-11-21-40-access': sqlMigration(`
    create table account (
      id text primary key,
      email text not null unique check (email = lower(email)),
      name text not null,
      role text not null check (role in ('admin', 'supervisor', 'agent', 'editor')),
      password_hash text not null,
      is_first boolean unique check (is_first),
      created_at timestamptz not null,
      disabled_at timestamptz
    );

    create table session (
      id text primary key,
      token_hash text not null unique,
      account_id text not null references account (id) on delete cascade,
      created_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index session_expiry on session (expires_at);
    create index session_account on session (account_id);

    create table api_key (
      id text primary key,
      name text not null,
      key_hash text not null unique,
      scopes jsonb not null,
      created_at timestamptz not null,
      last_used_at timestamptz,
      revoked_at timestamptz
    );

    create table audit_entry (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      actor jsonb not null,
      event text not null,
      subject text,
      detail jsonb not null default '{}'
    );

    create table login_attempt (
      id bigint generated always as identity primary key,
      email text not null,
      address text not null,
      at timestamptz not null
    );
    create index login_attempt_email on login_attempt (email, at);
    create index login_attempt_address on login_attempt (address, at);
    create index login_attempt_at on login_attempt (at);
  `),
  '2026-11-22-20-invitations': sqlMigration(`
    alter table account alter column password_hash drop not null;
    alter table account add column last_seen_at timestamptz;

    alter table session add column last_used_at timestamptz;
    alter table session add column address text not null default '';
    alter table session add column user_agent text not null default '';
    update session set last_used_at = created_at;
    alter table session alter column last_used_at set not null;

    create table account_link (
      id text primary key,
      account_id text not null unique references account (id) on delete cascade,
      kind text not null check (kind in ('invitation', 'reset')),
      secret_hash text not null,
      created_at timestamptz not null,
      expires_at timestamptz not null
    );

    create index audit_entry_agent on audit_entry ((actor ->> 'agentId'), id);
    create index audit_entry_subject on audit_entry (subject, id);
    create index audit_entry_event on audit_entry (event, id);
  `),
};
