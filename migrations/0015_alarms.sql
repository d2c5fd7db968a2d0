-- Up Migration

alter table data_message add column quarantined_at timestamptz;
update data_message set quarantined_at = coalesce(stored_at, listed_at, now()) where state = 'quarantined';
alter table data_message add constraint data_message_quarantined_says_when
  check ((state = 'quarantined') = (quarantined_at is not null));
comment on column data_message.quarantined_at is 'When it came into quarantine; kept by a trigger, null outside of it.';

create function data_message_quarantine_is_dated() returns trigger language plpgsql as $$
begin
  new.quarantined_at := case when new.state = 'quarantined' then clock_timestamp() end;
  return new;
end
$$;
create trigger data_message_quarantine_is_dated before update on data_message
  for each row when (new.state is distinct from old.state) execute function data_message_quarantine_is_dated();
create trigger data_message_quarantine_is_dated_at_once before insert on data_message
  for each row when (new.state = 'quarantined') execute function data_message_quarantine_is_dated();

create table alarm (
  id        bigint generated always as identity primary key,
  code      text not null,
  subject   text not null default '',
  because   text not null,
  began_at  timestamptz not null default clock_timestamp(),
  ended_at  timestamptz,
  constraint alarm_code_is_a_word check (code ~ '^[a-z][a-z-]{1,60}$'),
  constraint alarm_ends_after_it_began check (ended_at >= began_at)
);
comment on table alarm is 'What a person should know of, from when to when. No personal data.';
comment on column alarm.subject is 'Id of the case it is about, or empty.';
comment on column alarm.because is 'Czech, one sentence or two that say what to do, as things stood at the beginning.';
create unique index alarm_under_way_is_one on alarm (code, subject) where ended_at is null;
create index alarm_by_end on alarm (ended_at) where ended_at is not null;

create table alarm_telling (
  alarm_id    bigint not null references alarm on delete cascade,
  event       text not null,
  target      text not null,
  attempts    integer not null default 0,
  try_at      timestamptz not null default clock_timestamp(),
  told_at     timestamptz,
  given_up_at timestamptz,
  failure     text,
  primary key (alarm_id, event, target),
  constraint alarm_telling_event_is_known check (event in ('began', 'ended')),
  constraint alarm_telling_target_is_known check (target in ('command', 'webhook')),
  constraint alarm_telling_ends_one_way check (num_nonnulls(told_at, given_up_at) < 2)
);
comment on table alarm_telling is 'The beginning and the end of an alarm are each told once to each hook; a telling that failed is tried again.';
create index alarm_telling_due on alarm_telling (try_at) where told_at is null and given_up_at is null;

create table reported_trouble (
  code         text primary key,
  because      text not null,
  reported_at  timestamptz not null default clock_timestamp(),
  constraint reported_trouble_code_is_a_word check (code ~ '^[a-z][a-z-]{1,60}$')
);
comment on table reported_trouble is
  'Troubles that cannot be seen in the tables: reported by who met them, withdrawn by who succeeded. Alarms as long as they stand here.';
