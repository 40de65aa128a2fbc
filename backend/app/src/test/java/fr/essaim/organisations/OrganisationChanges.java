package fr.essaim.organisations;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class OrganisationChanges implements Changes {
    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "createOrganisation", () -> () -> staff.post("organisations", draft("Créée une fois")),
                "updateOrganisation",
                        () -> {
                            UUID id = staff.create("organisations", draft("À changer"));
                            return () -> staff.put("organisations/" + id, draft("Changée une fois"));
                        });
    }

    private static Map<String, Object> draft(String name) {
        return Map.of("name", name, "kind", "ASSOCIATION");
    }
}
