package fr.essaim.notifications.telling;

import static fr.essaim.trainings.TrainingFixtures.begin;
import static fr.essaim.trainings.TrainingFixtures.step;
import static fr.essaim.trainings.learning.LearningFixtures.certified;
import static fr.essaim.trainings.learning.LearningFixtures.finish;
import static fr.essaim.trainings.learning.LearningFixtures.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.shared.time.Today;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever stops is reminded twice, and no more; whoever holds a certificate that ends, too. */
@HttpTest
class TrainingReminderTest {
    @Inject
    TrainingReminderService reminders;

    @Inject
    CertificateReminderService certificates;

    @Inject
    Today today;

    @Test
    void whoStopsIsRemindedAfterThreeWeeksAndAfterSixAndNeverAgain() {
        Api learner = CommunityFixtures.newcomer();
        String path = begin(learner, single("PAGE"));
        LocalDate day = today.date();

        assertThat(told(path, day.plusDays(20))).isZero();
        assertThat(told(path, day.plusDays(21))).isOne();
        assertThat(told(path, day.plusDays(30))).isZero();
        assertThat(told(path, day.plusDays(42))).isOne();
        assertThat(told(path, day.plusDays(63))).isZero();

        remind(path, day.plusDays(21));
        remind(path, day.plusDays(22));
        assertThat(learner.get("me/notifications").<List<String>>path("items.kind"))
                .containsOnlyOnce("TRAINING_STUCK");
    }

    @Test
    void whoFinishedOrLeftIsLeftInPeace() {
        Api learner = CommunityFixtures.newcomer();
        String left = begin(learner, single("PAGE"));
        learner.act(left, "leave", Map.of()).then().statusCode(200);
        String finished = finish(learner, single("PAGE"));

        for (String path : List.of(left, finished)) {
            assertThat(told(path, today.date().plusDays(21))).isZero();
        }
    }

    @Test
    void whoHoldsACertificateLearnsTwiceThatItEndsUnlessALaterOneTookItsPlace() {
        Api learner = CommunityFixtures.newcomer();
        String path = finish(learner, certified("PAGE", 12));
        learner.request().post(step(learner, path, "Lire") + "/done").then().statusCode(200);
        LocalDate ends =
                LocalDate.ofInstant(Instant.parse(learner.get(path).path("certificate.expiresAt")), Today.FRANCE);

        assertThat(ending(path, ends.minusDays(61))).isEmpty();
        assertThat(ending(path, ends.minusDays(60))).hasSize(1);
        assertThat(ending(path, ends.minusDays(40))).isEmpty();
        assertThat(ending(path, ends.minusDays(15))).hasSize(1);
        for (int day : new int[] {60, 59, 15}) {
            ending(path, ends.minusDays(day)).forEach(certificates::tell);
        }
        learner.get("me/notifications?kind=TRAINING_CERTIFICATE_ENDS")
                .then()
                .body("items", hasSize(2))
                .body("items[0].title", is("Your certificate ends soon: Une seule chose"));

        TestClock.at(ends.minusDays(50).atStartOfDay(Today.FRANCE).toInstant(), () -> {
            learner.act(path, "renew", Map.of()).then().statusCode(200);
            for (String title : List.of("Lire", "Faire")) {
                learner.request()
                        .post(step(learner, path, title) + "/done")
                        .then()
                        .statusCode(200);
            }
        });
        assertThat(ending(path, ends.minusDays(15))).isEmpty();
    }

    private List<CertificateReminderService.Reminder> ending(String path, LocalDate day) {
        return certificates.of(day).stream()
                .filter(reminder -> path.endsWith(reminder.enrolment().toString()))
                .toList();
    }

    private long told(String path, LocalDate day) {
        return reminders.of(day).stream()
                .filter(reminder -> path.endsWith(reminder.enrolment().toString()))
                .count();
    }

    private void remind(String path, LocalDate day) {
        reminders.of(day).stream()
                .filter(reminder -> path.endsWith(reminder.enrolment().toString()))
                .forEach(reminders::tell);
    }
}
