-- What a territory is made of: units of the official geography, other territories, or both.
create table territory_geo_unit (
    territory_id uuid not null references territory,
    vintage      integer not null,
    kind         text not null,
    code         text collate "C" not null,
    primary key (territory_id, vintage, kind, code),
    foreign key (vintage, kind, code) references geo_unit
);
create index territory_geo_unit_unit on territory_geo_unit (vintage, kind, code);

create table territory_part (
    territory_id uuid not null references territory,
    part_id      uuid not null references territory,
    primary key (territory_id, part_id)
);
create index territory_part_part on territory_part (part_id, territory_id);

-- Writers of compositions pass one by one: what each sees, and derives from it, is then complete.
create function lock_territory_compositions() returns void
    language sql
    return pg_advisory_xact_lock(hashtextextended('fr.essaim.territories.composition', 0));

-- Whoever writes it, no territory ever contains itself. The check runs under the lock and in a snapshot of its own, so that it
-- sees the parts of every writer before it.
create function refuse_territory_cycle() returns trigger
    language plpgsql as
$$
begin
    perform lock_territory_compositions();
    if exists (
        with recursive inside (root, id) as (
            select territory_id, part_id from added
            union
            select i.root, p.part_id from inside i join territory_part p on p.territory_id = i.id)
        select from inside where id = root)
    then
        raise exception 'A territory would contain itself'
            using errcode = 'check_violation', constraint = 'territory_part_acyclic';
    end if;
    return null;
end
$$;

create trigger territory_part_acyclic_insert after insert on territory_part
    referencing new table as added for each statement execute function refuse_territory_cycle();
create trigger territory_part_acyclic_update after update on territory_part
    referencing new table as added for each statement execute function refuse_territory_cycle();
