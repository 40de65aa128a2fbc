package fr.essaim.events.registrations;

import fr.essaim.events.EventState;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may do what: people with their own registrations, whoever runs the event with all. */
final class RegistrationPolicy {
    /**
     * What the actor is to a registration, and its event to the present.
     *
     * @param own whether it is theirs
     * @param runs whether they run the event
     */
    record Standing(boolean own, boolean runs, EventState event, Instant ends, Instant now) {}

    private RegistrationPolicy() {}

    static List<RegistrationAction> actions(Standing standing, RegistrationState state, @Nullable Instant until) {
        return Arrays.stream(RegistrationAction.values())
                .filter(action -> mayEver(standing, action))
                .filter(action -> isPossible(standing, action, state, until))
                .toList();
    }

    /** Whether it is theirs to do, in whatever state. */
    static boolean mayEver(Standing standing, RegistrationAction action) {
        return switch (action) {
            case ACCEPT, DECLINE -> standing.runs();
            case TAKE_OFFER, CANCEL, SHOW_TICKET, PRINT_CERTIFICATE -> standing.own() || standing.runs();
        };
    }

    private static boolean isPossible(
            Standing standing, RegistrationAction action, RegistrationState state, @Nullable Instant until) {
        boolean over = !standing.ends().isAfter(standing.now());
        if (action == RegistrationAction.PRINT_CERTIFICATE) {
            return over && state == RegistrationState.ATTENDED && standing.event() != EventState.CANCELLED;
        }
        if (standing.event() != EventState.PUBLISHED || over) {
            return false;
        }
        return switch (action) {
            case ACCEPT, DECLINE -> state == RegistrationState.PENDING;
            case TAKE_OFFER -> state == RegistrationState.OFFERED && until != null && until.isAfter(standing.now());
            case CANCEL -> state.canBecome(RegistrationState.CANCELLED);
            case SHOW_TICKET ->
                state == RegistrationState.CONFIRMED
                        || state == RegistrationState.ATTENDED
                        || state == RegistrationState.ABSENT;
            case PRINT_CERTIFICATE -> false;
        };
    }
}
