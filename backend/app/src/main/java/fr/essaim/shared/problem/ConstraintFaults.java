package fr.essaim.shared.problem;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Reads the database's own refusals: a rule that lives in a constraint is told to the client like any other. Foreign keys keep
 * PostgreSQL's default name, {@code <table>_<column>_fkey}, so that the field at fault can be named.
 */
final class ConstraintFaults {
    private static final Map<String, ProblemCode> NAMED = Map.ofEntries(
            Map.entry("adhesion_overlap", ProblemCode.ADHESION_OVERLAPS),
            Map.entry("adoption_open", ProblemCode.ALREADY_ADOPTED),
            Map.entry("community_slug_key", ProblemCode.DUPLICATE_SLUG),
            Map.entry("invitation_pending_key", ProblemCode.ALREADY_INVITED),
            Map.entry("event_cycle_year_id_fkey", ProblemCode.YEAR_IN_USE),
            Map.entry("meeting_cycle_year_id_fkey", ProblemCode.YEAR_IN_USE),
            Map.entry("contribution_cycle_year_id_fkey", ProblemCode.YEAR_IN_USE),
            Map.entry("meeting_report_meeting_key", ProblemCode.ALREADY_REPORTED),
            Map.entry("membership_last_facilitator", ProblemCode.LAST_FACILITATOR),
            Map.entry("competence_framework_code_key", ProblemCode.DUPLICATE_FRAMEWORK),
            Map.entry("prior_learning_waiting_key", ProblemCode.PRIOR_LEARNING_WAITS),
            Map.entry("membership_live_key", ProblemCode.ALREADY_MEMBER),
            Map.entry("membership_request_open_key", ProblemCode.ALREADY_REQUESTED),
            Map.entry("organisation_siren_key", ProblemCode.DUPLICATE_SIREN),
            Map.entry("pioneer_organisation_key", ProblemCode.ALREADY_APPLIED),
            Map.entry("pioneer_territory_key", ProblemCode.ALREADY_APPLIED),
            Map.entry("programme_enrolment_live_key", ProblemCode.ALREADY_ENROLLED),
            Map.entry("registration_live_key", ProblemCode.ALREADY_REGISTERED),
            Map.entry("resource_cycle_year_id_fkey", ProblemCode.YEAR_IN_USE),
            Map.entry("event_series_cycle_year_id_fkey", ProblemCode.YEAR_IN_USE),
            Map.entry("series_slot_contribution_key", ProblemCode.CONTRIBUTION_PLACED),
            Map.entry("series_slot_day_key", ProblemCode.SLOT_DAY_TAKEN),
            Map.entry("territory_part_acyclic", ProblemCode.COMPOSITION_CYCLE),
            Map.entry("territory_role_current_key", ProblemCode.ALREADY_ASSIGNED),
            Map.entry("training_attempt_key", ProblemCode.ATTEMPTS_USED),
            Map.entry("training_enrolment_key", ProblemCode.ALREADY_LEARNING),
            Map.entry("training_version_draft_key", ProblemCode.DRAFT_EXISTS),
            Map.entry("training_way_in_key", ProblemCode.WAY_IN_TAKEN),
            Map.entry("tour_stop_event_key", ProblemCode.EVENT_ON_TOUR),
            Map.entry("tour_stop_host_key", ProblemCode.ALREADY_HOST),
            Map.entry("topic_acyclic", ProblemCode.TOPIC_CYCLE),
            Map.entry("topic_label_fr_key", ProblemCode.DUPLICATE_TOPIC),
            Map.entry("topic_scheme_code_key", ProblemCode.DUPLICATE_TOPIC_SCHEME),
            Map.entry("year_book_cycle_year_id_fkey", ProblemCode.YEAR_IN_USE),
            Map.entry("working_group_lead_sits", ProblemCode.GROUP_NEEDS_LEAD),
            Map.entry("working_group_led", ProblemCode.GROUP_NEEDS_LEAD));

    private ConstraintFaults() {}

    static Optional<ProblemException> of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            // Without a message of the server it is the driver that refuses: a fault of ours.
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return of(refused.getServerErrorMessage());
            }
        }
        return Optional.empty();
    }

    private static Optional<ProblemException> of(ServerErrorMessage refusal) {
        String state = Objects.requireNonNullElse(refusal.getSQLState(), "");
        String constraint = refusal.getConstraint();
        ProblemCode named = constraint == null ? null : NAMED.get(constraint);
        if (named != null) {
            return Optional.of(new ProblemException(named, ""));
        }
        if (state.equals("23503") && constraint != null) {
            return Optional.of(unknownReference(constraint, refusal.getTable()));
        }
        // 23514: a check constraint; class 22: a value the column can't hold, such as a NUL character in a text.
        return state.equals("23514") || state.startsWith("22")
                ? Optional.of(new ProblemException(ProblemCode.VALIDATION_FAILED))
                : Optional.empty();
    }

    private static ProblemException unknownReference(String constraint, @Nullable String table) {
        var matcher = Pattern.compile(table + "_([a-z_]+_id)_fkey").matcher(constraint);
        return matcher.matches()
                ? ProblemException.unknownReference("/" + camel(matcher.group(1)))
                : new ProblemException(ProblemCode.UNKNOWN_REFERENCE);
    }

    private static String camel(String column) {
        return Pattern.compile("_([a-z])").matcher(column).replaceAll(m -> m.group(1)
                .toUpperCase(java.util.Locale.ROOT));
    }
}
