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
class ReportReminderTest {
    private static final LocalDate HELD = LocalDate.of(2024, 3, 4);

    private final Api facilitator = newcomer();
    private final Api lead = newcomer();
    private final Api member = newcomer();

    private UUID community = new UUID(0, 0);
    private UUID meeting = new UUID(0, 0);

    @Inject
    NotificationFixtures fixtures;

    @Inject
    ReportReminderJob job;

    @Inject
    Rows rows;

    @BeforeEach
    void aMeetingToReport() {
        rows.update("update meeting set state = 'CANCELLED', reason = 'Avant' where state = 'PLANNED'");
        community = community("Les artisans", "PUBLIC", "OPEN", facilitator);
        join(lead, community);
        join(member, community);
        UUID group = facilitator.create(
                "communities/" + community + "/working-groups",
                Map.of("name", "Ateliers", "mandate", "Se former.", "leadId", Persons.id(lead)));
        meeting = facilitator.create(
                "communities/" + community + "/meetings",
                Map.of("title", "Tenue", "startsAt", HELD + "T11:00:00Z", "groupId", group));
        fixtures.forget();
    }

    private void runOn(LocalDate day) {
        TestClock.at(Instant.parse(day + "T04:40:00Z"), job::run);
    }

    @Test
    void whoReportsIsRemindedOnceAWeekLater() {
        runOn(HELD.plusDays(6));
        facilitator.get("me/notifications").then().body("items", empty());
        runOn(HELD.plusDays(7));
        runOn(HELD.plusDays(8));

        for (Api reporter : new Api[] {facilitator, lead}) {
            reporter.get("me/notifications")
                    .then()
                    .body("items.kind", contains("REPORT_DUE"))
                    .body("items[0].title", is("Report awaited: Tenue"))
                    .body("items[0].path", is("/reunions/" + meeting));
        }
        member.get("me/notifications").then().body("items", empty());
        assertThat(letters()).isEqualTo(2);
    }

    @Test
    void twoReplicasRemindOnce() {
        TestClock.at(Instant.parse(HELD.plusDays(9) + "T04:40:00Z"), () -> {
            var one = CompletableFuture.runAsync(job::run);
            var other = CompletableFuture.runAsync(job::run);
            CompletableFuture.allOf(one, other).join();
        });

        facilitator.get("me/notifications").then().body("items.kind", contains("REPORT_DUE"));
        assertThat(letters()).isEqualTo(2);
    }

    @Test
    void aDraftIsStillAwaitedAndAPublishedReportIsNot() {
        UUID report = facilitator.create("meetings/" + meeting + "/report", Map.of("summary", "Chacun a parlé."));
        facilitator.act("meeting-reports/" + report, "publish", Map.of()).then().statusCode(200);
        runOn(HELD.plusDays(7));
        facilitator.get("me/notifications").then().body("items", empty());

        UUID later = facilitator.create(
                "communities/" + community + "/meetings",
                Map.of("title", "Brouillon", "startsAt", HELD + "T15:00:00Z"));
        facilitator.create("meetings/" + later + "/report", Map.of("summary", "À relire."));
        runOn(HELD.plusDays(7));
        facilitator.get("me/notifications").then().body("items.title", contains("Report awaited: Brouillon"));
        lead.get("me/notifications").then().body("items", empty());
    }

    @Test
    void nobodyIsRemindedOfWhatWasCancelledOrIsLongPast() {
        runOn(HELD.plusDays(61));
        facilitator.get("me/notifications").then().body("items", empty());

        facilitator
                .act("meetings/" + meeting, "cancel", Map.of("reason", "Remise."))
                .then()
                .statusCode(200);
        runOn(HELD.plusDays(7));
        facilitator.get("me/notifications").then().body("items", empty());
    }

    @Test
    void nobodyIsRemindedOfAReportThatNeverComes() {
        facilitator
                .act("meetings/" + meeting, "waive-report", Map.of("reason", "Le film en tient lieu."))
                .then()
                .statusCode(200);

        runOn(HELD.plusDays(7));

        facilitator.get("me/notifications").then().body("items", empty());
    }

    private int letters() {
        return rows.all(row -> row.text("kind"), "select kind from outbox_message where kind = 'REPORT_DUE'")
                .size();
    }
}
