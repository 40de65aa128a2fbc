package fr.essaim.shared.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;

/**
 * Hears, on a connection of its own, when a transaction that wrote a message has committed. Whatever is missed while nobody
 * listens is found by the next look at the table.
 */
final class OutboxWake implements AutoCloseable {
    private static final int STILL_THERE_WITHIN_SECONDS = 2;

    private final Connection connection;

    private OutboxWake(Connection connection) {
        this.connection = connection;
    }

    static OutboxWake listen(OutboxDatabase database) throws SQLException {
        Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + Outbox.WAKE);
            return new OutboxWake(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Returns when something was written, or when the time is up.
     *
     * @throws SQLException when the connection is lost, or closed by another thread
     */
    void await(Duration atMost) throws SQLException {
        var heard = connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
        if ((heard == null || heard.length == 0) && !connection.isValid(STILL_THERE_WITHIN_SECONDS)) {
            throw new SQLException("The connection that listens is gone");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
