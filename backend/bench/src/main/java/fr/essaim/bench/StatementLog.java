package fr.essaim.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Listens to what the API asks PostgreSQL, through the server's own log: so the SQL that pgbench runs is what the API sends,
 * constants, values and all, and follows every change of the code.
 */
final class StatementLog {
    /** Settings the server must have been started with. */
    static final String FORMAT = "jsonlog";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private int marks;

    StatementLog(Database database) {
        this.database = database;
    }

    /** Switches the log on for the time of some requests; it costs too much to stay. */
    <T> T during(java.util.function.Supplier<T> work) {
        set("all");
        try {
            return work.get();
        } finally {
            set("none");
        }
    }

    /** The statements of the API since the given place of the log. */
    List<SentStatement> of(Runnable request) {
        long from = size();
        request.run();
        String mark = "essaim-bench-" + marks++;
        database.texts("select '" + mark + "'");
        var statements = new ArrayList<SentStatement>();
        for (JsonNode line : linesUntil(mark, from)) {
            SentStatement statement = SentStatement.logged(
                    line.path("message").asText(), line.path("detail").asText());
            if (statement != null && line.path("user").asText().equals("essaim_api")) {
                statements.add(statement);
            }
        }
        return statements;
    }

    /** The logging process is a little behind those it writes for, but keeps their order. */
    private List<JsonNode> linesUntil(String mark, long from) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            String text = database.texts("select pg_read_file(pg_current_logfile('" + FORMAT + "'), ?, 50000000)", from)
                    .getFirst();
            if (text.contains("select '" + mark + "'") && text.endsWith("\n")) {
                // The place may lie in the middle of a line that was just being written.
                return text.lines()
                        .dropWhile(line -> !line.startsWith("{\"timestamp\""))
                        .map(Api::parse)
                        .toList();
            }
        }
        throw new BenchFailed("PostgreSQL's log does not show what it was asked");
    }

    private long size() {
        return database.number("select size from pg_stat_file(pg_current_logfile('" + FORMAT + "'))");
    }

    private void set(String what) {
        database.run("alter system set log_statement = '" + what + "'");
        database.run("select pg_reload_conf()");
        Instant end = Instant.now().plus(PATIENCE);
        while (!database.texts("show log_statement").getFirst().equals(what)) {
            if (Instant.now().isAfter(end)) {
                throw new BenchFailed("PostgreSQL does not take log_statement = " + what);
            }
        }
    }
}
