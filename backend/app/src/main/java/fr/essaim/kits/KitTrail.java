package fr.essaim.kits;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every change of a kit begins with, and what it leaves: who may, which version it was; an entry. */
@ApplicationScoped
class KitTrail {
    static final String KIT = "KIT";
    static final String VERSION = "KIT_VERSION";
    static final String SECTION = "KIT_SECTION";

    private final Kits kits;
    private final KitVersions versions;
    private final AuditTrail audit;
    private final Today today;

    KitTrail(Kits kits, KitVersions versions, AuditTrail audit, Today today) {
        this.kits = kits;
        this.versions = versions;
        this.audit = audit;
        this.today = today;
    }

    Today today() {
        return today;
    }

    Instant now() {
        return today.now();
    }

    /** @throws ProblemException not-found unless the actor may know of it */
    KitDetails kit(Actor actor, UUID id) {
        return kits.details(actor, KitReader.visible(actor, today), id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException not-found unless the actor may know of the kit, and of this version of it */
    KitVersionDetails version(Actor actor, UUID id) {
        return versions.details(actor, today, id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException not-found, forbidden, rule-violated in an archived community */
    KitPolicy.Standing requireWrites(Actor actor, UUID kit) {
        KitPolicy.Standing standing = standing(actor, kit);
        standing.require();
        return standing;
    }

    /** @throws ProblemException not-found unless the actor may know of it */
    KitPolicy.Standing standing(Actor actor, UUID kit) {
        return versions.standing(actor, today, kit).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException stale-version */
    Kit heldKit(UUID id, int version) {
        Kit kit = kits.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        kit.requireVersion(version);
        return kit;
    }

    /** @throws ProblemException illegal-transition once the kit is archived */
    Kit openKit(UUID id) {
        Kit kit = kits.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        kit.requireOpen();
        return kit;
    }

    void record(
            Actor actor,
            String action,
            String kind,
            UUID id,
            String label,
            @Nullable Object before,
            @Nullable Object after) {
        audit.record(actor, action, new AuditTrail.Subject(kind, id, label), before, after, null);
    }

    void record(Actor actor, String action, KitDetails before, KitDetails after, String reason) {
        audit.record(actor, action, new AuditTrail.Subject(KIT, after.id(), after.code()), before, after, reason);
    }
}
