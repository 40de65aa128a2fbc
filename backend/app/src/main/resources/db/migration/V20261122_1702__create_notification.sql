-- What people are told. A row is shown in the application, mailed, or both, as its reader chooses.
create table notification (
    id             uuid primary key,
    recipient_id   uuid not null references person,
    -- No list of kinds here: every feature brings its own, and the API knows them.
    kind           text not null check (length(kind) between 1 and 100),
    -- One cause is told once to each person.
    dedup_key      text not null check (length(dedup_key) between 1 and 200),
    subject_kind   text not null check (length(subject_kind) between 1 and 100),
    subject_id     uuid not null,
    subject_label  text not null check (length(subject_label) <= 500),
    -- The community it belongs to, which has a digest of its own.
    community_id   uuid references community,
    community_name text check (length(community_name) <= 200),
    parameters     jsonb not null,
    in_app         boolean not null,
    mail           text not null check (mail in ('IMMEDIATE', 'DAILY', 'WEEKLY', 'OFF')),
    -- When it was put into a letter.
    mailed_at      timestamptz,
    created_at     timestamptz not null,
    read_at        timestamptz,
    constraint notification_dedup_key unique (recipient_id, dedup_key),
    constraint notification_community check ((community_id is null) = (community_name is null))
);
create index notification_recipient on notification (recipient_id, created_at, id) where in_app;
create index notification_unread on notification (recipient_id, created_at, id) where in_app and read_at is null;
create index notification_to_mail on notification (recipient_id, community_id, created_at)
    where mailed_at is null and read_at is null and mail in ('DAILY', 'WEEKLY');
create index notification_created_at on notification (created_at);

-- How somebody wants to be told, where that differs from what is usual: {"KIND": {"inApp": true, "email": "WEEKLY"}}.
create table notification_preference (
    -- The person's own.
    id         uuid primary key references person,
    version    integer not null,
    choices    jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
