-- Somebody goes through a training, in the version they began.
create table training_enrolment (
    id               uuid primary key,
    version          integer not null,
    training_id      uuid not null references training,
    version_id       uuid not null references training_version,
    person_id        uuid not null references person,
    state            text not null check (state in ('ACTIVE', 'COMPLETED', 'LEFT')),
    -- Of the required activities of the version: those done, and all of them.
    done_count       integer not null check (done_count >= 0),
    required_count   integer not null check (required_count >= 0),
    last_activity_id uuid references training_activity,
    last_seen_at     timestamptz not null,
    completed_at     timestamptz,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint training_enrolment_key unique (training_id, person_id),
    constraint training_enrolment_done check (done_count <= required_count),
    constraint training_enrolment_completed check (state <> 'COMPLETED' or completed_at is not null)
);
create index training_enrolment_person on training_enrolment (person_id, last_seen_at desc, id);
create index training_enrolment_version on training_enrolment (version_id, state);
create index training_enrolment_seen on training_enrolment (training_id, last_seen_at, id);
create index training_enrolment_ready on training_enrolment (id) where state = 'ACTIVE' and done_count = required_count;

create table training_progress (
    enrolment_id uuid not null references training_enrolment,
    activity_id  uuid not null references training_activity,
    done_at      timestamptz not null,
    -- Done in a version before, where it said the same.
    credited     boolean not null,
    primary key (enrolment_id, activity_id)
);
create index training_progress_activity on training_progress (activity_id);

create table training_attempt (
    id           uuid primary key,
    enrolment_id uuid not null references training_enrolment,
    activity_id  uuid not null references training_activity,
    number       integer not null check (number >= 1),
    points       integer not null check (points >= 0),
    max_points   integer not null check (max_points >= points),
    passed       boolean not null,
    made_at      timestamptz not null,
    constraint training_attempt_key unique (enrolment_id, activity_id, number)
);
create index training_attempt_activity on training_attempt (activity_id);

-- Which questions fail people; what each of them answered is not kept.
create table training_question_tally (
    activity_id  uuid not null references training_activity,
    question_key text not null check (length(question_key) between 1 and 60),
    answered     integer not null check (answered >= 1),
    correct      integer not null check (correct between 0 and answered),
    primary key (activity_id, question_key)
);

-- Read by nobody but its writer.
create table training_journal (
    enrolment_id uuid not null references training_enrolment,
    activity_id  uuid not null references training_activity,
    version      integer not null,
    text         text not null check (length(text) <= 40000),
    updated_at   timestamptz not null,
    primary key (enrolment_id, activity_id)
);

create table training_submission (
    id           uuid primary key,
    version      integer not null,
    enrolment_id uuid not null references training_enrolment,
    activity_id  uuid not null references training_activity,
    state        text not null check (state in ('WAITING', 'ACCEPTED', 'RETURNED')),
    text         text not null check (length(text) between 1 and 40000),
    comment      text check (length(comment) between 1 and 4000),
    reviewer_id  uuid references person,
    submitted_at timestamptz not null,
    reviewed_at  timestamptz,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint training_submission_key unique (enrolment_id, activity_id)
);
create index training_submission_activity on training_submission (activity_id, state, submitted_at, id);
create index training_submission_reviewer on training_submission (reviewer_id) where reviewer_id is not null;
