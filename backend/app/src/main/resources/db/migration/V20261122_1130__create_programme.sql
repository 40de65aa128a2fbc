create table programme (
    id                    uuid primary key,
    version               integer not null,
    name                  text not null check (length(name) between 1 and 200),
    kind                  text not null check (kind in (
        'ENGAGEMENT', 'CITES_EDUCATIVES', 'EXPERIENCE_PATHWAY', 'LEARNING', 'OTHER')),
    description           text check (length(description) <= 20000),
    owner_organisation_id uuid not null references organisation,
    starts_on             date not null,
    ends_on               date check (ends_on >= starts_on),
    state                 text not null check (state in ('DRAFT', 'PUBLISHED', 'CLOSED')),
    demo                  boolean not null default false,
    created_at            timestamptz not null,
    updated_at            timestamptz not null
);
create index programme_starts_on on programme (starts_on, id);
create index programme_name on programme (name, id);
create index programme_owner on programme (owner_organisation_id, starts_on, id);
create index programme_search on programme using gin (essaim_fold(name) gin_trgm_ops);
