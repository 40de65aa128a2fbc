-- Groups that work on a mandate inside a community, and who sits in them. Nobody has two seats in a group: who comes back
-- takes the seat left behind, and the audit trail tells the story.
create table working_group (
    id           uuid primary key,
    version      integer not null,
    community_id uuid not null references community,
    name         text not null check (length(name) between 1 and 200),
    folded_name  text not null generated always as (essaim_fold(name)) stored,
    mandate      text not null check (length(mandate) between 1 and 10000),
    state        text not null check (state in ('FORMING', 'ACTIVE', 'PAUSED', 'CLOSED')),
    reason       text check (length(reason) between 1 and 2000),
    lead_id      uuid,
    -- With lead_id, what the lead must be: somebody who sits in the group.
    lead_sits    boolean generated always as (case when lead_id is not null then true end) stored,
    demo         boolean not null default false,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint working_group_reason check ((reason is not null) = (state in ('PAUSED', 'CLOSED'))),
    -- An active group has somebody who leads it.
    constraint working_group_led check (state <> 'ACTIVE' or lead_id is not null)
);
create index working_group_community on working_group (community_id, name, id);
create index working_group_updated_at on working_group (community_id, updated_at, id);

create table working_group_member (
    id         uuid primary key,
    version    integer not null,
    group_id   uuid not null references working_group,
    person_id  uuid not null references person,
    joined_on  date not null,
    left_on    date check (left_on >= joined_on),
    sits       boolean not null generated always as (left_on is null) stored,
    -- Why the person was removed.
    reason     text check (length(reason) between 1 and 2000),
    demo       boolean not null default false,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint working_group_member_key unique (group_id, person_id),
    constraint working_group_member_sits_key unique (group_id, person_id, sits),
    constraint working_group_member_reason check (reason is null or left_on is not null)
);
create index working_group_member_person on working_group_member (person_id, group_id) where left_on is null;
create index working_group_member_group on working_group_member (group_id, joined_on, id) where left_on is null;

-- Whoever leads a group sits in it, whoever writes and whatever happens at the same instant: the lead's seat can't be given up
-- while they lead.
alter table working_group add constraint working_group_lead_sits
    foreign key (id, lead_id, lead_sits) references working_group_member (group_id, person_id, sits);
create index working_group_lead on working_group (lead_id) where lead_id is not null;
