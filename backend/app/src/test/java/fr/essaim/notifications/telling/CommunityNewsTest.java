package fr.essaim.notifications.telling;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fr.essaim.notifications.NotificationFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class CommunityNewsTest {
    private static final Instant BEFORE = Instant.parse("2026-11-05T10:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-18T10:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-11-22T15:00:00Z");
    private static final Instant NEXT_SUNDAY = Instant.parse("2026-11-29T15:00:00Z");

    private final Api facilitator = newcomer();
    private final Api member = newcomer();

    @Inject
    NotificationFixtures fixtures;

    @Inject
    CommunityNewsJob job;

    @BeforeEach
    void nothingTold() {
        fixtures.forget();
    }

    /** Of two, long before the week. */
    private UUID opened() {
        var opened = new CompletableFuture<UUID>();
        TestClock.at(BEFORE, () -> {
            Persons.id(member);
            UUID community = community("Les ouverts", "PUBLIC", "OPEN", facilitator);
            join(member, community);
            opened.complete(community);
        });
        return opened.join();
    }

    private void runAt(Instant moment) {
        TestClock.at(moment, job::run);
    }

    private static void somebodyJoins(UUID community, Instant moment) {
        Api late = newcomer();
        TestClock.at(moment, () -> {
            Persons.id(late);
            join(late, community);
        });
    }

    @Test
    void membersAreToldOnceOfThoseWhoJoinedInTheWeek() {
        UUID community = opened();
        somebodyJoins(community, WEDNESDAY);
        somebodyJoins(community, WEDNESDAY);
        runAt(SUNDAY);
        runAt(SUNDAY.plusSeconds(3_600));

        member.get("me/notifications")
                .then()
                .body("items.kind", contains("COMMUNITY_NEWS"))
                .body("items[0].title", is("The week of Les ouverts"))
                .body("items[0].parameters.joined", is("2"))
                .body("items[0].parameters.members", is("4"))
                .body("items[0].community.id", is(community.toString()));
        facilitator.get("me/notifications").then().body("items.kind", contains("COMMUNITY_NEWS"));
    }

    @Test
    void aWeekInWhichNothingHappenedIsNotTold() {
        somebodyJoins(opened(), WEDNESDAY);
        runAt(NEXT_SUNDAY);

        member.get("me/notifications").then().body("items", empty());
    }

    @Test
    void whoWantsNoNewsIsToldNone() {
        var choice = Map.of("kind", "COMMUNITY_NEWS", "inApp", false, "email", "OFF");
        member.put("me/notification-preferences", Map.of("choices", List.of(choice)))
                .then()
                .statusCode(200);
        somebodyJoins(opened(), WEDNESDAY);
        runAt(SUNDAY);

        member.get("me/notifications").then().body("items", empty());
    }
}
