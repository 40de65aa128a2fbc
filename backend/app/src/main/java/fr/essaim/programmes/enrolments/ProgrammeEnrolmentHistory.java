package fr.essaim.programmes.enrolments;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.jspecify.annotations.Nullable;

/** Notes every step of an enrolment in the audit trail, and tells whom it concerns of a decision. */
@ApplicationScoped
class ProgrammeEnrolmentHistory {
    private final AuditTrail audit;
    private final Event<ProgrammeEnrolmentDecided> facts;

    ProgrammeEnrolmentHistory(AuditTrail audit, Event<ProgrammeEnrolmentDecided> facts) {
        this.audit = audit;
        this.facts = facts;
    }

    void begun(Actor actor, String action, ProgrammeEnrolmentDetails enrolment) {
        audit.record(actor, action, subject(enrolment), null, enrolment, null);
    }

    void moved(
            Actor actor,
            ProgrammeEnrolmentAction action,
            ProgrammeEnrolmentDetails before,
            ProgrammeEnrolmentDetails after,
            @Nullable String reason) {
        audit.record(actor, "PROGRAMME_ENROLMENT_" + action.outcome(), subject(after), before, after, reason);
        if (action == ProgrammeEnrolmentAction.SELECT || action == ProgrammeEnrolmentAction.DECLINE) {
            facts.fire(new ProgrammeEnrolmentDecided(after.id(), after.state(), actor.personId()));
        }
    }

    private static AuditTrail.Subject subject(ProgrammeEnrolmentDetails enrolment) {
        String label =
                enrolment.territory().name() + ", " + enrolment.programme().name();
        return new AuditTrail.Subject("PROGRAMME_ENROLMENT", enrolment.id(), label);
    }
}
