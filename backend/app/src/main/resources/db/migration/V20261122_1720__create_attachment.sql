-- A file that is arriving, in parts; rows vanish a day after the last part, finished or not.
create table upload (
    id            uuid primary key,
    version       integer not null,
    -- Null: the platform itself.
    person_id     uuid references person,
    file_name     text not null check (length(file_name) between 1 and 200),
    size          bigint not null check (size between 1 and 209715200),
    received      bigint not null default 0 check (received between 0 and size),
    -- What it became.
    attachment_id uuid,
    created_at    timestamptz not null,
    updated_at    timestamptz not null
);
create index upload_unfinished on upload (person_id) where attachment_id is null;
create index upload_updated_at on upload (updated_at);

create table upload_part (
    id        uuid primary key,
    upload_id uuid not null references upload on delete cascade,
    start     bigint not null check (start >= 0),
    length    integer not null check (length > 0),
    constraint upload_part_start_key unique (upload_id, start)
);

-- What the file store holds under "content". A row is claimed before the bytes are put there, and goes before they do.
create table stored_file (
    sha256     text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint not null check (size > 0),
    claimed_at timestamptz not null
);
create index stored_file_claimed_at on stored_file (claimed_at);

create table attachment (
    id               uuid primary key,
    version          integer not null,
    file_name        text not null check (length(file_name) between 1 and 200),
    media_type       text not null check (length(media_type) between 3 and 100),
    size             bigint not null check (size > 0),
    sha256           text not null references stored_file,
    licence          text check (length(licence) between 1 and 100),
    alternative_text text check (length(alternative_text) between 1 and 1000),
    uploader_id      uuid references person,
    -- The object it belongs to, and since when it belongs to none.
    owner_kind       text,
    owner_id         uuid,
    free_since       timestamptz,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint attachment_owner check (
        (owner_kind is null) = (owner_id is null) and (owner_id is null) = (free_since is not null)),
    constraint attachment_image_described check (alternative_text is not null or media_type not like 'image/%')
);
create index attachment_owner on attachment (owner_kind, owner_id) where owner_id is not null;
create index attachment_free on attachment (free_since) where owner_id is null;
create index attachment_content on attachment (sha256);
create index attachment_uploader on attachment (uploader_id);
