package fr.essaim.territories.roles;

import fr.essaim.territories.TerritoryFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class TerritoryRoleChanges implements Changes {
    private final Api staff = Api.as(Tokens.staff());
    private final TerritoryFixtures fixtures;

    TerritoryRoleChanges(TerritoryFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "assignTerritoryRole",
                        () -> {
                            String roles = roles();
                            Map<String, Object> role = role();
                            return () -> staff.post(roles, role);
                        },
                "endTerritoryRole",
                        () -> {
                            UUID role = staff.create(roles(), role());
                            return () -> staff.post("territory-roles/" + role + "/end", Map.of("until", "2026-02-01"));
                        });
    }

    private String roles() {
        fixtures.loadGeography();
        return "territories/" + staff.create("territories", TerritoryFixtures.draft("Équipe")) + "/roles";
    }

    private static Map<String, Object> role() {
        Api holder = Api.as(Tokens.member("titulaire@example.org"));
        return Map.of("personId", Persons.id(holder), "kind", "OFFICER", "since", "2026-01-01");
    }
}
