package fr.essaim.expertise;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.expertise.ExpertiseFixtures.expert;
import static fr.essaim.expertise.ExpertiseFixtures.expertOf;
import static fr.essaim.expertise.ExpertiseFixtures.territory;
import static fr.essaim.expertise.ExpertiseFixtures.topic;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import fr.essaim.territories.TerritoryFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The nearest first, whichever ocean lies between. */
@HttpTest
class ExpertiseNearTest {
    private static final String AMIENS = "80021";

    private final Api staff = Api.as(Tokens.staff());
    private final Api reader = newcomer();

    private UUID topic = new UUID(0, 0);

    @Inject
    TerritoryFixtures fixtures;

    @BeforeEach
    void peopleHereAndThere() {
        fixtures.loadGeography();
        topic = topic("Lire une carte");
        expertOf(territory("Nouméa", "98818"), "Dahlia", topic);
        expertOf(territory("Saint-Denis", "93066"), "Bleuet", topic);
        expert("Ada", "Zinnia", topic);
        expertOf(territory("Longueau", "80489"), "Cosmos", topic);
        expertOf(territory("La Réunion", "97411"), "Aster", topic);
    }

    private String path(String filters) {
        return "expertise?topicId=" + topic + filters;
    }

    @Test
    void theNearestComeFirstAndThoseWhosePlaceIsNotKnownLast() {
        reader.get(path("&near=" + AMIENS))
                .then()
                .statusCode(200)
                .body(
                        "items.person.displayName",
                        contains("Ada Cosmos", "Ada Bleuet", "Ada Aster", "Ada Dahlia", "Ada Zinnia"))
                .body("items.distanceKm", is(Arrays.asList(5, 107, 9_445, 16_645, null)));
        reader.get(path("&near=97411"))
                .then()
                .body("items[0].distanceKm", is(0))
                .body(
                        "items.person.displayName",
                        is(List.of("Ada Aster", "Ada Bleuet", "Ada Cosmos", "Ada Dahlia", "Ada Zinnia")));
        reader.get(path("&near=" + AMIENS + "&sort=name"))
                .then()
                .body("items[0].person.displayName", is("Ada Aster"))
                .body("items[0].distanceKm", is(9_445));
    }

    @Test
    void pagesFollowTheDistance() {
        String first = path("&size=2&near=" + AMIENS);
        String next =
                reader.get(first).then().body("total.value", is(5)).extract().path("next");
        String last = reader.get(first + "&after=" + next)
                .then()
                .body("items.person.displayName", contains("Ada Aster", "Ada Dahlia"))
                .extract()
                .path("next");
        reader.get(first + "&after=" + last).then().body("items.person.displayName", contains("Ada Zinnia"));
    }

    @Test
    void aDistanceCanBeTheLimit() {
        reader.get(path("&near=" + AMIENS + "&within=110"))
                .then()
                .body("items.person.displayName", contains("Ada Cosmos", "Ada Bleuet"));
        reader.get(path("&near=" + AMIENS + "&within=100"))
                .then()
                .body("items.person.displayName", contains("Ada Cosmos"));
    }

    @Test
    void territoriesNarrowToo() {
        UUID amiens = territory("Amiens", AMIENS);
        Api ada = expertOf(amiens, "Erable", topic);

        reader.get(path("&territoryId=" + amiens)).then().body("items.person.displayName", contains("Ada Erable"));
        reader.get(path("&departement=80"))
                .then()
                .body("items.person.displayName", contains("Ada Cosmos", "Ada Erable"));
        reader.get(path("&region=04")).then().body("items.person.displayName", contains("Ada Aster"));
        // Where somebody works moves with their profile, and with the territory.
        reader.get(path("&within=1&near=" + AMIENS)).then().body("total.value", is(1));
        staff.put(
                        "territories/" + amiens,
                        Map.of(
                                "name",
                                "Amiens",
                                "kind",
                                "COMMUNE",
                                "geoUnits",
                                List.of(Map.of("kind", "COMMUNE", "code", "98818"))))
                .then()
                .statusCode(200);
        reader.get(path("&within=1&near=98818")).then().body("total.value", is(2));
        staff.act("territories/" + amiens, "archive", Map.of("reason", "Essai"))
                .then()
                .statusCode(200);
        reader.get(path("&within=1&near=98818")).then().body("total.value", is(1));
        Persons.revise(ada, Map.of("territoryId", territory("Ailleurs", "93066")));
        reader.get(path("&within=1&near=93066")).then().body("total.value", is(2));
    }

    @Test
    void aCommuneWithoutACentreIsMeasuredFromTheOneOfItsEpciOrDepartement() {
        // Both have none of their own; the first lies in an EPCI that has one.
        reader.get(path("&near=15013")).then().statusCode(200).body("items[0].distanceKm", lessThan(700));
        reader.get(path("&near=01245")).then().statusCode(200).body("items[0].distanceKm", lessThan(700));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        reader.get(path("&near=00000")).then().statusCode(422).body("violations.parameter", contains("near"));
        reader.get(path("&within=10")).then().statusCode(400).body("violations.parameter", contains("near"));
        reader.get(path("&near=80021&within=0"))
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("within"));
        reader.get(path("&sort=distance")).then().statusCode(400).body("violations.parameter", contains("sort"));
    }
}
