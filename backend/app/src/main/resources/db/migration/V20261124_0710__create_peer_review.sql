-- What peers say of an experience before it is published.
create table peer_review (
    id              uuid primary key,
    version         integer not null,
    record_id       uuid not null constraint peer_review_record_id_fkey references experience_record,
    round           integer not null check (round > 0),
    reviewer_id     uuid not null constraint peer_review_reviewer_id_fkey references person,
    inviter_id      uuid references person,
    state           text not null check (state in ('INVITED', 'SUBMITTED', 'DECLINED')),
    -- From 1, not yet, to 4, exemplary.
    clarity         integer check (clarity between 1 and 4),
    honesty         integer check (honesty between 1 and 4),
    evidence        integer check (evidence between 1 and 4),
    transferability integer check (transferability between 1 and 4),
    strengths       text not null default '' check (length(strengths) <= 5000),
    questions       text not null default '' check (length(questions) <= 5000),
    at_home         text not null default '' check (length(at_home) <= 5000),
    -- Each anchored to a chapter of the record.
    comments        text not null default '[]',
    answer          text check (length(answer) between 1 and 5000),
    answered_at     timestamptz,
    submitted_at    timestamptz,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint peer_review_once unique (record_id, round, reviewer_id),
    constraint peer_review_submitted check ((state = 'SUBMITTED') = (submitted_at is not null)),
    constraint peer_review_complete check (state <> 'SUBMITTED'
        or (clarity is not null and honesty is not null and evidence is not null and transferability is not null)),
    constraint peer_review_answered check ((answer is null) = (answered_at is null))
);
create index peer_review_reviewer on peer_review (reviewer_id, state, created_at, id);
create index peer_review_inviter on peer_review (inviter_id) where inviter_id is not null;
