package fr.essaim.territories;

import fr.essaim.attachments.TextOwner;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Whoever reads one of the territories sees the images of its texts. */
class TerritoryTexts {
    @Produces
    @Singleton
    static TextOwner images(TerritoryService territories) {
        return new TextOwner(
                "TERRITORY", (actor, id) -> territories.get(actor, id).actions().contains(TerritoryAction.UPDATE));
    }
}
