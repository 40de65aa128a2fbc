-- A territory's way through a programme; past ones stay.
create table programme_enrolment (
    id           uuid primary key,
    version      integer not null,
    programme_id uuid not null references programme,
    territory_id uuid not null references territory,
    state        text not null check (state in ('APPLIED', 'SELECTED', 'DECLINED', 'ACTIVE', 'COMPLETED', 'WITHDRAWN')),
    note         text check (length(note) <= 5000),
    reason       text check (length(reason) between 1 and 2000),
    applied_on   date not null,
    decided_on   date,
    started_on   date,
    ended_on     date,
    demo         boolean not null default false,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint programme_enrolment_reason check ((reason is not null) = (state in ('DECLINED', 'WITHDRAWN'))),
    constraint programme_enrolment_days check (
        (decided_on is not null or state in ('APPLIED', 'WITHDRAWN'))
        and (started_on is not null or state not in ('ACTIVE', 'COMPLETED'))
        and (ended_on is not null) = (state in ('COMPLETED', 'WITHDRAWN')))
);
-- A territory is at most once under way in a programme.
create unique index programme_enrolment_live_key on programme_enrolment (programme_id, territory_id)
    where state in ('APPLIED', 'SELECTED', 'ACTIVE');
create index programme_enrolment_programme on programme_enrolment (programme_id, updated_at, id);
create index programme_enrolment_territory on programme_enrolment (territory_id, updated_at, id);
create index programme_enrolment_taking_part on programme_enrolment (programme_id, territory_id)
    where state in ('SELECTED', 'ACTIVE', 'COMPLETED');
