package fr.essaim.expertise;

import static fr.essaim.expertise.ExpertiseFixtures.MINE;
import static fr.essaim.expertise.ExpertiseFixtures.expert;
import static fr.essaim.expertise.ExpertiseFixtures.topic;

import fr.essaim.territories.TerritoryFixtures;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class ExpertiseReads implements Reads {
    private final TerritoryFixtures fixtures;

    ExpertiseReads(TerritoryFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getMyExpertise",
                () -> MINE,
                "getExpert",
                () -> "expertise/" + Persons.id(expert("Ada", "Lue", topic("Lu"))),
                "listExperts",
                () -> {
                    fixtures.loadGeography();
                    UUID topic = topic("Lus");
                    expert("Ada", "Lue", topic);
                    expert("Béa", "Lue", topic);
                    return "expertise?near=80021&topicId=" + topic;
                });
    }
}
