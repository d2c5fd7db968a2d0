-- Up Migration

create table provider_snapshot (
  id              bigint generated always as identity primary key,
  source          text not null,
  sha256          bytea not null,
  taken_at        timestamptz not null,
  imported_at     timestamptz not null,
  provider_count  integer not null,
  service_count   integer not null,
  rejected_count  integer not null,
  state           text not null default 'current',
  constraint provider_snapshot_digest_is_sha256 check (octet_length(sha256) = 32),
  constraint provider_snapshot_state_is_known check (state in ('current', 'previous')),
  constraint provider_snapshot_is_not_from_the_future check (taken_at <= imported_at),
  constraint provider_snapshot_has_providers check (provider_count > 0 and service_count >= provider_count)
);
comment on table provider_snapshot is 'Registr poskytovatelů sociálních služeb as imported; the current one and the one before are kept.';
comment on column provider_snapshot.taken_at is
  'When the data were got from the ministry. A snapshot speaks about a day up to 48 hours after it (A-10) and about all days before, since it holds history.';
comment on column provider_snapshot.rejected_count is 'Items that did not have the expected shape; more than 1 % refuses the file.';
create unique index provider_snapshot_current_is_one on provider_snapshot (state) where state = 'current';

create table provider (
  snapshot_id  bigint not null references provider_snapshot on delete cascade,
  ico          text not null,
  name         text not null,
  seat         jsonb,
  statutory    jsonb not null,
  constraint provider_is_in_a_snapshot_once primary key (snapshot_id, ico),
  constraint provider_ico_has_eight_digits check (ico ~ '^[0-9]{8}$')
);
comment on column provider.seat is 'Registered seat: street, city, zip, text. Letters go to an address from a register only (R-24).';
comment on column provider.statutory is 'Members of the statutory body, givenNames and familyName: a hint for a person, never proof (A-06).';

create table provider_service (
  id           bigint generated always as identity primary key,
  snapshot_id  bigint not null,
  ico          text not null,
  identifier   text,
  kind         text,
  starts_on    date,
  ends_on      date,
  constraint provider_service_belongs_to_a_provider
    foreign key (snapshot_id, ico) references provider on delete cascade
);
comment on table provider_service is
  'Registered services with history. A provider is active on a day when a service is: the dates of facilities contradict them and are not stored.';
comment on column provider_service.ends_on is 'datumPoskytovaniDo: the first day on which the service is no longer provided.';
create index provider_service_by_provider on provider_service (snapshot_id, ico);

create table account_snapshot (
  id           bigint generated always as identity primary key,
  complete     boolean not null,
  source       text not null,
  sha256       bytea not null,
  taken_at     timestamptz not null,
  imported_at  timestamptz not null,
  row_count    integer not null,
  state        text not null default 'current',
  constraint account_snapshot_digest_is_sha256 check (octet_length(sha256) = 32),
  constraint account_snapshot_state_is_known check (state in ('current', 'previous')),
  constraint account_snapshot_is_not_from_the_future check (taken_at <= imported_at)
);
comment on table account_snapshot is 'Lists of existing OKslužby accounts as imported; the current one and the one before are kept.';
comment on column account_snapshot.complete is 'The person who imported it says that whoever is not in it has no account.';
create unique index account_snapshot_current_is_one on account_snapshot (state) where state = 'current';

-- Words of a name for finding candidates: lower case, without diacritics, titles and order. It finds too much on
-- purpose; who is the same person is decided in src/registers/accounts.ts. In SQL, because accounts are also written
-- by complete_case. Marks go before lower(), which then works under any locale of the database.
create function name_words(given_names text, family_name text) returns text[]
language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct word order by word), '{}')
    from regexp_split_to_table(
           lower(translate(
             regexp_replace(normalize(concat(given_names, ' ', family_name), nfkd), '[\u0300-\u036f''’]', '', 'g'),
             'ŁłĐđØø', 'LlDdOo')),
           '[\s.,;‐-―−-]+') as word
   where length(word) > 1
     and word not in ('bc', 'bca', 'mgr', 'mga', 'ing', 'arch', 'mudr', 'mddr', 'mvdr', 'judr', 'phdr', 'phmr', 'rndr',
                      'pharmdr', 'paeddr', 'thdr', 'thmgr', 'thlic', 'rsdr', 'icdr', 'doc', 'prof', 'dr', 'akad', 'soch',
                      'sr', 'rd', 'ph', 'th', 'phd', 'thd', 'csc', 'drsc', 'dsc', 'dis', 'mba', 'mpa', 'll', 'llm',
                      'msc', 'mha', 'bba')
$$;

create table account (
  id                bigint generated always as identity primary key,
  snapshot_id       bigint references account_snapshot on delete cascade,
  given_names       text,
  family_name       text not null,
  name_words        text[] not null generated always as (name_words(given_names, family_name)) stored,
  birth_date        date,
  ik_mpsv           text,
  username          text,
  application       text not null,
  organisation_ico  text,
  active            boolean,
  recorded_at       timestamptz,
  case_id           text references access_case,
  constraint account_is_imported_or_recorded check ((snapshot_id is null) = (recorded_at is not null)),
  constraint account_of_a_case_is_recorded check (case_id is null or recorded_at is not null),
  constraint account_is_recorded_once_for_a_case unique (case_id),
  constraint account_application_is_known check (application in ('poskytovatel', 'rodina', 'senior')),
  constraint account_organisation_ico_has_eight_digits check (organisation_ico ~ '^[0-9]{8}$')
);
comment on table account is 'One row per person and application: from an imported list (snapshot_id), or recorded when a case was provisioned.';
comment on column account.active is 'Null when the list does not say.';
create index account_by_snapshot on account (snapshot_id);
create index account_by_birth_date on account (birth_date);
create index account_by_username on account (lower(username));
create index account_by_ik_mpsv on account (lower(ik_mpsv));
create index account_by_name on account using gin (name_words);
