create table browser_session (
    handle_hash  text primary key,
    subject      text not null,
    oidc_session text,
    -- Encrypted by the API; the key is not in the database.
    tokens       text not null,
    created_at   timestamptz not null,
    renewed_at   timestamptz not null,
    last_used_at timestamptz not null,
    expires_at   timestamptz not null
);
create index browser_session_subject on browser_session (subject);
create index browser_session_oidc_session on browser_session (oidc_session);
create index browser_session_expires_at on browser_session (expires_at);

revoke all on browser_session from essaim_reader;
