package fr.essaim.territories;

import static fr.essaim.territories.TerritoryFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.stack.EmbeddedDatabase;
import fr.essaim.testing.Api;
import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
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
class TerritoryCycleGuardTest {
    private final Api staff = Api.as(Tokens.staff());

    @Inject
    TerritoryFixtures fixtures;

    private UUID one = new UUID(0, 1);
    private UUID two = new UUID(0, 2);

    @BeforeEach
    void twoTerritories() {
        fixtures.loadGeography();
        one = staff.create("territories", draft("Garde une"));
        two = staff.create("territories", draft("Garde deux"));
    }

    @Test
    void ofTwoWritersThatWouldCloseACycleTheDatabaseRefusesOne() throws SQLException {
        for (int round = 0; round < 20; round++) {
            assertThat(race()).isEqualTo(1);
            forgetParts();
        }
    }

    @Test
    void withoutTheGuardBothPass() throws SQLException {
        try {
            execute("alter table territory_part disable trigger territory_part_acyclic_insert");
            assertThat(race()).isEqualTo(2);
        } finally {
            forgetParts();
            execute("alter table territory_part enable trigger territory_part_acyclic_insert");
        }
    }

    /** Two open transactions write, then both commit; answers how many did. */
    private int race() {
        var barrier = new CyclicBarrier(2);
        var first = CompletableFuture.supplyAsync(() -> contains(one, two, barrier));
        var second = CompletableFuture.supplyAsync(() -> contains(two, one, barrier));
        return (first.join() ? 1 : 0) + (second.join() ? 1 : 0);
    }

    private static boolean contains(UUID whole, UUID part, CyclicBarrier barrier) {
        try (Connection connection = database().connect(database().api())) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into territory_part values (?, ?)");
                    Statement begin = connection.createStatement()) {
                begin.execute("select 1");
                barrier.await();
                insert.setObject(1, whole);
                insert.setObject(2, part);
                insert.execute();
                connection.commit();
                return true;
            } catch (PSQLException refused) {
                connection.rollback();
                assertThat(refused.getSQLState()).isEqualTo("23514");
                return false;
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void forgetParts() throws SQLException {
        execute("delete from territory_part where territory_id in ('" + one + "', '" + two + "')");
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
