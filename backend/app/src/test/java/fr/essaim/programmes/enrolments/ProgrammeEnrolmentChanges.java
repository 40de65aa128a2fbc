package fr.essaim.programmes.enrolments;

import fr.essaim.territories.TerritoryFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ProgrammeEnrolmentChanges implements Changes {
    private static final Set<String> REASONED = Set.of("decline", "withdraw");

    private final Api staff = Api.as(Tokens.staff());
    private final TerritoryFixtures fixtures;

    ProgrammeEnrolmentChanges(TerritoryFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "enrolTerritory",
                        () -> {
                            String enrolments = enrolments();
                            Map<String, Object> application = application();
                            return () -> staff.post(enrolments, application);
                        },
                "selectProgrammeEnrolment", () -> move("select"),
                "declineProgrammeEnrolment", () -> move("decline"),
                "activateProgrammeEnrolment", () -> move("select", "activate"),
                "completeProgrammeEnrolment", () -> move("select", "activate", "complete"),
                "withdrawProgrammeEnrolment", () -> move("withdraw"));
    }

    private String enrolments() {
        UUID owner = staff.create("organisations", Map.of("name", "Porteuse", "kind", "STATE_CENTRAL"));
        UUID programme = staff.create(
                "programmes",
                Map.of("name", "Ouvert", "kind", "ENGAGEMENT", "ownerOrganisationId", owner, "startsOn", "2026-01-01"));
        staff.act("programmes/" + programme, "publish", Map.of()).then().statusCode(200);
        return "programmes/" + programme + "/enrolments";
    }

    private Map<String, Object> application() {
        fixtures.loadGeography();
        return Map.of("territoryId", staff.create("territories", TerritoryFixtures.draft("Candidate")));
    }

    /** Everything but the last move is preparation. */
    private Request move(String... verbs) {
        String enrolment = "programme-enrolments/" + staff.create(enrolments(), application());
        for (int i = 0; i < verbs.length - 1; i++) {
            send(enrolment, verbs[i]).then().statusCode(200);
        }
        return () -> send(enrolment, verbs[verbs.length - 1]);
    }

    private Response send(String enrolment, String verb) {
        return staff.act(enrolment, verb, REASONED.contains(verb) ? Map.of("reason", "Motif") : Map.of());
    }
}
