package fr.essaim.events.series;

import fr.essaim.attachments.TextOwner;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Whoever reads one of the series sees the images of its texts. */
class SeriesTexts {
    @Produces
    @Singleton
    static TextOwner images(SeriesService series) {
        return new TextOwner(
                "EVENT_SERIES", (actor, id) -> series.get(actor, id).actions().contains(SeriesAction.UPDATE));
    }
}
