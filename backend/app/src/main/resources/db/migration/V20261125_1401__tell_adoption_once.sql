-- A record tells of one adoption.
drop index adoption_record;
create unique index adoption_record on adoption (record_id) where record_id is not null;
