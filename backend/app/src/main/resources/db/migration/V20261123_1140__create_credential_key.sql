-- Keys that certificates are signed with. Public halves stay, so that what was signed is verified for ever.
create table credential_key (
    id         text primary key check (length(id) between 1 and 64),
    -- RSA, PKCS 8, encrypted with the secret that all replicas share.
    sealed     text not null,
    -- The public half, X.509.
    public_key text not null,
    created_at timestamptz not null
);
