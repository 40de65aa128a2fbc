package fr.essaim.topics;

import static fr.essaim.topics.TopicFixtures.draft;
import static fr.essaim.topics.TopicFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.stack.EmbeddedDatabase;
import fr.essaim.testing.Api;
import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** The database's own guard against cycles, without the service before it, and proof that it is what guards. */
@HttpTest
class TopicCycleGuardTest {
    private final Api staff = Api.as(Tokens.staff());

    private UUID one = new UUID(0, 1);
    private UUID two = new UUID(0, 2);

    @BeforeEach
    void twoTopics() {
        String scheme = scheme(staff);
        one = staff.create("topics", draft(scheme, "Garde un"));
        two = staff.create("topics", draft(scheme, "Garde deux"));
    }

    @Test
    void ofTwoWritersThatWouldCloseACycleTheDatabaseRefusesOne() throws SQLException {
        for (int round = 0; round < 20; round++) {
            assertThat(race()).isEqualTo(1);
            forget();
        }
    }

    @Test
    void withoutTheGuardBothPass() throws SQLException {
        try {
            execute("alter table topic disable trigger topic_acyclic_update");
            assertThat(race()).isEqualTo(2);
        } finally {
            forget();
            execute("alter table topic enable trigger topic_acyclic_update");
        }
    }

    /** Two open transactions write, then both commit; answers how many did. */
    private int race() {
        var barrier = new CyclicBarrier(2);
        var first = CompletableFuture.supplyAsync(() -> puts(one, two, barrier));
        var second = CompletableFuture.supplyAsync(() -> puts(two, one, barrier));
        return (first.join() ? 1 : 0) + (second.join() ? 1 : 0);
    }

    private static boolean puts(UUID topic, UUID below, CyclicBarrier barrier) {
        try (Connection connection = database().connect(database().api())) {
            connection.setAutoCommit(false);
            try (PreparedStatement update =
                            connection.prepareStatement("update topic set broader_id = ? where id = ?");
                    Statement begin = connection.createStatement()) {
                begin.execute("select 1");
                barrier.await();
                update.setObject(1, below);
                update.setObject(2, topic);
                update.execute();
                connection.commit();
                return true;
            } catch (PSQLException refused) {
                connection.rollback();
                assertThat(refused.getSQLState()).isIn("23514", "40P01");
                return false;
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void forget() throws SQLException {
        execute("update topic set broader_id = null where id in ('" + one + "', '" + two + "')");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database().connect(database().migrator());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static EmbeddedDatabase database() {
        return Database.running();
    }
}
