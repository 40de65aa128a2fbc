package fr.essaim.communities.cycles;

import fr.essaim.testing.Api;
import fr.essaim.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cycles for tests. */
public final class CycleFixtures {
    private static final Api STAFF = Api.as(Tokens.staff());

    private CycleFixtures() {}

    static Map<String, Object> year(String theme, String startsOn, String endsOn) {
        return Map.of("theme", theme, "startsOn", startsOn, "endsOn", endsOn);
    }

    static Map<String, Object> draft(List<Map<String, Object>> years) {
        return Map.of("name", "Territorialités", "years", years);
    }

    static Map<String, Object> threeYears() {
        return draft(List.of(
                year("Outre-mer", "2025-09-01", "2026-08-31"),
                year("Ruralités", "2023-09-01", "2024-08-31"),
                year("Urbanités", "2024-09-01", "2025-08-31")));
    }

    static UUID cycle(UUID community) {
        return STAFF.create("communities/" + community + "/cycles", threeYears());
    }

    /** The first year of a new cycle of the community. */
    public static UUID yearOf(UUID community) {
        return UUID.fromString(
                STAFF.get("cycles/" + cycle(community)).then().extract().path("years[0].id"));
    }
}
