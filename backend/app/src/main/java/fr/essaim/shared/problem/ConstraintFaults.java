package fr.essaim.shared.problem;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Reads the database's own refusals: a rule that lives in a constraint is told to the client like any other. Foreign keys keep
 * PostgreSQL's default name, {@code <table>_<column>_fkey}, so that the field at fault can be named.
 */
final class ConstraintFaults {
    private static final Pattern FOREIGN_KEY = Pattern.compile("[a-z_]+?_((?:[a-z]+_)*id)_fkey");

    private static final Map<String, ProblemCode> NAMED = Map.of(
            "organisation_siren_key", ProblemCode.DUPLICATE_SIREN,
            "programme_enrolment_live_key", ProblemCode.ALREADY_ENROLLED,
            "territory_part_acyclic", ProblemCode.COMPOSITION_CYCLE,
            "territory_role_current_key", ProblemCode.ALREADY_ASSIGNED);

    private ConstraintFaults() {}

    static Optional<ProblemException> of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return of(sql);
            }
        }
        return Optional.empty();
    }

    private static Optional<ProblemException> of(SQLException failure) {
        String state = failure.getSQLState();
        String constraint = constraint(failure);
        ProblemCode named = constraint == null ? null : NAMED.get(constraint);
        if (named != null) {
            return Optional.of(new ProblemException(named, ""));
        }
        if (state.equals("23503") && constraint != null) {
            return Optional.of(unknownReference(constraint));
        }
        // 23514: a check constraint; class 22: a value the column can't hold, such as a NUL character in a text.
        return state.equals("23514") || state.startsWith("22")
                ? Optional.of(new ProblemException(ProblemCode.VALIDATION_FAILED))
                : Optional.empty();
    }

    private static ProblemException unknownReference(String constraint) {
        var matcher = FOREIGN_KEY.matcher(constraint);
        return matcher.matches()
                ? ProblemException.unknownReference("/" + camel(matcher.group(1)))
                : new ProblemException(ProblemCode.UNKNOWN_REFERENCE);
    }

    private static String camel(String column) {
        return Pattern.compile("_([a-z])").matcher(column).replaceAll(m -> m.group(1)
                .toUpperCase(java.util.Locale.ROOT));
    }

    private static @Nullable String constraint(SQLException failure) {
        return failure instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                ? postgres.getServerErrorMessage().getConstraint()
                : null;
    }
}
