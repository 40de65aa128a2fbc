package fr.essaim.events.tours;

import static fr.essaim.events.tours.TourFixtures.STAFF;
import static fr.essaim.events.tours.TourFixtures.plan;
import static fr.essaim.events.tours.TourFixtures.stop;
import static fr.essaim.events.tours.TourFixtures.stopIds;

import fr.essaim.testing.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class TourChanges implements Changes {
    private final TourFixtures fixtures;

    TourChanges(TourFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "createTour",
                        () -> {
                            UUID programme = fixtures.programme();
                            return () -> STAFF.post("tours", fixtures.draft("Créé", programme));
                        },
                "updateTour",
                        () -> {
                            UUID programme = fixtures.programme();
                            UUID tour = fixtures.tour("Écrit", programme);
                            return () -> STAFF.put("tours/" + tour, fixtures.draft("Revu", programme));
                        },
                "publishTour", () -> move("publish", Map.of()),
                "closeTour",
                        () -> {
                            UUID tour = fixtures.tour("Fini");
                            STAFF.act("tours/" + tour, "publish", Map.of())
                                    .then()
                                    .statusCode(200);
                            return () -> STAFF.act("tours/" + tour, "close", Map.of());
                        },
                "cancelTour", () -> move("cancel", Map.of("reason", "Motif")),
                "settleTourDue",
                        () -> {
                            UUID tour = fixtures.tour("Dû");
                            String due = STAFF.get("tour-dues?tourId=" + tour)
                                    .then()
                                    .extract()
                                    .path("items[0].id");
                            return () -> STAFF.act("tour-dues/" + due, "settle", Map.of("note", "Remis."));
                        },
                "planTour",
                        () -> {
                            UUID tour = fixtures.tour("Prévu");
                            return () -> plan(STAFF, tour, List.of(stop("Évaluer", "2097-02-11")));
                        },
                "swapTourHosts",
                        () -> {
                            UUID tour = planned();
                            return () -> STAFF.act("tours/" + tour, "swap-hosts", Map.of("stopIds", stopIds(tour)));
                        },
                "createTourStopEvent",
                        () -> {
                            UUID tour = planned();
                            String stop = stopIds(tour).getFirst();
                            return () -> STAFF.act("tours/" + tour, "stops/" + stop + "/event", times());
                        });
    }

    @Override
    public Map<String, Integer> objectsChanged() {
        // The tour and the event.
        return Map.of("createTourStopEvent", 2);
    }

    static Map<String, Object> times() {
        return Map.of("startsLocal", "2097-02-11T09:30:00", "endsLocal", "2097-02-11T16:30:00");
    }

    private Request move(String verb, Map<String, ?> body) {
        UUID tour = fixtures.tour("Mené");
        return () -> STAFF.act("tours/" + tour, verb, body);
    }

    /** Two stops, the first with a host. */
    private UUID planned() {
        UUID tour = fixtures.tour("Prévu");
        UUID host = fixtures.territory("Hôte");
        plan(STAFF, tour, List.of(stop("Un", "2097-02-11", "hostId", host), stop("Deux", "2097-06-02")))
                .then()
                .statusCode(200);
        return tour;
    }
}
