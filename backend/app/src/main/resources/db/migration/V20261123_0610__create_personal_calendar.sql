-- The secret address under which somebody's own calendar is read without signing in: its hash alone; none once it is revoked.
create table personal_calendar (
    id          uuid primary key,
    person_id   uuid not null constraint personal_calendar_person_key unique references person,
    secret_hash text constraint personal_calendar_secret_key unique,
    renewed_at  timestamptz not null
);
