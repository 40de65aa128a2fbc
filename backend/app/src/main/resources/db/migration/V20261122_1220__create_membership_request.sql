-- Requests to join, each with its decision; all past ones stay.
create table membership_request (
    id                uuid primary key,
    version           integer not null,
    community_id      uuid not null references community,
    person_id         uuid not null references person,
    words             text not null check (length(words) between 1 and 5000),
    -- Occupation and organisation as the profile had them on the day of the request.
    occupation        text check (occupation in (
        'CEPJ', 'CTPS', 'SPORTS_TEACHER', 'INSPECTOR', 'PROJECT_LEAD', 'DEVELOPMENT_OFFICER', 'COORDINATOR',
        'FACILITATOR', 'ELECTED_MEMBER', 'SCHOOL_HEAD', 'TEACHER', 'RESEARCHER', 'TRAINER', 'CONSULTANT', 'OTHER')),
    organisation_id   uuid references organisation,
    organisation_name text,
    state             text not null check (state in ('SUBMITTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    reason            text check (length(reason) between 1 and 2000),
    submitted_at      timestamptz not null,
    -- The last day on which the answer is in time.
    answer_by         date not null,
    decided_at        timestamptz,
    -- Null while undecided, and for who withdrew.
    decided_by_id     uuid references person,
    demo              boolean not null default false,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    constraint membership_request_reason check ((reason is not null) = (state = 'REFUSED')),
    constraint membership_request_decision check ((decided_at is not null) = (state <> 'SUBMITTED')),
    constraint membership_request_organisation check ((organisation_id is null) = (organisation_name is null))
);
-- Nobody has two open requests to one community.
create unique index membership_request_open_key on membership_request (community_id, person_id)
    where state = 'SUBMITTED';
create index membership_request_queue on membership_request (community_id, state, submitted_at, id);
create index membership_request_answer_by on membership_request (community_id, answer_by, id);
create index membership_request_person on membership_request (person_id, submitted_at, id);
