-- What leaves the platform: written in the transaction of its cause, delivered after it.
create table outbox_message (
    id              uuid primary key,
    version         integer not null,
    channel         text not null check (channel in ('MAIL')),
    kind            text not null check (length(kind) between 1 and 100),
    -- One cause leaves once, however often it is told.
    dedup_key       text not null constraint outbox_message_dedup_key unique check (length(dedup_key) between 1 and 300),
    recipient_id    uuid references person,
    address         text check (length(address) <= 320),
    title           text check (length(title) <= 500),
    content         jsonb,
    -- What only the recipient may read, put into the content when it leaves and forgotten then.
    secret          text,
    -- Waits behind everything that somebody waits for.
    bulk            boolean not null,
    state           text not null check (state in ('PENDING', 'HELD', 'DELIVERED', 'DEAD', 'DISCARDED')),
    attempts        integer not null,
    -- While a replica delivers it: when its lease ends and another may try.
    next_attempt_at timestamptz not null,
    -- Of the attempt under way.
    lease_id        uuid,
    last_error      text check (length(last_error) <= 1000),
    -- Why it was discarded.
    reason          text check (length(reason) between 1 and 2000),
    delivered_at    timestamptz,
    erased_at       timestamptz,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint outbox_message_delivered check ((delivered_at is not null) = (state = 'DELIVERED')),
    constraint outbox_message_reason check ((reason is not null) = (state = 'DISCARDED')),
    constraint outbox_message_lease check (lease_id is null or state = 'PENDING'),
    constraint outbox_message_secret check (secret is null or state in ('PENDING', 'HELD', 'DEAD')),
    constraint outbox_message_erased check (
        (erased_at is null) = (address is not null and title is not null and content is not null)
        and (erased_at is null or state in ('DELIVERED', 'DISCARDED')))
);
create index outbox_message_due on outbox_message (channel, bulk, next_attempt_at, id) where state = 'PENDING';
create index outbox_message_held on outbox_message (channel, created_at) where state = 'HELD';
create index outbox_message_created_at on outbox_message (created_at, id);
create index outbox_message_state on outbox_message (state, created_at, id);
create index outbox_message_kind on outbox_message (kind, created_at, id);
create index outbox_message_recipient on outbox_message (recipient_id, created_at, id) where recipient_id is not null;
create index outbox_message_unerased on outbox_message (state, updated_at) where erased_at is null;

-- Addresses, words and links of people: not for the account that only reads.
revoke all on outbox_message from essaim_reader;
