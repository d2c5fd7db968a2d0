-- Up Migration

-- One place for every rodné číslo, named by its keyed hash: cases and readings refer to it and hold none themselves.
create table birth_number (
  hash       bytea primary key,
  encrypted  bytea not null,
  constraint birth_number_hash_is_sha256 check (octet_length(hash) = 32)
);
comment on table birth_number is
  'The only place of a rodné číslo outside signed originals; AES-256-CBC with HMAC-SHA-256 under DATA_KEY, named by its HMAC-SHA-256 under another key derived from it. Erased when the IK MPSV of its person is known.';

insert into birth_number (hash, encrypted)
select distinct on (birth_number_hash) birth_number_hash, birth_number_encrypted
  from access_case
 where birth_number_encrypted is not null
 order by birth_number_hash, case_id;

alter table access_case drop constraint access_case_birth_number_is_whole;
alter table access_case drop column birth_number_encrypted;
comment on column access_case.birth_number_hash is 'Names the number in birth_number, also after it was erased there: whether two cases are about one person.';

create or replace function claim_approved_case(consumer text, lease interval) returns jsonb
language plpgsql as $$
declare
  claimed   access_case;
  sealed    bytea;
  data_key  text := nullif(current_setting('podatelna.data_key', true), '');
begin
  if coalesce(trim(consumer), '') = '' or length(consumer) > 100 then
    raise exception 'a consumer has a name of at most 100 characters' using errcode = 'invalid_parameter_value';
  end if;
  if lease is null or lease < interval '1 second' or lease > interval '1 day' then
    raise exception 'a lease lasts between a second and a day' using errcode = 'invalid_parameter_value';
  end if;

  update access_case c
     set claimed_by = claim_approved_case.consumer, claimed_until = clock_timestamp() + lease
   where c.case_id = (
           select a.case_id from access_case a
            where a.status = 'approved' and a.proposal <> 'none'
              and (a.claimed_until is null or a.claimed_until < clock_timestamp())
            order by a.received_at, a.case_id
            limit 1
              for update skip locked)
  returning c.* into claimed;
  if not found then
    return null;
  end if;
  insert into case_event (case_id, kind, actor, detail)
  values (claimed.case_id, 'claimed', consumer, jsonb_build_object('until', claimed.claimed_until));

  select b.encrypted into sealed from birth_number b where b.hash = claimed.birth_number_hash;

  return (select to_jsonb(v) from provisioning_case v where v.case_id = claimed.case_id)
    || jsonb_build_object(
         'claimed_until', claimed.claimed_until,
         'username', coalesce(
           (select a.username from account a
             where a.username is not null and coalesce(a.active, true)
               and (lower(a.username) = lower(claimed.username)
                    or (a.birth_date = claimed.birth_date
                        and a.name_words = name_words(claimed.given_names, claimed.family_name)))
             order by a.recorded_at desc nulls last, a.id desc limit 1),
           claimed.username),
         'titles', claimed.titles,
         'birth_surname', claimed.birth_surname,
         'birth_place', claimed.birth_place,
         'citizenship', claimed.citizenship,
         'address', claimed.address,
         'email', claimed.email,
         'phone', claimed.phone,
         'ik_mpsv', claimed.ik_mpsv,
         'birth_number', case when data_key is not null and sealed is not null
                              then open_birth_number(sealed, decode(data_key, 'base64')) end,
         'birth_number_encrypted', encode(sealed, 'base64'));
end
$$;

create or replace function complete_case(case_id text, consumer text, result jsonb) returns text
language plpgsql as $$
declare
  completed  access_case;
  outcome    text := result ->> 'outcome';
  new_ik     text := nullif(trim(result ->> 'ik_mpsv'), '');
  new_name   text := nullif(trim(result ->> 'username'), '');
  why        text := nullif(trim(result ->> 'reason'), '');
begin
  if outcome is null or outcome not in ('provisioned', 'failed') then
    raise exception 'the outcome is "provisioned" or "failed"' using errcode = 'invalid_parameter_value';
  end if;
  if new_ik is not null and new_ik !~ '^[0-9A-Za-z]{1,32}$' then
    raise exception 'an IK MPSV has 1 to 32 letters and digits' using errcode = 'invalid_parameter_value';
  end if;
  if outcome = 'failed' and why is null then
    raise exception 'a failure needs a reason' using errcode = 'invalid_parameter_value';
  end if;

  select c.* into completed from access_case c where c.case_id = complete_case.case_id for update;
  if not found then
    raise exception 'there is no case %', case_id using errcode = 'no_data_found';
  end if;
  -- The same completion told again, because its answer got lost.
  if completed.completed_by = consumer and completed.completion = result and completed.status <> 'approved' then
    return completed.status;
  end if;
  if completed.status <> 'approved' or completed.claimed_by is distinct from consumer then
    raise exception 'case % is not claimed by %', case_id, consumer using errcode = 'object_not_in_prerequisite_state';
  end if;

  if outcome = 'failed' then
    update access_case c
       set status = 'pending', claimed_by = null, claimed_until = null, completed_by = consumer, completion = result
     where c.case_id = complete_case.case_id;
    insert into case_event (case_id, kind, actor, reason) values (complete_case.case_id, 'provisioning_failed', consumer, why);
    return 'pending';
  end if;

  update access_case c
     set status = 'provisioned', claimed_by = null, claimed_until = null, completed_by = consumer, completion = result,
         ik_mpsv = coalesce(new_ik, c.ik_mpsv),
         username = coalesce(new_name, c.username)
   where c.case_id = complete_case.case_id
  returning c.* into completed;
  -- The person is known by the IK from now on; the number stays only for a case of the same person that still lacks it.
  delete from birth_number b
   where completed.ik_mpsv is not null and b.hash = completed.birth_number_hash
     and not exists (
           select from access_case other
            where other.birth_number_hash = b.hash and other.ik_mpsv is null and other.proposal <> 'none'
              and other.status in ('pending', 'awaiting_sender', 'approved'));
  insert into account (given_names, family_name, birth_date, ik_mpsv, username, application, organisation_ico, active,
                       recorded_at, case_id)
  select completed.given_names, completed.family_name, completed.birth_date, completed.ik_mpsv, completed.username,
         completed.application, completed.organisation_ico, true, now(), completed.case_id
   where completed.application is not null and completed.family_name is not null
  on conflict on constraint account_is_recorded_once_for_a_case do nothing;
  insert into case_event (case_id, kind, actor, detail)
  values (completed.case_id, 'provisioned', consumer, jsonb_build_object('ik_mpsv_known', completed.ik_mpsv is not null));
  return 'provisioned';
end
$$;
