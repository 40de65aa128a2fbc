package fr.essaim.territories;

import fr.essaim.geography.importing.GeographyImport;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bodies of territories, and the few hundred real units they are made of. */
@ApplicationScoped
public class TerritoryFixtures {
    record Unit(@Nullable Integer vintage, String kind, String code) {}

    static final Unit AMIENS = unit("COMMUNE", "80021");
    static final int AMIENS_POPULATION = 136_449;
    static final Unit LONGUEAU = unit("COMMUNE", "80489");
    static final int LONGUEAU_POPULATION = 5_680;
    static final Unit AMIENS_METROPOLE = unit("EPCI", "248000531");
    static final int AMIENS_METROPOLE_POPULATION = 184_392;
    static final Unit SAINT_DENIS = unit("COMMUNE", "93066");
    static final int SAINT_DENIS_POPULATION = 149_077;
    static final Unit NOUMEA = unit("COMMUNE", "98818");

    private final GeographyImport geography;

    TerritoryFixtures(GeographyImport geography) {
        this.geography = geography;
    }

    /** Loads the vintages of 2024 and 2026; cheap when they are. */
    public void loadGeography() {
        geography.importFrom(Path.of("src/test/resources/geography"), line -> {});
    }

    static Unit unit(String kind, String code) {
        return new Unit(null, kind, code);
    }

    static Unit unit(int vintage, String kind, String code) {
        return new Unit(vintage, kind, code);
    }

    /** A territory of Amiens alone. */
    public static Map<String, Object> draft(String name) {
        return draft(name, AMIENS);
    }

    static Map<String, Object> draft(String name, Unit... units) {
        return Map.of("name", name, "kind", "COMMUNE", "geoUnits", Arrays.asList(units));
    }

    static Map<String, Object> composed(String name, UUID... parts) {
        return Map.of("name", name, "kind", "NETWORK", "partIds", List.of(parts));
    }

    static Map<String, Object> with(Map<String, Object> draft, String field, Object value) {
        var changed = new HashMap<>(draft);
        changed.put(field, value);
        return changed;
    }
}
