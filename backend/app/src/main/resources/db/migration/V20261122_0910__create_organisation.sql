create table organisation (
    id           uuid primary key,
    version      integer not null,
    name         text not null check (length(name) between 1 and 200),
    kind         text not null check (kind in (
        'STATE_CENTRAL', 'STATE_LOCAL', 'PUBLIC_ESTABLISHMENT', 'MUNICIPALITY', 'EPCI', 'DEPARTMENT', 'REGION',
        'ASSOCIATION', 'FOUNDATION', 'COMPANY', 'BANK', 'ACADEMIC', 'TRAINING_BODY', 'RESOURCE_CENTRE', 'OTHER')),
    siren        text constraint organisation_siren_key unique check (siren ~ '^[0-9]{9}$'),
    website      text check (length(website) <= 500),
    territory_id uuid,
    demo         boolean not null default false,
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);
create index organisation_name on organisation (name, id);
create index organisation_updated_at on organisation (updated_at, id);
create index organisation_kind_name on organisation (kind, name, id);
create index organisation_territory on organisation (territory_id) where territory_id is not null;
create index organisation_search on organisation using gin (essaim_fold(name) gin_trgm_ops);
