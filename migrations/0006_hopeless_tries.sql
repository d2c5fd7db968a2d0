-- Up Migration

alter table data_message
  add column mark_failure_code  text,
  add column stamp_attempts     integer not null default 0,
  add column stamp_tried_at     timestamptz;
comment on column data_message.mark_failure_code is 'ISDS will not mark it as read, and asking again is pointless.';
comment on column data_message.stamp_attempts is
  'Failed tries to download it once more because its seal had no time stamp; the last one at stamp_tried_at.';

drop index data_message_to_mark;
create index data_message_to_mark on data_message (id)
  where state = 'processed' and marked_at is null and mark_failure_code is null;
create index access_case_by_sender_ico on access_case (sender_ico, received_at);
