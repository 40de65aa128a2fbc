-- The codes of records, EXP-<year>-<number>: counted from 1 each year, in the order they were begun.
create table experience_code (
    year integer primary key check (year between 2000 and 9999),
    last integer not null check (last > 0)
);

-- What readers read of an experience, or its first draft; what is written beside it waits in "revision". Neither holds who tells
-- it: that stands in columns of their own, which an anonymous record gives to those alone who write it.
create table experience_record (
    id              uuid primary key,
    version         integer not null,
    code            text not null unique check (code ~ '^EXP-[0-9]{4}-[0-9]{4,}$'),
    state           text not null check (state in ('DRAFT', 'IN_REVIEW', 'VALIDATED', 'PUBLISHED', 'WITHDRAWN')),
    reason          text check (length(reason) between 1 and 2000),
    -- The latest published version; 0 while there is none.
    number          integer not null check (number >= 0),
    -- How often it was submitted to its peers.
    round           integer not null check (round >= 0),
    content         jsonb not null,
    revision        jsonb,
    title           text not null check (length(title) between 1 and 200),
    summary         text not null check (length(summary) <= 1000),
    language        text not null check (length(language) between 2 and 35),
    licence         text check (length(licence) between 1 and 100),
    territory_id    uuid constraint experience_record_territory_id_fkey references territory,
    organisation_id uuid constraint experience_record_organisation_id_fkey references organisation,
    anonymous       boolean not null,
    visibility      text not null check (visibility in ('PIONEERS', 'PROGRAMME', 'PUBLIC')),
    -- Who of those whose experience it is last agreed that more people read it, or whose it is.
    consenter_id    uuid references person,
    consented_at    timestamptz,
    programme_id    uuid constraint experience_record_programme_id_fkey references programme,
    community_id    uuid constraint experience_record_community_id_fkey references community,
    creator_id      uuid references person,
    -- The last change of what it says.
    written_at      timestamptz not null,
    published_at    timestamptz,
    listed_at       timestamptz not null generated always as (coalesce(published_at, created_at)) stored,
    search_text     text not null generated always as (essaim_fold(title || ' ' || summary)) stored,
    demo            boolean not null default false,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint experience_record_owned check (territory_id is not null or organisation_id is not null),
    constraint experience_record_consent check ((consenter_id is null) = (consented_at is null)),
    constraint experience_record_published check ((number > 0) = (published_at is not null)),
    constraint experience_record_revised check (revision is null or number > 0),
    constraint experience_record_state_number check (state <> 'PUBLISHED' or (number > 0 and revision is null)),
    constraint experience_record_withdrawn check (state <> 'WITHDRAWN' or reason is not null)
);
create index experience_record_listed_at on experience_record (listed_at, id);
create index experience_record_title on experience_record (title, id);
create index experience_record_updated_at on experience_record (updated_at, id);
create index experience_record_territory on experience_record (territory_id, listed_at, id) where territory_id is not null;
create index experience_record_organisation on experience_record (organisation_id, listed_at, id) where organisation_id is not null;
create index experience_record_programme on experience_record (programme_id, listed_at, id) where programme_id is not null;
create index experience_record_community on experience_record (community_id, listed_at, id) where community_id is not null;
create index experience_record_creator on experience_record (creator_id) where creator_id is not null;
create index experience_record_consenter on experience_record (consenter_id) where consenter_id is not null;
create index experience_record_search on experience_record using gin (search_text gin_trgm_ops);

create table experience_author (
    record_id uuid not null references experience_record,
    person_id uuid not null references person,
    primary key (record_id, person_id)
);
create index experience_author_person on experience_author (person_id);

create table experience_record_topic (
    experience_record_id uuid not null references experience_record,
    topic_id             uuid not null references topic,
    primary key (experience_record_id, topic_id)
);
create index experience_record_topic_topic on experience_record_topic (topic_id, experience_record_id);

-- Beside the tag: whether they got over an obstacle.
create table experience_obstacle (
    record_id uuid not null references experience_record,
    topic_id  uuid not null references topic,
    overcome  text not null check (overcome in ('YES', 'PARTLY', 'NO')),
    primary key (record_id, topic_id)
);
create index experience_obstacle_topic on experience_obstacle (topic_id, overcome, record_id);

-- Earlier experiences that one builds on; no record builds on itself by way of others.
create table experience_source (
    record_id uuid not null references experience_record,
    source_id uuid not null references experience_record,
    primary key (record_id, source_id),
    constraint experience_source_other check (record_id <> source_id)
);
create index experience_source_source on experience_source (source_id);

-- What was published; never changed.
create table experience_version (
    record_id    uuid not null references experience_record,
    number       integer not null check (number > 0),
    id           uuid not null unique,
    content      jsonb not null,
    published_at timestamptz not null,
    publisher_id uuid references person,
    primary key (record_id, number)
);
create index experience_version_publisher on experience_version (publisher_id) where publisher_id is not null;
