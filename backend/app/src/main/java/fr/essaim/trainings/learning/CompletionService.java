package fr.essaim.trainings.learning;

import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Completes enrolments on behalf of the platform. */
@ApplicationScoped
class CompletionService {
    private final Completion completion;
    private final Today today;

    CompletionService(Completion completion, Today today) {
        this.completion = completion;
        this.today = today;
    }

    @Transactional
    void complete(UUID enrolment) {
        completion.completeIfReady(enrolment, today.now());
    }
}
