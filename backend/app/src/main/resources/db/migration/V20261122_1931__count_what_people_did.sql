-- Who began the report; null for those of before, and of those who are no person.
alter table meeting_report add column author_id uuid references person;
create index meeting_report_author on meeting_report (author_id) where author_id is not null;

-- Resources by the people who made them.
create index resource_author on resource using gin ((content -> 'authors') jsonb_path_ops);
