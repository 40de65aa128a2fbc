package fr.essaim.notifications.digests;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.stack.EmbeddedDatabase;
import java.util.ArrayList;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * Two replicas may start at the same instant on a new database. Quartz inserts the locks that it misses, and cannot recover in a
 * managed transaction when another replica was first: so it must miss none.
 */
class JobLocksTest {
    @Test
    void aNewDatabaseHasEveryLockBeforeAnyReplicaStarts() throws Exception {
        try (var database = EmbeddedDatabase.start()) {
            var owner = database.migrator();
            Flyway.configure()
                    .dataSource(database.jdbcUrl(), owner.user(), owner.password())
                    .load()
                    .migrate();
            try (var connection = database.connect(owner);
                    var statement = connection.createStatement();
                    var result =
                            statement.executeQuery("select lock_name from qrtz_locks where sched_name = 'essaim'")) {
                var locks = new ArrayList<String>();
                while (result.next()) {
                    locks.add(result.getString(1));
                }
                assertThat(locks).containsExactlyInAnyOrder("TRIGGER_ACCESS", "STATE_ACCESS");
            }
        }
    }
}
