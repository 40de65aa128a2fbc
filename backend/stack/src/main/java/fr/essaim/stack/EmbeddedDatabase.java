package fr.essaim.stack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * A PostgreSQL of its own for tests: empty but for Essaim's accounts, on a free port, forgotten when closed or when the
 * JVM ends. Starting one takes two seconds: share it among tests.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private final PostgresServer server;
    private final Path home;
    private final int port;
    private final Thread closing = new Thread(this::end, "embedded-database-end");

    private EmbeddedDatabase(PostgresServer server, Path home, int port) {
        this.server = server;
        this.home = home;
        this.port = port;
    }

    /** Starts a server with its programs' unpacking kept in the repository's ignored folder. */
    public static EmbeddedDatabase start() {
        Checkout checkout = Checkout.find();
        Path databases = checkout.data().resolve("test-databases");
        OrphanDatabases.sweep(checkout.cache(), databases);
        int port = FreePort.find();
        // Not a counter: test frameworks load this class several times in one JVM.
        Path home = databases.resolve(ProcessHandle.current().pid() + "-" + port);
        var server = new PostgresServer(checkout.cache(), home, home.resolve("postgres.log"));
        var database = new EmbeddedDatabase(server, home, port);
        Runtime.getRuntime().addShutdownHook(database.closing);
        server.start(port, PostgresServer.Durability.THROWN_AWAY, Map.of());
        new DatabaseSetup(port).apply();
        return database;
    }

    public String jdbcUrl() {
        return PostgresServer.jdbcUrl(port, DatabaseSetup.DATABASE);
    }

    public int port() {
        return port;
    }

    /** Owns the schema. */
    public DatabaseAccount migrator() {
        return DatabaseAccount.MIGRATOR;
    }

    /** Reads and writes, as the API does. */
    public DatabaseAccount api() {
        return DatabaseAccount.API;
    }

    /** Only reads. */
    public DatabaseAccount reader() {
        return DatabaseAccount.READER;
    }

    public Connection connect(DatabaseAccount account) throws SQLException {
        return PostgresServer.connect(port, DatabaseSetup.DATABASE, account);
    }

    /** Makes the database go away, as in an outage; {@link #resume} brings it back with its data on the same port. */
    public void interrupt() {
        server.stop();
    }

    public void resume() {
        server.start(port, PostgresServer.Durability.THROWN_AWAY, Map.of());
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(closing);
        end();
    }

    private void end() {
        server.stop();
        server.deleteData();
        Folders.delete(home);
    }
}
