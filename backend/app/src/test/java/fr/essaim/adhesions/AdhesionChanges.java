package fr.essaim.adhesions;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class AdhesionChanges implements Changes {
    private final Api staff = Api.as(Tokens.staff());
    private final AdhesionFixtures fixtures;

    AdhesionChanges(AdhesionFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "createAdhesion",
                        () -> {
                            Map<String, Object> draft = draft();
                            return () -> staff.post("adhesions", draft);
                        },
                "updateAdhesion",
                        () -> {
                            Map<String, Object> draft = draft();
                            UUID id = staff.create("adhesions", draft);
                            draft.put("endsOn", "2026-06-30");
                            return () -> staff.put("adhesions/" + id, draft);
                        });
    }

    private Map<String, Object> draft() {
        return AdhesionFixtures.ofTerritory(
                fixtures.centre("Centre qui change"), fixtures.territory("Adhérente"), "2026-01-01", null);
    }
}
