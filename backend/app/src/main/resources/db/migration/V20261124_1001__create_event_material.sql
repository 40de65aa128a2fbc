-- What an event leaves to who came, in order: resources of the centre, or links. The id of a list is its event's.
create table event_material_list (
    id         uuid primary key references event,
    version    integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create table event_material (
    list_id     uuid not null references event_material_list,
    position    integer not null,
    resource_id uuid references resource,
    title       text,
    link        text,
    primary key (list_id, position),
    constraint event_material_once unique (list_id, resource_id),
    constraint event_material_kind check ((resource_id is null) = (link is not null) and (link is null) = (title is null))
);
create index event_material_resource_id on event_material (resource_id) where resource_id is not null;
