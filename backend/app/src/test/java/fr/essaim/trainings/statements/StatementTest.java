package fr.essaim.trainings.statements;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.answer;
import static fr.essaim.trainings.TrainingFixtures.begin;
import static fr.essaim.trainings.TrainingFixtures.published;
import static fr.essaim.trainings.TrainingFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What learners did, as another system reads it. */
@HttpTest
class StatementTest {
    @Test
    void everythingIsToldAndTheSameEachTime() {
        Api learner = CommunityFixtures.newcomer();
        UUID training = published("Racontée");
        String path = begin(learner, training);
        learner.request().post(step(learner, path, "Regarder") + "/done").then().statusCode(200);
        String quiz = step(learner, path, "Vérifier");
        answer(learner, quiz, 1);
        answer(learner, quiz, 3);

        String told = "trainings/" + training + "/statements";
        STAFF.get(told)
                .then()
                .statusCode(200)
                .body(
                        "verb.id.collect { it.tokenize('/')[-1] }",
                        containsInAnyOrder("registered", "completed", "failed", "completed", "passed"))
                .body("id", everyItem(matchesPattern("[0-9a-f-]{36}")))
                .body("object.id", everyItem(matchesPattern("https?://.*/formations/" + training + "(#lire/[a-z]+)?")))
                .body("result.score.scaled.findAll { it != null && (it < -1 || it > 1) }", empty())
                .body(
                        "actor.account.name",
                        everyItem(matchesPattern(Persons.id(learner).toString())))
                .body("actor.mbox", everyItem(nullValue()));
        List<String> first = STAFF.get(told).path("id");
        assertThat(first).doesNotHaveDuplicates().isEqualTo(STAFF.get(told).path("id"));
        assertThat(STAFF.get(told).asString()).doesNotContain("@example.org");
    }

    @Test
    void onlyWhoRunsTheTrainingReadsThem() {
        UUID training = published("Gardée pour soi");
        CommunityFixtures.newcomer()
                .get("trainings/" + training + "/statements")
                .then()
                .statusCode(403);
    }
}
