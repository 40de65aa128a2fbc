package fr.essaim.trainings;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.published;

import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class TrainingReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "listTrainings",
                () -> {
                    published("Comptée une");
                    published("Comptée deux");
                    return "trainings?q=comptée";
                },
                "getTraining",
                () -> "trainings/" + published("Lue"),
                "listTrainingVersions",
                () -> "trainings/" + published("Racontée") + "/versions",
                "getTrainingVersion",
                TrainingReads::version,
                "getTrainingActivity",
                TrainingReads::activity,
                "previewTrainingActivity",
                () -> activity() + "/preview");
    }

    private static String version() {
        UUID training = published("Version lue");
        return "training-versions/" + STAFF.get("trainings/" + training).path("versionId");
    }

    private static String activity() {
        return "training-activities/" + STAFF.get(version()).path("content.modules[0].activities[1].id");
    }
}
