package fr.essaim.trainings.learning;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Completes enrolments on behalf of the platform. */
@ApplicationScoped
class CompletionService {
    private final Completion completion;
    private final Enrolments enrolments;
    private final ProgressMarks marks;
    private final AuditTrail audit;
    private final Today today;

    CompletionService(
            Completion completion, Enrolments enrolments, ProgressMarks marks, AuditTrail audit, Today today) {
        this.completion = completion;
        this.enrolments = enrolments;
        this.marks = marks;
        this.audit = audit;
        this.today = today;
    }

    @Transactional
    void complete(UUID enrolment) {
        completion.completeIfReady(enrolment, today.now());
    }

    /** Notes a live session as done: presence is a fact, also where the modules before it are not done. Again it does nothing. */
    @Transactional
    void attend(UUID id, UUID activity) {
        TrainingEnrolment enrolment = enrolments.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (enrolment.hasLeft() || !marks.done(id, activity, today.now())) {
            return;
        }
        completion.recount(enrolment, today.now());
        audit.record(
                Actor.SYSTEM,
                "TRAINING_ACTIVITY_DONE",
                new AuditTrail.Subject("TRAINING_ENROLMENT", id, marks.title(activity)),
                null,
                null,
                null);
    }
}
