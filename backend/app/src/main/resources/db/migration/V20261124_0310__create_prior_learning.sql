-- What somebody says they learnt elsewhere, and what was found of it.
create table prior_learning (
    id          uuid primary key,
    version     integer not null,
    person_id   uuid not null constraint prior_learning_person_id_fkey references person,
    competence  text not null constraint prior_learning_competence_fkey references competence,
    level       integer not null check (level between 1 and 4),
    statement   text not null check (length(statement) between 1 and 4000),
    url         text check (length(url) between 1 and 1000),
    state       text not null check (state in ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    reason      text check (length(reason) between 1 and 2000),
    decider_id  uuid references person,
    decided_at  timestamptz,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    constraint prior_learning_reason check (state <> 'DECLINED' or reason is not null),
    constraint prior_learning_decided check ((decided_at is not null) = (state in ('ACCEPTED', 'DECLINED')))
);
-- One question at a time about a competence.
create unique index prior_learning_waiting_key on prior_learning (person_id, competence) where state = 'WAITING';
create index prior_learning_person on prior_learning (person_id, created_at, id);
create index prior_learning_state on prior_learning (state, created_at, id);
create index prior_learning_competence on prior_learning (competence);
create index prior_learning_decider on prior_learning (decider_id) where decider_id is not null;
