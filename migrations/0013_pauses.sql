-- Up Migration

create table pause (
  id         bigint generated always as identity primary key,
  part       text not null,
  reason     text not null,
  paused_by  text not null,
  paused_at  timestamptz not null default clock_timestamp(),
  ends_at    timestamptz,
  ended_at   timestamptz,
  ended_by   text,
  constraint pause_part_is_known check (part in ('poll', 'processing')),
  constraint pause_has_a_reason check (length(trim(reason)) between 1 and 2000),
  constraint pause_ends_after_it_began check (ends_at > paused_at),
  constraint pause_ended_says_by_whom check (num_nonnulls(ended_at, ended_by) in (0, 2))
);
comment on table pause is 'A person stopped a part of podatelna, in every process, until a time or until somebody resumes it.';
comment on column pause.ends_at is 'The pause is over by itself then; null: only a person ends it.';
comment on column pause.ended_at is 'A person ended it, or another pause took its place.';
create unique index pause_of_a_part_is_one on pause (part) where ended_at is null;
