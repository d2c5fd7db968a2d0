-- Up Migration

-- A decision names the revision of the case that the person saw; whoever comes late is told what happened since.
alter table access_case
  add column revision  integer not null default 1,
  add column settled   jsonb not null default '{}';
comment on column access_case.revision is 'Grows with every change of the row, whoever makes it.';
comment on column access_case.settled is
  'What people settled: corrected values, a signature seen, the state of the account, a link. It stands over what was read, now and after any later reading.';
comment on column access_case.reference_number is
  'Our reference number: the paper it was entered from, or the call to complete. An answer that names it belongs here.';
create unique index access_case_paper_act_is_opened_once on access_case (act_key) where message_id is null;

create function access_case_revision_grows() returns trigger language plpgsql as $$
begin
  new.revision := old.revision + 1;
  return new;
end
$$;
create trigger access_case_revision_grows before update on access_case
  for each row when (old.* is distinct from new.*) execute function access_case_revision_grows();

alter table case_event add column revision integer;
comment on column case_event.revision is 'Of the case, once this had happened to it; null before revisions were counted.';
create function case_event_names_the_revision() returns trigger language plpgsql as $$
begin
  select c.revision into new.revision from access_case c where c.case_id = new.case_id;
  return new;
end
$$;
create trigger case_event_names_the_revision before insert on case_event
  for each row execute function case_event_names_the_revision();

alter table case_event drop constraint case_event_decision_has_a_reason;
alter table case_event add constraint case_event_decision_has_a_reason check (
  kind not in ('approved', 'declined', 'called_to_complete', 'closed', 'superseded', 'returned', 'corrected', 'signature_seen',
               'account_stated', 'linked', 'unlinked', 'ik_entered', 'letter_sent')
  or coalesce(length(trim(reason)), 0) > 0);

create table corrected_value (
  event_id  bigint primary key references case_event,
  field     text not null,
  before    text,
  after     text
);
comment on table corrected_value is
  'A value before and after a correction by a person. Personal data, so beside the history and not in it: retention erases rows here, the history stays as it was written. Never a birth number.';
create trigger corrected_value_is_never_changed before update on corrected_value
  for each row execute function refuse_change();

-- As before, and a person may take back a closing or a replacement made by mistake; what was provisioned stays so.
create or replace function access_case_status_follows() returns trigger language plpgsql as $$
begin
  if new.status <> old.status and not (
       (old.status = 'pending' and new.status in ('approved', 'declined', 'awaiting_sender', 'closed', 'superseded'))
    or (old.status = 'awaiting_sender' and new.status in ('pending', 'approved', 'declined', 'closed', 'superseded'))
    or (old.status = 'approved' and new.status in ('pending', 'provisioned'))
    or (old.status = 'declined' and new.status in ('pending', 'closed'))
    or (old.status = 'superseded' and new.status = 'pending')
    or (old.status = 'closed' and new.status = 'pending' and old.completion ->> 'outcome' is distinct from 'provisioned')
    or (old.status = 'provisioned' and new.status = 'closed')) then
    raise exception 'a case that is % cannot become %', old.status, new.status using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create function require_consumer(consumer text) returns void language plpgsql as $$
begin
  if coalesce(trim(consumer), '') = '' or length(consumer) > 100 then
    raise exception 'a consumer has a name of at most 100 characters' using errcode = 'invalid_parameter_value';
  end if;
end
$$;

-- A person is known by the IK from now on; the number stays only for an open case of the same person that lacks it.
create function forget_birth_number(number_hash bytea) returns void language sql as $$
  delete from birth_number b
   where b.hash = number_hash
     and not exists (
           select from access_case c
            where c.birth_number_hash = b.hash and c.ik_mpsv is null and c.proposal <> 'none'
              and c.status in ('pending', 'awaiting_sender', 'approved'))
$$;

-- For the person who looked the IK up; complete_case does the same with what the provisioning system says.
create function enter_ik_mpsv(case_id text, ik_mpsv text) returns void language plpgsql as $$
declare
  entered access_case;
