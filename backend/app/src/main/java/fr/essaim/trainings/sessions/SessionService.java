package fr.essaim.trainings.sessions;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.trainings.TrainingDetails;
import fr.essaim.trainings.TrainingService;
import fr.essaim.trainings.TrainingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Use cases of sessions for those who plan them; see {@link SessionPlaceService} for those who are in them. */
@ApplicationScoped
public class SessionService {
    private final TrainingSessions sessions;
    private final SessionChange change;
    private final TrainingService trainings;
    private final AuditTrail audit;
    private final Today today;

    SessionService(
            TrainingSessions sessions, SessionChange change, TrainingService trainings, AuditTrail audit, Today today) {
        this.sessions = sessions;
        this.change = change;
        this.trainings = trainings;
        this.audit = audit;
        this.today = today;
    }

    Page<SessionDetails> list(Actor actor, UUID training, SessionFilter filter, PageRequest request) {
        return sessions.page(actor, today.date(), of(actor, training, filter), request);
    }

    CsvExport<SessionDetails> export(Actor actor, UUID training, SessionFilter filter, PageRequest request) {
        return sessions.export(actor, today.date(), of(actor, training, filter), request);
    }

    private Conditions of(Actor actor, UUID training, SessionFilter filter) {
        trainings.standing(actor, training);
        return filter.narrow(trainings.visible(actor).and("s.training_id = ?", training), today.date());
    }

    /** @throws ProblemException not-found unless there is such a session and the actor may know of its training */
    public SessionDetails get(Actor actor, UUID id) {
        return sessions.details(actor, today.date(), trainings.visible(actor), id)
                .orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException not-found, forbidden, rule-violated unless the training is published, validation-failed */
    @Transactional
    public SessionDetails create(Actor actor, UUID training, SessionDraft draft) {
        TrainingDetails of = trainings.get(actor, training);
        trainings.standing(actor, training).require();
        if (of.state() != TrainingState.PUBLISHED) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "training-closed");
        }
        draft.requireCoherent();
        var session = new TrainingSession(training, draft, of.demo(), today.now());
        sessions.persistAndFlush(session);
        assign(actor, session.id(), draft);
        SessionDetails after = get(actor, session.id());
        audit.record(actor, "TRAINING_SESSION_CREATED", subject(after), null, after, null);
        return after;
    }

    /** @throws ProblemException not-found, forbidden, rule-violated where more seats are taken, stale-version */
    @Transactional
    SessionDetails update(Actor actor, UUID id, int version, SessionDraft draft) {
        SessionDetails before = writable(actor, id);
        draft.requireCoherent();
        change.requireRoom(id, draft);
        TrainingSession session = sessions.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        session.requireVersion(version);
        session.revise(draft, today.now());
        sessions.flush();
        assign(actor, id, draft);
        change.resized(id);
        SessionDetails after = get(actor, id);
        if (!before.startsOn().equals(after.startsOn()) || !before.endsOn().equals(after.endsOn())) {
            change.tell(new SessionMoved(Versioned.newId(), id));
        }
        audit.record(actor, "TRAINING_SESSION_UPDATED", subject(after), before, after, null);
        return after;
    }

    /** @param reason its people read it */
    @Transactional
    public SessionDetails cancel(Actor actor, UUID id, int version, String reason) {
        SessionDetails before = writable(actor, id);
        change.lock(id);
        TrainingSession session = sessions.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        session.requireVersion(version);
        session.cancel(reason, today.now());
        sessions.flush();
        change.cancelled(before, reason);
        SessionDetails after = get(actor, id);
        audit.record(actor, "TRAINING_SESSION_CANCELLED", subject(after), before, after, reason);
        return after;
    }

    private SessionDetails writable(Actor actor, UUID id) {
        SessionDetails session = get(actor, id);
        trainings.standing(actor, session.training().id()).require();
        return session;
    }

    private void assign(Actor actor, UUID session, SessionDraft draft) {
        List<UUID> tutors = draft.tutorIds().stream().distinct().toList();
        if (sessions.assign(actor, session, tutors) != tutors.size()) {
            throw ProblemException.unknownReference("/tutorIds");
        }
    }

    private static AuditTrail.Subject subject(SessionDetails session) {
        return new AuditTrail.Subject("TRAINING_SESSION", session.id(), session.title());
    }
}
