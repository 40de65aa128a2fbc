package fr.essaim.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL server of our own: loopback only, no unix socket, passwords even there. */
final class PostgresServer {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Kept data must survive a power cut; data that is thrown away need not. */
    enum Durability {
        KEPT,
        THROWN_AWAY
    }

    private final PostgresBinaries binaries;
    private final PostgresUser user;
    private final Path home;
    private final Path log;
    private @Nullable Child process;

    /**
     * @param home where the data lies; made on the first start
     * @param log where the server writes what it has to say
     */
    PostgresServer(Path cache, Path home, Path log) {
        this.user = PostgresUser.choose();
        this.binaries = PostgresBinaries.unpackInto(user.reachable(cache));
        this.home = user.reachable(home);
        this.log = log;
    }

    /** Starts the server, and on the first time makes its data; returns when it answers. */
    void start(int port, Durability durability, Map<String, String> settings) {
        awaitAnswer(port, launch(port, durability, settings));
    }

    Child launch(int port, Durability durability, Map<String, String> settings) {
        makeData(durability);
        var command = new ArrayList<>(user.command(binaries.program("postgres"), "-D", data().toString()));
        configuration(port, durability, settings).forEach((name, value) -> {
            command.add("-c");
            command.add(name + "=" + value);
        });
        Child started = Child.start("postgres", command, Map.of(), home, log);
        process = started;
        return started;
    }

    /** Ends the server, whoever started it on this data: clients are disconnected, what was committed stays. */
    void stop() {
        if (Files.exists(data().resolve("postmaster.pid"))) {
            Programs.run(user.command(binaries.program("pg_ctl"), "stop", "-D", data().toString(), "-m", "fast", "-w"));
        }
        if (process != null) {
            process.stop(Duration.ofSeconds(10));
        }
    }

    void deleteData() {
        Folders.delete(home);
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Path data() {
        return home.resolve("data");
    }

    private void makeData(Durability durability) {
        Path data = data();
        try {
            if (Files.exists(data)) {
                refuseOtherVersion(data);
                return;
            }
            Path part = home.resolve("data.part");
            Folders.delete(part);
            Files.createDirectories(part);
            Path password = Files.writeString(home.resolve("password"), DatabaseAccount.DEMO_PASSWORD);
            user.own(home);
            Programs.Outcome made = Programs.run(user.command(
                    binaries.program("initdb"),
                    "--pgdata=" + part,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=" + locale(),
                    "--locale-provider=icu",
                    "--icu-locale=fr-FR",
                    "--set=scram_iterations=" + hashings(durability),
                    "--no-instructions"));
            Files.delete(password);
            if (!made.succeeded()) {
                throw new CannotStart("PostgreSQL could not make its data in " + home + ": " + made.output());
            }
            Files.move(part, data);
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + home + ": " + e.getMessage() + ".", e);
        }
    }

    private static void refuseOtherVersion(Path data) throws IOException {
        String made = Files.readString(data.resolve("PG_VERSION")).strip();
        String ours = Versions.ofThisBuild().postgres();
        if (!ours.startsWith(made + ".")) {
            throw new CannotStart("The data in " + data + " is PostgreSQL " + made + "'s and this is " + ours
                    + ": dump and restore it, or drop it with `make db-reset`.");
        }
    }

    private static Map<String, String> configuration(int port, Durability durability, Map<String, String> settings) {
        var configuration = new TreeMap<String, String>();
        configuration.put("listen_addresses", "127.0.0.1");
        configuration.put("port", String.valueOf(port));
        configuration.put("unix_socket_directories", "");
        configuration.put("max_connections", "100");
        configuration.put("shared_preload_libraries", "pg_stat_statements");
        configuration.put("timezone", "UTC");
        configuration.put("log_timezone", "UTC");
        if (durability == Durability.THROWN_AWAY) {
            List.of("fsync", "synchronous_commit", "full_page_writes").forEach(name -> configuration.put(name, "off"));
        }
        configuration.put("scram_iterations", hashings(durability));
        configuration.putAll(settings);
        return configuration;
    }

    /** How often a password is hashed, by the server and at each connection by the client: PostgreSQL's own number, or for tests once. */
    private static String hashings(Durability durability) {
        return durability == Durability.THROWN_AWAY ? "1" : "4096";
    }

    void awaitAnswer(int port, Child started) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(port)) {
            if (!started.isAlive()) {
                throw new CannotStart("PostgreSQL ended while starting. " + started.lastWords());
            }
            if (Instant.now().isAfter(end)) {
                throw new CannotStart(
                        "PostgreSQL did not answer within " + PATIENCE.toSeconds() + " s; see " + log + ".");
            }
            Pause.briefly();
        }
    }

    private static boolean answers(int port) {
        try (Connection connection = connect(port, "postgres", DatabaseAccount.SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    static Connection connect(int port, String database, DatabaseAccount account) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(port, database), account.user(), account.password());
    }

    /** Case mapping of French letters needs UTF-8 in the C library too; macOS has no C.UTF-8. */
    private static String locale() {
        return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }
}
