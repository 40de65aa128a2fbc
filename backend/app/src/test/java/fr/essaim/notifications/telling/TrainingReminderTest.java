package fr.essaim.notifications.telling;

import static fr.essaim.trainings.TrainingFixtures.begin;
import static fr.essaim.trainings.learning.LearningFixtures.finish;
import static fr.essaim.trainings.learning.LearningFixtures.single;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.shared.time.Today;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever stops is reminded twice, and no more. */
@HttpTest
class TrainingReminderTest {
    @Inject
    TrainingReminderService reminders;

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
