-- What somebody needs to take part in an event. Rows are deleted after the event, and when the person does not come.
create table accessibility_need (
    id              uuid primary key,
    version         integer not null,
    registration_id uuid not null constraint accessibility_need_registration_key unique references registration,
    state           text not null check (state in ('OPEN', 'SETTLED')),
    words           text check (length(words) between 1 and 500),
    provisions      text[] not null check (provisions <@ array [
        'SIGN_LANGUAGE', 'CAPTIONS', 'INDUCTION_LOOP', 'EASY_TO_READ', 'QUIET_ROOM', 'ACCESSIBLE_PARKING']),
    stated_at       timestamptz not null,
    answer          text check (length(answer) between 1 and 500),
    settled_at      timestamptz,
    settled_by_id   uuid references person,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint accessibility_need_said check (words is not null or provisions <> '{}'),
    constraint accessibility_need_settled check ((settled_at is not null) = (state = 'SETTLED')),
    constraint accessibility_need_answer check (answer is null or state = 'SETTLED')
);
create index accessibility_need_settler on accessibility_need (settled_by_id) where settled_by_id is not null;
