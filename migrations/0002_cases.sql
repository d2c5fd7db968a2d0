-- Up Migration

create sequence access_case_number;

create table access_case (
  case_id                 text primary key default 'P' || to_char(nextval('access_case_number'), 'FM000000'),
  message_id              bigint references data_message,
  channel                 text not null default 'data_box',
  act_key                 text not null,
  received_at             timestamptz not null,
  act                     text not null,
  application             text,
  status                  text not null default 'pending',
  assessment              text not null,
  proposal                text not null,
  urgent                  boolean not null,
  given_names             text,
  family_name             text,
  titles                  text,
  birth_date              date,
  birth_surname           text,
  birth_place             text,
  citizenship             text,
  address                 text,
  email                   text,
  phone                   text,
  username                text,
  birth_number_encrypted  bytea,
  birth_number_hash       bytea,
  ik_mpsv                 text,
  organisation_ico        text,
  organisation_name       text,
  letter_address          jsonb,
  role                    text not null,
  sender_box_id           text,
  sender_ico              text,
  duplicate_of            text references access_case,
  supplements             text references access_case,
  findings                jsonb not null,
  details                 jsonb not null,
  rules_version           text not null,
  versions                jsonb not null,
  opened_at               timestamptz not null default now(),
  judged_at               timestamptz not null default now(),
  unmatched_at            timestamptz,
  reference_number        text,
  claimed_by              text,
  claimed_until           timestamptz,
  completed_by            text,
  completion              jsonb,
  constraint access_case_act_is_opened_once unique (message_id, act_key),
  constraint access_case_number_is_readable check (case_id ~ '^P[0-9]{6,}$'),
  constraint access_case_channel_matches_message check (
    channel in ('data_box', 'paper') and (channel = 'data_box') = (message_id is not null)),
  constraint access_case_act_is_known check (
    act in ('consent', 'access_request', 'statutory_end', 'delegation', 'consent_withdrawal', 'other')),
  constraint access_case_application_is_known check (application in ('poskytovatel', 'rodina', 'senior')),
  constraint access_case_status_is_known check (
    status in ('pending', 'approved', 'provisioned', 'closed', 'awaiting_sender', 'declined', 'superseded')),
  constraint access_case_assessment_is_known check (assessment in ('ready', 'review', 'deficient', 'information')),
  constraint access_case_proposal_is_known check (proposal in ('create_account', 'enable_application', 'none')),
  constraint access_case_role_is_known check (role in ('statutory', 'employee', 'unknown')),
  constraint access_case_ready_proposes_something check (assessment <> 'ready' or proposal <> 'none'),
  constraint access_case_information_proposes_nothing check (assessment <> 'information' or proposal = 'none'),
  constraint access_case_has_findings check (jsonb_typeof(findings) = 'array' and jsonb_array_length(findings) > 0),
  constraint access_case_birth_number_is_whole check (birth_number_encrypted is null or birth_number_hash is not null),
  constraint access_case_is_not_its_own_duplicate check (duplicate_of <> case_id and supplements <> case_id),
  constraint access_case_to_provision_is_for_somebody check (
    status not in ('approved', 'provisioned') or proposal = 'none'
    or (application is not null and given_names is not null and family_name is not null)),
  constraint access_case_claim_is_whole check (num_nonnulls(claimed_by, claimed_until) in (0, 2))
);
comment on table access_case is 'One act of one person for one application. Opened pending by the daemon, moved on only by a person.';
comment on column access_case.act_key is 'Where the act stands: digest of the document, place in it, kind, application. Never a name or an index.';
comment on column access_case.birth_number_encrypted is 'The only place of a rodné číslo outside signed originals; AES-256-CBC with HMAC-SHA-256 under DATA_KEY. Erased when the IK MPSV is known.';
comment on column access_case.birth_number_hash is 'HMAC-SHA-256 under DATA_KEY, for telling whether two cases are about one person.';
comment on column access_case.unmatched_at is 'A later reading of the message no longer finds this act; kept because a person decided it.';
create index access_case_to_judge on access_case (assessment, received_at) where status = 'pending';
create index access_case_to_provision on access_case (received_at, case_id) where status = 'approved';
create index access_case_by_act_key on access_case (act_key);
create index access_case_by_person on access_case (lower(family_name), birth_date);
create index access_case_by_organisation on access_case (organisation_ico, received_at);
create index access_case_by_sender on access_case (sender_box_id, received_at);
create index access_case_by_reference on access_case (reference_number) where reference_number is not null;

create table case_event (
  id       bigint generated always as identity primary key,
  case_id  text not null references access_case,
  at       timestamptz not null default clock_timestamp(),
  kind     text not null,
  actor    text not null,
  reason   text,
  detail   jsonb not null default '{}',
  constraint case_event_decision_has_a_reason check (
    kind not in ('approved', 'declined', 'called_to_complete', 'closed', 'superseded', 'returned') or coalesce(length(trim(reason)), 0) > 0)
);
comment on table case_event is 'Everything that happened to a case, in order; append-only.';
create index case_event_of_case on case_event (case_id, id);
create trigger case_event_is_append_only before update or delete on case_event
  for each row execute function refuse_change();
create trigger case_event_is_never_emptied before truncate on case_event
  for each statement execute function refuse_change();

create function access_case_status_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.status is distinct from old.status then
    perform pg_notify('podatelna_case', new.case_id);
  end if;
  return new;
end
$$;
create trigger access_case_tells_of_its_status after insert or update on access_case
  for each row execute function access_case_status_changed();

create function access_case_starts_pending() returns trigger language plpgsql as $$
begin
  if new.status <> 'pending' then
    raise exception 'a case starts pending' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger access_case_starts_pending before insert on access_case
  for each row execute function access_case_starts_pending();

create view intake_message as
select m.dm_id,
       m.state,
       m.delivered_at,
       m.stored_at,
       m.processed_at,
       m.marked_at,
       (select encode(o.sha256, 'hex') from signed_original o where o.message_id = m.id order by o.id limit 1) as signed_sha256,
       m.dm_hash,
       m.signature,
       m.signature_detail,
       (select count(*) from access_case c where c.message_id = m.id)::integer as case_count,
       m.problem
  from data_message m;
comment on view intake_message is 'Stable interface: one row per data message listed and not yet purged.';

create view provisioning_case as
select c.case_id,
       c.channel,
       m.dm_id,
       c.received_at,
       c.act,
       c.application,
       c.status,
       c.assessment,
       c.proposal,
       c.urgent,
       c.given_names,
       c.family_name,
       c.birth_date,
       c.organisation_ico,
       c.organisation_name,
       c.letter_address,
       c.role,
       c.sender_box_id,
       c.sender_ico,
       c.duplicate_of,
       c.supplements,
       c.findings,
       c.rules_version
  from access_case c
  left join data_message m on m.id = c.message_id;
comment on view provisioning_case is 'Stable interface: one row per case.';

create table console_user (
  name                 text primary key,
  role                 text not null,
  password_hash        text not null,
  created_at           timestamptz not null default now(),
  disabled_at          timestamptz,
  sessions_valid_from  timestamptz not null default now(),
  constraint console_user_role_is_known check (role in ('viewer', 'operator', 'approver', 'administrator')),
  constraint console_user_name_is_plain check (name ~ '^[a-z0-9][a-z0-9._-]{1,63}$')
);
