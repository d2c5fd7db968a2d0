-- Up Migration

create table ares_entry (
  ico           text primary key,
  asked_at      timestamptz not null,
  failure_code  text,
  answered_at   timestamptz,
  outcome       text not null,
  name          text,
  legal_form    text,
  seat          jsonb,
  ended_on      date,
  statutory     jsonb,
  judge_anew    boolean not null default false,
  constraint ares_entry_ico_has_eight_digits check (ico ~ '^[0-9]{8}$'),
  constraint ares_entry_outcome_is_known check (outcome in ('found', 'not_found', 'unknown')),
  constraint ares_entry_is_unknown_until_answered check ((outcome = 'unknown') = (answered_at is null)),
  constraint ares_entry_last_asking_answered_or_failed
    check (answered_at <= asked_at and (failure_code is null) = (answered_at is not distinct from asked_at)),
  constraint ares_entry_found_has_a_name check ((outcome = 'found') = (name is not null)),
  constraint ares_entry_holds_only_what_was_found
    check (outcome = 'found' or coalesce(legal_form, seat::text, ended_on::text, statutory::text) is null)
);
comment on table ares_entry is
  'What the public register ARES said of the organisations of our cases, the last answer for each; nothing else of its answers is kept.';
comment on column ares_entry.failure_code is 'Why the last asking brought no answer; the answer before it, if any, stays.';
comment on column ares_entry.legal_form is 'Code list „právní forma“ (ROS): 331 příspěvková organizace, 801 obec.';
comment on column ares_entry.statutory is
  'Current members of the statutory body with birth dates, and how they act. Null: the public register (VR) does not cover the organisation.';
comment on column ares_entry.judge_anew is
  'The answer came late: pending cases of the organisation may have been judged without it.';
create index ares_entry_unanswered on ares_entry (asked_at) where failure_code is not null;
create index ares_entry_late on ares_entry (ico) where judge_anew;

create table provider_download (
  url            text primary key,
  attempted_at   timestamptz not null,
  outcome        text not null,
  because        text,
  succeeded_at   timestamptz,
  etag           text,
  last_modified  text,
  sha256         bytea,
  constraint provider_download_outcome_is_known check (outcome in ('imported', 'unchanged', 'refused', 'failed')),
  constraint provider_download_trouble_has_a_reason check ((outcome in ('refused', 'failed')) = (because is not null)),
  constraint provider_download_success_is_remembered
    check (outcome in ('refused', 'failed') or succeeded_at is not null),
  constraint provider_download_digest_is_sha256 check (octet_length(sha256) = 32)
);
comment on table provider_download is
  'The scheduled download of the register of social service providers: its last attempt and its last success, for each address.';
comment on column provider_download.because is 'Czech, one sentence: why nothing was imported.';
comment on column provider_download.sha256 is
  'The file that etag and last_modified speak of; asked about only while it is the current snapshot.';
