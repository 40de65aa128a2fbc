-- What resources are about.
create table resource_topic (
    resource_id uuid not null references resource,
    topic_id    uuid not null references topic,
    primary key (resource_id, topic_id)
);
create index resource_topic_topic on resource_topic (topic_id, resource_id);
