-- Invitations to a community by e-mail. The token itself is in the mail alone.
create table invitation (
    id             uuid primary key,
    version        integer not null,
    community_id   uuid not null references community,
    email          citext not null check (length(email) between 3 and 320),
    token_hash     text not null constraint invitation_token_key unique check (token_hash ~ '^[0-9a-f]{64}$'),
    state          text not null check (state in ('PENDING', 'ACCEPTED', 'REVOKED', 'EXPIRED')),
    sent_at        timestamptz not null,
    expires_at     timestamptz not null check (expires_at > sent_at),
    invited_by_id  uuid references person,
    accepted_by_id uuid references person,
    accepted_at    timestamptz,
    demo           boolean not null default false,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    constraint invitation_acceptance check (
        (accepted_at is not null) = (state = 'ACCEPTED') and (accepted_by_id is not null) = (state = 'ACCEPTED'))
);
-- One invitation at a time waits for an answer from one address.
create unique index invitation_pending_key on invitation (community_id, email) where state = 'PENDING';
create index invitation_sent_at on invitation (community_id, sent_at, id);
create index invitation_address on invitation (community_id, (email::text), id);
create index invitation_email on invitation (email) where state = 'PENDING';
