package fr.essaim.communities.contributions;

import fr.essaim.attachments.TextOwner;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Whoever reads one of the contributions sees the images of its texts. */
class ContributionTexts {
    @Produces
    @Singleton
    static TextOwner images(ContributionService contributions) {
        return new TextOwner(
                "CONTRIBUTION",
                (actor, id) -> contributions.get(actor, id).actions().contains(ContributionAction.UPDATE));
    }
}
