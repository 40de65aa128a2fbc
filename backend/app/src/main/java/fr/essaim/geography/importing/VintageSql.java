package fr.essaim.geography.importing;

/** The statements that turn a staged file into the tables of the geography. */
final class VintageSql {
    static final String CREATE_STAGED_UNIT = """
            create temporary table staged_unit (
                kind text, code text, name text, siren text, population integer,
                latitude double precision, longitude double precision,
                region text, departement text, arrondissement text, epci text, ept text, commune text,
                legal_form text, tax_regime text, postal_codes text, former_codes text, predecessors text)
            """;

    static final String STAGE_UNITS = """
            insert into staged_unit
            select kind, code, name, siren, population::integer, latitude::double precision, longitude::double precision,
                region, departement, arrondissement, epci, ept, commune, legal_form, tax_regime,
                postal_codes, former_codes, predecessors
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) line (
                kind, code, name, siren, population, latitude, longitude,
                region, departement, arrondissement, epci, ept, commune, legal_form, tax_regime,
                postal_codes, former_codes, predecessors)
            """;

    /** What the columns say, and where EPCI and EPT lie by their communes. */
    static final String CREATE_STAGED_MEMBER = """
            create temporary table staged_member as
            select u.kind, u.code, p.kind as parent_kind, p.code as parent_code
            from staged_unit u
            cross join lateral (values
                ('REGION', u.region), ('DEPARTEMENT', u.departement), ('ARRONDISSEMENT', u.arrondissement),
                ('EPCI', u.epci), ('EPT', u.ept), ('COMMUNE', u.commune)) p (kind, code)
            where p.code is not null
            union
            select g.kind, g.code, p.kind, p.code
            from staged_unit u
            cross join lateral (values ('EPCI', u.epci), ('EPT', u.ept)) g (kind, code)
            cross join lateral (values
                ('REGION', u.region), ('DEPARTEMENT', u.departement), ('ARRONDISSEMENT', u.arrondissement),
                ('EPCI', case g.kind when 'EPT' then u.epci end)) p (kind, code)
            where u.kind = 'COMMUNE' and g.code is not null and p.code is not null
            """;

    static final String SAVE_VINTAGE = """
            insert into geo_vintage (year, previous, checksum, source, counts, imported_at)
            values (?, ?, ?, ?, ?::jsonb, ?)
            on conflict (year) do update set previous = excluded.previous, checksum = excluded.checksum,
                source = excluded.source, counts = excluded.counts, imported_at = excluded.imported_at
            """;

    /** Of units with one population, people mean the commune first. */
    static final String SAVE_UNITS = """
            insert into geo_unit (vintage, kind, code, name, position, siren, population, latitude, longitude,
                departement_code, departement_name, region_code, region_name, epci_code, epci_name,
                legal_form, tax_regime, postal_codes, former_codes)
            select ?, s.kind, s.code, s.name,
                row_number() over (order by s.population desc nulls last, array_position(
                    array['COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION', 'EPT', 'ARRONDISSEMENT',
                          'MUNICIPAL_ARRONDISSEMENT', 'DELEGATED_COMMUNE', 'ASSOCIATED_COMMUNE'], s.kind),
                    s.name collate "C", s.code collate "C"),
                s.siren, s.population, s.latitude, s.longitude,
                d.code, d.name, r.code, r.name, e.code, e.name, s.legal_form, s.tax_regime,
                coalesce(string_to_array(s.postal_codes, ' '), '{}'), coalesce(string_to_array(s.former_codes, ' '), '{}')
            from staged_unit s
            left join (
                select kind, code,
                    min(parent_code) filter (where parent_kind = 'DEPARTEMENT') as departement,
                    min(parent_code) filter (where parent_kind = 'REGION') as region,
                    min(parent_code) filter (where parent_kind = 'EPCI') as epci,
                    count(*) filter (where parent_kind = 'DEPARTEMENT') as departements,
                    count(*) filter (where parent_kind = 'REGION') as regions,
                    count(*) filter (where parent_kind = 'EPCI') as epcis
                from staged_member group by kind, code) m on m.kind = s.kind and m.code = s.code
            left join staged_unit d on d.kind = 'DEPARTEMENT' and d.code = m.departement and m.departements = 1
            left join staged_unit r on r.kind = 'REGION' and r.code = m.region and m.regions = 1
            left join staged_unit e on e.kind = 'EPCI' and e.code = m.epci and m.epcis = 1
            on conflict (vintage, kind, code) do update set name = excluded.name, position = excluded.position,
                siren = excluded.siren, population = excluded.population, latitude = excluded.latitude,
                longitude = excluded.longitude, departement_code = excluded.departement_code,
                departement_name = excluded.departement_name, region_code = excluded.region_code,
                region_name = excluded.region_name, epci_code = excluded.epci_code, epci_name = excluded.epci_name,
                legal_form = excluded.legal_form, tax_regime = excluded.tax_regime,
                postal_codes = excluded.postal_codes, former_codes = excluded.former_codes
            """;

    static final String DROP_VANISHED_UNITS = """
            delete from geo_unit u
            where u.vintage = ? and not exists (select from staged_unit s where s.kind = u.kind and s.code = u.code)
            """;

    static final String ADD_MEMBERS = """
            insert into geo_unit_member (vintage, parent_kind, parent_code, kind, code, folded_name, position)
            select u.vintage, m.parent_kind, m.parent_code, m.kind, m.code, u.folded_name, u.position
            from staged_member m join geo_unit u on u.vintage = ? and u.kind = m.kind and u.code = m.code
            """;

    /** A word that names nothing is no place to start a search at, unless it starts the name. */
    static final String ADD_KEYS = """
            insert into geo_unit_key (vintage, key, kind, code, full_name, position)
            with unit as (
                select vintage, kind, code, position, folded_name, postal_codes from geo_unit where vintage = ?),
            spelling as (
                select vintage, kind, code, position, string_to_array(folded_name, ' ') as words from unit
                union
                select vintage, kind, code, position, string_to_array(regexp_replace(regexp_replace(
                    folded_name, '\\msaint\\M', 'st', 'g'), '\\msainte\\M', 'ste', 'g'), ' ')
                from unit),
            key as (
                select vintage, array_to_string(words[i:], ' ') as key, kind, code, i = 1 as full_name, position
                from spelling cross join lateral generate_subscripts(words, 1) i
                where i = 1 or words[i] not in ('a', 'au', 'aux', 'ca', 'cc', 'cu', 'd', 'de', 'des', 'du', 'en', 'et',
                    'l', 'la', 'le', 'les', 'lez', 'sous', 'sur')
                union all
                select vintage, postal_code, kind, code, false, position
                from unit cross join lateral unnest(postal_codes) postal_code)
            select vintage, key, kind, code, bool_or(full_name), position
            from key group by vintage, key, kind, code, position
            """;

    static final String ADD_FORMER_CODES = """
            insert into geo_succession (vintage, former_vintage, former_kind, former_code, kind, code)
            select distinct ?::integer, null::integer, 'COMMUNE', former.code, s.kind, s.code
            from staged_unit s cross join lateral string_to_table(s.former_codes, ' ') former (code)
            """;

    static final String ADD_SUCCESSIONS = """
            insert into geo_succession (vintage, former_vintage, former_kind, former_code, kind, code)
            select distinct ?::integer, ?::integer, split_part(former.key, ':', 1), split_part(former.key, ':', 2),
                s.kind, s.code
            from staged_unit s cross join lateral string_to_table(s.predecessors, ' ') former (key)
            """;

    private VintageSql() {}
}
