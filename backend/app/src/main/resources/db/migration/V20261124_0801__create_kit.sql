-- The codes of kits, KIT-<year>-<number>: counted from 1 each year, in the order they were begun.
create table kit_code (
    year integer primary key check (year between 2000 and 9999),
    last integer not null check (last > 0)
);

create table kit (
    id           uuid primary key,
    version      integer not null,
    code         text not null unique check (code ~ '^KIT-[0-9]{4}-[0-9]{4,}$'),
    state        text not null check (state in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
    reason       text check (length(reason) between 1 and 2000),
    -- The latest published version; 0 while there is none.
    number       integer not null check (number >= 0),
    owner_id     uuid not null constraint kit_owner_id_fkey references organisation,
    community_id uuid constraint kit_community_id_fkey references community,
    programme_id uuid constraint kit_programme_id_fkey references programme,
    visibility   text not null check (visibility in ('MEMBERS', 'SIGNED_IN', 'PUBLIC')),
    -- Of the latest published version, or of the first draft.
    title        text not null check (length(title) between 1 and 200),
    summary      text not null check (length(summary) <= 1000),
    language     text not null check (length(language) between 2 and 35),
    licence      text check (length(licence) between 1 and 100),
    creator_id   uuid references person,
    demo         boolean not null default false,
    published_at timestamptz,
    listed_at    timestamptz not null generated always as (coalesce(published_at, created_at)) stored,
    search_text  text not null generated always as (essaim_fold(title || ' ' || summary)) stored,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint kit_for_members check (visibility <> 'MEMBERS' or community_id is not null),
    constraint kit_published check ((number > 0) = (published_at is not null)),
    constraint kit_draft check (state <> 'DRAFT' or number = 0),
    constraint kit_archived check ((state = 'ARCHIVED') = (reason is not null))
);
create index kit_listed_at on kit (listed_at, id);
create index kit_title on kit (title, id);
create index kit_owner on kit (owner_id, listed_at, id);
create index kit_community on kit (community_id, listed_at, id) where community_id is not null;
create index kit_programme on kit (programme_id, listed_at, id) where programme_id is not null;
create index kit_creator on kit (creator_id) where creator_id is not null;
create index kit_search on kit using gin (search_text gin_trgm_ops);

create table kit_editor (
    kit_id    uuid not null references kit,
    person_id uuid not null references person,
    primary key (kit_id, person_id)
);
create index kit_editor_person on kit_editor (person_id);

create table kit_version (
    id           uuid primary key,
    version      integer not null,
    kit_id       uuid not null references kit,
    number       integer not null check (number > 0),
    state        text not null check (state in ('DRAFT', 'IN_TEST', 'PUBLISHED', 'SUPERSEDED')),
    content      jsonb not null,
    change_note  text check (length(change_note) between 1 and 2000),
    published_at timestamptz,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint kit_version_number unique (kit_id, number),
    constraint kit_version_published
        check ((state in ('PUBLISHED', 'SUPERSEDED')) = (published_at is not null and change_note is not null))
);
-- One that readers read, one that is written.
create unique index kit_version_current on kit_version (kit_id) where state = 'PUBLISHED';
create unique index kit_version_written on kit_version (kit_id) where state in ('DRAFT', 'IN_TEST');

create table kit_section (
    id         uuid primary key,
    version    integer not null,
    version_id uuid not null references kit_version,
    -- The same in every version: what adopters' own texts go back to.
    key        uuid not null,
    position   double precision not null,
    content    jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint kit_section_key unique (version_id, key)
);
create index kit_section_position on kit_section (version_id, position, id);

-- What a section cites, besides standing in its content: for those who look from the record.
create table kit_citation (
    section_id uuid not null references kit_section on delete cascade,
    record_id  uuid not null references experience_record,
    number     integer not null check (number > 0),
    primary key (section_id, record_id)
);
create index kit_citation_record on kit_citation (record_id, section_id);

-- What peers found when they tried a version before it was published.
create table kit_test (
    id           uuid primary key,
    version      integer not null,
    version_id   uuid not null constraint kit_test_version_id_fkey references kit_version,
    tester_id    uuid not null constraint kit_test_tester_id_fkey references person,
    territory_id uuid constraint kit_test_territory_id_fkey references territory,
    worked       text not null default '' check (length(worked) <= 5000),
    did_not      text not null default '' check (length(did_not) <= 5000),
    verdict      text check (verdict in ('READY', 'TO_AMEND')),
    finished_at  timestamptz,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint kit_test_once unique (version_id, tester_id),
    constraint kit_test_finished check (finished_at is null or verdict is not null)
);
create index kit_test_tester on kit_test (tester_id);
create index kit_test_territory on kit_test (territory_id) where territory_id is not null;
