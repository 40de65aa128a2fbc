package fr.essaim.trainings.credentials;

import static fr.essaim.trainings.learning.LearningFixtures.finish;
import static fr.essaim.trainings.learning.LearningFixtures.single;

import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

@ApplicationScoped
class CredentialReads implements Reads {
    private static final Api ADMIN = Api.as(Tokens.admin());

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getTrainingCredential",
                () -> "training-certificates/"
                        + ADMIN.get(finish(ADMIN, single("PAGE"))).path("certificate.code") + "/credential",
                "getCredentialIssuer",
                () -> "credential-issuer",
                "listCredentialKeys",
                () -> "credential-keys",
                "getCredentialStatusList",
                () -> "credential-status");
    }
}
