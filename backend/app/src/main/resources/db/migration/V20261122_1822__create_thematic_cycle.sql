-- A cycle of years in a community, each year with its theme. What happens in a community may name the year it belongs to, by a
-- nullable cycle_year_id.
create table thematic_cycle (
    id           uuid primary key,
    version      integer not null,
    community_id uuid not null references community,
    name         text not null check (length(name) between 1 and 200),
    introduction text check (length(introduction) between 1 and 10000),
    demo         boolean not null default false,
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);
create index thematic_cycle_community on thematic_cycle (community_id, created_at, id);

create table cycle_year (
    id        uuid primary key,
    cycle_id  uuid not null references thematic_cycle,
    theme     text not null check (length(theme) between 1 and 200),
    question  text check (length(question) between 1 and 2000),
    starts_on date not null,
    ends_on   date not null check (ends_on >= starts_on),
    -- Judged at the end of a statement: years may change places in one.
    constraint cycle_year_overlap exclude using gist
        (cycle_id with =, daterange(starts_on, ends_on, '[]') with &&) deferrable initially immediate
);
create index cycle_year_cycle on cycle_year (cycle_id, starts_on);
