package fr.essaim.pathways.pioneers;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes every step of an application in the audit trail, and tells whom it concerns. */
@ApplicationScoped
class PioneerHistory {
    private final AuditTrail audit;
    private final Event<PioneerApplied> applications;
    private final Event<PioneerDecided> decisions;

    PioneerHistory(AuditTrail audit, Event<PioneerApplied> applications, Event<PioneerDecided> decisions) {
        this.audit = audit;
        this.applications = applications;
        this.decisions = decisions;
    }

    void begun(Actor actor, PioneerDetails pioneer) {
        audit.record(actor, "PIONEER_DRAFTED", subject(pioneer), null, pioneer, null);
    }

    void entered(Actor actor, UUID id, PioneerEntry entry) {
        var subject = new AuditTrail.Subject("PIONEER", id, entry.pathwayId().toString());
        audit.record(actor, "PIONEER_ENTERED", subject, null, entry, entry.reason());
    }

    void moved(Actor actor, String action, PioneerDetails before, PioneerDetails after, @Nullable String reason) {
        audit.record(actor, action, subject(after), before, after, reason);
        if (before.state() == after.state()) {
            return;
        }
        switch (after.state()) {
            case APPLIED -> applications.fire(new PioneerApplied(after.id(), actor.personId()));
            case SELECTED, DECLINED -> decisions.fire(new PioneerDecided(after.id(), after.state(), actor.personId()));
            case DRAFT, WITHDRAWN -> {
                // Nobody waits for it.
            }
        }
    }

    private static AuditTrail.Subject subject(PioneerDetails pioneer) {
        return new AuditTrail.Subject(
                "PIONEER",
                pioneer.id(),
                pioneer.name() + ", " + pioneer.pathway().name());
    }
}
