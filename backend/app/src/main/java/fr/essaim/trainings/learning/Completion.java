package fr.essaim.trainings.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;

/** Says that somebody finished, in the transaction in which the last condition is met; the certificate follows from it. */
@ApplicationScoped
class Completion {
    private final Enrolments enrolments;
    private final ProgressMarks marks;
    private final Event<TrainingFinished> facts;

    Completion(Enrolments enrolments, ProgressMarks marks, Event<TrainingFinished> facts) {
        this.enrolments = enrolments;
        this.marks = marks;
        this.facts = facts;
    }

    /** Counts again what a learner did, whose enrolment the transaction holds, and completes it if that is all. */
    void recount(TrainingEnrolment enrolment, Instant now) {
        enrolment.count(marks.count(enrolment.id()));
        enrolments.flush();
        completeIfReady(enrolment, now);
    }

    void completeIfReady(UUID enrolment, Instant now) {
        completeIfReady(enrolments.findById(enrolment, LockModeType.PESSIMISTIC_WRITE), now);
    }

    /** Whoever had finished already and moved on finishes the newer version too, if it gives a certificate of its own. */
    private void completeIfReady(TrainingEnrolment enrolment, Instant now) {
        if (enrolment.hasLeft() || !enrolment.isThrough() || !enrolments.isShared(enrolment.id())) {
            return;
        }
        if (enrolment.isActive()) {
            enrolment.complete(now);
            enrolments.flush();
        } else {
            enrolment.settle();
            enrolments.flush();
            if (!enrolments.lacksCertificate(enrolment.id())) {
                return;
            }
        }
        facts.fire(new TrainingFinished(enrolment.id(), enrolment.trainingId(), enrolment.personId()));
    }
}
