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
    -- Derived from the composition whenever it changes.
    population           bigint,
    latitude             double precision,
    longitude            double precision,
    departement_codes    text[] not null default '{}',
    region_codes         text[] not null default '{}',
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    check ((latitude is null) = (longitude is null))
);

alter table organisation add constraint organisation_territory_id_fkey foreign key (territory_id) references territory;
