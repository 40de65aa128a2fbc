package fr.essaim.programmes.enrolments;

import fr.essaim.territories.TerritoryFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class ProgrammeEnrolmentReads implements Reads {
    private final Api staff = Api.as(Tokens.staff());
    private final TerritoryFixtures fixtures;

    ProgrammeEnrolmentReads(TerritoryFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getProgrammeEnrolment", () -> "programme-enrolments/" + enrol(programme(), territory()),
                "listProgrammeEnrolments",
                        () -> {
                            UUID programme = programme();
                            enrol(programme, territory());
                            enrol(programme, territory());
                            return "programmes/" + programme + "/enrolments";
                        },
                "listTerritoryEnrolments",
                        () -> {
                            UUID territory = territory();
                            enrol(programme(), territory);
                            enrol(programme(), territory);
                            return "territories/" + territory + "/enrolments";
                        });
    }

    private UUID programme() {
        UUID owner = staff.create("organisations", Map.of("name", "Porteuse", "kind", "STATE_CENTRAL"));
        UUID programme = staff.create(
                "programmes",
                Map.of("name", "Ouvert", "kind", "ENGAGEMENT", "ownerOrganisationId", owner, "startsOn", "2026-01-01"));
        staff.act("programmes/" + programme, "publish", Map.of()).then().statusCode(200);
        return programme;
    }

    private UUID territory() {
        fixtures.loadGeography();
        return staff.create("territories", TerritoryFixtures.draft("Inscrite"));
    }

    private UUID enrol(UUID programme, UUID territory) {
        return staff.create("programmes/" + programme + "/enrolments", Map.of("territoryId", territory));
    }
}
