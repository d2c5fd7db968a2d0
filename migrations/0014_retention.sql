-- Up Migration

-- Since when a case is in its status: retention counts from there, whoever moved it and however.
alter table access_case add column status_since timestamptz;
update access_case c
   set status_since = coalesce(
         (select max(e.at) from case_event e where e.case_id = c.case_id and e.kind not in ('judged_anew', 'claimed')),
         c.opened_at);
alter table access_case
  alter column status_since set not null,
  alter column status_since set default clock_timestamp();
comment on column access_case.status_since is 'When it came into its status; kept by a trigger.';

create function access_case_status_is_dated() returns trigger language plpgsql as $$
begin
  new.status_since := clock_timestamp();
  return new;
end
$$;
create trigger access_case_status_is_dated before update on access_case
  for each row when (new.status is distinct from old.status) execute function access_case_status_is_dated();

-- When what a case was opened from (the original, what was read in it, the birth number) is needed no more. The periods
-- are in src/retention/periods.ts.
create function case_is_over(c access_case, at timestamptz, closed_for interval, duplicate_for interval, unanswered_for interval)
returns boolean language sql stable as $$
  select case
    when c.status in ('closed', 'declined', 'provisioned', 'superseded') then
      c.status_since <= at - case when c.duplicate_of is null then closed_for else duplicate_for end
      -- Somebody still judges it together with what completed it.
      and not exists (select from access_case later
                       where later.supplements = c.case_id and later.status in ('pending', 'awaiting_sender', 'approved'))
    when c.status = 'awaiting_sender' then
      c.status_since <= at - unanswered_for
      and not exists (select from access_case answer where answer.supplements = c.case_id)
    else false
  end
$$;
create index access_case_supplementing on access_case (supplements) where supplements is not null;
create index access_case_duplicating on access_case (duplicate_of) where duplicate_of is not null;

-- The history of a case ends with the case, when a person shreds it, and in no other way: who deletes from it says
-- which case in the setting podatelna.shredded_case of the transaction.
create function case_event_goes_with_its_case() returns trigger language plpgsql as $$
begin
  if old.case_id is distinct from nullif(current_setting('podatelna.shredded_case', true), '') then
    raise exception 'rows of % are written once', tg_table_name using errcode = 'restrict_violation';
  end if;
  return old;
end
$$;
drop trigger case_event_is_append_only on case_event;
create trigger case_event_is_never_changed before update on case_event
  for each row execute function refuse_change();
create trigger case_event_goes_with_its_case before delete on case_event
  for each row execute function case_event_goes_with_its_case();

-- An account lives on when the case it was set up by is shredded.
alter table account drop constraint account_case_id_fkey;
alter table account add foreign key (case_id) references access_case on delete set null;

create index birth_number_named_by_case on access_case (birth_number_hash) where birth_number_hash is not null;
create index birth_number_named_by_reading on document_reading using gin (birth_numbers);
create index data_message_not_ours on data_message (delivered_at) where state = 'not_ours';
create index signed_original_stored on signed_original (message_id) where state = 'stored';