begin
  update access_case c set ik_mpsv = enter_ik_mpsv.ik_mpsv where c.case_id = enter_ik_mpsv.case_id returning c.* into entered;
  update account a set ik_mpsv = enter_ik_mpsv.ik_mpsv where a.case_id = enter_ik_mpsv.case_id;
  perform forget_birth_number(entered.birth_number_hash);
end
$$;

create or replace function complete_case(case_id text, consumer text, result jsonb) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  completed  access_case;
  outcome    text := result ->> 'outcome';
  new_ik     text := nullif(trim(result ->> 'ik_mpsv'), '');
  new_name   text := nullif(trim(result ->> 'username'), '');
  why        text := nullif(trim(result ->> 'reason'), '');
  ik_before  text;
begin
  perform require_consumer(consumer);
  if outcome is null or outcome not in ('provisioned', 'failed') then
    raise exception 'the outcome is "provisioned" or "failed"' using errcode = 'invalid_parameter_value';
  end if;
  -- The result is kept: a password put into it by mistake must not be.
  if result - array['outcome', 'ik_mpsv', 'username', 'reason'] <> '{}' then
    raise exception 'a result has "outcome", "ik_mpsv", "username" and "reason" only' using errcode = 'invalid_parameter_value';
  end if;
  if new_ik is not null and new_ik !~ '^[0-9A-Za-z]{1,32}$' then
    raise exception 'an IK MPSV has 1 to 32 letters and digits' using errcode = 'invalid_parameter_value';
  end if;
  if length(new_name) > 100 or length(why) > 2000 then
    raise exception 'a username has at most 100 characters, a reason 2000' using errcode = 'invalid_parameter_value';
  end if;
  if outcome = 'failed' and why is null then
    raise exception 'a failure needs a reason' using errcode = 'invalid_parameter_value';
  end if;

  select c.* into completed from access_case c where c.case_id = complete_case.case_id for update;
  if not found then
    raise exception 'there is no case %', left(case_id, 40) using errcode = 'no_data_found';
  end if;
  -- The same completion told again, because its answer got lost.
  if completed.completed_by = consumer and completed.completion = result and completed.status <> 'approved' then
    return completed.status;
  end if;
  if completed.status <> 'approved' or completed.claimed_by is distinct from consumer then
    raise exception 'case % is not claimed by %', completed.case_id, consumer using errcode = 'object_not_in_prerequisite_state';
  end if;

  if outcome = 'failed' then
    update access_case c
       set status = 'pending', claimed_by = null, claimed_until = null, completed_by = consumer, completion = result
     where c.case_id = completed.case_id;
    insert into case_event (case_id, kind, actor, reason) values (completed.case_id, 'provisioning_failed', consumer, why);
    return 'pending';
  end if;

  ik_before := completed.ik_mpsv;
  update access_case c
     set status = 'provisioned', claimed_by = null, claimed_until = null, completed_by = consumer, completion = result,
         ik_mpsv = coalesce(new_ik, c.ik_mpsv),
         username = coalesce(new_name, c.username)
   where c.case_id = completed.case_id
  returning c.* into completed;
  if completed.ik_mpsv is not null then
    perform forget_birth_number(completed.birth_number_hash);
  end if;
  insert into account (given_names, family_name, birth_date, ik_mpsv, username, application, organisation_ico, active,
                       recorded_at, case_id)
  select completed.given_names, completed.family_name, completed.birth_date, completed.ik_mpsv, completed.username,
         completed.application, completed.organisation_ico, true, now(), completed.case_id
   where completed.application is not null and completed.family_name is not null
  on conflict on constraint account_is_recorded_once_for_a_case do nothing;
  insert into case_event (case_id, kind, actor, detail)
  values (completed.case_id, 'provisioned', consumer,
          jsonb_build_object('ik_mpsv_known', completed.ik_mpsv is not null, 'ik_mpsv_differs', coalesce(new_ik <> ik_before, false)));
  return 'provisioned';
end
$$;

-- The provisioning system gets the right to two functions and needs none to a table.
alter function claim_approved_case(text, interval) security definer;
alter function claim_approved_case(text, interval) set search_path = public, pg_temp;
revoke execute on function claim_approved_case(text, interval), complete_case(text, text, jsonb), enter_ik_mpsv(text, text),
  forget_birth_number(bytea), open_birth_number(bytea, bytea) from public;
