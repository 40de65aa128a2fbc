package fr.essaim.events.tours;

import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.tours.TourFixtures.STAFF;
import static fr.essaim.events.tours.TourFixtures.plan;
import static fr.essaim.events.tours.TourFixtures.stop;
import static fr.essaim.events.tours.TourFixtures.stopIds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.HttpTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HttpTest
class TourPlanTest {
    @Inject
    TourFixtures fixtures;

    /** A tour stop may have a date and a theme and no host yet. A plan that does not fit is accepted and flagged. */
    @Test
    void aStopMayHaveADateAndAThemeAndNoHostYet() {
        UUID amiens = fixtures.territory("Amiens");
        UUID beauvais = fixtures.territory("Beauvais");
        UUID tour = fixtures.tour("Tour", fixtures.programme(List.of(amiens, beauvais)));

        plan(
                        STAFF,
                        tour,
                        List.of(
                                stop("Évaluer", "2020-06-02"),
                                stop("Concertation", "2097-02-11", "hostId", amiens),
                                stop("Journée", "2097-11-03", "regional", true)))
                .then()
                .statusCode(200)
                .body("stops.theme", contains("Évaluer", "Concertation", "Journée"))
                .body("stops.number", contains(1, 2, 3))
                .body("stops[0].host", nullValue())
                .body("stops[1].host.name", is("Amiens"))
                .body("warnings.code", hasItem("STOP_WITHOUT_HOST"))
                .body("warnings.code", hasItem("STOP_OUTSIDE_TOUR"))
                .body("warnings.code", hasItem("TERRITORY_WITHOUT_STOP"))
                .body("warnings.find { it.code == 'STOP_WITHOUT_HOST' }.pointers", contains("/stops/0"))
                .body(
                        "warnings.find { it.code == 'TERRITORY_WITHOUT_STOP' }.sentence",
                        is("One territory is not yet host of any stop: Beauvais."));
    }

    @Test
    void aTerritoryHostsAtMostOneStopOfATour() {
        UUID amiens = fixtures.territory("Amiens");
        UUID tour = fixtures.tour("Tour");
        UUID other = fixtures.tour("Autre tour");

        plan(
                        STAFF,
                        tour,
                        List.of(
                                stop("Un", "2097-02-11", "hostId", amiens),
                                stop("Deux", "2097-06-02", "hostId", amiens)))
                .then()
                .statusCode(409)
                .body("code", is("already-host"))
                .body("violations[0].pointer", is("/stops/1/hostId"));
        plan(STAFF, tour, List.of(stop("Un", "2097-02-11", "hostId", amiens)))
                .then()
                .statusCode(200);
        plan(STAFF, other, List.of(stop("Un", "2097-02-11", "hostId", amiens)))
                .then()
                .statusCode(200);
    }

    @Test
    void twoHostsChangePlacesInOneStepAlsoWithNone() {
        UUID amiens = fixtures.territory("Amiens");
        UUID beauvais = fixtures.territory("Beauvais");
        UUID tour = fixtures.tour("Tour");
        plan(
                        STAFF,
                        tour,
                        List.of(
                                stop("Un", "2097-02-11", "hostId", amiens),
                                stop("Deux", "2097-06-02", "hostId", beauvais),
                                stop("Trois", "2097-09-02"),
                                stop("Journée", "2097-11-03", "regional", true)))
                .then()
                .statusCode(200);
        List<String> ids = stopIds(tour);

        swap(tour, ids.get(0), ids.get(1))
                .then()
                .statusCode(200)
                .body("stops.collect { it.host?.name }", contains("Beauvais", "Amiens", null, null));
        swap(tour, ids.get(1), ids.get(2))
                .then()
                .statusCode(200)
                .body("stops.collect { it.host?.name }", contains("Beauvais", null, "Amiens", null));
        swap(tour, ids.get(0), ids.get(3)).then().statusCode(422).body("violations[0].pointer", is("/stopIds/1"));
        swap(tour, ids.get(0), ids.get(0)).then().statusCode(400);
        swap(tour, ids.get(0), UUID.randomUUID().toString()).then().statusCode(422);
        STAFF.request()
                .contentType("application/json")
                .header("If-Match", "\"0-0\"")
                .body(Map.of("stopIds", ids.subList(0, 2)))
                .post("tours/" + tour + "/swap-hosts")
                .then()
                .statusCode(412);
    }

    @Test
    void hostsChangePlacesWhenThePlanIsWrittenToo() {
        UUID amiens = fixtures.territory("Amiens");
        UUID beauvais = fixtures.territory("Beauvais");
        UUID tour = fixtures.tour("Tour");
        plan(
                STAFF,
                tour,
                List.of(stop("Un", "2097-02-11", "hostId", amiens), stop("Deux", "2097-06-02", "hostId", beauvais)));
        List<String> ids = stopIds(tour);

        plan(
                        STAFF,
                        tour,
                        List.of(
                                stop("Un", "2097-07-11", "hostId", beauvais, "id", ids.get(0)),
                                stop("Deux", "2097-06-02", "hostId", amiens, "id", ids.get(1))))
                .then()
                .statusCode(200)
                .body("stops.id", contains(ids.get(1), ids.get(0)))
                .body("stops.host.name", contains("Amiens", "Beauvais"));
    }

