package fr.essaim.trainings.learning;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/** Moves learners in, and from one version to the next. */
@ApplicationScoped
class LearnerMoves {
    /** What the trail keeps of an enrolment: not the whole path. */
    record Kept(UUID trainingId, int versionNumber, EnrolmentState state, int percent) {}

    private final Enrolments enrolments;
    private final ProgressMarks marks;
    private final Completion completion;
    private final Event<Object> facts;
    private final Today today;

    LearnerMoves(Enrolments enrolments, ProgressMarks marks, Completion completion, Event<Object> facts, Today today) {
        this.enrolments = enrolments;
        this.marks = marks;
        this.completion = completion;
        this.facts = facts;
        this.today = today;
    }

    void tell(TrainingBegun begun) {
        facts.fire(begun);
    }

    void leave(TrainingEnrolment enrolment) {
        enrolment.leave(today.now());
        enrolments.flush();
        facts.fire(new TrainingLeft(enrolment.id()));
    }

    /** @throws ProblemException illegal-transition where there is no newer one */
    void toNewest(TrainingEnrolment enrolment) {
        Enrolments.Beginning newest =
                enrolments.beginning(enrolment.trainingId()).orElseThrow(ProblemException::notFound);
        UUID from = enrolment.versionId();
        enrolment.move(newest.versionId(), newest.required(), today.now());
        enrolments.flush();
        marks.move(enrolment.id(), from, newest.versionId());
        completion.recount(enrolment, today.now());
    }

    /** In the newest version; of two requests at once the second has a stale version. */
    void renew(TrainingEnrolment enrolment) {
        boolean newer = enrolments
                .beginning(enrolment.trainingId())
                .filter(newest -> !newest.versionId().equals(enrolment.versionId()))
                .isPresent();
        if (newer) {
            toNewest(enrolment);
        }
        enrolment.renew(today.now());
        enrolments.flush();
        marks.askAgain(enrolment.id(), enrolment.versionId());
        completion.recount(enrolment, today.now());
    }

    static AuditTrail.Subject subject(EnrolmentDetails enrolment) {
        return new AuditTrail.Subject(
                "TRAINING_ENROLMENT", enrolment.id(), enrolment.training().name());
    }

    static Kept kept(EnrolmentDetails enrolment) {
        return new Kept(enrolment.training().id(), enrolment.versionNumber(), enrolment.state(), enrolment.percent());
    }
}
