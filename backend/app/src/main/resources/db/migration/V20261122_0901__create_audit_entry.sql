create table audit_entry (
    id            uuid primary key,
    at            timestamptz not null,
    actor_kind    text not null check (actor_kind in ('PERSON', 'SERVICE', 'SYSTEM')),
    actor_id      uuid,
    actor_label   text not null,
    action        text not null,
    subject_kind  text not null,
    subject_id    uuid not null,
    subject_label text not null,
    before        jsonb,
    after         jsonb,
    reason        text,
    trace_id      text not null
);
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_subject on audit_entry (subject_id, at, id);
create index audit_entry_actor on audit_entry (actor_id, at, id);

-- The trail only grows.
revoke update, delete, truncate on audit_entry from essaim_api;
