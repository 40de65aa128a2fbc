package fr.essaim.events.tours;

import fr.essaim.events.EventFixtures;
import fr.essaim.territories.TerritoryFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Tokens;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tours, and the territories of a programme that they travel through. */
@ApplicationScoped
class TourFixtures {
    static final Api STAFF = Api.as(Tokens.staff());

    private final TerritoryFixtures territories;

    TourFixtures(TerritoryFixtures territories) {
        this.territories = territories;
    }

    /** Published, with territories that take part. */
    UUID programme(List<UUID> territories) {
        UUID programme = programme();
        for (UUID territory : territories) {
            String enrolment = "programme-enrolments/"
                    + STAFF.create("programmes/" + programme + "/enrolments", Map.of("territoryId", territory));
            STAFF.act(enrolment, "select", Map.of()).then().statusCode(200);
            STAFF.act(enrolment, "activate", Map.of()).then().statusCode(200);
        }
        return programme;
    }

    UUID programme() {
        UUID programme = STAFF.create(
                "programmes",
                Map.of(
                        "name",
                        "Cités",
                        "kind",
                        "CITES_EDUCATIVES",
                        "ownerOrganisationId",
                        EventFixtures.organisation(),
                        "startsOn",
                        "2020-01-01"));
        STAFF.act("programmes/" + programme, "publish", Map.of()).then().statusCode(200);
        return programme;
    }

    UUID territory(String name) {
        territories.loadGeography();
        return STAFF.create("territories", TerritoryFixtures.draft(name));
    }

    /** Three years, a stop a quarter. */
    Map<String, Object> draft(String title, UUID programme, Object... fields) {
        var draft = new HashMap<String, Object>();
        draft.put("title", title);
        draft.put("summary", "Une rencontre par trimestre, chez chacune.");
        draft.put("programmeId", programme);
        draft.put("organisationId", EventFixtures.organisation());
        draft.put("startsOn", "2097-01-01");
        draft.put("endsOn", "2099-12-31");
        draft.put("rhythm", "QUARTER");
        draft.put("supportsWithinDays", 30);
        for (int i = 0; i < fields.length; i += 2) {
            draft.put(fields[i].toString(), fields[i + 1]);
        }
        return draft;
    }

    UUID tour(String title, UUID programme) {
        return STAFF.create("tours", draft(title, programme));
    }

    UUID tour(String title) {
        return tour(title, programme());
    }

    /** On one day. */
    static Map<String, Object> stop(String theme, String day, Object... fields) {
        var stop = new HashMap<String, Object>();
        stop.put("theme", theme);
        stop.put("startsOn", day);
        stop.put("endsOn", day);
        stop.put("dated", true);
        stop.put("regional", false);
        for (int i = 0; i < fields.length; i += 2) {
            stop.put(fields[i].toString(), fields[i + 1]);
        }
        return stop;
    }

    static Response plan(Api caller, UUID tour, List<?> stops) {
        return plan(caller, tour, stops, STAFF.get("tours/" + tour).header("ETag"));
    }

    static Response plan(Api caller, UUID tour, List<?> stops, String tag) {
        return caller.request()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("stops", stops))
                .put("tours/" + tour + "/stops");
    }

    static List<String> stopIds(UUID tour) {
        return STAFF.get("tours/" + tour).then().statusCode(200).extract().path("stops.id");
    }
}
