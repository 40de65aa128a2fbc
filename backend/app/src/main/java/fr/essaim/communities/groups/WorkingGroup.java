package fr.essaim.communities.groups;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People of a community who work on a mandate. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class WorkingGroup extends Versioned {
    private UUID communityId;
    private String name;
    private String mandate;

    @Enumerated(EnumType.STRING)
    private WorkingGroupState state;

    private @Nullable String reason;
    private boolean leadLost;
    private @Nullable UUID leadId;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected WorkingGroup() {}

    @SuppressWarnings("NullAway.Init") // write sets them
    WorkingGroup(UUID community, WorkingGroupDraft draft, boolean demo, Instant now) {
        super(now);
        this.communityId = community;
        this.state = WorkingGroupState.FORMING;
        this.demo = demo;
        write(draft, now);
    }

    boolean isLedBy(UUID person) {
        return person.equals(leadId);
    }

    /** @throws ProblemException rule-violated when it is closed */
    void revise(WorkingGroupDraft draft, Instant now) {
        requireOpen();
        write(draft, now);
    }

    /** @throws ProblemException group-needs-lead when nobody leads it */
    void activate(Instant now) {
        moveTo(WorkingGroupState.ACTIVE, null, now);
        if (leadId == null) {
            throw new ProblemException(ProblemCode.GROUP_NEEDS_LEAD);
        }
    }

    /** @param reason its readers see it */
    void pause(String reason, Instant now) {
        moveTo(WorkingGroupState.PAUSED, reason, now);
    }

    /** @param reason its readers see it */
    void close(String reason, Instant now) {
        moveTo(WorkingGroupState.CLOSED, reason, now);
    }

    /** A closed group forms again. */
    void reopen(Instant now) {
        moveTo(WorkingGroupState.FORMING, null, now);
    }

    /** @param person sits in the group */
    void appoint(UUID person, Instant now) {
        requireOpen();
        leadId = person;
        touch(now);
    }

    /** The lead gives up the group. @throws ProblemException group-needs-lead while it is active */
    void vacate(Instant now) {
        if (state == WorkingGroupState.ACTIVE) {
            throw new ProblemException(ProblemCode.GROUP_NEEDS_LEAD);
        }
        leadId = null;
        touch(now);
    }

    /** The lead is gone for reasons of the community: an active group waits for another. */
    void lose(Instant now) {
        if (state == WorkingGroupState.ACTIVE) {
            moveTo(WorkingGroupState.PAUSED, null, now);
            leadLost = true;
        }
        vacate(now);
    }

    private void write(WorkingGroupDraft draft, Instant now) {
        name = draft.name().strip();
        mandate = draft.canonicalMandate();
        touch(now);
    }

    private void requireOpen() {
        if (state == WorkingGroupState.CLOSED) {
            throw closedProblem();
        }
    }

    static ProblemException closedProblem() {
        return new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "group-closed");
    }

    private void moveTo(WorkingGroupState next, @Nullable String why, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        reason = why;
        leadLost = false;
        touch(now);
    }
}
