package fr.essaim.communities.cycles;

import fr.essaim.attachments.TextOwner;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Whoever reads one of the cycles sees the images of its texts. */
class CycleTexts {
    @Produces
    @Singleton
    static TextOwner images(CycleService cycles) {
        return new TextOwner(
                "THEMATIC_CYCLE", (actor, id) -> cycles.get(actor, id).actions().contains(CycleAction.UPDATE));
    }
}
