package fr.essaim.trainings.packages;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.published;

import fr.essaim.events.EventFixtures;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

/** Both directions, for those who walk all operations. */
final class PackageOperations {
    private PackageOperations() {}

    private static String version() {
        return "training-versions/"
                + STAFF.get("trainings/" + published("Empaquetée")).path("versionId");
    }

    @ApplicationScoped
    static class PackageReads implements Reads {
        @Override
        public Map<String, Supplier<String>> byOperation() {
            return Map.of("exportTrainingPackage", () -> version() + "/package");
        }
    }

    @ApplicationScoped
    static class PackageChanges implements Changes {
        @Override
        public Map<String, Change> byOperation() {
            return Map.of("importTrainingPackage", () -> {
                byte[] zip = STAFF.get(version() + "/package").asByteArray();
                String path = "training-packages?organisationId=" + EventFixtures.organisation();
                return () ->
                        STAFF.request().contentType("application/zip").body(zip).post(path);
            });
        }
    }
}
