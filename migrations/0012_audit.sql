-- Up Migration

create table audit_entry (
  number    bigint primary key,
  at        timestamptz not null,
  actor     text not null,
  kind      text not null,
  subjects  text[] not null,
  reason    text,
  detail    jsonb not null,
  key_id    bytea not null,
  mac       bytea not null,
  constraint audit_entry_numbers_begin_at_one check (number > 0),
  constraint audit_entry_has_an_actor check (length(actor) between 1 and 200),
  constraint audit_entry_kind_is_a_word check (kind ~ '^[a-z][a-z_]{1,60}$'),
  constraint audit_entry_reason_is_short check (length(reason) <= 2000),
  constraint audit_entry_detail_is_an_object check (jsonb_typeof(detail) = 'object'),
  constraint audit_entry_mac_is_sha256 check (octet_length(mac) = 32 and octet_length(key_id) = 8)
);
comment on table audit_entry is
  'Who saw personal data and who did what, in order; append-only, never purged. Ids only, of cases, messages and users; what they say is not repeated here.';
comment on column audit_entry.number is '1, 2, 3 … without a gap: a missing number is a deleted entry.';
comment on column audit_entry.actor is 'os:NAME of the operating system, console:NAME of a console user.';
comment on column audit_entry.mac is
  'HMAC-SHA-256 over the entry and the mac of the one before it, under a key derived from DATA_KEY, which the database does not have (src/audit/chain.ts).';
comment on column audit_entry.key_id is 'Which key it was: after a change of DATA_KEY older entries are told from forged ones.';
create index audit_entry_by_subject on audit_entry using gin (subjects);

create trigger audit_entry_is_append_only before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger audit_entry_is_never_emptied before truncate on audit_entry
  for each statement execute function refuse_change();
