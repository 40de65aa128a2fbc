create table programme_topic (
    programme_id uuid not null references programme,
    topic_id     uuid not null references topic,
    primary key (programme_id, topic_id)
);
create index programme_topic_topic on programme_topic (topic_id, programme_id);
