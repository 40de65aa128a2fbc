package fr.essaim.programmes.enrolments;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One territory's way through one programme. Each verb gives the day of its step. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class ProgrammeEnrolment extends Versioned {
    private UUID programmeId;
    private UUID territoryId;

    @Enumerated(EnumType.STRING)
    private ProgrammeEnrolmentState state;

    private @Nullable String note;
    private @Nullable String reason;
    private LocalDate appliedOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate endedOn;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeEnrolment() {}

    ProgrammeEnrolment(
            UUID programmeId, UUID territoryId, @Nullable String note, LocalDate appliedOn, boolean demo, Instant now) {
        super(now);
        this.programmeId = programmeId;
        this.territoryId = territoryId;
        this.note = note;
        this.appliedOn = appliedOn;
        this.state = ProgrammeEnrolmentState.APPLIED;
        this.demo = demo;
    }

    void select(LocalDate day, Instant now) {
        moveTo(ProgrammeEnrolmentState.SELECTED, now);
        decidedOn = day;
    }

    /** @param reason the applicant reads it */
    void decline(String reason, LocalDate day, Instant now) {
        moveTo(ProgrammeEnrolmentState.DECLINED, now);
        decidedOn = day;
        this.reason = reason;
    }

    void activate(LocalDate day, Instant now) {
        moveTo(ProgrammeEnrolmentState.ACTIVE, now);
        startedOn = day;
    }

    void complete(LocalDate day, Instant now) {
        moveTo(ProgrammeEnrolmentState.COMPLETED, now);
        endedOn = day;
    }

    void withdraw(String reason, LocalDate day, Instant now) {
        moveTo(ProgrammeEnrolmentState.WITHDRAWN, now);
        endedOn = day;
        this.reason = reason;
    }

    ProgrammeEnrolmentState state() {
        return state;
    }

    private void moveTo(ProgrammeEnrolmentState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }
}
