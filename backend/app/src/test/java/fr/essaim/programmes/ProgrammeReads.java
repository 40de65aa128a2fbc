package fr.essaim.programmes;

import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class ProgrammeReads implements Reads {
    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getProgramme", () -> "programmes/" + create(),
                "listProgrammes",
                        () -> {
                            create();
                            create();
                            return "programmes?q=lus";
                        });
    }

    private UUID create() {
        UUID owner = staff.create("organisations", Map.of("name", "Porteuse", "kind", "STATE_CENTRAL"));
        return staff.create(
                "programmes",
                Map.of("name", "Lus", "kind", "ENGAGEMENT", "ownerOrganisationId", owner, "startsOn", "2026-01-01"));
    }
}
