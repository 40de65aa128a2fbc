package fr.essaim.shared.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads projections straight into records. Inside a transaction the statements see its work; outside, each is its own.
 * Database failures surface as {@link QueryFailed} with the driver's exception as cause.
 */
@ApplicationScoped
public class Rows {
    private static final int STREAM_CHUNK = 500;

    /** A statement the database refused or could not run. */
    public static final class QueryFailed extends RuntimeException {
        QueryFailed(SQLException cause) {
            super(cause);
        }
    }

    private final DataSource dataSource;

    Rows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public <T> List<T> all(Row.Mapper<T> mapper, String sql, Collection<?> values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet results = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            var row = new Row(results);
            while (results.next()) {
                rows.add(mapper.map(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }

    public <T> List<T> all(Row.Mapper<T> mapper, String sql, Object... values) {
        return all(mapper, sql, List.of(values));
    }

    public <T> Optional<T> one(Row.Mapper<T> mapper, String sql, Object... values) {
        return all(mapper, sql, List.of(values)).stream().findFirst();
    }

    /** Runs an insert, update or delete in the current transaction; answers how many rows it touched. */
    public int update(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, java.util.Arrays.asList(values))) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }

    /** Hands over every row through a database cursor, in constant memory. */
    public <T> void stream(Row.Mapper<T> mapper, String sql, Collection<?> values, Consumer<T> consumer) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = prepare(connection, sql, values)) {
                statement.setFetchSize(STREAM_CHUNK);
                try (ResultSet results = statement.executeQuery()) {
                    var row = new Row(results);
                    while (results.next()) {
                        consumer.accept(mapper.map(row));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Collection<?> values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int index = 1;
        for (Object value : values) {
            bind(connection, statement, index++, value);
        }
        return statement;
    }

    private static void bind(Connection connection, PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setObject(index, null);
            case Collection<?> many -> statement.setArray(index, array(connection, many));
            case Instant instant -> statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(index, constant.name());
            default -> statement.setObject(index, value);
        }
    }

    private static java.sql.Array array(Connection connection, Collection<?> many) throws SQLException {
        boolean uuids = !many.isEmpty() && many.stream().allMatch(UUID.class::isInstance);
        Object[] elements =
                many.stream().map(v -> uuids || v == null ? v : v.toString()).toArray();
        return connection.createArrayOf(uuids ? "uuid" : "text", elements);
    }
}
