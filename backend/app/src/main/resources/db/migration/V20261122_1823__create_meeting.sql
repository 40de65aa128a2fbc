-- Dated meetings of communities or of one of their working groups; an event may take one over later.
create table meeting (
    id            uuid primary key,
    version       integer not null,
    community_id  uuid not null references community,
    group_id      uuid references working_group,
    cycle_year_id uuid references cycle_year,
    title         text not null check (length(title) between 1 and 200),
    starts_at     timestamptz not null,
    ends_at       timestamptz check (ends_at > starts_at),
    -- Where local time is what counts.
    time_zone     text not null check (length(time_zone) between 1 and 64),
    place         text check (length(place) between 1 and 500),
    agenda        text check (length(agenda) between 1 and 20000),
    state         text not null check (state in ('PLANNED', 'CANCELLED')),
    reason        text check (length(reason) between 1 and 2000),
    demo          boolean not null default false,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    constraint meeting_reason check ((reason is not null) = (state = 'CANCELLED'))
);
create index meeting_community on meeting (community_id, starts_at, id);
create index meeting_group on meeting (group_id, starts_at, id) where group_id is not null;
create index meeting_cycle_year on meeting (cycle_year_id, starts_at, id) where cycle_year_id is not null;

-- What was said and decided; one report a meeting.
create table meeting_report (
    id           uuid primary key,
    version      integer not null,
    meeting_id   uuid not null constraint meeting_report_meeting_key unique references meeting,
    summary      text not null check (length(summary) between 1 and 50000),
    decisions    text[] not null default '{}' check (cardinality(decisions) <= 50),
    -- Who was there without belonging to the community, by name.
    guests       text[] not null default '{}' check (cardinality(guests) <= 100),
    state        text not null check (state in ('DRAFT', 'PUBLISHED')),
    published_at timestamptz,
    demo         boolean not null default false,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint meeting_report_published_at check ((published_at is not null) = (state = 'PUBLISHED'))
);

-- Who of the community was there.
create table meeting_attendee (
    report_id uuid not null references meeting_report,
    person_id uuid not null references person,
    primary key (report_id, person_id)
);
create index meeting_attendee_person on meeting_attendee (person_id, report_id);

-- What somebody is to do after a meeting.
create table follow_up (
    id         uuid primary key,
    version    integer not null,
    report_id  uuid not null references meeting_report,
    what       text not null check (length(what) between 1 and 1000),
    owner_id   uuid not null references person,
    due_on     date not null,
    state      text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    reason     text check (length(reason) between 1 and 2000),
    demo       boolean not null default false,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint follow_up_reason check ((reason is not null) = (state = 'DROPPED'))
);
create index follow_up_report on follow_up (report_id, due_on, id);
create index follow_up_owner on follow_up (owner_id, due_on, id);
