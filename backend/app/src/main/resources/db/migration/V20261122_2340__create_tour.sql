-- A series of events that travels: its stops go from territory to territory of a programme.
create table tour (
    id                   uuid primary key,
    version              integer not null,
    state                text not null check (state in ('DRAFT', 'PUBLISHED', 'CLOSED', 'CANCELLED')),
    reason               text check (length(reason) between 1 and 2000),
    title                text not null check (length(title) between 1 and 200),
    summary              text not null check (length(summary) between 1 and 500),
    description          text check (length(description) between 1 and 20000),
    audience             text check (length(audience) between 1 and 500),
    -- Whose territories are the candidates.
    programme_id         uuid not null constraint tour_programme_id_fkey references programme,
    organisation_id      uuid not null constraint tour_organisation_id_fkey references organisation,
    community_id         uuid constraint tour_community_id_fkey references community,
    time_zone            text not null check (length(time_zone) between 1 and 64),
    starts_on            date not null,
    ends_on              date not null,
    rhythm               text not null check (rhythm in ('MONTH', 'QUARTER', 'SEMESTER', 'FREE')),
    -- How many days after a stop its participants have its supports.
    supports_within_days integer not null check (supports_within_days between 0 and 365),
    creator_id           uuid references person,
    search_text          text not null generated always as (essaim_fold(title || ' ' || summary)) stored,
    demo                 boolean not null default false,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    constraint tour_period check (ends_on >= starts_on),
    constraint tour_reason check ((reason is not null) = (state = 'CANCELLED'))
);
create index tour_starts_on on tour (starts_on, id);
create index tour_title on tour (title, id);
create index tour_programme on tour (programme_id, starts_on, id);
create index tour_organisation on tour (organisation_id, id);
create index tour_community on tour (community_id, starts_on, id) where community_id is not null;
create index tour_creator on tour (creator_id) where creator_id is not null;
create index tour_search on tour using gin (search_text gin_trgm_ops);

-- Who runs it, beside those who may write any.
create table tour_organiser (
    tour_id   uuid not null references tour,
    person_id uuid not null references person,
    primary key (tour_id, person_id)
);
create index tour_organiser_person on tour_organiser (person_id);

create table tour_stop (
    id        uuid primary key,
    tour_id   uuid not null references tour,
    position  integer not null check (position >= 0),
    theme     text not null check (length(theme) between 1 and 200),
    starts_on date not null,
    ends_on   date not null,
    -- Whether these are its days; if not, it takes place some time between them.
    dated     boolean not null,
    -- Wider than the network: nobody's turn.
    regional  boolean not null,
    -- Null while nobody has volunteered.
    host_id   uuid constraint tour_stop_host_id_fkey references territory,
    event_id  uuid constraint tour_stop_event_id_fkey references event,
    constraint tour_stop_days check (ends_on >= starts_on),
    constraint tour_stop_regional check (not regional or host_id is null),
    constraint tour_stop_key unique (tour_id, position) deferrable,
    -- Each territory is host once in a tour. Looked at when a statement ends, so that two hosts change places in one.
    constraint tour_stop_host_key unique (tour_id, host_id) deferrable,
    constraint tour_stop_event_key unique (event_id) deferrable
);
create index tour_stop_host on tour_stop (host_id) where host_id is not null;
