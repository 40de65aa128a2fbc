-- Who applies to a pathway, and who was selected: a territory, or an organisation and where it acts.
create table pioneer (
    id              uuid primary key,
    version         integer not null,
    pathway_id      uuid not null references experience_pathway,
    territory_id    uuid constraint pioneer_territory_id_fkey references territory,
    organisation_id uuid constraint pioneer_organisation_id_fkey references organisation,
    state           text not null check (state in ('DRAFT', 'APPLIED', 'SELECTED', 'DECLINED', 'WITHDRAWN')),
    motivation      text check (length(motivation) between 1 and 5000),
    state_of_play   text check (length(state_of_play) between 1 and 5000),
    contribution    text check (length(contribution) between 1 and 5000),
    commitment      text check (length(commitment) between 1 and 5000),
    contact_name    text check (length(contact_name) between 1 and 200),
    contact_email   text check (length(contact_email) between 3 and 254),
    contact_phone   text check (length(contact_phone) between 1 and 40),
    -- Of the decision or of the withdrawal.
    reason          text check (length(reason) between 1 and 2000),
    creator_id      uuid references person,
    applied_at      timestamptz,
    decided_at      timestamptz,
    demo            boolean not null default false,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint pioneer_somebody check (territory_id is not null or organisation_id is not null),
    constraint pioneer_applied check (applied_at is not null or state in ('DRAFT', 'WITHDRAWN')),
    constraint pioneer_complete check (state in ('DRAFT', 'WITHDRAWN') or motivation is not null
        and state_of_play is not null and contribution is not null and commitment is not null
        and contact_name is not null and contact_email is not null),
    constraint pioneer_reason check (state <> 'DECLINED' or reason is not null)
);
-- One application of each to a pathway; whoever withdrew may come back.
create unique index pioneer_organisation_key on pioneer (pathway_id, organisation_id)
    where organisation_id is not null and state <> 'WITHDRAWN';
create unique index pioneer_territory_key on pioneer (pathway_id, territory_id)
    where organisation_id is null and state <> 'WITHDRAWN';
create index pioneer_applied_at on pioneer (pathway_id, applied_at, id);
create index pioneer_territory on pioneer (territory_id) where territory_id is not null;
create index pioneer_organisation on pioneer (organisation_id) where organisation_id is not null;
create index pioneer_creator on pioneer (creator_id) where creator_id is not null;

-- The people of a pioneer: they write its application, and read what is noted of its support.
create table pioneer_person (
    pioneer_id uuid not null references pioneer,
    person_id  uuid not null references person,
    primary key (pioneer_id, person_id)
);
create index pioneer_person_person on pioneer_person (person_id);

-- What was said in the support of one pioneer.
create table support_note (
    id         uuid primary key,
    version    integer not null,
    pioneer_id uuid not null references pioneer,
    author_id  uuid references person,
    held_on    date not null,
    text       text not null check (length(text) between 1 and 20000),
    demo       boolean not null default false,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index support_note_pioneer on support_note (pioneer_id, held_on, id);
create index support_note_author on support_note (author_id) where author_id is not null;
