package fr.essaim.communities.meetings.followups;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that somebody is to do after a meeting. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class FollowUp extends Versioned {
    private UUID reportId;
    private String what;
    private UUID ownerId;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private FollowUpState state;

    private @Nullable String reason;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    @SuppressWarnings("NullAway.Init") // write sets them
    FollowUp(UUID report, FollowUpDraft draft, boolean demo, Instant now) {
        super(now);
        this.reportId = report;
        this.state = FollowUpState.OPEN;
        this.demo = demo;
        write(draft, now);
    }

    UUID ownerId() {
        return ownerId;
    }

    /** @throws ProblemException illegal-transition unless it is open */
    void revise(FollowUpDraft draft, Instant now) {
        if (state != FollowUpState.OPEN) {
            throw ProblemException.illegalTransition(state, FollowUpState.OPEN);
        }
        write(draft, now);
    }

    void complete(Instant now) {
        moveTo(FollowUpState.DONE, null, now);
    }

    /** @param reason its readers see it */
    void drop(String reason, Instant now) {
        moveTo(FollowUpState.DROPPED, reason, now);
    }

    void reopen(Instant now) {
        moveTo(FollowUpState.OPEN, null, now);
    }

    private void write(FollowUpDraft draft, Instant now) {
        what = draft.what().strip();
        ownerId = draft.ownerId();
        dueOn = draft.dueOn();
        touch(now);
    }

    private void moveTo(FollowUpState next, @Nullable String why, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        reason = why;
        touch(now);
    }
}
