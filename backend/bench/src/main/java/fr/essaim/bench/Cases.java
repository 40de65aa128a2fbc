package fr.essaim.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that is measured. */
final class Cases {
    private static final String TERRITORIES = "/api/v1/territories";

    private static final String RESOURCES = "/api/v1/resources";

    private static final String EXPERTISE = "/api/v1/expertise";

    private static final String EVENTS = "/api/v1/events";

    private static final int MONTHS = 24;

    static final List<Case> ALL = List.of(
            Case.of("list-default", "territories, first page, capped total", (database, api) -> List.of(TERRITORIES)),
            Case.of("list-next", "territories, a later page", (database, api) -> laterPages(api)),
            Case.of(
                    "list-filtered",
                    "territories of a kind by population, capped total",
                    (database, api) ->
                            database.texts("select distinct kind from territory where state = 'ACTIVE'").stream()
                                    .map(kind -> TERRITORIES + "?size=20&sort=-population&kind=" + kind)
                                    .toList()),
            Case.of(
                    "list-departement",
                    "territories of a département by name, capped total",
                    (database, api) -> database
                            .texts("select code from geo_unit where vintage = (select max(year) from geo_vintage)"
                                    + " and kind = 'DEPARTEMENT' and length(code) = 2 order by code")
                            .stream()
                            .map(code -> TERRITORIES + "?size=20&departement=" + code)
                            .toList()),
            Case.of(
                    "list-exact",
                    "territories, first page, exact total",
                    (database, api) -> List.of(TERRITORIES + "?total=exact")),
            Case.of("by-id", "territory by id, 200", (database, api) -> someTerritories(database)),
            Case.conditional("by-id-304", "territory by id, 304", (database, api) -> someTerritories(database)),
            Case.of("resources", "resources, first page, capped total", (database, api) -> List.of(RESOURCES)),
            Case.of(
                    "resources-kind",
                    "resources of a kind by votes, capped total",
                    (database, api) -> database.texts("select distinct kind from resource").stream()
                            .map(kind -> RESOURCES + "?sort=-votes&kind=" + kind)
                            .toList()),
            Case.of(
                    "resources-of",
                    "resources of a community, capped total",
                    (database, api) -> database.texts("select id from community where visibility = 'PUBLIC'").stream()
                            .map(id -> RESOURCES + "?communityId=" + id)
                            .toList()),
            Case.of(
                    "events",
                    "events to come, first page, capped total",
                    (database, api) -> List.of(EVENTS + "?from=" + now())),
            Case.of("events-month", "events of a month, 100 of them, capped total", (database, api) -> months()),
            Case.of(
                    "events-of",
                    "events to come of a community, capped total",
                    (database, api) -> database.texts("select id from community where visibility = 'PUBLIC'").stream()
                            .map(id -> EVENTS + "?communityId=" + id + "&from=" + now())
                            .toList()),
            Case.of(
                    "events-format",
                    "events to come of a format, in a wheelchair, capped total",
                    (database, api) ->
                            database.texts("select distinct format from event where mode = 'ON_SITE'").stream()
                                    .map(format -> EVENTS + "?wheelchair=YES&format=" + format + "&from=" + now())
                                    .toList()),
            Case.of("event-by-id", "event by id, 200", (database, api) -> someEvents(database)),
            Case.conditional("event-by-id-304", "event by id, 304", (database, api) -> someEvents(database)),
            Case.of(
                    "event-feed",
                    "calendar of a community, 2 000 events at most",
                    (database, api) -> database.texts("select id from community where visibility = 'PUBLIC'").stream()
                            .map(id -> "/api/v1/event-feeds/calendar?communityId=" + id)
                            .toList()),
            Case.of("geo-prefix", "geo-units by the start of their name", (database, api) -> prefixes(database)),
            Case.personal(
                    "expertise-topic",
                    "people by a topic and all narrower, capped total",
                    (database, api) -> database.texts("select distinct topic_id from expertise_claim").stream()
                            .map(id -> EXPERTISE + "?topicId=" + id)
                            .toList()),
            Case.personal(
                    "expertise-near", "people by distance from a commune, capped total", (database, api) -> communes(
                                    database)
                            .map(code -> EXPERTISE + "?near=" + code)
                            .toList()));

    private Cases() {}

    static Case named(String name) {
        return ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BenchFailed("There is no case " + name + ".\n\n" + Options.usage()));
    }

    private static List<String> laterPages(Api api) {
        var paths = new ArrayList<String>();
        JsonNode page = api.read(TERRITORIES);
        while (paths.size() < 30 && page.path("next").isTextual()) {
            String path = TERRITORIES + "?after=" + page.path("next").asText();
            paths.add(path);
            page = api.read(path);
        }
        return paths;
    }

    private static List<String> someTerritories(Database database) {
        return database
                .texts("select id from territory where state = 'ACTIVE' and not demo order by md5(id::text) limit 100")
                .stream()
                .map(id -> TERRITORIES + "/" + id)
                .toList();
    }

    /** To the second: as the front end asks. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** A year to each side of today. */
    private static List<String> months() {
        var first = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).minusMonths(MONTHS / 2);
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month ->
                        EVENTS + "?size=100&from=" + month + "T00:00:00Z&to=" + month.plusMonths(1) + "T00:00:00Z")
                .toList();
    }

    private static List<String> someEvents(Database database) {
        return database
                .texts("select id from event where visibility = 'PUBLIC' and state = 'PUBLISHED' and not demo"
                        + " order by md5(id::text) limit 100")
                .stream()
                .map(id -> EVENTS + "/" + id)
                .toList();
    }

    /** Some of all sizes, all over the country. */
    private static Stream<String> communes(Database database) {
        return database
                .texts("select code from geo_unit where kind = 'COMMUNE' and latitude is not null"
                        + " and vintage = (select max(year) from geo_vintage) order by md5(code) limit 100")
                .stream();
    }

    /** As somebody types who looks for a commune: its first letters. */
    private static List<String> prefixes(Database database) {
        return database
                .texts("select distinct left(name, 3 + position % 4) from geo_unit where kind = 'COMMUNE'"
                        + " and vintage = (select max(year) from geo_vintage) and position % 61 = 0")
                .stream()
                .map(prefix -> "/api/v1/geo-units?size=10&q=" + URLEncoder.encode(prefix, StandardCharsets.UTF_8))
                .toList();
    }
}
