package fr.essaim.trainings.learning;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.trainings.versions.ActivityKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;

/** What is handed in and reviewed, as it moves its learner on. */
@ApplicationScoped
class ReviewedWork {
    private final Submissions submissions;
    private final LearnerSteps steps;
    private final Enrolments enrolments;
    private final ProgressMarks marks;
    private final Event<Object> facts;

    ReviewedWork(
            Submissions submissions,
            LearnerSteps steps,
            Enrolments enrolments,
            ProgressMarks marks,
            Event<Object> facts) {
        this.submissions = submissions;
        this.steps = steps;
        this.enrolments = enrolments;
        this.marks = marks;
        this.facts = facts;
    }

    /** @throws ProblemException not-found, rule-violated for another kind of activity, illegal-transition once it is accepted */
    Submission handIn(Actor actor, UUID enrolment, UUID activity, String text, Instant now) {
        LearnerSteps.Held held = steps.hold(actor, enrolment, activity);
        if (held.step().activity().kind() != ActivityKind.ASSIGNMENT) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("activityId", "activity-not-done");
        }
        Submission submission = submissions.of(enrolment, activity).orElse(null);
        boolean waited = submission != null && submission.isWaiting();
        if (submission == null) {
            submission = new Submission(enrolment, activity, text, now);
            submissions.persist(submission);
        } else {
            submission.revise(text, now);
        }
        steps.seen(held, now);
        if (!waited) {
            facts.fire(new WorkHandedIn(
                    Versioned.newId(), enrolment, held.enrolment().personId()));
        }
        return submission;
    }

    String title(UUID activity) {
        return marks.title(activity);
    }

    void review(Actor actor, Submission submission, ReviewDraft draft, Instant now) {
        TrainingEnrolment enrolment = enrolments.findById(submission.enrolmentId(), LockModeType.PESSIMISTIC_WRITE);
        submission.review(draft.accepted(), draft.comment(), actor.personId(), now);
        submissions.flush();
        if (draft.accepted() && marks.done(enrolment.id(), submission.activityId(), now)) {
            steps.recount(enrolment, now);
        }
        facts.fire(new WorkReviewed(Versioned.newId(), enrolment.id(), enrolment.personId(), draft.accepted()));
    }
}
