package fr.essaim.trainings.learning;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.trainings.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use cases of what learners hand in, and of its review by whoever writes the training or by peers. */
@ApplicationScoped
public class ReviewService {
    private final Submissions submissions;
    private final ReviewedWork work;
    private final TrainingService trainings;
    private final AuditTrail audit;
    private final Today today;

    ReviewService(
            Submissions submissions, ReviewedWork work, TrainingService trainings, AuditTrail audit, Today today) {
        this.submissions = submissions;
        this.work = work;
        this.trainings = trainings;
        this.audit = audit;
        this.today = today;
    }

    Page<SubmissionDetails> list(Actor actor, UUID training, SubmissionFilter filter, PageRequest request) {
        boolean runs = trainings.standing(actor, training).writes();
        return submissions.page(training, actor.personId(), runs, filter, request);
    }

    /** @throws ProblemException not-found unless the actor may review it */
    SubmissionDetails get(Actor actor, UUID id) {
        UUID training = submissions.trainingOf(id).orElseThrow(ProblemException::notFound);
        boolean runs = trainings.standing(actor, training).writes();
        return submissions.details(id, actor.personId(), runs).orElseThrow(ProblemException::notFound);
    }

    /** Hands in, or hands in again while it is not accepted. @return the id of what was handed in */
    @Transactional
    public UUID handIn(Actor actor, UUID enrolment, UUID activity, String text) {
        Submission submission = work.handIn(actor, enrolment, activity, text, today.now());
        audit.record(
                actor,
                "TRAINING_WORK_HANDED_IN",
                new AuditTrail.Subject("TRAINING_SUBMISSION", submission.id(), work.title(activity)),
                null,
                null,
                null);
        return submission.id();
    }

    /** The same for the platform, which read it this moment. */
    @Transactional
    public void review(Actor actor, UUID id, boolean accepted, String comment) {
        review(actor, id, get(actor, id).version(), new ReviewDraft(accepted, comment));
    }

    /** @throws ProblemException not-found for one's own and for who may not review it, stale-version, illegal-transition */
    @Transactional
    SubmissionDetails review(Actor actor, UUID id, int version, ReviewDraft draft) {
        draft.requireCoherent();
        SubmissionDetails before = get(actor, id);
        Submission submission = submissions.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        submission.requireVersion(version);
        work.review(actor, submission, draft, today.now());
        SubmissionDetails after = get(actor, id);
        audit.record(
                actor,
                draft.accepted() ? "TRAINING_WORK_ACCEPTED" : "TRAINING_WORK_RETURNED",
                new AuditTrail.Subject("TRAINING_SUBMISSION", id, before.activityTitle()),
                null,
                null,
                draft.comment());
        return after;
    }
}
