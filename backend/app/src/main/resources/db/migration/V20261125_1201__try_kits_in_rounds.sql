-- A version that went back to its editors and comes again is tried again: what was said of a former text does not count for the later one.
alter table kit_version add column round integer not null default 0 check (round >= 0);
alter table kit_test add column round integer not null default 1 check (round > 0);
update kit_version v set round = 1
    where v.state <> 'DRAFT' or exists (select from kit_test t where t.version_id = v.id);
alter table kit_test drop constraint kit_test_once;
alter table kit_test add constraint kit_test_once unique (version_id, round, tester_id);
