package fr.essaim.kits.adoptions;

import fr.essaim.kits.KitPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Proposes a later version to every open adoption of its kit: to the first in the transaction of its publication, to all others soon
 * after, some at a time, so that the publication of a kit that thousands adopted is as quick as of one that nobody did.
 */
@ApplicationScoped
class AdoptionFollowService {
    private static final int AT_ONCE = 50;

    private final Adoptions adoptions;
    private final AdoptionService service;
    private final AdoptionTrail trail;

    AdoptionFollowService(Adoptions adoptions, AdoptionService service, AdoptionTrail trail) {
        this.adoptions = adoptions;
        this.service = service;
        this.trail = trail;
    }

    void follow(@Observes KitPublished published) {
        propose(published.kitId(), published.versionId());
    }

    /** Kits of which some adoptions have not been told of the published version. */
    List<Adoptions.Published> unfollowed() {
        return adoptions.unfollowed();
    }

    /** @return whether there were any left; two who do so at once tell different ones */
    @Transactional
    boolean followSome(Adoptions.Published published) {
        if (propose(published.kit(), published.version())) {
            return true;
        }
        adoptions.followed(published);
        return false;
    }

    private boolean propose(UUID kit, UUID version) {
        List<Adoption> behind = adoptions.behind(kit, version, AT_ONCE);
        for (Adoption adoption : behind) {
            service.offer(adoption, version);
            if (adoption.offeredId() != null) {
                trail.tell(new AdoptionProposed(adoption.id(), version));
            }
        }
        return !behind.isEmpty();
    }
}
