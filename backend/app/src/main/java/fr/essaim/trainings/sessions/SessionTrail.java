package fr.essaim.trainings.sessions;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What the trail keeps of places, and the present they are taken in. */
@ApplicationScoped
class SessionTrail {
    private final AuditTrail audit;
    private final Today today;

    SessionTrail(AuditTrail audit, Today today) {
        this.audit = audit;
        this.today = today;
    }

    LocalDate today() {
        return today.date();
    }

    Instant now() {
        return today.now();
    }

    void record(Actor actor, String action, SessionPlace place, SessionDetails session) {
        var subject = new AuditTrail.Subject("TRAINING_SESSION_PLACE", place.id(), session.title());
        audit.record(actor, action, subject, null, Map.of("state", place.state()), null);
    }

    /** Why somebody who may know of a session does not come in. */
    String refusal(SessionDetails session) {
        if (session.place() != null) {
            return "in-session-already";
        }
        return session.state() == SessionState.CANCELLED ? "session-cancelled" : "session-closed";
    }
}
