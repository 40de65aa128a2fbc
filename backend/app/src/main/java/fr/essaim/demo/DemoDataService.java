package fr.essaim.demo;

import fr.essaim.shared.security.Actor;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters the demonstration data through the services that people use, all of it or nothing, once. */
@ApplicationScoped
public class DemoDataService {
    private static final Actor LOADER = Actor.SYSTEM;

    /** In seconds: longer than any request, for a machine busy with other work. */
    private static final int PATIENCE = 600;

    private final DemoPlaces places;
    private final DemoProgrammes programmes;
    private final DemoPeople people;
    private final DemoCommunities communities;
    private final DemoRecords records;

    DemoDataService(
            DemoPlaces places,
            DemoProgrammes programmes,
            DemoPeople people,
            DemoCommunities communities,
            DemoRecords records) {
        this.places = places;
        this.programmes = programmes;
        this.people = people;
        this.communities = communities;
        this.records = records;
    }

    /** @return whether anything was entered; false when the data is there already */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    public boolean load() {
        if (places.areLoaded()) {
            return false;
        }
        Map<String, UUID> topicIds = places.loadTopics(LOADER);
        Map<String, UUID> organisationIds = places.loadOrganisations(LOADER);
        Map<String, UUID> territoryIds = places.loadTerritories(LOADER, organisationIds);
        places.loadAdhesions(LOADER, organisationIds, territoryIds);
        Map<String, UUID> programmeIds = programmes.load(LOADER, organisationIds, territoryIds, topicIds);
        Map<String, UUID> personIds = people.load(LOADER, organisationIds, territoryIds);
        people.loadExpertise(LOADER, personIds, topicIds);
        DemoResources.Around around =
                communities.load(LOADER, organisationIds, territoryIds, programmeIds, personIds, topicIds);
        records.load(LOADER, around);
        return true;
    }

    static UUID id(Map<String, UUID> ids, String key) {
        return Objects.requireNonNull(ids.get(key), () -> "No demonstration object has the key " + key);
    }

    static @Nullable UUID idOrNull(Map<String, UUID> ids, @Nullable String key) {
        return key == null ? null : id(ids, key);
    }
}
