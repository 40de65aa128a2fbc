package fr.essaim.notifications.telling;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fr.essaim.notifications.NotificationFixtures;
import fr.essaim.shared.listing.Rows;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class FollowUpReminderTest {
    private static final LocalDate DUE = LocalDate.of(2027, 1, 15);

    private final Api facilitator = newcomer();
    private final Api owner = newcomer();

    private UUID stay = new UUID(0, 0);
    private String followUp = "";

    @Inject
    NotificationFixtures fixtures;

    @Inject
    FollowUpReminderJob job;

    @Inject
    Rows rows;

    @BeforeEach
    void somethingToDo() {
        rows.update("update follow_up set state = 'DONE' where state = 'OPEN'");
        UUID community = community("Les artisans", "PUBLIC", "OPEN", facilitator);
        stay = join(owner, community);
        UUID meeting = facilitator.create(
                "communities/" + community + "/meetings", Map.of("title", "Tenue", "startsAt", "2024-03-04T11:00:00Z"));
        UUID report = facilitator.create("meetings/" + meeting + "/report", Map.of("summary", "Chacun a parlé."));
        followUp = "follow-ups/"
                + facilitator.create(
                        "meeting-reports/" + report + "/follow-ups",
                        Map.of("what", "Relire le guide", "ownerId", Persons.id(owner), "dueOn", DUE.toString()));
        fixtures.forget();
    }

    private void runOn(LocalDate day) {
        TestClock.at(Instant.parse(day + "T04:30:00Z"), job::run);
    }

    @Test
    void theOwnerIsRemindedOnceBeforeAndOnceAfter() {
        runOn(DUE.minusDays(4));
        owner.get("me/notifications").then().body("items", empty());
        runOn(DUE.minusDays(3));
        runOn(DUE.minusDays(2));
        runOn(DUE);
        owner.get("me/notifications")
                .then()
                .body("items.kind", contains("FOLLOW_UP_DUE"))
                .body("items[0].title", is("To do by January 15, 2027: Relire le guide"))
                .body("items[0].path", is("/mes-suites"));
        runOn(DUE.plusDays(1));
        runOn(DUE.plusDays(2));
        owner.get("me/notifications?sort=createdAt")
                .then()
                .body("items.kind", contains("FOLLOW_UP_DUE", "FOLLOW_UP_LATE"));
        facilitator.get("me/notifications").then().body("items", empty());
        assertThat(rows.all(row -> row.text("kind"), "select kind from outbox_message order by created_at"))
                .containsExactly("FOLLOW_UP_DUE", "FOLLOW_UP_LATE");
    }

    @Test
    void twoReplicasRemindOnce() {
        LocalDate day = DUE.minusDays(1);
        TestClock.at(Instant.parse(day + "T04:30:00Z"), () -> {
            var one = CompletableFuture.runAsync(job::run);
            var other = CompletableFuture.runAsync(job::run);
            CompletableFuture.allOf(one, other).join();
        });

        owner.get("me/notifications").then().body("items.kind", contains("FOLLOW_UP_DUE"));
        assertThat(rows.all(row -> row.text("kind"), "select kind from outbox_message"))
                .hasSize(1);
    }

    @Test
    void anotherDateIsAnotherReason() {
        runOn(DUE.plusDays(1));
        facilitator
                .put(
                        followUp,
                        Map.of(
                                "what",
                                "Relire le guide",
                                "ownerId",
                                Persons.id(owner),
                                "dueOn",
                                DUE.plusDays(10).toString()))
                .then()
                .statusCode(200);
        runOn(DUE.plusDays(8));

        owner.get("me/notifications?sort=createdAt")
                .then()
                .body("items.kind", contains("FOLLOW_UP_LATE", "FOLLOW_UP_DUE"));
    }

    @Test
    void nobodyIsRemindedOfWhatIsDoneNorOfWhereTheyTakePartNoMore() {
        owner.act(followUp, "complete", Map.of()).then().statusCode(200);
        runOn(DUE);
        owner.get("me/notifications").then().body("items", empty());

        owner.act(followUp, "reopen", Map.of()).then().statusCode(200);
        owner.act("memberships/" + stay, "leave", Map.of()).then().statusCode(200);
        runOn(DUE);
        owner.get("me/notifications").then().body("items", empty());
    }
}
