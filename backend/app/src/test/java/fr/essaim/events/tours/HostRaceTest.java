package fr.essaim.events.tours;

import static fr.essaim.events.tours.TourFixtures.STAFF;
import static fr.essaim.events.tours.TourFixtures.plan;
import static fr.essaim.events.tours.TourFixtures.stop;
import static fr.essaim.events.tours.TourFixtures.stopIds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several people plan at once: a territory is never host twice, and nobody overwrites another unseen. */
@HttpTest
class HostRaceTest {
    private static final int PLANNERS = 8;

    @Inject
    TourFixtures fixtures;

    @Test
    void ofManyWhoGiveATerritoryAnotherStopOneSucceeds() throws Exception {
        UUID tour = tour();
        UUID host = fixtures.territory("Convoitée");
        String tag = STAFF.get("tours/" + tour).header("ETag");
        List<Map<String, Object>> stops =
                STAFF.get("tours/" + tour).then().extract().path("stops");

        List<Integer> answers = race(number -> {
            var asked = new ArrayList<Map<String, Object>>();
            for (int i = 0; i < stops.size(); i++) {
                var stop = new HashMap<String, Object>(stops.get(i));
                stop.remove("host");
                stop.remove("event");
                stop.remove("number");
                if (i == number) {
                    stop.put("hostId", host);
                }
                asked.add(stop);
            }
            return plan(STAFF, tour, asked, tag).statusCode();
        });

        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        assertThat(hosts(tour, host)).isOne();
    }

    /** Without the version that the service looks at: the database refuses by itself. */
    @Test
    void theDatabaseRefusesASecondStopOfATerritory() throws Exception {
        UUID tour = tour();
        UUID host = fixtures.territory("Convoitée");
        List<String> stops = stopIds(tour);

        List<Boolean> written = race(number -> {
            try (Connection connection = connection();
                    var statement = connection.prepareStatement("update tour_stop set host_id = ? where id = ?")) {
                statement.setObject(1, host);
                statement.setObject(2, UUID.fromString(stops.get(number)));
                return statement.executeUpdate() == 1;
            } catch (SQLException refused) {
                assertThat(refused.getSQLState()).isEqualTo("23505");
                return false;
            }
        });

        assertThat(written).containsOnlyOnce(true);
        assertThat(hosts(tour, host)).isOne();
    }

    private UUID tour() {
        UUID tour = fixtures.tour("Course");
        var stops = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < PLANNERS; i++) {
            stops.add(stop("Étape " + i, "2097-02-1" + i));
        }
        plan(STAFF, tour, stops).then().statusCode(200);
        return tour;
    }

    private interface Attempt<T> {
        T by(int number) throws Exception;
    }

    private static <T> List<T> race(Attempt<T> attempt) throws Exception {
        var start = new CyclicBarrier(PLANNERS);
        try (var executor = Executors.newFixedThreadPool(PLANNERS)) {
            var runs = new ArrayList<Callable<T>>();
            for (int i = 0; i < PLANNERS; i++) {
                int number = i;
                runs.add(() -> {
                    start.await();
                    return attempt.by(number);
                });
            }
            var answers = new ArrayList<T>();
            for (Future<T> run : executor.invokeAll(runs)) {
                answers.add(run.get());
            }
            return answers;
        }
    }

    private static int hosts(UUID tour, UUID host) throws SQLException {
        try (Connection connection = connection();
                var statement = connection.prepareStatement(
                        "select count(*) from tour_stop where tour_id = ? and host_id = ?")) {
            statement.setObject(1, tour);
            statement.setObject(2, host);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private static Connection connection() throws SQLException {
        return Database.running().connect(Database.running().migrator());
    }
}
