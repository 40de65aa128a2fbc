-- The book of one year of a cycle, once somebody began it. Whoever changes anything of it locks this row first.
create table year_book (
    -- That of its year.
    id           uuid primary key constraint year_book_cycle_year_id_fkey references cycle_year,
    begun_at     timestamptz not null,
    assembled_at timestamptz
);

create table year_book_section (
    id             uuid primary key,
    version        integer not null,
    cycle_year_id  uuid not null references year_book,
    source_kind    text not null check (source_kind in ('REPORT', 'RESOURCE', 'CONTRIBUTION', 'TEXT')),
    -- Null for a text of its own.
    source_id      uuid check ((source_id is null) = (source_kind = 'TEXT')),
    -- The day of the source, which first decides where its section stands.
    dated          timestamptz,
    position       integer not null,
    heading        text not null check (length(heading) between 1 and 200),
    text           text not null check (length(text) between 1 and 400000),
    -- Of what the source said when its words were taken.
    source_digest  text check ((source_digest is null) = (source_kind = 'TEXT')),
    edited         boolean not null,
    source_changed boolean not null check (edited or not source_changed),
    -- Removed ones stay, so that assembling again does not bring them back.
    removed        boolean not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    -- However many assemble at once, each source comes once.
    constraint year_book_section_source_key unique (cycle_year_id, source_kind, source_id),
    constraint year_book_section_position_key unique (cycle_year_id, position) deferrable initially deferred
);
