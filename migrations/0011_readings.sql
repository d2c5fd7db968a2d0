-- Up Migration

-- Readings are used again for the same bytes: what their masks stand for is named, and whether there is more to be had.
alter table document_reading
  add column birth_numbers bytea[] not null default '{}',
  add column settled boolean not null default false,
  add column part_count integer not null default 0;
comment on column document_reading.birth_numbers is
  'Hashes of the birth numbers masked in the reading, in the order of the masks; null for a mask of the document''s own.';
comment on column document_reading.settled is
  'Reading again would give the same. False when it was cut short by time or memory.';
comment on column document_reading.part_count is 'Files found inside; they have readings of their own.';

alter table data_message add column lane text not null default 'messages';
alter table data_message add constraint data_message_lane_is_known check (lane in ('messages', 'scans'));
comment on column data_message.lane is
  'Which queue processes it: scans are recognised beside the others, so that a slow one holds up none of them.';
