-- Up Migration

create table lease (
  name           text primary key,
  token          bigint not null default 0,
  holder         text,
  backend_pid    integer,
  backend_start  timestamptz,
  expires_at     timestamptz,
  constraint lease_is_held_or_free check (num_nonnulls(holder, expires_at) in (0, 2))
);
comment on table lease is
  'Who may do what only one may do at a time. The token grows with every taking: a holder that was paused past its end is told apart by it (fencing). A holder whose database session is gone is taken over at once.';

create table isds_account (
  account              text primary key,
  watermark            timestamptz,
  not_before           timestamptz not null default '-infinity',
  refused_at           timestamptz,
  refused_code         text,
  refused_credentials  text,
  restricted_until     timestamptz,
  maintenance_at       timestamptz,
  maintenance_said     text,
  owner_box_id         text,
  password_expires_at  timestamptz,
  password_checked_at  timestamptz,
  constraint isds_account_refusal_is_whole check (num_nonnulls(refused_at, refused_code, refused_credentials) in (0, 3))
);
comment on table isds_account is 'One row per ISDS login, named by a keyed fingerprint of address and user name.';
comment on column isds_account.watermark is 'Everything that reached the box up to here has been listed; the next window starts before it.';
comment on column isds_account.not_before is 'No call before this instant: pacing, throttling and maintenance, for every process.';
comment on column isds_account.restricted_until is 'ISDS asked for fewer calls (3008, 3009): until then calls are 3 seconds apart.';
comment on column isds_account.maintenance_at is 'ISDS said last that it is out of service (HTTP 503), with its words; null once it answers again.';
comment on column isds_account.refused_credentials is 'Keyed fingerprint of the credentials that ISDS refused: calls stay stopped until they change or a person resumes.';

create table data_box (
  box_id        text primary key,
  box_type      text,
  ico           text,
  name          text,
  address       text,
  found         boolean not null,
  looked_up_at  timestamptz not null,
  constraint data_box_id_has_seven_characters check (length(box_id) = 7)
);
comment on table data_box is 'Senders of messages fetched, as ISDS describes them; natural persons have no IČO.';

create table isds_usage (
  account   text not null references isds_account,
  day       date not null,
  category  text not null,
  calls     integer not null,
  primary key (account, day, category),
  constraint isds_usage_category_is_known check (category in ('list', 'download', 'mark', 'other'))
);
comment on table isds_usage is 'Calls made per Prague day in the categories that ISDS monitors (Provozní řád II.17).';

create table listing (
  id            bigint generated always as identity primary key,
  account       text not null references isds_account,
  holder        text not null,
  window_from   timestamptz not null,
  window_to     timestamptz not null,
  started_at    timestamptz not null,
  finished_at   timestamptz,
  page_count    integer not null default 0,
  record_count  integer not null default 0,
  new_count     integer not null default 0,
  wanted_count  integer not null default 0,
  outcome       text not null default 'running',
  failure_code  text,
  constraint listing_outcome_is_known check (outcome in ('running', 'complete', 'failed')),
  constraint listing_window_runs_forward check (window_from < window_to)
);
comment on column listing.wanted_count is 'New records with a reason to be fetched; the rest was left alone.';
comment on table listing is 'Each use of GetListOfReceivedMessages: the call that causes acceptance of everything that waits in the box.';
create index listing_by_start on listing (started_at desc);

create table data_message (
  id                   bigint generated always as identity primary key,
  dm_id                text not null unique,
  state                text not null default 'listed',
  wanted               boolean,
  requested_by         text,
  delivered_at         timestamptz not null,
  accepted_at          timestamptz,
  listed_at            timestamptz,
  envelope             jsonb,
  sift                 jsonb,
  stored_at            timestamptz,
  processed_at         timestamptz,
  marked_at            timestamptz,
  dm_hash              text,
  signature            text,
  signature_detail     jsonb,
  problem              text,
  processed_with       jsonb,
  download_attempts    integer not null default 0,
  processing_attempts  integer not null default 0,
  retry_at             timestamptz,
  failure_code         text,
  failure              text,
  enqueued_at          timestamptz,
  constraint data_message_id_is_short check (length(dm_id) between 1 and 40),
  constraint data_message_state_is_known check (state in ('listed', 'stored', 'processed', 'not_ours', 'quarantined', 'unavailable')),
  constraint data_message_signature_is_known check (signature in ('valid', 'invalid', 'unchecked')),
  constraint data_message_problem_is_told check ((state in ('quarantined', 'unavailable')) = (problem is not null)),
  constraint data_message_stored_says_when check (state not in ('stored', 'processed') or stored_at is not null),
  constraint data_message_processed_says_when check (state <> 'processed' or processed_at is not null),
  constraint data_message_not_ours_keeps_its_id_only check (
    state <> 'not_ours'
    or num_nonnulls(requested_by, accepted_at, listed_at, envelope, sift, stored_at, processed_at, marked_at, dm_hash, signature,
                    signature_detail, problem, processed_with, retry_at, failure_code, failure, enqueued_at) = 0)
);
comment on column data_message.delivered_at is
  'dmDeliveryTime, dodání: the message reached the box. For an act addressed to an authority this is legal receipt.';
