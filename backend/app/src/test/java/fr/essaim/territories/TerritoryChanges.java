package fr.essaim.territories;

import static fr.essaim.territories.TerritoryFixtures.draft;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class TerritoryChanges implements Changes {
    private static final Map<String, String> REASON = Map.of("reason", "Essai");

    private final Api staff = Api.as(Tokens.staff());
    private final TerritoryFixtures fixtures;

    TerritoryChanges(TerritoryFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "createTerritory",
                        () -> {
                            fixtures.loadGeography();
                            return () -> staff.post("territories", draft("Créé une fois"));
                        },
                "updateTerritory",
                        () -> {
                            String territory = territory();
                            return () -> staff.put(territory, draft("Changé une fois"));
                        },
                "archiveTerritory",
                        () -> {
                            String territory = territory();
                            return () -> staff.act(territory, "archive", REASON);
                        },
                "restoreTerritory",
                        () -> {
                            String territory = territory();
                            staff.act(territory, "archive", REASON).then().statusCode(200);
                            return () -> staff.act(territory, "restore", Map.of());
                        });
    }

    private String territory() {
        fixtures.loadGeography();
        return "territories/" + staff.create("territories", draft("À changer"));
    }
}
