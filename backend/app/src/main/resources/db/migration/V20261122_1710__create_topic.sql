-- Controlled vocabularies after SKOS: a concept scheme is a tree of topics, each with its words in two languages.
create table topic_scheme (
    id             uuid primary key,
    version        integer not null,
    code           text collate "C" not null constraint topic_scheme_code_key unique
        check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(code) <= 50),
    label_fr       text not null check (length(label_fr) between 1 and 200),
    label_en       text not null check (length(label_en) between 1 and 200),
    description_fr text check (length(description_fr) <= 2000),
    description_en text check (length(description_en) <= 2000),
    created_at     timestamptz not null,
    updated_at     timestamptz not null
);

-- Every word that a topic is searched by, folded, each after a space; names don't run into one another.
create function topic_words(label_fr text, label_en text, alt_labels_fr text[], alt_labels_en text[]) returns text
    language sql immutable parallel safe
    return ' ' || public.essaim_fold(label_fr) || ' / ' || public.essaim_fold(label_en) || ' / '
        || public.essaim_fold(array_to_string(alt_labels_fr || alt_labels_en, ' '));

create table topic (
    id             uuid primary key,
    version        integer not null,
    scheme_id      uuid not null references topic_scheme,
    broader_id     uuid,
    label_fr       text not null check (length(label_fr) between 1 and 200),
    label_en       text not null check (length(label_en) between 1 and 200),
    alt_labels_fr  text[] not null,
    alt_labels_en  text[] not null,
    definition_fr  text check (length(definition_fr) <= 2000),
    definition_en  text check (length(definition_en) <= 2000),
    exact_matches  text[] not null,
    state          text not null check (state in ('ACTIVE', 'DEPRECATED')),
    replaced_by_id uuid constraint topic_replaced_by_id_fkey references topic,
    words          text not null generated always as (topic_words(label_fr, label_en, alt_labels_fr, alt_labels_en)) stored,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    unique (id, scheme_id),
    -- What is broader is of the same scheme.
    constraint topic_broader_id_fkey foreign key (broader_id, scheme_id) references topic (id, scheme_id),
    check (replaced_by_id is null or (state = 'DEPRECATED' and replaced_by_id <> id))
);
create index topic_label_fr on topic (label_fr, id);
create index topic_label_en on topic (label_en, id);
create index topic_updated_at on topic (updated_at, id);
create index topic_scheme_label on topic (scheme_id, label_fr, id);
create index topic_broader on topic (broader_id) where broader_id is not null;
create index topic_replaced_by on topic (replaced_by_id) where replaced_by_id is not null;
create index topic_search on topic using gin (words gin_trgm_ops);
-- Of the topics in use none is called like another of its scheme, whatever case and accents.
create unique index topic_label_fr_key on topic (scheme_id, essaim_fold(label_fr)) where state = 'ACTIVE';

-- Each pair once.
create table topic_related (
    topic_id   uuid not null references topic,
    related_id uuid not null references topic,
    primary key (topic_id, related_id),
    check (topic_id < related_id)
);
create index topic_related_related on topic_related (related_id, topic_id);

-- Those who move or merge topics pass one by one.
create function lock_topics() returns void
    language sql
    return pg_advisory_xact_lock(hashtextextended('fr.essaim.topics', 0));

-- Whoever writes it, no topic is ever broader than itself. The check runs under the lock and in a snapshot of its own, so that it
-- sees the moves of every writer before it.
create function refuse_topic_cycle() returns trigger
    language plpgsql as
$$
begin
    perform lock_topics();
    if exists (
        with recursive above (id) as (
            select new.broader_id
            union
            select t.broader_id from above a join topic t on t.id = a.id where t.broader_id is not null)
        select from above where id = new.id)
    then
        raise exception 'A topic would be broader than itself'
            using errcode = 'check_violation', constraint = 'topic_acyclic';
    end if;
    return null;
end
$$;

create trigger topic_acyclic_insert after insert on topic
    for each row when (new.broader_id is not null) execute function refuse_topic_cycle();
create trigger topic_acyclic_update after update of broader_id on topic
    for each row when (new.broader_id is not null and new.broader_id is distinct from old.broader_id)
    execute function refuse_topic_cycle();

-- A topic and all that is narrower.
create function topics_within(root uuid) returns setof uuid
    language sql stable parallel safe
    begin atomic
        with recursive within (id) as (
            select root
            union
            select t.id from within w join public.topic t on t.broader_id = w.id)
        select id from within;
    end;

-- Features tag by tables named <entity>_topic of two columns, <entity>_id and topic_id, the primary key. All of them are found by
-- their foreign key to topic, so that a merge forgets none; a test holds every such table to the convention.
create function topic_tag_tables() returns table (name regclass, entity name, kind text)
    language sql stable
    begin atomic
        select c.conrelid::regclass, entity.attname, upper(left(r.relname, -length('_topic')))
        from pg_constraint c
        join pg_class r on r.oid = c.conrelid and r.relname like '%\_topic'
        join pg_attribute tagged on tagged.attrelid = c.conrelid and tagged.attnum = c.conkey[1]
            and tagged.attname = 'topic_id'
        join pg_attribute entity on entity.attrelid = c.conrelid and entity.attnum > 0 and not entity.attisdropped
            and entity.attname <> 'topic_id'
        where c.contype = 'f' and c.confrelid = 'public.topic'::regclass and cardinality(c.conkey) = 1
        order by 3;
    end;

create function move_topic_tags(from_id uuid, into_id uuid) returns bigint
    language plpgsql as
$$
declare
    link record;
    moved bigint := 0;
    count bigint;
begin
    for link in select name, entity from topic_tag_tables()
    loop
        execute format('insert into %1$s (%2$I, topic_id) select %2$I, $2 from %1$s where topic_id = $1
            on conflict do nothing', link.name, link.entity) using from_id, into_id;
        execute format('delete from %s where topic_id = $1', link.name) using from_id;
        get diagnostics count = row_count;
        moved := moved + count;
    end loop;
    return moved;
end
$$;

-- How many things of each kind are tagged with a topic, itself and not what is narrower.
create function count_topic_tags(topic uuid) returns table (kind text, things bigint)
    language plpgsql stable as
$$
declare
    link record;
begin
    for link in select t.name, t.kind from topic_tag_tables() t
    loop
        kind := link.kind;
        execute format('select count(*) from %s where topic_id = $1', link.name) into things using topic;
        if things > 0 then
            return next;
        end if;
    end loop;
end
$$;
