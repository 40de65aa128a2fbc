-- What an event costs whom: its rules are tried in order, and the first whose condition holds decides.
create table price_list (
    id         uuid primary key,
    version    integer not null,
    event_id   uuid not null constraint price_list_event_id_fkey references event,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint price_list_event_key unique (event_id)
);

create table price_rule (
    id         uuid primary key,
    list_id    uuid not null references price_list,
    position   integer not null check (position >= 0),
    name       text not null check (length(name) between 1 and 100),
    -- Euros, exact to the cent.
    amount     numeric(9, 2) not null check (amount >= 0),
    basis      text not null check (basis in ('PER_DAY', 'PER_EVENT')),
    -- As the API takes it; read whole, never searched.
    condition  jsonb not null,
    constraint price_rule_key unique (list_id, position)
);
