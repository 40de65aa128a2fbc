-- What people learn by themselves or together; its texts are in its versions.
create table training (
    id              uuid primary key,
    version         integer not null,
    state           text not null check (state in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
    kind            text not null check (kind in ('SELF_PACED', 'MOOC', 'COHORT')),
    visibility      text not null check (visibility in ('PUBLIC', 'SIGNED_IN', 'MEMBERS')),
    -- Whether new members of its community are enrolled by themselves.
    way_in          boolean not null,
    organisation_id uuid not null constraint training_organisation_id_fkey references organisation,
    community_id    uuid constraint training_community_id_fkey references community,
    programme_id    uuid constraint training_programme_id_fkey references programme,
    -- The published version that whoever enrols begins; null until there is one.
    current_id      uuid,
    creator_id      uuid references person,
    demo            boolean not null default false,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint training_way_in_community check (not way_in or community_id is not null),
    constraint training_members_community check (visibility <> 'MEMBERS' or community_id is not null),
    constraint training_published check (state <> 'PUBLISHED' or current_id is not null)
);
create unique index training_way_in_key on training (community_id) where way_in and state <> 'ARCHIVED';
create index training_community on training (community_id, id) where community_id is not null;
create index training_programme on training (programme_id, id) where programme_id is not null;
create index training_organisation on training (organisation_id, id);
create index training_creator on training (creator_id) where creator_id is not null;

-- Who writes it, beside those who may write any.
create table training_author (
    training_id uuid not null references training,
    person_id   uuid not null references person,
    primary key (training_id, person_id)
);
create index training_author_person on training_author (person_id);

-- What a training says at one time: frozen when it is published, so that whoever began it finishes it.
create table training_version (
    id                    uuid primary key,
    version               integer not null,
    training_id           uuid not null references training,
    number                integer not null check (number >= 1),
    state                 text not null check (state in ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
    title                 text not null check (length(title) between 1 and 200),
    summary               text not null check (length(summary) between 1 and 500),
    language              text not null check (length(language) between 2 and 35),
    objectives            text check (length(objectives) between 1 and 20000),
    audience              text check (length(audience) between 1 and 500),
    licence               text check (length(licence) between 1 and 64),
    -- What a learner should know or have, as JSON: statement and advice.
    prerequisites         text not null default '[]' check (length(prerequisites) <= 40000),
    -- The completion rule: every required activity, and so many events attended and contributions published in the community.
    events_needed         integer not null default 0 check (events_needed between 0 and 50),
    contributions_needed  integer not null default 0 check (contributions_needed between 0 and 50),
    certified             boolean not null default true,
    valid_months          integer check (valid_months between 1 and 240),
    change_note           text check (length(change_note) between 1 and 2000),
    published_at          timestamptz,
    search_text           text not null generated always as (essaim_fold(title || ' ' || summary)) stored,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    constraint training_version_key unique (training_id, number),
    constraint training_version_published check ((published_at is not null) = (state <> 'DRAFT'))
);
create unique index training_version_draft_key on training_version (training_id) where state = 'DRAFT';
create index training_version_search on training_version using gin (search_text gin_trgm_ops);
alter table training add constraint training_current_id_fkey foreign key (current_id) references training_version;
create index training_current on training (current_id) where current_id is not null;

create table training_module (
    id         uuid primary key,
    version_id uuid not null references training_version,
    -- Names the module from version to version.
    key        text not null check (length(key) between 1 and 60),
    position   integer not null check (position >= 0),
    title      text not null check (length(title) between 1 and 200),
    summary    text check (length(summary) between 1 and 500),
    -- Keys of the modules to finish before.
    requires   text[] not null default '{}',
    constraint training_module_key unique (version_id, key) deferrable initially deferred
);

create table training_activity (
    id          uuid primary key,
    version     integer not null,
    version_id  uuid not null references training_version,
    module_id   uuid not null references training_module,
    key         text not null check (length(key) between 1 and 60),
    position    integer not null check (position >= 0),
    kind        text not null check (kind in ('PAGE', 'VIDEO', 'QUIZ', 'ASSIGNMENT', 'JOURNAL', 'LIVE_SESSION')),
    title       text not null check (length(title) between 1 and 200),
    minutes     integer not null check (minutes between 1 and 600),
    required    boolean not null,
    body        text check (length(body) between 1 and 40000),
    url         text check (length(url) between 1 and 1000),
    event_id    uuid constraint training_activity_event_id_fkey references event,
    review      text check (review in ('FACILITATOR', 'PEER')),
    -- Questions with their right answers, as JSON; sent to authors alone.
    quiz        text check (length(quiz) <= 200000),
    -- Tells whether the content is that of another version, whose learners then keep what they did.
    fingerprint text not null check (length(fingerprint) between 1 and 64),
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    constraint training_activity_key unique (module_id, key) deferrable initially deferred
);
create index training_activity_version on training_activity (version_id);
create index training_activity_event on training_activity (event_id) where event_id is not null;
