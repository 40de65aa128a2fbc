package fr.essaim.events.needs;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.needs.NeedFixtures.NEED;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class NeedChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "stateNeed",
                () -> {
                    Api person = newcomer();
                    String registration = NeedFixtures.register(person, published(draft("Ouvert")));
                    return () -> person.put(registration + "/need", NEED);
                },
                "withdrawNeed",
                () -> {
                    Api person = newcomer();
                    String registration = NeedFixtures.register(person, published(draft("Ouvert")), NEED);
                    return () -> NeedFixtures.withdraw(person, registration);
                },
                "settleNeed",
                () -> {
                    String need = need();
                    return () -> NeedFixtures.settle(need, 0, Map.of("answer", "Fait."));
                },
                "reopenNeed",
                () -> {
                    String need = need();
                    NeedFixtures.settle(need, 0, Map.of()).then().statusCode(200);
                    return () -> NeedFixtures.reopen(need, 1);
                });
    }

    private static String need() {
        Api person = newcomer();
        return NeedFixtures.needOf(person, NeedFixtures.register(person, published(draft("Ouvert")), NEED));
    }
}
