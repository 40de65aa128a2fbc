package fr.essaim.onboarding;

import fr.essaim.communities.CommunityService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Use cases of the way in. */
@ApplicationScoped
class OnboardingService {
    private final CommunityService communities;
    private final Onboardings onboardings;
    private final Today today;

    OnboardingService(CommunityService communities, Onboardings onboardings, Today today) {
        this.communities = communities;
        this.onboardings = onboardings;
        this.today = today;
    }

    /** @throws ProblemException not-found for a community one may not know of, or does not belong to */
    Onboarding own(Actor actor, UUID community) {
        UUID person = actor.personId();
        communities.access(actor, community);
        if (person == null) {
            throw ProblemException.notFound();
        }
        return onboardings.of(community, person, today.now()).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException not-found, forbidden for whoever does not facilitate */
    Page<Newcomer> list(Actor actor, UUID community, PageRequest request) {
        communities.access(actor, community).requireFacilitator();
        return onboardings.page(community, request);
    }

    CsvExport<Newcomer> export(Actor actor, UUID community, PageRequest request) {
        communities.access(actor, community).requireFacilitator();
        return onboardings.export(community, request);
    }
}
