-- Events that come back: their days by a rule, one slot a day, which a member claims or an organiser plans.
create table event_series (
    id                uuid primary key,
    version           integer not null,
    state             text not null check (state in ('DRAFT', 'PUBLISHED', 'CLOSED')),
    title             text not null check (length(title) between 1 and 200),
    summary           text not null check (length(summary) between 1 and 500),
    description       text check (length(description) between 1 and 20000),
    audience          text check (length(audience) between 1 and 500),
    community_id      uuid not null constraint event_series_community_id_fkey references community,
    organisation_id   uuid not null constraint event_series_organisation_id_fkey references organisation,
    cycle_year_id     uuid constraint event_series_cycle_year_id_fkey references cycle_year,
    time_zone         text not null check (length(time_zone) between 1 and 64),
    visibility        text not null check (visibility in ('PUBLIC', 'SIGNED_IN', 'MEMBERS')),
    -- RFC 5545, of whole days.
    rule              text not null check (length(rule) between 1 and 200),
    starts_on         date not null,
    ends_on           date not null,
    -- Whether the last day was written, or follows from the rule.
    end_written       boolean not null,
    holidays          text not null check (holidays in ('NONE', 'METROPOLE', 'ALSACE_MOSELLE', 'GUADELOUPE', 'MARTINIQUE',
        'GUYANE', 'REUNION', 'MAYOTTE', 'SAINT_BARTHELEMY', 'SAINT_MARTIN')),
    short_starts      time,
    short_ends        time,
    long_starts       time,
    long_ends         time,
    mode              text not null check (mode in ('ON_SITE', 'ONLINE', 'HYBRID')),
    place             text check (length(place) between 1 and 200),
    link              text check (length(link) between 1 and 1000),
    wheelchair        text not null check (wheelchair in ('YES', 'NO', 'UNKNOWN')),
    capacity          integer check (capacity between 1 and 100000),
    creator_id        uuid references person,
    search_text       text not null generated always as (essaim_fold(title || ' ' || summary)) stored,
    demo              boolean not null default false,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    constraint event_series_period check (ends_on >= starts_on),
    constraint event_series_short check ((short_starts is null) = (short_ends is null) and short_ends > short_starts),
    constraint event_series_long check ((long_starts is null) = (long_ends is null) and long_ends > long_starts),
    constraint event_series_times check (short_starts is not null or long_starts is not null)
);
create index event_series_starts_on on event_series (starts_on, id);
create index event_series_title on event_series (title, id);
create index event_series_community on event_series (community_id, starts_on, id);
create index event_series_organisation on event_series (organisation_id, id);
create index event_series_year on event_series (cycle_year_id) where cycle_year_id is not null;
create index event_series_creator on event_series (creator_id) where creator_id is not null;
create index event_series_search on event_series using gin (search_text gin_trgm_ops);

-- The series that an event belongs to; it stays when its slot is given to another.
alter table event add column series_id uuid constraint event_series_id_fkey references event_series;
create index event_of_series on event (series_id, starts_at, id) where series_id is not null;

create table series_slot (
    id              uuid primary key,
    version         integer not null,
    series_id       uuid not null references event_series,
    day             date not null,
    -- The day that the rule gave, when it was moved.
    moved_from      date,
    -- Whether the rule gave it, or somebody by hand.
    by_rule         boolean not null,
    -- Null while it may be of either kind.
    kind            text check (kind in ('SHORT', 'LONG')),
    holiday         boolean not null,
    -- Why it is skipped.
    reason          text check (length(reason) between 1 and 2000),
    -- What a member proposed for it.
    contribution_id uuid references contribution,
    event_id        uuid references event,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    -- One slot a day.
    constraint series_slot_day_key unique (series_id, day),
    constraint series_slot_event_key unique (event_id),
    -- One proposal takes one slot.
    constraint series_slot_contribution_key unique (contribution_id),
    constraint series_slot_taken check (event_id is null or kind is not null and not holiday and reason is null),
    constraint series_slot_claimed check (contribution_id is null or event_id is not null)
);

-- Who comes to all dates of a series, those added later among them.
create table series_subscription (
    id         uuid primary key,
    series_id  uuid not null references event_series,
    person_id  uuid not null references person,
    started_at timestamptz not null,
    ended_at   timestamptz
);
create unique index series_subscription_live_key on series_subscription (series_id, person_id) where ended_at is null;
create index series_subscription_person on series_subscription (person_id);

-- The dates that somebody does not come to, though they come to all others.
create table series_absence (
    id         uuid primary key,
    slot_id    uuid not null references series_slot on delete cascade,
    person_id  uuid not null references person,
    declined   boolean not null,
    changed_at timestamptz not null,
    constraint series_absence_key unique (slot_id, person_id)
);
create index series_absence_person on series_absence (person_id);
