-- Pioneers of every kind who find out together, over some months, how something is done; organised by several.
create table experience_pathway (
    id             uuid primary key,
    version        integer not null,
    state          text not null check (state in ('DRAFT', 'CALL_OPEN', 'SELECTION', 'RUNNING', 'COMPLETED', 'ARCHIVED')),
    title          text not null check (length(title) between 1 and 200),
    summary        text not null check (length(summary) between 1 and 500),
    description    text check (length(description) between 1 and 20000),
    visibility     text not null check (visibility in ('PUBLIC', 'SIGNED_IN', 'MEMBERS')),
    programme_id   uuid constraint experience_pathway_programme_id_fkey references programme,
    community_id   uuid constraint experience_pathway_community_id_fkey references community,
    training_id    uuid constraint experience_pathway_training_id_fkey references training,
    time_zone      text not null check (length(time_zone) between 1 and 64),
    starts_on      date not null,
    ends_on        date not null,
    -- The call for pioneers: what it says, until when one applies, and for how many, which nothing refuses.
    call_text      text check (length(call_text) between 1 and 20000),
    call_closes_at timestamptz,
    places         integer check (places between 1 and 1000),
    contact        text check (length(contact) between 1 and 200),
    creator_id     uuid references person,
    search_text    text not null generated always as (essaim_fold(title || ' ' || summary)) stored,
    demo           boolean not null default false,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    constraint experience_pathway_period check (ends_on >= starts_on),
    constraint experience_pathway_members check (visibility <> 'MEMBERS' or community_id is not null),
    constraint experience_pathway_call check (state in ('DRAFT', 'ARCHIVED') or call_closes_at is not null)
);
create index experience_pathway_starts_on on experience_pathway (starts_on, id);
create index experience_pathway_title on experience_pathway (title, id);
create index experience_pathway_programme on experience_pathway (programme_id, id) where programme_id is not null;
create index experience_pathway_community on experience_pathway (community_id, id) where community_id is not null;
create index experience_pathway_training on experience_pathway (training_id) where training_id is not null;
create index experience_pathway_creator on experience_pathway (creator_id) where creator_id is not null;
create index experience_pathway_search on experience_pathway using gin (search_text gin_trgm_ops);

create table pathway_organisation (
    pathway_id      uuid not null references experience_pathway,
    organisation_id uuid not null references organisation,
    position        integer not null check (position >= 0),
    primary key (pathway_id, organisation_id)
);
create index pathway_organisation_organisation on pathway_organisation (organisation_id);

-- Who selects and supports: they alone read, beside a pioneer's own people, what is noted of its support.
create table pathway_team (
    pathway_id uuid not null references experience_pathway,
    person_id  uuid not null references person,
    role       text not null check (role in ('COORDINATOR', 'FACILITATOR', 'COACH', 'EXPERT')),
    primary key (pathway_id, person_id)
);
create index pathway_team_person on pathway_team (person_id);

create table pathway_phase (
    id         uuid primary key,
    pathway_id uuid not null references experience_pathway,
    position   integer not null check (position >= 0),
    kind       text not null check (kind in (
        'PREPARATION', 'COLLECTIVE_SESSIONS', 'INDIVIDUAL_SUPPORT', 'FIELD_VISITS', 'TRAINING', 'ROLL_OUT', 'OTHER')),
    title      text not null check (length(title) between 1 and 200),
    summary    text check (length(summary) between 1 and 1000),
    starts_on  date not null,
    ends_on    date not null,
    constraint pathway_phase_days check (ends_on >= starts_on),
    constraint pathway_phase_key unique (pathway_id, position) deferrable
);

create table pathway_phase_event (
    pathway_id uuid not null references experience_pathway,
    event_id   uuid not null references event,
    phase_id   uuid not null references pathway_phase on delete cascade,
    primary key (pathway_id, event_id)
);
create index pathway_phase_event_phase on pathway_phase_event (phase_id);
create index pathway_phase_event_event on pathway_phase_event (event_id);
