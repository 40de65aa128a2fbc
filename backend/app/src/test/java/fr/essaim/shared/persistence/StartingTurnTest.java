package fr.essaim.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.testing.Database;
import fr.essaim.testing.Deadline;
import fr.essaim.testing.HttpTest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@HttpTest
class StartingTurnTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    AgroalDataSource database;

    @Test
    void aReplicaThatHasStartedLeavesTheTurnToOthers() throws SQLException {
        assertThat(locks("granted")).isZero();
    }

    @Test
    void ofTwoReplicasThatStartAtOnceOneWaitsForTheOther() throws SQLException {
        var first = new StartingTurn(database);
        var second = new StartingTurn(database);
        first.take(new StartupEvent());
        var waiting = CompletableFuture.runAsync(() -> take(second));
        Deadline.within(PATIENCE, StartingTurnTest::isAnyoneWaiting);
        first.giveBack(new StartupEvent());
        assertThat(waiting).succeedsWithin(PATIENCE);
        second.giveBack(new StartupEvent());
        assertThat(locks("granted")).isZero();
    }

    private static void take(StartingTurn turn) {
        try {
            turn.take(new StartupEvent());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAnyoneWaiting() {
        try {
            return locks("not granted") > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long locks(String condition) throws SQLException {
        try (var connection = Database.running().connect(Database.running().migrator());
                var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and " + condition)) {
            result.next();
            return result.getLong(1);
        }
    }
}
