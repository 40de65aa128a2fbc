create table community_topic (
    community_id uuid not null references community,
    topic_id     uuid not null references topic,
    primary key (community_id, topic_id)
);
create index community_topic_topic on community_topic (topic_id, community_id);
