package fr.essaim.shared.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready until Keycloak's signing keys have been seen once. Later absences of Keycloak do not count: signed-in people and
 * public pages go on without it.
 */
@Readiness
@ApplicationScoped
class IdentityKeys implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Optional<String> realm;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile boolean seen;

    IdentityKeys(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> realm) {
        this.realm = realm;
    }

    @Override
    public HealthCheckResponse call() {
        seen = seen || realm.isEmpty() || realm.get().isBlank() || answers(realm.get());
        return HealthCheckResponse.named("Identity provider's keys")
                .status(seen)
                .build();
    }

    private boolean answers(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url + "/protocol/openid-connect/certs"))
                    .timeout(PATIENCE)
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
