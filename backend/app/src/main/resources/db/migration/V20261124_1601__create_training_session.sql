-- A time at which people go through a training together. The row holds its seats: who takes or frees one updates it first.
create table training_session (
    id          uuid primary key,
    version     integer not null,
    training_id uuid not null references training,
    state       text not null check (state in ('OPEN', 'CANCELLED')),
    title       text not null check (length(title) between 1 and 200),
    starts_on   date not null,
    ends_on     date not null,
    -- The last day on which one may come in.
    join_until  date not null,
    capacity    integer check (capacity between 1 and 100000),
    taken       integer not null default 0,
    reason      text check (length(reason) between 1 and 2000),
    demo        boolean not null default false,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    constraint training_session_period check (ends_on >= starts_on and join_until <= ends_on),
    constraint training_session_seats check (taken >= 0 and (capacity is null or taken <= capacity)),
    constraint training_session_cancelled check ((state = 'CANCELLED') = (reason is not null))
);
create index training_session_training on training_session (training_id, starts_on, id);

create table training_session_tutor (
    session_id uuid not null references training_session,
    person_id  uuid not null references person,
    primary key (session_id, person_id)
);
create index training_session_tutor_person on training_session_tutor (person_id);

create table training_session_place (
    id           uuid primary key,
    version      integer not null,
    session_id   uuid not null references training_session,
    enrolment_id uuid not null references training_enrolment,
    state        text not null check (state in ('SEATED', 'WAITING', 'LEFT', 'CANCELLED')),
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);
create unique index training_session_place_live_key on training_session_place (session_id, enrolment_id)
    where state in ('SEATED', 'WAITING');
create index training_session_place_waiting on training_session_place (session_id, created_at, id) where state = 'WAITING';
create index training_session_place_listed on training_session_place (session_id, created_at, id);
create index training_session_place_enrolment on training_session_place (enrolment_id);
