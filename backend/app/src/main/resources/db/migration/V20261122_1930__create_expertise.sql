-- What somebody wants to be known for, and whether they agreed to be found by it.
create table expertise_profile (
    -- The person's own.
    id           uuid primary key references person,
    version      integer not null,
    -- The last time they agreed, and took it back.
    consented_at timestamptz,
    withdrawn_at timestamptz,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint expertise_profile_withdrawn check (withdrawn_at is null or consented_at is not null)
);

create table expertise_claim (
    person_id  uuid not null references expertise_profile,
    topic_id   uuid not null references topic,
    level      text not null check (level in ('LEARNING', 'PRACTISING', 'EXPERIENCED', 'EXPERT')),
    sentence   text check (length(sentence) between 1 and 300),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (person_id, topic_id)
);
create index expertise_claim_topic on expertise_claim (topic_id, person_id);

-- Levels in their order, and back.
create function expertise_rank(level text) returns integer
    language sql immutable strict parallel safe
    return array_position(array['LEARNING', 'PRACTISING', 'EXPERIENCED', 'EXPERT'], level);

create function expertise_level(rank integer) returns text
    language sql immutable strict parallel safe
    return (array['LEARNING', 'PRACTISING', 'EXPERIENCED', 'EXPERT'])[rank];

-- The points from which distances are measured: one for each territory that somebody in the directory works in, and one of zeros
-- for all whose place is not known. They are few where people are many: the nearest people are found by way of them.
create table expertise_place (
    -- The territory's.
    id        uuid primary key,
    -- The centre of the territory while it is active; null where it is not known.
    latitude  double precision,
    longitude double precision,
    -- The same on a sphere of radius 1: the straight line between two such points tells the way along the great circle.
    x         double precision generated always as (cos(radians(latitude)) * cos(radians(longitude))) stored,
    y         double precision generated always as (cos(radians(latitude)) * sin(radians(longitude))) stored,
    z         double precision generated always as (sin(radians(latitude))) stored,
    constraint expertise_place_centre check ((latitude is null) = (longitude is null))
);
insert into expertise_place (id) values ('00000000-0000-0000-0000-000000000000');

-- What the directory is searched by, and nothing but those who may be found in it: for each of them a row for each topic they
-- claim, one for each broader topic, and one of zeros for anything at all. Written by the functions below alone.
create table expertise_entry (
    person_id  uuid not null references expertise_profile,
    topic_id   uuid not null,
    -- The highest that they claim within the topic.
    level      text not null,
    sort_name  text not null,
    occupation text,
    -- Whether everybody who is signed in finds them, or those who share a community.
    everybody  boolean not null,
    place_id   uuid not null references expertise_place,
    primary key (person_id, topic_id)
);
create index expertise_entry_name on expertise_entry (topic_id, sort_name, person_id) include (everybody);
create index expertise_entry_occupation on expertise_entry (topic_id, occupation, sort_name, person_id) include (everybody);
create index expertise_entry_place on expertise_entry (topic_id, place_id, person_id) include (everybody);

-- The point of a territory, made when somebody is first found there. The territory is held meanwhile: who moves its centre at the
-- same instant waits, and then finds the point.
create function place_of_expertise(territory uuid) returns uuid
    language plpgsql as
$$
begin
    if territory is null then
        return '00000000-0000-0000-0000-000000000000';
    end if;
    if not exists (select from expertise_place where id = territory) then
        insert into expertise_place (id, latitude, longitude)
        select t.id, case when t.state = 'ACTIVE' then t.latitude end, case when t.state = 'ACTIVE' then t.longitude end
        from territory t where t.id = territory for share
        on conflict do nothing;
    end if;
    return territory;
end
$$;

-- Whoever changes what the entries of people are made of passes one by one for each of them: the person is held, then the profile,
-- and what is read afterwards is the work of all before.
create function write_expertise_entries(people uuid[]) returns void
    language plpgsql as
$$
begin
    perform from person where id = any (people) order by id for share;
    perform from expertise_profile where id = any (people) order by id for no key update;
    delete from expertise_entry where person_id = any (people);
    insert into expertise_entry (person_id, topic_id, level, sort_name, occupation, everybody, place_id)
    with recursive found as (
        select p.id, p.sort_name, p.occupation, p.directory_visibility = 'SIGNED_IN' as everybody,
            place_of_expertise(p.territory_id) as place_id
        from person p join expertise_profile x on x.id = p.id
        where p.id = any (people) and p.state = 'ACTIVE' and p.directory_visibility <> 'NOBODY'
            and x.consented_at is not null and x.withdrawn_at is null),
    within (id, topic_id, rank) as (
        select f.id, k.topic_id, expertise_rank(k.level) from found f join expertise_claim k on k.person_id = f.id
        union
        select w.id, t.broader_id, w.rank from within w join topic t on t.id = w.topic_id where t.broader_id is not null),
    claimed as (
        select id, topic_id, max(rank) as rank from within group by id, topic_id
        union all
        select id, '00000000-0000-0000-0000-000000000000', max(rank) from within group by id)
    select f.id, c.topic_id, expertise_level(c.rank), f.sort_name, f.occupation, f.everybody, f.place_id
    from found f join claimed c on c.id = f.id;
end
$$;

create function write_entries_of_profile() returns trigger
    language plpgsql as
$$
begin
    perform write_expertise_entries(array[new.id]);
    return null;
end
$$;

create trigger expertise_profile_entries after insert or update of consented_at, withdrawn_at on expertise_profile
    for each row execute function write_entries_of_profile();

create trigger person_expertise_entries after update on person for each row
    when ((old.sort_name, old.occupation, old.directory_visibility, old.state, old.territory_id)
        is distinct from (new.sort_name, new.occupation, new.directory_visibility, new.state, new.territory_id))
    execute function write_entries_of_profile();

create function write_entries_of_claims() returns trigger
    language plpgsql as
$$
begin
    perform write_expertise_entries((select array_agg(distinct person_id) from changed));
    return null;
end
$$;

create trigger expertise_claim_entries_insert after insert on expertise_claim
    referencing new table as changed for each statement execute function write_entries_of_claims();
create trigger expertise_claim_entries_update after update on expertise_claim
    referencing new table as changed for each statement execute function write_entries_of_claims();
create trigger expertise_claim_entries_delete after delete on expertise_claim
    referencing old table as changed for each statement execute function write_entries_of_claims();

-- A topic moves under the lock of topics, which those who claim one take too.
create function write_entries_of_topic() returns trigger
    language plpgsql as
$$
begin
    perform write_expertise_entries((
        select array_agg(distinct person_id) from expertise_claim where topic_id in (select topics_within(new.id))));
    return null;
end
$$;

create trigger topic_expertise_entries after update on topic for each row
    when (old.broader_id is distinct from new.broader_id) execute function write_entries_of_topic();

create function move_place_of_expertise() returns trigger
    language plpgsql as
$$
begin
    update expertise_place
    set latitude = case when new.state = 'ACTIVE' then new.latitude end,
        longitude = case when new.state = 'ACTIVE' then new.longitude end
    where id = new.id;
    return null;
end
$$;

create trigger territory_expertise_place after update on territory for each row
    when ((old.latitude, old.longitude, old.state) is distinct from (new.latitude, new.longitude, new.state))
    execute function move_place_of_expertise();
