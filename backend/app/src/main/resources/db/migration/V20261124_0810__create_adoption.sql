-- A territory makes a version of a kit its own.
create table adoption (
    id                  uuid primary key,
    version             integer not null,
    kit_id              uuid not null references kit,
    -- The version it stands on, and the later one that is proposed to it.
    version_id          uuid not null references kit_version,
    offered_id          uuid references kit_version,
    territory_id        uuid not null constraint adoption_territory_id_fkey references territory,
    state               text not null check (state in ('PLANNED', 'IN_PROGRESS', 'DONE', 'ABANDONED')),
    reason              text check (length(reason) between 1 and 2000),
    -- What was said of conditions that are not met, and of a version that is past.
    fit                 text not null,
    note                text check (length(note) between 1 and 2000),
    mentor_territory_id uuid constraint adoption_mentor_territory_id_fkey references territory,
    mentor_state        text check (mentor_state in ('PROPOSED', 'ACCEPTED', 'DECLINED')),
    outcome             text,
    record_id           uuid references experience_record,
    adopter_id          uuid references person,
    demo                boolean not null default false,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    constraint adoption_abandoned check ((state = 'ABANDONED') = (reason is not null)),
    constraint adoption_done check (state <> 'DONE' or outcome is not null),
    constraint adoption_mentored check ((mentor_territory_id is null) = (mentor_state is null)),
    constraint adoption_mentored_by_others check (mentor_territory_id <> territory_id),
    constraint adoption_forward check (offered_id <> version_id)
);
-- A territory adopts a kit once at a time.
create unique index adoption_open on adoption (territory_id, kit_id) where state in ('PLANNED', 'IN_PROGRESS');
create index adoption_kit on adoption (kit_id, created_at, id);
create index adoption_territory on adoption (territory_id, created_at, id);
create index adoption_created_at on adoption (created_at, id);
create index adoption_version on adoption (version_id);
create index adoption_offered on adoption (offered_id) where offered_id is not null;
create index adoption_mentor on adoption (mentor_territory_id) where mentor_territory_id is not null;
create index adoption_record on adoption (record_id) where record_id is not null;
create index adoption_adopter on adoption (adopter_id) where adopter_id is not null;

create table adoption_section (
    id          uuid primary key,
    version     integer not null,
    adoption_id uuid not null references adoption,
    key         uuid not null,
    position    double precision not null,
    -- The kit's text that the own one comes from; none of what the territory has alone.
    base        jsonb,
    -- The territory's own text; none of what it does without.
    local       jsonb,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    constraint adoption_section_key unique (adoption_id, key)
);

-- Every own text that was replaced. Never changed.
create table adoption_text (
    id          uuid primary key,
    section_id  uuid not null references adoption_section,
    content     jsonb not null,
    cause       text not null check (cause in ('ADAPTED', 'ACCEPTED', 'MERGED', 'REMOVED')),
    replacer_id uuid references person,
    replaced_at timestamptz not null
);
create index adoption_text_section on adoption_text (section_id, replaced_at, id);
create index adoption_text_replacer on adoption_text (replacer_id) where replacer_id is not null;
