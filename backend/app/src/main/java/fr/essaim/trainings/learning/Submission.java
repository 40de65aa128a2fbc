package fr.essaim.trainings.learning;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a learner handed in for review. */
@Entity
@Table(name = "training_submission")
@SuppressWarnings("UnusedVariable") // projections read the columns
class Submission extends Versioned {
    private UUID enrolmentId;
    private UUID activityId;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    private String text;
    private @Nullable String comment;
    private @Nullable UUID reviewerId;
    private Instant submittedAt;
    private @Nullable Instant reviewedAt;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    @SuppressWarnings("NullAway.Init") // handIn sets them
    Submission(UUID enrolmentId, UUID activityId, String text, Instant now) {
        super(now);
        this.enrolmentId = enrolmentId;
        this.activityId = activityId;
        handIn(text, now);
    }

    /** @throws ProblemException illegal-transition once it is accepted */
    void revise(String text, Instant now) {
        if (state == SubmissionState.ACCEPTED) {
            throw ProblemException.illegalTransition(state, SubmissionState.WAITING);
        }
        handIn(text, now);
    }

    private void handIn(String written, Instant now) {
        state = SubmissionState.WAITING;
        text = Objects.requireNonNullElse(MarkdownText.canonicalOrNull(written), written);
        submittedAt = now;
        touch(now);
    }

    /**
     * @param said told to the learner; asked for where it is returned
     * @throws ProblemException illegal-transition unless it waits
     */
    void review(boolean accepted, @Nullable String said, @Nullable UUID reviewer, Instant now) {
        SubmissionState next = accepted ? SubmissionState.ACCEPTED : SubmissionState.RETURNED;
        if (state != SubmissionState.WAITING) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        comment = said;
        reviewerId = reviewer;
        reviewedAt = now;
        touch(now);
    }

    boolean isWaiting() {
        return state == SubmissionState.WAITING;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID activityId() {
        return activityId;
    }
}
