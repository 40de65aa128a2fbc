-- What readers read of a resource, or its first draft; columns beside "content" are those lists filter and sort by.
create table resource (
    id                    uuid primary key,
    version               integer not null,
    state                 text not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'ARCHIVED')),
    reason                text check (length(reason) between 1 and 2000),
    -- The latest published version; 0 while there is none.
    number                integer not null check (number >= 0),
    content               jsonb not null,
    -- What is being written beside a published version.
    revision              jsonb,
    kind                  text not null check (kind in (
        'PUBLICATION', 'REPORT', 'SLIDES', 'VIDEO', 'TOOL', 'TEMPLATE', 'LINK', 'OTHER')),
    title                 text not null check (length(title) between 1 and 200),
    summary               text not null check (length(summary) <= 1000),
    language              text not null check (length(language) between 2 and 35),
    licence               text check (length(licence) between 1 and 100),
    territory_id          uuid constraint resource_territory_id_fkey references territory,
    owner_organisation_id uuid constraint resource_owner_organisation_id_fkey references organisation,
    community_id          uuid constraint resource_community_id_fkey references community,
    visibility            text not null check (visibility in ('PUBLIC', 'SIGNED_IN', 'COMMUNITY')),
    review_by             date,
    review_order          date not null generated always as (coalesce(review_by, date 'infinity')) stored,
    creator_id            uuid references person,
    votes                 integer not null default 0 check (votes >= 0),
    comments              integer not null default 0 check (comments >= 0),
    published_at          timestamptz,
    listed_at             timestamptz not null generated always as (coalesce(published_at, created_at)) stored,
    search_text           text not null generated always as (essaim_fold(title || ' ' || summary)) stored,
    demo                  boolean not null default false,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    constraint resource_of_community check (visibility <> 'COMMUNITY' or community_id is not null),
    constraint resource_published check ((number > 0) = (published_at is not null)),
    constraint resource_revised check (revision is null or number > 0),
    constraint resource_state_number check (state <> 'PUBLISHED' or (number > 0 and revision is null))
);
-- Most readers list what is published and open; the order of each sort is an index of its own.
create index resource_listed_at on resource (listed_at, id);
create index resource_title on resource (title, id);
create index resource_votes on resource (votes, id);
create index resource_review on resource (review_order, id);
create index resource_updated_at on resource (updated_at, id);
create index resource_kind on resource (kind, listed_at, id);
create index resource_creator on resource (creator_id, listed_at, id);
create index resource_territory on resource (territory_id, listed_at, id) where territory_id is not null;
create index resource_owner on resource (owner_organisation_id, listed_at, id) where owner_organisation_id is not null;
create index resource_community on resource (community_id, listed_at, id) where community_id is not null;
create index resource_search on resource using gin (search_text gin_trgm_ops);

-- What was published; never changed.
create table resource_version (
    resource_id  uuid not null references resource,
    number       integer not null check (number > 0),
    id           uuid not null unique,
    content      jsonb not null,
    published_at timestamptz not null,
    publisher_id uuid references person,
    primary key (resource_id, number)
);
create table resource_vote (
    resource_id uuid not null references resource,
    person_id   uuid not null references person,
    voted_at    timestamptz not null,
    primary key (resource_id, person_id)
);
create index resource_vote_person on resource_vote (person_id);

create table resource_comment (
    id          uuid primary key,
    version     integer not null,
    resource_id uuid not null references resource,
    person_id   uuid not null references person,
    body        text not null check (length(body) between 1 and 5000),
    -- Why moderators hid it; null while everybody sees it.
    hidden_for  text check (length(hidden_for) between 1 and 2000),
    created_at  timestamptz not null,
    updated_at  timestamptz not null
);
create index resource_comment_resource on resource_comment (resource_id, created_at, id);
create index resource_comment_person on resource_comment (person_id);

create table resource_collection (
    id                    uuid primary key,
    version               integer not null,
    title                 text not null check (length(title) between 1 and 200),
    summary               text not null check (length(summary) <= 1000),
    visibility            text not null check (visibility in ('PUBLIC', 'SIGNED_IN')),
    creator_id            uuid references person,
    demo                  boolean not null default false,
    created_at            timestamptz not null,
    updated_at            timestamptz not null
);
create index resource_collection_title on resource_collection (title, id);
create index resource_collection_updated_at on resource_collection (updated_at, id);
create index resource_collection_creator on resource_collection (creator_id);

create table resource_collection_item (
    collection_id uuid not null references resource_collection,
    resource_id   uuid not null references resource,
    position      integer not null check (position >= 0),
    primary key (collection_id, resource_id),
    unique (collection_id, position)
);
create index resource_collection_item_resource on resource_collection_item (resource_id);
