import { type Migrations, sqlMigration } from '#server/platform/db/index.ts';

export const conversationsMigrations: Migrations = {
  '2026-11-21-10-conversations': sqlMigration(`
    create table conversation (
      id text primary key,
      channel text not null,
      customer_id text not null,
      secret_hash text,
      language text not null,
      control text not null check (control in ('assistant', 'queue', 'agent', 'closed')),
      control_counter bigint not null default 0,
      agent_id text,
      agent_name text,
      closed_by text,
      queue text,
      priority text not null default 'medium',
      emotion text not null default 'neutral',
      rule text,
      topic text,
      last_seq bigint not null default 0,
      customer_seq bigint not null default 0,
      answered_seq bigint not null default 0,
      failed_attempts integer not null default 0,
      stuck_since timestamptz,
      acknowledged_counter bigint,
      back_pending boolean not null default false,
      said_goodbye boolean not null default false,
      preview text not null default '',
      rating integer,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check ((control = 'agent') = (agent_id is not null)),
      check ((control = 'closed') = (closed_by is not null))
    );
    create index conversation_inbox on conversation (control, updated_at desc, id desc);
    create index conversation_unanswered on conversation (updated_at) where customer_seq > answered_seq;
    create index conversation_customer on conversation (customer_id, created_at desc);

    create table message (
      id text primary key,
      conversation_id text not null references conversation (id) on delete cascade,
      seq bigint not null,
      author text not null,
      agent_id text,
      agent_name text,
      channel text not null,
      external_id text,
      text text not null,
      signals jsonb not null default '[]',
      turn_id text,
      citations jsonb not null default '[]',
      choices jsonb not null default '[]',
      offers_human boolean not null default false,
      created_at timestamptz not null,
      unique (conversation_id, seq)
    );
    create unique index message_delivery on message (channel, external_id) where external_id is not null;

    create table turn_lease (
      conversation_id text primary key references conversation (id) on delete cascade,
      holder text,
      counter bigint not null,
      recoveries integer not null default 0,
      expires_at timestamptz not null
    );

    create table event (
      id bigint generated always as identity primary key,
      conversation_id text not null references conversation (id) on delete cascade,
      turn_id text,
      type text not null,
      data jsonb not null,
      created_at timestamptz not null
    );
    create index event_conversation on event (conversation_id, id);
  `),
};