    @Test
    void aStopGetsItsEventInOneStepAndTheHostFollows() {
        UUID amiens = fixtures.territory("Amiens");
        UUID beauvais = fixtures.territory("Beauvais");
        UUID programme = fixtures.programme();
        UUID tour = fixtures.tour("Le tour", programme);
        plan(
                STAFF,
                tour,
                List.of(
                        stop("Évaluer", "2097-06-02", "hostId", amiens),
                        stop("Deux", "2097-09-02", "hostId", beauvais)));
        List<String> ids = stopIds(tour);

        String event = STAFF.act("tours/" + tour, "stops/" + ids.getFirst() + "/event", TourChanges.times())
                .then()
                .statusCode(200)
                .body("stops[0].startsOn", is("2097-02-11"))
                .body("stops[0].event.state", is("DRAFT"))
                .extract()
                .path("stops[0].event.id");
        STAFF.get("events/" + event)
                .then()
                .body("title", is("Le tour, 1 : Évaluer"))
                .body("territory.name", is("Amiens"))
                .body("programme.id", is(programme.toString()))
                .body("tour.id", is(tour.toString()))
                .body("tour.stopNumber", is(1));
        STAFF.act("tours/" + tour, "stops/" + ids.getFirst() + "/event", TourChanges.times())
                .then()
                .statusCode(422);

        swap(tour, ids.get(0), ids.get(1)).then().statusCode(200);
        STAFF.get("events/" + event).then().body("territory.name", is("Beauvais"));
        STAFF.get("events?tourId=" + tour).then().body("items.id", contains(event));
        STAFF.get("events?tourId=" + UUID.randomUUID()).then().body("items", empty());
    }

    @Test
    void anEventThatThereIsGivesTheStopItsDays() {
        UUID tour = fixtures.tour("Le tour");
        UUID event = STAFF.create("events", draft("Existant"));

        plan(STAFF, tour, List.of(stop("Un", "2097-02-11", "eventId", event)))
                .then()
                .statusCode(200)
                .body("stops[0].startsOn", is("2099-03-02"));
        plan(STAFF, fixtures.tour("Autre"), List.of(stop("Un", "2097-02-11", "eventId", event)))
                .then()
                .statusCode(409)
                .body("code", is("event-on-tour"));
        plan(STAFF, tour, List.of(stop("Un", "2097-02-11", "eventId", UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/stops/0/eventId"));
    }

    @Test
    void coverageTellsWhoWasHostWhoWillBeAndWhoIsNot() {
        UUID amiens = fixtures.territory("Amiens");
        UUID beauvais = fixtures.territory("Beauvais");
        UUID creil = fixtures.territory("Creil");
        UUID ailleurs = fixtures.territory("Zailleurs");
        UUID tour = fixtures.tour("Tour", fixtures.programme(List.of(amiens, beauvais, creil)));
        plan(
                STAFF,
                tour,
                List.of(
                        stop("Un", "2020-02-11", "hostId", amiens),
                        stop("Deux", "2097-06-02", "hostId", beauvais),
                        stop("Trois", "2097-09-02", "hostId", ailleurs)));

        STAFF.get("tours/" + tour + "/coverage")
                .then()
                .statusCode(200)
                .body("territories.territory.name", contains("Amiens", "Beauvais", "Creil", "Zailleurs"))
                .body("territories.hosting", contains("DONE", "PLANNED", "NONE", "PLANNED"))
                .body("territories.enrolled", contains(true, true, true, false))
                .body("done", is(1))
                .body("planned", is(2))
                .body("none", is(1));
        String csv = STAFF.request()
                .accept("text/csv")
                .get("tours/" + tour + "/coverage")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("Amiens").contains("DONE").contains("Creil");
    }

    @Test
    void badInputIsNamedAndNothingIsLost() {
        UUID tour = fixtures.tour("Tour");
        UUID amiens = fixtures.territory("Amiens");
        plan(STAFF, tour, List.of(stop("Un", "2097-02-11"))).then().statusCode(200);

        plan(STAFF, tour, List.of(stop("Un", "2097-02-11", "endsOn", "2097-02-10")))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/stops/0/endsOn"));
        plan(STAFF, tour, List.of(stop("Un", "2097-02-11", "regional", true, "hostId", amiens)))
                .then()
                .statusCode(400)
                .body("violations[0].code", is("regional-without-host"));
        plan(STAFF, tour, List.of(stop("Un", "2097-02-11", "hostId", UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/stops/0/hostId"));
        plan(STAFF, tour, List.of(stop("Un", "2097-02-11", "id", UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/stops/0/id"));

        STAFF.get("tours/" + tour).then().body("stops", hasSize(1));
    }

    private static io.restassured.response.Response swap(UUID tour, String one, String other) {
        return STAFF.act("tours/" + tour, "swap-hosts", Map.of("stopIds", List.of(one, other)));
    }
}
