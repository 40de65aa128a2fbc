package fr.essaim.territories.roles;

import fr.essaim.territories.TerritoryFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class TerritoryRoleReads implements Reads {
    private final Api staff = Api.as(Tokens.staff());
    private final TerritoryFixtures fixtures;

    TerritoryRoleReads(TerritoryFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getTerritoryRole", () -> "territory-roles/" + assign(territory(), "OFFICER"),
                "listTerritoryRoles",
                        () -> {
                            UUID territory = territory();
                            assign(territory, "OFFICER");
                            assign(territory, "CO_PILOT");
                            return "territories/" + territory + "/roles";
                        });
    }

    private UUID territory() {
        fixtures.loadGeography();
        return staff.create("territories", TerritoryFixtures.draft("Équipe lue"));
    }

    private UUID assign(UUID territory, String kind) {
        UUID holder = Persons.id(Api.as(Tokens.member("titulaire@example.org")));
        return staff.create(
                "territories/" + territory + "/roles", Map.of("personId", holder, "kind", kind, "since", "2026-01-01"));
    }
}
