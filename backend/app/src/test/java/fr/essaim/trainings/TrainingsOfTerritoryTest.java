package fr.essaim.trainings;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.published;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import fr.essaim.events.EventFixtures;
import fr.essaim.territories.TerritoryFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The trainings of the programmes that a territory takes part in. */
@HttpTest
class TrainingsOfTerritoryTest {
    private static final Api VISITOR = Api.anonymous();

    @Inject
    TerritoryFixtures fixtures;

    @Test
    void aTerritoryShowsThoseOfItsProgrammesOnceItIsSelected() {
        fixtures.loadGeography();
        UUID territory = STAFF.create("territories", TerritoryFixtures.draft("Apprenante"));
        UUID programme = STAFF.create(
                "programmes",
                Map.of(
                        "name",
                        "Apprendre",
                        "kind",
                        "ENGAGEMENT",
                        "ownerOrganisationId",
                        EventFixtures.organisation(),
                        "startsOn",
                        "2026-01-01"));
        STAFF.act("programmes/" + programme, "publish", Map.of()).then().statusCode(200);
        published("Du programme", "programmeId", programme);
        published("D’ailleurs");
        String list = "trainings?territoryId=" + territory;
        UUID enrolment = STAFF.create("programmes/" + programme + "/enrolments", Map.of("territoryId", territory));

        VISITOR.get(list).then().statusCode(200).body("items", hasSize(0));
        STAFF.get(list).then().body("items", hasSize(0));
        STAFF.act("programme-enrolments/" + enrolment, "select", Map.of())
                .then()
                .statusCode(200);

        VISITOR.get(list).then().body("items.title", contains("Du programme"));
        VISITOR.get("trainings?territoryId=" + UUID.randomUUID()).then().body("items", hasSize(0));
    }
}
