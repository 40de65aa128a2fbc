-- Who does what for a territory, and from when till when: until is the first day on which the role is no longer held.
create table territory_role (
    id           uuid primary key,
    version      integer not null,
    territory_id uuid not null references territory,
    person_id    uuid not null references person,
    kind         text not null check (kind in ('CO_PILOT', 'PROJECT_LEAD', 'ELECTED_SPONSOR', 'OFFICER')),
    since        date not null,
    until        date,
    demo         boolean not null default false,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint territory_role_period check (until >= since),
    -- Nobody holds the same role of the same territory twice at a time.
    constraint territory_role_current_key exclude using gist (
        territory_id with =, person_id with =, kind with =, daterange(since, until) with &&)
);
create index territory_role_territory on territory_role (territory_id, since, id);
create index territory_role_person on territory_role (person_id);
