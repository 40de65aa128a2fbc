create table community (
    id                    uuid primary key,
    version               integer not null,
    slug                  text collate "C" not null constraint community_slug_key unique
        check (length(slug) <= 80 and slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name                  text not null check (length(name) between 1 and 200),
    folded_name           text not null generated always as (essaim_fold(name)) stored,
    purpose               text not null check (length(purpose) between 1 and 2000),
    charter               text check (length(charter) <= 50000),
    owner_organisation_id uuid not null references organisation,
    territory_id          uuid references territory,
    audience              text check (length(audience) <= 2000),
    audience_occupations  text[] not null default '{}',
    visibility            text not null check (visibility in ('PUBLIC', 'MEMBERS_ONLY')),
    join_policy           text not null check (join_policy in ('OPEN', 'ON_REQUEST', 'INVITATION')),
    contact_email         text check (length(contact_email) <= 320),
    -- How long an applicant waits for an answer at the most.
    answer_days           integer not null check (answer_days between 1 and 365),
    state                 text not null check (state in ('ACTIVE', 'ARCHIVED')),
    archive_reason        text check (length(archive_reason) between 1 and 2000),
    demo                  boolean not null default false,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    constraint community_archive_reason check ((archive_reason is not null) = (state = 'ARCHIVED')),
    constraint community_audience_occupations check (audience_occupations <@ array[
        'CEPJ', 'CTPS', 'SPORTS_TEACHER', 'INSPECTOR', 'PROJECT_LEAD', 'DEVELOPMENT_OFFICER', 'COORDINATOR',
        'FACILITATOR', 'ELECTED_MEMBER', 'SCHOOL_HEAD', 'TEACHER', 'RESEARCHER', 'TRAINER', 'CONSULTANT', 'OTHER'])
);
create index community_name on community (name, id) where state = 'ACTIVE';
create index community_created_at on community (created_at, id) where state = 'ACTIVE';
create index community_updated_at on community (updated_at, id) where state = 'ACTIVE';
create index community_search on community using gin (folded_name gin_trgm_ops) where state = 'ACTIVE';
create index community_archived on community (name, id) where state = 'ARCHIVED';
create index community_owner on community (owner_organisation_id, name, id);
create index community_territory on community (territory_id, name, id) where territory_id is not null;
