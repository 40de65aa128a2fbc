-- The official geography, one set of units for each vintage of the geographic code. Written by the import command alone.
create table geo_vintage (
    year        integer primary key check (year between 1900 and 2999),
    -- The vintage that the successions speak of; it need not be loaded.
    previous    integer check (previous < year),
    checksum    text not null check (checksum ~ '^[0-9a-f]{64}$'),
    source      text not null,
    counts      jsonb not null,
    imported_at timestamptz not null
);

create table geo_unit (
    vintage          integer not null references geo_vintage,
    kind             text not null check (kind in (
        'REGION', 'DEPARTEMENT', 'ARRONDISSEMENT', 'EPCI', 'EPT', 'COMMUNE', 'DELEGATED_COMMUNE', 'ASSOCIATED_COMMUNE',
        'MUNICIPAL_ARRONDISSEMENT')),
    code             text collate "C" not null check (code ~ '^[0-9AB]{2,9}$'),
    name             text not null check (length(name) between 1 and 200),
    -- As people search it and as lists sort it.
    folded_name      text collate "C" generated always as (essaim_fold(name)) stored,
    -- Place among the units of the vintage by falling population: the second sort key of lists, and the order of matches.
    position         integer not null,
    siren            text check (siren ~ '^[0-9]{9}$'),
    population       integer check (population >= 0),
    latitude         double precision check (latitude between -90 and 90),
    longitude        double precision check (longitude between -180 and 180),
    -- The one département, région and EPCI it lies in; null where there is none, or several (an EPCI may span départements).
    -- Their names are repeated here: a vintage never changes, and a list then reads one table.
    departement_code text,
    departement_name text,
    region_code      text,
    region_name      text,
    epci_code        text,
    epci_name        text,
    legal_form       text,
    tax_regime       text,
    postal_codes     text[] not null,
    former_codes     text[] not null,
    primary key (vintage, kind, code),
    unique (vintage, position) deferrable initially deferred,
    check ((latitude is null) = (longitude is null))
);
create index geo_unit_name on geo_unit (vintage, folded_name, position);
create index geo_unit_kind_name on geo_unit (vintage, kind, folded_name, position);
create index geo_unit_kind_position on geo_unit (vintage, kind, position);

-- Which unit lies, wholly or partly, in which: composition downwards, parents upwards. The sort keys of lists are repeated.
-- Like geo_unit_key, made from geo_unit by the import and replaced whole: foreign keys would only cost time.
create table geo_unit_member (
    vintage     integer not null,
    parent_kind text not null,
    parent_code text collate "C" not null,
    kind        text not null,
    code        text collate "C" not null,
    folded_name text collate "C" not null,
    position    integer not null,
    primary key (vintage, parent_kind, parent_code, kind, code)
);
create index geo_unit_member_name on geo_unit_member (vintage, parent_kind, parent_code, folded_name, position)
    include (kind, code);
create index geo_unit_member_of on geo_unit_member (vintage, kind, code);

-- What a search text may start with: the name, the name from each of its words on, both also with "saint" written "st",
-- and postal codes. A look-up is one range of this index.
create table geo_unit_key (
    vintage   integer not null,
    key       text collate "C" not null,
    kind      text not null,
    code      text collate "C" not null,
    -- Whether the key is the whole name.
    full_name boolean not null,
    position  integer not null,
    primary key (vintage, key, position) include (kind, code, full_name)
);

-- Which unit of a vintage continues which unit of the vintage before (former_vintage), or which code that was given up
-- earlier still (former_vintage null). A unit that keeps its kind and code has no row.
create table geo_succession (
    vintage        integer not null,
    former_vintage integer,
    former_kind    text not null,
    former_code    text collate "C" not null,
    kind           text not null,
    code           text collate "C" not null,
    unique nulls not distinct (vintage, former_kind, former_code, former_vintage, kind, code),
    foreign key (vintage, kind, code) references geo_unit
);
create index geo_succession_of on geo_succession (vintage, kind, code);
