-- Up Migration

alter table console_user
  alter column password_hash drop not null,
  add column oidc_issuer text,
  add column oidc_subject text,
  add constraint console_user_logs_in_one_way check (num_nonnulls(password_hash, oidc_issuer) = 1),
  add constraint console_user_identity_is_whole check (num_nonnulls(oidc_issuer, oidc_subject) in (0, 2)),
  add constraint console_user_identity_is_one unique (oidc_issuer, oidc_subject);
comment on column console_user.oidc_subject is
  'Who the OpenID Connect provider says it is: with the issuer never changed and never given to somebody else, unlike a name.';
comment on column console_user.role is 'Of a user of OpenID Connect: as the provider said at the last login.';

alter table data_message
  add column failing_since timestamptz,
  add column failed_at timestamptz;
-- Of messages that fail already: the last time that is known.
update data_message set failing_since = coalesce(quarantined_at, stored_at, listed_at, delivered_at),
                        failed_at = coalesce(quarantined_at, stored_at, listed_at, delivered_at)
 where failure_code is not null;
alter table data_message
  add constraint data_message_failure_is_dated check (num_nonnulls(failure_code, failing_since, failed_at) in (0, 3));
comment on column data_message.failing_since is 'When it first failed so, without a success or another failure in between; kept by a trigger.';
comment on column data_message.failed_at is 'When it last failed; kept by a trigger.';

create function data_message_failure_is_dated() returns trigger language plpgsql as $$
begin
  if new.failure_code is null then
    new.failing_since := null;
    new.failed_at := null;
  else
    new.failing_since := case when tg_op = 'UPDATE' and new.failure_code is not distinct from old.failure_code then old.failing_since end;
    new.failing_since := coalesce(new.failing_since, clock_timestamp());
    new.failed_at := clock_timestamp();
  end if;
  return new;
end
$$;
create trigger data_message_failure_is_dated before update of failure_code on data_message
  for each row execute function data_message_failure_is_dated();
create trigger data_message_failure_is_dated_at_once before insert on data_message
  for each row when (new.failure_code is not null) execute function data_message_failure_is_dated();
create index data_message_failing on data_message (state, failure_code) where failure_code is not null;
