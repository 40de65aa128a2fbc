package fr.essaim.demo;

import static fr.essaim.kits.KitFixtures.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.kits.KitFixtures;
import fr.essaim.records.RecordFixtures;
import fr.essaim.shared.security.Actor;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The kits of the demonstration load as they are written, and one territory meets a conflict. */
@HttpTest
class DemoKitsTest {
    @Inject
    DemoKits kits;

    @Inject
    KitFixtures fixtures;

    @Test
    void oneIsPublishedTwiceAndOneIsTried() {
        Api facilitator = RecordFixtures.peer();
        UUID community = CommunityFixtures.community("Pionniers", "PUBLIC", "OPEN", facilitator);
        UUID programme = STAFF.create(
                "programmes",
                Map.of(
                        "name", "Alliances",
                        "kind", "LEARNING",
                        "ownerOrganisationId", CommunityFixtures.organisation(),
                        "startsOn", "2026-01-01"));
        var around = new DemoResources.Around(
                Map.of("association-alliances", CommunityFixtures.organisation()),
                Map.of(
                        "morlaix", territory(),
                        "mauges", territory(),
                        "crozon", territory(),
                        "haut-bugey", territory()),
                Map.of("pionniers", programme),
                Map.of(
                        "staff@example.org", Persons.id(facilitator),
                        "lead@example.org", Persons.id(RecordFixtures.peer())),
                Map.of("pionniers", community),
                Map.of(),
                Map.of(),
                Map.of(),
                Instant.EPOCH);

        Map<String, UUID> cited = cited();
        QuarkusTransaction.requiringNew().run(() -> kits.load(Actor.SYSTEM, around, cited));

        var loaded = STAFF.get("kits?communityId=" + community);
        assertThat(loaded.<List<Integer>>path("items.number")).containsExactlyInAnyOrder(2, 0);
        String kit = loaded.path("items.find { it.number == 2 }.id");
        var adopted = STAFF.get("adoptions?kitId=" + kit);
        assertThat(adopted.<List<String>>path("items.state"))
                .containsExactlyInAnyOrder("DONE", "IN_PROGRESS", "ABANDONED", "PLANNED");
        String working = adopted.path("items.find { it.state == 'IN_PROGRESS' }.id");
        assertThat(STAFF.get("adoptions/" + working).<List<String>>path("sections.proposal"))
                .contains("CONFLICT", "READY", "ADDED");
    }

    private Map<String, UUID> cited() {
        var ids = new HashMap<String, UUID>();
        Api teller = RecordFixtures.peer();
        UUID theirs = fixtures.territory(teller);
        for (String key : List.of("loos-jardin", "redon-navette", "marseille-cuisine", "anonyme-comite")) {
            String record = RecordFixtures.published(teller, key, "territoryId", theirs);
            ids.put(key, UUID.fromString(record.substring(record.lastIndexOf('/') + 1)));
        }
        return ids;
    }

    private UUID territory() {
        return fixtures.territory(RecordFixtures.peer());
    }
}
