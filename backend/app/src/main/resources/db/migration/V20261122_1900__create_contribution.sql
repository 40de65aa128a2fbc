-- What members propose to their community.
create table contribution (
    id            uuid primary key,
    version       integer not null,
    community_id  uuid not null references community,
    person_id     uuid not null references person,
    cycle_year_id uuid references cycle_year,
    kind          text not null check (kind in ('FLASH_TOPIC', 'RESOURCE', 'TESTIMONY', 'EXPERIENCE', 'QUESTION')),
    title         text not null check (length(title) between 1 and 200),
    text          text not null check (length(text) between 1 and 20000),
    state         text not null check (state in ('SUBMITTED', 'ACCEPTED', 'DECLINED', 'PUBLISHED', 'WITHDRAWN')),
    reason        text check (length(reason) between 1 and 2000),
    submitted_at  timestamptz not null,
    decided_at    timestamptz,
    -- Null while undecided, and where a partner tool decided.
    decided_by_id uuid references person,
    published_at  timestamptz,
    demo          boolean not null default false,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    constraint contribution_reason check ((reason is not null) = (state = 'DECLINED')),
    constraint contribution_decision check (case state when 'SUBMITTED' then decided_at is null
        when 'WITHDRAWN' then true else decided_at is not null end),
    constraint contribution_publication check (case state when 'PUBLISHED' then published_at is not null
        when 'WITHDRAWN' then true else published_at is null end)
);
create index contribution_community on contribution (community_id, submitted_at, id);
create index contribution_queue on contribution (community_id, state, submitted_at, id);
create index contribution_title on contribution (community_id, title, id);
create index contribution_cycle_year on contribution (cycle_year_id, submitted_at, id) where cycle_year_id is not null;
create index contribution_person on contribution (person_id, submitted_at, id);

create table contribution_topic (
    contribution_id uuid not null references contribution,
    topic_id        uuid not null references topic,
    primary key (contribution_id, topic_id)
);
create index contribution_topic_topic on contribution_topic (topic_id, contribution_id);
