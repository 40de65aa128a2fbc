-- What a working group delivers, or will.
create table working_group_output (
    id           uuid primary key,
    version      integer not null,
    group_id     uuid not null references working_group,
    title        text not null check (length(title) between 1 and 200),
    description  text check (length(description) between 1 and 5000),
    url          text check (length(url) <= 500),
    -- Null while it is expected.
    delivered_on date,
    -- Why it was withdrawn; nobody but those who decide in the group sees it then.
    withdrawal   text check (length(withdrawal) between 1 and 2000),
    demo         boolean not null default false,
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);
create index working_group_output_group on working_group_output (group_id, (coalesce(delivered_on, 'infinity')), id);
