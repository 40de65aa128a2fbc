package fr.essaim.trainings.sessions;

import static fr.essaim.trainings.learning.LearningFixtures.single;
import static fr.essaim.trainings.sessions.SessionFixtures.session;
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
 * Many people at once, for few seats of a session, while some give theirs up or the whole training: never one too many, none lost,
 * the waiting list in its order. Without the guard the same race oversells, so the first test would have seen it.
 */
@HttpTest
class SessionRaceTest {
    private static final int SEATS = 20;
    private static final int PEOPLE = 200;
    private static final int AT_ONCE = 24;

    /** Each so-manieth gives their place up again, every other one with the whole training. */
    private static final int FICKLE = 10;

    @Test
    void neverOneSeatTooManyNoneLostTheListInItsOrder() throws Exception {
        String session = session(single("PAGE"), "capacity", SEATS);
        String id = session.substring(session.lastIndexOf('/') + 1);

        race(session, PEOPLE);

        assertThat(count(id, "LEFT")).isEqualTo(PEOPLE / FICKLE);
        assertThat(count(id, "SEATED")).isEqualTo(SEATS);
        assertThat(number("select taken from training_session where id = '" + id + "'"))
                .isEqualTo(SEATS);
        assertThat(count(id, "WAITING")).isEqualTo(PEOPLE - PEOPLE / FICKLE - SEATS);
        assertThat(number("select count(*) from training_session_place w where w.session_id = '" + id
                        + "' and w.state = 'WAITING' and exists (select from training_session_place s"
                        + " where s.session_id = w.session_id and s.state = 'SEATED'"
                        + " and (s.created_at, s.id) > (w.created_at, w.id))"))
                .as("waits though somebody behind has a seat")
                .isZero();
    }

    @Test
    void withoutTheGuardTheSameRaceOversells() throws Exception {
        String session = session(single("PAGE"), "capacity", SEATS);
        String id = session.substring(session.lastIndexOf('/') + 1);
        try (Connection connection = connection()) {
            connection.createStatement().execute("update training_session set capacity = null where id = '" + id + "'");
        }

        race(session, 2 * SEATS);

        assertThat(count(id, "SEATED")).isGreaterThan(SEATS);
    }

    private static void race(String session, int people) throws InterruptedException, ExecutionException {
        try (var executor = Executors.newFixedThreadPool(AT_ONCE)) {
            var runs = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < people; i++) {
                int number = i;
                runs.add(() -> run(session, number));
            }
            for (Future<Boolean> run : executor.invokeAll(runs, 5, TimeUnit.MINUTES)) {
                assertThat(run.get()).isTrue();
            }
        }
    }

    private static boolean run(String session, int number) {
        Api person = Api.as(Tokens.member(UUID.randomUUID() + "@example.org"));
        String key = UUID.randomUUID().toString();
        Response joined = answered(() -> person.request()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of())
                .post(session + "/places"));
        if (joined.statusCode() != 201 || number % FICKLE != FICKLE - 1) {
            return joined.statusCode() == 201;
        }
        if (number / FICKLE % 2 == 0) {
            return answered(() -> person.request().post(session + "/places/leave"))
                            .statusCode()
                    == 200;
        }
        String path = "training-enrolments/"
                + answered(() -> person.get("training-enrolments")).path("items[0].id");
        return answered(() -> {
                            Response read = answered(() -> person.get(path));
                            return person.request()
                                    .header("If-Match", read.header("ETag"))
                                    .post(path + "/leave");
                        })
                        .statusCode()
                == 200;
    }

    /** As a client that was asked to come back, or whose path moved on meanwhile. */
    private static Response answered(Supplier<Response> request) {
        Response response = request.get();
        while (response.statusCode() == 503 || response.statusCode() == 412) {
            response = request.get();
        }
        return response;
    }

    private static long count(String session, String state) throws SQLException {
        return number("select count(*) from training_session_place where session_id = '" + session + "' and state = '"
                + state + "'");
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
