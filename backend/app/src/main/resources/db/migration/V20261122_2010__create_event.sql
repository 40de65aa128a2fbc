-- Dated happenings: what they are, when and where, who may know of them and how one gets in.
create table event (
    id                      uuid primary key,
    version                 integer not null,
    state                   text not null check (state in ('DRAFT', 'PUBLISHED', 'CLOSED', 'CANCELLED')),
    reason                  text check (length(reason) between 1 and 2000),
    title                   text not null check (length(title) between 1 and 200),
    summary                 text not null check (length(summary) between 1 and 500),
    description             text check (length(description) between 1 and 20000),
    format                  text not null check (format in (
        'WEBINAR', 'FLASH', 'DEBATE_CAFE', 'PRACTICE_EXCHANGE', 'PROBLEM_SOLVING', 'SEMINAR', 'ONBOARDING', 'WORKSHOP',
        'FIELD_VISIT', 'COLLECTIVE_SESSION', 'REGIONAL_DAY', 'NATIONAL_DAY', 'ROUND_TABLE_DAY', 'MEETING', 'OTHER')),
    mode                    text not null check (mode in ('ON_SITE', 'ONLINE', 'HYBRID')),
    starts_at               timestamptz not null,
    ends_at                 timestamptz not null,
    -- Where local time is what counts.
    time_zone               text not null check (length(time_zone) between 1 and 64),
    visibility              text not null check (visibility in ('PUBLIC', 'SIGNED_IN', 'MEMBERS')),
    audience                text check (length(audience) between 1 and 500),
    community_id            uuid constraint event_community_id_fkey references community,
    group_id                uuid constraint event_group_id_fkey references working_group,
    cycle_year_id           uuid constraint event_cycle_year_id_fkey references cycle_year,
    programme_id            uuid constraint event_programme_id_fkey references programme,
    territory_id            uuid constraint event_territory_id_fkey references territory,
    organisation_id         uuid not null constraint event_organisation_id_fkey references organisation,
    place                   text check (length(place) between 1 and 200),
    address                 text check (length(address) between 1 and 500),
    -- For those who take part only.
    room                    text check (length(room) between 1 and 200),
    link                    text check (length(link) between 1 and 1000),
    -- As the official geography had it when it was written.
    commune_code            text check (length(commune_code) between 1 and 10),
    commune_name            text check (length(commune_name) between 1 and 200),
    latitude                double precision,
    longitude               double precision,
    -- Null for as many as come.
    capacity                integer check (capacity between 1 and 100000),
    registration_mode       text not null check (registration_mode in ('NONE', 'OPEN', 'MODERATED')),
    registration_opens_at   timestamptz,
    registration_closes_at  timestamptz,
    languages               text[] not null check (cardinality(languages) between 1 and 10),
    wheelchair              text not null check (wheelchair in ('YES', 'NO', 'UNKNOWN')),
    provisions              text[] not null default '{}',
    image_id                uuid constraint event_image_id_fkey references attachment,
    -- How often what calendars keep of it changed once it was published.
    sequence                integer not null default 0 check (sequence >= 0),
    creator_id              uuid references person,
    search_text             text not null generated always as (essaim_fold(title || ' ' || summary)) stored,
    demo                    boolean not null default false,
    created_at              timestamptz not null,
    updated_at              timestamptz not null,
    constraint event_period check (ends_at > starts_at),
    constraint event_registration_period check (registration_closes_at > registration_opens_at),
    constraint event_reason check ((reason is not null) = (state = 'CANCELLED')),
    constraint event_of_members check (visibility <> 'MEMBERS' or community_id is not null),
    constraint event_of_group check (group_id is null or community_id is not null),
    constraint event_of_year check (cycle_year_id is null or community_id is not null),
    constraint event_online check (mode <> 'ONLINE' or (place is null and address is null and room is null
        and commune_code is null)),
    constraint event_on_site check (mode <> 'ON_SITE' or link is null),
    -- Nobody comes to a place without knowing whether they can get in.
    constraint event_wheelchair check (mode = 'ONLINE' or wheelchair <> 'UNKNOWN' or state in ('DRAFT', 'CANCELLED')),
    constraint event_provisions check (provisions <@ array[
        'SIGN_LANGUAGE', 'CAPTIONS', 'INDUCTION_LOOP', 'EASY_TO_READ', 'QUIET_ROOM', 'ACCESSIBLE_PARKING'])
);
create index event_starts_at on event (starts_at, id);
create index event_title on event (title, id);
create index event_community on event (community_id, starts_at, id) where community_id is not null;
create index event_group on event (group_id, starts_at, id) where group_id is not null;
create index event_cycle_year on event (cycle_year_id, starts_at, id) where cycle_year_id is not null;
create index event_programme on event (programme_id, starts_at, id) where programme_id is not null;
create index event_territory on event (territory_id, starts_at, id) where territory_id is not null;
create index event_organisation on event (organisation_id, starts_at, id);
create index event_image on event (image_id) where image_id is not null;
create index event_creator on event (creator_id) where creator_id is not null;
create index event_search on event using gin (search_text gin_trgm_ops);

-- Who runs it, beside those who may write any.
create table event_organiser (
    event_id  uuid not null references event,
    person_id uuid not null references person,
    primary key (event_id, person_id)
);
create index event_organiser_person on event_organiser (person_id);

create table event_topic (
    event_id uuid not null references event,
    topic_id uuid not null references topic,
    primary key (event_id, topic_id)
);
create index event_topic_topic on event_topic (topic_id, event_id);

-- The programme of the day, in order. Local times of the event's zone.
create table event_agenda_item (
    id           uuid primary key,
    event_id     uuid not null references event,
    position     integer not null check (position >= 0),
    title        text not null check (length(title) between 1 and 200),
    summary      text check (length(summary) between 1 and 2000),
    starts_local timestamp,
    ends_local   timestamp check (ends_local > starts_local),
    room         text check (length(room) between 1 and 200),
    constraint event_agenda_item_key unique (event_id, position)
);

-- Who does what: name and organisation as on that day.
create table event_agenda_part (
    item_id      uuid not null references event_agenda_item on delete cascade,
    position     integer not null check (position >= 0),
    role         text not null check (role in (
        'FACILITATOR', 'OPENER', 'EXPERT', 'WITNESS', 'DISCUSSANT', 'COMMENTATOR', 'SUMMARISER')),
    person_id    uuid references person,
    name         text not null check (length(name) between 1 and 200),
    organisation text check (length(organisation) between 1 and 200),
    primary key (item_id, position)
);
create index event_agenda_part_person on event_agenda_part (person_id) where person_id is not null;
