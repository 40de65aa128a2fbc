create table territory (
    id                   uuid primary key,
    version              integer not null,
    name                 text not null check (length(name) between 1 and 200),
    kind                 text not null check (kind in (
        'COMMUNE', 'INTERCOMMUNALITY', 'NEIGHBOURHOODS', 'LIVING_AREA', 'DEPARTMENT', 'REGION', 'NETWORK', 'OTHER')),
    description          text check (length(description) <= 20000),
    lead_organisation_id uuid references organisation,
    website              text check (length(website) <= 500),
    contact_email        text check (length(contact_email) <= 320),
    state                text not null check (state in ('ACTIVE', 'ARCHIVED')),
    demo                 boolean not null default false,
    -- Derived from the composition whenever it changes; codes and names go in pairs.
    population           bigint,
    latitude             double precision,
    longitude            double precision,
    departement_codes    text[] not null default '{}',
    departement_names    text[] not null default '{}',
    region_codes         text[] not null default '{}',
    region_names         text[] not null default '{}',
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    check ((latitude is null) = (longitude is null)),
    check (cardinality(departement_codes) = cardinality(departement_names)),
    check (cardinality(region_codes) = cardinality(region_names))
);
-- Every list but the one of the archived is of active territories; each sort has its order ready, alone and by kind.
create index territory_name on territory (name, id) where state = 'ACTIVE';
create index territory_population on territory (coalesce(population, -1), id) where state = 'ACTIVE';
create index territory_updated_at on territory (updated_at, id) where state = 'ACTIVE';
create index territory_kind_name on territory (kind, name, id) where state = 'ACTIVE';
create index territory_kind_population on territory (kind, coalesce(population, -1), id) where state = 'ACTIVE';
create index territory_search on territory using gin (essaim_fold(name) gin_trgm_ops) where state = 'ACTIVE';
create index territory_departement on territory using gin (departement_codes) where state = 'ACTIVE';
create index territory_region on territory using gin (region_codes) where state = 'ACTIVE';
create index territory_lead_organisation on territory (lead_organisation_id, name, id);
create index territory_archived on territory (name, id) where state = 'ARCHIVED';

alter table organisation add constraint organisation_territory_id_fkey foreign key (territory_id) references territory;
