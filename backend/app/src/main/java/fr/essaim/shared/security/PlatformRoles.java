package fr.essaim.shared.security;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Asks Keycloak again and again what people with a platform role still are: their tokens say for minutes what may have been
 * taken away. One question at a time for each session, none for anybody else (docs/adr/0008).
 */
@ApplicationScoped
class PlatformRoles {
    private static final Logger LOG = Logger.getLogger(PlatformRoles.class);

    /** With the time an answer is used for, less than the five seconds within which a right taken away must be gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final long MOST = 10_000;

    private final URI userInfo;
    private final Executor worker = Infrastructure.getDefaultWorkerPool();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** By session: realm roles as they are now, or empty when session or account is over. */
    private final AsyncCache<String, Optional<Set<String>>> answers;

    /** What was last answered, for while Keycloak is away. */
    private final Cache<String, Set<String>> lastAnswers;

    PlatformRoles(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm, SessionConfig config) {
        this.userInfo = URI.create(realm + "/protocol/openid-connect/userinfo");
        this.answers = Caffeine.newBuilder()
                .expireAfterWrite(config.rolesTrustedFor())
                .maximumSize(MOST)
                .buildAsync();
        this.lastAnswers = Caffeine.newBuilder()
                .expireAfterWrite(config.grace())
                .maximumSize(MOST)
                .build();
    }

    /**
     * The same claims, less the platform roles that are gone. While Keycloak does not answer, its last word stands.
     *
     * @param token verified, the one the claims were read from; not expired, or Keycloak takes the session for over
     * @return fails with {@link AuthenticationFailedException} when the session or the account is over
     */
    Uni<TokenClaims> confirm(TokenClaims claims, String token) {
        String session = claims.session();
        if (session == null || !claims.holdsPlatformRole()) {
            return Uni.createFrom().item(claims);
        }
        var answer = answers.get(
                session, (key, ignored) -> CompletableFuture.supplyAsync(() -> ask(key, claims, token), worker));
        // A copy: one request that is given up must not take the answer from others who wait for it.
        Uni<Optional<Set<String>>> roles = Uni.createFrom().completionStage(answer.copy());
        return (answer.isDone() ? roles : roles.emitOn(here()))
                .map(known -> known.orElseThrow(() -> new AuthenticationFailedException("Over, Keycloak says")))
                .map(claims::keeping);
    }

    /** What follows belongs to the request's own context, not to the thread an answer came in on. */
    private static Executor here() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : work -> context.runOnContext(ignored -> work.run());
    }

    /** The same as far as it is known without asking. */
    TokenClaims asLastConfirmed(TokenClaims claims) {
        return claims.session() == null ? claims : claims.keeping(lastAnswer(claims.session(), claims));
    }

    private Set<String> lastAnswer(String session, TokenClaims claims) {
        Set<String> known = lastAnswers.getIfPresent(session);
        return known == null ? claims.realmRoles() : known;
    }

    /** Blocking, on a thread for that: the client's own asynchrony would need the common pool, which anybody may keep busy. */
    private Optional<Set<String>> ask(String session, TokenClaims claims, String token) {
        var request = HttpRequest.newBuilder(userInfo)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return heard(session, http.send(request, BodyHandlers.ofString()));
        } catch (IOException | RuntimeException away) {
            LOG.debugf("Going on with known roles: %s", away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Optional.of(lastAnswer(session, claims));
    }

    private Optional<Set<String>> heard(String session, HttpResponse<String> answer) {
        switch (answer.statusCode()) {
            case 200 -> {
                Set<String> roles = TokenClaims.realmRolesIn(new JsonObject(answer.body()));
                lastAnswers.put(session, roles);
                return Optional.of(roles);
            }
            case 401, 403 -> {
                lastAnswers.invalidate(session);
                return Optional.empty();
            }
            default -> throw new IllegalStateException("Keycloak answered " + answer.statusCode());
        }
    }
}
