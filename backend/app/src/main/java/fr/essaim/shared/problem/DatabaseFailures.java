package fr.essaim.shared.problem;

import java.sql.SQLException;

/** Tells a database that is away, shutting down, out of connections or too busy for this statement from a fault of ours. */
final class DatabaseFailures {
    private DatabaseFailures() {}

    static boolean isAway(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // Agroal's own refusals (no connection within the acquisition time-out) carry no state.
            return failure.getMessage() != null && failure.getMessage().contains("cquisition timeout");
        }
        // Class 08: connection exception; 57P0x: shutdown and start-up; 57014: statement time-out; 55P03: lock
        // time-out; 53: no
        // resources left; class 40: a deadlock or a conflict of transactions, undone whole and worth another try.
        return state.startsWith("08")
                || state.startsWith("57P0")
                || state.equals("57014")
                || state.equals("55P03")
                || state.startsWith("53")
                || state.startsWith("40");
    }
}
