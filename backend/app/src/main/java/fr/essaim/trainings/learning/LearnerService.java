package fr.essaim.trainings.learning;

import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.trainings.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What whoever runs a training sees of its learners: how far they are, and nothing they wrote or answered. */
@ApplicationScoped
class LearnerService {
    private final Learners learners;
    private final TrainingService trainings;
    private final Today today;

    LearnerService(Learners learners, TrainingService trainings, Today today) {
        this.learners = learners;
        this.trainings = trainings;
        this.today = today;
    }

    Page<LearnerSummary> list(Actor actor, UUID training, LearnerFilter filter, PageRequest request) {
        requireRunner(actor, training, filter.sessionId());
        return learners.page(training, filter, request, today.now());
    }

    CsvExport<LearnerSummary> export(Actor actor, UUID training, LearnerFilter filter, PageRequest request) {
        requireRunner(actor, training, filter.sessionId());
        return learners.export(training, filter, request, today.now());
    }

    TrainingBoard board(Actor actor, UUID training, @Nullable UUID session) {
        requireRunner(actor, training, session);
        return learners.board(training, session, today.now());
    }

    /** @throws ProblemException not-found, forbidden for whoever neither writes the training nor tutors the session asked for */
    private void requireRunner(Actor actor, UUID training, @Nullable UUID session) {
        boolean runs = trainings.standing(actor, training).writes();
        if (!runs && (session == null || !learners.teaches(actor.personId(), session))) {
            throw ProblemException.forbidden();
        }
    }
}
