package fr.essaim.demo;

import fr.essaim.shared.security.Actor;
import fr.essaim.trainings.TrainingDetails;
import fr.essaim.trainings.TrainingKind;
import fr.essaim.trainings.TrainingSettings;
import fr.essaim.trainings.TrainingVisibility;
import fr.essaim.trainings.packages.PackageService;
import fr.essaim.trainings.versions.VersionDetails;
import fr.essaim.trainings.versions.VersionService;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The trainings of the demonstration, read from packages as any other, and people at every point of them. */
@ApplicationScoped
class DemoTrainings {
    private static final String FOLDER = "demo/trainings/";

    private final PackageService packages;
    private final VersionService versions;
    private final DemoSessions sessions;
    private final DemoCompetences competences;
    private final DemoPathways pathways;

    DemoTrainings(
            PackageService packages,
            VersionService versions,
            DemoSessions sessions,
            DemoCompetences competences,
            DemoPathways pathways) {
        this.packages = packages;
        this.versions = versions;
        this.sessions = sessions;
        this.competences = competences;
        this.pathways = pathways;
    }

    /** @param events their ids by key */
    void load(Actor loader, DemoResources.Around around, Map<String, UUID> events) {
        competences.load(loader);
        var ids = new HashMap<String, UUID>();
        for (DemoFile.Line line : DemoFile.read("trainings")) {
            TrainingDetails training = packages.bring(loader, files(line.text("key")), settings(line, around), true);
            VersionDetails draft = versions.get(loader, training.versionId());
            versions.publish(loader, draft.id(), draft.version(), null);
            ids.put(line.text("key"), training.id());
        }
        sessions.load(loader, ids, around.people());
        competences.loadPriorLearning(loader, around.people());
        pathways.load(loader, around, events, ids);
    }

    private static TrainingSettings settings(DemoFile.Line line, DemoResources.Around around) {
        return new TrainingSettings(
                TrainingKind.SELF_PACED,
                DemoDataService.id(around.organisations(), line.text("organisation")),
                DemoDataService.idOrNull(around.communities(), line.textOrNull("community")),
                DemoDataService.idOrNull(around.programmes(), line.textOrNull("programme")),
                line.constant("visibility", TrainingVisibility.class),
                Boolean.valueOf(line.text("way_in")),
                line.words("authors").stream()
                        .map(person -> DemoDataService.id(around.people(), person))
                        .toList());
    }

    /** The texts of a package by path. */
    private static Map<String, String> files(String key) {
        var files = new HashMap<String, String>();
        try {
            ClassPathUtils.consumeAsPaths(FOLDER + key, folder -> files.putAll(read(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Map<String, String> read(Path folder) {
        var files = new HashMap<String, String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
