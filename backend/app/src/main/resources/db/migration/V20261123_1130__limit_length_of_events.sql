-- So that events which are not over are found by their beginning: EventReader.LONGEST says the same.
alter table event add constraint event_length check (ends_at - starts_at <= interval '62 days');
