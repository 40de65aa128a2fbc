package fr.essaim.events.needs;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.needs.NeedFixtures.NEED;

import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class NeedReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getNeed",
                () -> NeedFixtures.register(newcomer(), published(draft("Coûteux")), NEED) + "/need",
                "listNeeds",
                () -> {
                    UUID event = published(draft("Coûteux"));
                    NeedFixtures.register(newcomer(), event, NEED);
                    NeedFixtures.register(newcomer(), event, NEED);
                    return "events/" + event + "/needs";
                });
    }
}
