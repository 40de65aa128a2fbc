package fr.essaim.demo;

import fr.essaim.geography.GeoUnitKind;
import fr.essaim.organisations.OrganisationDraft;
import fr.essaim.organisations.OrganisationKind;
import fr.essaim.organisations.OrganisationService;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.security.Actor;
import fr.essaim.territories.TerritoryDraft;
import fr.essaim.territories.TerritoryKind;
import fr.essaim.territories.TerritoryService;
import fr.essaim.territories.TerritoryUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters the demonstration data through the services that people use, all of it or nothing, once. */
@ApplicationScoped
public class DemoDataService {
    private static final Actor LOADER = Actor.SYSTEM;

    private final OrganisationService organisations;
    private final TerritoryService territories;
    private final DemoProgrammes programmes;
    private final DemoPeople people;
    private final Rows rows;

    DemoDataService(
            OrganisationService organisations,
            TerritoryService territories,
            DemoProgrammes programmes,
            DemoPeople people,
            Rows rows) {
        this.organisations = organisations;
        this.territories = territories;
        this.programmes = programmes;
        this.people = people;
        this.rows = rows;
    }

    /** @return whether anything was entered; false when the data is there already */
    @Transactional
    public boolean load() {
        if (isLoaded()) {
            return false;
        }
        Map<String, UUID> organisationIds = loadOrganisations();
        Map<String, UUID> territoryIds = loadTerritories(organisationIds);
        programmes.load(LOADER, organisationIds, territoryIds);
        people.load(LOADER, organisationIds, territoryIds);
        return true;
    }

    private boolean isLoaded() {
        // Two loaders at once: the second waits for the first to commit, then finds its data.
        rows.all(row -> 0, "select 1 from (select pg_advisory_xact_lock(hashtextextended('demo', 0))) locked");
        return rows.one(row -> true, "select 1 from organisation where demo limit 1")
                .isPresent();
    }

    private Map<String, UUID> loadOrganisations() {
        var ids = new HashMap<String, UUID>();
        for (DemoFile.Line line : DemoFile.read("organisations")) {
            var draft = new OrganisationDraft(
                    line.text("name"),
                    line.constant("kind", OrganisationKind.class),
                    null,
                    line.textOrNull("website"),
                    null);
            ids.put(line.text("key"), organisations.create(LOADER, draft, true).id());
        }
        return ids;
    }

    private Map<String, UUID> loadTerritories(Map<String, UUID> organisationIds) {
        var ids = new HashMap<String, UUID>();
        for (DemoFile.Line line : DemoFile.read("territories")) {
            var draft = new TerritoryDraft(
                    line.text("name"),
                    line.constant("kind", TerritoryKind.class),
                    line.textOrNull("description"),
                    idOrNull(organisationIds, line.textOrNull("lead")),
                    null,
                    null,
                    line.words("units").stream().map(DemoDataService::unit).toList(),
                    line.words("parts").stream().map(key -> id(ids, key)).toList());
            ids.put(line.text("key"), territories.create(LOADER, draft, true).id());
        }
        return ids;
    }

    /** {@code KIND:CODE}, of the newest vintage. */
    private static TerritoryUnit unit(String word) {
        List<String> parts = List.of(word.split(":"));
        return new TerritoryUnit(null, GeoUnitKind.valueOf(parts.get(0)), parts.get(1));
    }

    static UUID id(Map<String, UUID> ids, String key) {
        return Objects.requireNonNull(ids.get(key), () -> "No demonstration object has the key " + key);
    }

    static @Nullable UUID idOrNull(Map<String, UUID> ids, @Nullable String key) {
        return key == null ? null : id(ids, key);
    }
}
