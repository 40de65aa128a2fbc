package fr.essaim.events.series;

import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.series.SeriesFixtures.FIRST;
import static fr.essaim.events.series.SeriesFixtures.STAFF;
import static fr.essaim.events.series.SeriesFixtures.accepted;
import static fr.essaim.events.series.SeriesFixtures.draft;
import static fr.essaim.events.series.SeriesFixtures.eventOf;
import static fr.essaim.events.series.SeriesFixtures.plan;
import static fr.essaim.events.series.SeriesFixtures.published;
import static fr.essaim.events.series.SeriesFixtures.publishedIn;
import static fr.essaim.events.series.SeriesFixtures.slot;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class SeriesChanges implements Changes {
    private static final Map<String, String> REASON = Map.of("reason", "Motif");

    @Override
    public Map<String, Change> byOperation() {
        return Map.ofEntries(
                Map.entry("createEventSeries", () -> {
                    Map<String, Object> draft = draft(community());
                    return () -> STAFF.post("event-series", draft);
                }),
                Map.entry("updateEventSeries", () -> {
                    Map<String, Object> draft = draft(community());
                    UUID series = STAFF.create("event-series", draft);
                    return () -> STAFF.put("event-series/" + series, draft);
                }),
                Map.entry("publishEventSeries", () -> {
                    UUID series = STAFF.create("event-series", draft(community()));
                    return () -> STAFF.act("event-series/" + series, "publish", Map.of());
                }),
                Map.entry("closeEventSeries", () -> {
                    UUID series = series();
                    return () -> STAFF.act("event-series/" + series, "close", Map.of());
                }),
                Map.entry("addSeriesSlot", () -> {
                    UUID series = series();
                    return () -> STAFF.post("event-series/" + series + "/slots", Map.of("day", "2096-09-05"));
                }),
                Map.entry("setSeriesSlotKind", () -> {
                    String slot = slot(series(), FIRST);
                    return () -> SeriesFixtures.put(STAFF, slot, "kind", Map.of("kind", "LONG"));
                }),
                Map.entry("skipSeriesSlot", () -> {
                    String slot = slot(series(), FIRST);
                    return () -> STAFF.act(slot, "skip", REASON);
                }),
                Map.entry("restoreSeriesSlot", () -> {
                    String slot = slot(series(), FIRST);
                    STAFF.act(slot, "skip", REASON).then().statusCode(200);
                    return () -> STAFF.act(slot, "restore", Map.of());
                }),
                Map.entry("moveSeriesSlot", () -> {
                    String slot = taken();
                    return () -> STAFF.act(slot, "move", Map.of("day", "2096-09-05"));
                }),
                Map.entry("releaseSeriesSlot", () -> {
                    String slot = taken();
                    return () -> STAFF.act(slot, "release", REASON);
                }),
                Map.entry("planSeriesSlot", () -> {
                    String slot = slot(series(), FIRST);
                    return () -> STAFF.post(slot + "/plan", plan("Prévu", "SHORT"));
                }),
                Map.entry("claimSeriesSlot", SeriesChanges::claim),
                Map.entry("attachEventToSeriesSlot", () -> {
                    UUID community = community();
                    UUID event = eventOf(community);
                    String slot = slot(published(draft(community)), FIRST);
                    return () -> STAFF.post(slot + "/attach", Map.of("eventId", event));
                }),
                Map.entry("subscribeToEventSeries", () -> {
                    UUID series = series();
                    return () -> STAFF.request().put(subscription(series));
                }),
                Map.entry("unsubscribeFromEventSeries", () -> {
                    UUID series = subscribed();
                    return () -> STAFF.request().delete(subscription(series));
                }),
                Map.entry("declineSeriesDate", () -> {
                    String slot = slot(subscribed(), FIRST);
                    return () -> STAFF.request().post(slot + "/decline");
                }),
                Map.entry("rejoinSeriesDate", () -> {
                    String slot = slot(subscribed(), FIRST);
                    STAFF.request().post(slot + "/decline").then().statusCode(200);
                    return () -> STAFF.request().post(slot + "/rejoin");
                }));
    }

    @Override
    public Map<String, Integer> objectsChanged() {
        // The slot and the event.
        return Map.of(
                "claimSeriesSlot",
                2,
                "planSeriesSlot",
                2,
                "attachEventToSeriesSlot",
                2,
                "moveSeriesSlot",
                2,
                "releaseSeriesSlot",
                2);
    }

    private static Request claim() {
        UUID community = community();
        Api member = newcomer();
        join(member, community);
        UUID proposal = accepted(member, community, "Sans estrade");
        String slot = slot(published(draft(community)), FIRST);
        return () -> STAFF.post(slot + "/claim", Map.of("contributionId", proposal));
    }

    private static String taken() {
        String slot = slot(series(), FIRST);
        publishedIn(slot, "Échange");
        return slot;
    }

    private static UUID subscribed() {
        UUID series = series();
        STAFF.request().put(subscription(series)).then().statusCode(200);
        return series;
    }

    private static UUID series() {
        return published(draft(community()));
    }

    private static UUID community() {
        return SeriesFixtures.community(newcomer());
    }

    private static String subscription(UUID series) {
        return "event-series/" + series + "/subscription";
    }
}
