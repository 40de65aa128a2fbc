package fr.essaim.shared.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Replicas put their jobs in place one after the other: Quartz looks whether a job is there and then inserts it, and of two
 * replicas that start at the same instant on a new database one would end over the other's row. Whoever dies meanwhile gives
 * its turn back with its connection.
 */
@ApplicationScoped
class StartingTurn {
    private static final String KEY = "hashtextextended('starting', 0)";

    private final AgroalDataSource database;
    private @Nullable Connection turn;

    StartingTurn(AgroalDataSource database) {
        this.database = database;
    }

    /** Before the scheduler, which is the first of the platform's own. */
    void take(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent starting) throws SQLException {
        Connection connection = database.getConnection();
        run(connection, "select pg_advisory_lock(" + KEY + ")");
        turn = connection;
    }

    void giveBack(@Observes StartupEvent started) throws SQLException {
        if (turn != null) {
            try (Connection connection = turn) {
                run(connection, "select pg_advisory_unlock(" + KEY + ")");
            }
            turn = null;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
