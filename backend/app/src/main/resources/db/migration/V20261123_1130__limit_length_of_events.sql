-- So that events which are not over are found by their beginning: EventReader.LONGEST says the same.
alter table event add constraint event_length check (ends_at - starts_at <= interval '31 days');

-- Their end stands in the index: those of the last month that are over are passed by without being read.
drop index event_starts_at, event_community;
create index event_starts_at on event (starts_at, id, ends_at);
create index event_community on event (community_id, starts_at, id, ends_at) where community_id is not null;
create index event_format on event (format, starts_at, id, ends_at);
