create table person (
    id                   uuid primary key,
    version              integer not null,
    -- The realm's id of the account; null until the person first signs in.
    subject              text constraint person_subject_key unique,
    email                citext not null constraint person_email_key unique check (length(email) <= 320),
    given_name           text not null check (length(given_name) between 1 and 100),
    family_name          text not null check (length(family_name) <= 100),
    display_name         text not null generated always as (trim(given_name || ' ' || family_name)) stored,
    sort_name            text not null generated always as (trim(family_name || ' ' || given_name)) stored,
    occupation           text check (occupation in (
        'CEPJ', 'CTPS', 'SPORTS_TEACHER', 'INSPECTOR', 'PROJECT_LEAD', 'DEVELOPMENT_OFFICER', 'COORDINATOR',
        'FACILITATOR', 'ELECTED_MEMBER', 'SCHOOL_HEAD', 'TEACHER', 'RESEARCHER', 'TRAINER', 'CONSULTANT', 'OTHER')),
    employment_status    text check (employment_status in (
        'PERMANENT', 'TRAINEE', 'CONTRACT', 'ELECTED', 'VOLUNTEER', 'OTHER')),
    organisation_id      uuid constraint person_organisation_id_fkey references organisation,
    territory_id         uuid constraint person_territory_id_fkey references territory,
    time_zone            text not null check (length(time_zone) between 1 and 64),
    language             text not null check (language in ('fr', 'en')),
    bio                  text check (length(bio) <= 2000),
    directory_visibility text not null check (directory_visibility in ('NOBODY', 'MY_COMMUNITIES', 'SIGNED_IN')),
    state                text not null check (state in ('ACTIVE', 'DEACTIVATED')),
    created_at           timestamptz not null,
    updated_at           timestamptz not null
);
create index person_sort_name on person (sort_name, id);
create index person_state_sort_name on person (state, sort_name, id);
create index person_search on person using gin (essaim_fold(given_name || ' ' || family_name) gin_trgm_ops);
create index person_organisation on person (organisation_id) where organisation_id is not null;
create index person_territory on person (territory_id) where territory_id is not null;
