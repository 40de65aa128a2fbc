-- How many materials those who came were told of: more is news, a corrected title is not.
alter table event_material_list add column told integer not null default 0;
update event_material_list set told = (select count(*) from event_material where list_id = event_material_list.id);
-- Each few minutes looks for the lists that changed lately.
create index event_material_list_updated on event_material_list (updated_at);
