package fr.essaim.trainings.versions;

import fr.essaim.events.EventService;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.trainings.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use cases of single activities: each is written under its own version, so that two authors can write two of them at once. */
@ApplicationScoped
public class ActivityService {
    private final Activities activities;
    private final TrainingService trainings;
    private final EventService events;
    private final AuditTrail audit;
    private final Today today;

    ActivityService(
            Activities activities, TrainingService trainings, EventService events, AuditTrail audit, Today today) {
        this.activities = activities;
        this.trainings = trainings;
        this.events = events;
        this.audit = audit;
        this.today = today;
    }

    /** With what is right in a quiz. @throws ProblemException not-found, forbidden for whoever does not write the training */
    public ActivityDetails get(Actor actor, UUID id) {
        UUID training = activities.trainingOf(id).orElseThrow(ProblemException::notFound);
        if (!trainings.standing(actor, training).writes()) {
            throw ProblemException.forbidden();
        }
        return activities.details(id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException stale-version, illegal-transition once its version is published, unknown-reference */
    @Transactional
    public ActivityDetails update(Actor actor, UUID id, int version, ActivityDraft draft) {
        ActivityDetails before = get(actor, id);
        trainings
                .standing(actor, activities.trainingOf(id).orElseThrow(ProblemException::notFound))
                .require();
        TrainingActivity activity = activities.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        activity.requireVersion(version);
        if (!activities.lockDraft(activity.versionId())) {
            throw ProblemException.illegalTransition(VersionState.PUBLISHED, VersionState.DRAFT);
        }
        requireEvent(actor, draft, before);
        activity.revise(draft, today.now());
        activities.flush();
        ActivityDetails after = get(actor, id);
        audit.record(
                actor,
                "TRAINING_ACTIVITY_UPDATED",
                new AuditTrail.Subject("TRAINING_ACTIVITY", id, after.title()),
                before,
                after,
                null);
        return after;
    }

    private void requireEvent(Actor actor, ActivityDraft draft, ActivityDetails before) {
        UUID event = draft.eventId();
        if (event == null || (before.event() != null && before.event().id().equals(event))) {
            return;
        }
        try {
            events.get(actor, event);
        } catch (ProblemException hidden) {
            throw ProblemException.unknownReference("/eventId");
        }
    }
}
