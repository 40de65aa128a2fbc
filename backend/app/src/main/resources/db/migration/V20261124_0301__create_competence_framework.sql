-- What professions ask one to be able to do: a tree that is read as last published, beside what is being written of the next version.
create table competence_framework (
    id           uuid primary key,
    version      integer not null,
    code         text not null constraint competence_framework_code_key unique check (length(code) between 1 and 60),
    -- The latest published version; 0 while there is none.
    number       integer not null check (number >= 0),
    -- Labels, levels and the tree, as JSON.
    content      text check (length(content) <= 2000000),
    draft        text check (length(draft) <= 2000000),
    published_at timestamptz,
    demo         boolean not null default false,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint competence_framework_published check ((number > 0) = (content is not null) and (number > 0) = (published_at is not null)),
    constraint competence_framework_said check (content is not null or draft is not null)
);

-- What it said in each version; never changes.
create table competence_framework_version (
    framework_id uuid not null references competence_framework,
    number       integer not null check (number >= 1),
    content      text not null,
    change_note  text check (length(change_note) between 1 and 2000),
    published_at timestamptz not null,
    primary key (framework_id, number)
);

-- Every competence by the code that names it from version to version; stays when a version leaves it out, so that who holds it keeps it.
create table competence (
    code         text primary key check (length(code) between 1 and 60),
    framework_id uuid not null references competence_framework,
    label_fr     text not null,
    label_en     text not null,
    -- Published once; and in the latest version.
    published    boolean not null default false,
    present      boolean not null default false
);
create index competence_framework_id on competence (framework_id, code);

-- What modules work on, in order, as JSON: code and level.
alter table training_module add column competences jsonb not null default '[]';
