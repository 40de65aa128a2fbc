package fr.essaim.events.tours;

import static fr.essaim.events.tours.TourFixtures.STAFF;
import static fr.essaim.events.tours.TourFixtures.plan;
import static fr.essaim.events.tours.TourFixtures.stop;

import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class TourReads implements Reads {
    private final TourFixtures fixtures;

    TourReads(TourFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "listTours",
                () -> {
                    published();
                    published();
                    return "tours?q=coûteux";
                },
                "getTour",
                () -> "tours/" + published(),
                "listTourDues",
                () -> "tour-dues?tourId=" + published(),
                "getTourDue",
                () -> "tour-dues/"
                        + STAFF.get("tour-dues?tourId=" + published())
                                .then()
                                .extract()
                                .path("items[0].id"),
                "getTourCoverage",
                () -> "tours/" + published() + "/coverage");
    }

    private UUID published() {
        UUID tour = fixtures.tour("Coûteux");
        plan(STAFF, tour, List.of(stop("Un", "2097-02-11"), stop("Deux", "2097-06-02")))
                .then()
                .statusCode(200);
        STAFF.act("tours/" + tour, "publish", Map.of()).then().statusCode(200);
        return tour;
    }
}
