package fr.essaim.bench;

/** Invents territories until there are as many as wanted, each made of two communes next to each other. */
final class TerritoryRows {
    private static final String ORGANISATIONS = """
            insert into organisation (id, version, name, kind, created_at, updated_at)
            select uuidv7(), 0, 'Organisation ' || n, 'ASSOCIATION', now(), now() from generate_series(1, 2000) n
            """;

    private static final String TERRITORIES = """
            with commune as materialized (
                select row_number() over (order by code) - 1 as n, c.* from geo_unit c
                where vintage = (select max(year) from geo_vintage) and kind = 'COMMUNE'
                    and departement_code is not null and region_code is not null),
            organisation_n as materialized (
                select row_number() over (order by id) - 1 as n, id from organisation where name like 'Organisation %')
            insert into territory (id, version, name, kind, description, lead_organisation_id, website, contact_email,
                state, population, latitude, longitude, departement_codes, departement_names, region_codes, region_names,
                created_at, updated_at)
            select uuidv7(), 1, c.name || ' ' || i,
                (array['COMMUNE', 'COMMUNE', 'COMMUNE', 'INTERCOMMUNALITY', 'INTERCOMMUNALITY', 'NEIGHBOURHOODS',
                    'LIVING_AREA', 'NETWORK'])[1 + i % 8],
                repeat('Ce que le territoire a entrepris, et avec qui. ', 5), o.id,
                'https://territoire-' || i || '.example.org', 'contact-' || i || '@example.org',
                case when i % 50 = 0 then 'ARCHIVED' else 'ACTIVE' end, c.population + i % 1000, c.latitude,
                c.longitude, array[c.departement_code], array[c.departement_name], array[c.region_code],
                array[c.region_name], now() - i * interval '1 second', now() - i * interval '1 second'
            from generate_series(:first, :last) i
            join commune c on c.n = i * 7919::bigint % (select count(*) from commune)
            left join organisation_n o on o.n = i % 2000
            """;

    private static final String COMPOSITIONS = """
            insert into territory_geo_unit (territory_id, vintage, kind, code)
            select t.id, c.vintage, c.kind, c.code
            from territory t
            cross join lateral (
                select vintage, kind, code from geo_unit
                where vintage = (select max(year) from geo_vintage) and kind = 'COMMUNE'
                    and folded_name >= split_part(t.folded_name, ' ', 1)
                order by folded_name limit 2) c
            where not t.demo and not exists (select from territory_geo_unit u where u.territory_id = t.id)
            """;

    private final Database database;

    TerritoryRows(Database database) {
        this.database = database;
    }

    void fillUpTo(int rows) {
        long present = database.number("select count(*) from territory");
        if (present < rows) {
            if (database.number("select count(*) from organisation where name like 'Organisation %'") == 0) {
                database.run(ORGANISATIONS);
            }
            new BulkLoad(database, "territory")
                    .run(() -> database.run(TERRITORIES
                            .replace(":first", String.valueOf(present + 1))
                            .replace(":last", String.valueOf(rows))));
            new BulkLoad(database, "territory_geo_unit").run(() -> database.run(COMPOSITIONS));
        }
        database.run("vacuum (analyze) territory");
        database.run("vacuum (analyze) territory_geo_unit");
        database.run("vacuum (analyze) organisation");
        database.run("checkpoint");
    }
}
