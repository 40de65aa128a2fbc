package fr.essaim.events.needs;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps needs beside registrations, for those who make and end them. The trail tells of needs without their words. */
@ApplicationScoped
public class NeedLedger {
    /**
     * Whose need it is.
     *
     * @param label what the trail recognises it by
     */
    public record Stated(UUID registration, UUID event, UUID person, String label) {}

    static final String SUBJECT = "ACCESSIBILITY_NEED";

    private final Needs needs;
    private final AuditTrail audit;
    private final Event<NeedFact> facts;
    private final Today today;

    NeedLedger(Needs needs, AuditTrail audit, Event<NeedFact> facts, Today today) {
        this.needs = needs;
        this.audit = audit;
        this.facts = facts;
        this.today = today;
    }

    /**
     * What somebody says with a registration that was just made, or later.
     *
     * @param stated whose need it is, and where
     */
    public void keep(Actor actor, Stated stated, NeedDraft draft) {
        draft.requireSomething("/need/words");
        var need = new AccessibilityNeed(stated.registration(), draft, today.now());
        needs.persistAndFlush(need);
        var subject = new AuditTrail.Subject(SUBJECT, need.id(), stated.label());
        audit.record(actor, "ACCESSIBILITY_NEED_STATED", subject, null, Map.of("state", need.state()), null);
        facts.fire(new NeedStated(need.id(), need.version(), stated.event(), stated.person(), actor.personId()));
    }

    /** Of who comes no more to this event. */
    public void eraseOfGone(UUID event) {
        erased(needs.eraseOfGone(event));
    }

    /** Of events whose time to keep them is over, and of whom nobody waits for any more. */
    int eraseStale() {
        return erased(needs.eraseStale(today.now()));
    }

    private int erased(List<Needs.Erased> gone) {
        if (!gone.isEmpty()) {
            audit.recordEach(
                    Actor.SYSTEM,
                    "ACCESSIBILITY_NEED_ERASED",
                    gone.stream()
                            .collect(Collectors.toMap(
                                    need -> new AuditTrail.Subject(SUBJECT, need.id(), need.label()),
                                    need -> Map.of())));
        }
        return gone.size();
    }
}
