-- What the bot remembers for its reminders. One dialect for SQLite and PostgreSQL: texts and whole numbers only.
-- A moment is a bigint in milliseconds since 1970. Files here are applied in order and never edited afterwards.

create table reminder (
  id text primary key,
  team text not null,
  origin text not null,
  channel text not null,
  owner text not null,
  language text not null,
  rule text not null,
  choice text not null,
  drafts bigint not null,
  state text not null,
  paused_because text,
  next_at bigint,
  turn text not null,
  failures bigint not null,
  told_at bigint,
  revision bigint not null,
  created_at bigint not null
);
create index reminder_due on reminder (next_at) where state = 'active';

-- One occurrence of a reminder, written down before it is posted.
create table delivery (
  id text primary key,
  reminder text not null references reminder (id) on delete cascade,
  due_at bigint not null,
  channel text not null,
  clause text not null,
  missed bigint not null,
  state text not null,
  open_at bigint,
  holder text,
  attempts bigint not null,
  first_try_at bigint,
  message_ts text,
  note text,
  unique (reminder, due_at)
);
create index delivery_open on delivery (open_at) where open_at is not null;
create index delivery_done on delivery (due_at) where open_at is null;
create index delivery_channel on delivery (channel) where state = 'sending';

-- When a channel may have its next message: Slack takes one a second, from all processes together.
create table channel (
  id text primary key,
  free_at bigint not null
);
create index channel_free on channel (free_at);

-- Events of Slack that were seen, so that one delivered twice is handled once.
create table slack_event (
  id text primary key,
  seen_at bigint not null
);
create index slack_event_seen on slack_event (seen_at);
