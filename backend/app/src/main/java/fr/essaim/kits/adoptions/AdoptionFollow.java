package fr.essaim.kits.adoptions;

import fr.essaim.kits.KitPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A later version is proposed to every open adoption, in the transaction of its publication. */
@ApplicationScoped
class AdoptionFollow {
    private final Adoptions adoptions;
    private final AdoptionService service;
    private final AdoptionTrail trail;

    AdoptionFollow(Adoptions adoptions, AdoptionService service, AdoptionTrail trail) {
        this.adoptions = adoptions;
        this.service = service;
        this.trail = trail;
    }

    void follow(@Observes KitPublished published) {
        for (Adoption adoption : adoptions.open(published.kitId())) {
            service.offer(adoption, published.versionId());
            if (adoption.offeredId() != null) {
                trail.tell(new AdoptionProposed(adoption.id(), published.versionId()));
            }
        }
    }
}
