create table idempotency_key (
    owner        text not null,
    key          text not null,
    request_hash text not null,
    status       integer,
    location     text,
    tag          text,
    body         text,
    created_at   timestamptz not null,
    primary key (owner, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
