package fr.essaim.onboarding;

import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.attendance.AttendanceFixtures.attended;
import static fr.essaim.events.attendance.AttendanceFixtures.soon;
import static fr.essaim.trainings.TrainingFixtures.step;
import static fr.essaim.trainings.learning.LearningFixtures.single;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the request to the first contribution. */
@HttpTest
class OnboardingTest {
    private Api facilitator = Api.anonymous();
    private Api member = Api.anonymous();
    private UUID community = new UUID(0, 0);

    @BeforeEach
    void aCommunityWithAWayIn() {
        facilitator = newcomer();
        member = newcomer();
        community = CommunityFixtures.community("Accueillante", "PUBLIC", "OPEN", facilitator);
        single("PAGE", "communityId", community, "wayIn", true);
        join(member, community);
    }

    @Test
    void everyStepTakenShowsOnTheChecklistAndInTheCohort() {
        UUID session = published(soon("communityId", community, "format", "ONBOARDING"));
        String mine = "communities/" + community + "/onboarding";
        member.get(mine)
                .then()
                .statusCode(200)
                .body("joinedOn", notNullValue(), "training.percent", equalTo(0), "training.completedAt", nullValue())
                .body("firstMeetingAt", nullValue(), "firstContributionAt", nullValue())
                .body("nextSession.eventId", equalTo(session.toString()));

        String path = "training-enrolments/" + member.get(mine).path("training.enrolmentId");
        member.request().post(step(member, path, "Faire") + "/done").then().statusCode(200);
        attended(member, session);
        String contribution = "contributions/"
                + member.create(
                        "communities/" + community + "/contributions",
                        Map.of("kind", "TESTIMONY", "title", "Chez nous", "text", "Ce qui a marché."));
        facilitator.act(contribution, "accept", Map.of()).then().statusCode(200);
        facilitator.act(contribution, "publish", Map.of()).then().statusCode(200);

        member.get(mine)
                .then()
                .body("training.percent", equalTo(100), "training.completedAt", notNullValue())
                .body("firstMeetingAt", notNullValue(), "firstContributionAt", notNullValue());
        facilitator
                .get("communities/" + community + "/newcomers")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.findAll { it.firstMeetingAt != null }.trainingPercent", contains(100));
    }

    @Test
    void theWayOfOthersIsForFacilitators() {
        member.get("communities/" + community + "/newcomers").then().statusCode(403);
        newcomer().get("communities/" + community + "/onboarding").then().statusCode(404);
        newcomer().get("communities/" + community + "/newcomers").then().statusCode(403);
    }
}
