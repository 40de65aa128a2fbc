package fr.essaim.events.series;

import static fr.essaim.events.series.SeriesFixtures.FIRST;
import static fr.essaim.events.series.SeriesFixtures.SECOND;
import static fr.essaim.events.series.SeriesFixtures.draft;
import static fr.essaim.events.series.SeriesFixtures.published;
import static fr.essaim.events.series.SeriesFixtures.publishedIn;
import static fr.essaim.events.series.SeriesFixtures.slot;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class SeriesReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "listEventSeries",
                () -> {
                    UUID community = SeriesFixtures.community(CommunityFixtures.newcomer());
                    published(draft(community));
                    published(draft(community));
                    return "event-series?communityId=" + community;
                },
                "getEventSeries",
                () -> "event-series/" + series(),
                "getSeriesBoard",
                () -> "event-series/" + series() + "/slots",
                "getSeriesSlot",
                () -> slot(series(), FIRST));
    }

    /** With two dates that are taken. */
    private static UUID series() {
        UUID series = published(draft(SeriesFixtures.community(CommunityFixtures.newcomer())));
        publishedIn(slot(series, FIRST), "Un");
        publishedIn(slot(series, SECOND), "Deux");
        return series;
    }
}
