package fr.essaim.programmes;

import fr.essaim.attachments.TextOwner;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Whoever reads one of the programmes sees the images of its texts. */
class ProgrammeTexts {
    @Produces
    @Singleton
    static TextOwner images(ProgrammeService programmes) {
        return new TextOwner(
                "PROGRAMME", (actor, id) -> programmes.get(actor, id).actions().contains(ProgrammeAction.UPDATE));
    }
}
