import { type Migrations, searchVector, sqlMigration } from '#server/platform/db/index.ts';

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
  '2026-11-22-42-stuck': sqlMigration(`
    create index conversation_stuck on conversation (stuck_since)
      where control = 'assistant' and stuck_since is not null;
  `),
  // The inbox: each list is a walk along one index that holds every column a filter may ask for, and messages are found by
  // their words. Evaluations are in neither.
  '2026-11-22-50-inbox-lists': sqlMigration(`
    alter table conversation add column waiting_since timestamptz;
    update conversation set waiting_since = updated_at where control = 'queue';
    drop index conversation_inbox;
    create index conversation_inbox on conversation (control, updated_at desc, id desc)
      include (agent_id, queue, priority, emotion, language, channel, topic, rating)
      where last_seq > 0 and channel <> 'evaluation';
    create index conversation_waiting on conversation (waiting_since, id)
      where waiting_since is not null and last_seq > 0 and channel <> 'evaluation';
  `),
  '2026-11-22-51-inbox-search': sqlMigration(`
    alter table message add column words tsvector
      generated always as (case when channel <> 'evaluation' then ${searchVector('text')} end) stored;
    create index message_words on message using gin (words);
    alter table event add column numbers tsvector
      generated always as (
        case when type = 'turn.completed' and jsonb_path_exists(data, '$.understanding.entities[*]')
          then ${searchVector("jsonb_path_query_array(data, '$.understanding.entities[*].value')::text")}
        end
      ) stored;
    create index event_numbers on event using gin (numbers) where numbers is not null;
  `),
  // What agents say among themselves: a note is no message, so that nothing which shows messages can show one.
  '2026-11-22-60-notes': sqlMigration(`
    create table note (
      id text primary key,
      conversation_id text not null references conversation (id) on delete cascade,
      kind text not null,
      after_seq bigint not null,
      agent_id text not null,
      agent_name text not null,
      text text not null,
      other_conversation_id text,
      created_at timestamptz not null
    );
    create index note_conversation on note (conversation_id, created_at, id);
    create table mention (
      note_id text not null references note (id) on delete cascade,
      agent_id text not null,
      agent_name text not null,
      read_at timestamptz,
      primary key (note_id, agent_id)
    );
    create index mention_agent on mention (agent_id, note_id desc);
    create index mention_unread on mention (agent_id) where read_at is null;
  `),
  '2026-11-22-61-labels': sqlMigration(`
    create table label (
      id text primary key,
      conversation_id text not null references conversation (id) on delete cascade,
      turn_id text not null,
      from_seq bigint not null,
      to_seq bigint not null,
      kind text not null,
      given_value text,
      right_value text not null,
      reason text,
      comment text,
      article_id text,
      article_title text,
      agent_id text not null,
      agent_name text not null,
      created_at timestamptz not null,
      withdrawn_at timestamptz
    );
    create unique index label_current on label (turn_id, kind) where withdrawn_at is null;
    create index label_conversation on label (conversation_id);
    create index label_listed on label (id) where withdrawn_at is null;
  `),
  '2026-11-22-62-merged': sqlMigration(`
    alter table conversation add column merged_into text references conversation (id) on delete set null;
    create index conversation_merged on conversation (merged_into) where merged_into is not null;
  `),
  '2026-11-22-63-attachments': sqlMigration(`
    create table attachment (
      id text primary key,
      conversation_id text not null references conversation (id) on delete cascade,
      message_id text,
      author text not null check (author in ('customer', 'agent')),
      name text not null,
      type text not null,
      size bigint not null,
      created_at timestamptz not null
    );
    create index attachment_conversation on attachment (conversation_id);
    create index attachment_unsent on attachment (created_at) where message_id is null;
    alter table message add column attachments jsonb not null default '[]';
  `),
  // What the chat shows and asks besides words, and the devices on which a known customer goes on.
  '2026-11-23-60-chat': sqlMigration(`
    alter table message add column answer_field jsonb;
    alter table message add column helpful boolean;
    create table device_secret (
      conversation_id text not null references conversation (id) on delete cascade,
      secret_hash text not null,
      created_at timestamptz not null,
      primary key (conversation_id, secret_hash)
    );
  `),
  '2026-11-23-71-unsure-turns': sqlMigration(`
    create index event_unsure on event (created_at)
      where type = 'turn.completed' and data ->> 'outcome' = 'unsure';
  `),
  // Measures look at agents' replies of the last days.
  '2026-11-23-01-replies': sqlMigration(`
    create index event_replies on event (created_at) where type = 'reply.sent';
  `),
  // What a model read otherwise than the embedded reader, newest first, for whoever says which of them was right.
  '2026-11-23-20-disagreements': sqlMigration(`
    create index event_disagreements on event (id desc)
      where type = 'turn.completed' and data #> '{understanding,disagreements}' is not null;
  `),
  // How well questions were answered, week by week.
  '2026-11-23-82-question-weeks': sqlMigration(`
    create index event_turns on event (created_at) where type = 'turn.completed';
    create index message_judged on message (created_at) where helpful is not null;
  `),
};
