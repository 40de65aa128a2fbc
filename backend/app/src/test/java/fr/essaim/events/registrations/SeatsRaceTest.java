package fr.essaim.events.registrations;

import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.testing.Api;
import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Many people at once, for few seats, while some change their mind: never one too many, none lost, the waiting list in its order.
 * The second test takes the guard away, and the same race oversells: so the first one would have seen it.
 */
@HttpTest
class SeatsRaceTest {
    private static final int SEATS = 50;
    private static final int PEOPLE = 500;
    private static final int AT_ONCE = 24;

    /** Each so-manieth gives their place up again. */
    private static final int FICKLE = 10;

    private static final String SEATED = "state in ('CONFIRMED', 'OFFERED', 'ATTENDED', 'ABSENT')";

    @Test
    void neverOneSeatTooManyNoneLostTheListInItsOrder() throws Exception {
        UUID event = published(draft("Course", "capacity", SEATS));

        race(event, PEOPLE);

        assertThat(count(event, "true")).isEqualTo(PEOPLE);
        assertThat(number("select count(distinct person_id) from registration where event_id = '" + event + "'"))
                .isEqualTo(PEOPLE);
        assertThat(count(event, "state = 'CANCELLED'")).isEqualTo(PEOPLE / FICKLE);
        assertThat(count(event, SEATED)).isEqualTo(SEATS);
        assertThat(number("select taken from event_seats where event_id = '" + event + "'"))
                .isEqualTo(SEATS);
        assertThat(count(event, "state = 'WAITLISTED'")).isEqualTo(PEOPLE - PEOPLE / FICKLE - SEATS);
        assertThat(number("select count(*) from registration w where w.event_id = '" + event
                        + "' and w.state = 'WAITLISTED'"
                        + " and exists (select from registration r where r.event_id = w.event_id and r." + SEATED
                        + " and (r.priority, r.registered_at, r.id) > (w.priority, w.registered_at, w.id))"))
                .as("waits though somebody behind has a seat")
                .isZero();
    }

    @Test
    void withoutTheGuardTheSameRaceOversells() throws Exception {
        UUID event = published(draft("Sans garde", "capacity", SEATS));
        try (Connection connection = connection()) {
            connection
                    .createStatement()
                    .execute("update event_seats set capacity = null where event_id = '" + event + "'");
        }

        race(event, 2 * SEATS);

        assertThat(count(event, SEATED)).isGreaterThan(SEATS);
    }

    private static void race(UUID event, int people) throws InterruptedException, ExecutionException {
        try (var executor = Executors.newFixedThreadPool(AT_ONCE)) {
            var runs = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < people; i++) {
                boolean fickle = i % FICKLE == FICKLE - 1;
                runs.add(() -> run(event, fickle));
            }
            for (Future<Boolean> run : executor.invokeAll(runs, 5, TimeUnit.MINUTES)) {
                assertThat(run.get()).isTrue();
            }
        }
    }

    private static boolean run(UUID event, boolean fickle) {
        Api person = Api.as(Tokens.member(UUID.randomUUID() + "@example.org"));
        String key = UUID.randomUUID().toString();
        Response registered = answered(() -> person.request()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of())
                .post("events/" + event + "/registrations"));
        if (registered.statusCode() != 201 || !fickle) {
            return registered.statusCode() == 201;
        }
        String path = "registrations/" + registered.path("id");
        Response cancelled = answered(() -> {
            Response read = answered(() -> person.get(path));
            return person.request().header("If-Match", read.header("ETag")).post(path + "/cancel");
        });
        return cancelled.statusCode() == 200;
    }

    /** As a client that was asked to come back, or whose registration moved on meanwhile. */
    private static Response answered(Supplier<Response> request) {
        Response response = request.get();
        while (response.statusCode() == 503 || response.statusCode() == 412) {
            response = request.get();
        }
        return response;
    }

    private static long count(UUID event, String condition) throws SQLException {
        return number("select count(*) from registration where event_id = '" + event + "' and " + condition);
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = connection();
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static Connection connection() throws SQLException {
        return Database.running().connect(Database.running().migrator());
    }
}
