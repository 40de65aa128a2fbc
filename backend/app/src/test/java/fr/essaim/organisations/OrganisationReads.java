package fr.essaim.organisations;

import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class OrganisationReads implements Reads {
    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getOrganisation", () -> "organisations/" + create(),
                "listOrganisations",
                        () -> {
                            create();
                            create();
                            return "organisations?q=lues";
                        });
    }

    private UUID create() {
        return staff.create("organisations", Map.of("name", "Lues", "kind", "ASSOCIATION"));
    }
}
