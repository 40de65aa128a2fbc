-- Who belongs to which community, in which role. Each row is one stay: who comes back gets a row of their own.
create table membership (
    id                uuid primary key,
    version           integer not null,
    community_id      uuid not null references community,
    person_id         uuid not null references person,
    role              text not null check (role in ('MEMBER', 'FACILITATOR', 'REFERENT')),
    state             text not null check (state in ('ACTIVE', 'SUSPENDED', 'LEFT')),
    joined_on         date not null,
    left_on           date,
    -- A suspension ends by itself on this day, the first on which the person takes part again; open-ended when null.
    suspended_until   date,
    -- Why the person was suspended, or removed.
    reason            text check (length(reason) between 1 and 2000),
    -- Somebody who left while suspended stays so for who would let them in again.
    left_suspended    boolean not null default false,
    demo              boolean not null default false,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    constraint membership_period check ((left_on is not null) = (state = 'LEFT') and left_on >= joined_on),
    constraint membership_suspension check (
        (state <> 'SUSPENDED' or reason is not null) and (suspended_until is null or state = 'SUSPENDED' or left_suspended))
);
-- Nobody belongs to a community twice at a time, however many requests arrive at once.
create unique index membership_live_key on membership (community_id, person_id) where state <> 'LEFT';
create index membership_person on membership (person_id, community_id);
create index membership_community on membership (community_id, joined_on, id);

-- A community that has begun never loses its last facilitator, whoever writes and however many leave at the same instant:
-- they pass one by one, and each check sees the work of those before it.
create function keep_last_facilitator() returns trigger
    language plpgsql as
$$
begin
    perform from community where id = old.community_id for no key update;
    if not exists (
        select from membership
        where community_id = old.community_id and role = 'FACILITATOR'
            and (state = 'ACTIVE' or state = 'SUSPENDED' and suspended_until <= (now() at time zone 'Europe/Paris')::date))
    then
        raise exception 'A community would lose its last facilitator'
            using errcode = 'check_violation', constraint = 'membership_last_facilitator';
    end if;
    return null;
end
$$;

create trigger membership_last_facilitator_update after update on membership for each row
    when (old.role = 'FACILITATOR' and old.state <> 'LEFT'
        and (new.role <> 'FACILITATOR' or new.state <> 'ACTIVE' or new.community_id <> old.community_id))
    execute function keep_last_facilitator();
create trigger membership_last_facilitator_delete after delete on membership for each row
    when (old.role = 'FACILITATOR' and old.state <> 'LEFT')
    execute function keep_last_facilitator();
