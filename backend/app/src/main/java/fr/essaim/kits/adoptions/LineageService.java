package fr.essaim.kits.adoptions;

import fr.essaim.kits.KitOrigins;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads lineage both ways, each in a fixed number of statements. */
@ApplicationScoped
class LineageService {
    private final Adoptions adoptions;
    private final KitOrigins origins;
    private final Today today;

    LineageService(Adoptions adoptions, KitOrigins origins, Today today) {
        this.adoptions = adoptions;
        this.origins = origins;
        this.today = today;
    }

    /** @throws ProblemException not-found unless the actor may know of the kit */
    KitLineage ofKit(Actor actor, UUID kit) {
        return new KitLineage(kit, origins.ofKit(actor, kit), adoptions.ofKit(actor, today, kit));
    }

    /** @throws ProblemException not-found unless the actor may know of the adoption */
    AdoptionLineage ofAdoption(Actor actor, UUID id) {
        AdoptionDetails adoption = adoptions.details(actor, today, id).orElseThrow(ProblemException::notFound);
        return new AdoptionLineage(
                id,
                adoption.kitCode(),
                adoption.number(),
                origins.ofVersion(actor, adoption.versionId()),
                adoption.recordId());
    }
}
