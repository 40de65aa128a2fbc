-- What a registration costs, as it was quoted when it was made: rules and facts that change later change nothing of it.
create table registration_fee (
    id              uuid primary key,
    version         integer not null,
    registration_id uuid not null constraint registration_fee_registration_id_fkey references registration,
    event_id        uuid not null references event,
    -- Whom the person works for, which pays; null for who pays themselves.
    payer_id        uuid references organisation,
    -- Euros, exact to the cent.
    amount          numeric(9, 2) not null check (amount >= 0),
    -- The quote whole, names included; read whole, never searched.
    quote           jsonb not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint registration_fee_key unique (registration_id)
);
create index registration_fee_event on registration_fee (event_id, payer_id);
create index registration_fee_payer on registration_fee (payer_id) where payer_id is not null;
