package fr.essaim.testing;

import fr.essaim.stack.DatabaseAccount;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts the SQL statements that the API sends. */
public final class Statements {
    /** DEMO ONLY: the superuser of the embedded database. */
    private static final DatabaseAccount SUPERUSER = new DatabaseAccount("postgres", "essaim-demo");

    private static final String CALLS = """
            select coalesce(sum(s.calls), 0) from monitoring.pg_stat_statements s
            join pg_roles r on r.oid = s.userid
            where r.rolname = 'essaim_api' and s.toplevel and s.query !~* '^(begin|commit|rollback|set|show|discard)'
                and s.query !~* '\\mqrtz_'
            """;

    private Statements() {}

    /** How many statements, transaction control and the watch over jobs aside, the API sends while the work runs. */
    public static long during(Runnable work) {
        try (Connection connection = Database.running().connect(SUPERUSER)) {
            forgetEarlierOnes(connection);
            work.run();
            return calls(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lesser of two runs: now and then a request also looks up its caller, who is remembered for two seconds. */
    public static long leastDuring(Runnable work) {
        return Math.min(during(work), during(work));
    }

    /** Reading the texts of the thousands that tests send would take longer than most work that is counted. */
    private static void forgetEarlierOnes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select monitoring.pg_stat_statements_reset()");
        }
    }

    private static long calls(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(CALLS)) {
            result.next();
            return result.getLong(1);
        }
    }
}
