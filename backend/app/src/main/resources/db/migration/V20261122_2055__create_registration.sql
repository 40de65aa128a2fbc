-- The seats of each event: what every decision on a seat updates first. Null capacity for as many as come.
create table event_seats (
    event_id uuid primary key references event,
    capacity integer check (capacity between 1 and 100000),
    taken    integer not null default 0 check (taken >= 0),
    constraint event_seats_not_oversold check (capacity is null or taken <= capacity)
);
insert into event_seats (event_id, capacity, taken) select id, capacity, 0 from event;

-- Somebody's place at an event, or their wish for one.
create table registration (
    id            uuid primary key,
    version       integer not null,
    event_id      uuid not null references event,
    person_id     uuid not null references person,
    state         text not null check (state in (
        'PENDING', 'CONFIRMED', 'WAITLISTED', 'OFFERED', 'LAPSED', 'DECLINED', 'CANCELLED', 'ATTENDED', 'ABSENT')),
    -- On the waiting list: 0 hosts, 1 members, 2 others.
    priority      integer not null check (priority between 0 and 2),
    registered_at timestamptz not null,
    offered_until timestamptz,
    reason        text check (length(reason) between 1 and 2000),
    note          text check (length(note) between 1 and 1000),
    -- Who registered somebody else.
    registrar_id  uuid references person,
    demo          boolean not null default false,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    constraint registration_offer check ((offered_until is not null) = (state = 'OFFERED')),
    constraint registration_reason check ((reason is not null) = (state = 'DECLINED'))
);
-- One is in once; who is out may come back.
create unique index registration_live_key on registration (event_id, person_id)
    where state in ('PENDING', 'CONFIRMED', 'WAITLISTED', 'OFFERED', 'ATTENDED', 'ABSENT');
create index registration_queue on registration (event_id, priority, registered_at, id) where state = 'WAITLISTED';
create index registration_offers on registration (offered_until, event_id) where state = 'OFFERED';
create index registration_event on registration (event_id, registered_at, id);
create index registration_person on registration (person_id, event_id);
create index registration_registrar on registration (registrar_id) where registrar_id is not null;
