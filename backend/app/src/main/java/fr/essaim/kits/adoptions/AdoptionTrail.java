package fr.essaim.kits.adoptions;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every change of an adoption begins with, and what it leaves: who may, which version it was; an entry, a fact. */
@ApplicationScoped
class AdoptionTrail {
    private final Adoptions adoptions;
    private final AdoptionSections sections;
    private final AuditTrail audit;
    private final Event<Object> facts;
    private final Today today;

    AdoptionTrail(Adoptions adoptions, AdoptionSections sections, AuditTrail audit, Event<Object> facts, Today today) {
        this.adoptions = adoptions;
        this.sections = sections;
        this.audit = audit;
        this.facts = facts;
        this.today = today;
    }

    Today today() {
        return today;
    }

    Instant now() {
        return today.now();
    }

    /** @throws ProblemException not-found unless the actor may know of it */
    AdoptionDetails details(Actor actor, UUID id) {
        AdoptionDetails bare = adoptions.details(actor, today, id).orElseThrow(ProblemException::notFound);
        return bare.allows(AdoptionAction.READ_TEXTS) ? bare.with(sections.brief(id)) : bare;
    }

    /** @throws ProblemException not-found, forbidden unless the actor may do this to it, whatever its state */
    AdoptionDetails require(Actor actor, UUID id, boolean asMentor) {
        AdoptionDetails found = details(actor, id);
        AdoptionPolicy.Standing standing = adoptions.standing(actor, today, id);
        if (asMentor ? !standing.mentors() : !standing.writes()) {
            throw ProblemException.forbidden();
        }
        return found;
    }

    /** @throws ProblemException stale-version */
    Adoption held(UUID id, int version) {
        adoptions.lock(id);
        Adoption adoption = adoptions.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        adoption.requireVersion(version);
        return adoption;
    }

    void tell(Object fact) {
        facts.fire(fact);
    }

    void record(
            Actor actor,
            String action,
            @Nullable AdoptionDetails before,
            AdoptionDetails after,
            @Nullable String reason) {
        String label = after.kitCode() + " " + after.territory().name();
        audit.record(actor, action, new AuditTrail.Subject("ADOPTION", after.id(), label), before, after, reason);
    }

    void record(Actor actor, String action, AdoptionSectionDetails before, AdoptionSectionDetails after) {
        var text = after.local() == null ? before.local() : after.local();
        String label = text == null ? after.key().toString() : text.title();
        audit.record(actor, action, new AuditTrail.Subject("ADOPTION_SECTION", after.id(), label), before, after, null);
    }
}
