package fr.essaim.communities.groups;

import fr.essaim.attachments.TextOwner;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Whoever reads one of the working groups sees the images of its texts. */
class WorkingGroupTexts {
    @Produces
    @Singleton
    static TextOwner images(WorkingGroupService groups) {
        return new TextOwner(
                "WORKING_GROUP", (actor, id) -> groups.get(actor, id).actions().contains(WorkingGroupAction.UPDATE));
    }
}
