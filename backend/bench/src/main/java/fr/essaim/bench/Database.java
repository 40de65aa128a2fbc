package fr.essaim.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The superuser's connection: fills tables, samples them, reads the server's log. */
final class Database implements AutoCloseable {
    private final Connection connection;

    Database(Environment environment) {
        try {
            connection =
                    DriverManager.getConnection(environment.jdbcUrl(), "postgres", environment.superuserPassword());
        } catch (SQLException e) {
            throw new BenchFailed("The database cannot be reached: " + e.getMessage(), e);
        }
    }

    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new BenchFailed(e.getMessage() + " in: " + sql, e);
        }
    }

    /** The first column. */
    List<String> texts(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var texts = new ArrayList<String>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new BenchFailed(e.getMessage() + " in: " + sql, e);
        }
    }

    long number(String sql) {
        return Long.parseLong(texts(sql).getFirst());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // It ends with this process anyway.
        }
    }
}
