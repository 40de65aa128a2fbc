-- A resource of a community may be a support of one of its meetings; it comes out with the report of that meeting.
alter table resource add column meeting_id uuid;
alter table resource add constraint resource_meeting_id_fkey foreign key (meeting_id) references meeting not valid;
alter table resource validate constraint resource_meeting_id_fkey;
alter table resource add constraint resource_meeting check (meeting_id is null or community_id is not null) not valid;
alter table resource validate constraint resource_meeting;
create index resource_meeting_id on resource (meeting_id, listed_at, id) where meeting_id is not null;
