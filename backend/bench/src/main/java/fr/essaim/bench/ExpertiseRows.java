package fr.essaim.bench;

/**
 * Invents people in the directory of expertise until there are as many as wanted: in some thousands of places, most found by
 * everybody who is signed in, some by the members of their communities alone, each with three topics of those there are.
 */
final class ExpertiseRows {
    static final int MOST = 100_000;

    private static final int PLACES = 5_000;

    private static final String PEOPLE = """
            with place as materialized (
                select row_number() over (order by id) - 1 as n, id from territory
                where state = 'ACTIVE' and not demo order by id limit %d),
            organisation_n as materialized (
                select row_number() over (order by id) - 1 as n, id from organisation where name like 'Organisation %%')
            insert into person (id, version, email, given_name, family_name, occupation, employment_status, organisation_id,
                territory_id, time_zone, language, directory_visibility, state, created_at, updated_at)
            select uuidv7(), 1, 'expert-' || i || '@example.org', 'Camille', 'Experte ' || md5(i::text),
                (array['CEPJ', 'CTPS', 'SPORTS_TEACHER', 'INSPECTOR', 'PROJECT_LEAD', 'DEVELOPMENT_OFFICER', 'COORDINATOR',
                    'FACILITATOR', 'TRAINER', 'RESEARCHER'])[1 + i %% 10],
                'PERMANENT', o.id, case when i %% 20 > 0 then p.id end, 'Europe/Paris', 'fr',
                case when i %% 9 = 0 then 'MY_COMMUNITIES' else 'SIGNED_IN' end, 'ACTIVE', now(), now()
            from generate_series(:first, :last) i
            join place p on p.n = i * 7919::bigint %% (select count(*) from place)
            join organisation_n o on o.n = i %% 2000
            """.formatted(PLACES);

    private static final String PROFILES = """
            insert into expertise_profile (id, version, consented_at, created_at, updated_at)
            select id, 1, now(), now(), now() from person p
            where email like 'expert-%' and not exists (select from expertise_profile x where x.id = p.id)
            """;

    private static final String CLAIMS = """
            with topic_n as materialized (
                select row_number() over (order by id) - 1 as n, id, count(*) over () as topics from topic
                where state = 'ACTIVE'),
            person_n as materialized (
                select row_number() over (order by id) as n, id from expertise_profile x
                where not exists (select from expertise_claim k where k.person_id = x.id))
            insert into expertise_claim (person_id, topic_id, level, sentence, created_at, updated_at)
            select p.id, t.id, (array['LEARNING', 'PRACTISING', 'EXPERIENCED', 'EXPERT'])[1 + (p.n + c) % 4],
                'Ce que j’ai fait, avec qui, et ce que j’en retiens pour d’autres.', now(), now()
            from person_n p cross join generate_series(0, 2) c
            join topic_n t on t.n = (p.n * 31 + c * 17) % t.topics
            on conflict do nothing
            """;

    private static final String ENTRIES = """
            select write_expertise_entries(array_agg(id)) from person p
            where email like 'expert-%' and not exists (select from expertise_entry x where x.person_id = p.id)
            """;

    private final Database database;

    ExpertiseRows(Database database) {
        this.database = database;
    }

    void fillUpTo(int people) {
        long present = database.number("select count(*) from person where email like 'expert-%'");
        if (present < people) {
            new BulkLoad(database, "person")
                    .run(() -> database.run(PEOPLE.replace(":first", String.valueOf(present + 1))
                            .replace(":last", String.valueOf(people))));
            new BulkLoad(database, "expertise_profile").run(() -> database.run(PROFILES));
            new BulkLoad(database, "expertise_claim").run(() -> database.run(CLAIMS));
            // What triggers would write: they are off while rows come in bulk.
            new BulkLoad(database, "expertise_entry").run(() -> database.run(ENTRIES));
        }
        for (String table :
                new String[] {"person", "expertise_place", "expertise_profile", "expertise_claim", "expertise_entry"}) {
            database.run("vacuum (analyze) " + table);
        }
        database.run("checkpoint");
    }
}
