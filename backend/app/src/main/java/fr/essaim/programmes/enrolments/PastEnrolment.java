package fr.essaim.programmes.enrolments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment that happened before the platform knew of it, to be entered as it stands.
 *
 * @param state where it stands; every step towards it gets the day given for it
 * @param decidedOn of selecting or declining; needed for every state but APPLIED and a withdrawal before any decision
 * @param startedOn of becoming active
 * @param endedOn of completing or withdrawing
 * @param reason of declining or withdrawing
 */
public record PastEnrolment(
        UUID programmeId,
        UUID territoryId,
        ProgrammeEnrolmentState state,
        @Nullable String note,
        @Nullable String reason,
        LocalDate appliedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn) {

    /** Walks a fresh application to where this one stands, by the ordinary verbs. */
    void replay(ProgrammeEnrolment enrolment, java.time.Instant now) {
        if (state == ProgrammeEnrolmentState.DECLINED) {
            enrolment.decline(given(reason), given(decidedOn), now);
            return;
        }
        if (decidedOn != null) {
            enrolment.select(decidedOn, now);
        }
        if (startedOn != null) {
            enrolment.activate(startedOn, now);
        }
        if (state == ProgrammeEnrolmentState.COMPLETED) {
            enrolment.complete(given(endedOn), now);
        }
        if (state == ProgrammeEnrolmentState.WITHDRAWN) {
            enrolment.withdraw(given(reason), given(endedOn), now);
        }
        if (enrolment.state() != state) {
            throw new IllegalArgumentException("The days given lead to " + enrolment.state() + ", not to " + state);
        }
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("A reason or a day is missing");
        }
        return value;
    }
}
