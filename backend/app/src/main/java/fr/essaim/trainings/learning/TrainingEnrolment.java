package fr.essaim.trainings.learning;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody goes through a training, in the version they began. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class TrainingEnrolment extends Versioned {
    private UUID trainingId;
    private UUID versionId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    private int doneCount;
    private int requiredCount;
    private @Nullable UUID lastActivityId;
    private Instant lastSeenAt;
    private @Nullable Instant completedAt;

    /** Whether they had finished, and what they do anew or in a newer version may give another certificate. */
    private boolean certificateDue;

    private int renewals;

    @SuppressWarnings("NullAway.Init")
    protected TrainingEnrolment() {}

    /** @param requiredCount how many activities the version asks for */
    TrainingEnrolment(UUID trainingId, UUID versionId, UUID personId, int requiredCount, Instant now) {
        super(now);
        this.trainingId = trainingId;
        this.versionId = versionId;
        this.personId = personId;
        this.state = EnrolmentState.ACTIVE;
        this.requiredCount = requiredCount;
        this.lastSeenAt = now;
    }

    /** What they did is kept, for when they take it up again. */
    void leave(Instant now) {
        if (state == EnrolmentState.LEFT) {
            throw ProblemException.illegalTransition(state, EnrolmentState.LEFT);
        }
        state = EnrolmentState.LEFT;
        touch(now);
    }

    void resume(Instant now) {
        if (state != EnrolmentState.LEFT) {
            throw ProblemException.illegalTransition(state, EnrolmentState.ACTIVE);
        }
        state = completedAt == null ? EnrolmentState.ACTIVE : EnrolmentState.COMPLETED;
        seen(lastActivityId, now);
    }

    /** Goes on in another version: whoever had finished has finished. */
    void move(UUID version, int required, Instant now) {
        if (state == EnrolmentState.LEFT || version.equals(versionId)) {
            throw ProblemException.illegalTransition(state, EnrolmentState.ACTIVE);
        }
        versionId = version;
        requiredCount = required;
        doneCount = 0;
        certificateDue = completedAt != null;
        seen(null, now);
    }

    /** Proves again what proves it: whoever had finished has finished. */
    void renew(Instant now) {
        if (state != EnrolmentState.COMPLETED) {
            throw ProblemException.illegalTransition(state, EnrolmentState.COMPLETED);
        }
        renewals++;
        certificateDue = true;
        seen(null, now);
    }

    /** They did something here. */
    void seen(@Nullable UUID activity, Instant now) {
        lastActivityId = activity;
        lastSeenAt = now;
        touch(now);
    }

    /** @param done how many of the required activities are done now */
    void count(int done) {
        doneCount = Math.min(done, requiredCount);
    }

    void complete(Instant now) {
        if (state != EnrolmentState.ACTIVE) {
            throw ProblemException.illegalTransition(state, EnrolmentState.COMPLETED);
        }
        state = EnrolmentState.COMPLETED;
        completedAt = now;
        touch(now);
    }

    /** The version they are in has nothing more to give. */
    void settle() {
        certificateDue = false;
    }

    boolean isActive() {
        return state == EnrolmentState.ACTIVE;
    }

    boolean hasLeft() {
        return state == EnrolmentState.LEFT;
    }

    /** Whether every required activity is done. */
    boolean isThrough() {
        return doneCount == requiredCount;
    }

    UUID trainingId() {
        return trainingId;
    }

    UUID versionId() {
        return versionId;
    }

    UUID personId() {
        return personId;
    }
}
