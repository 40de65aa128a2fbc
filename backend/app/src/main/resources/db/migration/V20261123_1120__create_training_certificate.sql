-- Proof that somebody finished a training, in the version they finished; stays when it is revoked, so that a check can say so.
create table training_certificate (
    id             uuid primary key,
    version        integer not null,
    enrolment_id   uuid not null references training_enrolment,
    version_id     uuid not null references training_version,
    -- What the paper shows and nobody guesses.
    code           uuid not null constraint training_certificate_code_key unique,
    -- Its place in the public list of what was revoked.
    status_index   bigint not null generated always as identity constraint training_certificate_status_key unique,
    issued_at      timestamptz not null,
    expires_at     timestamptz,
    revoked_at     timestamptz,
    revoked_reason text check (length(revoked_reason) between 1 and 2000),
    revoker_id     uuid references person,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    constraint training_certificate_key unique (enrolment_id, version_id),
    constraint training_certificate_revoked check ((revoked_at is null) = (revoked_reason is null))
);
create index training_certificate_revoker on training_certificate (revoker_id) where revoker_id is not null;
