package fr.essaim.communities;

import fr.essaim.attachments.TextOwner;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Whoever reads one of the communities sees the images of its texts. */
class CommunityTexts {
    @Produces
    @Singleton
    static TextOwner images(CommunityService communities) {
        return new TextOwner(
                "COMMUNITY", (actor, id) -> communities.get(actor, id).actions().contains(CommunityAction.UPDATE));
    }
}
