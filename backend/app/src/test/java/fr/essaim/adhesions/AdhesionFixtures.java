package fr.essaim.adhesions;

import fr.essaim.territories.TerritoryFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Resource centres and those who adhere to them. */
@ApplicationScoped
public class AdhesionFixtures {
    private final Api staff = Api.as(Tokens.staff());
    private final TerritoryFixtures territories;

    AdhesionFixtures(TerritoryFixtures territories) {
        this.territories = territories;
    }

    public UUID centre(String name) {
        return organisation(name, "RESOURCE_CENTRE");
    }

    public UUID organisation(String name, String kind) {
        return staff.create("organisations", Map.of("name", name, "kind", kind));
    }

    public UUID territory(String name) {
        territories.loadGeography();
        return staff.create("territories", TerritoryFixtures.draft(name));
    }

    /** An adhesion without end. */
    public UUID adhere(UUID territory, UUID centre, String startsOn) {
        return staff.create("adhesions", ofTerritory(centre, territory, startsOn, null));
    }

    public static Map<String, Object> ofTerritory(
            UUID centre, UUID territory, String startsOn, @Nullable String endsOn) {
        return draft(centre, "territoryId", territory, startsOn, endsOn);
    }

    public static Map<String, Object> ofOrganisation(
            UUID centre, UUID organisation, String startsOn, @Nullable String endsOn) {
        return draft(centre, "organisationId", organisation, startsOn, endsOn);
    }

    private static Map<String, Object> draft(
            UUID centre, String adherent, UUID id, String startsOn, @Nullable String endsOn) {
        var draft = new HashMap<String, Object>(Map.of("centreId", centre, adherent, id, "startsOn", startsOn));
        if (endsOn != null) {
            draft.put("endsOn", endsOn);
        }
        return draft;
    }
}
