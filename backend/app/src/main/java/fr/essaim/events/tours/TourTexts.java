package fr.essaim.events.tours;

import fr.essaim.attachments.TextOwner;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Whoever reads one of the tours sees the images of its texts. */
class TourTexts {
    @Produces
    @Singleton
    static TextOwner images(TourService tours) {
        return new TextOwner(
                "TOUR", (actor, id) -> tours.get(actor, id).actions().contains(TourAction.UPDATE));
    }
}