comment on column data_message.accepted_at is 'dmAcceptanceTime, doručení: what a listing causes; starts the 90 days after which ISDS deletes the content.';
comment on column data_message.envelope is 'Envelope as listed, birth numbers masked; null once the message is not ours.';
comment on column data_message.requested_by is 'Who pulled it in by its id (fetch) although sifting left it alone.';
comment on column data_message.wanted is 'Sifting found a reason to fetch it, or a person asked for it.';
comment on column data_message.retry_at is 'Not before this instant again, after a failure that may pass.';
create index data_message_to_download on data_message (delivered_at) where state = 'listed';
create index data_message_to_process on data_message (delivered_at) where state = 'stored';
create index data_message_by_state on data_message (state, delivered_at desc);

create table signed_original (
  id             bigint generated always as identity primary key,
  message_id     bigint not null references data_message,
  sha256         bytea not null,
  size_bytes     bigint not null,
  downloaded_at  timestamptz not null,
  time_stamped   boolean not null,
  state          text not null default 'stored',
  purged_at      timestamptz,
  constraint signed_original_digest_is_sha256 check (octet_length(sha256) = 32),
  constraint signed_original_state_is_known check (state in ('stored', 'purged')),
  constraint signed_original_purge_says_when check ((state = 'purged') = (purged_at is not null))
);
comment on table signed_original is 'One row per download of a signed message: ISDS seals each download anew, so two of them differ in bytes.';
create index signed_original_of_message on signed_original (message_id, id);
create index signed_original_to_stamp on signed_original (message_id) where not time_stamped;

create table signed_original_chunk (
  original_id  bigint not null references signed_original on delete cascade,
  ordinal      integer not null,
  bytes        bytea not null,
  primary key (original_id, ordinal),
  constraint signed_original_chunk_is_bounded check (octet_length(bytes) between 1 and 1048576)
);
alter table signed_original_chunk alter column bytes set storage external;
comment on table signed_original_chunk is 'The signed message byte for byte, in order. Never changed, only purged.';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are written once', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger signed_original_chunk_is_never_changed before update on signed_original_chunk
  for each row execute function refuse_change();

create function signed_original_only_purged() returns trigger language plpgsql as $$
begin
  if (new.id, new.message_id, new.sha256, new.size_bytes, new.downloaded_at, new.time_stamped)
     is distinct from (old.id, old.message_id, old.sha256, old.size_bytes, old.downloaded_at, old.time_stamped)
     or old.state = 'purged' then
    raise exception 'rows of signed_original are only purged' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger signed_original_is_only_purged before update on signed_original
  for each row execute function signed_original_only_purged();

create table document (
  message_id     bigint not null references data_message on delete cascade,
  place          text not null,
  name           text not null,
  declared_type  text not null,
  meta_type      text not null,
  sha256         bytea not null,
  size_bytes     bigint not null,
  primary key (message_id, place),
  constraint document_digest_is_sha256 check (octet_length(sha256) = 32)
);
comment on column document.place is 'Where it stands in the message: "1", "2/1" for the first document of a data message nested in the second. Bytes stay in the signed original.';
create index document_by_digest on document (sha256);

create table document_reading (
  sha256             bytea not null,
  extractor_version  text not null,
  outcome            text not null,
  reading            jsonb not null,
  read_at            timestamptz not null,
  duration_ms        integer not null,
  primary key (sha256, extractor_version),
  constraint document_reading_digest_is_sha256 check (octet_length(sha256) = 32),
  constraint document_reading_outcome_is_known check (outcome in ('complete', 'partial', 'unreadable'))
);
comment on table document_reading is 'What was read in a document, once per digest and extractor version; birth numbers are masked.';
create index data_message_to_mark on data_message (id) where state = 'processed' and marked_at is null;
create index data_message_by_sender on data_message ((envelope ->> 'senderBoxId')) where envelope is not null;
