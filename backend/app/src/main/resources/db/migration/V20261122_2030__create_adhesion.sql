-- Who adheres to which resource centre: a territory or an organisation, from a first to a last day, both counted; without a last
-- day until further notice.
create table adhesion (
    id              uuid primary key,
    version         integer not null,
    centre_id       uuid not null references organisation,
    territory_id    uuid references territory,
    organisation_id uuid references organisation,
    starts_on       date not null,
    ends_on         date,
    demo            boolean not null default false,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint adhesion_one_adherent check (num_nonnulls(territory_id, organisation_id) = 1),
    constraint adhesion_own_centre check (organisation_id <> centre_id),
    constraint adhesion_period check (ends_on >= starts_on),
    -- On one day one adheres to a centre once: prices hang on it.
    constraint adhesion_overlap exclude using gist (
        centre_id with =, coalesce(territory_id, organisation_id) with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index adhesion_starts_on on adhesion (starts_on, id);
create index adhesion_centre on adhesion (centre_id, starts_on, id);
create index adhesion_territory on adhesion (territory_id, starts_on, id) where territory_id is not null;
create index adhesion_organisation on adhesion (organisation_id, starts_on, id) where organisation_id is not null;
