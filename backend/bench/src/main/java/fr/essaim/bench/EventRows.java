package fr.essaim.bench;

/**
 * Invents events until there are as many as wanted, over ten years around today: half of them in a community, a third hosted by a
 * territory, most of them public.
 */
final class EventRows {
    private static final int HOURS = 87_600;

    private static final String EVENTS = """
            with community_n as materialized (
                select row_number() over (order by id) - 1 as n, id, count(*) over () as communities
                from community where visibility = 'PUBLIC'),
            territory_n as materialized (
                select row_number() over (order by id) - 1 as n, id, count(*) over () as territories
                from territory where state = 'ACTIVE' and demo),
            organiser as materialized (select id from organisation where demo order by id limit 1)
            insert into event (id, version, state, title, summary, format, mode, starts_at, ends_at, time_zone, visibility,
                community_id, territory_id, organisation_id, place, link, capacity, registration_mode, languages, wheelchair,
                created_at, updated_at)
            select uuidv7(), 1, 'PUBLISHED', 'Rencontre ' || i || ' des territoires',
                'Une heure pour comparer ce qui a été essayé, et ce qui reste ouvert.',
                (array['WEBINAR', 'FLASH', 'DEBATE_CAFE', 'PRACTICE_EXCHANGE', 'WORKSHOP', 'FIELD_VISIT'])[1 + i %% 6],
                case when k.online then 'ONLINE' else 'ON_SITE' end, k.starts_at, k.starts_at + interval '1 hour',
                'Europe/Paris', (array['PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'SIGNED_IN'])[1 + i %% 5],
                case when i %% 2 = 0 then c.id end, case when i %% 3 = 0 then t.id end, o.id,
                case when not k.online then 'Maison des associations' end,
                case when k.online then 'https://visio.example.org/' || i end,
                case when i %% 4 = 0 then 30 end, 'OPEN', array['fr'],
                case when k.online then 'UNKNOWN' when i %% 7 = 0 then 'NO' else 'YES' end, now(), now()
            from generate_series(:first, :last) i
            cross join organiser o
            cross join lateral (select i %% 5 < 3 as online,
                date_trunc('hour', now()) + (i * 7919::bigint %% %d - %d) * interval '1 hour' as starts_at) k
            join community_n c on c.n = i / 2 %% c.communities
            join territory_n t on t.n = i / 3 %% t.territories
            """.formatted(HOURS, HOURS / 2);

    private static final String SEATS = """
            insert into event_seats (event_id, capacity, taken)
            select id, capacity, 0 from event e where not exists (select from event_seats s where s.event_id = e.id)
            """;

    private final Database database;

    EventRows(Database database) {
        this.database = database;
    }

    void fillUpTo(int rows) {
        long present = database.number("select count(*) from event");
        if (present < rows) {
            new BulkLoad(database, "event")
                    .run(() -> database.run(EVENTS.replace(":first", String.valueOf(present + 1))
                            .replace(":last", String.valueOf(rows))));
            new BulkLoad(database, "event_seats").run(() -> database.run(SEATS));
        }
        database.run("vacuum (analyze) event");
        database.run("vacuum (analyze) event_seats");
        database.run("checkpoint");
    }
}
