-- Up Migration

create extension if not exists pgcrypto;

-- What may follow what (contract of provisioning_case.status). Who may do it is the caller's business; that nothing
-- jumps over a person is decided here: only `approved` leads to `provisioned`, and only complete_case takes that step.
create function access_case_status_follows() returns trigger language plpgsql as $$
begin
  if new.status <> old.status and not (
       (old.status = 'pending' and new.status in ('approved', 'declined', 'awaiting_sender', 'closed', 'superseded'))
    or (old.status = 'awaiting_sender' and new.status in ('pending', 'approved', 'declined', 'closed', 'superseded'))
    or (old.status = 'approved' and new.status in ('pending', 'provisioned'))
    or (old.status = 'declined' and new.status in ('pending', 'closed'))
    or (old.status = 'provisioned' and new.status = 'closed')) then
    raise exception 'a case that is % cannot become %', old.status, new.status using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger access_case_status_follows before update on access_case
  for each row execute function access_case_status_follows();

-- The same scheme as src/cases/birth-number.ts: iv 16 bytes, AES-256-CBC, HMAC-SHA-256 of both.
create function open_birth_number(encrypted bytea, data_key bytea) returns text
language plpgsql stable as $$
declare
  body bytea := substring(encrypted from 1 for octet_length(encrypted) - 32);
  mac  bytea := substring(encrypted from octet_length(encrypted) - 31);
begin
  if hmac(body, hmac('podatelna birth number authentication'::bytea, data_key, 'sha256'), 'sha256') <> mac then
    raise exception 'the setting podatelna.data_key is not the DATA_KEY the birth number was written with';
  end if;
  return convert_from(
    decrypt_iv(substring(body from 17), hmac('podatelna birth number encryption'::bytea, data_key, 'sha256'),
               substring(body from 1 for 16), 'aes-cbc/pad:pkcs'), 'SQL_ASCII');
end
$$;

create function claim_approved_case(consumer text, lease interval) returns jsonb
language plpgsql as $$
declare
  claimed   access_case;
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
         'birth_number', case when data_key is not null and claimed.birth_number_encrypted is not null
                              then open_birth_number(claimed.birth_number_encrypted, decode(data_key, 'base64')) end,
         'birth_number_encrypted', encode(claimed.birth_number_encrypted, 'base64'));
end
$$;
comment on function claim_approved_case is
  'Leases one approved case to a consumer and returns what account creation needs, or null. The birth number is readable when the session has set podatelna.data_key to DATA_KEY.';

create function complete_case(case_id text, consumer text, result jsonb) returns text
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
         username = coalesce(new_name, c.username),
         birth_number_encrypted = case when coalesce(new_ik, c.ik_mpsv) is null then c.birth_number_encrypted end
   where c.case_id = complete_case.case_id
  returning c.* into completed;
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
comment on function complete_case is
  'Ends a claim: {"outcome": "provisioned" | "failed", "ik_mpsv", "username", "reason"}. Telling the same twice changes nothing.';
