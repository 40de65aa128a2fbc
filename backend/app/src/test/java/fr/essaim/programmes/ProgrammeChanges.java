package fr.essaim.programmes;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class ProgrammeChanges implements Changes {
    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "createProgramme",
                        () -> {
                            Map<String, Object> draft = draft("Créé une fois");
                            return () -> staff.post("programmes", draft);
                        },
                "updateProgramme",
                        () -> {
                            String programme = programme();
                            Map<String, Object> draft = draft("Changé une fois");
                            return () -> staff.put(programme, draft);
                        },
                "publishProgramme", () -> move("publish"),
                "closeProgramme", () -> move("publish", "close"),
                "reopenProgramme", () -> move("publish", "close", "reopen"));
    }

    private Map<String, Object> draft(String name) {
        UUID owner = staff.create("organisations", Map.of("name", "Porteuse", "kind", "STATE_CENTRAL"));
        return Map.of("name", name, "kind", "ENGAGEMENT", "ownerOrganisationId", owner, "startsOn", "2026-01-01");
    }

    private String programme() {
        return "programmes/" + staff.create("programmes", draft("À changer"));
    }

    /** Everything but the last move is preparation. */
    private Request move(String... verbs) {
        String programme = programme();
        for (int i = 0; i < verbs.length - 1; i++) {
            staff.act(programme, verbs[i], Map.of()).then().statusCode(200);
        }
        return () -> staff.act(programme, verbs[verbs.length - 1], Map.of());
    }
}
