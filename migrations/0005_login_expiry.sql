-- Up Migration

alter table isds_account
  add column certificate_expires_at   timestamptz,
  add column password_warned_days     integer,
  add column certificate_warned_days  integer;
comment on column isds_account.certificate_expires_at is 'End of validity of the client certificate; null for a login without one.';
comment on column isds_account.password_warned_days is
  'The lowest threshold (days left) at which the log has warned of the end of the password, so that it warns once at each.';
