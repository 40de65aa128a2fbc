package fr.essaim.bench;

/** Invents resources until there are as many as wanted: most of them public, a tenth for signed-in readers, a tenth for members. */
final class ResourceRows {
    private static final String RESOURCES = """
            with community_n as materialized (
                select row_number() over (order by id) - 1 as n, id from community where visibility = 'PUBLIC')
            insert into resource (id, version, state, number, content, kind, title, summary, language, licence, community_id,
                visibility, review_by, votes, published_at, created_at, updated_at)
            select uuidv7(), 1, 'PUBLISHED', 1, jsonb_build_object('kind', k.kind, 'title', k.title, 'summary', k.summary,
                    'body', repeat('Ce que nous avons essayé, et avec qui. ', 20), 'link', null, 'licence', 'etalab-2.0',
                    'language', 'fr', 'territory', null, 'authors', jsonb_build_array(), 'attachmentIds', jsonb_build_array()),
                k.kind, k.title, k.summary, 'fr', 'etalab-2.0', c.id,
                (array['PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'SIGNED_IN',
                    'COMMUNITY'])[1 + i % 10],
                case when i % 3 = 0 then date '2026-01-01' + i % 1000 end, i % 50,
                now() - i * interval '1 second', now() - i * interval '1 second', now() - i * interval '1 second'
            from generate_series(:first, :last) i
            cross join lateral (select
                (array['PUBLICATION', 'REPORT', 'SLIDES', 'VIDEO', 'TOOL', 'TEMPLATE', 'OTHER'])[1 + i % 7] as kind,
                'Expérience ' || i || ' d’un territoire' as title,
                'Ce que le territoire a essayé, ce qui a tenu, ce qui reste ouvert.' as summary) k
            join community_n c on c.n = i % (select count(*) from community_n)
            """;

    private final Database database;

    ResourceRows(Database database) {
        this.database = database;
    }

    void fillUpTo(int rows) {
        long present = database.number("select count(*) from resource");
        if (present < rows) {
            new BulkLoad(database, "resource")
                    .run(() -> database.run(RESOURCES
                            .replace(":first", String.valueOf(present + 1))
                            .replace(":last", String.valueOf(rows))));
        }
        database.run("vacuum (analyze) resource");
        database.run("checkpoint");
    }
}
