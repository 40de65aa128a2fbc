package fr.essaim.testing;

import fr.essaim.stack.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one PostgreSQL of all HTTP tests, and a door for tests that look behind the API. */
public class Database implements QuarkusTestResourceLifecycleManager {
    private static @Nullable EmbeddedDatabase running;

    public static EmbeddedDatabase running() {
        if (running == null) {
            throw new IllegalStateException("The database runs during @HttpTest classes only");
        }
        return running;
    }

    @Override
    public Map<String, String> start() {
        var database = EmbeddedDatabase.start();
        running = database;
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.api().user(),
                "quarkus.datasource.password", database.api().password(),
                "quarkus.flyway.username", database.migrator().user(),
                "quarkus.flyway.password", database.migrator().password());
    }

    @Override
    public void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
