package fr.essaim.trainings;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.activity;
import static fr.essaim.trainings.TrainingFixtures.draft;
import static fr.essaim.trainings.TrainingFixtures.draftOf;
import static fr.essaim.trainings.TrainingFixtures.fill;
import static fr.essaim.trainings.TrainingFixtures.module;
import static fr.essaim.trainings.TrainingFixtures.outline;
import static fr.essaim.trainings.TrainingFixtures.published;
import static fr.essaim.trainings.TrainingFixtures.settings;
import static fr.essaim.trainings.TrainingFixtures.training;

import fr.essaim.testing.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class TrainingChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        return Map.ofEntries(
                Map.entry("createTraining", () -> {
                    Map<String, Object> draft = draft("Créée");
                    return () -> STAFF.post("trainings", draft);
                }),
                Map.entry("updateTraining", () -> {
                    UUID training = training("Réglée");
                    return () -> STAFF.put("trainings/" + training, settings("kind", "MOOC"));
                }),
                Map.entry("archiveTraining", () -> {
                    UUID training = training("Rangée");
                    return () -> STAFF.act("trainings/" + training, "archive", Map.of());
                }),
                Map.entry("restoreTraining", () -> {
                    UUID training = training("Ressortie");
                    STAFF.act("trainings/" + training, "archive", Map.of())
                            .then()
                            .statusCode(200);
                    return () -> STAFF.act("trainings/" + training, "restore", Map.of());
                }),
                Map.entry("prepareTrainingVersion", () -> {
                    UUID training = published("Suivie");
                    return () -> STAFF.post("trainings/" + training + "/versions", Map.of());
                }),
                Map.entry("updateTrainingVersion", () -> {
                    String version = draftOf(training("Dite"));
                    return () -> STAFF.put(
                            version,
                            Map.of(
                                    "title",
                                    "Redite",
                                    "summary",
                                    "Autrement.",
                                    "language",
                                    "fr",
                                    "prerequisites",
                                    List.of(),
                                    "completion",
                                    List.of(),
                                    "certificate",
                                    Map.of("issued", false)));
                }),
                Map.entry("writeTrainingOutline", () -> {
                    String version = draftOf(training("Dessinée"));
                    return () -> outline(version, module("Lire", List.of(), activity("PAGE", "Regarder")));
                }),
                Map.entry("publishTrainingVersion", () -> {
                    String version = written();
                    return () -> STAFF.act(version, "publish", Map.of("changeNote", "Première."));
                }),
                Map.entry("discardTrainingVersion", () -> {
                    UUID training = published("Jetée");
                    STAFF.post("trainings/" + training + "/versions", Map.of())
                            .then()
                            .statusCode(201);
                    String version = draftOf(training);
                    return () -> STAFF.act(version, "discard", Map.of());
                }),
                Map.entry("updateTrainingActivity", () -> {
                    String id = STAFF.get(written()).path("content.modules[0].activities[0].id");
                    return () -> STAFF.put(
                            "training-activities/" + id,
                            Map.of("title", "Relire", "minutes", 5, "required", true, "body", "Autre."));
                }));
    }

    private static String written() {
        String version = draftOf(training("Écrite"));
        outline(version, module("Lire", List.of(), activity("PAGE", "Regarder")))
                .then()
                .statusCode(200);
        fill(version);
        return version;
    }
}
