package fr.essaim.expertise;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.expertise.ExpertiseFixtures.CONSENT;
import static fr.essaim.expertise.ExpertiseFixtures.MINE;
import static fr.essaim.expertise.ExpertiseFixtures.claim;
import static fr.essaim.expertise.ExpertiseFixtures.consent;
import static fr.essaim.expertise.ExpertiseFixtures.drop;
import static fr.essaim.expertise.ExpertiseFixtures.topic;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class ExpertiseChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "claimExpertise",
                        () -> {
                            Api person = somebody();
                            UUID topic = topic("Dit une fois");
                            return () -> claim(person, topic, "EXPERT");
                        },
                "dropExpertise",
                        () -> {
                            Api person = somebody();
                            UUID topic = topic("Repris une fois");
                            claim(person, topic, "EXPERT").then().statusCode(200);
                            return () -> drop(person, topic);
                        },
                "giveExpertiseConsent",
                        () -> {
                            Api person = somebody();
                            return () -> person.request().put(CONSENT);
                        },
                "withdrawExpertiseConsent",
                        () -> {
                            Api person = somebody();
                            consent(person);
                            return () -> person.request().delete(CONSENT);
                        });
    }

    /** Whose first request, which makes them a person, is over. */
    private static Api somebody() {
        Api person = newcomer();
        person.get(MINE).then().statusCode(200);
        return person;
    }
}
