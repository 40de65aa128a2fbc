-- What is asked of those who came to an event; its id is the event's.
create table satisfaction_form (
    id            uuid primary key references event,
    version       integer not null,
    questions     text[] not null check (cardinality(questions) between 1 and 7 and questions <@ array [
        'OVERALL', 'CONTENT', 'SPEAKERS', 'EXCHANGES', 'ORGANISATION', 'ACCESSIBILITY', 'USEFULNESS']),
    own_questions text[] not null check (cardinality(own_questions) <= 3),
    created_at    timestamptz not null,
    updated_at    timestamptz not null
);
-- Who answered. Nothing here leads to what.
create table satisfaction_reply (
    id        uuid primary key,
    form_id   uuid not null references satisfaction_form,
    person_id uuid not null references person,
    constraint satisfaction_reply_key unique (form_id, person_id)
);
create index satisfaction_reply_person on satisfaction_reply (person_id);
-- What was answered, by nobody: no person, no moment, an id that tells no order.
create table satisfaction_answer (
    id      uuid primary key default gen_random_uuid(),
    form_id uuid not null references satisfaction_form,
    ratings smallint[] not null,
    texts   text[] not null
);
create index satisfaction_answer_form on satisfaction_answer (form_id);
