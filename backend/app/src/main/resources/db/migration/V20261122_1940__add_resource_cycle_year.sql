-- A resource of a community may belong to a year of its cycles, as meetings do.
alter table resource add column cycle_year_id uuid;
alter table resource add constraint resource_cycle_year_id_fkey foreign key (cycle_year_id) references cycle_year not valid;
alter table resource validate constraint resource_cycle_year_id_fkey;
alter table resource add constraint resource_cycle_year check (cycle_year_id is null or community_id is not null) not valid;
alter table resource validate constraint resource_cycle_year;
create index resource_cycle_year_id on resource (cycle_year_id) where cycle_year_id is not null;
