-- What a tour owes those it travels through: supports after each stop, enriched when a year ends and when the tour does.
create table tour_due (
    id          uuid primary key,
    version     integer not null,
    tour_id     uuid not null references tour,
    kind        text not null check (kind in ('STOP', 'YEAR', 'TOUR')),
    stop_id     uuid references tour_stop on delete cascade,
    year        integer,
    due_on      date not null,
    done_on     date,
    resource_id uuid constraint tour_due_resource_id_fkey references resource,
    link        text check (length(link) between 1 and 1000),
    note        text check (length(note) between 1 and 2000),
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    constraint tour_due_key unique nulls not distinct (tour_id, kind, stop_id, year),
    constraint tour_due_about check ((stop_id is not null) = (kind = 'STOP') and (year is not null) = (kind = 'YEAR')),
    constraint tour_due_done check (done_on is not null or resource_id is null and link is null and note is null)
);
create index tour_due_on on tour_due (due_on, id);
create index tour_due_stop on tour_due (stop_id) where stop_id is not null;
create index tour_due_resource on tour_due (resource_id) where resource_id is not null;

-- What those planned already owe.
insert into tour_due (id, version, tour_id, kind, stop_id, year, due_on, created_at, updated_at)
select uuidv7(), 0, tr.id, 'STOP', st.id, null, st.ends_on + tr.supports_within_days, tr.updated_at, tr.updated_at
from tour tr join tour_stop st on st.tour_id = tr.id
union all
select uuidv7(), 0, tr.id, 'YEAR', null, y, make_date(y, 12, 31), tr.updated_at, tr.updated_at
from tour tr, generate_series(extract(year from tr.starts_on)::integer, extract(year from tr.ends_on)::integer) y
union all
select uuidv7(), 0, id, 'TOUR', null, null, ends_on, updated_at, updated_at from tour;
