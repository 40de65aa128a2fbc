package fr.essaim.trainings.learning;

import static fr.essaim.trainings.TrainingFixtures.begin;
import static fr.essaim.trainings.TrainingFixtures.published;
import static fr.essaim.trainings.TrainingFixtures.step;
import static fr.essaim.trainings.learning.LearningFixtures.finish;
import static fr.essaim.trainings.learning.LearningFixtures.single;
import static fr.essaim.trainings.learning.LearningFixtures.submission;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class LearningReads implements Reads {
    private static final Api ADMIN = Api.as(Tokens.admin());

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "listMyTrainings",
                () -> {
                    begin(ADMIN, single("PAGE"));
                    begin(ADMIN, single("PAGE"));
                    return "training-enrolments?state=ACTIVE";
                },
                "getTrainingEnrolment",
                () -> begin(ADMIN, published("Chemin lu")),
                "getLearnerActivity",
                () -> step(ADMIN, begin(ADMIN, published("Étape lue")), "Regarder"),
                "listTrainingSubmissions",
                () -> {
                    UUID training = single("ASSIGNMENT");
                    submission(CommunityFixtures.newcomer(), training);
                    submission(CommunityFixtures.newcomer(), training);
                    return "trainings/" + training + "/submissions";
                },
                "getTrainingSubmission",
                () -> submission(CommunityFixtures.newcomer(), single("ASSIGNMENT")),
                "listLearners",
                () -> {
                    UUID training = single("PAGE");
                    begin(CommunityFixtures.newcomer(), training);
                    begin(CommunityFixtures.newcomer(), training);
                    return "trainings/" + training + "/learners";
                },
                "getTrainingBoard",
                () -> "trainings/" + single("PAGE") + "/board",
                "checkTrainingCertificate",
                () -> "training-certificates/"
                        + ADMIN.get(finish(ADMIN, single("PAGE"))).path("certificate.code"),
                "printTrainingCertificate",
                () -> finish(ADMIN, single("PAGE")) + "/certificate");
    }
}
