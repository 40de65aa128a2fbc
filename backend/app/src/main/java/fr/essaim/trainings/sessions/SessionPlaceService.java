package fr.essaim.trainings.sessions;

import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.trainings.learning.EnrolmentService;
import fr.essaim.trainings.learning.TrainingLeft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use cases of places in sessions: each takes and leaves their own. The enrolment is held first, then the session's row. */
@ApplicationScoped
public class SessionPlaceService {
    private final SessionPlaces places;
    private final SessionSeats seats;
    private final SessionService sessions;
    private final EnrolmentService enrolments;
    private final SessionTrail trail;

    SessionPlaceService(
            SessionPlaces places,
            SessionSeats seats,
            SessionService sessions,
            EnrolmentService enrolments,
            SessionTrail trail) {
        this.places = places;
        this.seats = seats;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.trail = trail;
    }

    /** @throws ProblemException not-found, forbidden for whoever neither writes the training nor tutors the session */
    Page<SessionLearner> list(Actor actor, UUID session, PageRequest request) {
        requireReader(actor, session);
        return places.page(session, request);
    }

    CsvExport<SessionLearner> export(Actor actor, UUID session, PageRequest request) {
        requireReader(actor, session);
        return places.export(session, request);
    }

    /**
     * Takes a seat, or the next place on the waiting list; whoever does not go through the training yet begins it.
     *
     * @throws ProblemException not-found, rule-violated where nobody comes in or one is in another session of the training
     */
    @Transactional
    public SessionDetails join(Actor actor, UUID id) {
        SessionDetails session = sessions.get(actor, id);
        if (!session.actions().contains(TrainingSessionAction.JOIN)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", trail.refusal(session));
        }
        UUID enrolment = enrolments.ensure(actor, session.training().id());
        if (!places.held(enrolment, trail.today()).isEmpty()) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "in-session-already");
        }
        boolean seated = seats.take(id);
        var place = new SessionPlace(id, enrolment, seated, trail.now());
        places.persistAndFlush(place);
        trail.record(actor, "TRAINING_SESSION_JOINED", place, session);
        return sessions.get(actor, id);
    }

    /** Gives one's place up: whoever waits longest has the seat at once. */
    @Transactional
    public SessionDetails leave(Actor actor, UUID id) {
        SessionDetails session = sessions.get(actor, id);
        UUID person = actor.personId();
        if (person == null || !session.actions().contains(TrainingSessionAction.LEAVE)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "not-in-session");
        }
        seats.lock(id);
        SessionPlace place = places.of(id, person)
                .orElseThrow(() -> new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "not-in-session"));
        leave(actor, place, session);
        return sessions.get(actor, id);
    }

    /** Whoever gives the training up gives their seats up, in the same transaction. */
    void leave(@Observes TrainingLeft fact) {
        for (UUID held : places.held(fact.enrolmentId(), trail.today())) {
            SessionPlace place = places.findById(held);
            seats.lock(place.sessionId());
            places.getEntityManager().refresh(place);
            if (place.isLive() && place.leave(trail.now())) {
                places.flush();
                seats.free(place.sessionId());
            }
        }
    }

    private void leave(Actor actor, SessionPlace place, SessionDetails session) {
        boolean seated = place.leave(trail.now());
        places.flush();
        trail.record(actor, "TRAINING_SESSION_LEFT", place, session);
        if (seated) {
            seats.free(session.id());
        }
    }

    private void requireReader(Actor actor, UUID session) {
        if (!sessions.get(actor, session).actions().contains(TrainingSessionAction.READ_LEARNERS)) {
            throw ProblemException.forbidden();
        }
    }
}
