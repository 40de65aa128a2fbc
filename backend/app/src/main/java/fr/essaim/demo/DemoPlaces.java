package fr.essaim.demo;

import fr.essaim.adhesions.AdhesionDraft;
import fr.essaim.adhesions.AdhesionService;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the rest of the demonstration refers to: topics, organisations, the territories they lead, who adheres to a centre. */
@ApplicationScoped
class DemoPlaces {
    private final DemoTopics topics;
    private final OrganisationService organisations;
    private final TerritoryService territories;
    private final AdhesionService adhesions;
    private final Rows rows;

    DemoPlaces(
            DemoTopics topics,
            OrganisationService organisations,
            TerritoryService territories,
            AdhesionService adhesions,
            Rows rows) {
        this.topics = topics;
        this.organisations = organisations;
        this.territories = territories;
        this.adhesions = adhesions;
        this.rows = rows;
    }

    /** Whether it is entered already; of two loaders at once the second waits for the first to commit, then finds its data. */
    boolean areLoaded() {
        rows.all(row -> 0, "select 1 from (select pg_advisory_xact_lock(hashtextextended('demo', 0))) locked");
        return rows.one(row -> true, "select 1 from organisation where demo limit 1")
                .isPresent();
    }

    Map<String, UUID> loadTopics(Actor loader) {
        return topics.load(loader);
    }

    Map<String, UUID> loadOrganisations(Actor loader) {
        var ids = new HashMap<String, UUID>();
        for (DemoFile.Line line : DemoFile.read("organisations")) {
            var draft = new OrganisationDraft(
                    line.text("name"),
                    line.constant("kind", OrganisationKind.class),
                    null,
                    line.textOrNull("website"),
                    null);
            ids.put(line.text("key"), organisations.create(loader, draft, true).id());
        }
        return ids;
    }

    Map<String, UUID> loadTerritories(Actor loader, Map<String, UUID> organisationIds) {
        var ids = new HashMap<String, UUID>();
        for (DemoFile.Line line : DemoFile.read("territories")) {
            var draft = new TerritoryDraft(
                    line.text("name"),
                    line.constant("kind", TerritoryKind.class),
                    line.textOrNull("description"),
                    DemoDataService.idOrNull(organisationIds, line.textOrNull("lead")),
                    null,
                    null,
                    line.words("units").stream().map(DemoPlaces::unit).toList(),
                    line.words("parts").stream()
                            .map(key -> DemoDataService.id(ids, key))
                            .toList());
            ids.put(line.text("key"), territories.create(loader, draft, true).id());
        }
        return ids;
    }

    void loadAdhesions(Actor loader, Map<String, UUID> organisationIds, Map<String, UUID> territoryIds) {
        for (DemoFile.Line line : DemoFile.read("adhesions")) {
            var draft = new AdhesionDraft(
                    DemoDataService.id(organisationIds, line.text("centre")),
                    DemoDataService.idOrNull(territoryIds, line.textOrNull("territory")),
                    DemoDataService.idOrNull(organisationIds, line.textOrNull("organisation")),
                    line.date("starts_on"),
                    line.dateOrNull("ends_on"));
            adhesions.create(loader, draft, true);
        }
    }

    /** {@code KIND:CODE}, of the newest vintage. */
    private static TerritoryUnit unit(String word) {
        List<String> parts = List.of(word.split(":"));
        return new TerritoryUnit(null, GeoUnitKind.valueOf(parts.get(0)), parts.get(1));
    }
}
